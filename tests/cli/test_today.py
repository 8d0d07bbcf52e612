"""``ucase today``: what there is, in the order in which it cannot wait, and what to type."""

import json
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_manager
from ucase.cli.config import drafts_of
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.models import Transfer
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def day(good: Good, place: Place) -> None:
    """A case manager with something in every section, and a colleague with one case."""
    mine = ("--manager", "Noor Voorbeeld", "--wijk", "Oost")
    good("intake", "--name", "Ada Laat", *mine, "--opened", "2026-10-01", "--followup", "2026-11-20")
    good("intake", "--name", "Bo Vandaag", *mine, "--followup", "2026-11-23")
    good("intake", "--name", "Cor Termijn", *mine, "--no-followup")
    good("deadline", "add", "3", "urgency-expiry", "2026-12-07")
    good("intake", "--name", "Dirk Nergens", *mine, "--no-followup")
    good("deadline", "add", "4", "latest-move-out", "2027-01-04")
    good("intake", "--name", "Els Pols", *mine, "--no-followup")
    good("pulse", "note", "5", "--kind", "crisis")
    good(
        "intake",
        "--name",
        "Fay Elders",
        "--manager",
        "Sam Proef",
        "--wijk",
        "West",
        "--followup",
        "2026-11-19",
    )


def document(good: Good, *more: str) -> dict[str, Any]:
    """The day for a program."""
    found: dict[str, Any] = json.loads(good("today", "--json", *more))
    return found


def cases(found: dict[str, Any]) -> dict[str, list[str]]:
    """Which cases stand in which section, where there are any."""
    return {name: [row["case"] for row in rows] for name, rows in found["sections"].items() if rows}


MINE = {
    "overdue": ["UC-0001"], "due": ["UC-0002"], "deadlines": ["UC-0003"], "no_home": ["UC-0004"],
    "pulse": ["UC-0005"], "silent": ["UC-0001"],
}  # fmt: skip


def test_it_is_my_own_day_where_it_is_known_who_i_am(
    good: Good, ucase: Run, day: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert cases(document(good))["overdue"] == ["UC-0006", "UC-0001"]
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    assert cases(document(good)) == MINE
    assert cases(document(good, "--mine")) == MINE
    assert cases(document(good, "--manager", "Sam Proef")) == {"overdue": ["UC-0006"]}
    assert cases(document(good, "--team"))["overdue"] == ["UC-0006", "UC-0001"]
    assert ucase("today", "--team", "--mine").code == 2


def test_who_is_nobody_yet_has_a_quiet_day(good: Good, day: None, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Nieuw Hier")
    assert cases(document(good)) == {}
    said = good("today", terminal=True)
    assert "Er is vandaag niets dat moet." in said
    assert said.splitlines()[-1] == "Verder: ucase followup --within 2w --mine"


def test_mine_needs_to_know_who_i_am(ucase: Run, day: None) -> None:
    assert ucase("today", "--mine").code == 2


def test_numbers_come_first_and_the_next_command_last(
    good: Good, day: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    lines = good("today", terminal=True).splitlines()
    assert lines[0] == "Vandaag, ma 23 nov 2026 · Noor Voorbeeld"
    assert lines[1] == ("1 te laat · 1 vandaag · 1 met een termijn · 1 zonder plek · 1 aan de pols · 1 stil")
    assert lines[-1] == 'Verder: ucase contact add UC-0001 "…" --done F-0001 --next +2w'
    for reference in ("F-0001", "F-0002", "D-0001", "UC-0004", "UC-0005"):
        assert any(reference in line for line in lines)


def test_a_section_shows_the_first_and_says_where_the_rest_is(good: Good, place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        for _ in range(8):
            a_check_in(work, a_case(work), date(2026, 11, 20))
        work.commit()
    said = good("today", terminal=True)
    assert said.count("F-00") == 6  # five rows and the last line
    assert "… nog 3: ucase followup --due" in said
    assert good("today", "--all", terminal=True).count("F-00") == 9
    assert good("today", "--limit", "2", terminal=True).count("F-00") == 3
    assert len(document(good)["sections"]["overdue"]) == 8


def test_who_has_very_many_is_told_that_there_are_more(good: Good, place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        for _ in range(60):
            a_check_in(work, a_case(work, opened=date(2026, 1, 5)), date(2026, 11, 1))
        work.commit()
    numbers = good("today", terminal=True).splitlines()[1]
    assert numbers == "60 te laat · 50+ aan de pols · 50+ stil"
    found = document(good)
    assert found["counts"] | {"drafts": 0} == {
        "overdue": 60, "due": 0, "appointments": 0, "deadlines": 0, "no_home": 0, "pulse": 60, "silent": 60,
        "consents": 0, "referrals": 0, "drafts": 0,
    }  # fmt: skip


def test_the_week_runs_to_sunday(good: Good, place: Place) -> None:
    good("intake", "--name", "Bo Later", "--wijk", "Oost", "--followup", "2026-11-29")
    good("followup", "add", "1", "2026-11-30")
    assert cases(document(good)) == {}
    found = document(good, "--week")
    assert [row["ref"] for row in found["sections"]["due"]] == ["F-0001"]
    assert "1 deze week" in good("today", "--week", terminal=True)


@pytest.mark.parametrize(
    ("today", "section"),
    [
        ("2028-02-28", None),
        ("2028-02-29", "due"),
        ("2028-03-01", "overdue"),
    ],
)
def test_the_leap_day_is_a_day(good: Good, place: Place, today: str, section: str | None) -> None:
    good("intake", "--name", "Bo Schrikkel", "--wijk", "Oost", "--followup", "2028-02-29")
    found = cases(document(good, "--today", today))
    assert [name for name in ("overdue", "due") if name in found] == ([section] if section else [])


@pytest.mark.parametrize("due", ["2026-12-31", "2027-03-28", "2027-10-31"])
def test_new_year_and_the_changes_of_the_clock_are_days_like_others(
    good: Good, place: Place, due: str
) -> None:
    good("intake", "--name", "Bo Nacht", "--wijk", "Oost", "--followup", due)
    on = date.fromisoformat(due)
    assert "due" in cases(document(good, "--today", due))
    after = date.fromordinal(on.toordinal() + 1).isoformat()
    assert "overdue" in cases(document(good, "--today", after))


def test_a_cover_sees_the_cases_and_who_is_away_does_not(
    good: Good, day: None, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        for case in range(1, 6):
            work.add(
                Transfer(case_id=case, from_manager_id=1, to_manager_id=2, from_on=TODAY, until_on=TODAY)
            )
        work.commit()
    assert cases(document(good, "--manager", "Noor Voorbeeld")) == {}
    found = cases(document(good, "--manager", "Sam Proef"))
    assert found == MINE | {"overdue": ["UC-0006", "UC-0001"]}
    screen = good("today", "--manager", "Sam Proef", "--limit", "1", terminal=True)
    assert "2 te laat" in screen
    tomorrow = cases(document(good, "--manager", "Sam Proef", "--today", "2026-11-24"))
    assert tomorrow == {"overdue": ["UC-0006"]}


def test_a_closed_case_has_nothing_to_do(good: Good, day: None, place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_check_in(work, a_case(work, stage=Stage.SUPPORT, family="Open"), TODAY, manager=a_manager(work))
        work.commit()
    assert "UC-0007" in cases(document(good))["due"]


def test_drafts_that_lie_are_shown_with_what_to_type(good: Good, day: None, tmp_path: Any) -> None:
    drafts = drafts_of(Place(path=tmp_path / "data" / "cases.db"))
    drafts.mkdir(parents=True)
    for name in ("contact-0002", "intake-20261120T100000", "signal-project-3", "signal-area-4"):
        (drafts / f"{name}.txt").write_text("tekst", "utf-8")
    commands = [one["command"] for one in document(good)["sections"]["drafts"]]
    assert commands[0] == "ucase contact add UC-0002"
    assert commands[1].startswith("ucase intake --from ")
    assert commands[2] == "ucase signal add … --from …"
    assert commands[3] == "ucase signal add P-0003 --from …"
    assert "4 in concept" in good("today", terminal=True)


def test_in_a_pipe_every_row_is_a_line_with_its_section(good: Good, day: None) -> None:
    header, *lines = [line.split("\t") for line in good("today").splitlines()]
    assert header == [
        "section", "ref", "case", "date", "time", "days", "text", "resident", "wijk", "manager",
    ]  # fmt: skip
    assert [line[:3] for line in lines] == [
        ["overdue", "F-0003", "UC-0006"], ["overdue", "F-0001", "UC-0001"], ["due", "F-0002", "UC-0002"],
        ["deadlines", "D-0001", "UC-0003"], ["no_home", "", "UC-0004"], ["pulse", "", "UC-0005"],
        ["silent", "", "UC-0001"],
    ]  # fmt: skip
