"""``ucase survey``: by flags, from a record, at the kitchen table; what is read back and shown in a case."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.survey import FIELDS
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
HOUSEHOLDS = 5


@pytest.fixture
def flat(place: Place, clock: Clock) -> None:
    """Five households H-0001 … H-0005 at 3562 ZA 1 … 5 of project P-0001; the last one has no name yet."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number in range(1, HOUSEHOLDS + 1):
            family = None if number == HOUSEHOLDS else f"Verzonnen{number}"
            a_listed_household(work, project, number, family=family)
        work.commit()


def shown(good: Good, household: str = "1", *options: str) -> dict[str, Any]:
    """The answers as programs see them."""
    found: dict[str, Any] = json.loads(good("survey", "show", household, "--json", *options))["survey"]
    return found


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The list as programs see it."""
    found: list[dict[str, Any]] = json.loads(good("survey", "list", *arguments, "--json"))["rows"]
    return found


def neighbours(good: Good, household: str = "1") -> list[tuple[str, bool]]:
    """Whom a household wants to stay near, and whether that is mutual."""
    return [(one["household"], one["mutual"]) for one in shown(good, household)["neighbours"]]


# add

EVERYTHING = {
    "persons": 4, "composition": "gezin", "moving": "terug", "temporary_home": "familie",
    "worries": ["huur", "stof"], "needs": ["nachtdienst", "kat"], "wants_contact": True,
    "desired_home": "Graag beneden\nmet tuin", "rooms": 3, "ground_floor": False, "rent_limit": "€ 650,50",
    "neighbours": ["3562 ZA 2", "H-0003"], "language": "Arabisch", "interpreter": True, "channel": "bellen",
    "best_time": "na 14 uur", "remarks": "Vraagt naar de tuin", "asked": "gisteren", "manager": "Noor",
}  # fmt: skip
AS_SHOWN = {
    "household": "H-0001", "resident": "Verzonnen1", "address": "3562 ZA 1", "asked": "2026-11-22",
    "manager": "Noor", "persons": 4, "composition": "couple-children", "moving": "return",
    "temporary_home": "family", "worries": ["rent", "dust"], "needs": ["night-shift", "pets"],
    "wants_contact": True, "desired_home": "Graag beneden\nmet tuin", "rooms": 3, "ground_floor": False,
    "rent_limit": 650.5, "language": "Arabisch", "interpreter": True, "channel": "phone",
    "best_time": "na 14 uur", "remarks": "Vraagt naar de tuin",
    "neighbours": [
        {"household": "H-0002", "address": "3562 ZA 2", "mutual": False},
        {"household": "H-0003", "address": "3562 ZA 3", "mutual": False},
    ],
    "tries": 0,
    "times": [{"on": "2026-11-22", "answered": True, "manager": "Noor", "remarks": "Vraagt naar de tuin"}],
}  # fmt: skip


def flags(fields: dict[str, Any]) -> list[str]:
    """The fields as options."""
    said = []
    for field, value in fields.items():
        option = f"--{field.replace('_', '-')}"
        if isinstance(value, bool):
            said.append(option if value else option.replace("--", "--no-", 1))
        elif isinstance(value, list):
            said += [part for one in value for part in (option, one)]
        else:
            said += [option, str(value)]
    return said


def test_every_flag_ends_up_in_the_answers(good: Good, flat: None) -> None:
    good("survey", "add", "H-0001", *flags(EVERYTHING))

    assert set(EVERYTHING) == set(FIELDS)
    assert shown(good) == AS_SHOWN


def test_a_record_takes_the_same_words(good: Good, flat: None) -> None:
    good("survey", "add", "--from", "-", stdin=json.dumps({"household": "3562za 1", **EVERYTHING}))

    assert shown(good) == AS_SHOWN


def test_what_comes_out_can_go_in_again(good: Good, flat: None) -> None:
    good("survey", "add", "H-0001", *flags(EVERYTHING))
    out = shown(good)
    again = {field: out[field] for field in FIELDS if field != "neighbours"}
    again["neighbours"] = [one["household"] for one in out["neighbours"]]

    good("survey", "add", "H-0001", "--from", "-", stdin=json.dumps(again))

    assert {**shown(good), "times": out["times"]} == out


def test_it_says_what_was_written_down_and_what_to_type_next(ucase: Run, flat: None) -> None:
    result = ucase("survey", "add", "3562 ZA 1", "--moving", "terug")

    assert result.code == 0
    assert result.out == (
        "household\tcase\tasked\tanswered\tcounts\treplaced\tneighbours\nH-0001\t\t2026-11-23\tyes\tyes\t\t0\n"
    )
    assert "De woonwensen van H-0001 zijn opgeschreven (ma 23 nov 2026)." in result.err
    assert "ucase survey show H-0001" in result.err

    again = ucase("survey", "add", "1", "--moving", "weg", "--lang", "en", terminal=True)
    assert again.out == ""
    assert "Other than on Mon 23 Nov 2026: return or move." in again.err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("H-0001",), 6, "--not-reached"),
        (("H-0001", "--asked", "gisteren"), 6, "--not-reached"),
        (("H-0099", "--moving", "terug"), 3, "H-0099"),
        (("3562 ZA 99", "--moving", "terug"), 3, "import dwellings"),
        (("H-0001", "--moving", "xyz"), 6, "moving: "),
        (("H-0001", "--persons", "xyz"), 6, "persons: "),
        (("H-0001", "--rent-limit", "xyz"), 6, "--rent-limit: "),
        (("H-0001", "--asked", "morgen", "--moving", "terug"), 6, "asked: "),
        (("H-0001", "--neighbours", "xyz"), 6, "neighbours: "),
        (("H-0001", "--neighbours", "mevrouw Xyz"), 6, "Nooit een naam"),
        (("H-0001", "--neighbours", "3562 ZA 99"), 3, "neighbours: "),
        (("H-0001", "--neighbours", "H-0099"), 3, "neighbours: "),
        (("H-0001", "--neighbours", "3562 ZA 1"), 6, "neighbours: "),
        (("H-0001", "--remarks", "111222333"), 6, "remarks: "),
        (("H-0001", "--not-reached", "--moving", "terug"), 6, "moving: "),
        (("H-0001", "--moving", "xyz", "--rooms", "xyz"), 6, "rooms: "),
        (("H-0001", "--nationality", "xyz"), 2, "optie"),
    ],
)
def test_what_cannot_be_is_refused_and_nothing_is_written(
    ucase: Run, good: Good, flat: None, arguments: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("survey", "add", *arguments)

    assert result.code == code, result.err
    assert says in result.err
    assert "xyz" not in result.err.lower()
    assert "111222333" not in result.err
    assert result.out == ""
    assert rows(good) == []
    assert {row["tries"] for row in rows(good, "--not-reached")} == {0}


def test_what_is_never_asked_has_no_option_and_no_column(good: Good, place: Place) -> None:
    from ucase.storage.models import Household, HousingWish, HousingWishNeed, HousingWishWorry, Resident

    never = ("nationali", "etni", "ethni", "herkomst", "origin", "relig", "geloof", "bsn", "afkomst")
    help_text = good("survey", "add", "--help", "--lang", "en").lower()
    options = [word for word in help_text.split() if word.startswith("--")]
    columns = [
        column.name
        for model in (Household, HousingWish, HousingWishNeed, HousingWishWorry, Resident)
        for column in model.__table__.columns
    ]

    assert "--language" in options
    assert "language" in columns
    assert [name for name in (*options, *columns) if any(word in name for word in never)] == []


# The newest answers count


def test_a_late_fact_leaves_all_other_answers_and_neighbours_as_they_are(
    ucase: Run, good: Good, flat: None
) -> None:
    good("survey", "add", "H-0001", *flags(EVERYTHING))

    late = ucase("survey", "add", "H-0001", "--rent-limit", "800")

    answers = shown(good)
    now = {"rent_limit": 800, "asked": "2026-11-23", "manager": None}
    assert {**answers, "times": AS_SHOWN["times"]} == {**AS_SHOWN, **now}
    assert [one["on"] for one in answers["times"]] == ["2026-11-23", "2026-11-22"]
    assert "Anders dan op zo 22 nov 2026: huur ten hoogste." in late.err
    kept = late.err.partition("Gebleven zoals het was: ")[2].partition(".")[0].split(", ")
    assert kept == [
        "aantal personen", "samenstelling", "terugkeren of verhuizen", "waar tijdens het werk", "zorgen",
        "nodig bij het werk", "wil gesproken worden", "gewenste woning", "kamers nodig",
        "begane grond of lift",
        "buren", "taal", "tolk", "liefst via", "beste tijd", "opmerkingen",
    ]  # fmt: skip


def test_the_same_answer_again_changes_nothing_and_says_so(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "1", "--moving", "terug", "--worries", "huur", "--neighbours", "H-2")
    again = ucase("survey", "add", "1", "--worries", "de huur", "--neighbours", "3562 ZA 2")

    assert "Er is niets anders dan op ma 23 nov 2026." in again.err
    assert "Gebleven zoals het was: terugkeren of verhuizen." in again.err


@pytest.mark.parametrize("as_record", [False, True])
def test_an_answer_that_is_empty_on_purpose_is_emptied(good: Good, flat: None, as_record: bool) -> None:
    good("survey", "add", "1", *flags(EVERYTHING))
    gone = (
        "persons",
        "composition",
        "worries",
        "desired_home",
        "rent_limit",
        "neighbours",
        "language",
        "channel",
    )
    if as_record:
        record: dict[str, object] = {
            **dict.fromkeys(gone, ""),
            "worries": [],
            "interpreter": "",
            "rooms": None,
        }
        good("survey", "add", "1", "--from", "-", stdin=json.dumps(record))
    else:
        good("survey", "add", "1", *(part for field in gone for part in (f"--{field.replace('_', '-')}", "")))

    answers = shown(good)
    assert [answers[field] for field in gone] == [None, None, [], None, None, [], None, None]
    assert answers["interpreter"] is (None if as_record else True)
    assert (answers["rooms"], answers["moving"], answers["needs"]) == (3, "return", ["night-shift", "pets"])


def test_no_worries_is_an_answer(good: Good, flat: None) -> None:
    good("survey", "add", "1", "--worries", "huur", "--needs", "kat")
    good("survey", "add", "1", "--worries", "geen")

    assert (shown(good)["worries"], shown(good)["needs"]) == ([], ["pets"])


def test_emptying_what_was_never_answered_is_no_answer(ucase: Run, flat: None) -> None:
    assert ucase("survey", "add", "1", "--rent-limit", "").code == 6


def test_older_answers_take_nothing_over_from_later_ones(
    good: Good, flat: None, place: Place, clock: Clock
) -> None:
    from ucase.storage.models import HousingWish

    good("survey", "add", "1", "--persons", "2", "--asked", "2026-11-01")
    good("survey", "add", "1", "--moving", "terug")
    good("survey", "add", "1", "--rooms", "4", "--asked", "2026-11-10")

    with Work(place, clock) as work:
        between = work.session.get_one(HousingWish, 3)
        assert (between.persons, between.moving, between.rooms) == (2, None, 4)
    assert shown(good)["rooms"] is None


def test_older_answers_that_are_written_down_later_do_not_count(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "1", "--moving", "terug", "--neighbours", "H-2", "--language", "Turks")
    older = ucase(
        "survey", "add", "1", "--moving", "weg", "--neighbours", "H-3", "--language", "Frans",
        "--asked", "2026-11-01",
    )  # fmt: skip

    assert "die blijven gelden" in older.err
    answers = shown(good)
    assert (answers["moving"], answers["language"]) == ("return", "Turks")
    assert neighbours(good) == [("H-0002", False)]


def test_neighbours_of_the_newest_answers_replace_the_earlier_ones_of_that_household_only(
    good: Good, flat: None
) -> None:
    good("survey", "add", "1", "--neighbours", "H-2,H-3", "--asked", "2026-11-01")
    good("survey", "add", "2", "--neighbours", "3562 ZA 1")
    assert neighbours(good) == [("H-0002", True), ("H-0003", False)]

    good("survey", "add", "1", "--neighbours", "H-3;H-4")

    assert neighbours(good) == [("H-0003", False), ("H-0004", False)]
    assert neighbours(good, "2") == [("H-0001", False)]


def test_neighbours_stay_when_a_later_survey_does_not_name_any(good: Good, flat: None) -> None:
    good("survey", "add", "1", "--neighbours", "H-2,H-3", "--asked", "2026-11-01")
    added = good("survey", "add", "1", "--moving", "weg", "--json")

    assert neighbours(good) == [("H-0002", False), ("H-0003", False)]
    assert json.loads(added)["rows"][0]["neighbours"] == 2


def test_language_and_channel_stay_when_a_later_survey_does_not_name_them(good: Good, flat: None) -> None:
    good("survey", "add", "1", "--language", "Arabisch", "--channel", "bellen", "--asked", "2026-11-01")
    good("survey", "add", "1", "--moving", "terug")

    assert (shown(good)["language"], shown(good)["channel"]) == ("Arabisch", "phone")


def test_a_try_in_vain_is_counted_and_does_not_undo_answers(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "2", "--not-reached", "--remarks", "deed niet open", "--asked", "2026-11-20")
    good("survey", "add", "2", "--not-reached")
    good("survey", "add", "1", "--moving", "terug", "--asked", "2026-11-01")
    vain = ucase("survey", "add", "1", "--not-reached")

    assert "H-0001 is niet bereikt" in vain.err
    assert shown(good)["moving"] == "return"
    assert [row["ref"] for row in rows(good)] == ["H-0001"]
    assert [(row["ref"], row["tries"], row["last_try"]) for row in rows(good, "--not-reached")] == [
        ("H-0002", 2, "2026-11-23"), ("H-0003", 0, None), ("H-0004", 0, None), ("H-0005", 0, None),
    ]  # fmt: skip


def test_who_has_not_answered_is_told_what_to_type(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "2", "--not-reached")
    screen = ucase("survey", "show", "2", terminal=True)

    assert "ucase survey add H-0002" in screen.out
    assert shown(good, "2")["asked"] is None
    assert ucase("survey", "show", "H-0099").code == 3


# list


def test_the_list_keeps_what_the_options_say(ucase: Run, good: Good, flat: None) -> None:
    good("project", "add", "Elders")
    good("survey", "add", "1", "--wants-contact", "--worries", "huur")
    good("survey", "add", "2", "--no-wants-contact")
    good("survey", "add", "5", "--moving", "weet niet")

    def refs(*options: str) -> list[str]:
        return [row["ref"] for row in rows(good, *options)]

    assert refs() == refs("--project", "Verzonnendreef") == ["H-0001", "H-0002", "H-0005"]
    assert refs("--wants-contact") == ["H-0001"]
    assert refs("--limit", "2") == ["H-0001", "H-0002"]
    assert refs("--project", "Elders") == refs("--project", "Elders", "--not-reached") == []
    assert refs("--not-reached") == refs("--not-reached", "--project", "1") == ["H-0003", "H-0004"]
    assert refs("--not-reached", "--limit", "1") == ["H-0003"]
    assert [row["resident"] for row in rows(good)] == ["Verzonnen1", "Verzonnen2", None]
    assert ucase("survey", "list", "--not-reached", "--wants-contact").code == 2
    assert ucase("survey", "list", "--project", "Xyz").code == 3


def test_a_household_that_left_or_whose_home_is_gone_is_not_waited_for(
    good: Good, flat: None, place: Place, clock: Clock
) -> None:
    from ucase.storage.models import Dwelling, Household

    with Work(place, clock) as work:
        work.session.get_one(Household, 3).left_on = clock.today
        work.session.get_one(Dwelling, work.session.get_one(Household, 4).dwelling_id).gone_on = clock.today
        work.commit()

    assert [row["ref"] for row in rows(good, "--not-reached", "--project", "1")] == [
        "H-0001", "H-0002", "H-0005",
    ]  # fmt: skip


@pytest.fixture
def leaves(place: Place, clock: Clock) -> Callable[[str], None]:
    """A household leaves, as a newer list tells."""
    from ucase.storage.models import Household

    def leave(household: str) -> None:
        with Work(place, clock) as work:
            work.session.get_one(Household, int(household[2:])).left_on = clock.today
            work.commit()

    return leave


@pytest.fixture
def moved_out(flat: None, place: Place, clock: Clock, good: Good) -> None:
    """H-0003 answered and has left; H-0006 lives there now. H-0004 has left and nobody lives there."""
    from ucase.storage.models import Household

    good("survey", "add", "3", "--moving", "terug")
    with Work(place, clock) as work:
        for number in (3, 4):
            work.session.get_one(Household, number).left_on = clock.today
        work.add(Household(dwelling_id=work.session.get_one(Household, 3).dwelling_id))
        work.commit()


def test_who_left_after_a_decision_stays_in_the_lists_as_the_figures_count_it_and_says_so(
    ucase: Run, good: Good, moved_out: None, leaves: Callable[[str], None]
) -> None:
    good("select", "wait", "H-0001", "H-0002", "--with", "Portaal", "--because", "eerst bellen")
    good("survey", "add", "H-0002", "--moving", "weg")
    for household in ("H-0001", "H-0002"):
        leaves(household)

    answered, silent = rows(good, "--project", "1"), rows(good, "--project", "1", "--not-reached")
    report = json.loads(good("report", "survey", "1", "--json"))

    assert [(row["ref"], row["left"]) for row in answered] == [("H-0002", "2026-11-23")]
    assert [(row["ref"], row["left"]) for row in silent] == [
        ("H-0005", None), ("H-0006", None), ("H-0001", "2026-11-23"),
    ]  # fmt: skip
    response = next(row for row in report["rows"] if row["answer"] == "answered")
    assert (response["count"], response["base"]) == (len(answered), len(answered) + len(silent))
    assert [one["left"] for one in report["not_reached"]] == [row["left"] for row in silent]
    screen = ucase("survey", "list", "--project", "1", "--not-reached", "--output", "table").out
    assert "3562 ZA 1 (vertrokken)" in screen
    assert "3562 ZA 5 (" not in screen
    on_paper = good("report", "survey", "1", "--output", "table")
    assert "woont er niet meer (bekend sinds ma 23 nov 2026)" in on_paper


def test_nothing_is_written_of_a_household_that_has_left(ucase: Run, good: Good, moved_out: None) -> None:
    for arguments in (("--moving", "weg"), ("--not-reached",)):
        result = ucase("survey", "add", "H-0003", *arguments)
        assert result.code == 4
        assert "nu wonen hier anderen: H-0006" in result.err
        assert "ucase survey add H-0006" in result.err
    asked = ucase("survey", "add", "H-0003", asks=True)
    assert asked.code == 4
    assert "Hoeveel mensen" not in asked.out
    empty = ucase("survey", "add", "H-0004", "--moving", "weg")
    assert (empty.code, "anderen" in empty.err) == (4, False)
    assert len(shown(good, "H-0003")["times"]) == 1

    good("survey", "add", "3562 ZA 3", "--moving", "weg")
    assert shown(good, "H-0006")["moving"] == "move"


def test_a_household_that_has_left_is_in_no_list_and_is_shown_by_its_own_reference(
    ucase: Run, good: Good, moved_out: None
) -> None:
    good("survey", "add", "1", "--moving", "terug")

    assert [row["ref"] for row in rows(good)] == ["H-0001"]
    assert "H-0004" not in [row["ref"] for row in rows(good, "--not-reached")]
    assert shown(good, "H-0003")["moving"] == "return"
    screen = ucase("survey", "show", "H-0003", terminal=True).out
    assert "woont hier niet meer (bekend sinds ma 23 nov 2026)" in screen
    assert "ucase survey add" not in ucase("survey", "show", "H-0004", terminal=True).out


@pytest.mark.parametrize("said", ["Verzonnendreef 5", "mevrouw Xyz", "H", "P-0001"])
@pytest.mark.parametrize("verb", [("show",), ("add", "--moving", "terug")])
def test_what_is_no_household_is_told_what_may_be_given(
    ucase: Run, flat: None, said: str, verb: tuple[str, ...]
) -> None:
    result = ucase("survey", verb[0], said, *verb[1:])

    assert result.code == 6
    assert '"3562 AB 12"' in result.err
    assert "H-0142" in result.err
    assert "Xyz" not in result.err


@pytest.mark.parametrize(
    ("lang", "choices"),
    [
        ("nl", "Kies uit: terugkeren (return), voorgoed verhuizen (move), weet nog niet (undecided)."),
        ("en", "Choose from: return, move for good (move), undecided."),
    ],
)
def test_the_choices_are_told_in_the_words_of_the_screen(
    ucase: Run, flat: None, lang: str, choices: str
) -> None:
    assert choices in ucase("survey", "add", "1", "--moving", "xyz", "--lang", lang).err


@pytest.mark.parametrize("columns", [100, 80, 60, 30])
def test_long_answers_break_between_words_on_a_terminal_and_stay_whole_in_a_pipe(
    ucase: Run, good: Good, flat: None, monkeypatch: pytest.MonkeyPatch, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    wish = (
        "Graag beneden, want de trap gaat niet meer, en het liefst dicht bij de markt, de bus en de moskee."
    )
    good("survey", "add", "1", "--desired-home", wish, "--needs", "nachtdienst,slecht ter been,longen,kat")

    lines = ucase("survey", "show", "1", terminal=True).out.splitlines()
    assert max(map(len, lines)) <= columns
    assert wish in " ".join(" ".join(lines).split())
    assert f"desired_home\t{wish}" in good("survey", "show", "1")
    assert wish in good("survey", "show", "1", "--output", "table")


def test_on_a_terminal_the_list_says_how_many_are_still_to_be_reached(
    ucase: Run, good: Good, flat: None
) -> None:
    good("survey", "add", "1", "--moving", "terug", "--worries", "huur", "--needs", "kat")
    screen = ucase("survey", "list", "--project", "1", terminal=True).out

    assert "terugkeren" in screen
    assert "de huur" in screen
    assert "huisdieren" in screen
    assert "Nog niet bereikt: 4." in screen
    assert "ucase survey list --project P-0001 --not-reached" in screen
    assert "Nog niet bereikt" not in ucase("survey", "list").out
    assert "Nog 3 meer" in ucase("survey", "list", "--not-reached", "--limit", "1", terminal=True).out


NAMES = ("Verzonnen1", "Verzonnen2", "3562 ZA", "beneden", "na 14", "tuin", "Noor", "GEHEIM")
SAID = (
    "Arabisch", "rent,dust", '"rent"', "de huur", "night-shift", "nachtdienst", '"return"', "terugkeren",
    "bij familie",
)  # fmt: skip


@pytest.mark.parametrize(
    ("command", "secrets"),
    [
        (("survey", "show", "1"), (*NAMES, *SAID)),
        (("survey", "show", "2"), (*NAMES, *SAID)),
        (("survey", "list"), (*NAMES, *SAID)),
        (("survey", "list", "--not-reached"), (*NAMES, *SAID)),
        (("select", "list", "1"), (*NAMES, *SAID)),
        (("report", "survey", "1"), NAMES),
    ],
)
def test_with_anon_nobody_can_be_recognised_and_nothing_that_was_said_is_seen(
    ucase: Run, good: Good, flat: None, command: tuple[str, ...], secrets: tuple[str, ...]
) -> None:
    good("survey", "add", "1", *flags(EVERYTHING))
    good("survey", "add", "2", "--not-reached", "--remarks", "GEHEIM")
    for form in ("table", "plain", "json", "jsonl", "csv"):
        result = ucase(*command, "--output", form, "--anon", terminal=form == "table")
        assert result.code == 0, result.err
        text = result.out.replace("Verzonnendreef", "")
        assert [secret for secret in secrets if secret in text] == []


def test_with_anon_the_case_hides_what_was_said_too(ucase: Run, good: Good, flat: None) -> None:
    good("intake", "--name", "Verzonnen1", "--postcode", "3562 ZA", "--house-number", "1")
    good("survey", "add", "1", *flags(EVERYTHING))
    household = json.loads(good("show", "1", "--json", "--anon"))["case"]["survey"]
    screen = ucase("show", "1", "--anon", terminal=True).out.partition("Woonwensen")[2]

    assert {household[key] for key in ("moving", "temporary_home", "desired_home")} == {"···"}
    assert (household["worries"], household["needs"], household["wants_contact"]) == ("···", "···", True)
    for words in ("terugkeren", "familie", "de huur", "nachtdienst", "huisdieren"):
        assert words not in screen


# The case shows them


def test_the_answers_are_a_part_of_the_case(ucase: Run, good: Good, flat: None) -> None:
    good("intake", "--name", "Verzonnen1", "--postcode", "3562 ZA", "--house-number", "1")
    case = json.loads(good("show", "1", "--json"))["case"]
    assert case["survey"] is None
    assert "Woonwensen" not in ucase("show", "1", terminal=True).out

    added = ucase("survey", "add", "UC-0001", *flags({**EVERYTHING, "neighbours": ["H-2"]}))
    assert "ucase show UC-0001" in added.err

    household = added.out.splitlines()[1].split("\t")[0]
    assert json.loads(good("show", "1", "--json"))["case"]["survey"] == {
        "household": household,
        **{
            key: value
            for key, value in AS_SHOWN.items()
            if key in (*FIELDS,) and key not in ("manager", "language", "channel")
        },
        "neighbours": ["H-0002"],
    }
    screen = ucase("show", "1", terminal=True).out
    part = screen.partition("Woonwensen")[2].partition("Wat er gebeurde")[0]
    for words in ("terugkeren, bij familie", "huur tot € 650,50", "huisdieren, tolk", "3562 ZA 2", "beneden"):
        assert words in part
    for form in ("plain", "csv", "jsonl"):
        assert "desired_home" in good("show", "1", "--output", form)
    hidden = ucase("show", "1", "--anon", terminal=True).out
    assert "beneden" not in hidden
    assert "3562 ZA" not in hidden


# At the kitchen table

QUESTIONS = (
    "persons", "composition", "moving", "temporary_home", "worries", "needs", "wants_contact", "desired_home",
    "rooms", "ground_floor", "rent_limit", "neighbours", "language", "interpreter", "channel", "best_time",
    "remarks",
)  # fmt: skip


def kitchen_table(**said: str) -> str:
    """What is typed at the questions; Enter for what is not given, several answers parted by a bar."""
    return "\n".join("\n".join(said.get(question, "").split("|")) for question in QUESTIONS) + "\n"


def test_at_a_terminal_it_asks_and_enter_skips(ucase: Run, good: Good, flat: None) -> None:
    answers = kitchen_table(
        persons="4", moving="terug", worries="huur, stof", wants_contact="ja", interpreter="nee",
        neighbours="3562za 2", rent_limit="650",
    )  # fmt: skip
    result = ucase("survey", "add", "H-1", stdin=answers, asks=True)

    assert result.code == 0, result.err
    assert "Verzonnen1" in result.err
    found = shown(good)
    expected = {
        "persons": 4, "moving": "return", "worries": ["rent", "dust"], "wants_contact": True,
        "interpreter": False, "rent_limit": 650, "composition": None, "remarks": None,
    }  # fmt: skip
    assert {key: found[key] for key in expected} == expected
    assert neighbours(good) == [("H-0002", False)]


def test_the_earlier_answer_stands_beside_each_question_and_enter_keeps_it(
    ucase: Run, good: Good, flat: None
) -> None:
    good("survey", "add", "1", *flags(EVERYTHING))
    before = shown(good)

    again = ucase(
        "survey",
        "add",
        "1",
        stdin=kitchen_table(moving="weg", rooms="-", interpreter="-", needs="geen"),
        asks=True,
    )

    assert again.code == 0, again.err
    assert "Er zijn al antwoorden van zo 22 nov 2026" in again.err
    for words in (
        "? [4]", "[paar met kinderen]", "[terugkeren]", "[de huur, stof en lawaai]",
        "[Graag beneden met tuin]",
        "[nee]", "[€ 650,50]", "[3562 ZA 2, 3562 ZA 3]", "[Arabisch]", "[telefoon]", "[Vraagt naar de tuin]",
    ):  # fmt: skip
        assert words in again.out
    now = {
        "moving": "move", "rooms": None, "interpreter": None, "needs": [], "asked": "2026-11-23",
        "manager": None,
        "times": shown(good)["times"],
    }  # fmt: skip
    assert shown(good) == {**before, **now}


def test_with_anon_the_earlier_answers_are_not_read_out(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "1", *flags(EVERYTHING))
    asked = ucase("survey", "add", "1", "--anon", stdin=kitchen_table(moving="weg"), asks=True)

    assert asked.code == 0, asked.err
    for secret in ("Arabisch", "tuin", "3562 ZA 2", "[de huur", "na 14"):
        assert secret not in asked.out.replace("3562 XA 16", "")
    assert shown(good)["worries"] == ["rent", "dust"]


def test_an_answer_that_cannot_be_is_asked_again(ucase: Run, good: Good, flat: None) -> None:
    answers = kitchen_table(
        persons="veel|3", neighbours="mevrouw Xyz|3562 ZA 99|3562 ZA 2", interpreter="?|j"
    )
    result = ucase("survey", "add", "1", stdin=answers, asks=True)

    assert result.code == 0, result.err
    assert "heel getal" in result.err
    assert "Nooit een naam" in result.err
    assert "staat niet in het bestand" in result.err
    assert shown(good)["persons"] == 3
    assert neighbours(good) == [("H-0002", False)]


def test_a_household_that_is_not_there_is_told_before_the_first_question(ucase: Run, flat: None) -> None:
    result = ucase("survey", "add", "H-99", asks=True)

    assert result.code == 3
    assert "Hoeveel mensen" not in result.out


def test_nothing_answered_writes_nothing(ucase: Run, good: Good, flat: None) -> None:
    assert ucase("survey", "add", "1", stdin=kitchen_table(), asks=True).code == 6
    assert rows(good) == []


def test_breaking_off_writes_nothing(ucase: Run, good: Good, flat: None) -> None:
    result = ucase("survey", "add", "1", stdin="4\n", asks=True)

    assert result.code == 130
    assert rows(good) == []


def test_answers_that_cannot_be_saved_are_kept_and_can_be_taken_in_later(
    ucase: Run, good: Good, flat: None, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    def locked(self: Work) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(Work, "commit", locked)
        result = ucase(
            "survey", "add", "3562 ZA 1", stdin=kitchen_table(moving="weg", interpreter="ja"), asks=True
        )
    assert result.code == 130
    (draft,) = (tmp_path / "state").rglob("survey-*")
    assert str(draft) in result.err
    assert draft.stat().st_mode & 0o777 == 0o600
    assert rows(good) == []

    good("survey", "add", "--from", str(draft))

    assert (shown(good)["moving"], shown(good)["interpreter"]) == ("move", True)
    assert not draft.exists()
