"""``ucase share``: a document for a partner of exactly what is covered, and what was shared with whom."""

from hashlib import sha256
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.case_first import CaseFirst
from ucase.cli.desk import Desk
from ucase.cli.options import (
    AllOption,
    CaseArgument,
    LimitOption,
    ManagerOption,
    MineOption,
    argument,
    case_number,
    complete_case,
    manager_filter,
    most_rows,
    option,
)
from ucase.domain import references
from ucase.domain.errors import Refused, UsageProblem
from ucase.domain.personal_data import SHAREABLE
from ucase.domain.sharing import Ground
from ucase.domain.vocabulary import choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from ucase.casework.sharing import ShareEntry, Sharing
    from ucase.domain.coverage import Covered
    from ucase.queries.sharing import Facts
    from ucase.render.sharing.document import Document

app = group("share", cls=CaseFirst)

GROUNDS = tuple(one for one in Ground if one is not Ground.DEFAULT)


@verb(app, "new", kind=WritingCommand)
def new(
    ctx: typer.Context,
    case: CaseArgument,
    to: Annotated[str, option("--with", key="share_with", metavar="partner")],
    what: Annotated[
        list[str] | None, option("--what", key="share_what", metavar="words", words=SHAREABLE)
    ] = None,
    resident: Annotated[str | None, option("--resident", metavar="name")] = None,
    purpose: Annotated[str | None, option("--for", key="share_for", metavar="text")] = None,
    ground: Annotated[
        str | None, option("--ground", key="share_ground", metavar="word", words=GROUNDS)
    ] = None,
    because: Annotated[str | None, option("--because", key="share_because", metavar="text")] = None,
    file: Annotated[str | None, option("--to", key="share_to", metavar="file")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="share_dry_run")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.sharing import ShareEntry
    from ucase.domain.partner_policy import read_categories

    desk = Desk.of(ctx)
    entry = ShareEntry(
        case=case_number(case),
        to=to,
        resident=resident,
        categories=tuple(read_categories(what)) if what else None,
        purpose=purpose,
        ground=read_ground(ground),
        because=because,
    )
    if desk.anon and not dry_run:
        raise UsageProblem("share_anon")
    check_form(desk, file, dry_run=dry_run)
    share(desk, entry, file, dry_run=dry_run)


def read_ground(said: str | None) -> Ground:
    """On what it rests; what goes without consent cannot be chosen, it is so or it is not."""
    from ucase.domain.errors import Invalid

    ground = choose(Ground, said, "ground") if said else Ground.CONSENT
    if ground is Ground.DEFAULT:
        raise Invalid("choice", field="ground", choices=", ".join(GROUNDS))
    return ground


def check_form(desk: Desk, file: str | None, *, dry_run: bool) -> None:
    """Refuse what cannot be written before anything is kept as shared."""
    from os.path import lexists

    from ucase.render.reports.forms import check_installed
    from ucase.render.sharing.forms import FILE_FORMS

    if dry_run and file is not None:
        raise UsageProblem("share_dry_run_file")
    form = desk.form(FILE_FORMS)
    if form in FILE_FORMS:
        check_installed(form)
        if file is None and desk.streams.stdout.isatty():
            raise UsageProblem("report_needs_file", form=form)
    if file is not None and lexists(file):
        raise Refused("report_file_there")


def share(desk: Desk, entry: "ShareEntry", file: str | None, *, dry_run: bool) -> None:
    """Look what may go, make the document, keep that it went, and only then hand it out."""
    from ucase.casework.sharing import prepare, record
    from ucase.queries.sharing import facts
    from ucase.render.sharing.document import document, hidden
    from ucase.render.sharing.forms import FILE_FORMS, as_bytes, shared_form

    form = desk.form(FILE_FORMS)
    with desk.work() as work:
        sharing = prepare(work, entry, desk.settings)
        tell_refused(desk, sharing)
        with desk.read(freely=True) as reader:  # by now it is decided on which ground what may go
            known = facts(reader, sharing.case, sharing.resident, desk.clock.today)
        covered = worth_telling(sharing, known, named=entry.categories is not None)
        told = document(sharing, known, covered, desk.clock.today)
        content = as_bytes(hidden(told) if desk.anon else told, sharing, form)
        number = None
        if not dry_run:
            number = record(work, sharing, covered, shared_form(form), sha256(content).hexdigest())
            work.commit()
    hand_over(desk, content, form, file)
    tell(desk, sharing, known, told, number)


def worth_telling(sharing: "Sharing", known: "Facts", *, named: bool) -> "Sequence[Covered]":
    """What goes on the paper: all that was named; else of what may go that about which anything is known.

    Raises :class:`Refused` when that is nothing.
    """
    from ucase.render.sharing.parts import PARTS

    covered = sharing.found.covered
    if not covered:
        raise Refused("nothing_covered", case=references.write(references.CASE, sharing.case))
    found = covered if named else tuple(one for one in covered if any(PARTS[one.category](known)))
    if not found:
        raise Refused("nothing_to_share", case=references.write(references.CASE, sharing.case))
    return found


def hand_over(desk: Desk, content: bytes, form: str, file: str | None) -> None:
    """To a new file, on into a pipe, or on the screen."""
    from ucase.cli.handing_out import give

    if file is not None or form in ("html", "pdf"):
        give(desk, content, file, "share.said.file")
    else:
        desk.streams.stdout.write(content.decode())


def tell_refused(desk: Desk, sharing: "Sharing") -> None:
    """Say of each thing that does not go why not, and what would ask for it."""
    from ucase.render.sharing.refused import refused_sentences

    for key, values in refused_sentences(sharing):
        desk.say(key, **values)


def tell(desk: Desk, sharing: "Sharing", known: "Facts", told: "Document", number: int | None) -> None:
    """Say what was kept and what to type next."""
    from ucase.render.consents import words
    from ucase.render.sharing.document import texts_about_others

    case = references.write(references.CASE, sharing.case)
    what = words([part.category for part in told.parts])
    if texts_about_others(told, known):
        desk.say("share.said.read_first")
    if number is None:
        desk.say("share.said.dry_run", to=sharing.to, what=what)
        return
    disclosure = references.write(references.DISCLOSURE, number)
    desk.say("share.said.kept", disclosure=disclosure, to=sharing.to, what=what)
    if sharing.because:
        desk.say("share.said.ground", ground=sharing.ground.value)
    desk.say("share.said.after", case=case)


@verb(app, "list")
def list_disclosures(
    ctx: typer.Context,
    case: Annotated[str | None, argument("case", "case", complete_case)] = None,
    to: Annotated[str | None, option("--with", key="share_only_with", metavar="partner")] = None,
    manager: ManagerOption = None,
    mine: MineOption = False,
    limit: LimitOption = None,
    everything: AllOption = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries import disclosures as query
    from ucase.queries.cases import the_case
    from ucase.queries.partners import the_partner
    from ucase.render.disclosures import listing

    desk = Desk.of(ctx)
    most = most_rows(limit, everything, desk.first_rows)
    with desk.look_at(case_number(case) if case else None) as reader:
        wanted = query.DisclosureFilter(
            today=desk.clock.today,
            case=the_case(reader, case_number(case)) if case else None,
            organisation=the_partner(reader, to, "with").id if to else None,
            manager=manager_filter(reader, manager, mine, desk.me),
        )
        left_out = max(0, query.count(reader, wanted) - most) if most is not None else 0
        held_back = query.held_back(reader, wanted)
        rows = query.disclosures(reader, wanted, most)
        desk.show(listing(rows, desk.clock.today, left_out=left_out, held_back=held_back))
