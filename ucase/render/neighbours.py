"""How the wishes of households to stay near each other look."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, TextIO

from ucase.domain.references import HOUSEHOLD, PROJECT, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.blocks import Block, write_groups
from ucase.render.listing import Column, Listing, Row
from ucase.render.words import shown_name

if TYPE_CHECKING:
    from ucase.casework.neighbours import Wish
    from ucase.domain.neighbours import Group, Pair
    from ucase.queries.neighbours import Neighbour, Ties, Wanted

ROOMS, PERSONS, GROUND_FLOOR = 5, 6, 7


def columns() -> tuple[Column, ...]:
    """A row is a household; what it needs is one column for a person and three for a program."""
    return (
        Column("group"),
        Column("mutual"),
        Column("household", t("neighbours.column.household"), keep=True),
        Column("resident", t("column.resident"), show=shown_name(3), private=True),
        Column("address", t("column.address"), private=True),
        Column("rooms", t("neighbours.column.needs"), show=needs),
        Column("persons"),
        Column("ground_floor"),
        Column("answered"),
        Column("wants"),
        Column("wanted_by"),
        Column("outside"),
    )


def needs(row: Row) -> str:
    """The size of dwelling that a household needs: rooms, else for how many, and the ground floor."""
    rooms, persons, ground_floor = row[ROOMS], row[PERSONS], row[GROUND_FLOOR]
    if rooms:
        size = t("neighbours.needs.room" if rooms == 1 else "neighbours.needs.rooms", count=rooms)
    elif persons:
        size = t("neighbours.needs.person" if persons == 1 else "neighbours.needs.persons", count=persons)
    else:
        size = t("neighbours.needs.unknown")
    return f"{size}, {t('neighbours.needs.ground_floor')}" if ground_floor else size


def write_wishes(
    wanted: "Wanted", today: date, form: str, out: TextIO, *, most: int | None, anon: bool
) -> None:
    """The groups; then the wishes that lead out of the project, which no rehousing can answer alone."""
    groups, outside = wanted.groups[:most], wanted.outside[:most]
    left_out = len(wanted.groups) - len(groups) + len(wanted.outside) - len(outside)
    grouped = {household for group in groups for household in group.households}
    alone = sorted(
        one for one in {end for pair in outside for end in pair[:2]} - grouped
        if lives_here(wanted.ties, one)
    )  # fmt: skip
    wishes = Wishes(wanted.ties)
    rows = [wishes.row(one, number, group) for number, group in numbered(groups) for one in group.households]
    listing = Listing(
        schema="ucase.neighbours/1",
        columns=columns(),
        rows=[*rows, *(wishes.row(one, None, None) for one in alone)],
        head={"today": today, "project": write(PROJECT, wanted.ties.project)},
        title=t("neighbours.title.list", project=wanted.ties.name, date=short_date(today)),
        empty="" if left_out else t("neighbours.empty"),
        notes=(t("note.more", count=left_out),) if left_out else (),
    )

    def blocks(rows: Sequence[Row]) -> list[Block]:
        left = iter(rows)
        found = [
            Block(
                t("neighbours.group.mutual" if group.mutual else "neighbours.group.one_sided",
                  number=number, count=len(group.households)),
                [wishes.sentence(pair) for pair in group.pairs],
                [next(left) for _ in group.households],
            )
            for number, group in numbered(groups)
        ]  # fmt: skip
        if outside:
            said = [f"{wishes.sentence(pair)} {wishes.where(pair)}" for pair in outside]
            found.append(Block(t("neighbours.group.outside"), said, list(left)))
        return found

    def lists(members: Sequence[Mapping[str, object]]) -> dict[str, list[dict[str, object]]]:
        left = iter(members)
        return {
            "groups": [
                {
                    "group": number,
                    "households": references(group.households),
                    "mutual": group.mutual,
                    "members": [without_group(next(left)) for _ in group.households],
                    "wishes": [as_record(pair) for pair in group.pairs],
                }
                for number, group in numbered(groups)
            ],
            "outside": [{**as_record(pair), "where": wishes.outsider(pair).where.value} for pair in outside],
        }

    write_groups(listing, blocks, lists, form, out, anon=anon)


class Wishes:
    """What is told about each household and each pair, from all the wishes together."""

    def __init__(self, ties: "Ties") -> None:
        self.ties = ties
        self.wants: dict[int, list[int]] = {}
        self.wanted_by: dict[int, list[int]] = {}
        for tie in sorted(ties.ties):
            self.wants.setdefault(tie.household, []).append(tie.neighbour)
            self.wanted_by.setdefault(tie.neighbour, []).append(tie.household)

    def row(self, number: int, group_number: int | None, group: "Group | None") -> Row:
        """The values of one household, in the order of the columns."""
        one = self.ties.households[number]
        wants, wanted_by = self.wants.get(number, []), self.wanted_by.get(number, [])
        outside = sorted(other for other in {*wants, *wanted_by} if not lives_here(self.ties, other))
        return (
            group_number, group.mutual if group else None, write(HOUSEHOLD, number), name_of(one),
            one.address or None, one.rooms, one.persons, one.ground_floor, one.answered,
            references(wants), references(wanted_by), references(outside),
        )  # fmt: skip

    def sentence(self, pair: "Pair") -> str:
        """Who of the two wants it; of who did not say so, whether it was ever asked."""
        one, other = references(pair[:2])
        if pair.mutual:
            return t("neighbours.wish.mutual", one=one, other=other)
        asked = self.ties.households[pair.neighbour].answered
        key = "neighbours.wish.one_sided" if asked else "neighbours.wish.not_reached"
        return t(key, one=one, other=other)

    def outsider(self, pair: "Pair") -> "Neighbour":
        """Which of the two does not live in the project."""
        one, other = (self.ties.households[number] for number in pair[:2])
        return other if lives_here(self.ties, one.number) else one

    def where(self, pair: "Pair") -> str:
        """Why the pair is no group: where the one who does not live here is."""
        outsider = self.outsider(pair)
        return t(f"neighbours.outside.{outsider.where}", one=write(HOUSEHOLD, outsider.number))


def lives_here(ties: "Ties", number: int) -> bool:
    """Whether a household lives in the project."""
    return ties.households[number].where == "in-project"


def name_of(one: "Neighbour") -> str | None:
    """By whose name the household is known, if anybody's."""
    return one.resident.full if one.resident else None


def references(numbers: Iterable[int]) -> list[str]:
    """``H-0003`` and so on."""
    return [write(HOUSEHOLD, number) for number in numbers]


def numbered(groups: "Sequence[Group]") -> "Iterable[tuple[int, Group]]":
    """The groups with the number that a person calls them by."""
    return enumerate(groups, start=1)


def as_record(pair: "Pair") -> dict[str, object]:
    """A pair for programs; when it is not mutual, the first is who said it."""
    one, other = references(pair[:2])
    return {"household": one, "neighbour": other, "mutual": pair.mutual}


def without_group(member: Mapping[str, object]) -> dict[str, object]:
    """A household within its group, which has the number and the rest."""
    return {key: value for key, value in member.items() if key not in ("group", "mutual")}


def wish_listing(wish: "Wish") -> Listing:
    """What a change of a wish gave."""
    row: Row = (
        write(HOUSEHOLD, wish.household), write(HOUSEHOLD, wish.neighbour),
        wish.wanted, wish.changed, wish.mutual,
    )  # fmt: skip
    names = ("household", "neighbour", "wanted", "changed", "neighbour_wants")
    return Listing("ucase.neighbours.changed/1", tuple(map(Column, names)), [row], {})
