"""What can go wrong, as exceptions that carry their exit code but no text and no personal data.

The words live in ``ucase.locale``: ``error.<key>`` says what happened, ``remedy.<key>`` what to do.
``values`` fill those sentences, so nothing that could identify a person belongs in them.
"""

from typing import ClassVar


class Problem(Exception):
    """The base of everything that is told to the user as a sentence."""

    exit_code: ClassVar[int] = 1
    option: str | None = None
    """How the field is typed: an option, nothing for an argument; None when no command line gave it."""

    def __init__(self, key: str, /, *, field: str | None = None, **values: object) -> None:
        super().__init__(key)
        self.key = key
        self.field = field
        self.values = values


class UsageProblem(Problem):
    """The command line does not fit together: an option is missing, or two exclude each other."""

    exit_code = 2


class NotFound(Problem):
    """A reference or a name leads nowhere, or to more than one."""

    exit_code = 3


class Refused(Problem):
    """A guard says no: a confirmation is needed, the case is closed, a likely duplicate."""

    exit_code = 4


class StorageProblem(Problem):
    """The file or server cannot be used: locked, damaged, unreadable, newer than the program."""

    exit_code = 5


class Invalid(Problem):
    """A value cannot be; ``field`` names where it was given."""

    exit_code = 6


class InvalidBatch(Problem):
    """Some records of a batch are refused, so none comes in. Positions count from 1.

    ``what`` names what was given several of: ``record`` or ``household``.
    """

    def __init__(self, problems: list[tuple[int, Problem]], total: int, what: str = "record") -> None:
        super().__init__(f"batch_of_{what}s", bad=len(problems), total=total)
        self.problems = problems
        self.what = what

    @property
    def exit_code(self) -> int:  # type: ignore[override]
        """Refused (4) when likely duplicates are all that is wrong, else invalid (6)."""
        refused = all(isinstance(problem, Refused) for _, problem in self.problems)
        return Refused.exit_code if refused else Invalid.exit_code
