"""Taking back a step and doing it again: whole, or not at all."""

from ucase.storage.log.revert import Reversal
from ucase.storage.log.steps import Step
from ucase.storage.work import Work


def check(work: Work, step: Step) -> None:
    """Raise :class:`Refused` with the reason when the step cannot be taken back."""
    Reversal(work, step).check()


def take_back(work: Work, step: Step) -> None:
    """Put everything that the step changed back as it was. Raises :class:`Refused` with the reason."""
    reversal = Reversal(work, step)
    reversal.check()
    reversal.run()
