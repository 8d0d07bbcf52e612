"""``ucase survey import``: a list of responses, its columns, what cannot be, and the same list again."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests import example_survey
from tests.conftest import Result, Run
from tests.example_lists import EXAMPLES, homes
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.columns import plain
from ucase.domain.dwelling_list import MARKS
from ucase.domain.survey import FIELDS
from ucase.domain.survey_list import SYNONYMS
from ucase.storage.models import Dwelling, Household, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
Import = Callable[..., Result]


@pytest.fixture
def flat(place: Place, clock: Clock) -> None:
    """Households H-0001 … H-0005 at Verzonnendreef 1 … 5 in P-0001, and H-0006 elsewhere, in P-0002."""
    with Work(place, clock) as work:
        project, elsewhere = a_project(work, "Verzonnendreef"), a_project(work, "Elders")
        for number in range(1, 6):
            a_listed_household(work, project, number, street="Verzonnendreef")
        a_listed_household(work, elsewhere, 6, postcode="3511 ZZ")
        work.commit()


@pytest.fixture
def bring_in(ucase: Run, tmp_path: Path) -> Import:
    """Import these lines into P-0001."""

    def run(*lines: str, options: tuple[str, ...] = (), name: str = "antwoorden.csv", **more: Any) -> Result:
        file = tmp_path / name
        file.write_text("\n".join(lines) + "\n", encoding="utf-8")
        return ucase("survey", "import", str(file), "--project", "1", *options, **more)

    return run


def outcome(result: Result) -> dict[str, Any]:
    """The document of an import."""
    found: dict[str, Any] = json.loads(result.out)
    return found


def counts(result: Result) -> tuple[int, ...]:
    """Read, new, changed, same, and how many were refused."""
    found = outcome(result)
    lines = {one["line"] for one in found["rejected"]}
    return (*(found[key] for key in ("read", "new", "changed", "same")), len(lines))


def shown(good: Good, household: str = "1") -> dict[str, Any]:
    """The answers as programs see them."""
    found: dict[str, Any] = json.loads(good("survey", "show", household, "--json"))["survey"]
    return found


JSON = ("--json",)
HEADER = "Postcode;Huisnummer;Datum;Terug of verhuizen;Zorgen;Buren;Tolk nodig"
FIRST = "3562za;1;3-11-2026;terug;huur, stof en lawaai;Verzonnendreef 2, 3562 ZA 3;x"


def test_the_document_is_that_of_every_import(flat: None, bring_in: Import) -> None:
    result = bring_in(
        "Huishouden;Wens;Zorgen;Taal", "H-1;terug", "H-2;xyz", options=("--output", "jsonl", "--yes")
    )

    assert result.out == (
        '{"schema": "ucase.import/1", "today": "2026-11-23", "project": "P-0001", "read": 2, "new": 1, '
        '"changed": 0, "same": 0, "gone": 0, "rejected": [{"line": 3, "field": "moving", "value": "xyz", '
        '"reason": "Dit kan hier niet."}], "mapping": {"Huishouden": "household", "Wens": "moving", '
        '"Zorgen": "worries", "Taal": "language"}, '
        '"differences": []}\n'
    )


def test_a_row_becomes_the_answers_of_the_household_at_its_address(
    good: Good, flat: None, bring_in: Import
) -> None:
    result = bring_in(HEADER, FIRST, "3562 ZA;2;2026-11-04 10:00:00;weet niet;-;H-0001;geen", options=JSON)

    assert (result.code, counts(result)) == (0, (2, 2, 0, 0, 0))
    one, two = shown(good, "1"), shown(good, "2")
    assert (one["asked"], one["moving"], one["worries"]) == ("2026-11-03", "return", ["rent", "dust"])
    assert one["interpreter"] is True
    assert [(near["household"], near["mutual"]) for near in one["neighbours"]] == [
        ("H-0002", True), ("H-0003", False),
    ]  # fmt: skip
    assert (two["asked"], two["worries"], two["interpreter"]) == ("2026-11-04", [], False)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Huishouden;Zorgen;Wens;Taal", "H-0001;huur"),
        ("Adres;Zorgen;Wens;Taal", "Verzonnendreef 1, 3562 ZA Utrecht;huur"),
        ("Adres;Zorgen;Wens;Taal", "3562 ZA 1;huur"),
        ("Adres;Postcode;Zorgen;Wens;Taal", "Verzonnendreef 1;3562za;huur"),
        ("PC;Nr;Toev;ZORGEN;Wens;Taal", "3562ZA;1;;huur"),
        ("household,worries,moving,language", "h-1,rent"),
        ("address\tworries\tmoving\tlanguage", "3562ZA 1\tthe rent"),
    ],
)
def test_a_household_is_found_however_it_is_named(
    good: Good, flat: None, bring_in: Import, header: str, row: str
) -> None:
    assert bring_in("Antwoorden van november", header, row).code == 0

    assert shown(good)["worries"] == ["rent"]


def test_columns_are_shown_and_a_column_nobody_asked_for_is_not_taken(
    good: Good, flat: None, bring_in: Import, tmp_path: Path
) -> None:
    result = bring_in(
        "Huishouden;Vraag 3;Nationaliteit;Zorgen",
        "H-1;terug;GEHEIM;huur",
        "H-2;xyz;GEHEIM;huur",
        options=("--map", "Vraag 3=moving"),
    )

    assert "Vraag 3     terugkeren of verhuizen" in result.err
    assert "Niet overgenomen: Nationaliteit" in result.err
    assert shown(good)["moving"] == "return"
    rejected = (tmp_path / "antwoorden.rejected.csv").read_text(encoding="utf-8")
    assert "H-2" in rejected
    everything = good("survey", "show", "1", "--json") + good("survey", "list", "--json") + rejected
    assert "GEHEIM" not in everything


def test_the_same_list_again_changes_nothing_on_any_day(good: Good, flat: None, bring_in: Import) -> None:
    rows = (HEADER, FIRST, "3562za;2;;weet niet;;H-1;", "3562za;3;4-11-2026;terug;;;")
    assert counts(bring_in(*rows, options=JSON)) == (3, 3, 0, 0, 0)

    again = bring_in(*rows, options=(*JSON, "--today", "2026-12-24"))

    assert counts(again) == (3, 0, 0, 3, 0)
    assert "Er verandert niets" in again.err
    assert [len(shown(good, str(number))["times"]) for number in (1, 2, 3)] == [1, 1, 1]


def test_the_same_list_again_leaves_what_was_mended_since(good: Good, flat: None, bring_in: Import) -> None:
    rows = ("Huishouden;Datum;Wens;Taal;Zorgen", "H-1;3-11-2026;terug;Turks;")
    bring_in(*rows)
    good("survey", "add", "1", "--moving", "weg", "--language", "Arabisch")

    assert counts(bring_in(*rows, options=JSON)) == (1, 0, 0, 1, 0)
    assert (shown(good)["moving"], shown(good)["language"]) == ("move", "Arabisch")


def test_other_answers_of_the_same_day_count_from_then_on(good: Good, flat: None, bring_in: Import) -> None:
    bring_in(HEADER, FIRST)
    mended = FIRST.replace("terug", "weg").replace(", 3562 ZA 3", "")

    assert counts(bring_in(HEADER, mended, options=(*JSON, "--yes"))) == (1, 0, 1, 0, 0)
    assert shown(good)["moving"] == "move"
    assert [near["household"] for near in shown(good)["neighbours"]] == ["H-0002"]
    assert counts(bring_in(HEADER, mended, options=JSON)) == (1, 0, 0, 1, 0)
    # The first list says nothing that is not known, so it does not take back what counts now.
    assert counts(bring_in(HEADER, FIRST, options=JSON)) == (1, 0, 0, 1, 0)
    assert shown(good)["moving"] == "move"


def test_only_other_neighbours_are_other_answers_too(good: Good, flat: None, bring_in: Import) -> None:
    bring_in(HEADER, FIRST)

    others = FIRST.replace("3562 ZA 3", "H-4")
    assert counts(bring_in(HEADER, others, options=(*JSON, "--yes"))) == (1, 0, 1, 0, 0)
    assert [near["household"] for near in shown(good)["neighbours"]] == ["H-0002", "H-0004"]


def test_older_responses_do_not_undo_newer_answers(good: Good, flat: None, bring_in: Import) -> None:
    good("survey", "add", "1", "--moving", "weg", "--neighbours", "H-4")

    assert counts(bring_in(HEADER, FIRST, options=JSON)) == (1, 1, 0, 0, 0)
    assert shown(good)["moving"] == "move"
    assert [near["household"] for near in shown(good)["neighbours"]] == ["H-0004"]
    assert len(shown(good)["times"]) == 2


def test_a_row_without_a_day_takes_the_one_that_is_given(good: Good, flat: None, bring_in: Import) -> None:
    bring_in("Huishouden;Wens;Zorgen;Taal", "H-1;terug", options=("--asked", "3 nov"))

    assert shown(good)["asked"] == "2026-11-03"


@pytest.mark.parametrize(("title", "cell"), [("Bereikt", "nee"), ("Niet bereikt", "x"), ("gesproken", "0")])
def test_who_was_tried_in_vain_is_counted(
    good: Good, flat: None, bring_in: Import, title: str, cell: str
) -> None:
    rows = (f"Huishouden;Datum;{title};Wens;Zorgen", f"H-1;3-11-2026;{cell};;")

    assert counts(bring_in(*rows, options=JSON)) == (1, 1, 0, 0, 0)
    assert (shown(good)["asked"], shown(good)["tries"]) == (None, 1)
    assert counts(bring_in(*rows, options=JSON)) == (1, 0, 0, 1, 0)


# What is not in the list, and what is there already

FULL = (
    "--moving", "terug", "--worries", "huur", "--rooms", "4", "--neighbours", "H-2,H-3",
    "--language", "Turks", "--asked", "2026-11-01",
)  # fmt: skip


def test_columns_that_are_not_there_and_empty_cells_keep_the_earlier_answers(
    good: Good, flat: None, bring_in: Import
) -> None:
    good("survey", "add", "1", *FULL)

    result = bring_in("Huishouden;Datum;Wens;Max huur;Buren;Tolk", "H-1;10-11-2026;;800;;x", options=JSON)

    assert (result.code, counts(result)) == (0, (1, 1, 0, 0, 0))
    now = shown(good)
    assert (now["asked"], now["rent_limit"], now["interpreter"]) == ("2026-11-10", 800, True)
    assert (now["moving"], now["worries"], now["rooms"], now["language"]) == ("return", ["rent"], 4, "Turks")
    assert [near["household"] for near in now["neighbours"]] == ["H-0002", "H-0003"]
    again = bring_in("Huishouden;Datum;Wens;Max huur;Buren;Tolk", "H-1;10-11-2026;;800;;x", options=JSON)
    assert counts(again) == (1, 0, 0, 1, 0)


def test_rows_of_one_household_take_over_from_each_other_in_the_order_of_their_days(
    good: Good, flat: None, bring_in: Import
) -> None:
    rows = (
        "Huishouden;Datum;Wens;Zorgen;Buren;Taal",
        "H-1;10-11-2026;weg;;;",
        "H-1;3-11-2026;terug;huur;H-2;Turks",
        "H-1;12-11-2026;;;H-3;",
        "H-1;14-11-2026;;geen;;",
    )
    assert counts(bring_in(*rows, options=JSON)) == (4, 4, 0, 0, 0)

    now = shown(good)
    assert (now["asked"], now["moving"], now["worries"], now["language"]) == (
        "2026-11-14",
        "move",
        [],
        "Turks",
    )
    assert [near["household"] for near in now["neighbours"]] == ["H-0003"]
    assert counts(bring_in(*rows, options=JSON)) == (4, 0, 0, 4, 0)


def test_neighbours_that_were_dropped_in_one_row_and_named_again_in_the_next_stay(
    good: Good, flat: None, bring_in: Import
) -> None:
    good("survey", "add", "1", *FULL)
    rows = ("Huishouden;Datum;Wens;Zorgen;Buren", "H-1;3-11-2026;;;H-4", "H-1;4-11-2026;;;H-2")

    assert bring_in(*rows, options=("--yes",)).code == 0
    assert [near["household"] for near in shown(good)["neighbours"]] == ["H-0002"]


CHANGES = ("Huishouden;Datum;Wens;Zorgen;Taal", "H-1;10-11-2026;weg;;Arabisch", "H-2;10-11-2026;terug;;")


def test_answers_that_are_there_are_changed_only_when_somebody_says_so(
    good: Good, flat: None, bring_in: Import
) -> None:
    good("survey", "add", "1", *FULL)
    refused = bring_in(*CHANGES, options=JSON)

    assert refused.code == 4
    assert "--yes" in refused.err
    assert "(1 van 2 rijen)" in refused.err
    assert counts(refused) == (2, 1, 1, 0, 0)
    assert outcome(refused)["differences"] == [
        {"kind": "changed", "household": "H-0001", "fields": ["moving", "language"]}
    ]
    assert (shown(good)["moving"], shown(good, "2")["asked"]) == ("return", None)

    assert bring_in(*CHANGES, options=("--yes",)).code == 0
    assert (shown(good)["moving"], shown(good)["language"]) == ("move", "Arabisch")
    assert shown(good)["worries"] == ["rent"]
    assert shown(good, "2")["moving"] == "return"


def test_on_a_terminal_it_shows_what_would_change_and_asks(good: Good, flat: None, bring_in: Import) -> None:
    good("survey", "add", "1", *FULL)
    no = bring_in(*CHANGES, stdin="\n", asks=True)

    assert no.code == 4
    assert "2 rijen gelezen: 1 nieuw, 1 gewijzigd" in no.out
    row = next(line for line in no.out.splitlines() if "H-0001" in line)
    assert "terugkeren of verhuizen, taal" in row
    assert "1 nieuw, en 1 met andere antwoorden dan er staan: zo overnemen?" in no.out
    assert shown(good)["moving"] == "return"

    yes = bring_in(*CHANGES, stdin="j\n", asks=True)
    assert yes.code == 0, yes.err
    assert shown(good)["moving"] == "move"
    again = bring_in(*CHANGES, asks=True)
    assert (again.code, "overnemen?" in again.out) == (0, False)


def test_on_a_terminal_it_asks_for_what_is_only_new_as_well(good: Good, flat: None, bring_in: Import) -> None:
    rows = ("Huishouden;Wens;Zorgen;Taal", "H-1;terug;;")
    assert bring_in(*rows, stdin="n\n", asks=True).code == 4
    assert shown(good)["asked"] is None

    yes = bring_in(*rows, stdin="j\n", asks=True)
    assert (yes.code, "1 nieuw: zo overnemen?" in yes.out) == (0, True)
    assert "de antwoorden van 1 rij." in yes.err


def test_what_only_adds_asks_nothing_off_a_terminal(good: Good, flat: None, bring_in: Import) -> None:
    good("survey", "add", "1", "--moving", "terug", "--asked", "2026-11-01")

    result = bring_in("Huishouden;Datum;Wens;Zorgen;Taal", "H-1;10-11-2026;terug;huur;Turks", options=JSON)

    assert (result.code, counts(result)) == (0, (1, 1, 0, 0, 0))
    assert (shown(good)["worries"], shown(good)["language"]) == (["rent"], "Turks")


def test_a_row_that_only_says_another_language_is_not_passed_over(
    good: Good, flat: None, bring_in: Import
) -> None:
    good("survey", "add", "1", *FULL)
    rows = ("Huishouden;Datum;Wens;Zorgen;Taal", "H-1;1-11-2026;;;Arabisch")

    assert bring_in(*rows).code == 4
    assert bring_in(*rows, options=("--yes",)).code == 0
    assert (shown(good)["language"], shown(good)["moving"]) == ("Arabisch", "return")
    assert counts(bring_in(*rows, options=JSON)) == (1, 0, 0, 1, 0)


@pytest.mark.parametrize(
    ("lines", "recognised"),
    [
        (("Straat;Huisnr;Postcode;Kamers;Opmerkingen", "Verzonnendreef;1;3562 ZA;4;stil"), "kamers nodig"),
        (("Huishouden;Wens;Taal", "H-1;terug;Turks"), "terugkeren of verhuizen, taal"),
        (("Huishouden;Datum;Opmerkingen", "H-1;3-11-2026;hallo"), "geen vraag"),
    ],
)  # fmt: skip
def test_a_list_that_holds_hardly_any_question_is_not_taken_for_a_survey(
    good: Good, flat: None, bring_in: Import, lines: tuple[str, ...], recognised: str
) -> None:
    result = bring_in(*lines)

    assert result.code == 6
    assert recognised in result.err
    assert "--map" in result.err
    assert shown(good)["asked"] is None


def test_somebody_who_says_what_a_column_is_knows_the_list(good: Good, flat: None, bring_in: Import) -> None:
    assert bring_in("Huishouden;Wens", "H-1;terug", options=("--map", "Wens=moving")).code == 0
    assert shown(good)["moving"] == "return"


def test_the_list_of_addresses_of_the_example_is_not_taken_for_a_survey(ucase: Run, flat: None) -> None:
    for name in ("adressenlijst-portaal.csv", "adressenlijst-portaal.xlsx"):
        result = ucase("survey", "import", str(EXAMPLES / name), "--project", "1")
        assert (result.code, result.out) == (6, "")
        assert "ucase import dwellings" in result.err


def test_good_rows_come_in_and_every_bad_one_is_listed_and_can_be_mended(
    good: Good, flat: None, bring_in: Import, tmp_path: Path
) -> None:
    result = bring_in(
        HEADER,
        FIRST,
        "3562 ZA;99;3-11-2026;terug;;;",
        "3562 ZA;2;3-11-2026;xyz;;;",
        "3562 ZA;3;3-11-2026;terug;huur, xyz;mevrouw Xyz;",
        "3562 ZA;4;;;;;",
        ";;3-11-2026;terug;;;",
        "3562 ZA;5;3-11-2027;terug;;;",
        "3511 ZZ;6;3-11-2026;terug;;;",
        options=JSON,
    )

    assert result.code == 6
    assert counts(result) == (8, 1, 0, 0, 7)
    assert [(one["line"], one["field"], one["value"]) for one in outcome(result)["rejected"]] == [
        (3, "house_number", "3562 ZA 99"),
        (4, "moving", "xyz"),
        (5, "worries", "huur, xyz"),
        (5, "neighbours", "mevrouw Xyz"),
        (6, "", ""),
        (7, "postcode", ""),
        (8, "asked", "3-11-2027"),
        (9, "house_number", "3511 ZZ 6"),
    ]
    assert all(one["reason"] for one in outcome(result)["rejected"])
    assert shown(good)["moving"] == "return"

    rejects = tmp_path / "antwoorden.rejected.csv"
    assert str(rejects) in result.err
    assert rejects.stat().st_mode & 0o777 == 0o600
    lines = rejects.read_text(encoding="utf-8-sig").splitlines()
    assert len(lines) == 8
    mended = bring_in(lines[0], lines[2].replace("xyz", "weg"), options=JSON, name="hersteld.csv")
    assert (mended.code, counts(mended)) == (0, (1, 1, 0, 0, 0))
    assert shown(good, "2")["moving"] == "move"


def test_several_households_at_one_address_are_told_apart_by_their_number(
    good: Good, flat: None, bring_in: Import, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        work.add(Household(dwelling_id=1))
        work.commit()

    assert bring_in("Adres;Wens;Zorgen;Taal", "3562 ZA 1;terug").code == 6
    assert bring_in("Huishouden;Wens;Zorgen;Taal", "H-7;terug").code == 0
    assert shown(good, "H-0007")["moving"] == "return"


def test_a_rehearsal_keeps_nothing(good: Good, flat: None, bring_in: Import, tmp_path: Path) -> None:
    result = bring_in(HEADER, FIRST, "3562 ZA;99;;terug;;;", options=(*JSON, "--dry-run"))

    assert (result.code, counts(result)) == (6, (2, 1, 0, 0, 1))
    assert "er is niets opgeslagen" in result.err
    assert shown(good)["asked"] is None
    assert list(tmp_path.glob("*.rejected*")) == []


def test_what_may_be_a_citizen_number_is_never_shown_or_copied(
    flat: None, bring_in: Import, tmp_path: Path
) -> None:
    result = bring_in("Huishouden;Opmerkingen;Wens;Zorgen;Taal", "H-1;111222333", options=JSON)

    assert outcome(result)["rejected"][0]["field"] == "remarks"
    assert "111222333" not in result.out + result.err
    assert "111222333" not in (tmp_path / "antwoorden.rejected.csv").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("lines", "options", "code", "says"),
    [
        (("a;b", "1;2"), (), 6, "kolomnaam"),
        (("Zorgen;Wens", "huur;terug"), (), 6, "mist wat nodig is"),
        ((HEADER, FIRST), ("--map", "Zorgen=xyz"), 6, "map: "),
        ((HEADER, FIRST), ("--asked", "morgen"), 6, "asked: "),
        ((HEADER, FIRST), ("--output", "xyz"), 6, "output: "),
    ],
)
def test_a_list_that_cannot_be_read_is_refused(
    flat: None, bring_in: Import, lines: tuple[str, ...], options: tuple[str, ...], code: int, says: str
) -> None:
    result = bring_in(*lines, options=options)

    assert result.code == code
    assert says in result.err
    assert result.out == ""


def test_a_file_or_project_that_is_not_there(ucase: Run, flat: None, bring_in: Import) -> None:
    assert ucase("survey", "import", "/geen/plek.csv", "--project", "1").code == 3
    assert bring_in(HEADER, FIRST, options=("--project", "Xyz")).code == 3


def test_on_a_terminal_it_says_what_came_in(flat: None, bring_in: Import) -> None:
    result = bring_in(HEADER, FIRST, "3562 ZA;99;;terug;;;", terminal=True)

    assert "2 rijen gelezen: 1 nieuw, 0 gewijzigd, 0 gelijk, 1 afgewezen." in result.out
    assert "3562 ZA 99" in result.out
    assert "ucase report survey P-0001" in result.err
    assert "3562 ZA 99" not in bring_in(HEADER, "3562 ZA;99;;weg;;;", options=("--anon",), terminal=True).out


def test_every_field_has_a_title_by_which_it_is_found_and_no_two_share_one() -> None:
    titles = [one for field, known in SYNONYMS.items() for one in {plain(title) for title in (field, *known)}]

    assert set(FIELDS) <= set(SYNONYMS)
    assert set(MARKS) <= set(SYNONYMS)
    assert sorted(titles) == sorted(set(titles))


# The example


@pytest.fixture
def example_homes(place: Place, clock: Clock) -> None:
    """The invented homes of the example, as their address list brings them in."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef en Bedachtdreef")
        for one in homes():
            dwelling = Dwelling(
                postcode=one.postcode, house_number=str(one.number), addition=one.addition,
                street=one.street, project_id=project.id,
            )  # fmt: skip
            work.add(dwelling)
            if not one.vacant:
                household = Household(dwelling_id=dwelling.id)
                work.add(household)
                work.session.add(Resident(household_id=household.id, family_name=one.family))
        work.commit()


def test_the_example_is_what_its_maker_writes(tmp_path: Path) -> None:
    example_survey.write(tmp_path / "again.csv")

    kept = EXAMPLES / f"{example_survey.NAME}.csv"
    assert kept.read_bytes() == (tmp_path / "again.csv").read_bytes()


def test_the_example_comes_in(ucase: Run, good: Good, example_homes: None, tmp_path: Path) -> None:
    copy = tmp_path / "woonwensen.csv"
    copy.write_bytes((EXAMPLES / f"{example_survey.NAME}.csv").read_bytes())

    first = ucase("survey", "import", str(copy), "--project", "1", "--json")
    again = ucase("survey", "import", str(copy), "--project", "1", "--json")

    responses, in_vain, bad = example_survey.RESPONSES, example_survey.IN_VAIN, example_survey.BAD
    came_in = responses + in_vain + 1  # one household answered twice
    assert first.code == 6
    assert counts(first) == (came_in + bad, came_in, 0, 0, bad)
    assert counts(again) == (came_in + bad, 0, 0, came_in, bad)
    assert [one["field"] for one in outcome(first)["rejected"]] == ["address", "persons", "neighbours"]
    report = json.loads(good("report", "survey", "1", "--json"))
    response = {row["answer"]: row["count"] for row in report["rows"] if row["question"] == "response"}
    assert (response["answered"], response["tries"]) == (responses, in_vain)
    languages = {row["answer"] for row in report["rows"] if row["question"] == "language"}
    assert {"Arabisch", "Turks"} <= languages
    groups = json.loads(good("neighbours", "list", "1", "--json"))["groups"]
    assert {len(one["households"]) for one in groups if one["mutual"]} >= {2, 3, 4, 5}
    assert any(not one["mutual"] for one in groups)
