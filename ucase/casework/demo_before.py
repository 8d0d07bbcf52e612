"""What comes before the cases of the demo: steps 1 and 2 of the method (DESIGN §1).

Chance has a source of its own here, so that the year of work stays what it is for a seed and a day.
"""

from collections.abc import Sequence
from datetime import date
from random import Random

from ucase.casework import demo_selection, demo_survey
from ucase.casework.demo_dwellings import bring_lists
from ucase.casework.demo_homes import Scene, homes_of, rehouse
from ucase.casework.demo_people import BLOCKS, Arrival, texts
from ucase.casework.demo_projects import PLANS, Plan, plan_projects, project_of
from ucase.casework.demo_talks import hear_key_figures
from ucase.casework.demo_year import day_clock
from ucase.casework.lookup import manager_named
from ucase.storage.work import Work


class Before:
    """The projects and their lists before the year of work; the survey and the selection as it went by."""

    def __init__(self, work: Work, today: date, seed: int, language: str) -> None:
        self.work = work
        self.today = today
        self.language = language
        self.texts = texts(language)
        self.chance = Random(f"before the case, {seed}")

    def begin(self, came: Sequence[Arrival]) -> None:
        """The projects, and the corporations' lists, on which those who will come in are as well."""
        plan_projects(self.work, self.today, self.texts)
        bring_lists(self.work, came, self.chance)

    def finish(self) -> None:
        """What households and key figures told, and what was decided, up to today."""
        self.work.clock = day_clock(self.today)
        for plan in PLANS:
            scene = self.scene(plan)
            demo_selection.take_up(scene)
            demo_survey.ask(scene)
            demo_selection.decide(scene)
            demo_selection.set_approaches(scene)
            rehouse(scene)
        hear_key_figures(self.work, self.today, self.language)

    def scene(self, plan: Plan) -> Scene:
        """A project with its households as the year of work left them."""
        name = next(block.manager for block in BLOCKS if block.project == plan.name)
        manager, _ = manager_named(self.work, name)
        project = project_of(self.work, plan)
        homes = homes_of(self.work, project)
        return Scene(self.work, self.today, plan, project, manager, homes, self.texts, self.chance)
