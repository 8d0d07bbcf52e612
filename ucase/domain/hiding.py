"""Deciding for one report what of it is hidden: the work behind ``ucase.domain.disclosure``.

A count that must not be told is hidden; then another, from which it could be computed, until for every hidden
count worlds are found that leave it as unclear as it must be; last, what was hidden in vain is shown again.
What cannot be made safe loses everything that is bound to it: a report that says nothing of it adds nothing.
"""

from collections.abc import Sequence

from ucase.domain.counts import Counts
from ucase.domain.given_out import GivenOut, Sign, same_counts
from ucase.domain.hidden_counts import Need, sign_of
from ucase.domain.identity import overlap
from ucase.domain.known import Known
from ucase.domain.report import Report, Rules, Why
from ucase.domain.together import Together
from ucase.domain.whereabouts import LiesIn


class Control:
    """Decides for one report what is hidden."""

    def __init__(self, report: Report, rules: Rules, earlier: Sequence[GivenOut], lies_in: LiesIn) -> None:
        self.earlier = earlier
        self.counts = Counts(report, rules)
        self.kept: set[int] = set()
        """Counts that stay hidden whatever the others are."""
        together = Together([*earlier, self.counts.table()], lies_in)
        self.hide_what_overlaps(together)
        self.hide_as_before(together)
        self.known = Known(self.counts, together)
        self.unprotected: list[int] = []

    # What is hidden for the sake of earlier reports

    def hide_what_overlaps(self, together: Together) -> None:
        """Nothing is told of a period that shares some days with one that was told, and has others."""
        for told in together.told[-1]:
            others = (one.figure for one in together.everything[told.figure.what])
            if any(overlap(told.figure, other) for other in others):
                self.counts.hide(told.place[1], Why.PERIOD)
                self.kept.add(told.place[1])

    def hide_as_before(self, together: Together) -> None:
        """What was hidden in an earlier report, whichever, stays hidden while it is the same number."""
        before = {
            (one.figure, one.value): together.tables[one.place[0]].variables[one.place[1]]
            for of_table in together.told[:-1]
            for one in of_table
        }
        for told in together.told[-1]:
            twin, at = before.get((told.figure, told.value)), told.place[1]
            if twin is None or self.counts.variables[at].sign is Sign.HIDDEN:
                continue
            if twin.sign is Sign.HIDDEN:
                self.counts.hide(at, Why(twin.why) if twin.why else Why.OTHERS)
                self.kept.add(at)
            elif twin.sensitive and twin.sign is Sign.SMALL and not told.sensitive:
                # The sign of a small count says here that there is somebody, and there that there may be.
                self.counts.variables[at] = self.counts.variables[at]._replace(sensitive=True)
                self.counts.hide(at, Why.EARLIER)
                self.kept.add(at)

    def told_before(self) -> bool:
        """Whether the very same was given out before: then it looks the same again, to whomever it goes."""
        now = self.counts.table()
        for given in self.earlier:
            if same_counts(given, now):
                self.counts.variables = list(given.variables)
                self.counts.why = {at: Why(one.why) for at, one in enumerate(given.variables) if one.why}
                return True
        return False

    # What is hidden besides

    def protect(self) -> None:
        """Hide more until every hidden count is safe, and show again what turns out not to be needed."""
        if self.told_before():
            return
        known = self.known
        self.take_as_given()
        hidden = -1
        while hidden != self.how_many_hidden():  # what is hidden must be unclear in its turn
            hidden = self.how_many_hidden()
            for place in list(known.needs):
                self.make_safe(place)
            self.hide_those_of_few()
        self.show_again()
        self.unprotected = [place for place in known.needs if not known.is_safe(place)]

    def take_as_given(self) -> None:
        """What the earlier reports tell cannot be mended: this one must not add to it."""
        known, worlds = self.known, self.known.worlds
        for place, before in zip(known.own, known.before, strict=True):
            worlds.tell(place, *before)
        near = {worlds.island(place) for place in known.own}
        known.needs = {place: need for place, need in known.needs.items() if worlds.island(place) in near}
        told_of = {worlds.island(place) for place in known.told_of}
        asked = {at: place for at, place in enumerate(known.own) if worlds.island(place) in told_of}
        if_hidden = {place: known.if_hidden(at) for at, place in asked.items()}
        for place, need in (known.needs | if_hidden).items():
            if known.proof(place, need) is None:
                self.accept(place, need)
        for at, place in enumerate(known.own):
            if place in known.lost:
                self.give_up(at, Why.EARLIER)
                self.kept.add(at)
            known.tell(at)

    def accept(self, place: int, need: Need) -> None:
        """Ask of a count what the earlier reports leave of it."""
        known = self.known
        if need.high >= self.counts.rules.threshold:
            left = known.told[place] = known.reach(place)
        else:
            left = known.lost[place] = known.reach(place)
        if place in known.needs:
            known.needs[place] = left

    def hide_all_like(self, place: int) -> None:
        """Hide everything of this report that is bound to a count: then it adds nothing to what is known."""
        worlds = self.known.worlds
        group = worlds.island(place)
        for at, one in enumerate(self.known.own):
            shown = self.counts.variables[at].sign is not Sign.HIDDEN
            if shown and worlds.island(one) == group and self.known.would_loosen(at):
                self.give_up(at, Why.EARLIER)
                self.kept.add(at)

    def how_many_hidden(self) -> int:
        """How many counts have no number and no sign of a small one."""
        return sum(one.sign is Sign.HIDDEN for one in self.counts.variables)

    def make_safe(self, place: int) -> None:
        """Hide counts of this report until a reader cannot tell this one."""
        while place in self.known.needs and not self.known.is_safe(place):
            chosen = self.partner(place)
            if chosen is None:
                self.hide_all_like(place)
                return
            self.give_up(chosen, self.known.needs[place].why)

    def give_up(self, at: int, why: Why) -> None:
        """Hide one more count of this report."""
        self.counts.hide(at, why)
        self.known.loosened(at)

    def hide_those_of_few(self) -> None:
        """What was counted of a base that is hidden by now."""
        variables = self.counts.variables
        before = {at for at, one in enumerate(variables) if one.sign is Sign.HIDDEN}
        self.counts.hide_of_few()
        for at, one in enumerate(variables):
            if one.sign is Sign.HIDDEN and at not in before:
                self.known.loosened(at)

    def show_again(self) -> None:
        """Show what was hidden for the sake of others and is not needed, the greatest first."""
        counts, known = self.counts, self.known
        maybe = [
            at for at, why in counts.why.items() if why in (Why.OTHERS, Why.EARLIER) and at not in self.kept
        ]
        for at in sorted(maybe, key=lambda at: -counts.variables[at].value):
            hidden, place = counts.variables[at], known.own[at]
            sign = sign_of(hidden.value, counts.rules, sensitive=hidden.sensitive)
            if sign is not Sign.SHOWN:
                continue
            counts.variables[at] = hidden._replace(sign=sign, why="")
            known.tell(at)
            need, gone = known.needs.pop(place, None), known.possible_still(place)
            if all(known.is_safe(other) for other in gone if other in known.needs):
                del counts.why[at]
                continue
            counts.variables[at] = hidden
            known.tell(at)
            known.proofs |= gone
            if need is not None:
                known.needs[place] = need

    # Which one to hide next

    def partner(self, place: int) -> int | None:
        """The count of this report to hide next: the nearest, and of those the one that is missed least."""
        mine, variables, worlds = self.known.at_own, self.counts.variables, self.known.worlds
        seen, layer = {place}, [place]
        while layer:
            free = [
                mine[one] for one in layer if one in mine and variables[mine[one]].sign is not Sign.HIDDEN
            ]
            if free and (layer != [place] or variables[free[0]].sign is Sign.SHOWN):
                return min(free, key=self.missed)
            bonds = (bond for one in layer for bond, _ in worlds.bonds_of[one])
            around = dict.fromkeys(other for bond in bonds for other, _ in worlds.bonds[bond])
            layer = [other for other in around if other not in seen]
            seen.update(layer)
        return mine[place] if place in mine and variables[mine[place]].sign is Sign.SMALL else None

    def missed(self, at: int) -> tuple[int, int, int, int]:
        """How much is lost when a count is hidden: least of a small one, most of what others are of."""
        one, report = self.counts.variables[at], self.counts.report
        kind = 0 if one.sign is Sign.SMALL else 1 if one.value else 2
        total = report.total is not None and any(cell.row == report.total.key for cell in one.places)
        bases = {base for each in report.definitions for base in (each.base, each.of)}
        is_base = any(cell.column in bases for cell in one.places)
        return kind, int(is_base), int(total), one.value
