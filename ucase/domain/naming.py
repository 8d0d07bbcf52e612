"""What to do when a name is looked up: exactly one answer, or a problem that helps on."""

from collections.abc import Iterable, Mapping, Sequence
from difflib import get_close_matches
from typing import TypeVar

from ucase.domain.errors import NotFound
from ucase.domain.vocabulary import AreaKind

Found = TypeVar("Found")
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
