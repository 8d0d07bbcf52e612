"""A finger on the pulse: series and schedules, results, endings, transfers, and what is noted in between."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"

ANCHORS = ("settled", "opened", "date")
SIGNALS = ("stable", "improving", "worry", "relapse", "no-contact")


def upgrade() -> None:
    make_schedules()
    make_transfers()
    make_what_is_noted()
    widen_the_case()
    widen_the_check_in()


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


def rebuilt() -> dict[str, Any]:
    """How a table whose keys are references is rebuilt: they are never used again."""
    return {"table_kwargs": {"sqlite_autoincrement": True}}


def make_schedules() -> None:
    """The schedules by name, and the series of a case."""
    op.create_table(
        "schedule",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("anchor", closed_list("anchor", *ANCHORS), nullable=False),
        sa.Column("lasts", sa.Text(), nullable=True),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        *made(),
        sa.PrimaryKeyConstraint("id", name="pk_schedule"),
        sa.UniqueConstraint("key", name="uq_schedule_key"),
    )
    op.create_table(
        "series",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("episode_id", sa.Integer(), nullable=False),
        sa.Column("schedule_id", sa.Integer(), nullable=True),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("anchor", closed_list("anchor", *ANCHORS), nullable=False),
        sa.Column("anchor_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("any_day", sa.Boolean(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=False),
        *made(),
        sa.CheckConstraint("until_on IS NULL OR until_on >= anchor_on", name="until_after_anchor"),
        refers("series", "case_id", "case"),
        refers("series", "episode_id", "episode"),
        refers("series", "schedule_id", "schedule"),
        sa.PrimaryKeyConstraint("id", name="pk_series"),
    )
    op.create_index("ix_series_case_id", "series", ["case_id"])
    op.create_index("ix_series_schedule_id", "series", ["schedule_id"])
    op.create_index(
        "uq_series_episode_id_anchor_rule_anchor_on",
        "series",
        ["episode_id", "anchor", "rule", "anchor_on"],
        unique=True,
    )


def make_transfers() -> None:
    """A case that changes hands, and what became of the programme goals."""
    op.create_table(
        "transfer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("from_manager_id", sa.Integer(), nullable=True),
        sa.Column("to_manager_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        *made(),
        sa.CheckConstraint("until_on IS NULL OR until_on >= from_on", name="until_after_from"),
        refers("transfer", "case_id", "case"),
        refers("transfer", "from_manager_id", "case_manager"),
        refers("transfer", "to_manager_id", "case_manager"),
        sa.PrimaryKeyConstraint("id", name="pk_transfer"),
    )
    op.create_index("ix_transfer_case_id", "transfer", ["case_id", "until_on", "from_on"])
    op.create_index("ix_transfer_from_manager_id", "transfer", ["from_manager_id"])
    op.create_index("ix_transfer_to_manager_id", "transfer", ["to_manager_id"])
    op.create_table(
        "goal_outcome",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("episode_id", sa.Integer(), nullable=False),
        sa.Column(
            "programme_goal", closed_list("programme_goal", "spiral", "steady", "obstacles"), nullable=False
        ),
        sa.Column(
            "result", closed_list("result", "reached", "partly", "not", "not-applicable"), nullable=False
        ),
        *made(),
        refers("goal_outcome", "episode_id", "episode"),
        sa.PrimaryKeyConstraint("id", name="pk_goal_outcome"),
    )
    op.create_index(
        "uq_goal_outcome_episode_id_programme_goal",
        "goal_outcome",
        ["episode_id", "programme_goal"],
        unique=True,
    )


def make_what_is_noted() -> None:
    """Relapse signals, and which of all signals somebody has looked at."""
    op.create_table(
        "relapse_signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column(
            "kind",
            closed_list("kind", "rent-arrears", "nuisance", "crisis", "resident-says", "other"),
            nullable=False,
        ),
        sa.Column("noted_on", sa.Date(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        *made(),
        refers("relapse_signal", "case_id", "case"),
        refers("relapse_signal", "manager_id", "case_manager"),
        sa.PrimaryKeyConstraint("id", name="pk_relapse_signal"),
    )
    op.create_index("ix_relapse_signal_case_id", "relapse_signal", ["case_id", "noted_on"])
    op.create_index("ix_relapse_signal_manager_id", "relapse_signal", ["manager_id"])
    op.create_table(
        "pulse_handling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("handled_on", sa.Date(), nullable=False),
        sa.Column("because", sa.Text(), nullable=False),
        *made(),
        refers("pulse_handling", "case_id", "case"),
        refers("pulse_handling", "manager_id", "case_manager"),
        sa.PrimaryKeyConstraint("id", name="pk_pulse_handling"),
    )
    op.create_index("ix_pulse_handling_case_id", "pulse_handling", ["case_id"])
    op.create_index("ix_pulse_handling_manager_id", "pulse_handling", ["manager_id"])
    op.create_table(
        "handled_signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("handling_id", sa.Integer(), nullable=False),
        sa.Column("rule", sa.Text(), nullable=False),
        sa.Column("fact", sa.Text(), nullable=False),
        *made(),
        refers("handled_signal", "handling_id", "pulse_handling"),
        sa.PrimaryKeyConstraint("id", name="pk_handled_signal"),
    )
    op.create_index(
        "uq_handled_signal_handling_id_rule_fact",
        "handled_signal",
        ["handling_id", "rule", "fact"],
        unique=True,
    )


def widen_the_case() -> None:
    """How much a case asks, how a household settled, and why an episode ended."""
    with op.batch_alter_table("case", **rebuilt()) as case:
        case.add_column(
            sa.Column("intensity", closed_list("intensity", "light", "usual", "intensive"), nullable=True)
        )
    with op.batch_alter_table("episode") as episode:
        episode.add_column(
            sa.Column(
                "settled_as",
                closed_list("settled_as", "returned", "rehoused", "works-finished"),
                nullable=True,
            )
        )
        episode.add_column(
            sa.Column(
                "close_reason",
                closed_list(
                    "close_reason", "settled", "moved-away", "no-wish", "out-of-reach", "handed-over",
                    "deceased", "other",
                ),
                nullable=True,
            )
        )  # fmt: skip
        episode.add_column(sa.Column("closed_despite", sa.Text(), nullable=True))


def widen_the_check_in() -> None:
    """The series a check-in belongs to, its result in one word, and the time and place of an appointment."""
    with op.batch_alter_table("follow_up", **rebuilt()) as follow_up:
        follow_up.add_column(sa.Column("at_time", sa.Text(), nullable=True))
        follow_up.add_column(sa.Column("minutes", sa.Integer(), nullable=True))
        follow_up.add_column(sa.Column("place", sa.Text(), nullable=True))
        follow_up.add_column(sa.Column("signal", closed_list("signal", *SIGNALS), nullable=True))
        follow_up.add_column(sa.Column("series_id", sa.Integer(), nullable=True))
        follow_up.add_column(sa.Column("step", sa.Text(), nullable=True))
        follow_up.create_foreign_key("fk_follow_up_series_id_series", "series", ["series_id"], ["id"])
        follow_up.create_check_constraint("series_has_step", "(series_id IS NULL) = (step IS NULL)")
        follow_up.create_check_constraint("minutes_positive", "minutes IS NULL OR minutes > 0")
        follow_up.create_index("uq_follow_up_series_id_step", ["series_id", "step"], unique=True)
    with op.batch_alter_table("due_change") as due_change:
        due_change.add_column(sa.Column("was_at", sa.Text(), nullable=True))
        due_change.add_column(sa.Column("became_at", sa.Text(), nullable=True))
        due_change.add_column(sa.Column("because", sa.Text(), nullable=True))
