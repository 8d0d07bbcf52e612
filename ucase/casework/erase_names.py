"""Finding the name, the number and the address of somebody who is erased in what is about others."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from sqlalchemy import select

from ucase.casework.resident import full_name
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

    home: Mapping[int, Sequence[Wanted]]
    """By household: there a given name alone says who it is."""
    anywhere: Sequence[Wanted]
    phones: frozenset[str]
    emails: frozenset[str]

    @classmethod
    def of(cls, work: Work, residents: Sequence[Resident]) -> "Names":
        """The residents who are erased. A surname that others bear as well says nothing by itself."""
        keys = {one.id for one in residents}
        borne: set[str] = set()
        here: dict[int, set[str]] = defaultdict(set)
        for key, household, family in work.session.execute(
            select(Resident.id, Resident.household_id, Resident.family_name)
        ):
            if key not in keys:
                borne.add(fold(family))
                here[household].add(fold(family))
        home: dict[int, list[Wanted]] = defaultdict(list)
        anywhere = []
        for one in filter(full_name, residents):
            name = PersonName(one.given_name, one.prefix, one.family_name)
            family = fold(one.family_name)
            home[one.household_id].append(Wanted(name, by_family=family not in here[one.household_id]))
            anywhere.append(Wanted(name, by_given=False, by_family=family not in borne))
        return cls(
            home,
            anywhere,
            frozenset(number_of(one.phone) for one in residents if one.phone),
            frozenset(one.email.casefold() for one in residents if one.email),
        )

    def everybody(self) -> list[Wanted]:
        """All of them, by as little of the name as is enough at home."""
        return [one for some in self.home.values() for one in some]

    def at_home(self, household: int, row: Mapping[str, Any]) -> dict[str, str]:
        """The texts of a row about a household that name one of it or anybody else, without that."""
        return dict(self.changed(row, [*self.home.get(household, ()), *self.anywhere]))

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
