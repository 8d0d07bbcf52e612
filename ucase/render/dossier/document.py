"""The dossier as sections of records, in words: what every form that people read is made from."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.blackout import BLACK, Blacked
from ucase.domain.money import euros
from ucase.domain.personal_data import Category
from ucase.domain.references import CASE, RESIDENT, write
from ucase.domain.text import clean
from ucase.locale import knows, t
from ucase.locale.days import short_date
from ucase.render.logged_words import field_word, moment, record_word, value_word

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier, Earlier, Entry, Source, Value

Pieces = tuple[tuple[str, bool], ...]
"""A text in parts, each of which is black or not."""
SHORT = 60
"""Records of a few values that are no longer than this stand on one line."""


class Line(NamedTuple):
    """One value with what it is called."""

    label: str
    pieces: Pieces
    remark: str = ""
    """The resident's own statement."""


class Item(NamedTuple):
    """One record."""

    title: str
    lines: tuple[Line, ...]
    source: str


class Section(NamedTuple):
    """The records under one heading."""

    title: str
    notes: tuple[str, ...]
    items: tuple[Item, ...]


class Document(NamedTuple):
    """All of it, in the order in which it is read."""

    title: str
    about: tuple[tuple[str, str], ...]
    explained: tuple[str, ...]
    sections: tuple[Section, ...]
    footer: str


def document(dossier: "Dossier", today: date, kept_until: str) -> Document:
    """The dossier in the language of the screen."""
    black = sum(bool(value.black) for entry in dossier.entries for value in entry.values)
    about = (
        (t("dossier.about.for"), f"{dossier.name.full} ({write(RESIDENT, dossier.resident)})"),
        (t("dossier.about.cases"), ", ".join(write(CASE, one) for one in dossier.cases) or "–"),
        (t("dossier.about.on"), short_date(today)),
        (t("dossier.about.until"), kept_until),
    )
    explained = (
        t("dossier.explained.what"),
        t("dossier.explained.black", count=black, others=dossier.of_others),
        t("dossier.explained.rights"),
    )
    title = t("dossier.title", name=dossier.name.full)
    return Document(
        title, about, explained, tuple(sections(dossier)), t("dossier.footer", date=short_date(today))
    )


def sections(dossier: "Dossier") -> Iterator[Section]:
    """A section per category, then what stood there before, and who looked."""
    for category in Category:
        entries = [one for one in dossier.entries if one.category is category and one.values]
        if entries:
            yield Section(
                capital(t(f"category.{category}")),
                tuple(shared_with(dossier, category)),
                tuple(map(item, entries)),
            )
    if dossier.earlier:
        yield Section(t("dossier.section.earlier"), (), tuple(map(earlier_item, dossier.earlier)))
    views = [
        Line(
            moment(one.source.at), plainly(f"{one.source.who}, {one.source.command}, {write(CASE, one.case)}")
        )
        for one in dossier.views
    ]
    looked = (Item("", tuple(views), ""),) if views else ()
    yield Section(t("dossier.section.views"), () if views else (t("dossier.nobody_looked"),), looked)


def capital(title: str) -> str:
    """A heading begins with a capital."""
    return title[:1].upper() + title[1:]


def shared_with(dossier: "Dossier", category: Category) -> Iterator[str]:
    """Who got data of a category."""
    got = [f"{one.organisation} ({short_date(one.on)})" for one in dossier.recipients.get(category, ())]
    yield t("dossier.shared_with", who=", ".join(got)) if got else t("dossier.shared_with_nobody")


def item(entry: "Entry") -> Item:
    """One record with where it came from."""
    return Item(
        record_word(entry.table, entry.row if entry.table not in NUMBERLESS else None),
        tuple(line(entry.table, value) for value in entry.values),
        origin(entry),
    )


NUMBERLESS = ("household", "resident")
"""Records whose number stands at the head of the dossier already."""


def origin(entry: "Entry") -> str:
    """Where a record came from: who wrote it, when, and by what; and when it was changed."""
    if entry.source is None:
        return t("dossier.no_origin")
    said = t(origin_key(entry.source), who=entry.source.who, at=moment(entry.source.at))
    if entry.changed is not None:
        said += t("dossier.changed", who=entry.changed.who, at=moment(entry.changed.at))
    return said


def origin_key(source: "Source") -> str:
    """From whom something came, by the command that wrote it."""
    key = f"dossier.origin.{source.command.replace(' ', '_')}"
    if knows(key):
        return key
    return "dossier.origin.typed" if source.command else "dossier.origin.brought"


def earlier_item(one: "Earlier") -> Item:
    """What stood in a field before it was changed."""
    return Item(
        record_word(one.table, one.row),
        (line(one.table, one.value),),
        t("dossier.before", who=one.source.who, at=moment(one.source.at)),
    )


def line(table: str, value: "Value") -> Line:
    """One value; a text with black in it stays a text."""
    remark = t("dossier.statement", words=clean(value.statement)) if value.statement else ""
    if value.black:
        text = str(value.value)
        return Line(field_word(value.field), tuple(pieces(text, value.black)), remark)
    return Line(field_word(value.field), plainly(in_words(table, value)), remark)


def in_words(table: str, value: "Value") -> str:
    """A value as people read it; texts keep their lines."""
    if value.field == "table_name":
        return record_word(str(value.value), None)
    if value.field == "field" and table in ABOUT_A_FIELD:
        return field_word(str(value.value))
    if isinstance(value.value, str) and "\n" in value.value:
        return clean(value.value)
    if isinstance(value.value, int) and value.field in MONEY:
        return euros(value.value, mark=t("word.decimal"))
    return value_word(table, value.field, value.value)


ABOUT_A_FIELD = ("resident_statement", "review_decision")
"""Records that are about a field of another record."""
MONEY = ("amount", "rent", "rent_limit")
"""Fields in cents."""


def plainly(text: str) -> Pieces:
    """A text without anything black."""
    return ((text, False),)


def pieces(text: str, black: Sequence[Blacked]) -> Iterator[tuple[str, bool]]:
    """A text in parts."""
    at = 0
    for one in black:
        if one.start > at:
            yield clean(text[at : one.start]), False
        yield BLACK, True
        at = one.end
    if at < len(text):
        yield clean(text[at:]), False


def said(parts: Pieces) -> str:
    """The parts as one text."""
    return "".join(text for text, _ in parts)


def is_short(one: Item) -> bool:
    """Whether a record fits on a line."""
    texts = [f"{each.label} {said(each.pieces)}" for each in one.lines]
    plain = not any(each.remark or black for each in one.lines for _, black in each.pieces)
    return plain and len(texts) <= 4 and sum(map(len, texts)) <= SHORT


def in_a_line(one: Item) -> str:
    """A short record on one line; nothing in it is black."""
    values = " · ".join(f"{line.label} {said(line.pieces)}" for line in one.lines)
    return f"{one.title}: {values}" if one.title else values
