"""What the first screen of the day asks: indexes along which a case manager's day is read, and the pulse."""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"


def upgrade() -> None:
    of_somebody = "state = 'open' AND assigned_to_id IS NOT NULL"
    partial(
        "ix_follow_up_open_of_manager", "follow_up", ["assigned_to_id", "due", "id", "case_id"], of_somebody
    )
    has_time = "state = 'open' AND at_time IS NOT NULL"
    partial("ix_follow_up_open_at_time", "follow_up", ["due", "at_time", "id"], has_time)
    partial("ix_follow_up_signal", "follow_up", ["signal", "case_id", "ended_on"], "signal IS NOT NULL")
    partial("ix_need_turn_back", "need_turn", ["need_id"], "resolved = 0", "NOT resolved")
    leaving = (
        "done_on IS NULL AND kind IN "
        "('latest-move-out', 'landlord-notice-term', 'tenant-notice-term', 'key-handover')"
    )
    partial("ix_deadline_leaving", "deadline", ["due", "case_id"], leaving)


def partial(name: str, table: str, columns: list[str], only: str, elsewhere: str | None = None) -> None:
    """An index of some rows; PostgreSQL may say it in other words than SQLite."""
    op.create_index(
        name, table, columns, sqlite_where=sa.text(only), postgresql_where=sa.text(elsewhere or only)
    )
