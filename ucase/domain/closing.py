"""How a case ends: what became of each programme goal, and why it ends now."""

from collections.abc import Iterable
from enum import StrEnum

from ucase.domain.errors import Invalid
from ucase.domain.plan import ProgrammeGoal
from ucase.domain.vocabulary import SPOKEN, choose


class GoalResult(StrEnum):
    """What became of one of the three programme goals in an episode (DESIGN §1)."""

    REACHED = "reached"
    PARTLY = "partly"
    NOT = "not"
    NOT_APPLICABLE = "not-applicable"


class CloseReason(StrEnum):
    """Why a case ends: our own list, for counting; the words beside it say the rest."""

    SETTLED = "settled"
    """The household stands on its own feet again."""
    MOVED_AWAY = "moved-away"
    NO_WISH = "no-wish"
    """It wants no casework any more."""
    OUT_OF_REACH = "out-of-reach"
    HANDED_OVER = "handed-over"
    """Another organisation goes on."""
    DECEASED = "deceased"
    OTHER = "other"


SPOKEN[GoalResult] = {
    "bereikt": GoalResult.REACHED, "ja": GoalResult.REACHED, "yes": GoalResult.REACHED,
    "deels": GoalResult.PARTLY, "gedeeltelijk": GoalResult.PARTLY,
    "deels bereikt": GoalResult.PARTLY, "partly reached": GoalResult.PARTLY,
    "niet": GoalResult.NOT, "nee": GoalResult.NOT, "no": GoalResult.NOT, "not reached": GoalResult.NOT,
    "niet bereikt": GoalResult.NOT,
    "nvt": GoalResult.NOT_APPLICABLE, "n.v.t.": GoalResult.NOT_APPLICABLE, "na": GoalResult.NOT_APPLICABLE,
    "niet van toepassing": GoalResult.NOT_APPLICABLE,
}  # fmt: skip
SPOKEN[CloseReason] = {
    "gesetteld": CloseReason.SETTLED, "op orde": CloseReason.SETTLED, "stevig": CloseReason.SETTLED,
    "staat op eigen benen": CloseReason.SETTLED, "on its own feet": CloseReason.SETTLED,
    "verhuisd": CloseReason.MOVED_AWAY, "vertrokken": CloseReason.MOVED_AWAY,
    "geen wens": CloseReason.NO_WISH, "wil geen hulp": CloseReason.NO_WISH,
    "wants no help": CloseReason.NO_WISH, "wil geen hulp meer": CloseReason.NO_WISH,
    "wants no help any more": CloseReason.NO_WISH,
    "uit beeld": CloseReason.OUT_OF_REACH, "geen contact": CloseReason.OUT_OF_REACH,
    "onbereikbaar": CloseReason.OUT_OF_REACH,
    "overgedragen": CloseReason.HANDED_OVER, "overdracht": CloseReason.HANDED_OVER,
    "overleden": CloseReason.DECEASED,
    "anders": CloseReason.OTHER, "overig": CloseReason.OTHER,
}  # fmt: skip


def read_outcomes(said: Iterable[str]) -> dict[ProgrammeGoal, GoalResult]:
    """``spiral=reached``, ``2=deels``: what became of each goal that is named, each once.

    Raises :class:`Invalid` for what has no goal and result, and for a goal that is named twice.
    """
    found: dict[ProgrammeGoal, GoalResult] = {}
    for one in said:
        goal, equals, result = one.partition("=")
        if not equals:
            raise Invalid("outcome_form", field="outcome")
        named = choose(ProgrammeGoal, goal, "outcome")
        if named in found:
            raise Invalid("outcome_twice", field="outcome")
        found[named] = choose(GoalResult, result, "outcome")
    return found
