"""``ucase retention``: how long records are kept, what must go, and destroying it with a proof."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.errors import Refused, UsageProblem
from ucase.domain.retention import RetentionAnchor, WorkKind

if TYPE_CHECKING:
    from ucase.queries.retention import Kept

app = group("retention")
ENDS = {
    "open-case": "ucase case close {case} --because …",
    "restricted": "ucase dossier unrestrict {case} --because …",
    "objection": "ucase dossier object {case} --uphold --because …",
    "request": "ucase dossier answer {case}",
    "referral": "ucase refer list {case} --open",
}
"""By what stands in the way of destroying: the command that ends it."""


@verb(app, "policy", kind=WritingCommand)
def policy(
    ctx: typer.Context,
    name: Annotated[str | None, argument("name", "policy_name")] = None,
    kind: Annotated[str | None, option("--for", key="policy_for", metavar="word", words=WorkKind)] = None,
    term: Annotated[str | None, option("--term", metavar="span")] = None,
    anchor: Annotated[str | None, option("--counted", metavar="word", words=RetentionAnchor)] = None,
    source: Annotated[str | None, option("--source", key="policy_source", metavar="text")] = None,
    use: Annotated[bool, option("--use", key="policy_use")] = False,
    stop: Annotated[bool, option("--stop", key="policy_stop")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.retention import PolicyEntry, set_policy
    from ucase.domain.vocabulary import choose
    from ucase.queries.retention import policies
    from ucase.render.retention import policies_listing

    desk = Desk.of(ctx)
    if name is None:
        if any((kind, term, anchor, source, use, stop)):
            raise UsageProblem("policy_without_name")
        with desk.read() as reader:
            desk.show(policies_listing(policies(reader)))
        return
    if use and stop:
        raise UsageProblem("use_or_stop")
    entry = PolicyEntry(
        name=name,
        kind=choose(WorkKind, kind, "for") if kind else None,
        term=term,
        anchor=choose(RetentionAnchor, anchor, "counted") if anchor else None,
        source=source,
        use=True if use else False if stop else None,
    )
    with desk.work() as work:
        made = set_policy(work, entry)
        work.commit()
    desk.say("retention.said.in_force" if made.in_force else "retention.said.kept", name=made.name)


@verb(app, "due")
def due(
    ctx: typer.Context,
    everything: Annotated[bool, option("--all", key="retention_all")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.queries.retention import in_force, kept
    from ucase.render.retention import due_listing

    desk = Desk.of(ctx)
    today = desk.clock.today
    with desk.read() as reader:
        found = list(kept(reader))
        force = in_force(reader)
    shown = found if everything else [one for one in found if one.is_due(today)]
    desk.show(due_listing(shown, today))
    tell_missing(desk, found, set(force))
    if any(one.is_due(today) and not one.blocked_by for one in found):
        desk.say("retention.said.next")
    tell_blocked(desk, [one for one in found if one.is_due(today)])


def tell_blocked(desk: Desk, due_now: "list[Kept]") -> None:
    """What stands in the way of those whose term is over, with what takes it away."""
    from ucase.domain.references import CASE, write
    from ucase.locale import t
    from ucase.queries.retention import IN_THE_WAY

    for reason in IN_THE_WAY:
        first = next((one for one in due_now if reason in one.blocked_by), None)
        if first is not None:
            case = write(CASE, first.case) if first.case else "…"
            command = ENDS[reason].format(case=case)
            desk.say("retention.said.blocked", why=t(f"retention.blocked.{reason}"), command=command)


def tell_missing(desk: Desk, found: "list[Kept]", force: "set[WorkKind]") -> None:
    """Of which kinds of work there are records but no term is in force."""
    from ucase.locale import t

    missing = [kind for kind in WorkKind if kind not in force and any(one.kind is kind for one in found)]
    for kind in missing:
        desk.say("retention.said.no_term", kind=t(f"work_kind.{kind}"))


@verb(app, "destroy", kind=WritingCommand)
def destroy(
    ctx: typer.Context,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_erase")] = False,
    confirm: Annotated[int | None, option("--confirm", key="confirm_destroy", metavar="number")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.erase import Signed
    from ucase.casework.retention import destroy as destroy_it
    from ucase.casework.retention import foresee_all
    from ucase.cli.kept_elsewhere import backups_until, kept_elsewhere, remove_drafts
    from ucase.domain.retention import Destroyed
    from ucase.queries.retention import kept
    from ucase.render.retention import due_listing, in_words

    desk = Desk.of(ctx)
    today = desk.clock.today
    if not desk.me:
        raise Refused("retention_no_name")
    with desk.read() as reader:
        due_now = [one for one in kept(reader) if one.is_due(today)]
    going = [one for one in due_now if not one.blocked_by]
    desk.show(due_listing(due_now, today))
    if not going or dry_run:
        if not going:
            desk.say("retention.said.nothing")
        else:
            one = len(going) == 1
            desk.say("retention.said.dry_run_one" if one else "retention.said.dry_run", count=len(going))
        tell_blocked(desk, due_now)
        return
    agree(desk, len(going), confirm)
    with desk.work() as work:
        foreseen = foresee_all(work, [one.household for one in going])
        elsewhere = kept_elsewhere(desk, foreseen)
        words = "; ".join(sorted({in_words(one.policy) for one in going if one.policy}))
        signed = Signed(Destroyed.RETENTION, words, backups_until(desk))
        proof = destroy_it(work, foreseen, signed)
        work.commit()
    remove_drafts(elsewhere)
    tell(desk, len(going), proof.id)


def agree(desk: Desk, count: int, confirm: int | None) -> None:
    """How many go, typed. Raises :class:`Refused` for anything else."""
    from ucase.cli.prompter import Prompter
    from ucase.locale import t

    if confirm is None and not desk.asks:
        raise Refused("destroy_needs_confirm", count=count)
    said = str(confirm) if confirm is not None else Prompter(desk.streams.stderr.write).line(
        t("ask.destroy", count=count)
    )  # fmt: skip
    if said.strip() != str(count):
        raise Refused("not_destroyed", count=count)


def tell(desk: Desk, count: int, proof: int) -> None:
    """Clear up what is left in the file, and say under which number the proof is."""
    from ucase.domain.personal_data import FIELDS
    from ucase.storage.tidy import tidy

    key = "retention.said.destroyed_one" if count == 1 else "retention.said.destroyed"
    desk.say(key, count=count, proof=proof)
    if not tidy(desk.place, FIELDS):
        desk.say("erase.said.in_use")


@verb(app, "proof")
def proof(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.queries.retention import proofs
    from ucase.render.retention import proofs_listing

    desk = Desk.of(ctx)
    with desk.read() as reader:
        desk.show(proofs_listing(proofs(reader)))
