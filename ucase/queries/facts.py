"""What is dated of every case, read once for a report: the lists behind the figures come from it."""

from collections import defaultdict
from collections.abc import Callable
from datetime import date, datetime
from typing import Any, NamedTuple

from ucase.domain.at_day import CaseLife, CheckIn, Place, Stretch, Turn
from ucase.domain.covering import Cover
from ucase.domain.handovers import Handover
from ucase.domain.stage import Stage
from ucase.queries import run
from ucase.storage.reading import Reader, a_date, as_date


class NeedLife(NamedTuple):
    """An obstacle or stress factor, with the days on which it was resolved or came back."""

    case: int
    number: int
    kind: str
    name: str
    shipped: bool
    raised: date
    turns: tuple[tuple[date, bool], ...]
    """The day, and whether it was resolved then; the oldest first."""


class SupportLife(NamedTuple):
    """A support, with the need that it answers."""

    case: int
    number: int
    need: int
    tier: str
    explained: bool
    """Whether is written down what was tried on the lower tiers, or why they do not fit."""
    proposed: date
    ended: date | None
    solved: bool


class Level(NamedTuple):
    """The level of a resident on a domain in a measurement."""

    case: int
    resident: int
    edition: str
    on: date
    domain: str
    level: int


def lives(
    reader: Reader,
    keep: Callable[[Place], bool],
    *,
    check_ins: bool = False,
    contacts_until: date | None = None,
) -> dict[int, CaseLife]:
    """The cases that are kept, by number, with their episodes and stages; the rest where it is asked for."""
    stretches: dict[int, list[Stretch]] = defaultdict(list)
    for case, number, opened, settled, closed in run(reader, "fact_stretches"):
        stretches[case].append(Stretch(number, a_date(opened), as_date(settled), as_date(closed)))
    turns: dict[int, list[Turn]] = defaultdict(list)
    for case, on, stage in run(reader, "fact_turns"):
        turns[case].append(Turn(a_date(on), Stage(stage)))
    planned = planned_of(reader) if check_ins else {}
    spoken: dict[int, list[tuple[int, date]]] = defaultdict(list)
    if contacts_until is not None:
        for case, number, on in run(reader, "fact_contacts", until=contacts_until):
            spoken[case].append((number, a_date(on)))
    return {
        case: CaseLife(
            case, household, Place(area, project, manager), Stage(stage), stretches.get(case, ()),
            turns.get(case, ()), planned.get(case, ()), spoken.get(case, ()),
        )
        for case, household, area, project, manager, stage in run(reader, "fact_cases")
        if keep(Place(area, project, manager))
    }  # fmt: skip


def planned_of(reader: Reader) -> dict[int, list[CheckIn]]:
    """The check-ins by case, with every date that they had."""
    moves: dict[int, list[tuple[date, date]]] = defaultdict(list)
    for number, on, was in run(reader, "fact_moves"):
        moves[number].append((a_date(on), a_date(was)))
    found: dict[int, list[CheckIn]] = defaultdict(list)
    for case, number, due, planned, ended, state, signal in run(reader, "fact_check_ins"):
        over = None if state == "open" else as_date(ended) or a_date(planned)
        found[case].append(
            CheckIn(number, a_date(due), a_date(planned), over, tuple(moves.get(number, ())), signal)
        )
    return found


def covers(reader: Reader) -> dict[int, list[Cover]]:
    """Who stood in for whom, by case."""
    found: dict[int, list[Cover]] = defaultdict(list)
    for case, away, stands_in, first, last in run(reader, "fact_covers"):
        found[case].append(Cover(away, stands_in, a_date(first), a_date(last)))
    return found


def handovers(reader: Reader) -> dict[int, list[Handover]]:
    """Who gave a case to whom for good, by case, the oldest first."""
    found: dict[int, list[Handover]] = defaultdict(list)
    for case, on, before, after in run(reader, "fact_handovers"):
        found[case].append(Handover(a_date(on), before, after))
    return found


def outcomes(reader: Reader) -> dict[tuple[int, str], str]:
    """What became of a programme goal, by episode and goal."""
    return {(episode, goal): result for episode, goal, result in run(reader, "fact_outcomes")}


def needs(reader: Reader) -> list[NeedLife]:
    """Every obstacle. One that was resolved before such days were kept has that one day."""
    turns: dict[int, list[tuple[date, bool]]] = defaultdict(list)
    for need, on, resolved in run(reader, "fact_need_turns"):
        turns[need].append((a_date(on), bool(resolved)))
    return [
        NeedLife(
            case, number, kind, name, bool(shipped), a_date(raised),
            tuple(turns.get(number, ())) or (((a_date(resolved), True),) if resolved else ()),
        )
        for case, number, kind, name, shipped, raised, resolved in run(reader, "fact_needs")
    ]  # fmt: skip


def supports(reader: Reader) -> list[SupportLife]:
    """Every support."""
    return [
        SupportLife(case, number, need, tier, bool(explained), a_date(proposed), as_date(ended), bool(solved))
        for case, number, need, tier, explained, proposed, ended, solved in run(reader, "fact_supports")
    ]


def levels(reader: Reader) -> list[Level]:
    """Every level that was measured, the oldest first."""
    return [
        Level(case, resident, edition, a_date(on), domain, level)
        for case, resident, edition, on, domain, level in run(reader, "fact_levels")
    ]


def day_of(moment: Any) -> date:  # noqa: ANN401 (SQLite hands out text, PostgreSQL a moment)
    """The day on which something was written down."""
    return moment.date() if isinstance(moment, datetime) else date.fromisoformat(str(moment)[:10])
