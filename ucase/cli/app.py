"""The root: which word leads to which module. A module is imported when its word is typed, not before."""

from collections.abc import Callable
from importlib import import_module
from typing import Annotated, Any, TypeVar

import typer
from typer.core import TyperGroup
from typer.main import get_command

from ucase.cli.anatomy import Command, Group, help_of
from ucase.cli.filling import Context
from ucase.locale import t

Body = TypeVar("Body", bound=Callable[..., None])

# In the order of a case manager's day; the order of the help.
WORDS = {
    "intake": "ucase.cli.intake",
    "today": "ucase.cli.today",
    "show": "ucase.cli.show",
    "contact": "ucase.cli.contact",
    "followup": "ucase.cli.follow_up",
    "pulse": "ucase.cli.pulse",
    "calendar": "ucase.cli.calendar",
    "settle": "ucase.cli.settle",
    "transfer": "ucase.cli.transfer",
    "schedule": "ucase.cli.schedule",
    "case": "ucase.cli.case",
    "project": "ucase.cli.project",
    "import": "ucase.cli.importing",
    "survey": "ucase.cli.survey",
    "signal": "ucase.cli.signal",
    "select": "ucase.cli.select",
    "neighbours": "ucase.cli.neighbours",
    "approach": "ucase.cli.approach",
    "resident": "ucase.cli.resident",
    "plan": "ucase.cli.plan",
    "network": "ucase.cli.network",
    "zrm": "ucase.cli.zrm",
    "move": "ucase.cli.move",
    "deadline": "ucase.cli.deadline",
    "consent": "ucase.cli.consent",
    "share": "ucase.cli.share",
    "refer": "ucase.cli.refer",
    "report": "ucase.cli.report",
    "export": "ucase.cli.export",
    "history": "ucase.cli.history",
    "dossier": "ucase.cli.dossier",
    "erase": "ucase.cli.erase",
    "retention": "ucase.cli.retention",
    "register": "ucase.cli.register",
    "breach": "ucase.cli.breach",
    "undo": "ucase.cli.undo",
    "redo": "ucase.cli.redo",
    "audit": "ucase.cli.audit",
    "partner": "ucase.cli.partner",
    "area": "ucase.cli.area",
    "backup": "ucase.cli.backup",
    "restore": "ucase.cli.restore",
    "doctor": "ucase.cli.doctor",
    "init": "ucase.cli.init",
    "key": "ucase.cli.key",
    "settings": "ucase.cli.settings",
    "demo": "ucase.cli.demo",
}


class Root(Group):
    """The group of all words; knows their help without importing them."""

    def list_commands(self, ctx: Context) -> list[str]:
        """The words, in order."""
        return [*WORDS, *super().list_commands(ctx)]

    def get_command(self, ctx: Context, cmd_name: str) -> Any:  # noqa: ANN401
        """A stand-in with the help text: enough for a list and for completion."""
        if cmd_name in WORDS:
            return TyperGroup(name=cmd_name, help=t(f"help.{cmd_name}"), short_help=t(f"help.{cmd_name}"))
        return super().get_command(ctx, cmd_name)

    def resolve_command(self, ctx: Context, args: list[str]) -> Any:  # noqa: ANN401
        """The command itself, now that it is needed. ``help`` and ``help contact`` are asked for as well."""
        if args[0] == "help":
            if args[1:]:
                return self.resolve_command(ctx, [*args[1:], "--help"])
            import sys

            sys.stdout.write(ctx.get_help() + "\n")
            raise typer.Exit(0)
        if args[0] not in WORDS:
            return super().resolve_command(ctx, args)
        command = get_command(import_module(WORDS[args[0]]).app)
        command.name = args[0]
        return args[0], command, args[1:]


def group(name: str, **settings: Any) -> typer.Typer:  # noqa: ANN401 (Typer's own settings)
    """A noun with verbs; the callback keeps it a group when it has only one."""
    settings.setdefault("callback", lambda: None)
    settings.setdefault("cls", Group)
    return typer.Typer(
        name=name, help=help_of(name), add_completion=False, rich_markup_mode=None,
        pretty_exceptions_enable=False, **settings,
    )  # fmt: skip


def single(name: str) -> typer.Typer:
    """A word that is a command by itself."""
    return typer.Typer(name=name, add_completion=False, rich_markup_mode=None, pretty_exceptions_enable=False)


def verb(
    app: typer.Typer, name: str, *, key: str | None = None, kind: type[Command] = Command
) -> Callable[[Body], Body]:
    """Declare a command with its help text: ``help.<noun>.<verb>`` unless a key is given."""
    noun = app.info.name
    declare: Callable[[Body], Body] = app.command(name, cls=kind, help=help_of(key or f"{noun}.{name}"))
    return declare


def version(ctx: typer.Context, value: bool) -> None:
    """Print the version and stop."""
    if value and not ctx.resilient_parsing:
        import sys

        from ucase import __version__

        sys.stdout.write(f"ucase {__version__}\n")
        raise typer.Exit(0)


def root() -> Any:  # noqa: ANN401 (a Click command of Typer's own kind)
    """Build the root command; the language must have been chosen."""
    app = typer.Typer(
        name="ucase", cls=Root, help=help_of("ucase"), rich_markup_mode=None, pretty_exceptions_enable=False
    )

    @app.callback(invoke_without_command=False)
    def start(
        _version: Annotated[
            bool, typer.Option("--version", help=t("option.version"), callback=version, is_eager=True)
        ] = False,
    ) -> None:
        pass

    command = get_command(app)
    translate_completion_options(command)
    return command


def translate_completion_options(command: Any) -> None:  # noqa: ANN401
    """Typer's two options about completion, in the language of the screen."""
    for param in command.params:
        if param.name in ("install_completion", "show_completion"):
            param.help = t(f"option.{param.name}")
        if param.name == "install_completion":
            param.callback = install_completion


def install_completion(ctx: Context, _param: Any, shell: Any) -> None:  # noqa: ANN401 (Click's callback form)
    """Install completion the way Typer does, and say so in the language of the screen."""
    if not shell or ctx.resilient_parsing:
        return
    import sys

    from typer.completion import install  # type: ignore[attr-defined]

    name, path = install(shell=shell) if isinstance(shell, str) else install()
    sys.stderr.write(t("say.completion_installed", shell=getattr(name, "value", name), path=path) + "\n")
    raise typer.Exit(0)
