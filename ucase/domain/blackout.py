"""What is blacked out in one resident's dossier: whoever else it tells of (DOMAIN §5.2).

Of others of the household the whole sentence goes, for what remains of it would tell who it was; of anybody
else the name. What one person said in confidence, and money of which the household's tenants know, goes as a
whole. A human looks all of it through and decides otherwise where that is right.
"""

from collections.abc import Collection, Iterator, Sequence
from enum import StrEnum
from typing import NamedTuple

from ucase.domain.mentions import Span, Wanted, is_family, may_name, mentions, merged, sentences
from ucase.domain.names import PersonName
from ucase.domain.personal_data import FIELDS, Category
from ucase.domain.pointing import mail_addresses, phone_numbers, plain
from ucase.domain.surnames import surnames
from ucase.domain.text import fold

BLACK = "█████"
"""What stands for whatever is blacked out: always as long, so that it does not tell how long a name is."""


class Reason(StrEnum):
    """Why something is blacked out."""

    HOUSEHOLD = "household"
    """It names somebody else of the household."""
    SURNAME = "surname"
    """It names a surname that several of the household bear: it cannot be told whom it means."""
    THIRD_PARTY = "third-party"
    REACH = "reach"
    """A phone number or a mail address that is not the resident's own."""
    CONFIDENTIAL = "confidential"
    TENANTS = "tenants"
    """What the household pays and earns, in the dossier of somebody who is no tenant."""
    DECIDED = "decided"
    """Somebody decided so."""


class Decided(StrEnum):
    """What somebody decided who looked a field of a dossier through."""

    AGREED = "agreed"
    """As the rule says."""
    BLACK = "black"
    """All of it black."""
    SHOWN = "shown"
    """All of it shown."""


class Blacked(NamedTuple):
    """A place in a text that is not shown."""

    start: int
    end: int
    reason: Reason


class People(NamedTuple):
    """Whose dossier it is, and who else may be named in it."""

    own: PersonName
    phones: frozenset[str]
    emails: frozenset[str]
    is_tenant: bool
    household: Sequence[PersonName]
    network: Sequence[PersonName]
    others: Collection[tuple[str, str]]
    """Tussenvoegsel and surname of people who live around there."""
    colleagues: Collection[str]
    """Surnames, folded, of who does the casework: they are named."""


def blacked(table: str, field: str, text: str, people: People, *, confidential: bool) -> list[Blacked]:
    """What is not shown of one field, in order; none overlap."""
    whole = [(0, len(text))]
    if confidential:
        return of(whole, Reason.CONFIDENTIAL)
    if FIELDS[table].get(field) is Category.FINANCES and not people.is_tenant:
        return of(whole, Reason.TENANTS)
    if table == "network_member" and field == "name":
        return of(whole, Reason.THIRD_PARTY)
    members = merged(member_spans(text, people))
    found = of(sentences(text, members), Reason.HOUSEHOLD)
    for spans, reason in (
        (shared_surnames(text, people), Reason.SURNAME),
        (third_parties(text, people), Reason.THIRD_PARTY),
        (ways_to_reach(text, people), Reason.REACH),
    ):
        for start, end in merged(spans):
            if not any(start < one.end and end > one.start for one in found):
                found.append(Blacked(start, end, reason))
    return sorted(found)


def of(spans: Sequence[Span], reason: Reason) -> list[Blacked]:
    """Spans with their reason."""
    return [Blacked(start, end, reason) for start, end in spans if end > start]


def member_spans(text: str, people: People) -> Iterator[Span]:
    """Where somebody else of the household is named."""
    folded = fold(text)
    own_given, own_family = set(fold(people.own.given).split()), fold(people.own.family)
    for name in people.household:
        wanted = Wanted(
            name,
            by_given=not own_given & set(fold(name.given).split()),
            by_family=fold(name.family) != own_family,
        )
        if may_name(folded, wanted):
            yield from mentions(text, wanted)


def shared_surnames(text: str, people: People) -> Iterator[Span]:
    """Where the surname stands alone that the resident shares with others of the household."""
    family = fold(people.own.family)
    if not family or all(fold(one.family) != family for one in people.household):
        return
    own = mentions(text, Wanted(people.own, by_family=False))
    for start, end in surnames(text, [(people.own.prefix, people.own.family)]):
        if is_family(text[start:end], people.own.family) and not overlaps((start, end), own):
            yield start, end


def third_parties(text: str, people: People) -> Iterator[Span]:
    """Where anybody else is named: of the network, of the neighbourhood, or after a title."""
    folded = fold(text)
    own = [*mentions(text, Wanted(people.own)), *member_spans(text, people)]
    for name in people.network:
        if may_name(folded, Wanted(name)):
            yield from mentions(text, Wanted(name))
    for span in surnames(text, people.others):
        said = fold(text[span[0] : span[1]])
        is_own = is_family(said, people.own.family)
        colleague = any(said == one or said.endswith(f" {one}") for one in people.colleagues if one)
        if not (is_own or colleague or overlaps(span, own)):
            yield span


def ways_to_reach(text: str, people: People) -> Iterator[Span]:
    """Phone numbers and mail addresses of others."""
    flat = plain(text)
    for start, end in phone_numbers(flat):
        digits = "".join(filter(str.isdigit, text[start:end]))
        if not any(digits.endswith(one[-9:]) for one in people.phones):
            yield start, end
    for start, end in mail_addresses(flat):
        if text[start:end].casefold() not in people.emails:
            yield start, end


def overlaps(span: Span, spans: Sequence[Span]) -> bool:
    """Whether a span touches any of these."""
    return any(span[0] < end and span[1] > start for start, end in spans)


def shown(text: str, spans: Sequence[Blacked]) -> str:
    """The text as it is handed over."""
    pieces, at = [], 0
    for one in spans:
        pieces += [text[at : one.start], BLACK]
        at = one.end
    return "".join((*pieces, text[at:]))


def marked(text: str, spans: Sequence[Blacked]) -> str:
    """The text for whoever looks it through: what will be black stands between marks."""
    pieces, at = [], 0
    for one in spans:
        pieces += [text[at : one.start], "⟦", text[one.start : one.end], "⟧"]
        at = one.end
    return "".join((*pieces, text[at:]))
