"""Projects: the names they had before, and why a first planned date was mended."""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"


def upgrade() -> None:
    op.create_table(
        "project_alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_project_alias_project_id_project"),
        sa.PrimaryKeyConstraint("id", name="pk_project_alias"),
        sa.UniqueConstraint("key", name="uq_project_alias_key"),
    )
    op.create_index("ix_project_alias_project_id", "project_alias", ["project_id"])
    op.add_column("project_date", sa.Column("first_planned_because", sa.Text(), nullable=True))
