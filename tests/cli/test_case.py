"""``ucase case`` and ``ucase show``: the list and its filters, mending, closing and reopening."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
NOT_TOLD: dict[str, object] = {
    "settled": None, "settled_as": None, "close_reason": None, "closed_despite": None, "outcomes": [],
}  # fmt: skip


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def three(good: Good, place: Place, kept: Path) -> None:
    """Three households in two wijken, of two managers; the third is closed."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    good(
        "intake", "--name", "Jan Pot", "--wijk", "Zuilen", "--manager", "Noor", "--project", "De Gaard",
        "--opened", "2026-09-01",
    )  # fmt: skip
    good("intake", "--name", "Els Kan", "--wijk", "Oost", "--manager", "Sam", "--no-followup")
    good("intake", "--name", "Bo Vos", "--wijk", "Noordwest", "--manager", "Noor", "--opened", "2026-10-01")
    good("case", "close", "3", "--because", "verhuisd naar familie")
    shutil.copy(place.file, kept)


def refs(good: Good, *filters: str) -> list[str]:
    """The references that a filter keeps."""
    return [row["ref"] for row in json.loads(good("case", "list", *filters, "--json"))["rows"]]


def shown(good: Good, case: str = "1") -> dict[str, Any]:
    """The case as programs see it."""
    found: dict[str, Any] = json.loads(good("show", case, "--json"))["case"]
    return found


@pytest.mark.parametrize(
    ("filters", "expected"),
    [
        ((), ["UC-0001", "UC-0002", "UC-0003"]),
        (("--wijk", "noordwest"), ["UC-0001", "UC-0003"]),
        (("--wijk", "Noord-West"), ["UC-0001", "UC-0003"]),
        (("--wijk", "Zuilen"), ["UC-0001"]),
        (("--wijk", "WK034405"), ["UC-0002"]),
        (("--wijk", "West"), []),
        (("--project", "de gaard"), ["UC-0001"]),
        (("--stage", "intake"), ["UC-0001", "UC-0002"]),
        (("--stage", "closed"), ["UC-0003"]),
        (("--manager", "NOOR"), ["UC-0001", "UC-0003"]),
        (("--no-contact", "30"), ["UC-0001"]),
        (("--no-contact", "90d"), []),
        (("--limit", "2"), ["UC-0001", "UC-0002"]),
        (("--limit", "0"), []),
        (("--all",), ["UC-0001", "UC-0002", "UC-0003"]),
        (("--wijk", "Noordwest", "--stage", "intake", "--manager", "Noor"), ["UC-0001"]),
    ],
)
def test_the_list_keeps_what_the_filters_say(
    good: Good, three: None, filters: tuple[str, ...], expected: list[str]
) -> None:
    assert refs(good, *filters) == expected


def test_open_cases_come_before_closed_ones(good: Good, three: None) -> None:
    good("case", "close", "1", "--because", "klaar")

    assert refs(good) == ["UC-0002", "UC-0001", "UC-0003"]


def test_a_contact_breaks_the_silence_and_a_closed_door_does_not(good: Good, three: None) -> None:
    good("contact", "add", "1", "Deed niet open", "--outcome", "no-show")
    assert refs(good, "--no-contact", "30") == ["UC-0001"]
    good("contact", "add", "1", "Gesproken")
    assert refs(good, "--no-contact", "30") == []


def test_mine_is_who_the_configuration_says(
    ucase: Run, good: Good, three: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    nobody = ucase("case", "list", "--mine")
    assert nobody.code == 2
    assert "ucase init --manager" in nobody.err
    monkeypatch.setenv("UCASE_MANAGER", "Sam")
    assert refs(good, "--mine") == ["UC-0002"]
    assert ucase("case", "list", "--mine", "--manager", "Noor").code == 2


@pytest.mark.parametrize(
    ("filters", "code", "says"),
    [
        (("--wijk", "Oversicht"), 3, "Overvecht"),
        (("--project", "De Gaart"), 3, "De Gaard"),
        (("--manager", "Zzq"), 3, "Noor, Sam"),
        (("--stage", "zzq"), 6, "stage: "),
        (("--no-contact", "zzq"), 6, "--no-contact: "),
        (("--limit", "-1"), 2, "--limit"),
        (("--limit", "1", "--all"), 2, "--limit"),
        (("--limit", "zzq"), 2, "--limit"),
    ],
)
def test_a_filter_that_cannot_be_is_refused_with_the_way_out(
    ucase: Run, three: None, filters: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("case", "list", *filters)

    assert result.code == code
    assert says in result.err
    assert "zzq" not in result.err.lower()
    assert result.out == ""


def test_a_terminal_shows_the_first_fifty_and_says_how_many_more(
    ucase: Run, good: Good, place: Place
) -> None:
    records = [{"name": f"Gezin{number:03d}", "wijk": "Oost"} for number in range(53)]
    good("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps(records))

    on_terminal = ucase("case", "list", terminal=True)
    assert "UC-0050" in on_terminal.out
    assert "UC-0051" not in on_terminal.out
    assert "Nog 3 meer" in on_terminal.out
    assert ucase("case", "list", "--all", terminal=True).out.count("UC-00") == 53
    assert "Nog" not in ucase("case", "list", "--all", terminal=True).out
    assert "Nog 43 meer" in ucase("case", "list", "--limit", "10", terminal=True).out
    in_pipe = ucase("case", "list")
    assert len(in_pipe.out.splitlines()) == 54
    assert "Nog" not in in_pipe.out + in_pipe.err


def test_an_empty_list_says_so_on_a_terminal_and_is_a_header_in_a_pipe(ucase: Run, place: Place) -> None:
    assert "Geen casussen gevonden." in ucase("case", "list", terminal=True).out
    assert ucase("case", "list").out == (
        "ref\tstage\tresident\taddress\twijk\tproject\tmanager\topened\tclosed\tlast_contact\tnext_due\n"
    )


# show


@pytest.mark.parametrize("said", ["UC-0001", "uc-1", "1", "0001", "uc1"])
def test_a_case_goes_by_its_reference_in_any_shape(good: Good, three: None, said: str) -> None:
    assert shown(good, said)["ref"] == "UC-0001"


@pytest.mark.parametrize(("said", "code"), [("99", 3), ("UC-9999", 3), ("F-0001", 6), ("zzq", 6), ("", 6)])
def test_a_case_that_is_not_there_is_not_shown(ucase: Run, three: None, said: str, code: int) -> None:
    result = ucase("show", said)

    assert result.code == code
    assert result.out == ""
    assert "zzq" not in result.err


def test_the_screen_has_who_where_worries_check_ins_and_the_timeline(
    ucase: Run, good: Good, place: Place
) -> None:
    good(
        "intake", "--name", "Jan van der Berg", "--postcode", "3562AB", "--house-number", "12", "--wijk",
        "Overvecht",
        "--phone", "0612345678", "--worries", "rent", "--about", "Hoe moet dat nu?", "--followup",
        "2026-11-20",
        "--opened", "2026-11-01", "--project", "De Gaard",
    )  # fmt: skip
    good(
        "contact", "add", "1", "Koffie gedronken", "--minutes", "30", "--confidential", "--date", "2026-11-10"
    )
    good("followup", "add", "1", "+2w", "--purpose", "sleutels")
    good("followup", "move", "2", "+3w")
    good("followup", "add", "1", "morgen")
    good("followup", "skip", "3", "--because", "op vakantie")

    screen = ucase("show", "1", terminal=True).out
    for part in (
        "UC-0001", "intake", "Jan van der Berg", "3562 AB 12", "Overvecht", "06 1234 5678", "de huur",
        "Hoe moet dat nu?", "F-0001", "vr 20 nov 2026", "3 dagen te laat", "sleutels", "De Gaard",
        "Koffie gedronken", "30 minuten", "vertrouwelijk",
        "F-0002 verplaatst van ma 7 dec 2026 naar ma 14 dec 2026",
        "F-0003 overgeslagen", "op vakantie", "Casus geopend", "zo 1 nov 2026",
    ):  # fmt: skip
        assert part in screen
    assert (
        screen.index("F-0003 overgeslagen") < screen.index("Koffie gedronken") < screen.index("Casus geopend")
    )


@pytest.mark.parametrize("columns", [44, 20, 9])
def test_a_narrow_screen_keeps_every_word_of_a_check_in(
    ucase: Run, good: Good, place: Place, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost", "--followup", "2026-11-27")
    good("followup", "add", "1", "2026-11-20", "--purpose", "Planning van de aannemer")
    monkeypatch.setenv("COLUMNS", str(columns))
    out = ucase("show", "1", terminal=True).out

    assert "F-0002vr20nov20263dagentelaatPlanningvandeaannemer" in "".join(out.split())


# edit


@pytest.mark.parametrize(
    ("option", "value", "key", "becomes", "emptied"),
    [
        ("--name", "Els van 't Hart", "resident", "Els van 't Hart", None),
        ("--birth-year", "1960", "birth_year", 1960, None),
        ("--phone", "030-1234567", "phone", "0301234567", None),
        ("--email", "A@B.NL", "email", "A@b.nl", None),
        ("--language", "Turks", "language", "Turks", None),
        ("--channel", "telefoon", "channel", "phone", None),
        ("--project", "Nieuw", "project", "Nieuw", None),
        ("--source", "wijkagent", "source", "key-figure", None),
        ("--worries", "stof,huur", "worries", ["rent", "dust"], []),
        ("--about", "regel\nregel", "about", "regel\nregel", None),
        ("--manager", "Sam", "manager", "Sam", None),
        ("--wijk", "West", "wijk", "West", None),
        ("--buurt", "Neckardreef", "area", "Neckardreef", "Overvecht"),
        ("--settled", "gisteren", "settled", "2026-11-22", None),
        ("--opened", "2026-10-01", "opened", "2026-10-01", "2026-10-01"),
        ("--stage", "support", "stage", "support", "support"),
        ("--stage", "candidate", "stage", "candidate", "candidate"),
    ],
)
def test_each_field_can_be_changed_and_where_possible_emptied(
    ucase: Run, good: Good, three: None, option: str, value: str, key: str, becomes: object, emptied: object
) -> None:
    good("case", "edit", "1", option, value)
    assert shown(good)[key] == becomes

    result = ucase("case", "edit", "1", option, "")
    if key in ("resident", "opened", "stage"):
        assert result.code == 6
        assert f"{option.removeprefix('--').replace('-', '_')}: " in result.err
        assert shown(good)[key] == becomes
    else:
        assert result.code == 0, result.err
        assert shown(good)[key] == emptied


def test_the_parts_of_an_address_can_be_changed_one_by_one(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan", "--postcode", "3562AB", "--house-number", "12 bis", "--wijk", "Overvecht")
    good("case", "edit", "1", "--addition", "A")
    assert shown(good)["address"] == "3562 AB 12 A"
    good("case", "edit", "1", "--house-number", "14")
    assert shown(good)["address"] == "3562 AB 14"
    good("case", "edit", "1", "--postcode", "3511 CD")
    assert shown(good)["address"] == "3511 CD 14"
    assert shown(good)["wijk"] == "Overvecht"
    good("case", "edit", "1", "--postcode", "", "--house-number", "")
    assert shown(good)["address"] is None
    assert shown(good)["wijk"] == "Overvecht"


def test_moving_one_household_does_not_move_the_one_that_lived_there(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan", "--postcode", "3562AB", "--house-number", "12", "--wijk", "Overvecht")
    good(
        "intake", "--name", "Els", "--postcode", "3562AB", "--house-number", "12", "--wijk", "Overvecht",
        "--allow-duplicate",
    )  # fmt: skip
    good("case", "edit", "1", "--postcode", "3511CD", "--house-number", "1", "--wijk", "Oost")

    assert (shown(good, "2")["address"], shown(good, "2")["wijk"]) == ("3562 AB 12", "Overvecht")


def test_an_edit_shows_before_and_after(ucase: Run, three: None) -> None:
    result = ucase(
        "case", "edit", "1", "--name", "Jan Potter", "--phone", "0612345678", "--manager", "Sam", "--json"
    )

    assert json.loads(result.out)["rows"] == [
        {"case": "UC-0001", "field": "name", "before": "Jan Pot", "after": "Jan Potter"},
        {"case": "UC-0001", "field": "phone", "before": "", "after": "0612345678"},
        {"case": "UC-0001", "field": "manager", "before": "Noor", "after": "Sam"},
    ]
    assert "UC-0001 is gewijzigd" in result.err


def test_an_edit_that_changes_nothing_says_so(ucase: Run, three: None) -> None:
    result = ucase("case", "edit", "1", "--name", "Jan Pot", "--manager", "noor")

    assert result.code == 0
    assert "verandert niets" in result.err
    assert len(result.out.splitlines()) == 1


def test_a_new_manager_takes_the_open_check_ins_along(good: Good, three: None) -> None:
    good("case", "edit", "1", "--manager", "Sam")

    assert [row["manager"] for row in json.loads(good("followup", "--json"))["rows"]] == ["Sam"]


@pytest.mark.parametrize(
    ("options", "code", "says"),
    [
        ((), 2, "niets opgegeven"),
        (("--phone", "zzq"), 6, "phone: "),
        (("--email", "zzq"), 6, "email: "),
        (("--birth-year", "1800"), 6, "--birth-year: "),
        (("--postcode", "zzq"), 6, "postcode: "),
        (("--house-number", "zzq"), 6, "--house-number: "),
        (("--house-number", "12"), 6, "postcode: "),
        (("--channel", "zzq"), 6, "channel: "),
        (("--source", "zzq"), 6, "source: "),
        (("--worries", "zzq"), 6, "worries: "),
        (("--stage", "zzq"), 6, "stage: "),
        (("--opened", "morgen"), 6, "opened: "),
        (("--settled", "zzq"), 6, "settled: "),
        (("--settled", "2026-08-31"), 6, "settled: "),
        (("--name", "zzq" * 70), 6, "name: "),
        (("--language", "zzq" * 70), 6, "language: "),
        (("--project", "zzq" * 70), 6, "project: "),
        (("--manager", "zzq" * 70), 6, "manager: "),
        (("--about", "zzq 111222333"), 6, "about: "),
        (("--manager", "zzq 111222333"), 6, "manager: "),
        (("--wijk", "Zzqdam"), 3, "wijk: "),
        (("--buurt", "Zzqdam"), 3, "buurt: "),
        (("--stage", "closed"), 4, "ucase case close UC-0001"),
        (("--stage", "declined"), 4, "ucase case close UC-0001"),
        (("--stage", "aftercare"), 4, "--settled"),
    ],
)
def test_an_edit_that_cannot_be_is_refused_and_changes_nothing(
    ucase: Run, good: Good, three: None, options: tuple[str, ...], code: int, says: str
) -> None:
    before = good("show", "1", "--json")
    result = (
        ucase("case", "edit", "1", "--language", "Frans", *options) if options else ucase("case", "edit", "1")
    )

    assert result.code == code
    assert says in result.err
    assert "zzq" not in result.err.lower()
    assert "111222333" not in result.err
    assert good("show", "1", "--json") == before


def test_aftercare_begins_with_the_day_of_settling(good: Good, three: None) -> None:
    good("case", "edit", "1", "--stage", "aftercare", "--settled", "gisteren")

    assert shown(good)["stage"] == "aftercare"
    assert [event["kind"] for event in shown(good)["timeline"]] == ["settled", "opened"]


def test_the_opening_cannot_come_after_settling(ucase: Run, good: Good, three: None) -> None:
    good("case", "edit", "1", "--settled", "2026-10-01")
    result = ucase("case", "edit", "1", "--opened", "2026-11-01")

    assert result.code == 6
    assert "opened: " in result.err
    assert shown(good)["opened"] == "2026-09-01"


def test_a_reopened_episode_cannot_begin_before_the_closing(ucase: Run, good: Good, three: None) -> None:
    good("case", "reopen", "3", "--because", "terugval")
    result = ucase("case", "edit", "3", "--opened", "2026-10-15")

    assert result.code == 6
    assert "opened: " in result.err


# close and reopen


def test_closing_ends_the_open_check_ins_and_says_so(ucase: Run, good: Good, three: None) -> None:
    result = ucase(
        "case", "close", "1", "--because", "terug in de eigen woning", "--on", "gisteren", "--json"
    )

    assert result.code == 0
    assert json.loads(result.out)["rows"] == [{"case": "UC-0001", "closed": "2026-11-22"}]
    assert "F-0001" in result.err
    assert "ucase case reopen UC-0001" in result.err
    assert json.loads(good("followup", "--json"))["rows"] == []
    ended = json.loads(good("followup", "show", "F-0001", "--json"))["followup"]
    assert (ended["state"], ended["result"]) == ("skipped", "terug in de eigen woning")


def test_every_closing_stays_on_record(good: Good, three: None) -> None:
    good("case", "reopen", "3", "--because", "nieuwe huurachterstand", "--on", "vandaag")
    good("case", "close", "3", "--because", "weer rustig")
    good("case", "reopen", "3", "--because", "burenruzie")

    case = shown(good, "3")
    assert case["episodes"] == [
        {"opened": "2026-10-01", "closed": "2026-11-23", "opened_because": None,
         "closed_because": "verhuisd naar familie", **NOT_TOLD},
        {"opened": "2026-11-23", "closed": "2026-11-23", "opened_because": "nieuwe huurachterstand",
         "closed_because": "weer rustig", **NOT_TOLD},
        {"opened": "2026-11-23", "closed": None, "opened_because": "burenruzie", "closed_because": None,
         **NOT_TOLD},
    ]  # fmt: skip
    assert (case["stage"], case["closed"], case["opened"]) == ("support", None, "2026-11-23")
    kinds = ["reopened", "closed", "reopened", "closed", "followup-skipped", "opened"]
    assert [event["kind"] for event in case["timeline"]] == kinds


@pytest.mark.parametrize(
    "command",
    [
        ("case", "edit", "3", "--phone", "0612345678"),
        ("case", "edit", "3", "--stage", "support"),
        ("case", "close", "3", "--because", "nog eens"),
        ("contact", "add", "3", "Gebeld"),
        ("contact", "add", "3"),
        ("followup", "add", "3", "+2w"),
    ],
)
def test_a_closed_case_can_only_be_read(
    ucase: Run, good: Good, three: None, command: tuple[str, ...]
) -> None:
    before = good("show", "3", "--json")
    result = ucase(*command)

    assert result.code == 4
    assert "ucase case reopen UC-0003" in result.err
    assert good("show", "3", "--json") == before


@pytest.mark.parametrize(
    ("command", "code", "says"),
    [
        (("close", "1", "--because", ""), 6, "because: "),
        (("close", "1", "--because", " \n"), 6, "because: "),
        (("close", "1", "--because", "zzq 111222333"), 6, "because: "),
        (("close", "1", "--because", "x", "--on", "morgen"), 6, "on: "),
        (("close", "1", "--because", "x", "--on", "2026-08-31"), 6, "on: "),
        (("close", "1", "--because", "x", "--on", "zzq"), 6, "on: "),
        (("close", "1"), 2, "--because"),
        (("close", "99", "--because", "x"), 3, "UC-0099"),
        (("reopen", "1", "--because", "x"), 4, "al open"),
        (("reopen", "3", "--because", " "), 6, "because: "),
        (("reopen", "3", "--because", "x", "--on", "gisteren"), 6, "on: "),
        (("reopen", "3", "--because", "x", "--on", "morgen"), 6, "on: "),
        (("reopen", "99", "--because", "x"), 3, "UC-0099"),
    ],
)
def test_an_ending_that_cannot_be_is_refused_and_changes_nothing(
    ucase: Run, good: Good, three: None, command: tuple[str, ...], code: int, says: str
) -> None:
    before = good("case", "list", "--json")
    result = ucase("case", *command)

    assert result.code == code
    assert says in result.err
    assert "zzq" not in result.err
    assert good("case", "list", "--json") == before
