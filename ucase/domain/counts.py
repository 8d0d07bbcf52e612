"""The counts of a report, each once however many places it stands at, and how each is shown."""

from collections.abc import Iterable, Iterator

from ucase.domain.given_out import GivenOut, Sign, Variable
from ucase.domain.hidden_counts import sign_of
from ucase.domain.report import Cell, Kind, Number, Report, Row, Rules, Why


class Counts:
    """The counts of one report: at first each as its own size asks, then more and more hidden."""

    def __init__(self, report: Report, rules: Rules) -> None:
        self.report = report
        self.rules = rules
        self.why: dict[int, Why] = {}
        self.rows: dict[str, Row] = {}
        for row in report.all_rows():
            self.rows.setdefault(row.key, row)
        self.variables = list(self.read_variables())
        self.place_of = {cell: at for at, one in enumerate(self.variables) for cell in one.places}
        self.hide_whole_rows()

    # What there is

    def read_variables(self) -> Iterator[Variable]:
        """Every count once, however many places it stands at."""
        values = {
            Cell(row.key, one.key): value
            for row in self.report.all_rows()
            for one, value in zip(self.report.definitions, row.values, strict=True)
            if one.kind is Kind.COUNT and isinstance(value, int)
        }
        sensitive = {cell for cell in values if self.is_sensitive(cell)}
        happened = {one.key for one in self.report.definitions if one.happened}
        seen: set[Cell] = set()
        for places in (*self.report.same, *((cell,) for cell in values)):
            of_one = tuple(cell for cell in places if cell in values and cell not in seen)
            if of_one:
                seen.update(of_one)
                value, telling = values[of_one[0]], bool(sensitive & set(of_one))
                sign = sign_of(value, self.rules, sensitive=telling)
                yield Variable(of_one, value, sign, telling, of_one[0].column in happened)

    def is_sensitive(self, cell: Cell) -> bool:
        """Whether that there is nobody is telling. Where there is nobody to have it, it is not."""
        one, row = self.report.definitions[self.report.place(cell.column)], self.rows[cell.row]
        wholes = {one.within, *(each.key for each in self.report.definitions if one.key in each.parts)} - {
            None
        }
        if any(row.values[self.report.place(str(whole))] == 0 for whole in wholes):
            return False
        bases = {each.within for each in self.report.definitions}
        return one.sensitive or (row.sensitive and one.key not in bases)

    # What is hidden

    def hide(self, at: int, why: Why) -> None:
        """Show nothing of a count."""
        self.variables[at] = self.variables[at]._replace(sign=Sign.HIDDEN, why=why)
        self.why[at] = why

    def hide_whole_rows(self) -> None:
        """Nothing is told of too small a complex; nothing of what few people are behind."""
        for at, one in enumerate(self.variables):
            sizes = [self.report.size, *(self.rows[cell.row].size for cell in one.places)]
            if any(size is not None and size < self.rules.threshold for size in sizes):
                self.hide(at, Why.COMPLEX)
        self.hide_of_few()

    def hide_of_few(self) -> bool:
        """Hide what is counted of a base that is not shown; tells whether there was any."""
        found = [
            at
            for at, one in enumerate(self.variables)
            if one.sign is not Sign.HIDDEN and one.value and any(self.of_few(cell) for cell in one.places)
        ]
        for at in found:
            self.hide(at, Why.BASE)
        return bool(found)

    def of_few(self, cell: Cell) -> bool:
        """Whether a count, percentage or median is over a base that is not shown."""
        one = self.report.definitions[self.report.place(cell.column)]
        return any(
            base is not None and not self.is_shown(Cell(cell.row, base)) for base in (one.base, one.of)
        )

    def is_shown(self, cell: Cell) -> bool:
        """Whether a count stands there as a number; for a base, one that is not nothing."""
        place = self.place_of.get(cell)
        return place is not None and self.variables[place].sign is Sign.SHOWN

    # What is remembered

    def table(self) -> GivenOut:
        """The report as it stands now, for the system and for the log."""
        report = self.report
        return GivenOut(
            report.name, report.scope, report.period.since, report.period.until, report.as_of,
            self.rules.threshold, self.rules.rounding, tuple(self.variables),
            tuple(self.indexed_sums()), tuple(self.indexed_parts()), tuple(self.medians()),
            report.labels[0],
        )  # fmt: skip

    def medians(self) -> Iterator[tuple[str, str, Number]]:
        """What is no count and not computed from any that is shown."""
        for row in self.report.all_rows():
            for one, value in zip(self.report.definitions, row.values, strict=True):
                if one.kind is Kind.MEDIAN and value is not None:
                    yield row.key, one.key, value

    def indexed_sums(self) -> Iterator[tuple[int, tuple[int, ...]]]:
        """What adds up, by place; a sum of which a part is no count is none."""
        for one in self.report.all_sums():
            cells: Iterable[Cell] = (one.total, *one.parts)
            if all(cell in self.place_of for cell in cells):
                yield self.place_of[one.total], tuple(self.place_of[cell] for cell in one.parts)

    def indexed_parts(self) -> Iterator[tuple[int, int]]:
        """Which count is a part of which."""
        seen: set[tuple[int, int]] = set()
        for row in self.report.all_rows():
            for one in self.report.definitions:
                if one.within is None:
                    continue
                whole, part = (self.place_of.get(Cell(row.key, key)) for key in (one.within, one.key))
                if whole is not None and part is not None and whole != part and (whole, part) not in seen:
                    seen.add((whole, part))
                    yield whole, part
