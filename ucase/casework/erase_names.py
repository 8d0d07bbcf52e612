"""Finding the name, the number and the address of somebody who is erased in what is about others."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from ucase.casework.resident import full_name, residents_of
from ucase.domain.erasing import INSTEAD
from ucase.domain.errors import Invalid
from ucase.domain.mentions import Span, Wanted, may_name, mentions, without
from ucase.domain.names import PersonName
from ucase.domain.pointing import phone_numbers
from ucase.domain.reaching import read_phone
from ucase.domain.text import fold
from ucase.storage.models import Resident
from ucase.storage.work import Work


class Names(NamedTuple):
    """Who is to be found, by how much of the name: at home by less than anywhere else."""

    home: Sequence[Wanted]
    anywhere: Sequence[Wanted]
    phones: frozenset[str]
    emails: frozenset[str]

    @classmethod
    def of(cls, work: Work, household: int, residents: Sequence[Resident], *, whole: bool) -> "Names":
        """The residents who are erased. A surname that others bear as well says nothing by itself."""
        keys = [one.id for one in residents]
        others = work.session.scalars(select(Resident.family_name).where(Resident.id.not_in(keys)).distinct())
        borne = {fold(name) for name in others}
        at_home = set() if whole else {
            fold(one.family_name) for one in residents_of(work, household) if one.id not in keys
        }  # fmt: skip
        names = [
            PersonName(one.given_name, one.prefix, one.family_name) for one in residents if full_name(one)
        ]
        return cls(
            [Wanted(one, by_family=fold(one.family) not in at_home) for one in names],
            [Wanted(one, by_given=False, by_family=fold(one.family) not in borne) for one in names],
            frozenset(number_of(one.phone) for one in residents if one.phone),
            frozenset(one.email.casefold() for one in residents if one.email),
        )

    def at_home(self, row: Mapping[str, Any]) -> dict[str, str]:
        """The texts of a row about the household that name somebody, without that."""
        return dict(self.changed(row, self.home))

    def elsewhere(self, row: Mapping[str, Any]) -> dict[str, str]:
        """The same for a row about anybody else."""
        return dict(self.changed(row, self.anywhere))

    def changed(self, row: Mapping[str, Any], wanted: Sequence[Wanted]) -> Iterator[tuple[str, str]]:
        """The texts that become different."""
        for column, text in row.items():
            if isinstance(text, str) and text and type(text) is str:
                spans = list(self.spans(text, wanted))
                if spans:
                    yield column, without(text, spans, INSTEAD)

    def spans(self, text: str, wanted: Sequence[Wanted]) -> Iterator[Span]:
        """Where a text names one of them, or says how to reach them."""
        folded = fold(text)
        for one in wanted:
            if may_name(folded, one):
                yield from mentions(text, one)
        if self.phones and sum(map(str.isdigit, text)) >= 8:
            for start, end in phone_numbers(text):
                if number_of(text[start:end]) in self.phones:
                    yield start, end
        lowered = text.casefold()
        for email in self.emails:
            start = lowered.find(email)
            while start >= 0 and len(lowered) == len(text):
                yield start, start + len(email)
                start = lowered.find(email, start + 1)


def number_of(text: str) -> str:
    """A number in the one form in which two writings of it compare."""
    try:
        return read_phone(text)
    except Invalid:
        return "".join(filter(str.isdigit, text))
