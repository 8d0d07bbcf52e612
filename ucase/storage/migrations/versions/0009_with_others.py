"""With others: consent, what was shared, referrals, the rights of residents, and how long things are kept."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"

CATEGORIES = (
    "approach",
    "casework",
    "contact",
    "household",
    "wishes",
    "practical",
    "move",
    "finances",
    "health",
    "network",
    "plan",
    "zrm",
    "notes",
    "rights",
)


def upgrade() -> None:
    make_sharing()
    make_referrals()
    make_rights()
    make_retention()


def closed_list(name: str, *values: str) -> sa.Enum:
    """A column that holds one of these, kept closed by a CHECK."""
    return sa.Enum(*values, name=name, native_enum=False, create_constraint=True, length=40)


def made() -> tuple[sa.Column[Any], sa.Column[Any]]:
    """What every table ends with."""
    return (
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
    )


def refers(table: str, column: str, to: str) -> sa.ForeignKeyConstraint:
    """A reference to another table, without a cascade."""
    return sa.ForeignKeyConstraint([column], [f"{to}.id"], name=f"fk_{table}_{column}_{to}")


def make_sharing() -> None:
    """Consent, with the categories it is about, and what was shared."""
    op.create_table(
        "data_consent",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("given", closed_list("given", "spoken", "written"), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_on", sa.Date(), nullable=True),
        sa.Column("withdrawn_because", sa.Text(), nullable=True),
        *made(),
        sa.CheckConstraint("until_on IS NULL OR until_on >= given_on", name="until_after_given"),
        sa.CheckConstraint("withdrawn_on IS NULL OR withdrawn_on >= given_on", name="withdrawn_after_given"),
        refers("data_consent", "case_id", "case"),
        refers("data_consent", "manager_id", "case_manager"),
        refers("data_consent", "organisation_id", "organisation"),
        refers("data_consent", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_data_consent"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_data_consent_case_id", "data_consent", ["case_id"])
    op.create_index("ix_data_consent_manager_id", "data_consent", ["manager_id"])
    op.create_index("ix_data_consent_organisation_id", "data_consent", ["organisation_id"])
    op.create_index(
        "ix_data_consent_resident_id", "data_consent", ["resident_id", "organisation_id", "withdrawn_on"]
    )
    op.create_table(
        "consent_category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=False),
        sa.Column("category", closed_list("category", *CATEGORIES), nullable=False),
        *made(),
        refers("consent_category", "consent_id", "data_consent"),
        sa.PrimaryKeyConstraint("id", name="pk_consent_category"),
    )
    op.create_index(
        "uq_consent_category_consent_id_category", "consent_category", ["consent_id", "category"], unique=True
    )
    op.create_table(
        "disclosure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("shared_on", sa.Date(), nullable=False),
        sa.Column(
            "ground",
            closed_list("ground", "consent", "default", "vital-interest", "reporting-code", "law"),
            nullable=False,
        ),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("form", closed_list("form", "screen", "text", "html", "pdf", "json"), nullable=False),
        sa.Column("digest", sa.Text(), nullable=False),
        *made(),
        refers("disclosure", "case_id", "case"),
        refers("disclosure", "manager_id", "case_manager"),
        refers("disclosure", "organisation_id", "organisation"),
        refers("disclosure", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_disclosure"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_disclosure_case_id", "disclosure", ["case_id", "shared_on"])
    op.create_index("ix_disclosure_manager_id", "disclosure", ["manager_id"])
    op.create_index("ix_disclosure_organisation_id", "disclosure", ["organisation_id"])
    op.create_index("ix_disclosure_resident_id", "disclosure", ["resident_id"])
    op.create_table(
        "disclosed_category",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("disclosure_id", sa.Integer(), nullable=False),
        sa.Column("category", closed_list("category", *CATEGORIES), nullable=False),
        sa.Column("consent_id", sa.Integer(), nullable=True),
        *made(),
        refers("disclosed_category", "consent_id", "data_consent"),
        refers("disclosed_category", "disclosure_id", "disclosure"),
        sa.PrimaryKeyConstraint("id", name="pk_disclosed_category"),
    )
    op.create_index("ix_disclosed_category_consent_id", "disclosed_category", ["consent_id"])
    op.create_index(
        "uq_disclosed_category_disclosure_id_category",
        "disclosed_category",
        ["disclosure_id", "category"],
        unique=True,
    )


def make_referrals() -> None:
    """Referrals."""
    op.create_table(
        "referral",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column(
            "state",
            closed_list("state", "proposed", "sent", "accepted", "declined", "started", "done", "withdrawn"),
            nullable=False,
        ),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("handover_on", sa.Date(), nullable=True),
        sa.Column("handover_with", sa.Text(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("follow_up_id", sa.Integer(), nullable=True),
        *made(),
        refers("referral", "case_id", "case"),
        refers("referral", "follow_up_id", "follow_up"),
        refers("referral", "manager_id", "case_manager"),
        refers("referral", "organisation_id", "organisation"),
        refers("referral", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_referral"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_referral_case_id", "referral", ["case_id"])
    op.create_index("ix_referral_follow_up_id", "referral", ["follow_up_id"])
    op.create_index("ix_referral_manager_id", "referral", ["manager_id"])
    op.create_index("ix_referral_organisation_id", "referral", ["organisation_id", "sent_on"])
    op.create_index("ix_referral_resident_id", "referral", ["resident_id"])
    op.create_index("ix_referral_state", "referral", ["state", "sent_on"])


def make_rights() -> None:
    """What residents ask about their own data, and what was decided."""
    op.create_table(
        "rights_request",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            closed_list("kind", "access", "correction", "objection", "restriction", "erasure"),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("longer_because", sa.Text(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("answer", sa.Text(), nullable=True),
        *made(),
        refers("rights_request", "manager_id", "case_manager"),
        refers("rights_request", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_rights_request"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_rights_request_manager_id", "rights_request", ["manager_id"])
    op.create_index("ix_rights_request_resident_id", "rights_request", ["resident_id"])
    op.create_table(
        "review_decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("blacked_out", sa.Boolean(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=False),
        *made(),
        refers("review_decision", "manager_id", "case_manager"),
        refers("review_decision", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_review_decision"),
    )
    op.create_index("ix_review_decision_manager_id", "review_decision", ["manager_id"])
    op.create_index(
        "uq_review_decision_resident_id_table_name_row_id_field",
        "review_decision",
        ["resident_id", "table_name", "row_id", "field"],
        unique=True,
    )
    op.create_table(
        "resident_statement",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("table_name", sa.Text(), nullable=False),
        sa.Column("row_id", sa.Integer(), nullable=False),
        sa.Column("field", sa.Text(), nullable=False),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        *made(),
        refers("resident_statement", "manager_id", "case_manager"),
        refers("resident_statement", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_resident_statement"),
    )
    op.create_index("ix_resident_statement_manager_id", "resident_statement", ["manager_id"])
    op.create_index("ix_resident_statement_resident_id", "resident_statement", ["resident_id"])
    op.create_index("ix_resident_statement_table_name_row_id", "resident_statement", ["table_name", "row_id"])
    op.create_table(
        "objection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("against", sa.Text(), nullable=False),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("upheld", sa.Boolean(), nullable=True),
        sa.Column("decision", sa.Text(), nullable=True),
        *made(),
        refers("objection", "manager_id", "case_manager"),
        refers("objection", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_objection"),
    )
    op.create_index("ix_objection_manager_id", "objection", ["manager_id"])
    op.create_index("ix_objection_resident_id", "objection", ["resident_id"])
    op.create_table(
        "restriction",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.Column("lifted_because", sa.Text(), nullable=True),
        *made(),
        sa.CheckConstraint("lifted_on IS NULL OR lifted_on >= from_on", name="lifted_after_from"),
        refers("restriction", "manager_id", "case_manager"),
        refers("restriction", "resident_id", "resident"),
        sa.PrimaryKeyConstraint("id", name="pk_restriction"),
    )
    op.create_index("ix_restriction_manager_id", "restriction", ["manager_id"])
    op.create_index("ix_restriction_resident_id", "restriction", ["resident_id"])
    op.create_index(
        "uq_restriction_open",
        "restriction",
        ["resident_id"],
        unique=True,
        sqlite_where=sa.text("lifted_on IS NULL"),
        postgresql_where=sa.text("lifted_on IS NULL"),
    )


def make_retention() -> None:
    """How long records are kept, and the proof that some were destroyed."""
    op.create_table(
        "retention_policy",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("work_kind", closed_list("work_kind", "case", "candidate", "survey"), nullable=False),
        sa.Column("term", sa.Text(), nullable=False),
        sa.Column("anchor", closed_list("anchor", "closing", "creation"), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("in_force", sa.Boolean(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        *made(),
        sa.PrimaryKeyConstraint("id", name="pk_retention_policy"),
        sa.UniqueConstraint("key", name="uq_retention_policy_key"),
    )
    op.create_table(
        "destruction_proof",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("destroyed_on", sa.Date(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("by_name", sa.Text(), nullable=False),
        sa.Column("why", closed_list("why", "retention", "request"), nullable=False),
        sa.Column("policy", sa.Text(), nullable=True),
        sa.Column("cases", sa.Integer(), nullable=False),
        sa.Column("residents", sa.Integer(), nullable=False),
        sa.Column("records", sa.Integer(), nullable=False),
        sa.Column("log_entries", sa.Integer(), nullable=False),
        sa.Column("backups_gone_on", sa.Date(), nullable=True),
        sa.Column("digest", sa.Text(), nullable=False),
        *made(),
        sa.CheckConstraint("cases >= 0 AND residents >= 0 AND records >= 0", name="counts_not_negative"),
        refers("destruction_proof", "manager_id", "case_manager"),
        sa.PrimaryKeyConstraint("id", name="pk_destruction_proof"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_destruction_proof_manager_id", "destruction_proof", ["manager_id"])
