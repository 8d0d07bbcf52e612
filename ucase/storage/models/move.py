"""The move of a household: where it goes, what it was offered, what it pays, and by when."""

from datetime import date

from sqlalchemy import Boolean, CheckConstraint, ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case  # noqa: F401 (the tables that these refer to)
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.domain.moving import Money, OfferOutcome, Route, WorksAgreed
from ucase.domain.wishes import Moving
from ucase.storage.models.base import Record, choice


class Relocation(Record):
    """The move of a case; one row, of which most is empty in the beginning."""

    __tablename__ = "relocation"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), unique=True)
    route: Mapped[Route | None] = mapped_column(choice(Route, "route"))
    to_place: Mapped[str | None]
    """Where the household goes, in words: an address, 'bij haar zus in Nieuwegein'."""
    from_on: Mapped[date | None]
    until_on: Mapped[date | None]
    keys_received_on: Mapped[date | None]
    keys_handed_in_on: Mapped[date | None]
    works_agreed: Mapped[WorksAgreed | None] = mapped_column(choice(WorksAgreed, "works_agreed"))
    works_agreed_on: Mapped[date | None]
    wish: Mapped[Moving | None] = mapped_column(choice(Moving, "wish"))
    decision: Mapped[Moving | None] = mapped_column(choice(Moving, "decision"))
    decided_on: Mapped[date | None]
    income_band: Mapped[str | None]
    """As the household gave it; with the amount of ``Money.INCOME`` unknown there is no share of income."""


class DwellingOffer(Record):
    """A dwelling that was offered to a household."""

    __tablename__ = "dwelling_offer"

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    offered_on: Mapped[date]
    place: Mapped[str]
    rent: Mapped[int | None]
    """Cents per month."""
    outcome: Mapped[OfferOutcome] = mapped_column(choice(OfferOutcome, "outcome"), default=OfferOutcome.OPEN)
    answered_on: Mapped[date | None]
    because: Mapped[str | None]


class MoneyFigure(Record):
    """One figure about what a household pays or gets a month, with where it came from. The newest counts."""

    __tablename__ = "money_figure"
    __table_args__ = (
        Index("ix_money_figure_case_id", "case_id", "kind", "told_on"),
        CheckConstraint("amount >= 0", name="amount_not_negative"),
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    kind: Mapped[Money] = mapped_column(choice(Money, "kind"))
    amount: Mapped[int]
    """Cents per month."""
    source: Mapped[str | None]
    told_on: Mapped[date]


class RentStep(Record):
    """A step of the rent habituation (huurgewenning): from a day on, this much a month."""

    __tablename__ = "rent_step"
    __table_args__ = (Index("uq_rent_step_case_id_from_on", "case_id", "from_on", unique=True),)

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    from_on: Mapped[date]
    rent: Mapped[int]
    """Cents per month."""


RUNNING = text("done_on IS NULL AND withdrawn = 0")


class Deadline(Record):
    """A date by which something must be done, with what it rests on. D-0001 is key 1."""

    __tablename__ = "deadline"
    __table_args__ = (
        # What still runs, by day for a team and by case for who manages it.
        Index("ix_deadline_open", "due", "id", "case_id", "kind", sqlite_where=RUNNING),
        Index("ix_deadline_open_of_case", "case_id", "due", "id", "kind", sqlite_where=RUNNING),
        CheckConstraint("(case_id IS NULL) <> (project_id IS NULL)", name="case_or_project"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int | None] = mapped_column(ForeignKey("case.id"), index=True)
    project_id: Mapped[int | None] = mapped_column(ForeignKey("project.id"), index=True)
    """Of a clock that runs for everybody in a project at once."""
    request_id: Mapped[int | None] = mapped_column(ForeignKey("rights_request.id"), index=True)
    """Of the term within which what a resident asked is answered: that resident's own affair."""
    kind: Mapped[DeadlineKind] = mapped_column(choice(DeadlineKind, "kind"))
    anchor_on: Mapped[date]
    """The day from which the clock runs."""
    due: Mapped[date]
    basis: Mapped[Basis] = mapped_column(choice(Basis, "basis"))
    source: Mapped[str | None]
    """The article, the paragraph of the social plan, the agreement."""
    about: Mapped[str | None]
    amount: Mapped[int | None]
    """Cents, of an instalment of the moving allowance."""
    done_on: Mapped[date | None]
    result: Mapped[str | None]
    withdrawn: Mapped[bool] = mapped_column(Boolean, default=False)
    """It no longer applies: it is neither met nor missed."""


class MovingAllowance(Record):
    """The statutory minimum of the moving allowance for moves from a day on (BW 7:220 lid 6, DOMAIN §1.7)."""

    __tablename__ = "moving_allowance"

    effective_from: Mapped[date] = mapped_column(unique=True)
    amount: Mapped[int | None]
    """Cents; empty where the amount was not found, so that the one before is not taken for it."""
    source: Mapped[str]
    shipped: Mapped[bool] = mapped_column(Boolean, default=False)
