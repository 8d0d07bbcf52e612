"""``ucase erase``: forget somebody, after seeing what goes and what stays."""

from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import CaseArgument, case_number, option
from ucase.domain.errors import Refused

if TYPE_CHECKING:
    from ucase.casework.erase import Foreseen
    from ucase.cli.kept_elsewhere import Elsewhere

app = single("erase")


@verb(app, "erase", key="erase", kind=WritingCommand)
def erase(
    ctx: typer.Context,
    case: CaseArgument,
    resident: Annotated[str | None, option("--resident", key="resident_of", metavar="resident")] = None,
    dry_run: Annotated[bool, option("--dry-run", key="dry_run_erase")] = False,
    confirm: Annotated[str | None, option("--confirm", key="confirm_erase", metavar="resident")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.erase import Signed, foresee, target_of
    from ucase.casework.erase import erase as erase_it
    from ucase.cli.kept_elsewhere import backups_until, kept_elsewhere, remove_drafts
    from ucase.domain.retention import Destroyed
    from ucase.render.erasure import listing

    desk = Desk.of(ctx)
    number = case_number(case)
    with desk.work() as work:
        foreseen = foresee(work, [target_of(work, number, resident)])
        elsewhere = kept_elsewhere(desk, foreseen)
    desk.show(listing(foreseen, elsewhere, desk.clock.today))
    warn(desk, foreseen)
    if dry_run:
        desk.say("erase.said.dry_run")
        return
    agree(desk, foreseen.plan.residents[0], confirm)
    with desk.work() as work:
        foreseen = foresee(work, [target_of(work, number, resident)])
        signed = Signed(Destroyed.REQUEST, backups_gone_on=backups_until(desk))
        proof = erase_it(work, foreseen, signed)
        work.commit()
    remove_drafts(elsewhere)
    finish(desk, foreseen, proof.id, elsewhere)


def warn(desk: Desk, foreseen: "Foreseen") -> None:
    """What cannot be taken back, and who else is in it."""
    if foreseen.steps:
        desk.say("erase.said.steps", count=len(foreseen.steps))
    desk.say("erase.said.whole" if foreseen.whole else "erase.said.others_remain")
    for table, row in foreseen.plan.left:
        desk.say("erase.said.left", table=table, row=row)


def agree(desk: Desk, resident: int, confirm: str | None) -> None:
    """The number of the resident, typed in full. Raises :class:`Refused` for anything else."""
    from ucase.cli.prompter import Prompter
    from ucase.domain.references import RESIDENT, is_reference, read, write
    from ucase.locale import t

    wanted = write(RESIDENT, resident)
    if confirm is None and not desk.asks:
        raise Refused("erase_needs_confirm", resident=wanted)
    said = confirm or Prompter(desk.streams.stderr.write).line(t("ask.erase", resident=wanted))
    if not is_reference(RESIDENT, said) or read(RESIDENT, said) != resident:
        raise Refused("not_erased", resident=wanted)


def finish(desk: Desk, foreseen: "Foreseen", proof: int, elsewhere: "Elsewhere") -> None:
    """Clear up what is left in the file, then say what was done and until when the backups have it."""
    from ucase.locale.days import short_date
    from ucase.storage.tidy import tidy

    tidied = tidy(desk.place, foreseen.records)
    desk.say("erase.said.done", records=sum(foreseen.records.values()), log=foreseen.log_entries, proof=proof)
    if not tidied:
        desk.say("erase.said.in_use")
    if elsewhere.last is not None:
        desk.say("erase.said.backups", date=short_date(elsewhere.last))
    elif elsewhere.backups:
        desk.say("erase.said.backups_stay")
    desk.say("erase.said.not_ours")
