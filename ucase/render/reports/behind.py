"""How the list behind a figure looks: what the figure counts, in words, and below it what is counted."""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.explained import Behind, with_key
from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.domain.report import TOTAL, Kind, Report, Row, as_counted
from ucase.domain.vocabulary import spoken
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN, Column, Listing
from ucase.render.listing import Row as ListRow
from ucase.render.reports import figure_title, means, words_of
from ucase.render.reports.grouped import first_day
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.domain.listed import Item


class Whose(NamedTuple):
    """Whose case it is, and who is at work on it."""

    name: str
    manager: str | None


class Names(NamedTuple):
    """Names by the number of the case, and of the resident where it is about one of the household."""

    cases: Mapping[int, Whose]
    residents: Mapping[int, str]


def listing(report: Report, found: Behind, names: Names, said: str) -> Listing:
    """A row for everything that is counted."""
    one, items = found.definition, found.items
    shown = as_counted(report, "")
    words = words_of(shown)
    labels = rows_called(report)
    days = t("report.period", since=first_day(report.period.since), until=short_date(report.period.until))
    return Listing(
        schema="ucase.report.explained/1",
        columns=columns(report, one.kind in (Kind.MEDIAN, Kind.WEIGHT), with_names=bool(names.cases)),
        rows=[line(row, item, names, " · ".join(labels[row.key])) for row, item in items],
        head={
            "report": report.name, "figure": said, "means": means(report.name, one.key, report.as_of),
            "since": report.period.since, "until": report.period.until, "as_of": report.as_of,
            "count": len(items),
        },
        title=f"{figure_title(shown, one.key)} · {words.title}",
        empty=f"{means(report.name, one.key, report.as_of)} {t('explain.nothing')}",
        notes=(
            means(report.name, one.key, report.as_of),
            t("explain.counted", count=len(items), period=days, as_of=short_date(report.as_of)),
            *((t("explain.median", value=median_words(report, found)),) if one.kind is Kind.MEDIAN else ()),
            *((t("explain.share"),) if one.kind is Kind.PERCENTAGE else ()),
            t("report.note.internal"),
        ),
    )  # fmt: skip


def figures_called(report: Report) -> dict[str, tuple[str, ...]]:
    """What the screen calls each figure: in full, and in a narrow column."""
    shown = as_counted(report, "")
    narrow = words_of(shown).narrow
    return {
        one.key: tuple(
            title.replace("-\n", "").replace("\n", " ")
            for title in (figure_title(shown, one.key), narrow.get(one.key))
            if title
        )
        for one in report.definitions
    }


def rows_called(report: Report) -> dict[str, tuple[str, ...]]:
    """What the screen calls each row: by its name, if it has one."""
    shown = as_counted(report, "")
    words = words_of(shown)
    return {
        row.key: words.labels(row) if words.name_at is None else (words.label(row),)
        for row in shown.all_rows()
    }


def rows_offered(report: Report, *, anon: bool) -> dict[str, str]:
    """The rows as they can be named, with the key where that differs; those of several labels by the key.

    On a screen that somebody else sees no case manager is named.
    """
    if anon and report.labels[0] == "manager":
        return {row.key: t("word.total") if row.key == TOTAL else HIDDEN for row in report.all_rows()}
    called = rows_called(report).items()
    return {key: with_key(words[0], key) if len(words) == 1 else key for key, words in called}


def as_keyed(report: Report, said: str) -> str:
    """The key of a figure that somebody names as the letter of the report does; else what was said."""
    from ucase.render.reports.letter_facts import names_in_letters

    shown = as_counted(report, "")
    known = {spoken(title): key for title, key in names_in_letters(shown, words_of(shown)).items()}
    return known.get(spoken(said), said)


def median_words(report: Report, found: Behind) -> str:
    """The medians that were computed from the lists."""
    place = report.place(found.definition.key)
    values = [row.values[place] for row, items in found.rows if items]
    return ", ".join(screen_cell(value) for value in values) or "–"


def columns(report: Report, has_amount: bool, *, with_names: bool) -> tuple[Column, ...]:
    """What is told of each; names are hidden by ``--anon``, also where a row is a case manager."""
    is_somebody = report.labels[0] == "manager"
    return (
        Column("case", t("explain.column.case"), keep=True),
        Column("household", t("explain.column.household"), keep=True, spare=3),
        Column("item", t("explain.column.item"), keep=True, spare=2),
        Column("row", private=is_somebody),
        Column("where", t("explain.column.where"), private=is_somebody, spare=1),
        Column("on", t("explain.column.on"), keep=True),
        Column("amount", t("explain.column.amount") if has_amount else "", number=True),
        Column("name", t("column.resident") if with_names else "", private=True),
        Column("manager", t("column.manager") if with_names else "", private=True, spare=4),
    )


def line(row: Row, item: "Item", names: Names, where: str) -> ListRow:
    """One of the things that are counted."""
    whose = names.cases.get(item.case) if item.case is not None else None
    name = whose.name if whose else None
    if item.resident is not None:
        name = names.residents.get(item.resident)
    return (
        write(CASE, item.case) if item.case else None,
        write(HOUSEHOLD, item.household) if item.household else None,
        write(item.kind, item.number) if item.kind and item.number else None,
        row.key, where, item.on, item.amount,
        name, whose.manager if whose else None,
    )  # fmt: skip
