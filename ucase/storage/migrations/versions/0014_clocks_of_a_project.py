"""A deadline may be of a project instead of a case: the consultation of those who speak for the tenants."""

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"

OF_A_CASE = (
    "objection", "termination-notice", "landlord-notice-term", "tenant-notice-term", "urgency-expiry",
    "latest-move-out", "return-decision", "offer-answer", "allowance-instalment", "rent-habituation-end",
    "key-handover", "other",
)  # fmt: skip
OF_A_PROJECT = ("consultation", "consultation-answer")
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
        deadline.alter_column("case_id", existing_type=sa.Integer(), nullable=True)
        deadline.alter_column("kind", existing_type=kinds(*OF_A_CASE), type_=kinds(*OF_A_CASE, *OF_A_PROJECT))
        deadline.add_column(sa.Column("project_id", sa.Integer(), nullable=True))
        deadline.create_foreign_key("fk_deadline_project_id_project", "project", ["project_id"], ["id"])
        deadline.create_check_constraint("case_or_project", "(case_id IS NULL) <> (project_id IS NULL)")
        deadline.create_index("ix_deadline_project_id", ["project_id"])
    for name, columns in OPEN.items():
        op.create_index(
            name,
            "deadline",
            columns,
            sqlite_where=sa.text("done_on IS NULL AND withdrawn = 0"),
            postgresql_where=sa.text("done_on IS NULL AND NOT withdrawn"),
        )
