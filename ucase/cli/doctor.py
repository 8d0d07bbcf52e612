"""``ucase doctor``: is all well with the file and around it, and what to do where it is not."""

import os
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import option
from ucase.locale import speaking, t

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ucase.domain.checkup import Finding
    from ucase.storage.checks.examined import Examined

app = single("doctor")


@verb(app, "doctor", key="doctor")
def doctor(ctx: typer.Context, fix: Annotated[bool, option("--fix", key="doctor_fix")] = False) -> None:
    """Declare, collect, run."""
    from ucase.domain.checkup import exit_code
    from ucase.render.doctor import write_findings
    from ucase.storage.checks.examination import examine

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is looked at
    found = examine(subject(desk))
    if fix:
        mended = mend(desk, found)
        desk.say("doctor.said.mended" if mended else "doctor.said.nothing_to_mend", count=mended)
        found = examine(subject(desk))
    write_findings(found, form, desk.clock.today, desk.streams.stdout)
    code = exit_code(found)
    if not fix and any(one.mend for one in found):
        desk.say("doctor.said.can_mend")
    raise typer.Exit(code)


def subject(desk: Desk) -> "Examined":
    """What is looked at."""
    from ucase.cli.config import drafts_folder
    from ucase.storage.backup_folder import folder_beside
    from ucase.storage.checks.examined import Examined
    from ucase.storage.folders import config_path

    backups = desk.backup_folder() or (folder_beside(desk.place.path) if desk.place.path else drafts_folder())
    return Examined(desk.place, config_path(), drafts_folder(), backups, desk.clock, screen(desk))


def screen(desk: Desk) -> "Mapping[str, str]":
    """What is known of the terminal and the language, in words."""
    from platform import python_version
    from shutil import get_terminal_size

    from ucase import __version__

    out = desk.streams.stdout
    named = next(
        (f"{one}={os.environ[one]}" for one in ("LC_ALL", "LC_CTYPE", "LANG") if os.environ.get(one)), "-"
    )
    return {
        "terminal": "yes" if out.isatty() else "no",
        "columns": str(get_terminal_size().columns),
        "kind": os.environ.get("TERM", sys.platform),
        "encoding": out.encoding or "-",
        "language": speaking(),
        "locale": named,
        "program": __version__,
        "python": python_version(),
    }


def mend(desk: Desk, found: "list[Finding]") -> int:
    """Put right what can be put right safely; gives how many."""
    from ucase.domain.errors import Problem

    mended = 0
    for one in found:
        if one.mend is None:
            continue
        try:
            one.mend()
        except (Problem, OSError):
            desk.say("doctor.said.not_mended", name=t(f"doctor.name.{one.name}"))
        else:
            mended += 1
    return mended
