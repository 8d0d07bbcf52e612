"""The report of the caseload: a row per case manager."""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from ucase.domain.caseload import Band, Intensity, Standing, standing, weight
from ucase.domain.silence import silence_limit
from ucase.domain.stage import OPEN
from ucase.queries import run
from ucase.storage.reading import Reader

Manager = int | None
"""The key of a case manager; None for cases that nobody has."""


class Load(NamedTuple):
    """What somebody has in hand. The cases are their own; late and silent is what they see today."""

    manager: str | None
    stages: dict[str, int]
    weight: float
    """In usual cases, by intensity where that was said."""
    overdue: int
    silent: int
    covers: int
    """Cases of colleagues that they cover today."""
    standing: Standing | None

    @property
    def open(self) -> int:
        """Open cases, whatever their stage."""
        return sum(self.stages.values())


class CaseloadReport(NamedTuple):
    """A row per case manager, and the totals."""

    rows: list[Load]
    total: Load


def caseload(reader: Reader, limits: Band, today: date) -> CaseloadReport:
    """Count what each case manager has in hand."""
    stages: dict[Manager, Counter[str]] = {}
    weights: dict[Manager, float] = defaultdict(float)
    for manager, stage, intensity, cases in run(reader, "caseload_cases"):
        stages.setdefault(manager, Counter())[stage] += cases
        weights[manager] += weighed(cases, intensity, limits)
    overdue = counts(run(reader, "caseload_overdue", today=today))
    silent = counts(run(reader, "caseload_silent", today=today, silent_before=silence_limit(today)))
    covers = counts(run(reader, "caseload_covers", today=today))
    names: list[tuple[Manager, str | None]] = [*run(reader, "managers"), (None, None)]
    rows = [
        Load(
            name, whole(stages.get(manager, Counter())), weights[manager], overdue[manager], silent[manager],
            covers[manager], None if manager is None else standing(weights[manager], limits),
        )
        for manager, name in names
        if manager in stages or overdue[manager] or silent[manager] or covers[manager]
    ]  # fmt: skip
    return CaseloadReport(rows, total_of(rows))


def weighed(cases: int, intensity: str | None, limits: Band) -> float:
    """Some cases of one intensity, in usual cases."""
    return weight(cases, Intensity(intensity) if intensity else None, limits)


def counts(rows: Iterable[tuple[Any, ...]]) -> Counter[Manager]:
    """How many, by case manager."""
    return Counter(dict(rows))


def whole(stages: Counter[str]) -> dict[str, int]:
    """Every open stage, also those without a case."""
    return {stage.value: stages[stage.value] for stage in OPEN}


def total_of(rows: list[Load]) -> Load:
    """All of them together."""
    stages = Counter[str]()
    for row in rows:
        stages.update(row.stages)
    return Load(
        None, whole(stages), sum(row.weight for row in rows), sum(row.overdue for row in rows),
        sum(row.silent for row in rows), sum(row.covers for row in rows), None,
    )  # fmt: skip
