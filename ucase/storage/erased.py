"""Who was erased from a case file, by number only: so that putting back a backup brings nobody back.

A number says whom it is about together with the moment at which it was given out: in another file, or after
an undone intake, it may be somebody else's.
"""

from collections.abc import Collection, Mapping
from typing import Any, NamedTuple

from ucase.storage.door import stamped_version

MARKED_SINCE = "0013"
"""The migration since which a file tells who was erased."""
Who = tuple[int, str]
"""A number and when it was given out."""


class Emptied(NamedTuple):
    """A case of which all was erased: when, and how it had ended. Days as the file writes them."""

    destroyed_on: str
    closed_on: str | None
    stage: str


class Erased(NamedTuple):
    """Who was erased and when, the cases that were emptied with them, and the proofs of it."""

    residents: Mapping[Who, str]
    cases: Mapping[Who, Emptied]
    proofs: Mapping[str, Mapping[str, Any]]
    """By their digest."""

    def of(self, there: Collection[Who]) -> "Erased":
        """Those who are still in another file."""
        return self._replace(residents={who: on for who, on in self.residents.items() if who in there})

    def and_of(self, other: "Erased") -> "Erased":
        """Both together."""
        return Erased(
            {**self.residents, **other.residents},
            {**self.cases, **other.cases},
            {**self.proofs, **other.proofs},
        )

    @property
    def numbers(self) -> list[int]:
        """The numbers of the residents, in order."""
        return sorted(number for number, _ in self.residents)


NOBODY = Erased({}, {}, {})


def erased_in(connection: Any) -> Erased:  # noqa: ANN401
    """Who was erased from a file; nobody in one of before anybody could be."""
    if (stamped_version(connection) or "") < MARKED_SINCE:
        return NOBODY
    residents = {
        (number, str(made)): str(on)
        for number, made, on in connection.execute(
            "SELECT id, created_at, erased_on FROM resident WHERE erased_on IS NOT NULL"
        )
    }
    cases = {
        (number, str(made)): Emptied(str(on), closed, stage)
        for number, made, on, stage, closed in connection.execute(
            "SELECT id, created_at, destroyed_on, stage,"
            " (SELECT max(closed_on) FROM episode WHERE case_id = one.id)"
            ' FROM "case" AS one WHERE destroyed_on IS NOT NULL'
        )
    }
    cursor = connection.execute("SELECT * FROM destruction_proof ORDER BY id")
    names = [one[0] for one in cursor.description]
    proofs = [dict(zip(names, row, strict=True)) for row in cursor.fetchall()]
    return Erased(residents, cases, {one["digest"]: one for one in proofs})


def still_there(connection: Any) -> set[Who]:  # noqa: ANN401
    """The residents of a file who were not erased from it."""
    marked = (stamped_version(connection) or "") >= MARKED_SINCE
    which = " WHERE erased_on IS NULL" if marked else ""
    return {
        (number, str(made))
        for number, made in connection.execute(f"SELECT id, created_at FROM resident{which}")
    }
