"""Putting back a backup of before somebody was erased brings nobody back, and says so before."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.test_erase import household, left_in  # noqa: F401 (a fixture)
from tests.conftest import Run
from ucase.storage.connect import connect_file
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def copy(household: None, good: Good) -> Path:  # noqa: F811
    """A backup in which everybody is."""
    return Path(json.loads(good("backup", "--json"))["rows"][0]["file"])


def asked(place: Place, sql: str) -> list[tuple[object, ...]]:
    """Rows of the file."""
    connection = connect_file(place.file)
    try:
        return list(connection.execute(sql).fetchall())
    finally:
        connection.close()


def test_whoever_was_erased_since_is_erased_again_and_no_byte_comes_back(
    copy: Path, ucase: Run, good: Good, plain_place: Place
) -> None:
    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2", "--today", "2026-11-24")
    good("contact", "add", "1", "Fatma gebeld, na de kopie.")

    before = ucase("restore", copy.name, "--dry-run")
    done = ucase("restore", copy.name, "--yes", "--today", "2026-11-25")

    assert "R-0002. Voor het terugzetten worden ze opnieuw gewist" in before.err
    assert "Opnieuw gewist, ook uit het log: R-0002." in done.err
    assert left_in(plain_place, "Ömer", "na de kopie") == ["na de kopie"], "the file of before has that"
    assert good("contact", "list", "--all").count("UC-0001") == 2
    assert "Fatma wil blijven. […] wil weg." in good("show", "1", "--json")
    assert "Kent […] van vroeger." in good("show", "2", "--json")
    assert asked(plain_place, "SELECT id, erased_on FROM resident WHERE erased_on IS NOT NULL") == [
        (2, "2026-11-24"),
    ]
    good("audit", "verify")
    assert ucase("undo", "--yes").code == 4, "the step before tells of him, and was erased"
    assert left_in(plain_place, "Ömer") == []


def test_the_proof_comes_along_under_its_number(copy: Path, good: Good) -> None:
    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")
    proofs = good("retention", "proof", "--json")

    good("restore", copy.name, "--yes")

    assert good("retention", "proof", "--json") == proofs
    assert len(json.loads(proofs)["rows"]) == 1


def test_a_program_reads_who_is_erased_again(copy: Path, good: Good) -> None:
    assert json.loads(good("restore", copy.name, "--dry-run", "--json"))["erased_again"] == []
    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")
    assert json.loads(good("restore", copy.name, "--dry-run", "--json"))["erased_again"] == ["R-0002"]


def test_what_was_destroyed_is_destroyed_again_though_its_case_was_open_then(
    copy: Path, good: Good, plain_place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("case", "close", "UC-2", "--because", "Jan wil niet meer", "--on", "2026-11-23")
    monkeypatch.setenv("UCASE_TODAY", "2028-12-01")
    good("retention", "policy", "Bemiddeling 2 jaar", "--use")
    good("retention", "destroy", "--confirm", "1")
    assert left_in(plain_place, "Bedenksel", "van vroeger") == []

    good("restore", copy.name, "--yes")

    assert left_in(plain_place, "Bedenksel", "van vroeger", "wil niet meer") == []
    assert left_in(plain_place, "Ömer") == ["Ömer"], "who was not erased is there"
    assert asked(plain_place, 'SELECT stage, destroyed_on FROM "case" WHERE id = 2') == [
        ("closed", "2028-12-01"),
    ]
    assert asked(plain_place, "SELECT closed_on FROM episode WHERE case_id = 2") == [("2026-11-23",)]
    good("audit", "verify")
    assert len(json.loads(good("retention", "proof", "--json"))["rows"]) == 1


def test_a_number_that_was_given_to_somebody_else_since_is_left_alone(
    copy: Path, good: Good, plain_place: Place
) -> None:
    away = copy.with_name("elders.db")
    copy.rename(away)
    plain_place.file.unlink()
    good("init", "--plain")
    for name in ("Cas Verzinsel", "Bo Verzinsel"):
        good("intake", "--name", name, "--wijk", "Zuid")
    good("case", "close", "2", "--because", "klaar")
    good("erase", "UC-2", "--confirm", "R-2")

    assert json.loads(good("restore", str(away), "--dry-run", "--json"))["erased_again"] == []
    good("restore", str(away), "--yes")
    assert left_in(plain_place, "Ömer") == ["Ömer"]


def test_where_the_file_is_gone_other_backups_are_asked_and_it_is_said_that_they_may_not_know(
    copy: Path, ucase: Run, good: Good, plain_place: Place
) -> None:
    good("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2")
    good("backup")
    plain_place.file.unlink()

    done = ucase("restore", copy.name, "--yes")

    assert done.code == 0
    assert "LET OP: het bestand van nu zegt niet wie er sinds deze kopie gewist is" in done.err
    assert "ucase erase UC-" in done.err
    assert "Opnieuw gewist, ook uit het log: R-0002." in done.err
    assert left_in(plain_place, "Ömer") == []
    good("audit", "verify")


def test_without_anybody_erased_nothing_is_said_of_it(copy: Path, ucase: Run) -> None:
    assert "gewist" not in ucase("restore", copy.name, "--yes").err


def test_what_an_earlier_restore_kept_of_the_file_is_told_to_stay(
    copy: Path, ucase: Run, good: Good, plain_place: Place
) -> None:
    kept = json.loads(good("restore", copy.name, "--yes", "--json"))["kept"]

    told = ucase("erase", "UC-1", "--resident", "Ömer", "--confirm", "R-2", "--json")

    rows = {row["what"]: row for row in json.loads(told.out)["rows"]}
    assert (rows[kept]["part"], rows[kept]["becomes"], rows[kept]["gone_on"]) == ("backup", "stays", None)
    assert "blijft een reservekopie onbeperkt staan. Verwijder die zelf" in told.err
