"""What the households of a demo project answered to the housing-wishes survey, and whom they would miss."""

from collections.abc import Iterator
from datetime import date, timedelta
from itertools import pairwise
from typing import TypeVar

from ucase.casework.demo_homes import Home, Scene
from ucase.casework.demo_people import SPOKEN_AT_HOME
from ucase.casework.demo_year import workday
from ucase.casework.survey_import import bring_in
from ucase.domain import references
from ucase.domain.vocabulary import Channel, Source, Worry
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome
from ucase.domain.works import Intervention

Member = TypeVar("Member")

WORRIES = {
    Worry.NEIGHBOURS: 0.10, Worry.RENT: 0.45, Worry.WHERE_TO_GO: 0.28, Worry.DUST: 0.42, Worry.PRIVACY: 0.18,
    Worry.OTHER: 0.03,
}  # fmt: skip
NEEDS = {
    PracticalNeed.NIGHT_SHIFT: 0.08, PracticalNeed.MOBILITY: 0.15, PracticalNeed.MEDICAL_DEVICE: 0.04,
    PracticalNeed.LUNGS: 0.11, PracticalNeed.PETS: 0.24, PracticalNeed.CLEARING: 0.12,
}  # fmt: skip
CONTENT = 0.2
"""The share of households that bring no worry and ask for nothing."""
PERSONS = {1: 36, 2: 27, 3: 15, 4: 13, 5: 6, 6: 3}
COMPOSITIONS = {
    1: {Composition.SINGLE: 1},
    2: {Composition.COUPLE: 65, Composition.PARENT_CHILDREN: 30, Composition.OTHER: 5},
    3: {Composition.COUPLE_CHILDREN: 55, Composition.PARENT_CHILDREN: 35, Composition.COUPLE_OTHERS: 10},
    4: {Composition.COUPLE_CHILDREN: 75, Composition.PARENT_CHILDREN: 15,
        Composition.COUPLE_CHILDREN_OTHERS: 10},
}  # fmt: skip
MOVING = {Moving.RETURN: 62, Moving.UNDECIDED: 24, Moving.MOVE: 14}
DURING_THE_WORKS = {
    TemporaryHome.STAY: 38, TemporaryHome.REST_DWELLING: 22, TemporaryHome.GUEST_DWELLING: 16,
    TemporaryHome.FAMILY: 18, TemporaryHome.OTHER: 6,
}  # fmt: skip
HOME_VACATED = {
    TemporaryHome.TEMPORARY_DWELLING: 62, TemporaryHome.FAMILY: 24, TemporaryHome.GUEST_DWELLING: 14,
}  # fmt: skip
IN_VAIN, AGAIN_IN_VAIN, FIRST_IN_VAIN = 0.6, 0.4, 0.12
"""Of those who never answered: who was tried, and tried again; of the others: who was out the first time."""
DOORS, GROUPS, GROUPS_WITH_MOVERS = 5, 7, 3
"""Neighbours who want to stay together live within so many doors; how many groups of them there are."""
BOTH_SAY_SO = 0.8


def ask(scene: Scene) -> None:
    """Bring the answers in as a list, which refuses none of them."""
    for home in scene.homes:
        home.asked = answered_on(scene, home)
    near = neighbours(scene)
    records: list[dict[str, str]] = []
    for home in scene.homes:
        records += in_vain(scene, home)
        if home.asked:
            records.append(answers(scene, home, home.asked, near.get(home, [])))
    found = bring_in(scene.work, scene.project, enumerate(records, start=2), asked=None, tell=lambda: None)
    assert found.new == len(records)


def answered_on(scene: Scene, home: Home) -> date | None:
    """The day on which a household answered: before the meeting that took up its case because of that.

    Of whom not even the name is known did not.
    """
    answers = scene.happens(scene.plan.response) and home.resident is not None
    first, last = scene.plan.survey
    day = scene.day(scene.chance.randint(first, last))
    came_by_survey = home.case is not None and home.case.source is Source.SURVEY
    if home.taken_up and (came_by_survey or answers):
        return min(day, workday(home.taken_up - timedelta(scene.chance.randint(6, 30))))
    return day if answers or home.has_moved else None


def in_vain(scene: Scene, home: Home) -> Iterator[dict[str, str]]:
    """Nobody opened, once or twice."""
    first, last = scene.plan.survey
    if home.asked is None and scene.happens(IN_VAIN):
        day = scene.day(scene.chance.randint(first, last))
        yield asked_by(scene, home, day) | {"reached": "nee"}
        if scene.happens(AGAIN_IN_VAIN):
            again = workday(day + timedelta(scene.chance.randint(5, 20)))
            yield asked_by(scene, home, again) | {"reached": "nee"}
    elif home.asked is not None and scene.happens(FIRST_IN_VAIN):
        before = workday(home.asked - timedelta(scene.chance.randint(7, 16)))
        yield asked_by(scene, home, before) | {"reached": "nee"}


def asked_by(scene: Scene, home: Home, day: date) -> dict[str, str]:
    """Who asked whom, and when."""
    household = references.write(references.HOUSEHOLD, home.household.id)
    return {"household": household, "asked": day.isoformat(), "manager": scene.manager.name}


def answers(scene: Scene, home: Home, day: date, near: list[Home]) -> dict[str, str]:
    """What a household told; much of it is not asked of everybody."""
    content = scene.happens(CONTENT) and home.case is None
    worries = [one for one in Worry if one in home.worries or (not content and scene.happens(WORRIES[one]))]
    if near and Worry.NEIGHBOURS not in worries:
        worries.append(Worry.NEIGHBOURS)
    needs = [] if content else [one for one, share in NEEDS.items() if scene.happens(share)]
    wants_contact = not content and scene.happens(0.3)
    home.said_something = bool(worries or needs or wants_contact)
    return {
        **asked_by(scene, home, day),
        **who_lives_here(scene),
        **how_to_reach(scene, home),
        "moving": Moving.MOVE if home.has_moved else one_of(scene, MOVING),
        "temporary_home": temporary_home(scene),
        "worries": ", ".join(worries),
        "needs": ", ".join(needs),
        "wants_contact": "ja" if wants_contact else "nee",
        "ground_floor": "ja" if PracticalNeed.MOBILITY in needs else sometimes(scene, 0.5, "nee"),
        "rent_limit": sometimes(scene, 0.4, str(scene.chance.randrange(550, 880, 10))),
        "desired_home": sometimes(scene, 0.3, scene.say("desired-home")),
        "remarks": sometimes(scene, 0.2, scene.say("remark")),
        "neighbours": ", ".join(references.write(references.HOUSEHOLD, one.household.id) for one in near),
    }


def who_lives_here(scene: Scene) -> dict[str, str]:
    """How many people, who they are to each other, and how many rooms they need."""
    persons = one_of(scene, PERSONS)
    rooms = max(2, min(persons, 5)) + (persons == 2 and scene.happens(0.3))
    composition = one_of(scene, COMPOSITIONS[min(persons, 4)])
    return {"persons": str(persons), "composition": composition, "rooms": sometimes(scene, 0.8, str(rooms))}


def how_to_reach(scene: Scene, home: Home) -> dict[str, str]:
    """In which language, by what channel and at what time."""
    another = home.language not in (None, SPOKEN_AT_HOME)
    return {
        "language": (home.language or "") if another else sometimes(scene, 0.8, home.language or ""),
        "interpreter": ("ja" if scene.happens(0.35) else "nee") if another else "",
        "channel": sometimes(
            scene, 0.6, scene.chance.choice([one for one in Channel if one is not Channel.OTHER])
        ),
        "best_time": sometimes(scene, 0.5, scene.say("best-time")),
    }


def temporary_home(scene: Scene) -> str:
    """Where it would stay; nobody stays in a home that is vacated for the works."""
    vacated = scene.plan.kind is Intervention.RENOVATION_VACATED
    return sometimes(scene, 0.85, one_of(scene, HOME_VACATED if vacated else DURING_THE_WORKS))


def neighbours(scene: Scene) -> dict[Home, list[Home]]:
    """Who named whom: small groups a few doors apart, in which not everybody says so."""
    doors = [scene.homes[start : start + DOORS] for start in range(0, len(scene.homes) - DOORS, DOORS)]
    scene.chance.shuffle(doors)
    with_movers = [several for several in doors if any(home.has_moved for home in several)]
    without = [several for several in doors if several not in with_movers]
    near: dict[Home, list[Home]] = {}
    for several in [*with_movers[:GROUPS_WITH_MOVERS], *without][:GROUPS]:
        movers = [home for home in several if home.has_moved][:1]
        others = [home for home in several if home not in movers]
        answered = [home for home in others if home.asked]
        pool = answered if len(answered) > 1 else others
        most = scene.chance.choice((1, 2, 3)) + (not movers)
        group = [*movers, *scene.chance.sample(pool, min(most, len(pool)))]
        for one, other in pairwise(group):
            for who, whom in ((one, other), (other, one)):
                if who.asked and scene.happens(BOTH_SAY_SO):
                    near.setdefault(who, []).append(whom)
    return near


def one_of(scene: Scene, weights: dict[Member, int]) -> Member:
    """A member by its weight."""
    (found,) = scene.chance.choices(list(weights), list(weights.values()))
    return found


def sometimes(scene: Scene, share: float, text: str) -> str:
    """The text, or nothing."""
    return text if scene.happens(share) else ""
