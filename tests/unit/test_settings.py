"""The settings: one registry, and a reading that says which key is wrong and what it takes."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.settings import (
    GOOD_FRIDAY,
    LIBERATION_DAY,
    NO_CONTACT_IN_A_ROW,
    REGISTRY,
    Setting,
    Settings,
    days,
)


def test_nothing_said_is_what_ships() -> None:
    settings = Settings({}, "config")

    for one in REGISTRY.values():
        assert settings[one] == one.default
        assert one not in settings


@pytest.mark.parametrize("setting", REGISTRY.values(), ids=list(REGISTRY))
def test_what_ships_is_read_back_as_it_is_written(setting: Setting[Any]) -> None:
    assert setting.kind.read(setting.kind.write(setting.default)) == setting.default
    assert "." in setting.key
    assert setting.source


@pytest.mark.parametrize(
    ("setting", "text", "value"),
    [
        (GOOD_FRIDAY, "ja", True),
        (GOOD_FRIDAY, "OFF", False),
        (LIBERATION_DAY, "Always", "always"),
        (NO_CONTACT_IN_A_ROW, "3", 3),
    ],
)
def test_what_is_said_holds(setting: Setting[Any], text: str, value: object) -> None:
    settings = Settings({setting.key: text}, "config")

    assert settings[setting] == value
    assert setting in settings


@pytest.mark.parametrize(
    ("key", "text", "problem"),
    [
        ("holidays.good-friday", "soms", "setting_yes_no"),
        ("holidays.liberation-day", "zelden", "setting_word"),
        ("followup.no-contact-in-a-row", "0", "setting_number"),
        ("followup.no-contact-in-a-row", "2.5", "setting_number"),
        ("pulse.no-such-key", "1", "no_setting"),
    ],
)
def test_what_is_wrong_is_named_with_what_it_takes(key: str, text: str, problem: str) -> None:
    with pytest.raises(Invalid) as raised:
        Settings({key: text}, "the/file")

    assert raised.value.key == problem
    assert raised.value.field == key
    assert raised.value.values["where"] == "the/file"


@given(st.integers(min_value=0, max_value=400))
def test_a_stretch_of_days_is_read_within_its_bounds(count: int) -> None:
    kind = days(1, 365)
    if 1 <= count <= 365:
        assert kind.read(kind.write(count)) == count
    else:
        with pytest.raises(ValueError):  # noqa: PT011 (a kind says no more)
            kind.read(f"{count}d")
    assert kind.read("2 weken") == 14
