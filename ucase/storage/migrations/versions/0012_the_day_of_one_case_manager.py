"""Indexes along which the day of one case manager is read without looking at the cases of the others."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"


def upgrade() -> None:
    op.drop_index("ix_case_manager_id", "case")
    op.create_index("ix_case_manager_id", "case", ["manager_id", "id", "stage"])
    op.drop_index("ix_deadline_done_on_due", "deadline")
    op.drop_index("ix_deadline_leaving", "deadline")
    running = "done_on IS NULL AND withdrawn = 0", "done_on IS NULL AND NOT withdrawn"
    partial("ix_deadline_open", "deadline", ["due", "id", "case_id", "kind"], *running)
    partial("ix_deadline_open_of_case", "deadline", ["case_id", "due", "id", "kind"], *running)
    op.drop_index("ix_follow_up_signal", "follow_up")
    signals = ["signal", "case_id", "ended_on", "state"]
    partial("ix_follow_up_signal", "follow_up", signals, "signal IS NOT NULL")
    ended = ["case_id", "ended_on", "id", "state", "signal"]
    partial("ix_follow_up_ended", "follow_up", ended, "ended_on IS NOT NULL")


def partial(name: str, table: str, columns: list[str], only: str, elsewhere: str | None = None) -> None:
    """An index of some rows; PostgreSQL may say it in other words than SQLite."""
    op.create_index(
        name, table, columns, sqlite_where=sa.text(only), postgresql_where=sa.text(elsewhere or only)
    )
