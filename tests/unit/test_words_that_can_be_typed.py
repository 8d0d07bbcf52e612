"""What the help says can be typed, can be typed; and a Dutch text says it in Dutch."""

import re
from enum import StrEnum
from importlib import import_module
from pathlib import Path

import pytest

import ucase
from ucase.cli.field_words import field_words
from ucase.domain.closing import CloseReason
from ucase.domain.errors import Invalid
from ucase.domain.relapse import RelapseKind
from ucase.domain.report import Audience
from ucase.domain.rights import ReadingReason
from ucase.domain.selecting import Decision
from ucase.domain.series import spoken_anchor
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import AreaKind, Channel, Outcome, Source, Worry, choose, spoken
from ucase.domain.works import Approach, Intervention, OrganisationKind, Phase
from ucase.locale import LANGUAGES, knows, speak

LISTS: dict[str, type[StrEnum]] = {
    "option.relapse_kind": RelapseKind,
    "option.with_decision": Decision,
    "option.approach_word": Approach,
    "option.in_stage": Stage,
    "option.worries": Worry,
    "option.preferred_channel": Channel,
    "option.source": Source,
    "option.stage": Stage,
    "option.channel": Channel,
    "option.outcome": Outcome,
    "option.reason": CloseReason,
    "option.kind": AreaKind,
    "option.intervention": Intervention,
    "option.phase": Phase,
    "option.partner_kind": OrganisationKind,
    "option.for_audience": Audience,
    "option.why": ReadingReason,
    "help.pulse.note": RelapseKind,
    "help.approach.set": Approach,
}
SAME_IN_BOTH = {"wijk", "subwijk", "buurt", "intake", "crisis", "privacy"}
CALLS = re.compile(r'field="(\w+)"|\bchoose(?:_several)?\([^()]+, "(\w+)"\)')


def listed(language: str, key: str) -> list[str]:
    """The words behind the last colon of a help text."""
    text = import_module(f"ucase.locale.{language}.help").TEXTS[key]
    words = text.split(": ")[-1].split(". ")[0].rstrip(".")
    return [re.sub(r" \(.*\)", "", one).removeprefix("of ").removeprefix("or ")
            for one in re.split(", | of | or ", words)]  # fmt: skip


@pytest.mark.parametrize("key", LISTS)
def test_the_dutch_help_lists_dutch_words_that_can_be_typed(key: str) -> None:
    meant = [choose(LISTS[key], word, "x") for word in listed("nl", key)]
    assert len(meant) > 1
    english = {spoken(one.value) for one in LISTS[key]} - SAME_IN_BOTH
    assert not english & set(map(spoken, listed("nl", key)))


def test_the_day_from_which_steps_count_is_dutch_as_well() -> None:
    for key in ("option.from_anchor", "option.schedule_anchor"):
        for word in listed("nl", key):
            assert spoken_anchor(re.sub(r" \(.*", "", word)), word


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_field_in_an_error_has_a_word(language: str) -> None:
    speak(language)
    named = {
        name
        for module in Path(ucase.__file__).parent.rglob("*.py")
        for found in CALLS.findall(module.read_text(encoding="utf-8"))
        for name in found
        if name
    }
    assert len(named) > 80
    assert not sorted(name for name in named if not knows(f"field.{name}"))


def test_the_word_of_a_field_stands_before_what_is_typed() -> None:
    speak("nl")
    problem = Invalid("date", field="next")
    assert field_words(problem) == "volgende opvolging, next"
    problem.option = "--next"
    assert field_words(problem) == "volgende opvolging, --next"
    problem.option = ""
    assert field_words(problem) == "volgende opvolging"
    problem.field, problem.option = "postcode", "--postcode"
    assert field_words(problem) == "--postcode"


@pytest.mark.parametrize("said", ["nakijken", "bewoner", "rechtsvordering", "rechten van een ander"])
def test_why_a_restricted_record_is_read_can_be_said_in_dutch(said: str) -> None:
    assert choose(ReadingReason, said, "why")
