"""The stages of a case and which step is possible from where (DESIGN §3)."""

from enum import StrEnum

from ucase.domain.errors import Refused


class Stage(StrEnum):
    """Where a case stands. ``CLOSED`` and ``DECLINED`` are ends; the others are open."""

    CANDIDATE = "candidate"
    INTAKE = "intake"
    SUPPORT = "support"
    AFTERCARE = "aftercare"
    CLOSED = "closed"
    DECLINED = "declined"


OPEN = (Stage.CANDIDATE, Stage.INTAKE, Stage.SUPPORT, Stage.AFTERCARE)
ENDED = (Stage.CLOSED, Stage.DECLINED)


def check_open(stage: Stage, reference: str) -> None:
    """Raise :class:`Refused` when the case has ended: it is read-only until it is reopened."""
    if stage in ENDED:
        raise Refused("case_closed", case=reference)


def check_step(now: Stage, to: Stage, reference: str, *, settled: bool) -> None:
    """Raise :class:`Refused` when an edit cannot bring the case from ``now`` to ``to``.

    Among the open stages every step is allowed, back as well: a stage that was chosen by mistake must
    be mendable. Ending and reopening have verbs of their own, since both need a reason; aftercare needs
    the day on which the household settled, because its check-ins count from there (DOMAIN §2.5).
    """
    check_open(now, reference)
    if to in ENDED:
        raise Refused("close_has_its_own_verb", case=reference)
    if to is Stage.AFTERCARE and not settled:
        raise Refused("aftercare_needs_settled", case=reference)
