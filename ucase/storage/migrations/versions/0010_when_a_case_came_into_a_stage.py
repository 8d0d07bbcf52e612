"""On which day a case came into each stage, so that a report can be made as things stood on another day.

Of the cases that are there, only what their episodes date is known: the day on which the household settled,
and the day on which the case was closed.
"""

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"

STAGES = ("candidate", "intake", "support", "aftercare", "closed", "declined")


def upgrade() -> None:
    op.create_table(
        "stage_turn",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "stage",
            sa.Enum(*STAGES, name="stage", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("turned_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_stage_turn_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_stage_turn"),
    )
    op.create_index("ix_stage_turn_case_id", "stage_turn", ["case_id", "turned_on", "stage"])
    known("aftercare", "settled_on", "(c.stage IN ('aftercare', 'closed') OR e.closed_on IS NOT NULL)")
    known(
        "closed",
        "closed_on",
        "c.stage <> 'declined' OR e.id < (SELECT max(id) FROM episode WHERE case_id = c.id)",
    )


def known(stage: str, column: str, only: str) -> None:
    """Write down what the episodes date."""
    op.execute(
        "INSERT INTO stage_turn (case_id, stage, turned_on, created_at, version) "
        f"SELECT c.id, '{stage}', e.{column}, e.created_at, 1 "
        f'FROM episode e JOIN "case" c ON c.id = e.case_id WHERE e.{column} IS NOT NULL AND ({only}) '
        "ORDER BY e.id"
    )
