"""Who: dwelling, household, resident, case manager. There is no field for a BSN (UAVG art. 46)."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.works  # noqa: F401 (the tables that these refer to)
from ucase.domain.vocabulary import Channel, ResidentRole
from ucase.domain.works import Approach, Contract
from ucase.storage.models.base import Record, choice


class CaseManager(Record):
    """Who does the casework."""

    __tablename__ = "case_manager"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)


class Dwelling(Record):
    """A home. Of some only the wijk is known; numbers are text, as people know them."""

    __tablename__ = "dwelling"
    __table_args__ = (
        Index(
            "uq_dwelling_address",
            "postcode",
            "house_number",
            "addition",
            unique=True,
            sqlite_where=text("postcode IS NOT NULL AND house_number IS NOT NULL"),
        ),
        CheckConstraint("surface > 0", name="surface_positive"),
        CheckConstraint("rooms > 0", name="rooms_positive"),
    )

    postcode: Mapped[str | None]
    house_number: Mapped[str | None]
    addition: Mapped[str] = mapped_column(default="")
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"), index=True)
    street: Mapped[str | None]
    unit: Mapped[str | None]
    """The corporation's own number of the dwelling (VHE), by which its lists know it."""
    kind: Mapped[str | None]
    """The type of dwelling in the corporation's words: flat, maisonnette, eengezinswoning."""
    floor: Mapped[str | None]
    surface: Mapped[int | None]
    """Square metres."""
    rooms: Mapped[int | None]
    rent: Mapped[int | None]
    """Cents per month."""
    gone_on: Mapped[date | None]
    """The day on which the corporation's newest list no longer had it."""


class Household(Record):
    """The people behind one front door; a case is per household. H-0012 is key 12."""

    __tablename__ = "household"
    __table_args__ = ({"sqlite_autoincrement": True},)

    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    language: Mapped[str | None]
    preferred_channel: Mapped[Channel | None] = mapped_column(choice(Channel, "preferred_channel"))
    contract: Mapped[Contract | None] = mapped_column(choice(Contract, "contract"))
    tenancy_started_on: Mapped[date | None]
    left_on: Mapped[date | None]
    """The day on which it was known that other people live in its dwelling."""
    approach: Mapped[Approach | None] = mapped_column(choice(Approach, "approach"))


class Resident(Record):
    """One person: rights and measurements are per person (DOMAIN §5.2). R-0001 is key 1."""

    __tablename__ = "resident"
    __table_args__ = (
        # Who a household is known by is looked up for every row of a list, and is nobody who was erased.
        Index("ix_resident_household_id", "household_id", "erased_on"),
        {"sqlite_autoincrement": True},
    )

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"))
    role: Mapped[ResidentRole] = mapped_column(choice(ResidentRole, "role"), default=ResidentRole.MAIN_TENANT)
    given_name: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str]
    birth_year: Mapped[int | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
    erased_on: Mapped[date | None]
    """The day on which the resident was erased: a number remains, for what figures count."""
