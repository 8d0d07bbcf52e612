"""Where: municipality, wijk, subwijk, buurt (DOMAIN §6)."""

from sqlalchemy import ForeignKey, Index
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
