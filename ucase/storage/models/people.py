"""Who: dwelling, household, resident, case manager. There is no field for a BSN (UAVG art. 46)."""

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from ucase.domain.vocabulary import Channel, ResidentRole
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
    )

    postcode: Mapped[str | None]
    house_number: Mapped[str | None]
    addition: Mapped[str] = mapped_column(default="")
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)


class Household(Record):
    """The people behind one front door; a case is per household."""

    __tablename__ = "household"

    dwelling_id: Mapped[int] = mapped_column(ForeignKey("dwelling.id"), index=True)
    language: Mapped[str | None]
    preferred_channel: Mapped[Channel | None] = mapped_column(choice(Channel, "preferred_channel"))


class Resident(Record):
    """One person. Rights and measurements are per person, not per household (DOMAIN §5.2)."""

    __tablename__ = "resident"

    household_id: Mapped[int] = mapped_column(ForeignKey("household.id"), index=True)
    role: Mapped[ResidentRole] = mapped_column(choice(ResidentRole, "role"), default=ResidentRole.MAIN_TENANT)
    given_name: Mapped[str] = mapped_column(default="")
    prefix: Mapped[str] = mapped_column(default="")
    family_name: Mapped[str]
    birth_year: Mapped[int | None]
    phone: Mapped[str | None]
    email: Mapped[str | None]
