"""Cases without a case manager, and case managers found by part of a name."""

import json
from collections.abc import Callable

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.fixture
def begun(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two households that nobody has, and one of Noor's."""
    monkeypatch.delenv("UCASE_MANAGER", raising=False)
    good("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")
    good("intake", "--name", "Els Verzonnen", "--wijk", "Oost")
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good("intake", "--name", "Bo Bedenksel", "--wijk", "Oost")


def found(good: Good, *filters: str) -> list[str]:
    """The references that a filter keeps."""
    return [row["ref"] for row in json.loads(good("case", "list", *filters, "--json"))["rows"]]


@pytest.mark.parametrize("lang", ["nl", "en"])
def test_ones_own_day_tells_of_cases_that_nobody_has(begun: None, ucase: Run, good: Good, lang: str) -> None:
    said = ucase("today", "--lang", lang).err

    assert "2 open" in said
    assert "ucase case list --no-manager" in said
    assert 'ucase transfer UC-0001 --to "Noor Voorbeeld"' in said
    assert found(good, "--no-manager") == ["UC-0001", "UC-0002"]
    assert found(good, "--no-manager", "--wijk", "Oost") == ["UC-0002"]

    good("transfer", "UC-0001", "--to", "Noor Voorbeeld")
    one = ucase("today", "--lang", lang).err
    assert ("UC-0002" in one, "UC-0001" in one, one.count("\n")) == (True, False, 1)
    good("transfer", "UC-0002", "--to", "Noor Voorbeeld")
    assert ucase("today").err == ""
    assert found(good, "--no-manager") == []


def test_the_day_of_the_team_says_nothing_of_it(begun: None, ucase: Run) -> None:
    assert ucase("today", "--team").err == ""
    assert ucase("case", "list", "--no-manager", "--mine").code == 2


def test_whoever_is_not_known_hears_at_the_first_intake_how_to_say_it(
    ucase: Run, place: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UCASE_MANAGER", raising=False)
    line = ("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")

    assert "ucase init" in ucase(*line, asks=True).err.splitlines()[-1]
    assert "ucase init" not in ucase(*line, "--allow-duplicate").err
    named = ucase(*line, "--allow-duplicate", "--manager", "Sam", asks=True)
    assert "ucase init" not in named.err


def test_a_case_manager_of_a_new_name_is_asked_about_and_told(begun: None, ucase: Run, good: Good) -> None:
    refused = ucase("transfer", "1", "--to", "Nor Voorbeeld", asks=True, stdin="n\n")
    assert refused.code == 4
    assert "Noor Voorbeeld" in refused.out
    assert "Nor Voorbeeld" not in good("case", "list")

    told = ucase("transfer", "1", "--to", "Sam Verzonnen")
    assert "Sam Verzonnen" in told.err.splitlines()[0]
    assert "ucase undo" in told.err
    known = ucase("transfer", "2", "--to", "sam verzonnen", asks=True)
    assert known.code == 0, known.err


def test_part_of_a_name_finds_the_one_case_manager_it_can_mean(begun: None, ucase: Run, good: Good) -> None:
    good("transfer", "1", "--to", "Nora Verzonnen")

    assert found(good, "--manager", "voorbeeld") == ["UC-0003"]
    assert found(good, "--manager", "NORA") == ["UC-0001"]
    several = ucase("case", "list", "--manager", "no")
    assert several.code == 3
    assert "Noor Voorbeeld, Nora Verzonnen" in several.err
    nobody = ucase("today", "--manager", "xander", "--lang", "en")
    assert nobody.code == 3
    assert "Noor Voorbeeld, Nora Verzonnen" in nobody.err
    assert good("transfer", "--all-of", "nora", "--to", "Noor Voorbeeld").count("UC-") == 1


def test_nobody_is_taken_for_somebody_whose_name_begins_like_theirs(
    begun: None, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor")

    assert found(good, "--mine") == []
