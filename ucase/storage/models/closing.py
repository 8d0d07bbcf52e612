"""What became of the programme goals when an episode was closed."""

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.domain.closing import GoalResult
from ucase.domain.plan import ProgrammeGoal
from ucase.storage.models.base import Record, choice


class GoalOutcome(Record):
    """What became of one programme goal in one episode."""

    __tablename__ = "goal_outcome"
    __table_args__ = (
        Index("uq_goal_outcome_episode_id_programme_goal", "episode_id", "programme_goal", unique=True),
    )

    episode_id: Mapped[int] = mapped_column(ForeignKey("episode.id"))
    programme_goal: Mapped[ProgrammeGoal] = mapped_column(choice(ProgrammeGoal, "programme_goal"))
    result: Mapped[GoalResult] = mapped_column(choice(GoalResult, "result"))
