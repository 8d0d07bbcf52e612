"""``ucase area``: the wijken that ship, and those of elsewhere."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


def areas(good: Good) -> dict[str, dict[str, Any]]:
    """The areas by their name."""
    return {row["name"]: row for row in json.loads(good("area", "list", "--json"))["rows"]}


def test_the_ten_wijken_of_utrecht_ship_with_code_year_and_source(good: Good, place: Place) -> None:
    wijken = {name: row for name, row in areas(good).items() if row["kind"] == "wijk"}

    assert [row["code"] for row in wijken.values()] == [f"WK0344{number:02d}" for number in range(1, 11)]
    assert {row["within"] for row in wijken.values()} == {"Utrecht"}
    assert {row["year"] for row in wijken.values()} == {2020}
    assert all(row["source"] for row in wijken.values())
    assert "Centrum" in wijken["Binnenstad"]["aliases"]


def test_a_wijk_elsewhere_brings_its_municipality_and_is_known_at_once(
    ucase: Run, good: Good, place: Place
) -> None:
    result = ucase(
        "area", "add", "Liendert", "--within", "Amersfoort", "--code", "wk030706", "--year", "2024",
        "--alias", "Rustenburg", "--alias", "Liendert-Noord",
    )  # fmt: skip
    assert result.code == 0
    assert "Liendert" in result.err
    good("area", "add", "De Ganskuijl", "--kind", "buurt", "--within", "Rustenburg")
    good("area", "add", "Oud", "--kind", "subwijk", "--within", "Liendert")
    good("intake", "--name", "Jan Pot", "--wijk", "de ganskuijl")

    added = areas(good)
    assert added["Liendert"] == {
        "kind": "wijk", "name": "Liendert", "code": "WK030706", "within": "Amersfoort",
        "aliases": "Rustenburg, Liendert-Noord", "year": 2024, "source": None,
    }  # fmt: skip
    assert added["Amersfoort"]["kind"] == "municipality"
    assert json.loads(good("report", "wijk", "--json"))["rows"][0]["wijk"] == "Liendert"
    assert [
        row["ref"] for row in json.loads(good("case", "list", "--wijk", "liendert", "--json"))["rows"]
    ] == ["UC-0001"]


def test_two_areas_of_one_name_are_told_apart_by_their_code(ucase: Run, good: Good, place: Place) -> None:
    good("area", "add", "Zuid", "--within", "Amersfoort", "--code", "WK030701")
    result = ucase("intake", "--name", "Jan Pot", "--wijk", "Zuid")

    assert result.code == 3
    assert "WK034407" in result.err
    assert "WK030701" in result.err
    good("intake", "--name", "Jan Pot", "--wijk", "WK030701")


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("Xyz",), 6, "within: "),
        (("Xyz", "--kind", "xyz"), 6, "kind: "),
        (("Xyz", "--within", "Amersfoort", "--code", "xyz"), 6, "code: "),
        (("Xyz", "--within", "Amersfoort", "--code", "BU03440111"), 6, "code: "),
        (("Xyz", "--within", "Amersfoort", "--year", "xyz"), 2, "--year"),
        (("Xyz", "--kind", "buurt", "--within", "Xyzdam"), 3, "within: "),
        (("Xyz", "--kind", "buurt", "--within", "Utrecht"), 6, "within: "),
        (("Xyz", "--kind", "subwijk", "--within", "Oost", "--code", "WK034411"), 6, "code: "),
        (("overvecht", "--within", "utrecht"), 4, "al op de lijst"),
        (("Xyz", "--within", "Amersfoort", "--code", "WK034403"), 4, "al op de lijst"),
        ((" ", "--within", "Amersfoort"), 6, "naam: "),
        (("Xyz " * 60, "--within", "Amersfoort"), 6, "naam: "),
        (("Xyz", "--within", "Amersfoort", "--alias", "xyz " * 60), 6, "alias: "),
        (("Xyz", "--within", "xyz " * 60), 6, "within: "),
        (("Xyz 111222333", "--within", "Amersfoort"), 6, "naam: "),
    ],
)
def test_an_area_that_cannot_be_is_refused_and_not_added(
    ucase: Run, good: Good, place: Place, arguments: tuple[str, ...], code: int, says: str
) -> None:
    before = good("area", "list")
    result = ucase("area", "add", *arguments)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()
    assert good("area", "list") == before


def test_an_area_may_be_the_first_thing_of_all(ucase: Run, good: Good) -> None:
    assert "Casusbestand gemaakt" in ucase("area", "add", "Liendert", "--within", "Amersfoort").err
    assert "Liendert" in areas(good)
