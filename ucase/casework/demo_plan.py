"""What the households of the demo work on: goals, obstacles, the ladder of support, and ZRM measurements."""

from datetime import date
from random import Random
from typing import NamedTuple

from ucase.casework.measuring import Measurement, measure
from ucase.casework.plan import raise_need, resolve, set_goal
from ucase.casework.support import SupportEntry, add_support, step
from ucase.domain.closing import GoalResult
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier
from ucase.domain.vocabulary import Worry
from ucase.domain.zrm import DOMAINS, Domain, Edition
from ucase.storage.work import Work

KINDS = (
    *(worry.value for worry in Worry if worry is not Worry.OTHER), "dust", "where-to-go", "rent",
    "debts", "paperwork", "paperwork", "loneliness", "clearing", "moving-help", "health", "language",
)  # fmt: skip
FIRST_TIERS = (Tier.OWN_STRENGTH, Tier.OWN_NETWORK, Tier.OWN_NETWORK, Tier.VOLUNTEER, Tier.GENERAL_FACILITY)
RESULTS = (
    GoalResult.REACHED,
    GoalResult.REACHED,
    GoalResult.PARTLY,
    GoalResult.NOT,
    GoalResult.NOT_APPLICABLE,
)


class Obstacle(NamedTuple):
    """An obstacle that stands in the way, and the support that is tried; none before the first."""

    need: int
    support: int | None = None
    tier: Tier | None = None


class Plans:
    """What is written down of each household beside the talks; chance of its own, so that the year stays."""

    def __init__(self, work: Work, seed: int, said: dict[str, list[str]]) -> None:
        self.work = work
        self.chance = Random(f"plans {seed}")
        self.said = said
        self.open: dict[int, list[Obstacle]] = {}
        self.levels: dict[int, dict[Domain, int]] = {}

    def say(self, kind: str) -> str:
        """A text of a kind."""
        return self.chance.choice(self.said[kind])

    def begin(self, case: int) -> None:
        """At the first talk: a goal, what stands in the way, and of some a measurement."""
        today = self.work.clock.today
        if case in self.open:
            return
        goal = set_goal(self.work, case, self.say("goal"), self.chance.choice(tuple(ProgrammeGoal)), today)
        kinds = self.chance.sample(sorted(set(KINDS)), self.chance.randint(1, 3))
        self.open[case] = [
            Obstacle(raise_need(self.work, case, kind, self.chance.randint(1, 3), None, goal, today).need)
            for kind in kinds
        ]
        if self.chance.random() < 0.6:
            self.levels[case] = {
                domain: self.chance.choice((2, 3, 3, 4, 4, 5)) for domain in DOMAINS[Edition.ZRM_2017]
            }
            self.measure(case, today)

    def go_on(self, case: int) -> None:
        """A later talk: a support begins, solves its obstacle, or gives way to one a tier higher."""
        self.open[case] = [one for one in map(self.further, self.open.get(case, [])) if one is not None]

    def further(self, one: Obstacle) -> Obstacle | None:
        """What becomes of one obstacle; nothing is left of it once it is solved."""
        if one.support is None or one.tier is None:
            return self.try_on(one, self.chance.choice(FIRST_TIERS))
        fate = self.chance.random()
        if fate < 0.5:
            self.end(one, solved=True)
            resolve(self.work, one.need, self.say("need-solved"), self.work.clock.today)
            return None
        if fate < 0.7 and one.tier is not Tier.TAILORED_FACILITY:
            self.end(one, solved=False)
            ladder = tuple(Tier)
            return self.try_on(one, ladder[ladder.index(one.tier) + 1])
        return one

    def try_on(self, one: Obstacle, tier: Tier) -> Obstacle:
        """A support begins on a tier; mostly with why a lower one does not fit."""
        explained = tier is not Tier.OWN_STRENGTH and self.chance.random() < 0.8
        lower = self.say("lower") if explained else None
        entry = SupportEntry(
            one.need, tier, self.say(tier), lower, SupportStatus.STARTED, self.work.clock.today
        )
        return one._replace(support=add_support(self.work, entry).support, tier=tier)

    def end(self, one: Obstacle, *, solved: bool) -> None:
        """A support ends."""
        assert one.support is not None
        said = self.say("need-solved") if solved else None
        step(self.work, one.support, SupportStatus.ENDED, self.work.clock.today, said, solved)

    def settle(self, case: int, on: date) -> None:
        """The household is about to settle: those that were measured are measured again, most do better."""
        if case in self.levels:
            steps = (-1, 0, 0, 0, 1, 1)
            before = self.levels[case]
            self.levels[case] = {
                domain: min(5, max(3 if level > 2 else 1, level + self.chance.choice(steps)))
                for domain, level in before.items()
            }
            self.measure(case, on)

    def finish(self, case: int) -> dict[ProgrammeGoal, GoalResult]:
        """Before a case is closed: what still ran ends, and what became of the goals is told."""
        for one in self.open.pop(case, []):
            if one.support is not None:
                self.end(one, solved=True)
                resolve(self.work, one.need, self.say("need-solved"), self.work.clock.today)
        if self.chance.random() < 0.1:
            return {}
        return {goal: self.chance.choice(RESULTS) for goal in ProgrammeGoal}

    def measure(self, case: int, on: date) -> None:
        """Keep the levels of the main resident on a day, over those of that day if there are some."""
        measure(self.work, Measurement(case, None, Edition.ZRM_2017, on, self.levels[case]), replace=True)
