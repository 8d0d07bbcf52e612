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
    assert "They replace those of Mon 23 Nov 2026" in again.err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("H-0001",), 6, "--not-reached"),
        (("H-0001", "--asked", "gisteren"), 6, "--not-reached"),
        (("H-0099", "--moving", "terug"), 3, "H-0099"),
        (("3562 ZA 99", "--moving", "terug"), 3, "import dwellings"),
        (("H-0001", "--moving", "xyz"), 6, "moving: "),
        (("H-0001", "--persons", "xyz"), 6, "persons: "),
        (("H-0001", "--rent-limit", "xyz"), 6, "rent_limit: "),
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


def test_a_second_survey_replaces_all_answers_and_the_first_one_is_kept(good: Good, flat: None) -> None:
    good("survey", "add", "1", "--moving", "terug", "--worries", "huur", "--asked", "2026-11-01")
    good("survey", "add", "1", "--moving", "weg", "--needs", "kat")

    answers = shown(good)
    assert (answers["moving"], answers["worries"], answers["needs"]) == ("move", [], ["pets"])
    assert [one["on"] for one in answers["times"]] == ["2026-11-23", "2026-11-01"]
    assert len(rows(good)) == 1


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


def test_with_anon_nobody_can_be_recognised(ucase: Run, good: Good, flat: None) -> None:
    good("survey", "add", "1", *flags(EVERYTHING))
    good("survey", "add", "2", "--not-reached", "--remarks", "GEHEIM")
    secrets = ("Verzonnen1", "Verzonnen2", "3562 ZA", "beneden", "na 14", "tuin", "Noor", "GEHEIM")
    commands = (
        ("survey", "show", "1"), ("survey", "show", "2"), ("survey", "list"),
        ("survey", "list", "--not-reached"), ("report", "survey", "1"),
    )  # fmt: skip
    said = []
    for command in commands:
        for form in ("table", "plain", "json", "jsonl", "csv"):
            result = ucase(*command, "--output", form, "--anon", terminal=form == "table")
            assert result.code == 0, result.err
            said.append(result.out.replace("P-0001", ""))
    text = "\n".join(said).replace("Verzonnendreef", "")

    assert [secret for secret in secrets if secret in text] == []
    assert "H-0001" in text


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

    again = ucase("survey", "add", "1", stdin=kitchen_table(moving="weg"), asks=True)
    assert "Er zijn al antwoorden van ma 23 nov 2026" in again.err
    assert shown(good)["moving"] == "move"


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
