"""The housing-wishes survey: what a household answered, and whom it wants to stay near."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Composition, Moving, PracticalNeed, TemporaryHome
from ucase.storage.models.base import Record, choice


class HousingWish(Record):
    """The answers of a household to the housing-wishes survey (DOMAIN §3). The newest one counts.

    What was asked in vain is a row too: it says who tried and when, and has ``answered`` false.
    """

    __tablename__ = "housing_wish"
    __table_args__ = (
        CheckConstraint("persons > 0", name="persons_positive"),
        CheckConstraint("rooms > 0", name="rooms_positive"),
        Index("ix_housing_wish_household_id", "household_id", "asked_on"),
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    asked_on: Mapped[date]
    answered: Mapped[bool] = mapped_column(Boolean, default=True)
    persons: Mapped[int | None]
    composition: Mapped[Composition | None] = mapped_column(choice(Composition, "composition"))
    moving: Mapped[Moving | None] = mapped_column(choice(Moving, "moving"))
    temporary_home: Mapped[TemporaryHome | None] = mapped_column(choice(TemporaryHome, "temporary_home"))
    desired_home: Mapped[str | None]
    """In the resident's own words."""
    rooms: Mapped[int | None]
    """How many rooms the household needs."""
    ground_floor: Mapped[bool | None] = mapped_column(Boolean)
    """Whether it needs a home on the ground floor or with a lift."""
    rent_limit: Mapped[int | None]
    """Cents per month."""
    interpreter: Mapped[bool | None] = mapped_column(Boolean)
    best_time: Mapped[str | None]
    wants_contact: Mapped[bool | None] = mapped_column(Boolean)
    remarks: Mapped[str | None]


class HousingWishWorry(Record):
    """A worry that was named in the survey."""

    __tablename__ = "housing_wish_worry"
    __table_args__ = (
        Index("uq_housing_wish_worry_housing_wish_id_worry", "housing_wish_id", "worry", unique=True),
    )

    housing_wish_id: Mapped[int] = mapped_column(ForeignKey("housing_wish.id"))
    worry: Mapped[Worry] = mapped_column(choice(Worry, "worry"))


class HousingWishNeed(Record):
    """A practical need during the works that was named in the survey."""

    __tablename__ = "housing_wish_need"
    __table_args__ = (
        Index("uq_housing_wish_need_housing_wish_id_need", "housing_wish_id", "need", unique=True),
    )

    housing_wish_id: Mapped[int] = mapped_column(ForeignKey("housing_wish.id"))
    need: Mapped[PracticalNeed] = mapped_column(choice(PracticalNeed, "need"))


class NeighbourTie(Record):
    """A household wants to stay near another one. One-sided until the other says so too."""

    __tablename__ = "neighbour_tie"
    __table_args__ = (
        Index("uq_neighbour_tie_household_id_neighbour_id", "household_id", "neighbour_id", unique=True),
        CheckConstraint("household_id <> neighbour_id", name="with_another"),
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    neighbour_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True)
    said_on: Mapped[date]
