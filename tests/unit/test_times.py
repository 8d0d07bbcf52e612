"""A time of day as people write it."""

import pytest

from ucase.domain.errors import Invalid
from ucase.domain.times import read_time


@pytest.mark.parametrize(
    ("said", "time"),
    [
        ("14:30", "14:30"), ("9.15", "09:15"), ("9:05", "09:05"), ("14u", "14:00"), ("14u30", "14:30"),
        (" 14:30 uur ", "14:30"), ("9 uur", "09:00"), ("0:00", "00:00"), ("23:59", "23:59"),
    ],
)  # fmt: skip
def test_a_time_is_read(said: str, time: str) -> None:
    assert read_time(said) == time


@pytest.mark.parametrize(
    "said", ["", "14", "24:00", "12:60", "half drie", "14:3", "1430", "-1:00", "14:30:15"]
)
def test_what_is_not_a_time_is_refused(said: str) -> None:
    with pytest.raises(Invalid) as refused:
        read_time(said)
    assert refused.value.key == "time"
