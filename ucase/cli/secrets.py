"""Passphrases and recovery codes: asked for at a terminal, else from a private file; never from the line."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ucase.cli.prompter import Prompter
from ucase.domain.errors import Invalid, Problem, Refused, StorageProblem
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.cli.desk import Desk
    from ucase.domain.key import Key

TRIES = 3


def prompter(desk: "Desk") -> Prompter:
    """Who asks."""
    return Prompter(desk.streams.stderr.write)


def agreed(desk: "Desk", yes: bool, question: str) -> bool:
    """Whether it is to be done: said with ``--yes``, or on a terminal with a yes.

    Raises :class:`Refused` when nobody can be asked.
    """
    if yes:
        return True
    if not desk.asks:
        raise Refused("key_needs_yes")
    if prompter(desk).confirm(question):
        return True
    desk.say("key.said.left")
    return False


def secret_from(desk: "Desk", source: str) -> str:
    """A secret from a private file, or for ``-`` from standard input. Raises :class:`StorageProblem`."""
    from ucase.storage.local_key import read_secret

    if source == "-":
        return desk.streams.stdin.read(4096).strip()
    return read_secret(Path(source).expanduser())


def new_passphrase(desk: "Desk") -> str:
    """A passphrase that was typed twice. Raises :class:`Refused` when nobody can be asked."""
    from ucase.storage.locked_key import good_passphrase

    if not desk.asks:
        raise Refused("passphrase_off_terminal")
    asking = prompter(desk)
    while True:
        said = asking.secret(t("key.ask.new_passphrase"))
        try:
            good_passphrase(said)
        except Invalid as problem:
            asking.refuse(problem)
            continue
        if asking.secret(t("key.ask.again")) == said:
            return said
        desk.say("key.said.not_the_same")


def proof(desk: "Desk") -> str:
    """The passphrase of the file, to show that one may. Raises :class:`StorageProblem` when it is wrong."""
    from ucase.casework.key import proven, the_file

    path = the_file(desk.place)
    given = os.environ.get("UCASE_PASSPHRASE_FILE")
    for _ in range(TRIES):
        if not given and not desk.asks:
            raise StorageProblem("passphrase_wanted", path=path)
        said = secret_from(desk, given) if given else prompter(desk).secret(t("key.ask.passphrase"))
        try:
            if proven(path, said):
                return said
        except Invalid:  # too short to be one
            pass
        if given:
            break
        desk.say("key.said.wrong_passphrase")
    raise StorageProblem("wrong_passphrase")


def key_by_passphrase(desk: "Desk") -> "Key":
    """Ask for the passphrase of a file that opens with nothing else here."""
    from ucase.storage.connect import fits
    from ucase.storage.keys import by_passphrase, slots_of
    from ucase.storage.locked_key import good_passphrase

    path = desk.place.file
    slots = slots_of(path)
    for _ in range(TRIES if slots is not None else 0):
        assert slots is not None
        try:
            said = good_passphrase(prompter(desk).secret(t("key.ask.passphrase")))
            for key in by_passphrase(path, slots, said):
                if fits(path, key):
                    return key
        except Problem as problem:
            if problem.key not in ("wrong_passphrase", "passphrase_short"):
                raise
        desk.say("key.said.wrong_passphrase")
    raise StorageProblem("wrong_passphrase")


def recovery_code(desk: "Desk", source: str | None) -> "Key":
    """The key of a recovery code: from a file, or typed until it is right.

    Raises :class:`Invalid` that names the group with a mistake in it, :class:`Refused` off a terminal.
    """
    from ucase.domain.recovery_code import read_code

    if source is not None:
        if source == "-":
            return read_code(sys.stdin.read(4096))
        try:
            return read_code(Path(source).expanduser().read_text(encoding="utf-8-sig")[:4096])
        except (OSError, UnicodeDecodeError):
            raise StorageProblem("no_secret", path=source) from None
    if not desk.asks:
        raise Refused("recover_off_terminal")
    asking = prompter(desk)
    desk.say("key.ask.code")
    while True:
        said = asking.lines()
        try:
            return read_code(said)
        except Invalid as problem:
            asking.refuse(problem)
