"""How long records are kept, what must go and what stands in the way, and the proofs."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.domain.retention_terms import Policy
from ucase.locale import t
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.queries.retention import Kept, Proof


def policies_listing(policies: Sequence[Policy]) -> Listing:
    """Every term, with its source and whether it is in force."""
    columns = (
        Column("name", t("column.name"), keep=True),
        Column("for", t("retention.column.for"), show=lambda row: t(f"work_kind.{row[1]}")),
        Column("term", t("retention.column.term"), show=lambda row: term_words(str(row[2])), keep=True),
        Column("counted", t("retention.column.counted"), show=lambda row: t(f"retention_anchor.{row[3]}")),
        Column("in_force", t("retention.column.in_force"), show=lambda row: screen_cell(row[4])),
        Column("source", t("retention.column.source"), spare=1),
        Column("shipped"),
    )
    rows = [
        (one.name, one.kind.value, one.term, one.anchor.value, one.in_force, one.source, one.shipped)
        for one in policies
    ]
    return Listing(
        "ucase.retention.policies/1", columns, rows, {},
        title=t("retention.title.policies"), notes=(t("retention.note.no_law"),),
    )  # fmt: skip


def due_listing(found: Sequence["Kept"], today: date) -> Listing:
    """Household by household: until when, by which term, and what stands in the way."""
    columns = (
        Column("household", t("retention.column.household"), keep=True),
        Column("case", t("column.case"), keep=True),
        Column("for", t("retention.column.for"), show=lambda row: t(f"work_kind.{row[2]}"), spare=2),
        Column("since", t("retention.column.since"), show=lambda row: screen_cell(row[3]), spare=3),
        Column("until", t("retention.column.until"), show=lambda row: screen_cell(row[4]), keep=True),
        Column("due", t("retention.column.due"), show=lambda row: screen_cell(row[5])),
        Column("blocked_by", t("retention.column.blocked_by"), show=blocks),
        Column("policy", t("retention.column.policy"), spare=1),
    )
    rows: list[Row] = [
        (
            write(HOUSEHOLD, one.household), write(CASE, one.case) if one.case else None, one.kind.value,
            one.since, one.until, one.is_due(today), list(one.blocked_by),
            one.policy.name if one.policy else None,
        )
        for one in found
    ]  # fmt: skip
    return Listing(
        "ucase.retention/1", columns, rows, {"today": today},
        title=t("retention.title.due"), empty=t("retention.empty.due"),
    )  # fmt: skip


def blocks(row: Row) -> str:
    """What stands in the way, in words."""
    words = row[6]
    assert isinstance(words, list)
    return ", ".join(t(f"retention.blocked.{one}") for one in words)


def proofs_listing(proofs: Iterable["Proof"]) -> Listing:
    """What was destroyed: when, by whom, how much; and nobody's name but of who did it."""
    columns = (
        Column("proof", t("retention.column.proof"), number=True, keep=True),
        Column("on", t("retention.column.on"), show=lambda row: screen_cell(row[1]), keep=True),
        Column("by", t("retention.column.by"), private=True, spare=1),
        Column("why", t("retention.column.why"), show=lambda row: t(f"destroyed.{row[3]}")),
        Column("cases", t("retention.column.cases"), number=True),
        Column("residents", t("retention.column.residents"), number=True),
        Column("records", t("retention.column.records"), number=True),
        Column(
            "backups_gone_on", t("retention.column.backups"), show=lambda row: screen_cell(row[7]), spare=2
        ),
        Column("digest", t("retention.column.digest"), spare=3),
        Column("policy"),
        Column("log_entries"),
    )
    rows = (
        (
            one.number, one.on, one.by, one.why, one.cases, one.residents, one.records, one.backups_gone_on,
            one.digest, one.policy, one.log_entries,
        )
        for one in proofs
    )  # fmt: skip
    title, empty = t("retention.title.proofs"), t("retention.empty.proofs")
    return Listing("ucase.destructions/1", columns, rows, {}, title=title, empty=empty)


def term_words(term: str) -> str:
    """``15y`` in words."""
    return t(f"retention.term.{term[-1]}", count=term[:-1])


def in_words(policy: Policy) -> str:
    """A term as a proof keeps it."""
    return f"{policy.name}: {policy.term}, {policy.anchor.value}, {policy.source}"
