"""``ucase key``: who can open the case file, and what to do when nobody can any more.

No key and no passphrase is ever an option: what is typed on the command line is seen by others on the same
computer and stays in the history of the shell. They are asked for, or come from a private file.
"""

from typing import Annotated

import typer

from ucase.cli.anatomy import WritingCommand
from ucase.cli.app import group, verb
from ucase.cli.desk import Desk
from ucase.cli.options import argument, option
from ucase.domain.key_slot import Slot
from ucase.domain.vocabulary import choose

app = group("key")

Yes = Annotated[bool, option("--yes", key="key_yes")]


@verb(app, "list")
def list_slots(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import state
    from ucase.render.keys import listing

    desk = at_the_lock(ctx)
    desk.show(listing(state(desk.place)))


@verb(app, "passphrase", kind=WritingCommand)
def passphrase(
    ctx: typer.Context,
    file: Annotated[str | None, option("--file", key="passphrase_file", metavar="file")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import set_passphrase
    from ucase.cli.secrets import new_passphrase, secret_from

    desk = at_the_lock(ctx)
    said = secret_from(desk, file) if file else new_passphrase(desk)
    set_passphrase(desk.place, said)
    show_slots(desk)
    desk.say("key.said.passphrase_set")
    desk.say("key.said.passphrase_only")


@verb(app, "remove", kind=WritingCommand)
def remove(ctx: typer.Context, slot: Annotated[str, argument("slot", "key_slot")], yes: Yes = False) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import check_removable, remove_slot
    from ucase.cli.secrets import agreed
    from ucase.locale import t

    desk = at_the_lock(ctx)
    wanted = choose(Slot, slot, "slot")
    check_removable(desk.place, wanted)
    question = t("key.ask.remove_passphrase" if wanted is Slot.PASSPHRASE else "key.ask.remove_local")
    if agreed(desk, yes, question):
        remove_slot(desk.place, wanted)
        show_slots(desk)
        desk.say("key.said.removed", slot=wanted)


@verb(app, "rotate", kind=WritingCommand)
def rotate(ctx: typer.Context, yes: Yes = False) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import has_passphrase, the_file
    from ucase.casework.key import rotate as give_another_key
    from ucase.cli.recovery_telling import tell_new_code
    from ucase.cli.secrets import agreed, proof
    from ucase.locale import t

    desk = at_the_lock(ctx)
    if not agreed(desk, yes, t("key.ask.rotate")):
        return
    known = proof(desk) if has_passphrase(the_file(desk.place)) else None
    key, backup = give_another_key(desk.place, desk.clock, known)
    desk.place = desk.place._replace(key=key)
    show_slots(desk)
    desk.say("key.said.rotated", path=backup)
    tell_new_code(desk, key)


@verb(app, "recovery", kind=WritingCommand)
def recovery(
    ctx: typer.Context,
    to: Annotated[str | None, option("--to", key="recovery_to", metavar="file")] = None,
    yes: Yes = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import has_passphrase, mark_shown, the_file, the_key
    from ucase.cli.recovery_telling import code_on_screen, write_code_file
    from ucase.cli.secrets import agreed, proof
    from ucase.domain.errors import Refused
    from ucase.locale import t

    desk = at_the_lock(ctx)
    key = the_key(desk.place)
    if to is None and not desk.streams.stdout.isatty():
        raise Refused("recovery_off_terminal")
    if has_passphrase(the_file(desk.place)):
        proof(desk)
    elif to is None and not agreed(desk, yes, t("key.ask.recovery")):
        return
    if to is None:
        desk.streams.stdout.write(code_on_screen(key))
    else:
        desk.say("key.said.code_written", path=write_code_file(key, to))
    mark_shown(desk.place, desk.clock)
    desk.say("key.said.code_keep")


@verb(app, "recover", kind=WritingCommand)
def recover(
    ctx: typer.Context,
    code: Annotated[str | None, option("--code", key="recovery_code", metavar="file")] = None,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import recover as know_again
    from ucase.casework.key import the_file
    from ucase.cli.secrets import recovery_code

    desk = Desk.of(ctx)
    the_file(desk.place)
    key = recovery_code(desk, code)
    know_again(desk.place, key, desk.clock)
    desk.place = desk.place._replace(key=key)
    show_slots(desk)
    desk.say("key.said.recovered")


@verb(app, "encrypt", kind=WritingCommand)
def encrypt(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import encrypt as close_up
    from ucase.casework.key import plain_copies, the_file
    from ucase.cli.recovery_telling import tell_new_code

    desk = Desk.of(ctx).unlocked()
    key = close_up(desk.place, desk.clock)
    desk.place = desk.place._replace(key=key)
    show_slots(desk)
    desk.say("key.said.encrypted")
    for copy in plain_copies(the_file(desk.place)):
        desk.say("key.said.plain_copy", path=copy)
    tell_new_code(desk, key)


@verb(app, "decrypt", kind=WritingCommand)
def decrypt(ctx: typer.Context, yes: Yes = False) -> None:
    """Declare, collect, run."""
    from ucase.casework.key import decrypt as open_up
    from ucase.cli.secrets import agreed
    from ucase.locale import t

    desk = at_the_lock(ctx)
    if agreed(desk, yes, t("key.ask.decrypt")):
        open_up(desk.place)
        desk.say("key.said.decrypted")


def at_the_lock(ctx: typer.Context) -> Desk:
    """The desk with its file opened; its key is known from here on, whatever becomes of the ways in.

    Raises :class:`Refused` for an ordinary file.
    """
    from ucase.casework.key import the_key

    desk = Desk.of(ctx).unlocked()
    desk.place = desk.place._replace(key=the_key(desk.place))
    return desk


def show_slots(desk: Desk) -> None:
    """For programs: the ways in as they are now."""
    from ucase.casework.key import state
    from ucase.render.keys import listing

    desk.show_result(listing(state(desk.place)))
