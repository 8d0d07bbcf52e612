"""The network of the household of a case: who is in it, and who was."""

from datetime import date
from typing import NamedTuple

from ucase.domain.network import CLOSENESS
from ucase.queries import run
from ucase.storage.reading import Reader, a_date, as_date


class MemberRow(NamedTuple):
    """Somebody in the network. What was not asked is None."""

    number: int
    name: str
    relation: str
    closeness: int | None
    direction: str | None
    quality: str | None
    lives_in_block: bool | None
    helps_with: str | None
    known_since: date
    gone_on: date | None


class Network(NamedTuple):
    """A network, nearest first; ``gone`` are those who dropped out of it."""

    case: int
    members: list[MemberRow]
    gone: list[MemberRow]

    @property
    def asked(self) -> bool:
        """Whether anybody was ever written down. An empty network is one that was not asked for yet."""
        return bool(self.members or self.gone)


def network(reader: Reader, case: int) -> Network:
    """The network of the household of a case."""
    rows = sorted(
        (member(*row) for row in run(reader, "network", case=case)),
        key=lambda one: (one.closeness or max(CLOSENESS) + 1, one.number),
    )
    return Network(
        case, [one for one in rows if one.gone_on is None], [one for one in rows if one.gone_on is not None]
    )


def member(
    number: int,
    name: str,
    relation: str,
    closeness: int | None,
    direction: str | None,
    quality: str | None,
    lives_in_block: int | None,
    helps_with: str | None,
    known_since: str | date,
    gone_on: str | date | None,
) -> MemberRow:
    """One row of the database."""
    return MemberRow(
        number, name, relation, closeness, direction, quality,
        None if lives_in_block is None else bool(lives_in_block), helps_with, a_date(known_since),
        as_date(gone_on),
    )  # fmt: skip
