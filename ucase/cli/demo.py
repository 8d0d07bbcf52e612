"""``ucase demo``: look around among invented people, without a case of one's own."""

import os
import shlex
import sys
from typing import TYPE_CHECKING, Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import option

if TYPE_CHECKING:
    from ucase.casework.demo import Demo

app = single("demo")


@verb(app, "demo", key="demo")
def demo(ctx: typer.Context, seed: Annotated[int, option("--seed", metavar="number")] = 1) -> None:
    """Declare, collect, run."""
    from ucase.casework.demo import build
    from ucase.locale import speaking
    from ucase.storage.place import Place

    desk = Desk.of(ctx)
    form = desk.output  # refused before anything is built
    desk.say("say.demo_building")
    made = build(desk.clock.today, seed, speaking())
    desk.place = Place(path=made.path)
    desk.say("say.demo_built")
    if form == "json":
        write_document(desk, made, seed)
    else:
        show_lists(desk)
    desk.say("say.demo_next")
    for line in commands(desk, made):
        desk.streams.stderr.write(f"  {line}\n")


def write_document(desk: Desk, made: "Demo", seed: int) -> None:
    """What was built, for programs."""
    import json

    document = {
        "schema": "ucase.demo/1",
        "path": str(made.path),
        "seed": seed,
        "today": desk.clock.today.isoformat(),
        "cases": made.cases,
        "followups": made.follow_ups,
    }
    json.dump(document, desk.streams.stdout, ensure_ascii=False)
    desk.streams.stdout.write("\n")


def show_lists(desk: Desk) -> None:
    """What is due, and the figures per wijk."""
    from ucase import __version__
    from ucase.domain.report import as_counted
    from ucase.queries.follow_ups import FollowUpFilter, follow_ups
    from ucase.queries.reports.wijk import report
    from ucase.queries.wijk_report import WijkReportFilter
    from ucase.render import follow_ups as check_ins
    from ucase.render.reports.forms import write_text

    today = desk.clock.today
    with desk.read() as reader:
        rows = follow_ups(reader, FollowUpFilter(until=today), today)
        desk.show(check_ins.listing(rows, today, due=True))
        if desk.output != "jsonl":
            desk.streams.stdout.write("\n")
        counted = report(reader, WijkReportFilter(until=today), today)
    write_text(as_counted(counted, __version__), desk.output, desk.streams.stdout)


def commands(desk: Desk, made: "Demo") -> list[str]:
    """What to type next. The first line leads every later command to this file, and to this day."""
    from ucase.domain.references import CASE, FOLLOW_UP, PROJECT, write

    case, follow_up = write(CASE, made.late_case), write(FOLLOW_UP, made.late_follow_up)
    project, shared = write(PROJECT, made.project), write(CASE, made.shared_case)
    settings = {"UCASE_DB": str(made.path)}
    if desk.given.get("today"):
        settings["UCASE_TODAY"] = desk.clock.today.isoformat()
    if os.name == "nt":
        first = " && ".join(f'set "{name}={value}"' for name, value in settings.items())
    else:
        first = " ".join(["export", *(f"{name}={shlex.quote(value)}" for name, value in settings.items())])
    me = typed_name()
    return [
        first,
        f"{me} today",
        f"{me} pulse",
        f"{me} followup --due",
        f"{me} show {case}",
        f"{me} report wijk Overvecht",
        f"{me} project show {project}",
        f"{me} report survey {project}",
        f"{me} select list {project}",
        f"{me} consent list {shared}",
        f"{me} refer list --open",
        f'{me} contact add {case} "…" --done {follow_up} --next +2w',
    ]


def typed_name() -> str:
    """``ucase`` when that is on the path, else the way by which it was called now."""
    from shutil import which

    called = sys.argv[0]
    return "ucase" if which("ucase") or not called.endswith("ucase") else shlex.quote(called)
