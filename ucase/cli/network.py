"""``ucase network``: who is around a household, and the ecogram."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, argument, case_number, option
from ucase.domain import references
from ucase.domain.errors import UsageProblem
from ucase.domain.network import Direction, Quality, Relation, read_closeness
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from ucase.casework.network import MemberEntry, Turned

app = group("network")

MemberArgument = Annotated[str, argument("member", "member_ref")]
RelationOption = Annotated[str | None, option("--relation", metavar="word", words=Relation)]
Closeness = Annotated[str | None, option("--closeness", metavar="closeness")]
DirectionOption = Annotated[str | None, option("--direction", metavar="word", words=Direction)]
QualityOption = Annotated[str | None, option("--quality", metavar="word", words=Quality)]
InBlock = Annotated[bool | None, option("--lives-in-block/--not-in-block", key="lives_in_block")]
HelpsWith = Annotated[str | None, option("--helps-with", metavar="text")]


@verb(app, "add", kind=WritingCommand)
def add(
    ctx: typer.Context,
    case: CaseArgument,
    name: Annotated[str, argument("name", "member_name")],
    relation: RelationOption = None,
    closeness: Closeness = None,
    direction: DirectionOption = None,
    quality: QualityOption = None,
    lives_in_block: InBlock = None,
    helps_with: HelpsWith = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.network import MemberEntry, add_member

    desk = Desk.of(ctx)
    number = case_number(case)
    if relation:
        entry = MemberEntry(
            number, name, choose(Relation, relation, "relation"),
            read_closeness(closeness) if closeness else None,
            choose(Direction, direction, "direction") if direction else None,
            choose(Quality, quality, "quality") if quality else None,
            lives_in_block, helps_with,
        )  # fmt: skip
    elif desk.asks:
        check_first(desk, number, name)
        entry = ask_member(desk, number, name)
    else:
        raise UsageProblem("missing", name="--relation")
    with desk.work() as work:
        made = add_member(work, entry)
        work.commit()
    tell(desk, "added", made)


def check_first(desk: Desk, case: int, name: str) -> None:
    """Refuse what cannot be kept before anybody answers six questions for nothing."""
    from ucase.casework.network import may_join

    with desk.work() as work:
        may_join(work, case, name)


def ask_member(desk: Desk, case: int, name: str) -> "MemberEntry":
    """Ask what somebody is to the household; all but the relation may be skipped."""
    from ucase.casework.network import MemberEntry
    from ucase.cli.prompter import Prompter
    from ucase.domain.survey import read_yes_or_no
    from ucase.domain.wording import a_text
    from ucase.locale import t

    prompter = Prompter(desk.streams.stderr.write)

    def ask_one(kind: type[Relation | Direction | Quality], field: str, *, required: bool = False) -> str:
        words = ", ".join(t(f"{field}.{one}") for one in kind)
        question = t(f"network.ask.{field}", words=words)
        return prompter.ask(question, lambda said: choose(kind, said, field), required=required)

    relation = choose(Relation, ask_one(Relation, "relation", required=True), "relation")
    closeness = prompter.ask(t("network.ask.closeness"), read_closeness)
    direction, quality = ask_one(Direction, "direction"), ask_one(Quality, "quality")
    in_block = prompter.ask(
        t("network.ask.lives_in_block"), lambda said: read_yes_or_no(said, "lives_in_block")
    )
    helps_with = prompter.ask(t("network.ask.helps_with"), lambda said: a_text(said, "helps_with"))
    return MemberEntry(
        case, name, relation,
        read_closeness(closeness) if closeness else None,
        choose(Direction, direction, "direction") if direction else None,
        choose(Quality, quality, "quality") if quality else None,
        read_yes_or_no(in_block, "lives_in_block") if in_block else None,
        helps_with or None,
    )  # fmt: skip


@verb(app, "edit", kind=WritingCommand)
def edit(
    ctx: typer.Context,
    member: MemberArgument,
    name: Annotated[str | None, option("--name", key="member_name", metavar="name")] = None,
    relation: RelationOption = None,
    closeness: Closeness = None,
    direction: DirectionOption = None,
    quality: QualityOption = None,
    lives_in_block: InBlock = None,
    helps_with: HelpsWith = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.network import edit_member
    from ucase.render.network import changes_listing

    desk = Desk.of(ctx)
    number = references.read(references.MEMBER, member)
    wanted = {key: value for key, value in ctx.params.items() if key != "member" and value is not None}
    with desk.work() as work:
        made = edit_member(work, number, wanted)
        work.commit()
    reference, case = (
        references.write(references.MEMBER, made.member),
        references.write(references.CASE, made.case),
    )
    if made.changes or desk.output != "table":
        desk.show(changes_listing(reference, made.changes))
    desk.say("network.said.edited" if made.changes else "network.said.unchanged", member=reference, case=case)


@verb(app, "remove")
def remove(ctx: typer.Context, member: MemberArgument) -> None:
    """Declare, collect, run."""
    from ucase.casework.network import remove_member

    desk = Desk.of(ctx)
    with desk.work() as work:
        made = remove_member(work, references.read(references.MEMBER, member))
        work.commit()
    tell(desk, "removed", made)


@verb(app, "list")
def list_members(
    ctx: typer.Context,
    case: CaseArgument,
    everything: Annotated[bool, option("--all", key="all_members")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.network import network
    from ucase.render.network import write_network

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.look_at(number) as reader:
        found = network(reader, the_case(reader, number))
    write_network(
        found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon, everything=everything
    )


@verb(app, "show")
def show(
    ctx: typer.Context,
    case: CaseArgument,
    svg: Annotated[str | None, option("--svg", metavar="file")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.cases import the_case
    from ucase.queries.network import network
    from ucase.render.network import write_network

    desk = Desk.of(ctx)
    number = case_number(case)
    if svg and (desk.given.get("json") or desk.given.get("output")):
        raise UsageProblem("svg_or_output")
    with desk.look_at(number) as reader:
        found = network(reader, the_case(reader, number))
    if svg:
        from ucase.cli.picture_file import keep_picture
        from ucase.render.ecogram_svg import picture

        keep_picture(desk, picture(found, desk.clock.today, anon=desk.anon), svg)
    elif desk.output == "table":
        from ucase.render.ecogram_screen import write_ecogram

        write_ecogram(found, desk.streams.stdout, anon=desk.anon)
    else:
        write_network(found, desk.clock.today, desk.output, desk.streams.stdout, anon=desk.anon)


def tell(desk: Desk, key: str, made: "Turned") -> None:
    """Say what became of the network and what to type next."""
    from ucase.render.listing import Column, Listing

    case, member = (
        references.write(references.CASE, made.case),
        references.write(references.MEMBER, made.member),
    )
    row = (case, member, key)
    desk.show_result(
        Listing("ucase.network.changed/1", tuple(map(Column, ("case", "member", "state"))), [row], {})
    )
    desk.say(f"network.said.{key}", member=member)
    desk.say("network.said.after", case=case)
