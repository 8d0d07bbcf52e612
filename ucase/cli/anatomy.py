"""How every command and group behaves: general options everywhere, help in the user's language.

Typer's own help and error texts are English and, in part, Rich markup; these classes say them in our words.
"""

import re
from collections.abc import Iterable
from functools import cache
from typing import Any

from typer import Exit
from typer.core import TyperArgument, TyperCommand, TyperGroup, TyperOption

from ucase.cli.filling import (
    FORMATS,
    Context,
    answer_meant,
    ask_for,
    from_option,
    may_ask,
    missing_parameter,
    option_meant,
    tell_why,
)
from ucase.cli.usage import TyperRefusal
from ucase.domain.errors import Invalid, NotFound, Problem, UsageProblem
from ucase.locale import LANGUAGES, knows, t

WIDTH_OF_TERMS = 30
WHY = ("resident", "check", "legal-claim", "others-rights", "public-interest")
"""The values of ``ucase.domain.rights.ReadingReason``, without importing it for every help."""


def remember(ctx: Context, param: Any, value: Any) -> Any:  # noqa: ANN401 (Click's callback form)
    """Keep what a general option says for the desk, wherever on the line it stood."""
    if value not in (None, False):
        ctx.meta[param.name] = value
    return value


def general(name: str, *, metavar: str | None = None, words: Iterable[str] = ()) -> TyperOption:
    """One general option; without a metavar it is a flag."""
    choices = list(words)
    return TyperOption(
        param_decls=[f"--{name}"],
        type=str if metavar else None,
        is_flag=metavar is None,
        default=None,
        metavar=metavar,
        expose_value=False,
        is_eager=True,
        callback=remember,
        help=t(f"option.{name.replace('-', '_')}"),
        autocompletion=(lambda _ctx, _args, _incomplete: choices) if choices else None,
    )


@cache
def general_options() -> tuple[TyperOption, ...]:
    """The options that every command takes, before or after its name."""
    return (
        general("db", metavar=t("metavar.path")),
        general("today", metavar=t("metavar.date")),
        general("output", metavar=t("metavar.form"), words=FORMATS),
        general("json"),
        general("lang", metavar="nl|en", words=LANGUAGES),
        general("anon"),
        general("no-input"),
        general("why", metavar=t("metavar.word"), words=WHY),
    )


def help_option(names: list[str]) -> TyperOption:
    """``--help``, explained in the language of the screen."""

    def show(ctx: Context, _param: Any, value: Any) -> None:  # noqa: ANN401
        if value and not ctx.resilient_parsing:
            import sys

            sys.stdout.write(ctx.get_help() + "\n")
            raise Exit(0)

    return TyperOption(
        param_decls=names,
        is_flag=True,
        is_eager=True,
        expose_value=False,
        callback=show,
        help=t("option.help"),
    )


class Anatomy:
    """What commands and groups share; mixed in before Typer's classes."""

    helping: TyperOption | None = None
    params: list[Any]
    help: str | None

    def get_params(self, ctx: Context) -> list[Any]:
        """Its own parameters, the general ones, and help."""
        *own, helping = super().get_params(ctx)  # type: ignore[misc]
        return [*own, *general_options(), helping]

    def get_help_option(self, ctx: Context) -> TyperOption:  # noqa: ARG002
        """``--help``, made once: the parser compares options by identity."""
        if self.helping is None:
            self.helping = help_option(["--help", "-h"])
        return self.helping

    def format_usage(self, ctx: Context, formatter: Any) -> None:  # noqa: ANN401
        """The first line of the help."""
        pieces = [usage_piece(param) for param in self.params if isinstance(param, TyperArgument)]
        if isinstance(self, TyperGroup):
            pieces.append(t("usage.command"))
        pieces.append(t("usage.options"))
        formatter.write_usage(ctx.command_path, " ".join(pieces), prefix=t("usage.prefix") + " ")

    def format_help_text(self, ctx: Context, formatter: Any) -> None:  # noqa: ANN401, ARG002
        """What the command does, then examples as they are typed."""
        for paragraph in (self.help or "").split("\n\n"):
            formatter.write_paragraph()
            with formatter.indentation():
                # \b keeps the lines of a paragraph as they are.
                formatter.write_text(f"\b\n{paragraph}" if paragraph.startswith("  ") else paragraph)

    def format_options(self, ctx: Context, formatter: Any) -> None:  # noqa: ANN401
        """Arguments, own options, verbs, and the general options."""
        own = [param for param in self.params if not param.hidden]
        arguments = [param for param in own if isinstance(param, TyperArgument)]
        options = [param for param in own if isinstance(param, TyperOption)]
        self.section(formatter, "usage.arguments", [(one.metavar or "", one.help or "") for one in arguments])
        self.section(formatter, "usage.own_options", [option_record(one) for one in options])
        if isinstance(self, TyperGroup):
            self.section(formatter, "usage.commands", command_records(self, ctx))
        everywhere = [*general_options(), self.get_help_option(ctx)]
        self.section(formatter, "usage.general_options", [option_record(one) for one in everywhere])

    @staticmethod
    def section(formatter: Any, heading: str, records: list[tuple[str, str]]) -> None:  # noqa: ANN401
        """A heading with its terms, if there are any."""
        if records:
            with formatter.section(t(heading)):
                formatter.write_dl(records, col_max=WIDTH_OF_TERMS)


def usage_piece(argument: TyperArgument) -> str:
    """An argument in the first line of the help: what may be left out stands in brackets."""
    word = f"{argument.metavar}..." if argument.nargs != 1 else str(argument.metavar)
    return word if argument.required else f"[{word}]"


def option_record(option: TyperOption) -> tuple[str, str]:
    """An option and what it does."""
    names = ", ".join([*option.opts, *option.secondary_opts])
    return (names if option.is_flag else f"{names} {option.metavar}"), option.help or ""


def command_records(group: TyperGroup, ctx: Context) -> list[tuple[str, str]]:
    """The verbs of a group, each with the first sentence of its help."""
    return [
        (name, first_sentence(command.help or ""))
        for name in group.list_commands(ctx)
        if (command := group.get_command(ctx, name)) is not None and not command.hidden
    ]


def first_sentence(text: str) -> str:
    """Up to the first full stop with a new sentence behind it: that of "art. 30" ends none."""
    return re.split(r"\.\s+(?=[^\da-z])", text.split("\n\n")[0])[0].rstrip(".").replace("\n", " ")


def belong_to(error: Any, ctx: Context) -> None:  # noqa: ANN401
    """Some refusals of Typer's do not say which command they are about."""
    if getattr(error, "ctx", None) is None:
        error.ctx = ctx


class Command(Anatomy, TyperCommand):
    """A command of ours. What must be given and is not, is asked for at a terminal."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """Read the line; ask for what is missing, one thing at a time."""
        ctx.meta["line"] = list(args)
        while True:
            try:
                return super().parse_args(ctx, list(args))
            except TyperRefusal as error:
                belong_to(error, ctx)
                param = missing_parameter(error)
                if param is None or not may_ask(ctx.meta):
                    raise
                ask_for(ctx, param)

    def invoke(self, ctx: Context) -> Any:  # noqa: ANN401 (what the command gives)
        """Do it. An answer that cannot be is asked for again, with the reason; nothing was written yet."""
        while True:
            try:
                return super().invoke(ctx)
            except Problem as problem:
                problem.option = option_meant(ctx, problem)
                param = answer_meant(ctx, problem) if isinstance(problem, Invalid | NotFound) else None
                if param is None:
                    raise
                tell_why(problem)
                ask_for(ctx, param)
                self.parse_args(ctx, ctx.meta["line"])


class WritingCommand(Command):
    """A command that changes something: its fields may come from a JSON object as well."""

    record_option = "--from"

    def __init__(self, *args: Any, **settings: Any) -> None:  # noqa: ANN401 (Typer's own arguments)
        super().__init__(*args, **settings)
        self.params.append(from_option(self.record_option))


class Group(Anatomy, TyperGroup):
    """A noun with verbs. Alone it shows its help, unless it can do something without a verb."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """No verb and nothing to do without one: show what there is."""
        if not args and not self.invoke_without_command and not ctx.resilient_parsing:
            import sys

            sys.stdout.write(ctx.get_help() + "\n")
            raise Exit(0)
        try:
            return super().parse_args(ctx, args)
        except TyperRefusal as error:
            belong_to(error, ctx)
            raise

    def resolve_command(self, ctx: Context, args: list[str]) -> Any:  # noqa: ANN401 (Click's triple)
        """The verb that was typed; a slip of the fingers is recognised."""
        if args[0] in self.list_commands(ctx) or ctx.resilient_parsing:
            return super().resolve_command(ctx, args)
        from difflib import get_close_matches

        options = [name for param in self.params for name in param.opts]
        near = get_close_matches(args[0], self.list_commands(ctx), n=2, cutoff=0.5)
        like = [f"--{args[0]}"] if f"--{args[0]}" in options else near
        if args[0] == "list" and self.invoke_without_command:
            raise UsageProblem("lists_by_itself", group=ctx.command_path)
        key = "no_command_like" if like else "no_command"
        raise UsageProblem(key, group=ctx.command_path, like=" / ".join(like))


def help_of(key: str) -> str:
    """The help text of a command: what it does, then its examples."""
    text = t(f"help.{key}")
    examples = f"help.{key}.examples"
    return f"{text}\n\n{t('usage.examples')}\n\n{t(examples)}" if knows(examples) else text
