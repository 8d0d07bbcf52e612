"""Bars of block characters."""

from hypothesis import given
from hypothesis import strategies as st

from ucase.render.bars import bar


def test_a_bar_is_as_long_as_its_share() -> None:
    assert bar(100, 4) == "████"
    assert bar(50, 4) == "██"
    assert bar(0, 4) == ""
    assert bar(12.5, 4) == "▌"
    assert bar(50, 4, blocks=False) == "##"


def test_what_is_not_nothing_is_seen() -> None:
    assert bar(0.1, 10) == "▏"
    assert bar(0.1, 10, blocks=False) == "#"


@given(st.floats(0, 100), st.floats(0, 100), st.integers(1, 60), st.booleans())
def test_more_is_never_shorter_and_nothing_is_wider_than_there_is_room(
    one: float, other: float, width: int, blocks: bool
) -> None:
    less, more = sorted((one, other))

    assert len(bar(less, width, blocks=blocks)) <= len(bar(more, width, blocks=blocks)) <= width
