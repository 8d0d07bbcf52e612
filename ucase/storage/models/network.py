"""The people around a household."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.network import Direction, Quality, Relation
from ucase.storage.models.base import Record, choice


class NetworkMember(Record):
    """Somebody in the network of a household, not of one case of it. M-0001 is key 1."""

    __tablename__ = "network_member"
    __table_args__ = (
        CheckConstraint("closeness BETWEEN 1 AND 3", name="closeness_1_to_3"),
        {"sqlite_autoincrement": True},
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True)
    name: Mapped[str]
    """As the household speaks of them: a given name, 'de buurvrouw van 14'."""
    relation: Mapped[Relation] = mapped_column(choice(Relation, "relation"))
    closeness: Mapped[int | None]
    """1 is nearest."""
    direction: Mapped[Direction | None] = mapped_column(choice(Direction, "direction"))
    quality: Mapped[Quality | None] = mapped_column(choice(Quality, "quality"))
    lives_in_block: Mapped[bool | None] = mapped_column(Boolean)
    helps_with: Mapped[str | None]
    known_since: Mapped[date]
    """The day on which it was written down."""
    gone_on: Mapped[date | None]
    """The day on which the member dropped out of the network."""
