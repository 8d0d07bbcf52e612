"""The talks with key figures, newest first, and what they were about."""

from collections.abc import Iterator
from datetime import date
from itertools import groupby
from typing import NamedTuple

from ucase.domain.errors import NotFound
from ucase.domain.text import fold
from ucase.domain.themes import shipped_theme
from ucase.queries import NO_LIMIT, run
from ucase.queries.follow_ups import FAR
from ucase.queries.places import EVERYWHERE, Place
from ucase.storage.reading import Reader, Value, a_date


class SignalFilter(NamedTuple):
    """Which talks: about a place, in a period (both days included), with a role, about a theme."""

    place: Place = EVERYWHERE
    since: date = date.min
    until: date = FAR
    role: str | None = None
    theme: int | None = None


class SignalRow(NamedTuple):
    """A talk; ``project`` is the key of the project when it is about one, ``wijk`` where it counts."""

    told_on: date
    place: str
    project: int | None
    wijk: str | None
    role: str
    themes: list[str]
    text: str
    not_a_person: str | None


class ThemeCount(NamedTuple):
    """How many talks of a month (``2026-11``) about a wijk had a theme; None for those without a theme."""

    month: str
    wijk: str | None
    theme: str | None
    talks: int


class ThemeRow(NamedTuple):
    """A theme of the list."""

    id: int
    name: str
    key: str
    shipped: bool


def signals(reader: Reader, wanted: SignalFilter, most: int | None = None) -> Iterator[SignalRow]:
    """The talks, newest first, each with its themes."""
    rows = run(reader, "signals", most=NO_LIMIT if most is None else most, **values_of(wanted))
    for (_, *talk), of_talk in groupby(rows, key=lambda row: row[:8]):
        told_on, place, project, wijk, role, text, not_a_person = talk
        themes = [row[8] for row in of_talk if row[8] is not None]
        yield SignalRow(a_date(told_on), place, project, wijk, role, themes, text, not_a_person)


def count(reader: Reader, wanted: SignalFilter) -> int:
    """How many talks the filter keeps."""
    return int(next(run(reader, "signals_count", **values_of(wanted)))[0])


def theme_counts(reader: Reader, wanted: SignalFilter) -> Iterator[ThemeCount]:
    """The themes counted per month and wijk, oldest month first; a talk with two themes counts for both."""
    return (ThemeCount(*row) for row in run(reader, "signal_theme_counts", **values_of(wanted)))


def themes(reader: Reader) -> list[ThemeRow]:
    """The themes, as they were added."""
    return [ThemeRow(key, name, folded, bool(ships)) for key, name, folded, ships in run(reader, "themes")]


def theme_named(reader: Reader, word: str) -> int:
    """The key of the theme that a word stands for. Raises :class:`NotFound`."""
    by_key = {theme.key: theme.id for theme in themes(reader)}
    found = by_key.get(fold(word)) or by_key.get(shipped_theme(word) or "")
    if found is None:
        raise NotFound("no_theme", field="theme")
    return found


def values_of(wanted: SignalFilter) -> dict[str, Value]:
    """The filter as the queries take it."""
    return {
        "project": wanted.place.project,
        "area": wanted.place.area,
        "since": wanted.since,
        "until": wanted.until,
        "role": wanted.role,
        "theme": wanted.theme,
    }
