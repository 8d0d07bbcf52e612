"""Consent to share data, what was shared, and referrals. Agreeing to the works is elsewhere: ``move``."""

from datetime import date

from sqlalchemy import CheckConstraint, ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

import ucase.storage.models.case
import ucase.storage.models.follow_up  # noqa: F401 (the tables that these refer to)
from ucase.domain.personal_data import Category
from ucase.domain.referring import ReferralState
from ucase.domain.sharing import Given, Ground, SharedForm
from ucase.storage.models.base import Record, choice


class DataConsent(Record):
    """One resident lets one organisation have some categories of data for one purpose. T-0001 is key 1.

    Withdrawn is not deleted: what was shared before rested on it.
    """

    __tablename__ = "data_consent"
    __table_args__ = (
        Index("ix_data_consent_resident_id", "resident_id", "organisation_id", "withdrawn_on"),
        CheckConstraint("until_on IS NULL OR until_on >= given_on", name="until_after_given"),
        CheckConstraint("withdrawn_on IS NULL OR withdrawn_on >= given_on", name="withdrawn_after_given"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    resident_id: Mapped[int] = mapped_column(ForeignKey("resident.id"))
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    """Who recorded it."""
    purpose: Mapped[str]
    given: Mapped[Given] = mapped_column(choice(Given, "given"))
    given_on: Mapped[date]
    until_on: Mapped[date | None]
    """The last day on which it holds."""
    withdrawn_on: Mapped[date | None]
    """From this day on it does not hold."""
    withdrawn_because: Mapped[str | None]


class ConsentCategory(Record):
    """A category of data that a consent is about."""

    __tablename__ = "consent_category"
    __table_args__ = (
        Index("uq_consent_category_consent_id_category", "consent_id", "category", unique=True),
    )

    consent_id: Mapped[int] = mapped_column(ForeignKey("data_consent.id"))
    category: Mapped[Category] = mapped_column(choice(Category, "category"))


class Disclosure(Record):
    """Something was shared: what, with whom, when, on which ground; not its text. X-0001 is key 1."""

    __tablename__ = "disclosure"
    __table_args__ = (
        Index("ix_disclosure_case_id", "case_id", "shared_on"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"))
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    """Whom it is about; empty of the approach, which is of a household."""
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"), index=True)
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    shared_on: Mapped[date]
    ground: Mapped[Ground] = mapped_column(choice(Ground, "ground"))
    because: Mapped[str | None]
    """Why, on another ground than consent."""
    purpose: Mapped[str | None]
    form: Mapped[SharedForm] = mapped_column(choice(SharedForm, "form"))
    digest: Mapped[str]
    """Of the document, so that a copy can be recognised."""


class DisclosedCategory(Record):
    """A category of data in what was shared, with the consent that covered it."""

    __tablename__ = "disclosed_category"
    __table_args__ = (
        Index("uq_disclosed_category_disclosure_id_category", "disclosure_id", "category", unique=True),
    )

    disclosure_id: Mapped[int] = mapped_column(ForeignKey("disclosure.id"))
    category: Mapped[Category] = mapped_column(choice(Category, "category"))
    consent_id: Mapped[int | None] = mapped_column(ForeignKey("data_consent.id"), index=True)
    """Empty on another ground."""


class Referral(Record):
    """A partner is asked to take something over. V-0001 is key 1."""

    __tablename__ = "referral"
    __table_args__ = (
        Index("ix_referral_state", "state", "sent_on"),
        Index("ix_referral_organisation_id", "organisation_id", "sent_on"),
        {"sqlite_autoincrement": True},
    )

    case_id: Mapped[int] = mapped_column(ForeignKey("case.id"), index=True)
    resident_id: Mapped[int | None] = mapped_column(ForeignKey("resident.id"), index=True)
    organisation_id: Mapped[int] = mapped_column(ForeignKey("organisation.id"))
    manager_id: Mapped[int | None] = mapped_column(ForeignKey("case_manager.id"), index=True)
    purpose: Mapped[str]
    """What the partner is asked for."""
    state: Mapped[ReferralState] = mapped_column(choice(ReferralState, "state"))
    proposed_on: Mapped[date]
    sent_on: Mapped[date | None]
    answered_on: Mapped[date | None]
    """The day on which the partner accepted or declined."""
    started_on: Mapped[date | None]
    ended_on: Mapped[date | None]
    """Done or withdrawn."""
    because: Mapped[str | None]
    """Why the partner declined, or why it was withdrawn."""
    handover_on: Mapped[date | None]
    """The day of the warm handover: the three of them at one table."""
    handover_with: Mapped[str | None]
    """Who is at it."""
    result: Mapped[str | None]
    follow_up_id: Mapped[int | None] = mapped_column(ForeignKey("follow_up.id"), index=True)
    """The check-in that it waits for; each step plans the next one."""
