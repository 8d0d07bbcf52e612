"""``ucase intake``: by flags, from records, at the kitchen table; what it mends, refuses and remembers."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
JAN = ("intake", "--name", "Jan van der Berg", "--wijk", "Overvecht")


def shown(good: Good, case: str = "1") -> dict[str, Any]:
    """The case as programs see it."""
    found: dict[str, Any] = json.loads(good("show", case, "--json"))["case"]
    return found


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The rows of a list."""
    found: list[dict[str, Any]] = json.loads(good(*arguments, "--json"))["rows"]
    return found


def test_every_flag_ends_up_in_the_case_in_its_one_spelling(good: Good, place: Place) -> None:
    good(
        "intake", "--name", "mevr. Fatima El Idrissi", "--postcode", "3562ab", "--house-number", "12bisa",
        "--wijk", "overvecht", "--buurt", "vechtzoom", "--about", " Hoe moet het  met de huur? ",
        "--worries", "stof,rent", "--birth-year", "1950", "--phone", "+31 (0)6-1234 5678",
        "--email", "F.Idrissi@Voorbeeld.NL", "--language", "Arabisch", "--channel", "bellen",
        "--project", "De Gaard", "--source", "buurtteam", "--followup", "+10d", "--manager", "Noor",
        "--opened", "gisteren",
    )  # fmt: skip

    case = shown(good)
    expected = {
        "resident": "Fatima El Idrissi", "birth_year": 1950, "phone": "0612345678",
        "email": "F.Idrissi@voorbeeld.nl", "language": "Arabisch", "channel": "phone",
        "address": "3562 AB 12 bis A", "wijk": "Overvecht", "area": "Vechtzoom-zuid", "project": "De Gaard",
        "manager": "Noor", "source": "neighbourhood-team", "opened": "2026-11-22", "stage": "intake",
        "worries": ["rent", "dust"], "about": "Hoe moet het  met de huur?", "next_due": "2026-12-03",
    }  # fmt: skip
    assert {key: case[key] for key in expected} == expected


def test_the_addition_may_be_an_option_of_its_own(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan", "--postcode", "3562 ab", "--house-number", "12", "--addition", "BIS")

    assert shown(good)["address"] == "3562 AB 12 bis"


def test_it_says_the_reference_the_check_in_and_what_to_type_next(ucase: Run, place: Place) -> None:
    result = ucase(*JAN)

    assert result.out == "case\tfollowup\nUC-0001\tF-0001\n"
    assert "Casus UC-0001 is geopend." in result.err
    assert "Eerste opvolging: F-0001, ma 7 dec 2026." in result.err
    assert "ucase show UC-0001" in result.err


def test_no_check_in_falls_on_a_day_off_by_itself_and_the_team_says_which_those_are(
    ucase: Run, good: Good, place: Place, tmp_path: Path
) -> None:
    before_christmas = ucase("--today", "2026-12-11", *JAN)
    before_good_friday = ("--today", "2027-03-12", "intake", "--wijk", "Zuid", "--name")
    good(*before_good_friday, "Bo Bedacht")
    (tmp_path / "config" / "config").write_text("holidays.good-friday = ja\n", encoding="utf-8")
    good(*before_good_friday, "Ko Bedacht")

    assert "ma 28 dec 2026" in before_christmas.err
    assert "geen werkdag" not in before_christmas.err
    assert [shown(good, case)["next_due"] for case in ("2", "3")] == ["2027-03-26", "2027-03-30"]


def test_on_a_terminal_the_sentence_is_enough(ucase: Run, place: Place) -> None:
    result = ucase(*JAN, terminal=True)

    assert result.code == 0
    assert result.out == ""
    assert "UC-0001" in result.err


@pytest.mark.parametrize("extra", [("--no-followup",), ("--followup", "none"), ("--followup", "geen")])
def test_no_check_in_is_planned_when_none_is_wanted(
    ucase: Run, good: Good, place: Place, extra: tuple[str, ...]
) -> None:
    result = ucase(*JAN, *extra, "--json")

    assert json.loads(result.out)["rows"] == [{"case": "UC-0001", "followup": None}]
    assert "opvolging:" not in result.err
    assert rows(good, "followup") == []


def test_a_check_in_and_none_exclude_each_other(ucase: Run, place: Place) -> None:
    result = ucase(*JAN, "--no-followup", "--followup", "+3d")

    assert result.code == 2
    assert "--no-followup" in result.err


def test_an_unknown_project_and_manager_are_made_and_named_once(ucase: Run, good: Good, place: Place) -> None:
    first = ucase(*JAN, "--project", "De Gaard", "--manager", "Noor")
    second = ucase(
        "intake", "--name", "Piet Pot", "--wijk", "Oost", "--project", "de  GAARD", "--manager", "noor"
    )

    assert "Nieuw project: De Gaard" in first.err
    assert "Nieuwe casemanager: Noor" in first.err
    assert "Nieuw" not in second.err
    assert [row["project"] for row in rows(good, "case", "list")] == ["De Gaard", "De Gaard"]


def test_the_manager_at_the_keyboard_gets_the_case(
    ucase: Run, good: Good, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good(*JAN)

    assert shown(good)["manager"] == "Noor Voorbeeld"
    assert rows(good, "followup")[0]["manager"] == "Noor Voorbeeld"


@pytest.mark.parametrize(
    ("said", "wijk", "area"),
    [
        ("Overvecht", "Overvecht", "Overvecht"),
        ("  OVERVECHT ", "Overvecht", "Overvecht"),
        ("Centrum", "Binnenstad", "Binnenstad"),
        ("noord-west", "Noordwest", "Noordwest"),
        ("wk034403", "Overvecht", "Overvecht"),
        ("Kanaleneiland", "Zuidwest", "Kanaleneiland"),
        ("Zuilen", "Noordwest", "Zuilen"),
        ("Zamenhofdreef", "Overvecht", "Zamenhofdreef"),
        ("BU03440111", "West", "Welgelegen, Den Hommel"),
    ],
)
def test_a_wijk_goes_by_its_name_alias_code_or_a_part_of_it(
    good: Good, place: Place, said: str, wijk: str, area: str
) -> None:
    good("intake", "--name", "Jan", "--wijk", said)

    case = shown(good)
    assert (case["wijk"], case["area"]) == (wijk, area)


def test_an_unknown_wijk_is_refused_with_those_that_look_like_it(ucase: Run, place: Place) -> None:
    result = ucase("intake", "--name", "Jan", "--wijk", "Overvegt")

    assert result.code == 3
    assert result.err.startswith("Fout: --wijk: ")
    assert "Overvecht" in result.err
    assert "Overvegt" not in result.err


def test_a_buurt_must_lie_in_the_wijk_beside_it(ucase: Run, good: Good, place: Place) -> None:
    result = ucase("intake", "--name", "Jan", "--wijk", "West", "--buurt", "Neckardreef")

    assert result.code == 6
    assert "buurt: " in result.err
    assert rows(good, "case", "list") == []


def test_a_wijk_that_is_not_known_yet_may_be_filled_in_later(ucase: Run, good: Good, place: Place) -> None:
    result = ucase("intake", "--name", "Jan", "--postcode", "3562AB", "--house-number", "1")

    assert "ucase case edit UC-0001 --wijk" in result.err
    assert shown(good)["wijk"] is None


# Every one of these must name its field, give 6, save nothing, and keep what was typed to itself.
REFUSED = [
    ({"--name": "xq" * 150}, "name"),
    ({"--name": "..."}, "name"),
    ({"--postcode": "0999zzq"}, "postcode"),
    ({"--house-number": "zzq-12"}, "postcode"),
    ({"--postcode": "3562AB", "--house-number": "zzq12"}, "house_number"),
    ({"--postcode": "3562AB", "--house-number": "12", "--addition": "zzq!!"}, "addition"),
    ({"--phone": "06-zzq"}, "phone"),
    ({"--email": "zzq.at.example"}, "email"),
    ({"--birth-year": "1850"}, "birth_year"),
    ({"--birth-year": "zzq"}, "birth_year"),
    ({"--channel": "zzq"}, "channel"),
    ({"--source": "zzq"}, "source"),
    ({"--worries": "rent,zzq"}, "worries"),
    ({"--followup": "zzq"}, "followup"),
    ({"--followup": "volgende vrijdag"}, "followup"),
    ({"--opened": "zzq"}, "opened"),
    ({"--opened": "morgen"}, "opened"),
    ({"--language": "zzq" * 70}, "language"),
    ({"--project": "zzq" * 70}, "project"),
    ({"--manager": "zzq" * 70}, "manager"),
    ({"--name": "Jan 111222333"}, "name"),
    ({"--about": "nummer 111222333"}, "about"),
    ({"--project": "111222333"}, "project"),
    ({"--manager": "111222333"}, "manager"),
    ({"--language": "111222333"}, "language"),
]


@pytest.mark.parametrize(("options", "field"), REFUSED, ids=[f"{f}-{i}" for i, (_, f) in enumerate(REFUSED)])
def test_what_cannot_be_is_refused_by_its_field_and_not_repeated(
    ucase: Run, good: Good, place: Place, options: dict[str, str], field: str
) -> None:
    words = {"--name": "Jan Pot", "--wijk": "Oost", **options}
    result = ucase("intake", *(part for pair in words.items() for part in pair))

    assert result.code == 6
    assert result.out == ""
    typed = field if "Record 1: " in result.err else f"--{field.replace('_', '-')}"
    assert f"{typed}: " in result.err
    for typed in options.values():
        if typed not in ("3562AB", "12"):
            assert typed not in result.err
    assert "zzq" not in result.err
    assert "111222333" not in result.err
    assert rows(good, "case", "list") == []


def test_a_household_needs_a_name_and_a_place(ucase: Run, place: Place) -> None:
    assert ucase("intake", "--wijk", "Oost").err.startswith("Fout: naam, --name: ")
    assert ucase("intake", "--name", "Jan").err.startswith("Fout: --wijk: ")


def test_all_that_is_wrong_with_one_household_is_told_at_once(ucase: Run, place: Place) -> None:
    result = ucase("intake", "--name", "Jan", "--postcode", "x", "--phone", "x", "--email", "x")

    assert result.code == 6
    for field in ("postcode", "phone", "email"):
        assert f" {field}: " in result.err


# Records


def test_a_record_bears_the_names_of_the_options(good: Good, place: Place, tmp_path: Path) -> None:
    record = {
        "name": "Ş. Yılmaz", "birth_year": 1961, "phone": "+90 532 1234567", "email": "s@example.org",
        "language": "Turks", "channel": "huisbezoek", "postcode": "3562 AB", "house_number": 7,
        "addition": "A", "wijk": "Overvecht", "buurt": "Neckardreef", "project": "De Gaard",
        "source": "survey", "worries": ["rent", "buren"], "about": "regel één\nregel twee",
        "followup": "3-12-2026", "manager": "Noor", "opened": "2026-11-01",
    }  # fmt: skip
    path = tmp_path / "een.json"
    path.write_text(json.dumps(record), encoding="utf-8")

    assert (
        good("intake", "--from", str(path), "--output", "jsonl")
        == '{"case": "UC-0001", "followup": "F-0001"}\n'
    )
    case = shown(good)
    assert case["resident"] == "Ş. Yılmaz"
    assert case["phone"] == "+905321234567"
    assert case["address"] == "3562 AB 7 A"
    assert case["worries"] == ["neighbours", "rent"]
    assert case["about"] == "regel één\nregel twee"
    assert case["next_due"] == "2026-12-03"
    assert case["opened"] == "2026-11-01"


TWO = [{"name": "Jan Pot", "wijk": "Oost"}, {"name": "Els Kan", "wijk": "West"}]


@pytest.mark.parametrize(
    "text",
    [
        json.dumps(TWO),
        "\n\n".join(map(json.dumps, TWO)),
        "\r\n".join(map(json.dumps, TWO)) + "\r\n",
        "\ufeff" + json.dumps(TWO, indent=2),
    ],
    ids=["array", "lines", "crlf", "bom"],
)
def test_records_come_as_an_array_or_as_lines_from_a_file_or_standard_input(
    good: Good, place: Place, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "twee.json"
    path.write_bytes(text.encode("utf-8"))
    good("intake", "--from", str(path))
    good("intake", "--from", "-", "--allow-duplicate", stdin=text)

    assert [row["resident"] for row in rows(good, "case", "list")] == ["Jan Pot", "Els Kan"] * 2


def test_one_object_on_standard_input_is_one_case(good: Good, place: Place) -> None:
    good("intake", "--from", "-", stdin='{"name": "Jan",\n "wijk": "Oost", "followup": "none"}')

    assert shown(good)["next_due"] is None


def test_a_batch_says_how_many_and_from_where_to_where(ucase: Run, place: Place) -> None:
    result = ucase("intake", "--from", "-", stdin=json.dumps(TWO))

    assert "2 casussen geopend: UC-0001 tot en met UC-0002" in result.err


def test_a_batch_with_bad_records_saves_nothing_and_lists_each_by_position(
    ucase: Run, good: Good, place: Place
) -> None:
    records = [
        {"name": "Jan Pot", "wijk": "Oost"},
        {"name": "Els Kan", "wijk": "West", "phone": "zzq", "postcode": "zzq"},
        {"name": "Jan Pot", "wijk": "Oost"},
        {"naam": "zzq", "wijk": "West"},
        {"name": "Bo", "wijk": "West", "about": {"zzq": 1}},
        {"name": True, "wijk": "West"},
    ]
    result = ucase("intake", "--from", "-", stdin=json.dumps(records))

    assert result.code == 6
    assert result.out == ""
    assert "zzq" not in result.err
    told = [line.strip() for line in result.err.splitlines() if line.startswith("  Record ")]
    assert [line.split(":")[0] for line in told if "phone:" in line] == ["Record 2"]
    assert [line.split(":")[0] for line in told if "postcode:" in line] == ["Record 2"]
    assert any(line.startswith("Record 3:") for line in told)
    assert any(line.startswith("Record 4: naam:") for line in told)
    assert any(line.startswith("Record 4: naam, name:") for line in told)
    assert any(line.startswith("Record 5: wat er speelt, about:") for line in told)
    assert any(line.startswith("Record 6: naam, name:") for line in told)
    assert not any(line.startswith("Record 1:") for line in told)
    assert rows(good, "case", "list") == []
    assert rows(good, "followup") == []


def test_a_batch_in_which_only_duplicates_are_wrong_gives_4(ucase: Run, good: Good, place: Place) -> None:
    result = ucase("intake", "--from", "-", stdin=json.dumps([TWO[0], TWO[0]]))

    assert result.code == 4
    assert "Record 2:" in result.err
    assert rows(good, "case", "list") == []
    assert ucase("intake", "--from", "-", "--allow-duplicate", stdin=json.dumps([TWO[0], TWO[0]])).code == 0


def test_a_batch_with_an_unknown_wijk_is_invalid_input(ucase: Run, good: Good, place: Place) -> None:
    good(*JAN)
    unknown = {"name": "Els Kan", "wijk": "Zzq"}

    assert ucase("intake", "--from", "-", stdin=json.dumps([TWO[0], unknown])).code == 6
    duplicate = {"name": "Jan van der Berg", "wijk": "Overvecht"}
    mixed = ucase("intake", "--from", "-", stdin=json.dumps([duplicate, unknown]))
    assert mixed.code == 6
    assert "Record 1:" in mixed.err
    assert "Record 2: wijk:" in mixed.err


@pytest.mark.parametrize(
    ("text", "says"),
    [
        ("", "niets in de invoer"),
        ("[]", "niets in de invoer"),
        ("zzq", "Regel 1 is geen JSON"),
        ('{"name": "Jan"}\n\nzzq', "Regel 3 is geen JSON"),
        ('[{"name": "Jan"},\n {"zzq]', "Regel 2 is geen JSON"),
        ("3", "Record 1 is geen object"),
        ('[{"name": "Jan", "wijk": "Oost"}, "zzq"]', "Record 2 is geen object"),
        ("[" * 200_000, "geen JSON"),
        ('{"name": "Jan", "wijk": "Oost", "house_number": ' + "1" * 5000 + "}", ""),
    ],
    ids=["empty", "no-rows", "text", "bad-line", "bad-array", "number", "bad-element", "deep", "huge-number"],
)
def test_what_is_not_records_is_refused_with_the_line_and_not_repeated(
    ucase: Run, place: Place, text: str, says: str
) -> None:
    result = ucase("intake", "--from", "-", stdin=text)

    assert result.code == 6
    assert says in result.err
    assert "zzq" not in result.err


def test_a_file_that_cannot_be_read_is_told_apart_from_one_that_is_not_text(
    ucase: Run, place: Place, tmp_path: Path
) -> None:
    (tmp_path / "zzq.json").write_bytes(b'{"name": "\xff"}')

    assert ucase("intake", "--from", str(tmp_path / "weg.json")).code == 3
    assert ucase("intake", "--from", str(tmp_path)).code == 3
    result = ucase("intake", "--from", str(tmp_path / "zzq.json"))
    assert result.code == 6
    assert "UTF-8" in result.err


def test_records_and_loose_fields_do_not_go_together(ucase: Run, place: Place) -> None:
    result = ucase("intake", "--from", "-", "--name", "Jan", stdin=json.dumps(TWO))

    assert result.code == 2
    assert "--from" in result.err


# Duplicates

ADDRESS = ("--postcode", "3562 AB", "--house-number", "12 bis")


def test_an_address_with_an_open_case_is_refused_with_that_case(ucase: Run, good: Good, place: Place) -> None:
    good("intake", "--name", "Jan Pot", *ADDRESS)
    result = ucase("intake", "--name", "Iemand Anders", "--postcode", "3562ab", "--house-number", "12BIS")

    assert result.code == 4
    assert "UC-0001" in result.err
    assert "--allow-duplicate" in result.err
    assert "Anders" not in result.err
    assert "Pot" not in result.err
    good("intake", "--name", "Iemand Anders", *ADDRESS, "--allow-duplicate")
    assert [row["ref"] for row in rows(good, "case", "list")] == ["UC-0001", "UC-0002"]


def test_another_door_a_postcode_alone_or_a_closed_case_is_no_duplicate(good: Good, place: Place) -> None:
    good("intake", "--name", "Jan Pot", *ADDRESS)
    good("intake", "--name", "Els Kan", "--postcode", "3562 AB", "--house-number", "12")
    good("intake", "--name", "Bo Vos", "--postcode", "3562 AB")
    good("intake", "--name", "Mo Das", "--postcode", "3562 AB")
    good("case", "close", "1", "--because", "klaar")

    good("intake", "--name", "Nieuw Gezin", *ADDRESS)

    assert len(rows(good, "case", "list")) == 5


@pytest.mark.parametrize("name", ["jan VAN DER berg", "J. van den Berg", "Jan v.d. Bergh", "Berg, Jan"])
def test_a_near_equal_name_in_the_same_wijk_is_refused(
    ucase: Run, good: Good, place: Place, name: str
) -> None:
    good(*JAN)
    result = ucase("intake", "--name", name, "--wijk", "Zamenhofdreef")

    assert result.code == 4
    assert "UC-0001" in result.err
    assert "Berg" not in result.err
    assert name not in result.err


@pytest.mark.parametrize(("name", "wijk"), [("Jan van der Berg", "Oost"), ("Kees de Boer", "Overvecht")])
def test_the_same_name_elsewhere_or_another_name_is_no_duplicate(
    good: Good, place: Place, name: str, wijk: str
) -> None:
    good(*JAN)
    good("intake", "--name", name, "--wijk", wijk)

    assert [row["resident"] for row in rows(good, "case", "list")] == ["Jan van der Berg", name]


@pytest.mark.parametrize(
    ("answer", "code", "cases"), [("j", 0, 2), ("", 4, 1), ("wat?\nja", 0, 2), ("nee", 4, 1)]
)
def test_on_a_terminal_a_yes_opens_a_likely_duplicate(
    ucase: Run, good: Good, place: Place, answer: str, code: int, cases: int
) -> None:
    good(*JAN)
    result = ucase(*JAN, stdin=answer + "\n", asks=True)

    assert result.code == code
    assert "UC-0001" in result.err
    assert len(rows(good, "case", "list")) == cases
    assert len(rows(good, "followup")) == cases


def test_with_no_input_a_terminal_is_not_asked_about_a_duplicate(
    ucase: Run, good: Good, place: Place
) -> None:
    good(*JAN)
    result = ucase(*JAN, "--no-input", stdin="j\n", asks=True)

    assert result.code == 4
    assert "[j/N]" not in result.err + result.out


# At the kitchen table


def test_the_wizard_asks_what_is_needed_first_and_the_rest_may_be_skipped(
    ucase: Run, good: Good, place: Place
) -> None:
    answers = ["Jan van der Berg", "3562ab", "12 bis A", "Overvecht", "De huur", "huur, stof", *[""] * 8]
    result = ucase("intake", stdin="\n".join(answers) + "\n", asks=True)

    assert result.code == 0, result.err
    case = shown(good)
    assert case["resident"] == "Jan van der Berg"
    assert case["address"] == "3562 AB 12 bis A"
    assert case["worries"] == ["rent", "dust"]
    assert case["next_due"] == "2026-12-07"


def test_the_wizard_fills_every_field(ucase: Run, good: Good, place: Place) -> None:
    answers = [
        "Jan Pot", "", "Zuilen", "Het lawaai", "buren", "0612345678", "j@example.org", "1950", "Turks",
        "kantoor", "De Gaard", "zelf", "geen",
    ]  # fmt: skip
    result = ucase("intake", stdin="\n".join(answers) + "\n", asks=True)

    assert result.code == 0, result.err
    case = shown(good)
    assert [case[key] for key in ("phone", "email", "birth_year", "language", "channel", "project")] == [
        "0612345678", "j@example.org", 1950, "Turks", "office", "De Gaard",
    ]  # fmt: skip
    assert (case["wijk"], case["source"], case["next_due"]) == ("Noordwest", "self", None)


def test_the_wizard_asks_again_with_the_reason(ucase: Run, good: Good, place: Place) -> None:
    answers = ["", "Jan Pot", "zzq", "", "Nergensdam", "Oost", "", "Het lawaai", "iets", "", "112", *[""] * 8]
    result = ucase("intake", stdin="\n".join(answers) + "\n", asks=True)

    assert result.code == 0, result.err
    assert "Dit is nodig om een casus te openen." in result.err
    assert "Dit kan geen Nederlandse postcode zijn" in result.err
    assert "Dit gebied staat niet op de lijst" in result.err
    assert "Dit kan hier niet. Kies uit: buren kwijtraken (neighbours)" in result.err
    assert "Dit kan geen telefoonnummer zijn" in result.err
    assert "zzq" not in result.err
    assert shown(good)["resident"] == "Jan Pot"


def test_the_wizard_that_is_broken_off_saves_nothing(ucase: Run, good: Good, place: Place) -> None:
    result = ucase("intake", stdin="Jan Pot\n", asks=True)

    assert result.code == 130
    assert "niets opgeslagen" in result.err
    assert rows(good, "case", "list") == []


def test_off_a_terminal_an_intake_without_anything_says_what_is_missing(ucase: Run, place: Place) -> None:
    result = ucase("intake")

    assert result.code == 6
    assert "name: " in result.err


def test_the_file_is_made_by_the_first_intake_only(ucase: Run, tmp_path: Path) -> None:
    first, second = ucase(*JAN), ucase("intake", "--name", "Els Kan", "--wijk", "Oost")

    assert "Casusbestand gemaakt" in first.err
    assert "Casusbestand" not in second.err
