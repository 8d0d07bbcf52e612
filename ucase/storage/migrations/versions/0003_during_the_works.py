"""During the works: plan, network, measurements, the move and its deadlines."""

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"


def upgrade() -> None:
    op.create_table(
        "moving_allowance",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("effective_from", sa.Date(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_moving_allowance"),
        sa.UniqueConstraint("effective_from", name="uq_moving_allowance_effective_from"),
    )
    op.create_table(
        "need_kind",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_need_kind"),
        sa.UniqueConstraint("key", name="uq_need_kind_key"),
    )
    op.create_table(
        "network_member",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column(
            "relation",
            sa.Enum(
                "partner",
                "child",
                "parent",
                "sibling",
                "family",
                "friend",
                "neighbour",
                "colleague",
                "community",
                "volunteer",
                "professional",
                "other",
                name="relation",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("closeness", sa.Integer(), nullable=True),
        sa.Column(
            "direction",
            sa.Enum(
                "gives",
                "receives",
                "both",
                name="direction",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "quality",
            sa.Enum(
                "good",
                "strained",
                "broken",
                name="quality",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("lives_in_block", sa.Boolean(), nullable=True),
        sa.Column("helps_with", sa.Text(), nullable=True),
        sa.Column("known_since", sa.Date(), nullable=False),
        sa.Column("gone_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("closeness BETWEEN 1 AND 3", name="closeness_1_to_3"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_network_member_household_id_household"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_network_member"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_network_member_household_id", "network_member", ["household_id"])

    op.create_table(
        "assessment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("resident_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column(
            "edition",
            sa.Enum("2013", "2017", name="edition", native_enum=False, create_constraint=True, length=40),
            nullable=False,
        ),
        sa.Column("measured_on", sa.Date(), nullable=False),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_assessment_case_id_case"),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["case_manager.id"], name="fk_assessment_manager_id_case_manager"
        ),
        sa.ForeignKeyConstraint(["resident_id"], ["resident.id"], name="fk_assessment_resident_id_resident"),
        sa.PrimaryKeyConstraint("id", name="pk_assessment"),
    )
    op.create_index("ix_assessment_case_id", "assessment", ["case_id"])
    op.create_index("ix_assessment_manager_id", "assessment", ["manager_id"])
    op.create_index(
        "uq_assessment_resident_id_edition_measured_on",
        "assessment",
        ["resident_id", "edition", "measured_on"],
        unique=True,
    )

    op.create_table(
        "deadline",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "objection",
                "termination-notice",
                "landlord-notice-term",
                "tenant-notice-term",
                "urgency-expiry",
                "latest-move-out",
                "return-decision",
                "offer-answer",
                "allowance-instalment",
                "rent-habituation-end",
                "key-handover",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("anchor_on", sa.Date(), nullable=False),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column(
            "basis",
            sa.Enum(
                "law",
                "social-plan",
                "own",
                name="basis",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("amount", sa.Integer(), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("withdrawn", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_deadline_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_deadline"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deadline_case_id", "deadline", ["case_id"])
    op.create_index("ix_deadline_done_on_due", "deadline", ["done_on", "due"])

    op.create_table(
        "dwelling_offer",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("offered_on", sa.Date(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("rent", sa.Integer(), nullable=True),
        sa.Column(
            "outcome",
            sa.Enum(
                "open",
                "accepted",
                "refused",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_dwelling_offer_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_dwelling_offer"),
    )
    op.create_index("ix_dwelling_offer_case_id", "dwelling_offer", ["case_id"])

    op.create_table(
        "goal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "programme_goal",
            sa.Enum(
                "spiral",
                "steady",
                "obstacles",
                name="programme_goal",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("words", sa.Text(), nullable=False),
        sa.Column("set_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_goal_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_goal"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_goal_case_id", "goal", ["case_id"])

    op.create_table(
        "money_figure",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "rent-before",
                "rent-after",
                "allowance-before",
                "allowance-after",
                "income",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("amount >= 0", name="amount_not_negative"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_money_figure_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_money_figure"),
    )
    op.create_index("ix_money_figure_case_id", "money_figure", ["case_id", "kind", "told_on"])

    op.create_table(
        "relocation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "route",
            sa.Enum(
                "stay",
                "temporary-dwelling",
                "guest-dwelling",
                "rest-dwelling",
                "own-arrangement",
                "permanent-move",
                name="route",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("to_place", sa.Text(), nullable=True),
        sa.Column("from_on", sa.Date(), nullable=True),
        sa.Column("until_on", sa.Date(), nullable=True),
        sa.Column("keys_received_on", sa.Date(), nullable=True),
        sa.Column("keys_handed_in_on", sa.Date(), nullable=True),
        sa.Column(
            "works_agreed",
            sa.Enum(
                "yes",
                "no",
                "no-answer",
                name="works_agreed",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("works_agreed_on", sa.Date(), nullable=True),
        sa.Column(
            "wish",
            sa.Enum(
                "return",
                "move",
                "undecided",
                name="wish",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "decision",
            sa.Enum(
                "return",
                "move",
                "undecided",
                name="decision",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.Column("income_band", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_relocation_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_relocation"),
        sa.UniqueConstraint("case_id", name="uq_relocation_case_id"),
    )
    op.create_table(
        "rent_step",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("from_on", sa.Date(), nullable=False),
        sa.Column("rent", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_rent_step_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_rent_step"),
    )
    op.create_index("uq_rent_step_case_id_from_on", "rent_step", ["case_id", "from_on"], unique=True)

    op.create_table(
        "need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("goal_id", sa.Integer(), nullable=True),
        sa.Column("kind_id", sa.Integer(), nullable=False),
        sa.Column("severity", sa.Integer(), nullable=False),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("raised_on", sa.Date(), nullable=False),
        sa.Column("resolved_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("severity BETWEEN 1 AND 3", name="severity_1_to_3"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_need_case_id_case"),
        sa.ForeignKeyConstraint(["goal_id"], ["goal.id"], name="fk_need_goal_id_goal"),
        sa.ForeignKeyConstraint(["kind_id"], ["need_kind.id"], name="fk_need_kind_id_need_kind"),
        sa.PrimaryKeyConstraint("id", name="pk_need"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_need_case_id", "need", ["case_id"])
    op.create_index("ix_need_goal_id", "need", ["goal_id"])
    op.create_index("ix_need_kind_id", "need", ["kind_id"])

    op.create_table(
        "score",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("assessment_id", sa.Integer(), nullable=False),
        sa.Column(
            "domain",
            sa.Enum(
                "finances",
                "work-education",
                "time-use",
                "housing",
                "domestic-relations",
                "mental-health",
                "physical-health",
                "substance-use",
                "basic-adl",
                "instrumental-adl",
                "social-network",
                "community-participation",
                "justice",
                name="domain",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("level", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("level BETWEEN 1 AND 5", name="level_1_to_5"),
        sa.ForeignKeyConstraint(
            ["assessment_id"], ["assessment.id"], name="fk_score_assessment_id_assessment"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_score"),
    )
    op.create_index("uq_score_assessment_id_domain", "score", ["assessment_id", "domain"], unique=True)

    op.create_table(
        "need_turn",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("need_id", sa.Integer(), nullable=False),
        sa.Column("turned_on", sa.Date(), nullable=False),
        sa.Column("resolved", sa.Boolean(), nullable=False),
        sa.Column("words", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_need_turn_need_id_need"),
        sa.PrimaryKeyConstraint("id", name="pk_need_turn"),
    )
    op.create_index("ix_need_turn_need_id", "need_turn", ["need_id"])

    op.create_table(
        "support",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("need_id", sa.Integer(), nullable=False),
        sa.Column(
            "tier",
            sa.Enum(
                "own-strength",
                "own-network",
                "volunteer",
                "general-facility",
                "tailored-facility",
                name="tier",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("member_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("lower_tiers", sa.Text(), nullable=True),
        sa.Column(
            "status",
            sa.Enum(
                "proposed",
                "agreed",
                "started",
                "ended",
                "refused",
                name="status",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("proposed_on", sa.Date(), nullable=False),
        sa.Column("agreed_on", sa.Date(), nullable=True),
        sa.Column("started_on", sa.Date(), nullable=True),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("solved", sa.Boolean(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["member_id"], ["network_member.id"], name="fk_support_member_id_network_member"
        ),
        sa.ForeignKeyConstraint(["need_id"], ["need.id"], name="fk_support_need_id_need"),
        sa.ForeignKeyConstraint(
            ["organisation_id"], ["organisation.id"], name="fk_support_organisation_id_organisation"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_support"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_support_member_id", "support", ["member_id"])
    op.create_index("ix_support_need_id", "support", ["need_id"])
    op.create_index("ix_support_organisation_id", "support", ["organisation_id"])
    op.create_index("ix_support_status", "support", ["status", "need_id"])

    # A decision remembers where the household lived; of those before this, the address of today is known.
    with op.batch_alter_table("selection") as selection:
        selection.add_column(sa.Column("dwelling_id", sa.Integer(), nullable=True))
        selection.create_foreign_key("fk_selection_dwelling_id_dwelling", "dwelling", ["dwelling_id"], ["id"])
        selection.create_index("ix_selection_dwelling_id", ["dwelling_id"], unique=False)
    op.execute(
        "UPDATE selection SET dwelling_id = "
        "(SELECT household.dwelling_id FROM household WHERE household.id = selection.household_id)"
    )

    # Residents are referred to as well now, so their numbers are never used again.
    if op.get_bind().dialect.name == "sqlite":
        with op.batch_alter_table("resident", recreate="always", table_kwargs={"sqlite_autoincrement": True}):
            pass
