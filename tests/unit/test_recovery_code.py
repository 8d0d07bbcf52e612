"""The recovery code: what is written down comes back, and a slip is caught and found."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.key import Key
from ucase.domain.recovery_code import GROUPS, IN_GROUP, LENGTH, SIGNS, read_code, write_code

KEYS = st.binary(min_size=32, max_size=32).map(Key)
PLACES = st.integers(0, LENGTH - 1)


def problem(text: str) -> Invalid:
    """What is said about a code that cannot be."""
    with pytest.raises(Invalid) as caught:
        read_code(text)
    return caught.value


def groups_of(signs: list[str]) -> str:
    """Signs as they are shown."""
    return " ".join("".join(signs[start : start + IN_GROUP]) for start in range(0, len(signs), IN_GROUP))


@given(KEYS)
def test_a_code_has_thirteen_groups_of_five_and_comes_back(key: Key) -> None:
    groups = write_code(key)

    assert [len(group) for group in groups] == [IN_GROUP] * GROUPS
    assert set("".join(groups)) <= set(SIGNS)
    assert read_code(" ".join(groups)) == key


@given(KEYS, st.sampled_from(["", " ", "-", "\n", " – ", ". "]), st.booleans())
def test_it_may_be_spaced_and_cased_in_any_way(key: Key, between: str, lower: bool) -> None:
    text = between.join(write_code(key))
    assert read_code(text.lower() if lower else text) == key


@given(KEYS, st.data())
def test_signs_that_look_alike_are_read_alike(key: Key, data: st.DataObject) -> None:
    alike = {"0": "0Oo", "1": "1IiLl", "V": "VvUu"}
    text = " ".join(write_code(key))
    typed = "".join(data.draw(st.sampled_from(alike[sign])) if sign in alike else sign for sign in text)
    assert read_code(typed) == key


def test_what_we_write_around_a_code_ourselves_is_no_part_of_it() -> None:
    groups = write_code(Key(range(32)))
    first, second, third = (" ".join(groups[start : start + 5]) for start in (0, 5, 10))
    text = f"# bewaren\n (1)  {first}\n (6)  {second}\n(11)  {third}"
    assert read_code(text) == Key(range(32))


@given(KEYS, PLACES, st.integers(1, 31))
def test_one_wrong_sign_is_found_in_its_group(key: Key, place: int, off: int) -> None:
    signs = list("".join(write_code(key)))
    signs[place] = SIGNS[(SIGNS.index(signs[place]) + off) % 32]
    said = problem(groups_of(signs))

    assert said.key == "recovery_group"
    assert said.values["groups"] == str(place // IN_GROUP + 1)


@given(KEYS, PLACES, PLACES)
def test_two_signs_that_changed_places_are_found(key: Key, one: int, other: int) -> None:
    signs = list("".join(write_code(key)))
    right = signs.copy()
    signs[one], signs[other] = signs[other], signs[one]
    touched = sorted({one // IN_GROUP + 1, other // IN_GROUP + 1})
    if signs == right:
        assert read_code(groups_of(signs)) == key
    else:
        assert problem(groups_of(signs)).values["groups"] == ", ".join(map(str, touched))


@given(KEYS, st.integers(0, GROUPS - 1), st.integers(0, GROUPS - 1))
def test_two_groups_that_changed_places_are_found(key: Key, one: int, other: int) -> None:
    groups = write_code(key)
    groups[one], groups[other] = groups[other], groups[one]
    if one == other:
        assert read_code(" ".join(groups)) == key
    else:
        assert problem(" ".join(groups)).values["groups"] == f"{min(one, other) + 1}, {max(one, other) + 1}"


@given(KEYS, PLACES)
def test_a_sign_that_is_missing_is_found_by_the_length_of_its_group(key: Key, place: int) -> None:
    groups = write_code(key)
    group, sign = divmod(place, IN_GROUP)
    groups[group] = groups[group][:sign] + groups[group][sign + 1 :]
    said = problem(" ".join(groups))

    assert (said.key, said.values["group"], said.values["count"]) == ("recovery_length", group + 1, 4)


@given(KEYS, st.integers(0, GROUPS - 1))
def test_a_group_that_was_passed_over_is_found(key: Key, place: int) -> None:
    groups = write_code(key)
    del groups[place]
    said = problem(" ".join(groups))

    assert said.key == "recovery_missing"
    assert said.values["group"] == place + 1


@given(KEYS, PLACES)
def test_without_spaces_a_missing_sign_is_looked_for_from_its_group_on(key: Key, place: int) -> None:
    signs = list("".join(write_code(key)))
    del signs[place]
    said = problem("".join(signs))

    assert said.key == "recovery_count"
    assert said.values["count"] == LENGTH - 1
    assert place // IN_GROUP + 1 <= int(str(said.values["group"]))


def test_nothing_is_not_a_code() -> None:
    assert problem(" \n-").key == "recovery_empty"
    assert problem("# alleen uitleg").key == "recovery_empty"


@given(st.text())
def test_whatever_is_typed_is_a_key_or_a_refusal_that_does_not_repeat_it(text: str) -> None:
    try:
        read_code(text)
    except Invalid as refused:
        said = f"{refused} {refused.values}"
        assert not [word for word in text.split() if len(word) > 12 and word in said]


@given(st.text(SIGNS + "OILU abcxyz-#()?é", min_size=55, max_size=75))
def test_noise_of_about_the_right_length_is_refused(text: str) -> None:
    with pytest.raises(Invalid):
        read_code(text)


def test_a_key_does_not_show_itself() -> None:
    key = Key(range(32))
    for shown in [repr(key), str(key), f"{key}", f"{key:>80}", f"{[key]}", f"{ {'key': key} }"]:
        assert "Key(hidden)" in shown
        assert "\\x" not in shown
        assert "1f" not in shown
