"""The themes of talks with key figures: a list that a team makes longer."""

from difflib import get_close_matches

from sqlalchemy import select

from ucase.domain.errors import NotFound, Refused
from ucase.domain.pointing import pointers
from ucase.domain.text import fold
from ucase.domain.themes import read_theme, shipped_theme
from ucase.storage.models import Theme
from ucase.storage.work import Work


def add_theme(work: Work, name: str) -> Theme:
    """Add a theme to the list.

    Raises :class:`Refused` when it is there already, also under another word or as a shipped one, and when
    it seems to point at somebody; :class:`Invalid` for what cannot be a name.
    """
    name = read_theme(name)
    if pointers(name):
        raise Refused("theme_points_at_somebody", field="theme")
    if known_theme(work, name) is not None:
        raise Refused("theme_known", field="theme")
    theme = Theme(name=name, key=fold(name), shipped=False)
    work.add(theme)
    return theme


def find_theme(work: Work, word: str) -> Theme:
    """The theme that a word stands for. Raises :class:`NotFound`; themes that look like it are offered."""
    found = known_theme(work, word)
    if found is not None:
        return found
    names = work.session.scalars(select(Theme.name)).all()
    like = ", ".join(get_close_matches(fold(word), names, n=3))
    if like:
        raise NotFound("no_theme_like", field="theme", like=like)
    raise NotFound("no_theme", field="theme")


def known_theme(work: Work, word: str) -> Theme | None:
    """The theme with this name, or with a Dutch or English word for it."""
    own = work.session.scalars(select(Theme).where(Theme.key == fold(word))).one_or_none()
    shipped = shipped_theme(word)
    if own is not None or shipped is None:
        return own
    return work.session.scalars(select(Theme).where(Theme.key == shipped.value)).one_or_none()
