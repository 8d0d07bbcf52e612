"""A request about one's own data has its term among the deadlines; a review may leave the rule as it is."""

import sqlalchemy as sa
from alembic import op

revision = "0015"
down_revision = "0014"

BEFORE = (
    "objection", "termination-notice", "landlord-notice-term", "tenant-notice-term", "urgency-expiry",
    "latest-move-out", "return-decision", "offer-answer", "allowance-instalment", "rent-habituation-end",
    "key-handover", "other", "consultation", "consultation-answer",
)  # fmt: skip
AFTER = (*BEFORE[:12], "rights-request", *BEFORE[12:])
OPEN = {
    "ix_deadline_open": ["due", "id", "case_id", "kind"],
    "ix_deadline_open_of_case": ["case_id", "due", "id", "kind"],
}
"""The indexes of what runs, which are made again around the new table."""


def kinds(*values: str) -> sa.Enum:
    """The kinds of deadlines, kept closed by a CHECK."""
    return sa.Enum(*values, name="kind", native_enum=False, create_constraint=True, length=40)


def upgrade() -> None:
    for name in OPEN:
        op.drop_index(name, "deadline")
    with op.batch_alter_table("deadline", table_kwargs={"sqlite_autoincrement": True}) as deadline:
        deadline.alter_column("kind", existing_type=kinds(*BEFORE), type_=kinds(*AFTER))
        deadline.add_column(sa.Column("request_id", sa.Integer(), nullable=True))
        deadline.create_foreign_key(
            "fk_deadline_request_id_rights_request", "rights_request", ["request_id"], ["id"]
        )
        deadline.create_index("ix_deadline_request_id", ["request_id"])
    for name, columns in OPEN.items():
        op.create_index(
            name,
            "deadline",
            columns,
            sqlite_where=sa.text("done_on IS NULL AND withdrawn = 0"),
            postgresql_where=sa.text("done_on IS NULL AND NOT withdrawn"),
        )
    with op.batch_alter_table("review_decision") as decision:
        decision.alter_column("blacked_out", existing_type=sa.Boolean(), nullable=True)
