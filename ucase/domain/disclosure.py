"""Disclosure control: what of a report may be told outside (DOMAIN §5.4 [P]; thresholds are settings).

- A count below the threshold is shown as ``<10``. In a sensitive breakdown a true zero is as well.
- Other counts are rounded, to 5.
- What would let such a count be computed from totals, margins or a report that was given out before, is
  hidden as well: ``x``. A percentage or median of too few is ``x``, and so is everything of too small a
  complex.

Whoever reads a report is taken to know what the signs mean and every report given to anybody outside, for
those may talk to each other. A count is hidden only if, to them, it could be any number that its sign
stands for (``<10``: 1 to 9, or 0 to 9) or, for ``x``, if what it could be is at least the threshold wide.
Whether that is so is looked up in the worlds that fit (:mod:`ucase.domain.possible`), never estimated.
"""

from collections.abc import Sequence
from typing import NamedTuple

from ucase.domain.given_out import GivenOut, each_once
from ucase.domain.hidden_counts import as_shown
from ucase.domain.hiding import Control
from ucase.domain.on_paper import hidden, shown
from ucase.domain.repeating import repeating
from ucase.domain.report import Audience, Cell, Kind, Previous, Published, Report, Rules, hand_out
from ucase.domain.whereabouts import LiesIn

NOTHING_KNOWN: LiesIn = {}
"""No place lies in another."""


class Outcome(NamedTuple):
    """What may be told, how it will be remembered, and what could not be protected."""

    published: Published
    given: GivenOut
    unprotected: int
    """How many counts could not be protected: a report of which there are any must not be given out."""
    report: Report
    """What was told of, with the true numbers: those that it repeats where it does."""
    lost: int = 0
    """How many counts earlier reports give away by themselves; of those this one tells nothing."""


def for_outside(
    report: Report,
    audience: Audience,
    program: str,
    rules: Rules | None = None,
    earlier: Sequence[GivenOut] = (),
    lies_in: LiesIn = NOTHING_KNOWN,
    *,
    others_too: bool = True,
) -> Outcome:
    """The report for an audience outside, with what must be hidden hidden.

    ``earlier`` are all reports that were given out, of whichever name; ``lies_in`` tells which places lie in
    which.
    ``others_too`` off leaves out the complementary suppression: only the proof that it is needed does so.
    """
    rules = rules or Rules()
    earlier = each_once(earlier)
    report, repeated = repeating(of_one_row(without_typed_rows(report)), earlier)
    control = Control(report, rules, earlier, lies_in)
    if others_too:
        control.protect()
    counts = control.counts
    rows = tuple(shown(counts, row) for row in report.rows)
    total = shown(counts, report.total) if report.total is not None else None
    published = hand_out(report, audience, rows, total, tuple(hidden(counts)), program, rules)
    published = published._replace(repeated=repeated, previous=previous(report, earlier))
    return Outcome(published, counts.table(), len(control.unprotected), report, len(control.known.lost))


def of_one_row(report: Report) -> Report:
    """The only row and the total are the same numbers: what is hidden in the one is in the other."""
    if len(report.rows) != 1 or report.total is None:
        return report
    row, known = report.rows[0].key, {cell for cells in report.same for cell in cells}
    twins = (
        (Cell(row, one.key), Cell(report.total.key, one.key))
        for one in report.definitions
        if one.kind is Kind.COUNT and Cell(row, one.key) not in known
    )
    return report._replace(same=(*report.same, *twins))


def previous(report: Report, earlier: Sequence[GivenOut]) -> Previous | None:
    """The newest report about the same things that was given out as of an earlier day."""
    about = (report.name, report.scope, report.labels[0])
    before = [one for one in earlier if (one.name, one.scope, one.by) == about and one.as_of < report.as_of]
    if not before:
        return None
    newest = max(before, key=lambda one: (one.as_of, one.until))
    rules = Rules(newest.threshold, newest.rounding)
    cells = {cell: as_shown(one, rules) for one in newest.variables for cell in one.places}
    return Previous(newest.as_of, cells, newest.since, newest.until)


def without_typed_rows(report: Report) -> Report:
    """Words that somebody typed stay inside: their rows are left out, whatever they count.

    With them goes what they add up to, and the drawing of them.
    """
    out = {row.key for row in report.rows if row.typed}
    if not out:
        return report
    return report._replace(
        rows=tuple(row for row in report.rows if row.key not in out),
        sums=tuple(one for one in report.sums if not out & {cell.row for cell in (one.total, *one.parts)}),
        same=tuple(tuple(cell for cell in one if cell.row not in out) for one in report.same),
        charts=tuple(one for one in report.charts if not out & set(one.rows)),
    )
