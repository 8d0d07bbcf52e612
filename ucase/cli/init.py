"""``ucase init``: make the case file, say who is at work and in which language."""

import os
from typing import Annotated

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk
from ucase.cli.options import option

app = single("init")


@verb(app, "init", key="init")
def init(
    ctx: typer.Context,
    manager: Annotated[str | None, option("--manager", key="me", metavar="name")] = None,
    plain: Annotated[bool, option("--plain")] = False,
) -> None:
    """Declare, collect, run."""
    from ucase.casework.start import name_manager
    from ucase.cli.config import write_config
    from ucase.cli.prompter import Prompter
    from ucase.domain.wording import a_name
    from ucase.locale import speaking, t
    from ucase.storage.door import make_ready
    from ucase.storage.folders import config_path

    desk = Desk.of(ctx)
    asks = desk.asks and desk.config.manager is None and manager is None
    name = Prompter(desk.streams.stderr.write).line(t("ask.me")) or None if asks else manager
    if name is not None:
        name = a_name(name, "manager")
    made = make_ready(desk.place, desk.clock, desk.watch, plain=plain, anew=True)
    if name is not None:
        desk.me = name  # whose first step this is
        with desk.work(quietly=True) as work:
            name = name_manager(work, name)
            work.commit()
    before = desk.config
    given_db = str(desk.place.file.absolute()) if ctx.meta.get("db") and desk.place.path else None
    now = before._replace(
        manager=name or before.manager,
        lang=speaking() if ctx.meta.get("lang") or not before.lang else before.lang,
        db=given_db or before.db,
    )
    if now != before:
        write_config(now)
    desk.say("say.file_made" if made else "say.file_there", path=desk.place)
    if now.manager:
        desk.say("say.me", name=now.manager)
    if now.db and not os.environ.get("UCASE_DB"):
        desk.say("say.db_remembered", path=config_path())
    else:
        desk.say("settings.said.where", path=config_path())
    desk.tell_about_key(made)
    desk.say("say.after_init")
