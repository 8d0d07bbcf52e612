"""A typed word finds its place in a closed list, in Dutch and in English."""

from enum import StrEnum

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.test_locale import CLOSED_LISTS, EN, NL
from ucase import locale
from ucase.cli.choices import choice, prefix_of
from ucase.cli.desk import describe
from ucase.domain.caseload import Intensity
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.closing import CloseReason, GoalResult
from ucase.domain.due import FollowUpState
from ucase.domain.errors import Invalid
from ucase.domain.relapse import RelapseKind
from ucase.domain.settling import Settling
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import (
    SPOKEN,
    AreaKind,
    Channel,
    Outcome,
    ResidentRole,
    Source,
    Worry,
    choose,
    choose_several,
    spoken,
)

LISTS: tuple[type[StrEnum], ...] = (
    Channel, Outcome, Source, Worry, AreaKind, ResidentRole, Stage, FollowUpState,
    CheckInSignal, Settling, GoalResult, CloseReason, RelapseKind, Intensity,
)  # fmt: skip
MEMBERS = [(choices, member) for choices in LISTS for member in choices]


@pytest.mark.parametrize(("choices", "member"), MEMBERS)
def test_every_value_is_found_in_any_spelling(choices: type[StrEnum], member: StrEnum) -> None:
    for typed in (
        member.value,
        member.value.upper(),
        f"  {member.value} ",
        member.value.replace("-", "_"),
        member.value.replace("-", " "),
    ):
        assert choose(choices, typed, "field") is member


@pytest.mark.parametrize(
    ("choices", "word", "member"),
    [(choices, word, member) for choices, words in SPOKEN.items() for word, member in words.items()],
)
def test_every_word_that_people_say_is_found(choices: type[StrEnum], word: str, member: StrEnum) -> None:
    assert isinstance(member, choices)
    assert spoken(word) == word, "this key can never be found: it is not in its folded form"
    assert choose(choices, word, "field") is member
    assert choose(choices, word.title(), "field") is member


def test_no_spoken_word_hides_a_value_of_its_list() -> None:
    for choices, words in SPOKEN.items():
        assert not {spoken(member.value) for member in choices} & words.keys()


@pytest.mark.parametrize(
    ("choices", "word", "member"),
    [
        (Channel, "Huisbezoek", Channel.HOME_VISIT),
        (Channel, "e-mail", Channel.MESSAGE),
        (Outcome, "Niet thuis", Outcome.NO_SHOW),
        (Outcome, "no show", Outcome.NO_SHOW),
        (Source, "enquête", Source.SURVEY),
        (Worry, "Waar naartoe", Worry.WHERE_TO_GO),
        (Worry, "stof en lawaai", Worry.DUST),
        (AreaKind, "Gemeente", AreaKind.MUNICIPALITY),
    ],
)
def test_what_a_case_manager_would_type_is_understood(
    choices: type[StrEnum], word: str, member: StrEnum
) -> None:
    assert choose(choices, word, "field") is member


@pytest.mark.parametrize("word", ["", " ", "rook", "phon", "home visit twice", "☎"])
def test_another_word_is_refused_with_what_can_be_given(word: str) -> None:
    with pytest.raises(Invalid) as caught:
        choose(Channel, word, "channel")
    assert (caught.value.key, caught.value.field) == ("choice", "channel")
    assert caught.value.values == {"choices": "home-visit, phone, office, message, other"}


@pytest.mark.parametrize(
    ("lang", "expected"),
    [
        (
            "nl",
            "huisbezoek (home-visit), telefoon (phone), op kantoor (office), bericht (message), "
            "anders (other)",
        ),
        ("en", "home visit, phone, at the office (office), message, other"),
    ],
)
def test_on_screen_the_choices_are_words_with_the_value_behind_them(lang: str, expected: str) -> None:
    before = locale.speaking()
    try:
        locale.speak(lang)
        with pytest.raises(Invalid) as caught:
            choose(Channel, "rook", "channel")
        assert describe(caught.value).endswith(f": {expected}.")
    finally:
        locale.speak(before)


@pytest.mark.parametrize("choices", list(SPOKEN))
def test_the_words_of_every_list_that_can_be_typed_are_found(choices: type[StrEnum]) -> None:
    assert set(CLOSED_LISTS[prefix_of(choices)]) == set(choices)
    for member in choices:
        assert spoken(member.value) in spoken(choice(member))


@pytest.mark.parametrize("choices", list(SPOKEN))
def test_what_the_screen_offers_can_be_typed_in_both_languages(choices: type[StrEnum]) -> None:
    for language in (NL, EN):
        for member in choices:
            assert choose(choices, language[f"{prefix_of(choices)}.{member}"], "field") is member


def test_a_word_of_another_list_does_not_count() -> None:
    with pytest.raises(Invalid):
        choose(Outcome, "huisbezoek", "outcome")


@given(st.lists(st.sampled_from(Worry), max_size=10))
def test_several_come_once_each_in_the_order_of_the_list(named: list[Worry]) -> None:
    found = choose_several(Worry, [" ", *named, ""], "worries")
    assert found == [worry for worry in Worry if worry in named]


def test_one_unknown_word_among_several_refuses_them_all() -> None:
    with pytest.raises(Invalid) as caught:
        choose_several(Worry, ["huur", "rook"], "worries")
    assert caught.value.field == "worries"
