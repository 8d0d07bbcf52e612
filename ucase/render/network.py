"""The network as a list, and the words for a member that the list and the drawings share."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.references import CASE, MEMBER, write
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.render.listing import HIDDEN, Column, Listing, Row, Value, hide_private
from ucase.render.words import choice_word, screen_cell

if TYPE_CHECKING:
    from ucase.casework.network import Change
    from ucase.queries.network import MemberRow, Network

SCHEMA = "ucase.network/1"


def called(member: "MemberRow", *, anon: bool) -> str:
    """What somebody is called in a drawing: by name, on a shared screen by number."""
    return write(MEMBER, member.number) if anon else one_line(member.name)


def heading(closeness: int | None) -> str:
    """How near, in words; also of those of whom that was not asked."""
    return t(f"network.closeness.{closeness}") if closeness else t("network.closeness_unknown")


def in_words(member: "MemberRow", *, anon: bool) -> str:
    """All that is known of somebody, as a sentence for who cannot see a drawing."""
    pieces = [
        called(member, anon=anon),
        choice_word("relation", member.relation),
        choice_word("direction", member.direction),
        t("network.tie", quality=choice_word("quality", member.quality)) if member.quality else "",
        t("network.in_block") if member.lives_in_block else "",
        t("network.helps_with", words=HIDDEN if anon else one_line(member.helps_with))
        if member.helps_with
        else "",
    ]
    return ", ".join(filter(None, pieces))


def by_closeness(
    members: Iterable["MemberRow"], levels: Sequence[int | None]
) -> dict[int | None, list["MemberRow"]]:
    """The members of each level, in the order they came in."""
    found: dict[int | None, list[MemberRow]] = {level: [] for level in levels}
    for member in members:
        found[member.closeness].append(member)
    return found


def write_network(
    network: "Network", today: date, form: str, out: TextIO, *, anon: bool, everything: bool = False
) -> None:
    """The list in whatever form; ``everything`` adds those who dropped out."""
    members = [*network.members, *(network.gone if everything else ())]
    listing = members_listing(network, members, today, everything=everything)
    listing = hide_private(listing) if anon else listing
    if form == "json":
        from ucase.render.json_document import keyed, write_document

        head: dict[str, Any] = dict(listing.head)
        records = [keyed(listing, row) for row in listing.rows]
        write_document({"schema": SCHEMA, **head, "members": records}, out)
    elif form == "jsonl":
        from ucase.render.json_document import write_jsonl

        write_jsonl(listing, out)
    elif form == "table":
        from ucase.render.table import write_table

        write_table(listing, out)
    else:
        from ucase.render.csv_file import write_csv
        from ucase.render.plain import write_plain

        (write_csv if form == "csv" else write_plain)(listing, out)


def members_listing(
    network: "Network", members: Sequence["MemberRow"], today: date, *, everything: bool
) -> Listing:
    """The people of a network."""
    case = write(CASE, network.case)
    return Listing(
        schema=SCHEMA,
        columns=(
            Column("ref", t("column.ref"), keep=True),
            Column("name", t("column.name"), private=True),
            Column("relation", t("network.column.relation"), show=lambda row: word("relation", row[2])),
            Column("closeness", t("network.column.closeness"), show=lambda row: word("closeness", row[3])),
            Column("direction", t("network.column.direction"), show=lambda row: word("direction", row[4])),
            Column("quality", t("network.column.quality"), show=lambda row: word("quality", row[5])),
            Column("lives_in_block", t("network.column.lives_in_block"), spare=1),
            Column("helps_with", t("network.column.helps_with"), private=True),
            Column("known_since"),
            Column("gone_on", t("network.column.gone_on") if everything else ""),
        ),
        rows=map(row_of, members),
        head={"today": today, "case": case, "asked": network.asked},
        title=t("network.title", case=case),
        empty=empty_and_next(network),
    )


def row_of(member: "MemberRow") -> Row:
    """A member as a row."""
    return (
        write(MEMBER, member.number), member.name, member.relation, member.closeness, member.direction,
        member.quality, member.lives_in_block, member.helps_with, member.known_since, member.gone_on,
    )  # fmt: skip


def empty_words(network: "Network") -> str:
    """Why nobody is shown: not asked yet, which is not 'none' (DOMAIN §2.2), or everybody dropped out."""
    return t("network.nobody_now") if network.asked else t("network.not_asked")


def empty_and_next(network: "Network") -> str:
    """The same with what to type, for who sits at the keyboard."""
    after = "network.after_nobody_now" if network.asked else "network.after_not_asked"
    return f"{empty_words(network)} {t(after, case=write(CASE, network.case))}"


def word(field: str, value: Value) -> str:
    """A value of a member as a person reads it."""
    if field == "closeness" and isinstance(value, int):
        return f"{value} {heading(value)}"
    if field in ("relation", "direction", "quality") and isinstance(value, str):
        return choice_word(field, value)
    return screen_cell(value)


def changes_listing(member: str, changes: Sequence["Change"]) -> Listing:
    """Each field that changed, before and after."""
    return Listing(
        schema="ucase.network.edit/1",
        columns=(
            Column("member"),
            Column("field", t("column.field"), show=field_title),
            Column("before", t("column.before"), show=lambda row: word(str(row[1]), row[2]), private=True),
            Column("after", t("column.after"), show=lambda row: word(str(row[1]), row[3]), private=True),
        ),
        rows=[(member, one.field, one.before, one.after) for one in changes],
        head={},
    )


def field_title(row: Row) -> str:
    """What a field is called on screen."""
    return t("column.name") if row[1] == "name" else t(f"network.column.{row[1]}").replace("\n", " ")
