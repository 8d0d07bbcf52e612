"""What to do when a name is looked up: exactly one answer, or a problem that helps on."""

from collections.abc import Mapping, Sequence
from difflib import get_close_matches
from typing import TypeVar

from ucase.domain.errors import NotFound

Found = TypeVar("Found")


def the_one(found: Sequence[tuple[Found, str]], key: str, known: Mapping[str, str], kind: str) -> Found:
    """The single match among ``found`` (each with the code or name that tells it from the others).

    Raises :class:`NotFound`: ``no_<kind>_like`` with the ``known`` names (by folded key) that look most like
    it, ``no_<kind>`` when none does, or ``several_<kind>s`` with what tells them apart.
    """
    if len(found) == 1:
        return found[0][0]
    if found:
        raise NotFound(f"several_{kind}s", choices=", ".join(label for _, label in found))
    like = ", ".join(known[one] for one in get_close_matches(key, known, n=3))
    raise NotFound(f"no_{kind}_like", like=like) if like else NotFound(f"no_{kind}")
