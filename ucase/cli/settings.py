"""``ucase settings``: what is set, what ships, and what each setting means."""

import typer

from ucase.cli.app import single, verb
from ucase.cli.desk import Desk

app = single("settings")


@verb(app, "settings", key="settings")
def settings(ctx: typer.Context) -> None:
    """Declare, collect, run."""
    from ucase.render.settings import listing
    from ucase.storage.folders import config_path

    desk = Desk.of(ctx)
    desk.show(listing(desk.settings, config_path()))
