"""How it looks which groups of neighbours stayed together."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.neighbours import Became, Staying
from ucase.domain.references import HOUSEHOLD, PROJECT, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.blocks import Block, write_groups
from ucase.render.listing import Column, Listing, Row
from ucase.render.neighbours import as_record, name_of, references
from ucase.render.words import shown_name

if TYPE_CHECKING:
    from ucase.queries.neighbours import KeptPair, Stayed, Ties

WHERE = 5


def columns() -> tuple[Column, ...]:
    """A row is a household."""
    return (
        Column("group"),
        Column("staying"),
        Column("household", t("neighbours.column.household"), keep=True),
        Column("resident", t("column.resident"), show=shown_name(3), private=True),
        Column("address", t("neighbours.column.address_now"), private=True),
        Column("where", t("neighbours.column.where"), show=lambda row: t(f"neighbours.where.{row[WHERE]}")),
        Column("neighbours"),
        Column("stayed_near"),
    )


def write_check(
    found: "tuple[Ties, list[Stayed]]",
    today: date,
    form: str,
    out: TextIO,
    *,
    most: int | None,
    anon: bool,
) -> None:
    """An answer per group, then who lives where and what became of each pair."""
    ties, every = found
    groups = every[:most]
    left_out = len(every) - len(groups)
    listing = Listing(
        schema="ucase.neighbours.check/1",
        columns=columns(),
        rows=[row(ties, number, group, one) for number, group in enumerate(groups, 1)
              for one in group.households],
        head={"today": today, "project": write(PROJECT, ties.project)},
        title=t("neighbours.title.check", project=ties.name, date=short_date(today)),
        empty="" if left_out else t("neighbours.empty"),
        notes=notes(ties, every, left_out),
    )  # fmt: skip

    def blocks(rows: Sequence[Row]) -> list[Block]:
        left = iter(rows)
        return [
            Block(
                t("neighbours.group.check", number=number, count=len(group.households)),
                [sentence(one) for one in group.pairs],
                [next(left) for _ in group.households],
                answer(group),
            )
            for number, group in enumerate(groups, 1)
        ]

    def lists(members: Sequence[Mapping[str, object]]) -> dict[str, list[dict[str, object]]]:
        left = iter(members)
        return {
            "groups": [
                {
                    "group": number,
                    "households": references(group.households),
                    "mutual": group.mutual,
                    "staying": group.staying.value,
                    "members": [in_group(next(left)) for _ in group.households],
                    "pairs": [
                        {**as_record(one.pair), "near": one.near.value, "kept": one.kept, "moved": one.moved}
                        for one in group.pairs
                    ],
                }
                for number, group in enumerate(groups, 1)
            ],
        }

    write_groups(listing, blocks, lists, form, out, anon=anon)


def notes(ties: "Ties", groups: "Sequence[Stayed]", left_out: int) -> tuple[str, ...]:
    """How many groups of each kind, the rule, and what would tell more."""
    said = []
    if groups:
        counts = {one: sum(group.staying is one for group in groups) for one in Staying}
        parts = [f"{count} {t(f'neighbours.staying.{one}')}" for one, count in counts.items() if count]
        said.append(t("neighbours.note.summary", count=len(groups), parts=", ".join(parts)))
        said.append(t("neighbours.note.near"))
    if ties.works_ended_on is None and any(group.waiting for group in groups):
        said.append(t("neighbours.note.works", project=write(PROJECT, ties.project)))
    if left_out:
        said.append(t("note.more", count=left_out))
    return tuple(said)


def row(ties: "Ties", number: int, group: "Stayed", household: int) -> Row:
    """The values of one household: with whom it hangs together, and near whom of them it lives now."""
    one = ties.households[household]
    with_it = [kept for kept in group.pairs if household in kept.pair[:2]]
    others = [(sum(kept.pair[:2]) - household, kept.kept) for kept in with_it]
    return (
        number, group.staying.value, write(HOUSEHOLD, household), name_of(one), one.address or None,
        one.where.value, references(sorted(other for other, _ in others)),
        references(sorted(other for other, kept in others if kept)),
    )  # fmt: skip


def answer(group: "Stayed") -> str:
    """What to tell who asks: will my neighbours still live beside me?"""
    kept = sum(bool(one.kept) for one in group.pairs)
    return t(
        f"neighbours.answer.{group.staying}",
        kept=kept,
        pairs=len(group.pairs),
        waiting=group.waiting,
        count=len(group.households),
    )


def sentence(one: "KeptPair") -> str:
    """How near two households live to each other now."""
    first, second = references(sorted(one.pair[:2]))
    if one.became is Became.WAITING:
        return t("neighbours.pair.waiting", one=first, other=second)
    if one.became is Became.NOT_MOVED:
        return t("neighbours.pair.not_moved", one=first, other=second, near=t(f"neighbours.near.{one.near}"))
    return t("neighbours.pair.now", one=first, other=second, near=t(f"neighbours.near.{one.near}"))


def in_group(member: Mapping[str, object]) -> dict[str, object]:
    """A household within its group, which has the number and the outcome."""
    return {key: value for key, value in member.items() if key not in ("group", "staying")}
