"""What to do when a name is looked up: exactly one answer, or a problem that helps on."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import TypeVar

from ucase.domain.errors import NotFound
from ucase.domain.text import fold
from ucase.domain.vocabulary import AreaKind

Found = TypeVar("Found")
MOST_NAMES = 12
NEARLY = 0.8
"""How alike two names are, from 0 to 1, before one is taken for a slip in the other: our own choice."""


def the_one(found: Sequence[tuple[Found, str]], key: str, known: Mapping[str, str], kind: str) -> Found:
    """The single match among ``found`` (each with the code or name that tells it from the others).

    Raises :class:`NotFound`: ``no_<kind>_like`` with the ``known`` names (by folded key) that look most like
    it, ``no_<kind>`` when none does, or ``several_<kind>s`` with what tells them apart.
    """
    if len(found) == 1:
        return found[0][0]
    if found:
        raise NotFound(f"several_{kind}s", choices=", ".join(label for _, label in found))
    like = ", ".join(dict.fromkeys(known[one] for one in get_close_matches(key, known, n=3)))
    raise NotFound(f"no_{kind}_like", like=like) if like else NotFound(f"no_{kind}")


def the_one_called(known: Sequence[tuple[Found, str]], said: str, kind: str) -> Found:
    """The one that a name or a part of it can only mean, in any spelling that compares equal.

    Raises :class:`NotFound`: ``several_<kind>s`` with their names, ``no_<kind>_like`` with those there are,
    or ``no_<kind>`` when there is none at all.
    """
    key = fold(said)
    found = [one for one in known if fold(one[1]) == key]
    found = found or [one for one in known if key and all(word in fold(one[1]) for word in key.split())]
    if not found and known:
        raise NotFound(f"no_{kind}_like", like=some_names(known))
    return the_one([(one, name) for one, name in found], key, {}, kind)


def some_names(known: Sequence[tuple[object, str]]) -> str:
    """The names there are, as many as one reads."""
    names = [name for _, name in known]
    return ", ".join(names[:MOST_NAMES]) + (", …" if len(names) > MOST_NAMES else "")


def nearly_the_same(key: str, known: Iterable[str]) -> str | None:
    """Which of the names that are known, all folded, may well be meant by a new one; the nearest."""
    return next(iter(get_close_matches(key, known, n=1, cutoff=NEARLY)), None)


def the_widest(
    found: Sequence[Found], places: Sequence[tuple[str, int | None]], *, narrowest: bool = False
) -> list[Found]:
    """Of areas with one name those that are meant; ``places`` has the kind of each, and the key of its wijk.

    A wijk often has a buurt of its own name, and a municipality a wijk: the wijk is meant then, because
    that is what people count by. With ``narrowest``, where a buurt is asked for, it is the buurt.
    """
    inside = [place for place in places if place[1] is not None]
    if len({wijk for _, wijk in inside}) != 1:
        return list(found)
    order = [kind for kind in AreaKind if any(kind == one for one, _ in inside)]
    meant = order[-1] if narrowest else order[0]
    return [one for one, (kind, _) in zip(found, places, strict=True) if kind == meant]
