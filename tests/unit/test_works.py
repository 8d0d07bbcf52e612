"""Rules about the works: the support threshold, names that hold for a time, references."""

from datetime import date
from enum import StrEnum
from importlib import import_module

import pytest

from ucase.domain.errors import Invalid
from ucase.domain.references import PROJECT, is_reference
from ucase.domain.vocabulary import choose
from ucase.domain.works import (
    Approach,
    Contract,
    Intervention,
    OrganisationKind,
    Phase,
    holds_on,
    read_threshold,
)

LISTS: dict[str, type[StrEnum]] = {
    "intervention": Intervention, "phase": Phase, "organisation": OrganisationKind, "contract": Contract,
    "approach": Approach,
}  # fmt: skip


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", LISTS)
def test_what_stands_on_the_screen_may_be_typed_as_well(kind: str, language: str) -> None:
    texts = import_module(f"ucase.locale.{language}.works").TEXTS

    for member in LISTS[kind]:
        assert choose(LISTS[kind], texts[f"{kind}.{member}"], kind) is member


@pytest.mark.parametrize(
    ("text", "percent"),
    [("70", 70), ("70%", 70), (" 70 % ", 70), ("60 procent", 60), ("1", 1), ("100 Percent", 100)],
)
def test_a_threshold_is_a_percentage_however_it_is_written(text: str, percent: int) -> None:
    assert read_threshold(text) == percent


@pytest.mark.parametrize("text", ["", "0", "101", "-5", "66,7", "0.7", "zeventig", "70%%x", "٧٠", "9" * 5000])
def test_what_is_no_whole_percentage_is_refused(text: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_threshold(text)
    assert (caught.value.key, caught.value.field) == ("threshold", "threshold")


def test_a_name_holds_on_its_first_and_last_day_and_between() -> None:
    first, last = date(2020, 1, 1), date(2023, 10, 25)

    assert [holds_on(first, last, day) for day in (date(2019, 12, 31), first, last, date(2023, 10, 26))] == [
        False, True, True, False,
    ]  # fmt: skip
    assert holds_on(None, None, first)
    assert holds_on(None, last, date(1900, 1, 1))
    assert holds_on(first, None, date(2100, 1, 1))


@pytest.mark.parametrize(
    ("text", "is_one"),
    [
        ("P-0003", True),
        ("p3", True),
        (" P 3", True),
        ("3", False),
        ("Park 3", False),
        ("P", False),
        ("P-0", False),
    ],
)
def test_a_reference_with_its_prefix_is_told_from_a_name(text: str, is_one: bool) -> None:
    assert is_reference(PROJECT, text) is is_one
