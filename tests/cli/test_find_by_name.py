"""``ucase case list --name``: whoever knows a household by name finds its reference."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def households(good: Good, place: Place) -> None:
    """Three households; in the second a partner of another name."""
    good("intake", "--name", "Fatma Yıldız", "--wijk", "Zuilen", "--manager", "Noor")
    good("intake", "--name", "André van der Veen", "--wijk", "Oost", "--manager", "Sam")
    good("resident", "add", "UC-0002", "Zoë Testman-Voorbeeld", "--role", "other")
    good("intake", "--name", "Youssef El Idrissi", "--wijk", "Oost", "--manager", "Noor")


def found(good: Good, *filters: str) -> list[str]:
    """The references that a search gives."""
    return [row["ref"] for row in json.loads(good("case", "list", *filters, "--json"))["rows"]]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("yildiz", ["UC-0001"]),
        ("YILDIZ, fatma", ["UC-0001"]),
        ("ildi", ["UC-0001"]),
        ("andre", ["UC-0002"]),
        ("van der veen", ["UC-0002"]),
        ("zoe testman", ["UC-0002"]),
        ("voorbeeld", ["UC-0002"]),
        ("elidrissi", ["UC-0003"]),
        ("El-Idrissi", ["UC-0003"]),
        ("yildiz idrissi", []),
        ("nobody", []),
    ],
)  # fmt: skip
def test_part_of_a_name_of_any_resident_finds_the_household(
    households: None, good: Good, said: str, expected: list[str]
) -> None:
    assert found(good, "--name", said) == expected


def test_it_goes_with_the_other_filters(households: None, good: Good) -> None:
    assert found(good, "--name", "e") == ["UC-0002", "UC-0003"]
    assert found(good, "--name", "e", "--manager", "noor") == ["UC-0003"]
    assert found(good, "--name", "e", "--wijk", "Zuilen") == []
    assert found(good, "--name", "e", "--limit", "1") == ["UC-0002"]


def test_nobody_is_found_who_was_erased_or_restricted(households: None, good: Good) -> None:
    good("dossier", "restrict", "3", "--because", "wordt nagekeken")
    assert found(good, "--name", "idrissi") == []
    good("dossier", "restrict", "UC-0002", "--resident", "R-0003", "--because", "wordt nagekeken")
    assert found(good, "--name", "testman") == []
    assert found(good, "--name", "veen") == ["UC-0002"]
    good("case", "close", "1", "--because", "verhuisd")
    good("erase", "UC-0001", "--confirm", "R-0001")
    assert found(good, "--name", "yildiz") == []
    assert found(good, "--name", "fatma") == []


def test_a_name_of_nothing_is_refused(households: None, ucase: Run) -> None:
    result = ucase("case", "list", "--name", " - ")

    assert (result.code, result.out) == (6, "")
    assert "name" in result.err


@pytest.mark.parametrize("command", [("show",), ("contact", "add"), ("case", "edit")], ids=" ".join)
def test_a_name_for_a_reference_is_told_how_to_search(
    households: None, ucase: Run, good: Good, command: tuple[str, ...]
) -> None:
    seen = ucase(*command, "yildiz", terminal=True)
    written = ucase(*command, "yildiz", "--lang", "en")

    assert seen.code == written.code == 6
    assert "ucase case list --name yildiz" in " ".join(seen.err.split())
    assert "yildiz" not in written.err
    assert "ucase case list --name jansen" in written.err
    assert "Fatma" in good("case", "list", "--name", "yildiz")


def test_a_slip_in_a_reference_is_no_name(ucase: Run, place: Place) -> None:
    assert "--name" not in ucase("show", "UC-12x").err
