"""What the meetings with the corporation decided in the demo, and how the contractor comes to the door."""

from collections.abc import Sequence
from datetime import date, timedelta

from ucase.casework.demo_homes import Home, Scene
from ucase.casework.demo_year import workday
from ucase.domain.selecting import Decision
from ucase.domain.vocabulary import Source
from ucase.domain.works import Approach
from ucase.storage.models import Selection

EVERY = timedelta(weeks=4)
DECLINED, WAITING = 6, 4
"""How many households without a case a project decides about; of the others nothing was decided yet."""
WAITED_FIRST = 0.25
AGREED = {Decision.TAKE_UP: 0.6, Decision.DECLINE: 0.3, Decision.WAIT: 0.3}
"""The share of residents who agreed to be named to the corporation."""
APPROACHES = {Approach.ALONE: 58, Approach.SITE_MANAGER: 27, Approach.CORPORATION_FIRST: 15}
KNOWN = 0.75
"""The share of households of which it has been said how to come to the door."""


def meetings(scene: Scene) -> list[date]:
    """The days of the meetings, the first one first."""
    first, last = (scene.today + timedelta(days) for days in scene.plan.meetings)
    return [workday(first + count * EVERY) for count in range((last - first) // EVERY + 1)]


def take_up(scene: Scene) -> None:
    """Cases that came from the survey or the corporation were taken up in the last meeting before."""
    days = meetings(scene)
    for home in scene.homes:
        if home.case and home.opened and home.case.source in (Source.SURVEY, Source.CORPORATION):
            home.taken_up = max((day for day in days if day <= home.opened), default=None)


def decide(scene: Scene) -> None:
    """Write down what was decided: about the cases, and about some who have none."""
    days = meetings(scene)
    decided: list[Selection] = []
    for home in scene.homes:
        if home.taken_up is not None:
            earlier = [day for day in days if day < home.taken_up and home.asked and home.asked <= day]
            if earlier and scene.happens(WAITED_FIRST):
                decided.append(decision(scene, home, Decision.WAIT, earlier[-1]))
            decided.append(decision(scene, home, Decision.TAKE_UP, home.taken_up))
    spoke = [home for home in scene.homes if home.case is None and home.said_something]
    for count, home in enumerate(scene.chance.sample(spoke, min(len(spoke), DECLINED + WAITING))):
        what = Decision.DECLINE if count < DECLINED else Decision.WAIT
        decided.append(decision(scene, home, what, meeting_after(scene, home, days)))
    decided.sort(key=lambda one: one.decided_on)
    scene.work.session.add_all(decided)
    scene.work.session.flush()


def meeting_after(scene: Scene, home: Home, days: Sequence[date]) -> date:
    """One of the first meetings after a household answered."""
    assert home.asked is not None
    return scene.chance.choice([day for day in days if day >= home.asked][:3])


def decision(scene: Scene, home: Home, what: Decision, day: date) -> Selection:
    """A decision as it is kept."""
    taken = what is Decision.TAKE_UP and home.case is not None
    return Selection(
        household_id=home.household.id,
        project_id=scene.project.id,
        dwelling_id=home.household.dwelling_id,
        decision=what,
        decided_on=day,
        with_id=scene.project.corporation_id,
        manager_id=scene.manager.id,
        because=scene.say(what),
        agreed=scene.happens(AGREED[what]),
        case_id=home.case.id if taken and home.case else None,
    )


def set_approaches(scene: Scene) -> None:
    """How the contractor may come to most of the doors."""
    for home in scene.homes:
        if scene.happens(KNOWN):
            (home.household.approach,) = scene.chance.choices(list(APPROACHES), list(APPROACHES.values()))
    scene.work.session.flush()
