"""The sentences with which a report for outside begins: what changed since the one before.

They are made by rule from what is shown, here and in the earlier report: a figure that is hidden is not known
to them either. Beside each number stands the name of its figure, by which ``--explain`` finds it.
"""

from collections.abc import Iterator
from typing import NamedTuple

from ucase.domain.report import Cell, Definition, Kind, Published, Shown, ShownRow
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words, figure_title


class Fact(NamedTuple):
    """A count now, and in the report before; nothing when there was none."""

    key: str
    title: str
    now: Shown
    before: Shown

    @property
    def change(self) -> int | None:
        """By how much it changed, when both are told."""
        both = isinstance(self.now, int) and isinstance(self.before, int)
        return int(self.now or 0) - int(self.before or 0) if both else None


def letter(published: Published, words: Words) -> Iterator[str]:
    """Three sentences; none for the team itself, or where no row stands for all of it."""
    row = about_all(published)
    if row is None:
        return
    counts = [one for one in published.report.definitions if one.kind is Kind.COUNT]
    standing = [fact(published, row, one) for one in counts if not one.happened]
    flows = [fact(published, row, one) for one in counts if one.happened]
    if standing:
        yield how_it_stands(published, words.label(row), standing[0])
    if flows:
        yield what_happened(published, flows[:2])
    if standing[1:]:
        yield what_changed_most(standing[1:], first=published.previous is None)


def about_all(published: Published) -> ShownRow | None:
    """The row that the letter is about: the only one, or the total."""
    if published.report.name not in LETTERS or published.audience.value == "internal":
        return None
    return published.rows[0] if len(published.rows) == 1 else published.total


LETTERS = ("wijk", "outcomes", "support", "project")
"""The reports that have one."""


def fact(published: Published, row: ShownRow, one: Definition) -> Fact:
    """A count of that row, now and before."""
    before = published.previous.cells.get(Cell(row.key, one.key)) if published.previous else None
    now = row.values[published.report.place(one.key)]
    return Fact(one.key, figure_title(published, one.key), now, before)


def how_it_stands(published: Published, what: str, one: Fact) -> str:
    """The first figure: how many there are, and how many there were."""
    values = {
        "what": what, "title": one.title, "figure": one.key, "now": said(one.now),
        "on": short_date(published.report.as_of),
    }  # fmt: skip
    if published.previous is None or one.before is None:
        return t("letter.stands.first", **values)
    values |= {"before": said(one.before), "then": short_date(published.previous.on)}
    if one.change is None:
        return t("letter.stands.hidden", **values)
    way = "same" if one.change == 0 else "more" if one.change > 0 else "less"
    return t(f"letter.stands.{way}", by=abs(one.change), **values)


def what_happened(published: Published, flows: list[Fact]) -> str:
    """What happened in the period."""
    period = published.report.period
    since = short_date(period.since) if period.since else t("word.the_beginning")
    told = [t("letter.happened.one", title=one.title, figure=one.key, now=said(one.now)) for one in flows]
    return t(
        "letter.happened", since=since, until=short_date(period.until), what=f" {t('letter.and')} ".join(told)
    )


def what_changed_most(facts: list[Fact], *, first: bool) -> str:
    """Of the other figures that which changed most; the greatest when there is nothing to compare with."""
    if first:
        shown = [one for one in facts if isinstance(one.now, int)]
        if not shown:
            return t("letter.rest.hidden")
        greatest = max(shown, key=lambda one: int(one.now or 0))
        return t("letter.rest.greatest", title=greatest.title, figure=greatest.key, now=said(greatest.now))
    moved = [one for one in facts if one.change]
    if not moved:
        return t("letter.rest.same")
    most = max(moved, key=lambda one: abs(one.change or 0))
    return t(
        "letter.rest.most", title=most.title, figure=most.key, before=said(most.before), now=said(most.now)
    )


def said(value: Shown) -> str:
    """A figure in a sentence."""
    if value == "x":
        return t("letter.not_told")
    if isinstance(value, str):
        return t("letter.fewer", than=value.lstrip("<"))
    return str(value)
