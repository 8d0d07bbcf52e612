"""The neighbourhood that is measured on: invented, deterministic, in the proportions of real casework.

``python -m tests.bench.neighbourhood CASES`` fills the case file, and writes the configuration, of whoever's
home the environment names. It is a process of its own, so that the one that measures stays small.
"""

import sys
from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path
from random import Random
from typing import TypeVar

from sqlalchemy import Connection, Engine, insert, select, text

from ucase.cli.config import Config, default_file, write_config
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.clock import Clock, system_clock
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.domain.due import FollowUpState
from ucase.domain.moving import Route
from ucase.domain.plan import SupportStatus, Tier
from ucase.domain.relapse import RelapseKind
from ucase.domain.stage import ENDED, Stage
from ucase.domain.text import fold
from ucase.domain.vocabulary import AreaKind, Channel, Outcome, ResidentRole, Source, Worry
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.create import create_file
from ucase.storage.engine import make_engine
from ucase.storage.models import (
    Area,
    Assessment,
    Case,
    CaseManager,
    CaseWorry,
    Contact,
    Deadline,
    DueChange,
    Dwelling,
    Episode,
    FollowUp,
    Household,
    Need,
    NeedTurn,
    Project,
    Record,
    RelapseSignal,
    Relocation,
    Resident,
    Score,
    Support,
)
from ucase.storage.place import Place

SEED = 3562
BATCH = 2_000
MANAGERS = (
    "Lotte van den Berg", "Mehmet Yılmaz", "Fatima El Idrissi", "Jan de Vries",
    "Sanne 't Hart", "Joris Bakker", "Aïcha Benali", "Wietske Dijkstra",
)  # fmt: skip
PROJECTS = 12
GIVEN = ("Anna", "Mohammed", "Els", "Kees", "Nadia", "Piet", "Gülşen", "Roos", "Abdel", "Marja")
FAMILY = (
    ("", "Jansen"), ("van der", "Berg"), ("", "El Idrissi"), ("de", "Vries"), ("", "Yıldız"),
    ("'t", "Hart"), ("van", "Dijk"), ("", "Bakker"), ("", "Benali"), ("ter", "Horst"),
)  # fmt: skip
LETTERS = "ABCDEGHJKLMNPRSTVWXZ"
STAGES = ((Stage.CANDIDATE, 10), (Stage.INTAKE, 15), (Stage.SUPPORT, 60), (Stage.AFTERCARE, 15))
OUTCOMES = ((Outcome.REACHED, 80), (Outcome.NO_SHOW, 15), (Outcome.REFUSED, 5))
SAID = "Gesproken over de wisselwoning en de verhuiskostenvergoeding. Wil liefst in de buurt blijven."
# In an order in which every row finds what it refers to.
TABLES: tuple[type[Record], ...] = (
    Dwelling, Household, Resident, Case, CaseWorry, Episode, Contact, FollowUp, DueChange, Relocation,
    Deadline, Need, NeedTurn, Support, Assessment, Score, RelapseSignal,
)  # fmt: skip
RESULTS = (
    (CheckInSignal.STABLE, 55), (CheckInSignal.IMPROVING, 25), (CheckInSignal.NO_CONTACT, 12),
    (CheckInSignal.WORRY, 6), (CheckInSignal.RELAPSE, 2),
)  # fmt: skip
"""What came of the check-ins that were done."""

Row = dict[str, object]
Weighed = TypeVar("Weighed")


class Builder:
    """Makes the rows of one case after the other; the same seed and day give the same rows."""

    def __init__(self, today: date, areas: list[int]) -> None:
        self.today = today
        self.areas = areas
        self.chance = Random(SEED)
        self.now = datetime.combine(today, time(9), UTC)
        self.rows: dict[type[Record], list[Row]] = {table: [] for table in TABLES}
        self.last = dict.fromkeys(TABLES, 0)

    def add(self, table: type[Record], **values: object) -> int:
        """Keep a row; gives its key."""
        self.last[table] += 1
        key = self.last[table]
        self.rows[table].append({"id": key, "created_at": self.now, "version": 1, **values})
        return key

    def case(self, number: int) -> None:
        """A household, its case and everything that happened in it. The first case is always open."""
        chance = self.chance
        is_open = chance.random() < 0.6 or number == 1
        opened = self.ago(chance.randint(20, 900))
        area = self.area(number)
        household = self.household(number, area)
        stage = self.one_of(STAGES) if is_open else chance.choice((Stage.CLOSED, *ENDED))
        manager = chance.randint(1, len(MANAGERS))
        case = self.add(
            Case,
            household_id=household,
            area_id=area,
            project_id=chance.randint(1, PROJECTS) if chance.random() < 0.9 else None,
            manager_id=manager,
            stage=stage,
            source=chance.choice(list(Source)),
            about="Maakt zich zorgen over de huur na de renovatie.",
        )
        for worry in chance.sample(list(Worry), chance.randint(0, 3)):
            self.add(CaseWorry, case_id=case, worry=worry)
        ended = None if is_open else self.between(opened, self.today)
        self.episodes(case, opened, ended, settled=stage in (Stage.AFTERCARE, Stage.CLOSED))
        self.contacts(case, manager, opened, ended or self.today)
        self.check_ins(case, manager, opened, ended)
        self.move(case, opened, ended)
        self.plan(case, opened, ended or self.today)
        self.measurements(case, manager, opened, ended or self.today)
        if chance.random() < 0.03:
            self.add(
                RelapseSignal, case_id=case, manager_id=manager, kind=chance.choice(list(RelapseKind)),
                noted_on=self.between(opened, ended or self.today), words=None,
            )  # fmt: skip

    def move(self, case: int, opened: date, ended: date | None) -> None:
        """Where half of the households go; and for a third a deadline, done for those that ended."""
        chance = self.chance
        if chance.random() < 0.5:
            place = "Wisselwoning Verzonnendreef 3" if chance.random() < 0.7 else None
            self.add(Relocation, case_id=case, route=chance.choice(list(Route)), to_place=place)
        if chance.random() < 0.35:
            due = self.between(opened, ended) if ended else self.today + timedelta(chance.randint(-5, 200))
            kinds = (DeadlineKind.LATEST_MOVE_OUT, DeadlineKind.OBJECTION, DeadlineKind.RETURN_DECISION)
            self.add(
                Deadline, case_id=case, kind=chance.choice(kinds), anchor_on=opened, due=due,
                basis=Basis.SOCIAL_PLAN, source=None, about=None, amount=None, done_on=ended and due,
                result=None, withdrawn=False,
            )  # fmt: skip

    def plan(self, case: int, first: date, last: date) -> None:
        """Up to two needs; half are solved, and a few of those came back. Each has a support."""
        chance = self.chance
        for _ in range(chance.randint(0, 2)):
            solved = chance.random() < 0.5
            back = solved and chance.random() < 0.05
            on = self.between(first, last)
            need = self.add(
                Need, case_id=case, goal_id=None, kind_id=chance.randint(1, 10),
                severity=chance.randint(1, 3), about=None, raised_on=first,
                resolved_on=on if solved and not back else None,
            )  # fmt: skip
            for resolved in [True] * solved + [False] * back:
                self.add(NeedTurn, need_id=need, turned_on=on, resolved=resolved, words=None)
            gone = chance.random() < 0.1
            self.add(
                Support, need_id=need, tier=chance.choice(list(Tier)), provider="zus", member_id=None,
                organisation_id=None, lower_tiers=None, proposed_on=first, agreed_on=first, started_on=first,
                status=SupportStatus.ENDED if solved or gone else SupportStatus.STARTED,
                ended_on=on if solved or gone else None, result=None, solved=solved or None,
            )  # fmt: skip

    def measurements(self, case: int, manager: int, first: date, last: date) -> None:
        """One household in six is measured, half of them twice; mostly it goes better."""
        chance = self.chance
        if chance.random() > 1 / 6 or first == last:
            return
        levels = {domain: chance.randint(2, 5) for domain in DOMAINS[Edition.ZRM_2017]}
        for on in (first, last)[: chance.randint(1, 2)]:
            assessment = self.add(
                Assessment, case_id=case, resident_id=self.last[Resident], edition=Edition.ZRM_2017,
                manager_id=manager, measured_on=on, remarks=None,
            )  # fmt: skip
            for domain, level in levels.items():
                self.add(Score, assessment_id=assessment, domain=domain, level=level)
                levels[domain] = min(5, max(1, level + chance.choices((-1, 0, 1), (1, 60, 20))[0]))

    def area(self, number: int) -> int | None:
        """Where a case counts; of one in fifty it is not known."""
        return self.areas[number // 40 % len(self.areas)] if self.chance.random() < 0.98 else None

    def household(self, number: int, area: int | None) -> int:
        """A dwelling in one of the areas, a household in it, and one to three residents."""
        chance = self.chance
        street, house = divmod(number, 40)
        letters = LETTERS[street // 75 % 20] + LETTERS[street // 1500 % 20]
        known = chance.random() < 0.95
        dwelling = self.add(
            Dwelling,
            postcode=f"{3511 + street % 75} {letters}" if known else None,
            house_number=str(house + 1) if known else None,
            addition=chance.choice(("", "", "", "bis")),
            area_id=area,
        )
        household = self.add(
            Household, dwelling_id=dwelling, language=chance.choice((None, "nl", "ar", "tr")),
            preferred_channel=chance.choice((None, *Channel)),
        )  # fmt: skip
        for place in range(chance.randint(1, 3)):
            prefix, family = chance.choice(FAMILY)
            self.add(
                Resident,
                household_id=household,
                role=ResidentRole.CO_TENANT if place else ResidentRole.MAIN_TENANT,
                given_name=chance.choice(GIVEN),
                prefix=prefix,
                family_name=family,
                birth_year=chance.randint(1935, 2005),
                phone=f"06{number % 10_000:08d}",
                email=None,
            )
        return household

    def episodes(self, case: int, opened: date, ended: date | None, *, settled: bool) -> None:
        """One episode, or two when the case was reopened, as one in twelve is."""
        start = opened
        if self.chance.random() < 1 / 12:
            start = self.between(opened, ended or self.today)
            self.episode(case, opened, self.between(opened, start), settled=True)
        self.episode(
            case, start, ended, settled=settled, because="Meldde zich opnieuw." if start > opened else None
        )

    def episode(
        self, case: int, opened: date, closed: date | None, *, settled: bool, because: str | None = None
    ) -> None:
        """One stretch of casework."""
        self.add(
            Episode,
            case_id=case,
            opened_on=opened,
            settled_on=self.between(opened, closed or self.today) if settled else None,
            closed_on=closed,
            opened_because=because,
            closed_because="Teruggekeerd naar de woning." if closed else None,
        )

    def contacts(self, case: int, manager: int, first: date, last: date) -> None:
        """About five contacts."""
        chance = self.chance
        for _ in range(chance.randint(2, 8)):
            self.add(
                Contact,
                case_id=case,
                manager_id=manager,
                happened_on=self.between(first, last),
                channel=chance.choice(list(Channel)),
                outcome=self.one_of(OUTCOMES),
                minutes=chance.choice((None, 15, 30, 45, 60)),
                confidential=chance.random() < 0.05,
                summary=SAID,
            )

    def check_ins(self, case: int, manager: int, opened: date, ended: date | None) -> None:
        """Some that ended; for an open case one to come, or two."""
        chance = self.chance
        for _ in range(chance.randint(1, 4)):
            due = self.between(opened, ended or self.today)
            done = chance.random() < 0.85
            state = FollowUpState.DONE if done else FollowUpState.SKIPPED
            self.check_in(case, manager, opened, due, state)
        if ended is None:
            for _ in range(1 if chance.random() < 0.8 else 2):
                due = max(opened, self.today + timedelta(days=self.days_ahead()))
                self.check_in(case, manager, opened, due, FollowUpState.OPEN)

    def days_ahead(self) -> int:
        """One open check-in in six is due or overdue, by up to two months; in the demo it is one in five."""
        late = self.chance.random() < 1 / 6
        return self.chance.randint(-60, 0) if late else self.chance.randint(1, 90)

    def check_in(self, case: int, manager: int, opened: date, due: date, state: FollowUpState) -> None:
        """One check-in; one in eight was moved."""
        is_open = state is FollowUpState.OPEN
        planned = self.between(opened, min(due, self.today))
        follow_up = self.add(
            FollowUp, case_id=case, assigned_to_id=manager, due=due,
            purpose=self.chance.choice((None, "Hoe gaat het in de wisselwoning?", "Bellen over de offerte")),
            state=state, planned_on=planned, ended_on=None if is_open else due,
            result=None if is_open else "Gesproken.", contact_id=None,
            signal=self.one_of(RESULTS) if state is FollowUpState.DONE else None,
            at_time="10:30" if is_open and self.chance.random() < 0.05 else None,
        )  # fmt: skip
        if self.chance.random() < 1 / 8:
            self.add(DueChange, follow_up_id=follow_up, was_due=planned, became_due=due, changed_on=planned)

    def take(self) -> Iterator[tuple[type[Record], list[Row]]]:
        """The rows made so far, in the order in which they can be inserted; they are forgotten here."""
        for table in TABLES:
            rows, self.rows[table] = self.rows[table], []
            if rows:
                yield table, rows

    def ago(self, days: int) -> date:
        """A day before today."""
        return self.today - timedelta(days=days)

    def between(self, first: date, last: date) -> date:
        """Some day from the first up to the last."""
        return first + timedelta(days=self.chance.randint(0, (last - first).days))

    def one_of(self, weighed: tuple[tuple[Weighed, int], ...]) -> Weighed:
        """One of these, by weight."""
        return self.chance.choices([value for value, _ in weighed], [weight for _, weight in weighed])[0]


def make(path: Path, cases: int, clock: Clock) -> None:
    """Make a case file with that many cases. Raises ValueError when a reference in it points nowhere."""
    create_file(path, clock)
    engine = make_engine(Place(path=path))
    try:
        with engine.begin() as connection:
            fill(connection, cases, clock)
        check_references(engine)
    finally:
        engine.dispose()


def fill(connection: Connection, cases: int, clock: Clock) -> None:
    """Put the cases into an empty file."""
    areas = list(
        connection.scalars(
            select(Area.id)
            .where((Area.kind == AreaKind.WIJK) | (Area.name == "Kanaleneiland"))
            .order_by(Area.id)
        )
    )
    add_named(connection, CaseManager, MANAGERS, clock)
    add_named(connection, Project, [f"Renovatie blok {number}" for number in range(1, PROJECTS + 1)], clock)
    builder = Builder(clock.today, areas)
    for first in range(1, cases + 1, BATCH):
        for number in range(first, min(first + BATCH, cases + 1)):
            builder.case(number)
        for table, rows in builder.take():
            connection.execute(insert(table), rows)


def add_named(
    connection: Connection, table: type[CaseManager | Project], names: Sequence[str], clock: Clock
) -> None:
    """Managers or projects, by name; their keys count from 1."""
    connection.execute(
        insert(table),
        [{"name": name, "key": fold(name), "created_at": clock.now(), "version": 1} for name in names],
    )


def check_references(engine: Engine) -> None:
    """Raise when a row refers to one that is not there."""
    with engine.connect() as connection:
        lost = connection.execute(text("PRAGMA foreign_key_check")).first()
    if lost is not None:
        raise ValueError(f"a reference points nowhere: {lost[0]}")


if __name__ == "__main__":
    make(default_file(), int(sys.argv[1]), system_clock())
    write_config(Config(manager=MANAGERS[0], lang="nl"))
