"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    op.create_table(
        "area",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "municipality",
                "wijk",
                "subwijk",
                "buurt",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("code", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("wijk_id", sa.Integer(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["area.id"], name="fk_area_parent_id_area"),
        sa.ForeignKeyConstraint(["wijk_id"], ["area.id"], name="fk_area_wijk_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_area"),
        sa.UniqueConstraint("code", name="uq_area_code"),
    )
    op.create_index("ix_area_key", "area", ["key"])
    op.create_index("ix_area_parent_id", "area", ["parent_id"])
    op.create_index("ix_area_wijk_id", "area", ["wijk_id"])

    op.create_table(
        "case_manager",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_case_manager"),
        sa.UniqueConstraint("key", name="uq_case_manager_key"),
    )
    op.create_table(
        "area_alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_area_alias_area_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_area_alias"),
    )
    op.create_index("ix_area_alias_area_id", "area_alias", ["area_id"])
    op.create_index("uq_area_alias_key_area_id", "area_alias", ["key", "area_id"], unique=True)

    op.create_table(
        "dwelling",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=True),
        sa.Column("house_number", sa.Text(), nullable=True),
        sa.Column("addition", sa.Text(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_dwelling_area_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_dwelling"),
    )
    op.create_index("ix_dwelling_area_id", "dwelling", ["area_id"])
    op.create_index(
        "uq_dwelling_address",
        "dwelling",
        ["postcode", "house_number", "addition"],
        unique=True,
        sqlite_where=sa.text("postcode IS NOT NULL AND house_number IS NOT NULL"),
        postgresql_where=sa.text("postcode IS NOT NULL AND house_number IS NOT NULL"),
    )

    op.create_table(
        "project",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_project_area_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_project"),
        sa.UniqueConstraint("key", name="uq_project_key"),
    )
    op.create_index("ix_project_area_id", "project", ["area_id"])

    op.create_table(
        "household",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("dwelling_id", sa.Integer(), nullable=False),
        sa.Column("language", sa.Text(), nullable=True),
        sa.Column(
            "preferred_channel",
            sa.Enum(
                "home-visit",
                "phone",
                "office",
                "message",
                "other",
                name="preferred_channel",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["dwelling_id"], ["dwelling.id"], name="fk_household_dwelling_id_dwelling"),
        sa.PrimaryKeyConstraint("id", name="pk_household"),
    )
    op.create_index("ix_household_dwelling_id", "household", ["dwelling_id"])

    op.create_table(
        "case",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column(
            "stage",
            sa.Enum(
                "candidate",
                "intake",
                "support",
                "aftercare",
                "closed",
                "declined",
                name="stage",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "source",
            sa.Enum(
                "survey",
                "key-figure",
                "corporation",
                "neighbourhood-team",
                "self",
                "other",
                name="source",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("about", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_case_area_id_area"),
        sa.ForeignKeyConstraint(["household_id"], ["household.id"], name="fk_case_household_id_household"),
        sa.ForeignKeyConstraint(["manager_id"], ["case_manager.id"], name="fk_case_manager_id_case_manager"),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_case_project_id_project"),
        sa.PrimaryKeyConstraint("id", name="pk_case"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_case_area_id", "case", ["area_id", "stage", "project_id"])
    op.create_index("ix_case_household_id", "case", ["household_id"])
    op.create_index("ix_case_manager_id", "case", ["manager_id"])
    op.create_index("ix_case_project_id", "case", ["project_id"])
    op.create_index("ix_case_stage", "case", ["stage"])

    op.create_table(
        "resident",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column(
            "role",
            sa.Enum(
                "main-tenant",
                "co-tenant",
                "other",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("given_name", sa.Text(), nullable=False),
        sa.Column("prefix", sa.Text(), nullable=False),
        sa.Column("family_name", sa.Text(), nullable=False),
        sa.Column("birth_year", sa.Integer(), nullable=True),
        sa.Column("phone", sa.Text(), nullable=True),
        sa.Column("email", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_resident_household_id_household"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_resident"),
    )
    op.create_index("ix_resident_household_id", "resident", ["household_id"])

    op.create_table(
        "case_worry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column(
            "worry",
            sa.Enum(
                "neighbours",
                "rent",
                "where-to-go",
                "dust",
                "privacy",
                "other",
                name="worry",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_case_worry_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_case_worry"),
    )
    op.create_index("uq_case_worry_case_id_worry", "case_worry", ["case_id", "worry"], unique=True)

    op.create_table(
        "contact",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column(
            "channel",
            sa.Enum(
                "home-visit",
                "phone",
                "office",
                "message",
                "other",
                name="channel",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column(
            "outcome",
            sa.Enum(
                "reached",
                "no-show",
                "refused",
                name="outcome",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("minutes", sa.Integer(), nullable=True),
        sa.Column("confidential", sa.Boolean(), nullable=False),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("minutes IS NULL OR minutes >= 0", name="minutes_not_negative"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_contact_case_id_case"),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["case_manager.id"], name="fk_contact_manager_id_case_manager"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_contact"),
    )
    op.create_index("ix_contact_case_id_happened_on", "contact", ["case_id", "happened_on", "outcome"])
    op.create_index("ix_contact_happened_on", "contact", ["happened_on"])
    op.create_index("ix_contact_manager_id", "contact", ["manager_id"])

    op.create_table(
        "episode",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("settled_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("opened_because", sa.Text(), nullable=True),
        sa.Column("closed_because", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("closed_on IS NULL OR closed_on >= opened_on", name="closed_after_opened"),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_episode_case_id_case"),
        sa.PrimaryKeyConstraint("id", name="pk_episode"),
    )
    op.create_index("ix_episode_case_id", "episode", ["case_id", "opened_on", "closed_on"])
    op.create_index("ix_episode_closed_on", "episode", ["closed_on"])
    op.create_index("ix_episode_opened_on", "episode", ["opened_on"])
    op.create_index(
        "uq_episode_open",
        "episode",
        ["case_id"],
        unique=True,
        sqlite_where=sa.text("closed_on IS NULL"),
        postgresql_where=sa.text("closed_on IS NULL"),
    )

    op.create_table(
        "follow_up",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=False),
        sa.Column("assigned_to_id", sa.Integer(), nullable=True),
        sa.Column("due", sa.Date(), nullable=False),
        sa.Column("purpose", sa.Text(), nullable=True),
        sa.Column(
            "state",
            sa.Enum(
                "open",
                "done",
                "skipped",
                "missed",
                name="state",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("ended_on", sa.Date(), nullable=True),
        sa.Column("result", sa.Text(), nullable=True),
        sa.Column("contact_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["assigned_to_id"], ["case_manager.id"], name="fk_follow_up_assigned_to_id_case_manager"
        ),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_follow_up_case_id_case"),
        sa.ForeignKeyConstraint(["contact_id"], ["contact.id"], name="fk_follow_up_contact_id_contact"),
        sa.PrimaryKeyConstraint("id", name="pk_follow_up"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_follow_up_assigned_to_id", "follow_up", ["assigned_to_id"])
    op.create_index("ix_follow_up_case_id", "follow_up", ["case_id", "state", "due"])
    op.create_index("ix_follow_up_contact_id", "follow_up", ["contact_id"])
    op.create_index(
        "ix_follow_up_open_due",
        "follow_up",
        ["due", "id"],
        sqlite_where=sa.text("state = 'open'"),
        postgresql_where=sa.text("state = 'open'"),
    )

    op.create_table(
        "due_change",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("follow_up_id", sa.Integer(), nullable=False),
        sa.Column("was_due", sa.Date(), nullable=False),
        sa.Column("became_due", sa.Date(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["follow_up_id"], ["follow_up.id"], name="fk_due_change_follow_up_id_follow_up"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_due_change"),
    )
    op.create_index("ix_due_change_follow_up_id", "due_change", ["follow_up_id"])
