"""Where in a file the list is: on which sheet of a spreadsheet, and whether commas cut its lines."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import xlsxwriter

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
HEADER = ("Postcode", "Nr", "Huurder")
BLOCK_A = [HEADER, ("3562 XA", "1", "Jan Voorbeeld"), ("3562 XA", "2", "E. Verzinsel")]
BLOCK_B = [HEADER, ("3562 XB", "1", "Ada Denkbeeld")]
COVER = [("Renovatie Verzonnendreef",), (), ("Opgesteld door", "Afdeling Voorbeeld"), ("Adres", "op blad 2")]
EXPLAINED = [("Kolom", "Wat het is"), ("Adres", "straat en nummer"), ("Huurder", "wie het contract heeft")]


@pytest.fixture
def project(good: Good, place: Place) -> None:
    """A project in Overvecht."""
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")


@pytest.fixture
def a_book(tmp_path: Path) -> Callable[..., str]:
    """Writes a spreadsheet with these sheets and gives its path."""

    def write(**sheets: list[tuple[str, ...]]) -> str:
        path = tmp_path / "lijst.xlsx"
        book = xlsxwriter.Workbook(path)
        for name, rows in sheets.items():
            page = book.add_worksheet(name)
            for line, row in enumerate(rows):
                page.write_row(line, 0, row)
        book.close()
        return str(path)

    return write


def bring(ucase: Run, path: str, *more: str, code: int = 0) -> tuple[dict[str, Any], str]:
    """Import a list; gives what programs see of it, and what was said."""
    result = ucase("import", "dwellings", path, "--project", "P-0001", "--json", *more)
    assert result.code == code, result.err
    return json.loads(result.out) if result.out else {}, result.err


def test_the_list_is_found_behind_a_cover_and_an_explanation_and_is_named(
    ucase: Run, project: None, a_book: Callable[..., str]
) -> None:
    path = a_book(Voorblad=COVER, Leeswijzer=EXPLAINED, Adressen=BLOCK_A)

    found, said = bring(ucase, path)

    assert found["new"] == 2
    assert 'Gelezen van het blad "Adressen".' in said
    assert "Leeswijzer" not in said


def test_of_several_lists_the_first_is_read_and_the_others_are_told_and_can_be_named(
    ucase: Run, project: None, a_book: Callable[..., str]
) -> None:
    path = a_book(**{"Blok A": BLOCK_A, "Blok B": BLOCK_B})

    found, said = bring(ucase, path)
    assert found["new"] == 2
    assert "die nu niet is gelezen: Blok B" in said

    found, said = bring(ucase, path, "--sheet", "blok b")
    assert found["new"] == 1
    assert 'het blad "Blok B"' in said
    assert "niet is gelezen" not in said


def test_a_sheet_that_is_not_there_is_refused_with_those_that_are(
    ucase: Run, project: None, a_book: Callable[..., str]
) -> None:
    _, said = bring(ucase, a_book(Voorblad=COVER, Adressen=BLOCK_A), "--sheet", "Blad1", code=6)

    assert "Kies uit: Voorblad, Adressen." in said


def test_a_text_file_has_no_sheets(ucase: Run, project: None, tmp_path: Path) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Postcode;Nr\n3562 XA;1\n")

    _, said = bring(ucase, str(path), "--sheet", "Adressen", code=6)

    assert "Dit bestand heeft geen bladen." in said


def test_when_no_sheet_holds_a_list_the_reason_is_of_the_one_on_which_something_was_recognised(
    ucase: Run, project: None, a_book: Callable[..., str]
) -> None:
    _, said = bring(ucase, a_book(Notities=[("Let op",)], Huurders=[("Huurder",), ("Jan",)]), code=6)

    assert "De lijst mist wat nodig is" in said


def test_survey_responses_are_found_on_another_sheet_as_well(
    ucase: Run, good: Good, project: None, a_book: Callable[..., str]
) -> None:
    header = ("Adres", "Datum", "Wil terug", "Zorgen", "Samenstelling", "Taal")
    answers = ("Verzonnendreef 1, 3562 XA", "1-6-2026", "terug", "stof", "stel", "Nederlands")
    bring(ucase, a_book(Adressen=BLOCK_A))
    path = a_book(Toelichting=[("Zo is er gevraagd",)], Antwoorden=[header, answers])

    result = ucase("survey", "import", path, "--project", "P-0001", "--json")

    assert result.code == 0, result.err
    assert json.loads(result.out)["new"] == 1
    assert 'het blad "Antwoorden"' in result.err


@pytest.mark.parametrize(
    "text",
    [
        "Adres\nVerzonnendreef 1, 3562 XA Utrecht\nVerzonnendreef 2, 3562 XA Utrecht\n",
        "Lijst van mei\n\nAdres;\nVerzonnendreef 1, 3562 XA Utrecht;\nVerzonnendreef 2, 3562 XA Utrecht;\n",
        'Adres\n"Verzonnendreef 1, 3562 XA Utrecht"\nVerzonnendreef 2, 3562 XA Utrecht\n',
        "Adres, postcode en plaats\nVerzonnendreef 1, 3562 XA Utrecht\nVerzonnendreef 2, 3562 XA Utrecht\n",
        "Adres\nVerzonnendreef 1 3562 XA\nVerzonnendreef 2 3562 XA\n",
    ],
    ids=["commas", "title and semicolons", "quoted by halves", "header with a comma", "none"],
)
def test_commas_in_a_list_of_one_column_belong_to_the_address(
    ucase: Run, project: None, tmp_path: Path, text: str
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text(text)

    found, _ = bring(ucase, str(path))

    assert (found["new"], found["rejected"]) == (2, [])


def test_a_bad_row_of_one_column_can_be_mended_and_comes_in(
    ucase: Run, project: None, tmp_path: Path
) -> None:
    path = tmp_path / "lijst.csv"
    path.write_text("Adres\nVerzonnendreef 1, 3562 XA Utrecht\nVerzonnendreef twee, 3562 XA Utrecht\n")
    bring(ucase, str(path), code=6)
    rejects = tmp_path / "lijst.rejected.csv"

    rejects.write_text(rejects.read_text("utf-8-sig").replace("twee", "2"), "utf-8")

    found, _ = bring(ucase, str(rejects))
    assert found["new"] == 1
