"""Where: municipality, wijk, subwijk, buurt (DOMAIN §6)."""

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from ucase.domain.vocabulary import AreaKind
from ucase.storage.models.base import Record, choice


class Area(Record):
    """A part of a municipality. ``code`` is the CBS code, which belongs to a year."""

    __tablename__ = "area"

    kind: Mapped[AreaKind] = mapped_column(choice(AreaKind, "kind"))
    name: Mapped[str]
    key: Mapped[str] = mapped_column(index=True)
    """The name folded, for look-ups in whatever case and with or without accents."""
    code: Mapped[str | None] = mapped_column(unique=True)
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    wijk_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    """The wijk this area lies in: itself for a wijk, nothing for a municipality. Reports count on it."""
    year: Mapped[int | None]
    source: Mapped[str | None]


class AreaAlias(Record):
    """Another name by which people call an area."""

    __tablename__ = "area_alias"
    __table_args__ = (Index("uq_area_alias_key_area_id", "key", "area_id", unique=True),)

    area_id: Mapped[int] = mapped_column(ForeignKey("area.id"), index=True)
    name: Mapped[str]
    key: Mapped[str]


class AddressRange(Record):
    """House numbers of one postcode that lie in one area, as CBS publishes them (DOMAIN §6).

    A postcode can lie in more than one buurt. Neighbouring numbers of the same buurt are one row.
    """

    __tablename__ = "address_range"
    __table_args__ = (
        Index("uq_address_range_postcode_from_number", "postcode", "from_number", unique=True),
        CheckConstraint("to_number >= from_number", name="to_after_from"),
    )

    postcode: Mapped[str]
    from_number: Mapped[int]
    to_number: Mapped[int]
    area_id: Mapped[int] = mapped_column(ForeignKey("area.id"), index=True)
