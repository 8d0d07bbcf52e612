"""How talks with key figures look."""

from collections.abc import Iterable
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import PROJECT, write
from ucase.locale import knows, t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import choice_word

if TYPE_CHECKING:
    from ucase.casework.signal import Recorded
    from ucase.queries.signals import SignalRow, ThemeRow

ROLE, THEMES, TEXT, NOT_A_PERSON = 4, 5, 6, 7


def columns() -> tuple[Column, ...]:
    """The columns of the list of talks."""
    return (
        Column("date", t("column.date"), keep=True),
        Column("place", t("signal.column.place")),
        Column("project"),
        Column("wijk", t("column.wijk"), spare=2),
        Column("role", t("signal.column.role"), show=role_in_words, spare=1),
        Column("themes", t("signal.column.themes"), show=themes_in_words),
        Column("text", t("signal.column.text"), show=text_in_full, private=True),
        Column("not_a_person", private=True),
    )


def role_in_words(row: Row) -> str:
    """Who told it."""
    return choice_word("key_figure", str(row[ROLE]))


def themes_in_words(row: Row) -> str:
    """The themes of a talk, in the language of the screen."""
    themes = row[THEMES]
    return ", ".join(map(theme_word, themes)) if isinstance(themes, list) else ""


def theme_word(theme: str) -> str:
    """The word for a theme that ships; one of the team's own is called by its name."""
    return t(f"theme.{theme}") if knows(f"theme.{theme}") else theme


def text_in_full(row: Row) -> str:
    """What was told, and why it is about nobody when it seemed to be."""
    if not row[NOT_A_PERSON]:
        return str(row[TEXT])
    return t("signal.text.forced", text=row[TEXT], reason=row[NOT_A_PERSON])


def listing(rows: "Iterable[SignalRow]", today: date, *, most: int | None, total: int | None) -> Listing:
    """The talks, newest first."""
    left_out = max(0, total - most) if most is not None and total is not None else 0
    return Listing(
        schema="ucase.signals/1",
        columns=columns(),
        rows=map(as_row, rows),
        head={"today": today},
        title=t("signal.title.list"),
        empty="" if left_out else t("signal.empty.list"),
        notes=(t("note.more", count=left_out),) if left_out else (),
    )


def as_row(one: "SignalRow") -> Row:
    """The values of one talk, in the order of the columns."""
    project = write(PROJECT, one.project) if one.project is not None else None
    return (
        one.told_on, one.place, project, one.wijk, one.role, one.themes, one.text, one.not_a_person,
    )  # fmt: skip


def recorded_listing(recorded: "Recorded") -> Listing:
    """What recording a talk gave."""
    names = ("date", "place", "role", "themes", "forced")
    row: Row = (
        recorded.told_on, recorded.place, recorded.role.value, list(recorded.themes), recorded.forced,
    )  # fmt: skip
    return Listing("ucase.signal/1", tuple(map(Column, names)), [row], {})


def theme_listing(themes: "Iterable[ThemeRow]", today: date) -> Listing:
    """The themes there are, with what one types for them."""
    return Listing(
        schema="ucase.themes/1",
        columns=(
            Column("theme", t("signal.column.theme"), show=lambda row: theme_word(str(row[0]))),
            Column("shipped", t("signal.column.shipped"), show=lambda row: t("word.yes") if row[1] else ""),
        ),
        rows=((theme.name, theme.shipped) for theme in themes),
        head={"today": today},
        title=t("signal.title.themes_there_are"),
        notes=(t("signal.note.themes_there_are"),),
    )
