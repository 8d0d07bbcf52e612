"""What key figures tell about an area; never about a household (DOMAIN §4.3)."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.people  # noqa: F401 (the tables that these refer to)
from ucase.domain.key_figures import KeyFigure
from ucase.storage.models.base import Record, choice


class Theme(Record):
    """What a talk with a key figure was about. Shipped themes have a word in each language; others a name."""

    __tablename__ = "theme"

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    shipped: Mapped[bool] = mapped_column(Boolean, default=False)


class AreaSignal(Record):
    """A talk with a key figure about an area or a project; never about a household (DOMAIN §4.3)."""

    __tablename__ = "area_signal"
    __table_args__ = (CheckConstraint("(area_id IS NULL) <> (project_id IS NULL)", name="about_one_place"),)

    told_on: Mapped[date] = mapped_column(index=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"), index=True)
    role: Mapped[KeyFigure] = mapped_column(choice(KeyFigure, "role"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    summary: Mapped[str]
    not_a_person_because: Mapped[str | None]
    """Why a text that looked like it pointed at somebody was kept all the same."""


class SignalTheme(Record):
    """A theme of a talk."""

    __tablename__ = "signal_theme"
    __table_args__ = (
        Index("uq_signal_theme_area_signal_id_theme_id", "area_signal_id", "theme_id", unique=True),
    )

    area_signal_id: Mapped[int] = mapped_column(ForeignKey("area_signal.id"))
    theme_id: Mapped[int] = mapped_column(ForeignKey("theme.id"), index=True)
