"""Who was erased: a number remains for what figures count, and is nobody's name any more."""

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"


def upgrade() -> None:
    op.add_column("resident", sa.Column("erased_on", sa.Date(), nullable=True))
    op.add_column("case", sa.Column("destroyed_on", sa.Date(), nullable=True))
    op.drop_index("ix_resident_household_id", "resident")
    op.create_index("ix_resident_household_id", "resident", ["household_id", "erased_on"])
