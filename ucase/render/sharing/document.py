"""The document as every form shows it: what it is, the parts, and on what it rests."""

import re
from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.personal_data import Category
from ucase.domain.references import CASE, CONSENT, RESIDENT, write
from ucase.domain.sharing import Ground
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN
from ucase.render.sharing.parts import PARTS, Told

if TYPE_CHECKING:
    from ucase.casework.sharing import Sharing
    from ucase.domain.coverage import Covered
    from ucase.queries.sharing import Facts

BLACKED_OUT = "███"
"""In the place of the name of somebody else."""
FREE_TEXT = frozenset({Category.NOTES, Category.PLAN, Category.FINANCES, Category.HEALTH, Category.NETWORK})
"""Categories in which people write sentences, in which somebody else may be told of."""


class Part(NamedTuple):
    """One category, with the ground on which it goes."""

    category: Category
    title: str
    ground: str
    lines: tuple[Told, ...]


class Document(NamedTuple):
    """All of it, in the order in which it is read."""

    title: str
    about: tuple[tuple[str, str], ...]
    parts: tuple[Part, ...]
    notes: tuple[str, ...]
    day: date


def document(sharing: "Sharing", facts: "Facts", covered: Sequence["Covered"], today: date) -> Document:
    """The document of exactly these categories."""
    names = names_of_others(facts)
    parts = tuple(
        Part(
            one.category,
            capital(t(f"category.{one.category}")),
            ground_words(one),
            tuple(Told(told.label, blacked_out(told.words, names)) for told in PARTS[one.category](facts)),
        )
        for one in covered
    )
    return Document(
        title=t("share.title", to=sharing.to),
        about=tuple(about(sharing, today)),
        parts=parts,
        notes=(t("share.note.purpose"), t("share.note.rights")),
        day=today,
    )


def about(sharing: "Sharing", today: date) -> list[tuple[str, str]]:
    """To whom, about whom (by number: a name is contact data), for what, on which day."""
    found = [(t("share.word.to"), sharing.to), (t("column.case"), write(CASE, sharing.case))]
    if sharing.resident is not None:
        found.append((t("column.resident"), write(RESIDENT, sharing.resident)))
    if sharing.purpose:
        found.append((t("consent.column.purpose"), sharing.purpose))
    if sharing.because:
        words = t("share.word.ground_because", because=sharing.because)
        found.append((t(f"ground.{sharing.ground}"), words))
    found.append((t("column.date"), short_date(today)))
    return found


def capital(words: str) -> str:
    """As a title begins."""
    return words[:1].upper() + words[1:]


def ground_words(one: "Covered") -> str:
    """``toestemming T-0001``, ``vitaal belang``."""
    word = t(f"ground.{one.ground}")
    return f"{word} {write(CONSENT, one.consent)}" if one.ground is Ground.CONSENT and one.consent else word


def names_of_others(facts: "Facts") -> tuple[str, ...]:
    """The names by which others are spoken of: of the household and in the network, the longest first."""
    own = set(filter(None, (facts.resident.name if facts.resident else ("", "", ""))))
    found: set[str] = set()
    for one in facts.file.residents:
        if one != facts.resident:
            found |= {one.name.full, one.name.given, one.name.family}
    members = (*facts.file.network.members, *facts.file.network.gone)
    found |= {one.name for one in members}
    return tuple(sorted((one for one in found - own if len(one) > 1), key=len, reverse=True))


def blacked_out(words: str, names: Sequence[str]) -> str:
    """The words, with the names of others made unreadable."""
    for name in names:
        words = re.sub(rf"(?<!\w){re.escape(name)}(?!\w)", BLACKED_OUT, words, flags=re.IGNORECASE)
    return words


def hidden(told: Document) -> Document:
    """The document for a shared screen: what it would tell is not readable, how much it is can be seen."""
    parts = tuple(
        part._replace(lines=tuple(Told(one.label, HIDDEN) for one in part.lines)) for part in told.parts
    )
    purpose, because = t("consent.column.purpose"), {t(f"ground.{one}") for one in Ground}
    about = tuple(
        (name, HIDDEN if name == purpose or name in because else words) for name, words in told.about
    )
    return told._replace(parts=parts, about=about)


def texts_about_others(told: Document, facts: "Facts") -> bool:
    """Whether it holds sentences in which somebody else of the household may be told of."""
    others = [one for one in facts.file.residents if one != facts.resident]
    return bool(others) and any(part.category in FREE_TEXT and part.lines for part in told.parts)
