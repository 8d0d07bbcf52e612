"""The sentences with which a report for outside begins: what changed since the one before.

They are made by rule from what is shown, here and in the earlier report: a figure that is hidden is not known
to them either. A figure has the title that it has in the table below: its key is of use inside alone.
"""

from collections.abc import Iterator, Sequence

from ucase.domain.report import Audience, Published, Shown
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.reports import Words, words_of
from ucase.render.reports.grouped import first_day
from ucase.render.reports.letter_facts import Fact, told


def letter(published: Published, words: Words | None = None) -> Iterator[str]:
    """Three sentences; none for the team itself, or where no row stands for all of it."""
    if published.audience is Audience.INTERNAL:
        return
    found = told(published, words or words_of(published))
    if found is None:
        return
    yield (in_the_period if found.lead.happened else how_it_stands)(published, found.what, found.lead)
    rest = found.rest
    if found.happened:
        yield what_happened(published, found.happened)
    else:
        beside = tuple(one for one in rest if isinstance(one.now, int))[:2]
        rest = tuple(one for one in rest if one not in beside)
        if beside:
            yield t("letter.beside", what=together(list(map(figure_words, beside))))
    if rest:
        yield what_changed_most(rest, first=published.previous is None)


def how_it_stands(published: Published, what: str, one: Fact) -> str:
    """The first figure: how many there are, and how many there were."""
    values = {
        "what": what, "title": one.title, "now": said(one.now),
        "on": short_date(published.report.as_of),
    }  # fmt: skip
    if published.previous is None or one.before is None:
        return t("letter.stands.first", **values)
    values |= {"before": said(one.before), "then": short_date(published.previous.on)}
    if one.change is None:
        return t("letter.stands.hidden", **values)
    way = "same" if one.change == 0 else "more" if one.change > 0 else "less"
    return t(f"letter.stands.{way}", by=abs(one.change), **values)


def in_the_period(published: Published, what: str, one: Fact) -> str:
    """The same of a figure that counts what happened."""
    values = {"what": what, "title": one.title, "now": said(one.now), **days(published)}
    if published.previous is None or one.before is None:
        return t("letter.period.first", **values)
    return t("letter.period.then", before=said(one.before), **values, **days_before(published))


def what_happened(published: Published, flows: Sequence[Fact]) -> str:
    """What happened in the period; and in that of the report before, when it was about as long."""
    values = {"what": together(list(map(figure_words, flows))), **days(published)}
    before = [said(one.before) for one in flows if one.before is not None]
    if len(before) < len(flows):
        return t("letter.happened", **values)
    return t("letter.happened.then", before=together(before), **values, **days_before(published))


def figure_words(one: Fact) -> str:
    """A figure with its number and its name."""
    return t("letter.happened.one", title=one.title, now=said(one.now))


def together(words: Sequence[str]) -> str:
    """One or two things."""
    return f" {t('letter.and')} ".join(words)


def days(published: Published) -> dict[str, str]:
    """The period of the report."""
    period = published.report.period
    return {"since": first_day(period.since), "until": short_date(period.until)}


def days_before(published: Published) -> dict[str, str]:
    """The period of the report before."""
    before = published.previous
    assert before is not None
    assert before.until is not None
    return {"since_then": first_day(before.since), "until_then": short_date(before.until)}


def what_changed_most(facts: Sequence[Fact], *, first: bool) -> str:
    """Of the other figures that which changed most; the greatest when there is nothing to compare with."""
    shown = [one for one in facts if isinstance(one.now, int)]
    if first or not any(one.change is not None for one in shown):
        if not shown:
            return t("letter.rest.hidden")
        greatest = max(shown, key=lambda one: int(one.now or 0))
        return t("letter.rest.greatest", title=greatest.title, now=said(greatest.now))
    moved = [one for one in facts if one.change]
    if not moved:
        return t("letter.rest.same")
    most = max(moved, key=lambda one: abs(one.change or 0))
    return t("letter.rest.most", title=most.title, before=said(most.before), now=said(most.now))


def said(value: Shown) -> str:
    """A figure in a sentence."""
    if value == "x":
        return t("letter.not_told")
    if isinstance(value, str):
        return t("letter.fewer", than=value.lstrip("<"))
    return str(value)
