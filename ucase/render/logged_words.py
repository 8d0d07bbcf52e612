"""What the log holds, in the words of the screens: records, fields, and values of closed lists."""

from datetime import date, datetime
from typing import Any

from ucase.domain import references
from ucase.domain.money import euros
from ucase.domain.text import one_line
from ucase.locale import knows, t
from ucase.locale.days import short_date
from ucase.render.words import choice_word, in_our_words, screen_cell

PREFIXES = {
    "case": references.CASE,
    "follow_up": references.FOLLOW_UP,
    "household": references.HOUSEHOLD,
    "project": references.PROJECT,
    "goal": references.GOAL,
    "need": references.NEED,
    "support": references.SUPPORT,
    "network_member": references.MEMBER,
    "deadline": references.DEADLINE,
    "resident": references.RESIDENT,
    "data_consent": references.CONSENT,
    "disclosure": references.DISCLOSURE,
    "referral": references.REFERRAL,
}
"""The records that people know by a reference."""
REFERS = {"neighbour_id": "household", "member_id": "network_member", "consent_id": "data_consent"}
"""References in columns that are not called after what they refer to."""
LISTS = {
    "stage": "stage",
    "channel": "channel",
    "preferred_channel": "channel",
    "contact.outcome": "outcome",
    "dwelling_offer.outcome": "offer",
    "case.source": "source",
    "worry": "worry",
    "area.kind": "area",
    "state": "state",
    "project.kind": "intervention",
    "phase": "phase",
    "organisation.kind": "organisation",
    "contract": "contract",
    "approach": "approach",
    "composition": "composition",
    "moving": "moving",
    "temporary_home": "temporary_home",
    "housing_wish_need.need": "need",
    "area_signal.role": "key_figure",
    "resident.role": "role",
    "selection.decision": "decision",
    "relocation.wish": "moving",
    "relocation.decision": "moving",
    "programme_goal": "programme_goal",
    "tier": "tier",
    "support.status": "support_status",
    "relation": "relation",
    "direction": "direction",
    "quality": "quality",
    "score.domain": "zrm_domain",
    "edition": "zrm_edition",
    "route": "route",
    "works_agreed": "works_agreed",
    "money_figure.kind": "money",
    "deadline.kind": "deadline_kind",
    "basis": "basis",
    "intensity": "intensity",
    "audience": "audience",
    "settled_as": "settling",
    "close_reason": "close_reason",
    "anchor": "anchor",
    "relapse_signal.kind": "relapse_kind",
    "goal_outcome.result": "goal_result",
    "follow_up.signal": "check_in_signal",
    "kind_id": "need_kind",
    "theme_id": "theme",
    "category": "category",
    "given": "given",
    "ground": "ground",
    "form": "shared_form",
    "referral.state": "referral_state",
    "rights_request.kind": "request_kind",
    "work_kind": "work_kind",
    "retention_policy.anchor": "retention_anchor",
    "why": "destroyed",
}
"""By column, or by table and column, where the words of a closed list are."""
DAYS = ("due", "was_due", "became_due", "effective_from", "known_since", "valid_from", "valid_until")
"""Columns that hold a day and are not called after it."""
MONEY = ("amount", "rent", "rent_limit")
"""Columns that are in cents."""


def reference(table: str, row: int) -> str | None:
    """The reference of a record that has one."""
    return references.write(PREFIXES[table], row) if table in PREFIXES else None


def record_word(table: str, row: int | None) -> str:
    """A record as people call it, with its reference."""
    word = t(f"log.record.{table}") if knows(f"log.record.{table}") else table
    known_as = reference(table, row) if row is not None else None
    return f"{word} {known_as}" if known_as else word


def field_word(column: str) -> str:
    """A field as the screens call it."""
    return t(f"log.field.{column}") if knows(f"log.field.{column}") else column.replace("_", " ")


def value_word(table: str, column: str, value: Any) -> str:  # noqa: ANN401 (a value of the log)
    """A value as the screens say it."""
    listed = LISTS.get(f"{table}.{column}") or LISTS.get(column)
    if value is None or value == "":
        return ""
    if listed and knows(f"{listed}.{value}"):
        return choice_word(listed, str(value))
    if column in MONEY and isinstance(value, int):
        return euros(value, mark=t("word.decimal"))
    if column.endswith("_id") and isinstance(value, int):
        return reference(REFERS.get(column, column.removesuffix("_id")), value) or str(value)
    if column.endswith("_on") or column in DAYS:
        return short_date(date.fromisoformat(str(value)))
    if is_yes_or_no(column):
        return screen_cell(bool(value))
    return one_line(in_our_words(str(value)) or "")


YES_OR_NO = {
    "confidential", "agreed", "answered", "ground_floor", "interpreter", "wants_contact", "resolved",
    "solved", "withdrawn", "lives_in_block", "upheld", "blacked_out", "in_force",
}  # fmt: skip


def is_yes_or_no(column: str) -> bool:
    """Whether a column holds yes or no; SQLite hands out 1 and 0."""
    return column in YES_OR_NO


def moment(at: datetime) -> str:
    """An instant on the clock of this machine."""
    here = at.astimezone()
    day = short_date(here.date()).partition(" ")[2]
    return f"{day} {here:%H:%M}"
