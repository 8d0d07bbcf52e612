"""Before the case: organisations, project dates, dwellings of a list, survey, signals, selection."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"


def rebuilt() -> dict[str, Any]:
    """SQLite gives a table the keys that are never reused, and its CHECKs, by making it anew."""
    if op.get_bind().dialect.name != "sqlite":
        return {}
    return {"recreate": "always", "table_kwargs": {"sqlite_autoincrement": True}}


def upgrade() -> None:
    op.create_table(
        "organisation",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column(
            "kind",
            sa.Enum(
                "corporation",
                "tenants-organisation",
                "neighbourhood-team",
                "social-broker",
                "police",
                "youth-work",
                "help",
                "contractor",
                "municipality",
                "funder",
                "other",
                name="kind",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("valid_from", sa.Date(), nullable=True),
        sa.Column("valid_until", sa.Date(), nullable=True),
        sa.Column("year", sa.Integer(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_organisation"),
        sa.UniqueConstraint("key", name="uq_organisation_key"),
    )
    op.create_table(
        "theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("shipped", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_theme"),
        sa.UniqueConstraint("key", name="uq_theme_key"),
    )
    op.create_table(
        "address_range",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("postcode", sa.Text(), nullable=False),
        sa.Column("from_number", sa.Integer(), nullable=False),
        sa.Column("to_number", sa.Integer(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("to_number >= from_number", name="to_after_from"),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_address_range_area_id_area"),
        sa.PrimaryKeyConstraint("id", name="pk_address_range"),
    )
    op.create_index("ix_address_range_area_id", "address_range", ["area_id"])
    op.create_index(
        "uq_address_range_postcode_from_number", "address_range", ["postcode", "from_number"], unique=True
    )

    op.create_table(
        "organisation_alias",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("organisation_id", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name="fk_organisation_alias_organisation_id_organisation",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_organisation_alias"),
    )
    op.create_index("ix_organisation_alias_organisation_id", "organisation_alias", ["organisation_id"])
    op.create_index(
        "uq_organisation_alias_key_organisation_id",
        "organisation_alias",
        ["key", "organisation_id"],
        unique=True,
    )

    op.create_table(
        "area_signal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=False),
        sa.Column("area_id", sa.Integer(), nullable=True),
        sa.Column("project_id", sa.Integer(), nullable=True),
        sa.Column(
            "role",
            sa.Enum(
                "community-police-officer",
                "social-broker",
                "neighbourhood-team",
                "youth-work",
                "residents-committee",
                "tenants-organisation",
                "housing-consultant",
                "other",
                name="role",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("summary", sa.Text(), nullable=False),
        sa.Column("not_a_person_because", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("(area_id IS NULL) <> (project_id IS NULL)", name="about_one_place"),
        sa.ForeignKeyConstraint(["area_id"], ["area.id"], name="fk_area_signal_area_id_area"),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["case_manager.id"], name="fk_area_signal_manager_id_case_manager"
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_area_signal_project_id_project"),
        sa.PrimaryKeyConstraint("id", name="pk_area_signal"),
    )
    op.create_index("ix_area_signal_area_id", "area_signal", ["area_id"])
    op.create_index("ix_area_signal_manager_id", "area_signal", ["manager_id"])
    op.create_index("ix_area_signal_project_id", "area_signal", ["project_id"])
    op.create_index("ix_area_signal_told_on", "area_signal", ["told_on"])

    op.create_table(
        "project_date",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column(
            "phase",
            sa.Enum(
                "announcement",
                "social-plan",
                "support-poll",
                "reference-date",
                "works-start",
                "works-end",
                "aftercare-end",
                name="phase",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("first_planned_on", sa.Date(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=True),
        sa.Column("actual_on", sa.Date(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_project_date_project_id_project"),
        sa.PrimaryKeyConstraint("id", name="pk_project_date"),
    )
    op.create_index("uq_project_date_project_id_phase", "project_date", ["project_id", "phase"], unique=True)

    op.create_table(
        "signal_theme",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("area_signal_id", sa.Integer(), nullable=False),
        sa.Column("theme_id", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["area_signal_id"], ["area_signal.id"], name="fk_signal_theme_area_signal_id_area_signal"
        ),
        sa.ForeignKeyConstraint(["theme_id"], ["theme.id"], name="fk_signal_theme_theme_id_theme"),
        sa.PrimaryKeyConstraint("id", name="pk_signal_theme"),
    )
    op.create_index("ix_signal_theme_theme_id", "signal_theme", ["theme_id"])
    op.create_index(
        "uq_signal_theme_area_signal_id_theme_id", "signal_theme", ["area_signal_id", "theme_id"], unique=True
    )

    op.create_table(
        "housing_wish",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("asked_on", sa.Date(), nullable=False),
        sa.Column("answered", sa.Boolean(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=True),
        sa.Column(
            "composition",
            sa.Enum(
                "single",
                "couple",
                "couple-children",
                "couple-children-others",
                "couple-others",
                "parent-children",
                "parent-children-others",
                "other",
                name="composition",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "moving",
            sa.Enum(
                "return",
                "move",
                "undecided",
                name="moving",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column(
            "temporary_home",
            sa.Enum(
                "stay",
                "temporary-dwelling",
                "guest-dwelling",
                "rest-dwelling",
                "family",
                "other",
                name="temporary_home",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=True,
        ),
        sa.Column("desired_home", sa.Text(), nullable=True),
        sa.Column("rooms", sa.Integer(), nullable=True),
        sa.Column("ground_floor", sa.Boolean(), nullable=True),
        sa.Column("rent_limit", sa.Integer(), nullable=True),
        sa.Column("interpreter", sa.Boolean(), nullable=True),
        sa.Column("best_time", sa.Text(), nullable=True),
        sa.Column("wants_contact", sa.Boolean(), nullable=True),
        sa.Column("remarks", sa.Text(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("persons > 0", name="persons_positive"),
        sa.CheckConstraint("rooms > 0", name="rooms_positive"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_housing_wish_household_id_household"
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["case_manager.id"], name="fk_housing_wish_manager_id_case_manager"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_housing_wish"),
    )
    op.create_index("ix_housing_wish_household_id", "housing_wish", ["household_id", "asked_on"])
    op.create_index("ix_housing_wish_manager_id", "housing_wish", ["manager_id"])

    op.create_table(
        "neighbour_tie",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("neighbour_id", sa.Integer(), nullable=False),
        sa.Column("said_on", sa.Date(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.CheckConstraint("household_id <> neighbour_id", name="with_another"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_neighbour_tie_household_id_household"
        ),
        sa.ForeignKeyConstraint(
            ["neighbour_id"], ["household.id"], name="fk_neighbour_tie_neighbour_id_household"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_neighbour_tie"),
    )
    op.create_index("ix_neighbour_tie_neighbour_id", "neighbour_tie", ["neighbour_id"])
    op.create_index(
        "uq_neighbour_tie_household_id_neighbour_id",
        "neighbour_tie",
        ["household_id", "neighbour_id"],
        unique=True,
    )

    op.create_table(
        "housing_wish_need",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("housing_wish_id", sa.Integer(), nullable=False),
        sa.Column(
            "need",
            sa.Enum(
                "night-shift",
                "mobility",
                "medical-device",
                "lungs",
                "pets",
                "clearing",
                "other",
                name="need",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["housing_wish_id"], ["housing_wish.id"], name="fk_housing_wish_need_housing_wish_id_housing_wish"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_housing_wish_need"),
    )
    op.create_index(
        "uq_housing_wish_need_housing_wish_id_need",
        "housing_wish_need",
        ["housing_wish_id", "need"],
        unique=True,
    )

    op.create_table(
        "housing_wish_worry",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("housing_wish_id", sa.Integer(), nullable=False),
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
        sa.ForeignKeyConstraint(
            ["housing_wish_id"],
            ["housing_wish.id"],
            name="fk_housing_wish_worry_housing_wish_id_housing_wish",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_housing_wish_worry"),
    )
    op.create_index(
        "uq_housing_wish_worry_housing_wish_id_worry",
        "housing_wish_worry",
        ["housing_wish_id", "worry"],
        unique=True,
    )

    op.create_table(
        "selection",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("household_id", sa.Integer(), nullable=False),
        sa.Column("project_id", sa.Integer(), nullable=False),
        sa.Column(
            "decision",
            sa.Enum(
                "take-up",
                "decline",
                "wait",
                name="decision",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            nullable=False,
        ),
        sa.Column("decided_on", sa.Date(), nullable=False),
        sa.Column("with_id", sa.Integer(), nullable=True),
        sa.Column("manager_id", sa.Integer(), nullable=True),
        sa.Column("because", sa.Text(), nullable=True),
        sa.Column("agreed", sa.Boolean(), nullable=False),
        sa.Column("case_id", sa.Integer(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(["case_id"], ["case.id"], name="fk_selection_case_id_case"),
        sa.ForeignKeyConstraint(
            ["household_id"], ["household.id"], name="fk_selection_household_id_household"
        ),
        sa.ForeignKeyConstraint(
            ["manager_id"], ["case_manager.id"], name="fk_selection_manager_id_case_manager"
        ),
        sa.ForeignKeyConstraint(["project_id"], ["project.id"], name="fk_selection_project_id_project"),
        sa.ForeignKeyConstraint(["with_id"], ["organisation.id"], name="fk_selection_with_id_organisation"),
        sa.PrimaryKeyConstraint("id", name="pk_selection"),
    )
    op.create_index("ix_selection_case_id", "selection", ["case_id"])
    op.create_index("ix_selection_household_id", "selection", ["household_id", "decided_on"])
    op.create_index("ix_selection_manager_id", "selection", ["manager_id"])
    op.create_index("ix_selection_project_id", "selection", ["project_id"])
    op.create_index("ix_selection_with_id", "selection", ["with_id"])

    with op.batch_alter_table("dwelling") as dwelling:
        dwelling.add_column(sa.Column("project_id", sa.Integer(), nullable=True))
        dwelling.add_column(sa.Column("street", sa.Text(), nullable=True))
        dwelling.add_column(sa.Column("unit", sa.Text(), nullable=True))
        dwelling.add_column(sa.Column("kind", sa.Text(), nullable=True))
        dwelling.add_column(sa.Column("floor", sa.Text(), nullable=True))
        dwelling.add_column(sa.Column("surface", sa.Integer(), nullable=True))
        dwelling.add_column(sa.Column("rooms", sa.Integer(), nullable=True))
        dwelling.add_column(sa.Column("rent", sa.Integer(), nullable=True))
        dwelling.add_column(sa.Column("gone_on", sa.Date(), nullable=True))
        dwelling.create_check_constraint("surface_positive", "surface > 0")
        dwelling.create_check_constraint("rooms_positive", "rooms > 0")
        dwelling.create_index("ix_dwelling_project_id", ["project_id"], unique=False)
        dwelling.create_foreign_key("fk_dwelling_project_id_project", "project", ["project_id"], ["id"])

    with op.batch_alter_table("household", **rebuilt()) as household:
        household.add_column(
            sa.Column(
                "contract",
                sa.Enum(
                    "permanent",
                    "temporary",
                    name="contract",
                    native_enum=False,
                    create_constraint=True,
                    length=40,
                ),
                nullable=True,
            )
        )
        household.add_column(sa.Column("tenancy_started_on", sa.Date(), nullable=True))
        household.add_column(sa.Column("left_on", sa.Date(), nullable=True))
        household.add_column(
            sa.Column(
                "approach",
                sa.Enum(
                    "alone",
                    "site-manager",
                    "corporation-first",
                    name="approach",
                    native_enum=False,
                    create_constraint=True,
                    length=40,
                ),
                nullable=True,
            )
        )

    with op.batch_alter_table("project", **rebuilt()) as project:
        project.add_column(sa.Column("corporation_id", sa.Integer(), nullable=True))
        project.add_column(
            sa.Column(
                "kind",
                sa.Enum(
                    "major-maintenance",
                    "renovation-occupied",
                    "renovation-vacated",
                    "demolition-rebuild",
                    "mixed",
                    name="kind",
                    native_enum=False,
                    create_constraint=True,
                    length=40,
                ),
                nullable=True,
            )
        )
        project.add_column(sa.Column("support_threshold", sa.Integer(), nullable=True))
        project.add_column(sa.Column("threshold_source", sa.Text(), nullable=True))
        project.create_check_constraint("support_threshold_is_percent", "support_threshold BETWEEN 1 AND 100")
        project.create_index("ix_project_corporation_id", ["corporation_id"], unique=False)
        project.create_foreign_key(
            "fk_project_corporation_id_organisation", "organisation", ["corporation_id"], ["id"]
        )
