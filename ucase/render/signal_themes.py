"""How the themes of talks with key figures look, counted per wijk and month."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.signals import theme_word

if TYPE_CHECKING:
    from ucase.queries.signals import ThemeCount

MOST_MONTHS = 12
"""A screen shows a year; the total counts the months before it too."""


def listing(counts: "Iterable[ThemeCount]", today: date) -> Listing:
    """A row per month, wijk and theme, for programs."""
    return Listing(
        schema="ucase.signal.themes/1",
        columns=tuple(map(Column, ("month", "wijk", "theme", "count"))),
        rows=map(tuple, counts),
        head={"today": today},
    )


def month_table(counts: "Iterable[ThemeCount]", today: date) -> Listing:
    """A row per wijk and theme and a column per month, for a person."""
    found = list(counts)
    months = sorted({one.month for one in found})
    shown = months_between(months[0], months[-1])[-MOST_MONTHS:] if months else []
    numbers: dict[tuple[str | None, str | None], dict[str, int]] = {}
    for one in found:
        numbers.setdefault((one.wijk, one.theme), {})[one.month] = one.talks
    rows: list[Row] = [
        (wijk, theme, *(of_month.get(month) for month in shown), sum(of_month.values()))
        for (wijk, theme), of_month in sorted(numbers.items(), key=by_wijk_and_number)
    ]
    earlier = len([month for month in months if month < shown[0]]) if shown else 0
    return Listing(
        schema="ucase.signal.themes/1",
        columns=(
            Column("wijk", t("column.wijk"), show=lambda row: str(row[0] or t("word.wijk_unknown"))),
            Column("theme", t("signal.column.theme"), show=theme_or_none),
            *(month_column(month, age) for age, month in enumerate_from_newest(shown)),
            Column("total", t("word.total"), number=True),
        ),
        rows=rows,
        head={"today": today},
        title=t("signal.title.themes"),
        empty=t("signal.empty.list"),
        notes=(
            *((earlier_words(earlier),) if earlier else ()),
            *((t("signal.note.themes"),) if rows else ()),
        ),
    )


def by_wijk_and_number(
    one: tuple[tuple[str | None, str | None], dict[str, int]],
) -> tuple[bool, str, int, str]:
    """Wijken by name, the unknown one last; in each the theme that was heard most often first."""
    (wijk, theme), of_month = one
    return wijk is None, wijk or "", -sum(of_month.values()), theme or ""


def theme_or_none(row: Row) -> str:
    """The theme in words, or that a talk was given none."""
    return theme_word(str(row[1])) if row[1] else t("signal.theme.none")


def months_between(first: str, last: str) -> list[str]:
    """Every month from the first to the last, also those in which nobody told anything."""
    year, month = map(int, first.split("-"))
    months = []
    while (name := f"{year:04d}-{month:02d}") <= last:
        months.append(name)
        year, month = (year + 1, 1) if month == 12 else (year, month + 1)
    return months


def enumerate_from_newest(months: Sequence[str]) -> list[tuple[int, str]]:
    """Each month with its age: 1 for the newest."""
    return [(len(months) - place, month) for place, month in enumerate(months)]


def month_column(month: str, age: int) -> Column:
    """The column of a month; on a narrow screen the oldest give way first, and the newest never does."""
    year, number = month.split("-")
    return Column(month, f"{t('date.months').split()[int(number) - 1]}\n{year}", number=True, spare=age - 1)


def earlier_words(months: int) -> str:
    """How many months lie before those that are shown."""
    return t("signal.note.earlier_months_one" if months == 1 else "signal.note.earlier_months", count=months)
