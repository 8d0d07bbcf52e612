"""Deciding for one report what of it is hidden: the work behind ``ucase.domain.disclosure``.

A count that must not be told is hidden; then another, from which it could be computed, until for every hidden
count worlds are found that leave it as unclear as it must be; last, what was hidden in vain is shown again.
What cannot be made safe loses everything that is bound to it: a report that says nothing of it adds nothing.
"""

from collections.abc import Sequence

from ucase.domain.counts import Counts
from ucase.domain.given_out import GivenOut, Sign, keys, narrowed, same, same_counts
from ucase.domain.hidden_counts import sign_of
from ucase.domain.known import Known
from ucase.domain.nesting import overlap
from ucase.domain.report import Report, Rules, Why


class Control:
    """Decides for one report what is hidden."""

    def __init__(self, report: Report, rules: Rules, earlier: Sequence[GivenOut]) -> None:
        self.earlier = earlier
        self.counts = Counts(report, rules)
        self.kept: set[int] = set()
        """Counts that stay hidden whatever the others are."""
        self.hide_what_overlaps()
        self.hide_as_before()
        self.known = Known(self.counts, earlier)
        self.unprotected: list[int] = []

    # What is hidden for the sake of earlier reports

    def hide_what_overlaps(self) -> None:
        """Nothing is told of a period that shares some days with one that was told, and has others."""
        now = self.counts.table()
        known = {
            cell
            for given in self.earlier
            if given.name == now.name and overlap(given, now)
            for variable in given.variables
            if variable.happened
            for cell in keys(given, variable)
        }
        for at, one in enumerate(self.counts.variables):
            if one.happened and known.intersection(keys(now, one)):
                self.counts.hide(at, Why.PERIOD)
                self.kept.add(at)

    def hide_as_before(self) -> None:
        """What is repeated from an earlier report stays hidden where it was."""
        now = self.counts.table()
        for given in self.earlier:
            if given.name != now.name or narrowed(given) != narrowed(now):
                continue
            before = {cell: one for one in given.variables for cell in keys(given, one)}
            for at, one in enumerate(self.counts.variables):
                twins = [before[cell] for cell in keys(now, one) if cell in before]
                again = same(given, now) if one.happened else given.as_of == now.as_of
                for twin in twins if again else ():
                    if twin.sign is Sign.HIDDEN and twin.value == one.value and one.sign is not Sign.HIDDEN:
                        self.counts.hide(at, Why(twin.why) if twin.why else Why.OTHERS)
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
        self.drop_what_is_lost()
        while True:
            waiting = list(known.needs)
            for place in waiting:
                self.make_safe(place)
            if not self.hide_those_of_few() and len(known.needs) == len(waiting):
                break
        self.show_again()
        self.unprotected = [place for place in known.needs if not known.is_safe(place)]

    def drop_what_is_lost(self) -> None:
        """What the earlier reports give away cannot be mended: of what is bound to it no more is told."""
        known, worlds = self.known, self.known.worlds
        for place, before in zip(known.own, known.before, strict=True):
            worlds.tell(place, *before)
        near = {worlds.island(place) for place in known.own}
        known.needs = {place: need for place, need in known.needs.items() if worlds.island(place) in near}
        hidden = {place: known.if_hidden(at) for at, place in enumerate(known.own)}
        known.lost = {
            place
            for place, need in known.needs.items()
            if not known.is_safe(place) and known.proof(place, hidden.get(place, need)) is None
        }
        for place in known.lost:
            del known.needs[place]
        for at, place in enumerate(known.own):
            known.tell(at)
            known.possible_still(place)
        for place in known.lost:
            self.hide_all_like(place)

    def hide_all_like(self, place: int) -> None:
        """Hide everything of this report that is bound to a count: then it adds nothing to what is known."""
        worlds = self.known.worlds
        group = worlds.island(place)
        for at, one in enumerate(self.known.own):
            if worlds.island(one) == group and self.counts.variables[at].sign is not Sign.HIDDEN:
                self.give_up(at, Why.EARLIER)
                self.kept.add(at)

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

    def hide_those_of_few(self) -> bool:
        """What was counted of a base that is hidden by now."""
        variables = self.counts.variables
        before = {at for at, one in enumerate(variables) if one.sign is Sign.HIDDEN}
        found = self.counts.hide_of_few()
        for at, one in enumerate(variables):
            if one.sign is Sign.HIDDEN and at not in before:
                self.known.loosened(at)
        return found

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
            layer = [
                other
                for one in layer
                for bond, _ in worlds.bonds_of[one]
                for other, _ in worlds.bonds[bond]
                if not (other in seen or seen.add(other))  # type: ignore[func-returns-value]
            ]
        return mine[place] if place in mine and variables[mine[place]].sign is Sign.SMALL else None

    def missed(self, at: int) -> tuple[int, int, int, int]:
        """How much is lost when a count is hidden: least of a small one, most of what others are of."""
        one, report = self.counts.variables[at], self.counts.report
        kind = 0 if one.sign is Sign.SMALL else 1 if one.value else 2
        total = report.total is not None and any(cell.row == report.total.key for cell in one.places)
        bases = {base for each in report.definitions for base in (each.base, each.of)}
        is_base = any(cell.column in bases for cell in one.places)
        return kind, int(is_base), int(total), one.value
