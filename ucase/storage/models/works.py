"""The works: the project, its dates, and the organisations that have a part in it."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.area  # noqa: F401 (the tables that these refer to)
from ucase.domain.works import Intervention, OrganisationKind, Phase
from ucase.storage.models.base import Record, choice


class Organisation(Record):
    """A corporation, a partner, a funder. Names come and go, so each has the time in which it holds."""

    __tablename__ = "organisation"

    kind: Mapped[OrganisationKind] = mapped_column(choice(OrganisationKind, "kind"))
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    """The name folded, for look-ups in whatever case and with or without accents."""
    valid_from: Mapped[date | None]
    valid_until: Mapped[date | None]
    year: Mapped[int | None]
    """The year of the source."""
    source: Mapped[str | None]


class OrganisationAlias(Record):
    """Another name by which people call an organisation."""

    __tablename__ = "organisation_alias"
    __table_args__ = (
        Index("uq_organisation_alias_key_organisation_id", "key", "organisation_id", unique=True),
    )

    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    name: Mapped[str]
    key: Mapped[str]


class Project(Record):
    """A set of dwellings that is renovated or demolished as one. P-0003 is key 3."""

    __tablename__ = "project"
    __table_args__ = (
        CheckConstraint("support_threshold BETWEEN 1 AND 100", name="support_threshold_is_percent"),
        {"sqlite_autoincrement": True},
    )

    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)
    area_id: Mapped[int | None] = mapped_column(ForeignKey("area.id"), index=True)
    corporation_id: Mapped[int | None] = mapped_column(ForeignKey("organisation.id"), index=True)
    kind: Mapped[Intervention | None] = mapped_column(choice(Intervention, "kind"))
    support_threshold: Mapped[int | None]
    """The percentage of tenants who must agree; of the project, for no default is law (DOMAIN §1.2)."""
    threshold_source: Mapped[str | None]
    """Where the threshold came from: the law's article, the social plan, an agreement."""


class ProjectAlias(Record):
    """A name that a project had before: letters and lists go on calling it that."""

    __tablename__ = "project_alias"

    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"), index=True)
    name: Mapped[str]
    key: Mapped[str] = mapped_column(unique=True)


class ProjectDate(Record):
    """One dated phase of a project: as it was planned first, as it is planned now, and as it came."""

    __tablename__ = "project_date"
    __table_args__ = (Index("uq_project_date_project_id_phase", "project_id", "phase", unique=True),)

    project_id: Mapped[int] = mapped_column(ForeignKey("project.id"))
    phase: Mapped[Phase] = mapped_column(choice(Phase, "phase"))
    first_planned_on: Mapped[date | None]
    """Changed only when it was never the plan, with why, so that a slip stays visible."""
    first_planned_because: Mapped[str | None]
    """Why the first planned date is another than what was written down first."""
    planned_on: Mapped[date | None]
    actual_on: Mapped[date | None]
