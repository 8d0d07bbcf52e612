"""``ucase show``: everything about a case on one screen, in the order in which a case manager reads it."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Edition
from ucase.render.screen import display_width
from ucase.storage.place import Place

Good = Callable[..., str]
FORMS = ("table", "plain", "json", "jsonl", "csv")
# Each stands in one field; none is a part of another, or of a word of the program.
SECRETS = [
    "Xanthippe", "Quispel", "Bartholomeus", "1987", "0612340000", "06 1234 0000", "GOALWORDS", "NEEDABOUT",
    "HELPERA", "HELPERB", "HELPERC", "WHYNOTLOWER", "SUPPORTRESULT", "HOWSOLVED", "MEMBERNEAR", "MEMBERFAR",
    "HELPSWITH", "MEASUREREMARK", "OFFERPLACE", "OFFERBECAUSE", "INCOMEBAND", "DEADLINEABOUT",
    "DEADLINERESULT", "4711",
]  # fmt: skip
PARTS = (
    "Dringend", "Opvolging", "Wie en waar", "Wat er speelt", "Plan en ladder", "Netwerk",
    "Verhuizing en termijnen", "Laatste meting", "Woonwensen", "Wat er gebeurde",
)  # fmt: skip


def levels(**other: int) -> str:
    """All domains of the edition of 2017 at 3, some at another level."""
    named = ((one, other.get(one.value.replace("-", "_"), 3)) for one in DOMAINS[Edition.ZRM_2017])
    return ",".join(f"{domain}={level}" for domain, level in named)


@pytest.fixture
def fresh(good: Good, place: Place) -> None:
    """A case of which only the name and the wijk are known."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht")


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def full(good: Good, place: Place, kept: Path) -> None:
    """A case with something in every part, and a text in every field that takes one."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    good(
        "intake", "--name", "Xanthippe Quispel", "--postcode", "3562AB", "--house-number", "4711",
        "--wijk", "Overvecht", "--about", "NEEDABOUT", "--followup", "2026-11-20", "--opened", "2026-02-02",
    )  # fmt: skip
    good("followup", "add", "1", "2026-12-04")
    good(
        "resident", "add", "1", "Bartholomeus Quispel", "--role", "co-tenant", "--birth-year", "1987",
        "--phone", "0612340000",
    )  # fmt: skip
    good("plan", "goal", "1", "GOALWORDS", "--under", "2", "--on", "2026-02-10")
    good("plan", "need", "1", "rent", "--severity", "2", "--about", "NEEDABOUT", "--on", "2026-02-10")
    good("plan", "need", "1", "where-to-go", "--severity", "3", "--on", "2026-02-11")
    good("plan", "need", "1", "dust", "--severity", "1", "--on", "2026-02-12")
    start = ("--status", "started", "--on", "2026-02-20")
    good("plan", "support", "N-1", "--tier", "own-strength", "--by", "HELPERA", *start)
    good("plan", "end", "S-1", "SUPPORTRESULT", "--solved", "--on", "2026-03-12")
    good("plan", "resolve", "N-1", "HOWSOLVED", "--on", "2026-03-12")
    good("plan", "support", "N-2", "--tier", "volunteer", "--by", "HELPERB", "--lower", "WHYNOTLOWER", *start)
    good("plan", "support", "N-2", "--tier", "own-network", "--by", "HELPERC", *start)
    good("plan", "end", "S-3", "--not-solved", "--on", "2026-04-01")
    good("network", "add", "1", "MEMBERFAR", "--relation", "friend", "--closeness", "3")
    good(
        "network", "add", "1", "MEMBERNEAR", "--relation", "sibling", "--closeness", "1", "--helps-with",
        "HELPSWITH",
    )  # fmt: skip
    for day, finances, housing in (("2026-02-20", 2, 3), ("2026-10-20", 4, 1)):
        good(
            "zrm", "add", "1", "--resident", "Xanthippe", "--on", day, "--remarks", "MEASUREREMARK",
            "--scores", levels(finances=finances, housing=housing),
        )  # fmt: skip
    good("move", "set", "1", "--route", "temporary-dwelling", "--income-band", "INCOMEBAND")
    good("move", "offer", "1", "OFFERPLACE", "--rent", "650", "--on", "2026-06-01")
    good(
        "move", "offer", "1", "--outcome", "refused", "--because", "OFFERBECAUSE", "--on", "2026-06-05",
    )  # fmt: skip
    good("move", "offer", "1", "OFFERPLACE boven", "--on", "2026-11-20")
    good("deadline", "add", "1", "latest-move-out", "2026-12-24", "--about", "DEADLINEABOUT")
    good("deadline", "add", "1", "objection", "2026-09-01")
    good("deadline", "add", "1", "termination-notice", "2026-05-01")
    good("deadline", "done", "D-3", "DEADLINERESULT", "--on", "2026-06-10")
    good("survey", "add", "UC-1", "--moving", "terug", "--worries", "huur", "--asked", "2026-01-20")
    shutil.copy(place.file, kept)


def screen(ucase: Run, *options: str) -> str:
    """The case as a person sees it."""
    result = ucase("show", "1", *options, terminal=True)
    assert result.code == 0, result.err
    return result.out


def part(text: str, title: str) -> list[str]:
    """The lines below a title, up to the next empty one."""
    lines = text.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(title)) + 1
    end = next((number for number, line in enumerate(lines[start:], start) if not line), len(lines))
    return lines[start:end]


def shown(good: Good, *options: str) -> dict[str, Any]:
    """The case as programs see it."""
    found: dict[str, Any] = json.loads(good("show", "1", "--json", *options))["case"]
    return found


# A case that has just begun


def test_a_fresh_case_is_no_page_of_headings(ucase: Run, fresh: None) -> None:
    text = screen(ucase)

    assert [title for title in PARTS if f"\n{title}\n" in text] == [
        "Opvolging", "Wie en waar", "Wat er gebeurde",
    ]  # fmt: skip
    assert part(text, "Nog niet vastgelegd") == [
        '  Plan                        ucase plan goal UC-0001 "…" --under 1',
        "  Netwerk, nog niet gevraagd  ucase network add UC-0001 NAAM --relation WOORD",
        "  Verhuizing                  ucase move set UC-0001 --route WOORD",
        "  ZRM-meting                  ucase zrm add UC-0001",
    ]
    assert len(text.splitlines()) < 25


def test_what_was_written_down_is_no_longer_asked_for(ucase: Run, good: Good, fresh: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "1")
    good("move", "set", "1", "--route", "stay")

    assert [line.split()[0] for line in part(screen(ucase), "Nog niet")] == ["Netwerk,", "ZRM-meting"]


def test_a_closed_case_is_urged_to_nothing(ucase: Run, good: Good, full: None) -> None:
    good("case", "close", "1", "--because", "klaar", "--despite", "loopt door")
    text = screen(ucase)

    assert "Dringend" not in text
    assert "Nog niet vastgelegd" not in text
    assert part(text, "Opvolging") == ["  Geen opvolging gepland."]
    assert not any("D-0001" in line for line in part(text, "Verhuizing"))


# A case in which much happened


def test_the_parts_stand_in_the_order_in_which_they_are_read(ucase: Run, full: None) -> None:
    lines = screen(ucase).splitlines()
    places = [next(number for number, line in enumerate(lines) if line.startswith(title)) for title in PARTS]

    assert places == sorted(places)
    assert "Nog niet vastgelegd" not in lines


def test_what_is_urgent_stands_first_nowhere_to_go_before_all(ucase: Run, full: None) -> None:
    urgent = part(screen(ucase), "Dringend")

    assert [line.split()[0] for line in urgent] == ["do", "di", "D-0002", "F-0001"]
    assert "moet eruit en kan nog nergens heen" in urgent[0]
    assert "nog 31 dagen" in urgent[0]
    assert "aan de pols" in urgent[1]
    assert urgent[1].endswith("Huisvesting op 1, was 3")
    assert "27 dagen verlopen" in urgent[2]
    assert "BW 7:220 lid 3" in urgent[2]
    assert "3 dagen te laat" in urgent[3]
    assert [line.split()[0] for line in part(screen(ucase), "Opvolging")] == ["F-0002"]


@pytest.mark.parametrize(
    ("today", "urgent"),
    [
        ("2026-11-11", ["di", "D-0002"]),
        ("2026-11-12", ["do", "di", "D-0002"]),
        ("2026-12-09", ["do", "di", "D-0002", "F-0001", "F-0002"]),
        ("2026-12-10", ["do", "di", "D-0002", "F-0001", "F-0002", "D-0001"]),
    ],
)
def test_it_becomes_urgent_on_its_day(ucase: Run, full: None, today: str, urgent: list[str]) -> None:
    """Six weeks before they must be out, two weeks before a deadline, on the day of a check-in."""
    assert [line.split()[0] for line in part(screen(ucase, "--today", today), "Dringend")] == urgent


def test_with_a_place_to_go_the_alarm_is_off(ucase: Run, good: Good, full: None) -> None:
    good("move", "set", "1", "--to", "Verzonnendreef 9")
    assert "nergens heen" not in screen(ucase)


def test_everybody_of_the_household_is_there(ucase: Run, full: None) -> None:
    who = part(screen(ucase), "Wie en waar")
    assert "  Huisgenoten  Bartholomeus Quispel, medehuurder, 1987, 06 1234 0000" in who


def test_open_needs_stand_by_severity_with_the_support_that_runs_and_solved_ones_as_a_count(
    ucase: Run, full: None
) -> None:
    plan = part(screen(ucase), "Plan")

    assert plan == [
        '  G-0001  ontwrichting voorkomen: "GOALWORDS"',
        "  N-0002  dringend: waar naartoe",
        "          - S-0002  vrijwilliger  HELPERB  gestart vr 20 feb 2026",
        "  N-0003  licht: stof en lawaai",
        "          - nog geen steun",
        "          1 van 3 opgelost (eigen kracht 1). Alles: ucase plan show UC-0001",
    ]


def test_the_network_is_a_line_with_who_is_nearest(ucase: Run, good: Good, full: None) -> None:
    assert part(screen(ucase), "Netwerk") == [
        "  2 mensen; heel dichtbij: MEMBERNEAR (broer of zus). Tekening: ucase network show UC-0001"
    ]
    good("network", "remove", "1")
    good("network", "remove", "2")
    assert "wie er stonden zijn eruit" in screen(ucase)


def test_the_move_and_the_open_deadlines_with_what_they_rest_on(ucase: Run, full: None) -> None:
    move = part(screen(ucase), "Verhuizing")

    assert [line.split("  ")[1] for line in move if "D-" not in line] == [
        "Uiterlijk eruit", "Route", "Waarheen", "Woningaanbod",
    ]  # fmt: skip
    assert any(line.endswith("nog nergens heen") for line in move)
    assert any("OFFERPLACE boven" in line for line in move)
    assert [line.split()[0] for line in move if "D-" in line] == ["D-0002", "D-0001"]
    assert any("(sociaal plan)" in line for line in move)


def test_the_last_measurement_has_every_level_and_the_change_since_the_first(
    ucase: Run, good: Good, full: None
) -> None:
    measured = part(screen(ucase), "Laatste meting")

    assert "di 20 okt 2026" in measured[0]
    assert "sinds vr 20 feb 2026" in measured[0]
    text = "\n".join(measured)
    for cell in ("Financiën 4 +2 ↑", "Huisvesting 1 −2 ↓", "Justitie 3 ="):
        assert cell in text
    assert len(measured) < 8
    good("zrm", "add", "1", "--resident", "Bartholomeus", "--scores", levels(), "--on", "2026-11-01")
    assert [line.split()[0] for line in part(screen(ucase), "Laatste meting") if "R-" in line] == [
        "R-0001", "R-0002",
    ]  # fmt: skip


def test_another_edition_is_never_mixed_into_the_last_measurement(ucase: Run, good: Good, full: None) -> None:
    of_2013 = ",".join(f"{one}=5" for one in DOMAINS[Edition.ZRM_2013])
    good(
        "zrm", "add", "1", "--resident", "Xanthippe", "--edition", "2013", "--scores", of_2013,
        "--on", "2026-11-02",
    )  # fmt: skip
    measured = part(screen(ucase), "Laatste meting")

    assert "ZRM 2013" in measured[0]
    assert not any(sign in "\n".join(measured) for sign in "↑↓=")


def test_the_timeline_tells_what_happened_between_the_contacts(good: Good, full: None) -> None:
    told = [(one["date"], one["kind"]) for one in shown(good)["timeline"]]

    assert told == [
        ("2026-11-20", "offered"), ("2026-10-27", "deadline-missed"), ("2026-10-20", "measured"),
        ("2026-06-10", "deadline-met"), ("2026-06-05", "offer-refused"), ("2026-06-01", "offered"),
        ("2026-04-01", "support-ended"), ("2026-03-12", "need-resolved"), ("2026-03-12", "support-ended"),
        ("2026-02-20", "measured"), ("2026-02-20", "support-started"), ("2026-02-20", "support-started"),
        ("2026-02-20", "support-started"), ("2026-02-12", "need-raised"), ("2026-02-11", "need-raised"),
        ("2026-02-10", "need-raised"), ("2026-02-02", "opened"),
    ]  # fmt: skip


def test_an_end_that_is_late_or_refused_or_came_back_is_told_too(good: Good, ucase: Run, full: None) -> None:
    good("deadline", "done", "D-2", "--on", "2026-11-01")
    good("plan", "reopen", "N-1", "toch weer", "--on", "2026-11-02")
    good("plan", "support", "N-3", "--tier", "own-strength", "--by", "zelf", "--on", "2026-11-01")
    good("plan", "refuse", "S-4", "wil niet", "--on", "2026-11-03")
    good("move", "set", "1", "--keys-received", "2026-11-04", "--keys-handed-in", "2026-11-05")
    told = {one["kind"]: one for one in shown(good)["timeline"] if "2026-10-31" < one["date"] < "2026-11-20"}

    assert list(told) == [
        "keys-handed-in", "keys-received", "support-refused", "need-reopened", "deadline-late",
    ]  # fmt: skip
    assert told["need-reopened"] == {
        "date": "2026-11-02", "kind": "need-reopened", "need": "N-0001", "need_kind": "rent",
        "text": "toch weer",
    }  # fmt: skip
    assert told["deadline-late"]["deadline_kind"] == "objection"
    text = screen(ucase)
    for words in ("D-0002 te laat gedaan", "N-0001 terug", "S-0004 geweigerd", "Sleutels ingeleverd"):
        assert words in text


def test_a_deadline_that_came_up_after_the_closing_was_not_missed(good: Good, full: None) -> None:
    good("case", "close", "1", "--because", "klaar", "--on", "2026-10-01", "--despite", "loopt door")
    assert "deadline-missed" not in {one["kind"] for one in shown(good)["timeline"]}


# For programs


def test_each_part_is_what_its_own_command_gives(good: Good, full: None) -> None:
    def document(*command: str) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(good(*command, "--json"))
        return found

    case = shown(good)
    plan = document("plan", "show", "1")["plan"]
    network = document("network", "list", "1")
    deadlines = document("deadline", "list", "--case", "1")["rows"]
    assert case["plan"] == {key: value for key, value in plan.items() if key != "ref"}
    assert case["network"] == {"asked": network["asked"], "members": network["members"]}
    assert case["zrm"] == document("zrm", "show", "1")["series"]
    assert case["move"] == document("move", "show", "1")["move"]
    assert case["residents"] == document("resident", "list", "1")["rows"]
    assert [one["ref"] for one in case["deadlines"]] == [one["ref"] for one in deadlines]
    for one, row in zip(case["deadlines"], deadlines, strict=True):
        assert {key: row[key] for key in ("kind", "due", "status", "basis", "source")}.items() <= one.items()


def test_a_pipe_has_a_line_for_each_thing(good: Good, full: None) -> None:
    lines = [line.split("\t") for line in good("show", "1").splitlines()]
    refs = [(line[0], line[1]) for line in lines if line[0] in ("residents", "plan", "network", "deadlines")]

    assert refs == [
        ("residents", "ref=R-0001"), ("residents", "ref=R-0002"), ("plan", "ref=G-0001"),
        ("plan", "ref=N-0001"), ("plan", "ref=N-0002"), ("plan", "ref=N-0003"), ("plan", "ref=S-0001"),
        ("plan", "ref=S-0002"), ("plan", "ref=S-0003"), ("network", "ref=M-0002"),
        ("network", "ref=M-0001"), ("deadlines", "ref=D-0003"), ("deadlines", "ref=D-0002"),
        ("deadlines", "ref=D-0001"),
    ]  # fmt: skip
    assert sum(line[0] == "zrm" for line in lines) == 2
    assert [line[1].split("=")[0] for line in lines if line[0] == "move"] == ["ref", "offered", "offered"]
    assert not [line for line in lines if "{" in "".join(line)]


def test_a_case_with_nothing_has_the_same_keys_everywhere(good: Good, fresh: None) -> None:
    case = shown(good)
    keys = [line.split("\t")[0].split(",")[0] for line in good("show", "1").splitlines()]

    assert keys == list(case)
    assert [line.split(",")[0] for line in good("show", "1", "--output", "csv").splitlines()][1:] == keys
    assert (case["network"], case["zrm"], case["move"], case["deadlines"]) == (
        {"asked": False, "members": []}, [], None, [],
    )  # fmt: skip


# Screens and secrets


@pytest.mark.parametrize("columns", [120, 80, 69, 40, 20])
def test_no_line_is_wider_than_the_screen_and_nothing_is_left_out(
    ucase: Run, full: None, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    wide = "".join(screen(ucase).split())
    monkeypatch.setenv("COLUMNS", str(columns))
    text = screen(ucase)

    # A command is never broken: the terminal itself may, and it can still be copied.
    said = (line for line in text.splitlines() if not line.strip().startswith("ucase "))
    assert max(map(display_width, said)) <= columns
    assert sorted("".join(text.split())) == sorted(wide)


@pytest.mark.parametrize("form", FORMS)
def test_with_anon_no_name_or_text_is_left(ucase: Run, full: None, form: str) -> None:
    openly, hidden = (
        ucase("show", "1", "--output", form, *more, terminal=form == "table").out
        for more in ((), ("--anon",))
    )

    assert [secret for secret in SECRETS if secret in hidden] == []
    assert "···" in hidden
    # The test above would also pass if nothing was ever shown.
    missing = {secret for secret in SECRETS if secret not in openly}
    unseen = {
        "table": {"0612340000", "WHYNOTLOWER", "INCOMEBAND", "DEADLINEABOUT", "HELPSWITH", "MEMBERFAR"},
    }.get(form, {"06 1234 0000"})
    assert missing == unseen


def test_english_is_complete(ucase: Run, full: None) -> None:
    text = screen(ucase, "--lang", "en")

    for words in (
        "Urgent", "must be out and has nowhere to go yet", "Housemates", "1 of 3 solved (own strength 1)",
        "2 people; very close: MEMBERNEAR", "Move and deadlines", "change since Fri 20 Feb 2026",
        "D-0002 missed", "N-0002 raised: where to go",
    ):  # fmt: skip
        assert words in text


def test_a_screen_shows_the_latest_and_says_how_to_see_what_was_before(good: Good) -> None:
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Oost", "--no-followup")
    for number in range(27):
        good("contact", "add", "1", f"gesprek {number:02}")

    screen = good("show", "1", "--output", "table")
    assert "gesprek 26" in screen
    assert "gesprek 01" not in screen
    assert "Nog 3 eerder: ucase show UC-0001 --all" in screen
    assert "gesprek 00" in good("show", "1", "--output", "table", "--all")
    assert "gesprek 00" in good("show", "1", "--json")
