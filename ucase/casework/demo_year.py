"""A year of work on the invented households, day by day and through the same use cases as real work."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random

from sqlalchemy import event

from ucase.casework import contact, follow_up
from ucase.casework.case import Ending, close, reopen
from ucase.casework.case_edit import edit
from ucase.casework.demo_people import arrivals, rows, texts
from ucase.casework.demo_plan import Plans
from ucase.casework.intake import take_in
from ucase.domain.clock import Clock
from ucase.domain.closing import CloseReason
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Channel, Outcome
from ucase.storage.work import Work

YEAR = 364
CHANNELS = (
    Channel.HOME_VISIT,
    Channel.HOME_VISIT,
    Channel.HOME_VISIT,
    Channel.PHONE,
    Channel.OFFICE,
    Channel.MESSAGE,
)
BUSY = timedelta(days=40)
"""In the weeks before today the case managers fall behind."""


def day_clock(day: date) -> Clock:
    """Noon on a day of the demo; with the real instant two runs would differ."""
    return Clock(day, lambda: datetime.combine(day, time(12), UTC))


def first_day(today: date) -> date:
    """52 weeks back: the same day of the week as today."""
    return today - timedelta(days=YEAR)


class Household:
    """A household as the demo follows it: its case, its open check-in, and the road that lies before it."""

    def __init__(self, case: int, follow_up: int, chance: Random) -> None:
        self.case = case
        self.follow_up = follow_up
        self.stage = Stage.INTAKE
        self.talks_left = {
            Stage.INTAKE: chance.randint(1, 2), Stage.SUPPORT: chance.randint(2, 5),
            Stage.AFTERCARE: chance.randint(1, 3),
        }  # fmt: skip


class Year:
    """The year up to today. Everything that chance decides comes from one source, in one order."""

    def __init__(self, work: Work, today: date, chance: Random, language: str) -> None:
        self.work = work
        self.today = today
        self.chance = chance
        self.texts = texts(language)
        self.channels = {
            row[language]: Channel(row["channel"]) for row in rows("demo_texts.csv") if row["channel"]
        }
        self.plans = Plans(work, today.toordinal(), self.texts)
        self.agenda: dict[date, list[Household]] = {}
        self.closed: dict[date, list[Household]] = {}
        # A session forgets what nobody holds, and would read it again for every step.
        self.held: list[object] = []
        for moment in ("pending_to_persistent", "loaded_as_persistent"):
            event.listen(work.session, moment, lambda _session, record: self.held.append(record))
        self.wanted_today = chance.randint(3, 6)
        self.wanted_late = chance.randint(9, 14)
        self.arrivals = arrivals(chance, self.texts["about"])

    def live(self) -> None:
        """Every day up to yesterday: who comes in, who comes back, and whom a check-in brings to."""
        start, most = first_day(self.today), YEAR - 3
        coming: dict[date, list[dict[str, object]]] = {}
        for one in self.arrivals:
            coming.setdefault(workday(start + timedelta(int(one.moment * most))), []).append(one.record)
        for day in (start + timedelta(days) for days in range(YEAR)):
            self.work.clock = day_clock(day)
            for record in coming.get(day, ()):
                self.comes_in(record)
            for household in self.closed.pop(day, ()):
                self.comes_back(household)
            for household in self.agenda.pop(day, ()):
                self.is_visited(household)

    @property
    def day(self) -> date:
        """The day of the demo."""
        return self.work.clock.today

    def say(self, kind: str) -> str:
        """A text of a kind."""
        return self.chance.choice(self.texts[kind])

    def comes_in(self, record: dict[str, object]) -> None:
        """An intake, sometimes written down a few days later."""
        due = self.some_day(10, 18)
        opened = self.day - timedelta(self.chance.choice((0, 0, 0, 1, 3)))
        taken = take_in(self.work, {**record, "followup": due.isoformat(), "opened": opened.isoformat()})
        assert taken.follow_up is not None
        self.expect(Household(taken.case, taken.follow_up, self.chance), due)

    def comes_back(self, household: Household) -> None:
        """A closed case opens again, and help begins anew."""
        reopen(self.work, household.case, self.say("reopen"))
        household.stage = Stage.SUPPORT
        household.talks_left = {Stage.SUPPORT: 6, Stage.AFTERCARE: 3}
        self.plan(household, self.some_day(5, 12))

    def is_visited(self, household: Household) -> None:
        """A check-in has come: it is left lying, skipped, tried in vain, or it becomes a talk."""
        if self.is_left_lying():
            return
        fate = self.chance.random()
        if fate < 0.05:
            follow_up.skip(self.work, household.follow_up, self.say("skip"))
            self.plan(household, self.some_day(14, 21))
        elif fate < 0.17:
            self.log(household, "no-show", Outcome.NO_SHOW)
            self.move(household)
        elif fate < 0.20:
            self.log(household, "refused", Outcome.REFUSED, done=True)
            self.plan(household, self.some_day(14, 28))
        else:
            self.talk(household)

    def is_left_lying(self) -> bool:
        """Whether nobody gets round to it; in the last week as often as it takes to have enough of these."""
        behind = self.day > self.today - BUSY and self.wanted_late > 0
        left = behind and (self.chance.random() < 0.12 or self.day > self.today - timedelta(days=8))
        self.wanted_late -= left
        return left

    def talk(self, household: Household) -> None:
        """A talk brings a household a step further, in the end to where no help is needed."""
        self.log(household, household.stage, Outcome.REACHED, done=True)
        if household.stage is Stage.INTAKE:
            self.plans.begin(household.case)
        else:
            self.plans.go_on(household.case)
        household.talks_left[household.stage] -= 1
        gives_up = self.chance.random() < 0.02
        if household.talks_left[household.stage] <= 0 or gives_up:
            self.step(household, over=gives_up or household.stage is Stage.AFTERCARE)
        if household.stage is not Stage.CLOSED:
            weeks = {Stage.INTAKE: (12, 20), Stage.SUPPORT: (18, 36), Stage.AFTERCARE: (35, 60)}
            self.plan(household, self.some_day(*weeks[household.stage]))

    def step(self, household: Household, *, over: bool) -> None:
        """The next stage of the case; after the last one it closes, and a few come back."""
        if over:
            ending = Ending(self.say("close"), reason=CloseReason.SETTLED)
            close(self.work, household.case, ending._replace(outcomes=self.plans.finish(household.case)))
            household.stage = Stage.CLOSED
            back = self.day + timedelta(self.chance.randint(20, 60))
            if self.chance.random() < 0.25:
                self.closed.setdefault(workday(back), []).append(household)
        elif household.stage is Stage.INTAKE:
            edit(self.work, household.case, {"stage": Stage.SUPPORT})
            household.stage = Stage.SUPPORT
        else:
            settled = self.day - timedelta(self.chance.randint(0, 4))
            edit(self.work, household.case, {"settled": settled.isoformat(), "stage": Stage.AFTERCARE})
            household.stage = Stage.AFTERCARE
            self.plans.settle(household.case, settled - timedelta(days=1))

    def log(self, household: Household, kind: str, outcome: Outcome, *, done: bool = False) -> None:
        """Write a contact down; ``done`` completes the check-in it answers."""
        text = self.say(kind)
        entry = contact.ContactEntry(
            household.case,
            text,
            self.day,
            channel=self.channels[text],
            outcome=outcome,
            minutes=self.chance.choice((None, 20, 30, 45, 60)) if outcome is Outcome.REACHED else None,
            answers=household.follow_up if done else None,
        )
        contact.log(self.work, entry)

    def plan(self, household: Household, due: date) -> None:
        """The next check-in."""
        household.follow_up = follow_up.plan(self.work, household.case, due, self.say("purpose")).follow_up
        self.expect(household, due)

    def move(self, household: Household) -> None:
        """The check-in gets a later date."""
        due = self.some_day(4, 9)
        follow_up.move(self.work, household.follow_up, due)
        self.expect(household, due)

    def expect(self, household: Household, due: date) -> None:
        """Somebody will come on that day."""
        self.agenda.setdefault(due, []).append(household)

    def some_day(self, soonest: int, latest: int) -> date:
        """A working day ahead. Those of the coming days fill today first, as far as today has room."""
        due = workday(self.day + timedelta(self.chance.randint(soonest, latest)))
        if self.today <= due < self.today + timedelta(days=10) and self.wanted_today > 0:
            self.wanted_today -= 1
            return self.today
        return due if due != self.today else workday(due + timedelta(days=1))


def workday(day: date) -> date:
    """The day itself, or the Monday after a weekend."""
    return day + timedelta(days=max(0, 7 - day.weekday()) if day.weekday() > 4 else 0)
