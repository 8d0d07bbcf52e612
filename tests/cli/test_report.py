"""``ucase report wijk``: a row per wijk, whose figures are counted by hand here."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
ZERO = dict.fromkeys(
    ("open", "candidate", "intake", "support", "aftercare", "opened", "closed", "overdue", "due_week",
     "no_contact_30", "contacts"),
    0,
)  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def month(good: Good, place: Place, kept: Path) -> None:
    """Four cases in two wijken and one without, with something of everything."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    for name, wijk, opened, followup, project in (
        ("Jan Pot", "Zuilen", "2026-09-01", "2026-11-20", "De Gaard"),
        ("Els Kan", "Ondiep", "2026-11-01", "2026-11-29", "De Gaard"),
        ("Bo Vos", "Kanaleneiland", "2026-10-01", "2026-12-24", "Ander"),
        ("Mo Das", "Zuidwest", "2026-10-10", "none", "Ander"),
    ):
        good(
            "intake",
            "--name",
            name,
            "--wijk",
            wijk,
            "--opened",
            opened,
            "--followup",
            followup,
            "--project",
            project,
        )
    good(
        "intake",
        "--name",
        "Geen Wijk",
        "--postcode",
        "3562AB",
        "--house-number",
        "1",
        "--followup",
        "vandaag",
    )
    good("case", "edit", "2", "--stage", "support")
    good("contact", "add", "3", "Gesproken", "--date", "2026-11-10")
    good("contact", "add", "3", "Niet thuis", "--date", "2026-11-11", "--outcome", "no-show")
    good("case", "close", "4", "--because", "klaar", "--on", "2026-10-20")
    shutil.copy(place.file, kept)


def report(good: Good, *arguments: str) -> dict[str, Any]:
    """The report as programs see it."""
    found: dict[str, Any] = json.loads(good("report", "wijk", *arguments, "--json"))
    return found


def figures(row: dict[str, Any], **expected: object) -> None:
    """The figures of a row: those named, and zero for the rest."""
    assert {key: row[key] for key in ZERO} == {**ZERO, **expected}


def test_every_figure_is_what_one_counts_by_hand(good: Good, month: None) -> None:
    found = report(good)

    assert [(row["wijk"], row["code"]) for row in found["rows"]] == [
        ("Noordwest", "WK034402"), ("Zuidwest", "WK034408"), (None, None),
    ]  # fmt: skip
    northwest, southwest, unknown = found["rows"]
    figures(northwest, open=2, intake=1, support=1, opened=2, overdue=1, due_week=1, no_contact_30=1)
    figures(southwest, open=1, intake=1, opened=2, closed=1, contacts=1)
    figures(unknown, open=1, intake=1, opened=1, due_week=1)
    figures(
        found["total"], open=4, intake=3, support=1, opened=5, closed=1, overdue=1, due_week=2,
        no_contact_30=1,
        contacts=1,
    )  # fmt: skip
    assert [row["median_days"] for row in found["rows"]] == [None, 10, None]
    assert found["total"]["median_days"] == 10
    assert found["period"] == {"since": None, "until": "2026-11-23"}


@pytest.mark.parametrize(
    ("names", "wijken"),
    [
        (("Kanaleneiland",), ["Zuidwest"]),
        (("Zuilen",), ["Noordwest"]),
        (("noord-west", "Zuilen", "Utrecht Zuidwest"), ["Noordwest", "Zuidwest"]),
        (("Neckardreef",), ["Overvecht"]),
        (("WK034408",), ["Zuidwest"]),
    ],
)
def test_a_part_or_another_name_counts_with_its_wijk(
    good: Good, month: None, names: tuple[str, ...], wijken: list[str]
) -> None:
    found = report(good, *names)

    assert [row["wijk"] for row in found["rows"]] == wijken
    for key in ZERO:
        assert found["total"][key] == sum(row[key] for row in found["rows"])


def test_the_period_holds_both_its_days(good: Good, month: None) -> None:
    whole = report(good, "--since", "2026-10-20", "--until", "2026-11-10")
    assert whole["period"] == {"since": "2026-10-20", "until": "2026-11-10"}
    assert (whole["total"]["opened"], whole["total"]["closed"], whole["total"]["contacts"]) == (1, 1, 1)
    assert whole["total"]["open"] == 4

    within = report(good, "--since", "2026-10-21", "--until", "2026-11-09")
    assert (within["total"]["opened"], within["total"]["closed"], within["total"]["contacts"]) == (1, 0, 0)


def test_project_and_stage_keep_part_of_it(good: Good, month: None) -> None:
    assert [row["wijk"] for row in report(good, "--project", "de gaard")["rows"]] == ["Noordwest"]
    assert report(good, "--stage", "support")["total"]["open"] == 1
    assert report(good, "--stage", "closed")["total"]["closed"] == 1
    assert report(good, "--stage", "closed")["total"]["open"] == 0


def test_the_table_has_totals_and_says_what_is_counted(ucase: Run, month: None) -> None:
    out = " ".join(ucase("report", "wijk", terminal=True).out.split())

    assert "Totaal" in out
    assert "(wijk onbekend)" in out
    assert "van het begin tot en met ma 23 nov 2026" in out
    assert "meer dan 30 dagen niemand gesproken" in out


def test_no_cases_is_an_answer_too(ucase: Run, good: Good, place: Place) -> None:
    assert "Nog geen casussen." in ucase("report", "wijk", terminal=True).out
    assert report(good)["rows"] == []
    figures(report(good)["total"])


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        (("Oversicht",), 3, "Overvecht"),
        (("Utrecht",), 3, "gemeente"),
        (("--since", "xyz"), 6, "since: "),
        (("--until", "xyz"), 6, "until: "),
        (("--since", "2026-11-02", "--until", "2026-11-01"), 6, "since: "),
        (("--stage", "xyz"), 6, "stage: "),
        (("--project", "De Gaart"), 3, "De Gaard"),
    ],
)
def test_what_cannot_be_is_refused(
    ucase: Run, month: None, options: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("report", "wijk", *options)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err
    assert result.out == ""
