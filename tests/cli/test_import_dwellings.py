"""``ucase import dwellings``: a corporation's list comes in, again, and newer."""

import csv
import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, select

from tests import example_lists
from tests.conftest import TODAY, Run
from ucase.casework.lookup import find_household
from ucase.cli.sheets import open_sheets
from ucase.domain.clock import system_clock
from ucase.domain.errors import NotFound
from ucase.domain.works import Contract
from ucase.storage.models import AddressRange, Area, Dwelling, Household, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
HEADER = ("Postcode", "Nr", "Toev", "Huurder", "Tel", "Huur", "Ingang huur", "Contract", "Leegstand", "VHE")
ONE = ("3562 XA", "1", "", "Jan Voorbeeld", "06-12345678", "€ 612,34", "1-2-2009", "vast", "", "0041")
TWO = ("3562 XA", "2", "bis", "Verzinsel, E. van der", "", "590", "", "", "", "0042")
EMPTY = ("3562 XB", "3", "", "", "", "", "", "", "ja", "0043")


@pytest.fixture
def project(good: Good, place: Place) -> None:
    """A project in Overvecht."""
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")


def change(row: tuple[str, ...], **cells: str) -> tuple[str, ...]:
    """A row with other cells."""
    return tuple(cells.get(title.replace(" ", "_"), cell) for title, cell in zip(HEADER, row, strict=True))


@pytest.fixture
def a_list(tmp_path: Path) -> Callable[..., str]:
    """Writes a list and gives its path."""

    def write(*rows: tuple[str, ...], header: tuple[str, ...] = HEADER, name: str = "lijst.csv") -> str:
        path = tmp_path / name
        with path.open("w", encoding="cp1252", newline="") as out:
            csv.writer(out, delimiter=";").writerows([header, *rows])
        return str(path)

    return write


def bring(ucase: Run, path: str, *more: str, code: int = 0) -> dict[str, Any]:
    """Import a list; gives what programs see of it."""
    result = ucase("import", "dwellings", path, "--project", "P-0001", "--json", *more)
    assert result.code == code, result.err
    found: dict[str, Any] = json.loads(result.out)
    return found


def counts(document: dict[str, Any]) -> tuple[int, ...]:
    """New, changed, same, gone, and how many rows were rejected."""
    rejected = len({one["line"] for one in document["rejected"]})
    return (*(document[key] for key in ("new", "changed", "same", "gone")), rejected)


def work(place: Place) -> Work:
    """A look into the file."""
    return Work(place, system_clock(TODAY))


def dwellings(place: Place) -> list[Dwelling]:
    """All dwellings, in the order in which they came."""
    with work(place) as looking:
        found = list(looking.session.scalars(select(Dwelling).order_by(Dwelling.id)))
        looking.session.expunge_all()
    return found


def living(place: Place) -> list[tuple[str | None, str | None, bool]]:
    """Every household: at which house number, who, and whether it lives there still."""
    with work(place) as looking:
        rows = looking.session.execute(
            select(Dwelling.house_number, Resident.family_name, Household.left_on)
            .join(Dwelling, Dwelling.id == Household.dwelling_id)
            .outerjoin(Resident, Resident.household_id == Household.id)
            .order_by(Household.id)
        )
        return [(number, name, left is None) for number, name, left in rows]


# The first list


def test_a_row_becomes_a_dwelling_a_household_and_its_main_tenant(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    assert counts(bring(ucase, a_list(ONE, TWO, EMPTY))) == (3, 0, 0, 0, 0)

    one, two, empty = dwellings(place)
    assert (one.postcode, one.house_number, one.addition, one.unit, one.rent) == (
        "3562 XA", "1", "", "0041", 61234,
    )  # fmt: skip
    assert (two.house_number, two.addition, two.rent) == ("2", "bis", 59000)
    assert {one.project_id, two.project_id, empty.project_id} == {1}
    with work(place) as looking:
        household = find_household(looking, "3562 XA 1")
        resident = looking.session.scalars(
            select(Resident).where(Resident.household_id == household.id)
        ).one()
        assert household.contract is Contract.PERMANENT
        assert str(household.tenancy_started_on) == "2009-02-01"
        assert (resident.given_name, resident.family_name, resident.phone) == (
            "Jan",
            "Voorbeeld",
            "0612345678",
        )
        with pytest.raises(NotFound):
            find_household(looking, "3562 XB 3")
    assert living(place) == [("1", "Voorbeeld", True), ("2", "Verzinsel", True)]


def test_a_dwelling_lies_where_its_house_number_does_else_where_the_project_is(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    with work(place) as filling:
        overvecht, zuilen = (
            filling.session.scalars(select(Area.id).where(Area.key == name)).one()
            for name in ("overvecht", "noordwest")
        )
        ranges = [("3562 XA", 1, 1, zuilen), ("3562 XA", 2, 9, overvecht), ("3562 XB", 1, 1, zuilen)]
        for postcode, first, last, area in ranges:
            filling.add(AddressRange(postcode=postcode, from_number=first, to_number=last, area_id=area))
        filling.commit()

    bring(ucase, a_list(ONE, TWO, EMPTY, change(ONE, Postcode="3562 XC")))

    assert [one.area_id for one in dwellings(place)] == [zuilen, overvecht, zuilen, overvecht]


@pytest.mark.parametrize("form", ["xlsx", "csv"])
def test_both_forms_of_the_example_bring_the_same_two_hundred_dwellings_and_five_rejects(
    ucase: Run, project: None, place: Place, tmp_path: Path, form: str
) -> None:
    for kind in ("xlsx", "csv"):
        shutil.copy(example_lists.EXAMPLES / f"{example_lists.NAME}.{kind}", tmp_path / f"lijst.{kind}")
    other = {"xlsx": "csv", "csv": "xlsx"}[form]

    first = bring(ucase, str(tmp_path / f"lijst.{form}"), code=6)
    again = bring(ucase, str(tmp_path / f"lijst.{other}"), code=6)

    assert counts(first) == (200, 0, 0, 0, 5)
    assert counts(again) == (0, 0, 200, 0, 5)
    assert [(one["line"], one["field"], one["reason"]) for one in first["rejected"]] == [
        (one["line"], one["field"], one["reason"]) for one in again["rejected"]
    ]
    homes = {(one.postcode, str(one.number), one.addition): one for one in example_lists.homes()}
    for one in dwellings(place):
        assert one.postcode
        assert one.house_number
        home = homes.pop((one.postcode, one.house_number, one.addition))
        assert (one.street, one.unit, one.rooms, one.surface, one.rent) == (
            home.street, home.unit, home.rooms, home.surface, home.rent,
        )  # fmt: skip
    assert not homes
    with work(place) as looking:
        assert looking.session.scalar(select(func.count(Household.id))) == sum(
            not one.vacant for one in example_lists.homes()
        )


def test_the_examples_are_what_their_generator_makes(tmp_path: Path) -> None:
    example_lists.write_spreadsheet(tmp_path / "a.xlsx")
    example_lists.write_text(tmp_path / "a.csv")

    for form in ("xlsx", "csv"):
        kept = open_sheets(str(example_lists.EXAMPLES / f"{example_lists.NAME}.{form}"))[0]
        assert list(kept.rows()) == list(open_sheets(str(tmp_path / f"a.{form}"))[0].rows())


# Looking first


def test_a_dry_run_shows_what_would_come_in_and_writes_nothing(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], tmp_path: Path
) -> None:
    before = place.file.read_bytes()

    found = bring(ucase, a_list(ONE, TWO, change(EMPTY, Nr="x")), "--dry-run", code=6)

    assert counts(found) == (2, 0, 0, 0, 1)
    assert dwellings(place) == []
    assert place.file.read_bytes() == before
    assert [one.name for one in tmp_path.glob("*.csv")] == ["lijst.csv"]


def test_what_was_made_of_the_columns_is_shown_before_anything_else(
    ucase: Run, project: None, a_list: Callable[..., str]
) -> None:
    path = a_list((*ONE, "x", "y"), header=(*HEADER, "Complex", "Naam"))

    said = ucase("import", "dwellings", path, "--project", "P-0001").err

    assert "Ingang huur  ingang huur" in said
    assert "Niet overgenomen: Complex" in said
    assert "de eerste telt: Naam" in said
    assert said.index("Postcode") < said.index("Overgenomen")


def test_a_column_can_be_named_and_another_left_out(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(change(ONE, Contract="zomaar"), header=(*HEADER[:5], "Prijs p/m", *HEADER[6:]))

    found = bring(ucase, path, "--map", "prijs p/m=huur", "--map", "Contract=-")

    assert found["mapping"]["Prijs p/m"] == "rent"
    assert "contract" not in found["mapping"].values()
    assert dwellings(place)[0].rent == 61234


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("lijst.csv", "--project", "P-0009"), 3),
        (("nergens.csv", "--project", "P-0001"), 3),
        (("lijst.csv", "--project", "P-0001", "--map", "x"), 6),
        (("lijst.csv", "--project", "P-0001", "--map", "x=rent"), 6),
        (("lijst.csv", "--project", "P-0001", "--map", "Nr=-"), 6),
        (("lijst.csv",), 2),
    ],
)
def test_what_cannot_be_is_refused_before_anything_is_written(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], code: int,
) -> None:  # fmt: skip
    a_list(ONE)
    monkeypatch.chdir(tmp_path)

    assert ucase("import", "dwellings", *arguments).code == code
    assert dwellings(place) == []


# Bad rows


def test_bad_rows_are_listed_and_the_good_ones_come_in_together(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(ONE, change(TWO, Postcode="3562 SS"), change(EMPTY, Huur="veel", Tel="12"), ONE)

    found = bring(ucase, path, code=6)

    assert [(one["line"], one["field"], one["value"]) for one in found["rejected"]] == [
        (3, "postcode", "3562 SS"), (4, "rent", "veel"), (4, "phone", "12"), (5, "house_number", "1"),
    ]  # fmt: skip
    assert found["read"] == 4
    assert len(dwellings(place)) == 1


def test_rejected_rows_can_be_mended_and_imported_and_the_rest_is_not_gone(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], tmp_path: Path
) -> None:
    path = a_list(ONE, change(TWO, Huur="veel", Tel="+49 151 2345 678"), change(EMPTY, Postcode=""))
    bring(ucase, path, code=6)
    rejects = tmp_path / "lijst.rejected.csv"

    assert rejects.stat().st_mode & 0o777 == 0o600
    text = rejects.read_text("utf-8-sig")
    assert "'+49 151 2345 678" in text
    assert [line.split(";")[-3:-1] for line in text.splitlines()] == [
        ["Afgewezen: regel", "Afgewezen: veld"], ["3", "huur"], ["4", "postcode"],
    ]  # fmt: skip
    rejects.write_text(text.replace("veel", "700"), "utf-8-sig")

    found = bring(ucase, str(rejects), code=6)

    assert counts(found) == (1, 0, 0, 0, 1)
    assert [one.gone_on for one in dwellings(place)] == [None, None]
    assert (tmp_path / "lijst.rejected.rejected.csv").read_text("utf-8-sig").count("Afgewezen: veld") == 1


def test_a_rejects_file_that_somebody_is_mending_is_never_overwritten(
    ucase: Run, project: None, a_list: Callable[..., str], tmp_path: Path
) -> None:
    path = a_list(ONE, change(TWO, Huur="veel"))
    bring(ucase, path, code=6)
    bring(ucase, path, code=6)
    rejects = tmp_path / "lijst.rejected.csv"
    assert not (tmp_path / "lijst.rejected-2.csv").exists()

    rejects.write_text("half verbeterd")
    bring(ucase, path, code=6)

    assert rejects.read_text() == "half verbeterd"
    assert "veel" in (tmp_path / "lijst.rejected-2.csv").read_text("utf-8-sig")


def test_cells_that_would_run_in_a_spreadsheet_are_defused_in_the_rejects(
    ucase: Run, project: None, a_list: Callable[..., str], tmp_path: Path
) -> None:
    bring(ucase, a_list(change(ONE, Huur="=1+1", Huurder="@SUM(A1)")), code=6)

    text = (tmp_path / "lijst.rejected.csv").read_text("utf-8-sig")
    assert ";'=1+1;" in text
    assert ";'@SUM(A1);" in text


def test_a_value_is_shown_to_be_mended_but_not_when_the_screen_is_shared_and_a_bsn_never(
    ucase: Run, project: None, a_list: Callable[..., str], tmp_path: Path
) -> None:
    bsn = "111" + "222" + "333"
    path = a_list(change(ONE, Huurder=f"Jan {bsn}"), change(TWO, Huur="veel"))

    shown = ucase("import", "dwellings", path, "--project", "P-0001", "--dry-run")
    hidden = ucase("import", "dwellings", path, "--project", "P-0001", "--dry-run", "--anon")
    bring(ucase, path, code=6)

    assert "value=veel" in shown.out
    assert "veel" not in hidden.out
    assert "XA" not in hidden.out
    for text in (shown.out, shown.err, (tmp_path / "lijst.rejected.csv").read_text("utf-8-sig")):
        assert bsn not in text


def test_a_folder_that_cannot_be_written_to_is_told_and_the_good_rows_are_in(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise PermissionError

    monkeypatch.setattr("ucase.cli.rejects.settle", refuse)
    result = ucase("import", "dwellings", a_list(ONE, change(TWO, Huur="x")), "--project", "P-0001")

    assert (result.code, len(dwellings(place))) == (6, 1)
    assert "kon niet naast de lijst worden bewaard" in result.err


# The same list, and a newer one


def test_the_same_list_again_changes_nothing(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(ONE, TWO, EMPTY)
    bring(ucase, path)
    with work(place) as looking:
        before = looking.session.execute(select(Dwelling.id, Dwelling.version)).all()

    assert counts(bring(ucase, path)) == (0, 0, 3, 0, 0)

    with work(place) as looking:
        assert looking.session.execute(select(Dwelling.id, Dwelling.version)).all() == before
    assert len(living(place)) == 2


def test_a_newer_list_needs_a_yes_when_something_changes_or_is_gone(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    newer = a_list(change(ONE, Huur="700"), EMPTY)

    refused = bring(ucase, newer, code=4)
    assert counts(refused) == (1, 1, 0, 1, 0)
    assert {"kind": "changed", "address": "3562 XA 1", "fields": ["rent"]} in refused["differences"]
    assert {"kind": "gone", "address": "3562 XA 2 bis", "fields": []} in refused["differences"]
    assert [one.rent for one in dwellings(place)] == [61234, 59000]

    assert counts(bring(ucase, newer, "--yes", "--gone")) == (1, 1, 0, 1, 0)
    one, two, empty = dwellings(place)
    assert (one.rent, one.gone_on, two.gone_on, empty.gone_on) == (70000, None, TODAY, None)


def test_a_dwelling_that_is_back_on_the_list_is_there_again(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    bring(ucase, a_list(ONE), "--yes", "--gone")

    back = bring(ucase, a_list(ONE, TWO), "--yes")

    assert counts(back) == (0, 1, 1, 0, 0)
    assert back["differences"][0]["fields"] == ["back"]
    assert [one.gone_on for one in dwellings(place)] == [None, None]


def test_a_row_that_is_rejected_is_not_gone(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))

    assert counts(bring(ucase, a_list(ONE, change(TWO, Huur="veel")), code=6)) == (0, 0, 1, 0, 1)


def test_what_the_list_does_not_carry_stays(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE))

    assert counts(bring(ucase, a_list(("3562xa", "1"), header=HEADER[:2]))) == (0, 0, 1, 0, 0)
    blank = change(ONE, Huurder="", Tel="", Huur="", Ingang_huur="", Contract="", VHE="")
    assert counts(bring(ucase, a_list(blank))) == (0, 0, 1, 0, 0)
    assert living(place) == [("1", "Voorbeeld", True)]


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"Huurder": "Modelaar, Vera"}, ["other_tenant"]),
        ({"Huurder": "Modelaar, Vera", "Ingang_huur": "1-3-2020"}, ["other_tenant"]),
        ({"Huurder": "Vera Voorbeeld-Testman"}, ["other_tenant"]),
    ],
)
def test_another_tenant_is_a_new_household_and_the_old_one_has_left(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], cells: dict[str, str],
    fields: list[str],
) -> None:  # fmt: skip
    bring(ucase, a_list(ONE, TWO))

    found = bring(ucase, a_list(change(ONE, **cells), TWO), "--yes")

    assert found["differences"][0]["fields"] == fields
    assert [(number, lives) for number, _, lives in living(place)] == [("1", False), ("2", True), ("1", True)]
    assert counts(bring(ucase, a_list(change(ONE, **cells), TWO))) == (0, 0, 2, 0, 0)


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"Huurder": "Vorbeeld, J."}, []),
        ({"Huurder": "JAN VOORBEELD"}, []),
        ({"Ingang_huur": "1-2-2008"}, ["tenancy_start"]),
        ({"Ingang_huur": "1-3-2020"}, ["tenancy_start"]),
        ({"Ingang_huur": "1-3-2020", "Huurder": "Vorbeeld, J."}, ["tenancy_start"]),
        ({"Ingang_huur": "1-3-2020", "Huurder": ""}, ["tenancy_start"]),
        ({"Contract": "tijdelijk"}, ["contract"]),
        ({"Tel": "030 1234567"}, ["phone"]),
        ({"Leegstand": "ja", "Huurder": ""}, ["vacant"]),
    ],
)
def test_the_same_tenant_stays_the_same_household(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], cells: dict[str, str],
    fields: list[str],
) -> None:  # fmt: skip
    bring(ucase, a_list(ONE))

    found = bring(ucase, a_list(change(ONE, **cells)), "--yes")

    assert [one["fields"] for one in found["differences"]] == ([fields] if fields else [])
    assert living(place) == [("1", "Voorbeeld", "vacant" not in fields)]


def test_a_household_without_a_name_gets_the_name_when_the_list_brings_it(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(change(ONE, Huurder="")))
    assert living(place) == [("1", None, True)]

    bring(ucase, a_list(ONE), "--yes")

    assert living(place) == [("1", "Voorbeeld", True)]


def test_an_empty_home_that_is_let_gets_a_household(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(EMPTY))

    assert counts(bring(ucase, a_list(change(EMPTY, Leegstand="")))) == (0, 0, 1, 0, 0)
    bring(ucase, a_list(change(EMPTY, Leegstand="nee", Huurder="Vera Modelaar")), "--yes")

    assert living(place) == [("3", "Modelaar", True)]


def test_a_household_with_a_case_keeps_its_case_and_what_the_case_manager_wrote(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    good("intake", "--name", "Jan Voorbeeld", "--postcode", "3562XA", "--house-number", "1", "--phone",
         "0687654321", "--wijk", "Overvecht")  # fmt: skip

    bring(ucase, a_list(ONE), "--yes")

    assert living(place) == [("1", "Voorbeeld", True)]
    with work(place) as looking:
        assert find_household(looking, "3562 XA 1").id == find_household(looking, "UC-0001").id
        assert looking.session.scalars(select(Resident.phone)).one() == "0687654321"

    moved = ucase("import", "dwellings", a_list(change(ONE, Huurder="Vera Modelaar")), "--project", "P-0001",
                  "--yes")  # fmt: skip

    assert "UC-0001" in moved.err
    with work(place) as looking:
        assert find_household(looking, "UC-0001").left_on == TODAY
        assert find_household(looking, "3562 XA 1").left_on is None
    assert "Voorbeeld" in good("show", "UC-0001")


@pytest.mark.parametrize(
    ("known", "listed", "becomes"),
    [
        ("Daan Testman", "D. Testman-Voorbeeld", ("Daan", "Testman-Voorbeeld")),
        ("Daan Testman-Voorbeeld", "Testman, D.", ("Daan", "Testman")),
        ("D. Testman-Voorbeeld", "Daan Voorbeeld", ("Daan", "Voorbeeld")),
        ("Daan Testman", "Testmann-van der Voorbeeld, D.", ("Daan", "Testmann-van der Voorbeeld")),
        ("Daan Testman-Voorbeeld", "D. Voorbeeld-Testman", ("Daan", "Voorbeeld-Testman")),
    ],
)
def test_a_double_name_that_came_or_went_is_another_name_of_the_same_household(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], known: str, listed: str,
    becomes: tuple[str, str],
) -> None:  # fmt: skip
    bring(ucase, a_list(change(ONE, Huurder=known)))

    found = bring(ucase, a_list(change(ONE, Huurder=listed)), "--yes")

    assert [one["fields"] for one in found["differences"]] == [["tenant"]]
    with work(place) as looking:
        assert looking.session.execute(select(Resident.given_name, Resident.family_name)).all() == [becomes]
        assert looking.session.scalars(select(Household.left_on)).all() == [None]
    assert counts(bring(ucase, a_list(change(ONE, Huurder=listed)))) == (0, 0, 1, 0, 0)


def test_with_a_case_the_case_manager_knows_better_than_the_list_how_somebody_is_called(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    intake(good, "Daan Testman")

    assert counts(bring(ucase, a_list(change(ONE, Huurder="D. Testman-Voorbeeld")), "--yes"))[1] == 1
    again = bring(ucase, a_list(change(ONE, Huurder="D. Testman-Voorbeeld")))

    assert counts(again) == (0, 0, 1, 0, 0)
    assert living(place) == [("1", "Testman", True)]


def test_without_a_yes_another_tenant_is_told_with_the_case_and_nothing_is_written(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    intake(good, "Jan Voorbeeld")
    before = place.file.read_bytes()
    path = a_list(change(ONE, Huurder="Vera Modelaar"), change(TWO, Huurder="Mo Nepnaam"))
    newer = ("import", "dwellings", path, "--project", "P-0001")

    asked = ucase(*newer, stdin="n", terminal=True, asks=True)
    refused = ucase(*newer)

    assert "0 nieuw, 2 gewijzigd, andere bewoner op 2 adressen (UC-0001)." in asked.err
    assert asked.out.count("andere bewoner") == 2
    assert "Zo overnemen?" in asked.out
    assert "andere bewoner: 2" in refused.err
    assert "UC-0001" in refused.err
    assert (asked.code, refused.code) == (4, 4)
    assert place.file.read_bytes() == before


# Households that moved, as their case says


def intake(good: Good, name: str, number: str = "1", *more: str) -> None:
    """A case of somebody in the project."""
    good(
        "intake",
        "--name",
        name,
        "--postcode",
        "3562XA",
        "--house-number",
        number,
        "--project",
        "P-0001",
        *more,
    )


@pytest.mark.parametrize(
    "to", [("--postcode", "1011AB", "--house-number", "9"), ("--postcode", "3562XB", "--house-number", "3")]
)
@pytest.mark.parametrize("closed", [False, True])
@pytest.mark.parametrize("backwards", [False, True])
def test_a_household_that_moved_gets_no_ghost_at_its_old_address(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str], to: tuple[str, ...],
    closed: bool, backwards: bool,
) -> None:  # fmt: skip
    rows = (EMPTY, TWO, ONE) if backwards else (ONE, TWO, EMPTY)
    path = a_list(*rows)
    bring(ucase, path)
    intake(good, "Jan Voorbeeld")
    good("case", "edit", "1", *to)
    if closed:
        good("case", "close", "1", "--because", "verhuisd")
    before = living(place)

    again = ucase("import", "dwellings", path, "--project", "P-0001")

    assert "same\t3" in again.out
    assert "differences\t\n" in again.out
    assert "Volgens UC-0001 woont een huurder van deze lijst nu ergens anders." in again.err
    assert living(place) == before
    assert len(before) == 2
    assert counts(bring(ucase, path, "--yes", "--gone")) == (0, 0, 3, 0, 0)


def test_households_that_changed_homes_stay_where_their_cases_say(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(ONE, change(TWO, Toev=""))
    bring(ucase, path)
    intake(good, "Jan Voorbeeld")
    intake(good, "E. van der Verzinsel", "2")
    good("case", "edit", "1", "--house-number", "2")
    good("case", "edit", "2", "--house-number", "1")

    again = ucase("import", "dwellings", path, "--project", "P-0001", "--yes")

    assert "same\t2" in again.out
    assert "2 huurders van deze lijst nu ergens anders (UC-0001, UC-0002)" in again.err
    assert sorted(living(place)) == [("1", "Verzinsel", True), ("2", "Voorbeeld", True)]


def test_who_was_only_decided_about_is_followed_as_well(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(ONE, EMPTY)
    bring(ucase, path)
    good("select", "wait", "H-1", "--because", "wacht op de peildatum")
    with work(place) as moving:
        moving.session.get_one(Household, 1).dwelling_id = 2
        moving.commit()

    assert counts(bring(ucase, path)) == (0, 0, 2, 0, 0)
    assert living(place) == [("3", "Voorbeeld", True)]


def test_the_next_tenant_of_a_household_that_moved_gets_a_household(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE))
    intake(good, "Jan Voorbeeld")
    good("case", "edit", "1", "--postcode", "1011AB", "--house-number", "9")

    bring(ucase, a_list(change(ONE, Huurder="Vera Modelaar")), "--yes")

    assert living(place) == [("9", "Voorbeeld", True), ("1", "Modelaar", True)]
    assert counts(bring(ucase, a_list(ONE), "--yes")) == (0, 0, 1, 0, 0), "an older list"
    assert living(place) == [("9", "Voorbeeld", True), ("1", "Modelaar", True)]


def test_a_namesake_is_a_household_of_its_own_while_the_other_lives_where_the_list_says(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(EMPTY, ONE))
    intake(good, "Jan Voorbeeld")
    newer = a_list(
        change(EMPTY, Leegstand="", Huurder="J. Voorbeelt"),
        change(EMPTY, Leegstand="", Nr="5", Huurder="J. Voorbeeld"),
        ONE,
    )

    found = ucase("import", "dwellings", newer, "--project", "P-0001", "--yes")

    assert "ergens anders" not in found.err
    assert sorted(living(place)) == [
        ("1", "Voorbeeld", True),
        ("3", "Voorbeelt", True),
        ("5", "Voorbeeld", True),
    ]


def test_a_dwelling_that_is_new_on_the_list_gets_no_second_household_of_who_lives_elsewhere(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    intake(good, "Jan Voorbeeld", "7")

    found = ucase("import", "dwellings", a_list(ONE, TWO), "--project", "P-0001")

    assert "UC-0001" in found.err
    assert living(place) == [("7", "Voorbeeld", True), ("2", "Verzinsel", True)]


# What is no longer on the list


def test_what_is_missing_is_only_told_as_long_as_nobody_says_that_it_is_gone(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO, EMPTY))
    part = a_list(change(ONE, Huur="700"))

    found = ucase("import", "dwellings", part, "--project", "P-0001", "--yes")

    assert found.code == 0
    assert "gone\t2" in found.out
    assert "niet op deze lijst staan: 2. Daaraan is niets veranderd" in found.err
    assert "0 verdwenen" in found.err
    assert [(one.rent, one.gone_on) for one in dwellings(place)] == [
        (70000, None),
        (59000, None),
        (None, None),
    ]

    assert bring(ucase, part)["gone"] == 2, "nothing changes, so there is nothing to say yes to"
    assert bring(ucase, part, "--gone", code=4)["gone"] == 2
    assert [one.gone_on for one in dwellings(place)] == [None] * 3
    bring(ucase, part, "--gone", "--yes")
    assert [one.gone_on for one in dwellings(place)] == [None, TODAY, TODAY]


def test_at_a_terminal_only_what_is_gone_is_asked_when_that_is_all(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    newer = ("import", "dwellings", a_list(ONE), "--project", "P-0001")

    assert ucase(*newer, stdin="n", terminal=True, asks=True).code == 4
    assert dwellings(place)[1].gone_on is None
    assert ucase(*newer, stdin="j", terminal=True, asks=True).code == 0
    assert dwellings(place)[1].gone_on == TODAY


@pytest.mark.parametrize("rows", [(), (("Totaal", "", "", "", "", "1.202,34", "", "", "", ""),)])
def test_a_list_without_dwellings_makes_nothing_gone(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], rows: tuple[tuple[str, ...], ...]
) -> None:
    bring(ucase, a_list(ONE, TWO))

    found = ucase("import", "dwellings", a_list(*rows), "--project", "P-0001", "--yes", "--gone")

    assert "gone\t0" in found.out
    assert "Er staat geen woning op deze lijst" in found.err
    assert [one.gone_on for one in dwellings(place)] == [None, None]


@pytest.mark.parametrize(
    "slip",
    [{"Postcode": "356 A"}, {"Nr": "twee"}, {"Nr": ""}, {"Toev": "b!s"}],
)
def test_nothing_is_gone_while_the_address_of_a_rejected_row_cannot_be_read(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], slip: dict[str, str]
) -> None:
    bring(ucase, a_list(ONE, TWO, EMPTY))
    newer = ("import", "dwellings", a_list(ONE, change(TWO, **slip)), "--project", "P-0001")

    asked = ucase(*newer, stdin="j\nj", terminal=True, asks=True)
    found = ucase(*newer, "--yes", "--gone")

    assert (asked.code, found.code) == (6, 6)
    assert "gone\t0" in found.out
    assert "differences\t\n" in found.out
    assert "2 van het project niet op de lijst, maar 1 afgewezen met een adres dat niet te lezen" in found.err
    assert [one.gone_on for one in dwellings(place)] == [None] * 3


# Another project


def test_a_dwelling_of_another_project_is_not_pulled_over(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    good("project", "add", "Bedachtdreef")

    other = change(ONE, Huurder="Vera Modelaar")
    path = a_list(EMPTY, other, change(EMPTY, Nr="9", Huur="x"))

    found = bring(ucase, path, "--project", "P-0002", "--yes", code=6)

    assert counts(found) == (1, 0, 0, 0, 2)
    assert [(one["line"], one["field"]) for one in found["rejected"]] == [(3, "house_number"), (4, "rent")]
    assert "Dit adres hoort al bij P-0001." in found["rejected"][0]["reason"]
    assert [one.project_id for one in dwellings(place)] == [1, 1, 2]
    assert living(place) == [("1", "Voorbeeld", True), ("2", "Verzinsel", True)]


def test_a_dwelling_that_is_off_the_list_of_one_project_may_come_into_another(
    ucase: Run, good: Good, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    bring(ucase, a_list(ONE, TWO))
    good("project", "add", "Bedachtdreef")
    bring(ucase, a_list(ONE), "--yes", "--gone")

    assert bring(ucase, a_list(TWO), "--project", "P-0002", "--yes")["changed"] == 1
    assert [one.project_id for one in dwellings(place)] == [1, 2]


# Standard input


def test_a_list_comes_through_standard_input_and_its_rejects_go_where_one_works(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    text = Path(a_list(ONE, change(TWO, Huur="veel"))).read_text("cp1252")
    (tmp_path / "hier").mkdir()
    monkeypatch.chdir(tmp_path / "hier")

    result = ucase("import", "dwellings", "-", "--project", "P-0001", stdin=text)

    assert result.code == 6, result.err
    assert len(dwellings(place)) == 1
    assert "lijst.rejected.csv" in result.err
    assert "veel" in (tmp_path / "hier" / "lijst.rejected.csv").read_text("utf-8-sig")
    assert ucase("import", "dwellings", "-", "--project", "P-0001", stdin="").code == 6


# All that differs


def test_programs_get_every_difference_and_the_screen_the_first_twenty(
    ucase: Run, project: None, a_list: Callable[..., str]
) -> None:
    path = a_list(*(change(ONE, Nr=str(number)) for number in range(1, 31)))
    same = ("import", "dwellings", path, "--project", "P-0001", "--dry-run")

    assert len(bring(ucase, path, "--dry-run")["differences"]) == 30
    assert len(json.loads(ucase(*same, "--output", "jsonl").out)["differences"]) == 30
    assert ucase(*same).out.count("\ndifferences\tkind=new\taddress=3562 XA ") == 30
    assert ucase(*same, "--output", "csv").out.count("3562 XA ") == 30
    shown = ucase(*same, terminal=True).out
    assert shown.count("3562 XA ") == 20
    assert "Nog 10 nieuw." in shown


def test_no_line_is_wider_than_the_screen(
    ucase: Run, project: None, a_list: Callable[..., str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    bring(ucase, a_list(*(change(ONE, Nr=str(number)) for number in range(1, 90))))
    title = f"Naam van de huurder zoals die op het contract staat ({'x' * 60})"
    header = ("Postcode", "Nr", "Toev", title, *HEADER[4:])
    rows = [change(ONE, Nr=str(number), Huur="x" * number) for number in range(1, 30)]
    path = a_list(*rows, change(ONE, Nr="", Huur="9"), header=header)

    result = ucase("import", "dwellings", path, "--project", "P-0001", "--map", f"{title}=huurder",
                   "--dry-run", terminal=True)  # fmt: skip

    assert [line for line in (result.out + result.err).splitlines() if len(line) > 80] == []


# At a terminal


@pytest.mark.parametrize(
    ("answers", "code", "gone", "rents"),
    [
        ("j\nj", 0, [None, TODAY], [70000, 59000]),
        ("n\nj", 0, [None, None], [70000, 59000]),
        ("j\nn", 4, [None, None], [61234, 59000]),
        ("", 130, [None, None], [61234, 59000]),
    ],
)
def test_at_a_terminal_it_asks_what_is_gone_and_whether_to_take_the_rest(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str], answers: str, code: int,
    gone: list[Any], rents: list[int],
) -> None:  # fmt: skip
    bring(ucase, a_list(ONE, TWO))

    result = ucase("import", "dwellings", a_list(change(ONE, Huur="700")), "--project", "P-0001",
                   stdin=answers, terminal=True, asks=True)  # fmt: skip

    assert result.code == code, result.err
    assert "2 rijen" not in result.out
    assert "1 gewijzigd, 0 gelijk, 0 afgewezen). Niet meer op de lijst: 1." in result.out
    assert [one.gone_on for one in dwellings(place)] == gone
    assert [one.rent for one in dwellings(place)] == rents


def test_at_a_terminal_the_first_list_is_taken_over_after_a_yes(
    ucase: Run, project: None, place: Place, a_list: Callable[..., str]
) -> None:
    path = a_list(ONE, TWO)
    ask = ("import", "dwellings", path, "--project", "P-0001")

    assert ucase(*ask, stdin="n", terminal=True, asks=True).code == 4
    assert dwellings(place) == []
    assert ucase(*ask, stdin="j", terminal=True, asks=True).code == 0
    assert len(dwellings(place)) == 2
    assert "verandert niets" in ucase(*ask, terminal=True, asks=True).err


def test_hostile_text_stays_text(ucase: Run, project: None, place: Place, a_list: Callable[..., str]) -> None:
    hostile = change(ONE, Huurder="[/b] \x1b[31mJan :warning:", VHE="[tel:06]", Huur="[red]=1")

    result = ucase("import", "dwellings", a_list(hostile, change(TWO, VHE="[/b]")), "--project", "P-0001",
                   "--dry-run", terminal=True)  # fmt: skip

    assert result.code == 6
    assert "[red]=1" in result.out
    assert "\x1b[31m" not in result.out + result.err
    assert bring(ucase, a_list(change(TWO, VHE="[/b]")))["new"] == 1
    assert dwellings(place)[0].unit == "[/b]"
