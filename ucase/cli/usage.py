"""What Typer refuses, in our words. What the user typed is not repeated: it may be about a person."""

import sys
from typing import Any

from typer import BadParameter

from ucase.cli.talk import write_sentence
from ucase.locale import t

EXIT = 2

ALIKE = (("--on", "--date"), ("--next", "--followup"))
"""Options that mean the same in different commands; whoever typed the one is told the other."""

TyperRefusal: type[Exception] = BadParameter.__mro__[2]
"""The base of what Typer raises. Its name and place differ per version; BadParameter is always there."""


def tell_usage(error: Any) -> int:  # noqa: ANN401 (classes that Typer keeps to itself)
    """Write the reason and where to read more; gives the exit code."""
    ctx = getattr(error, "ctx", None)
    path = ctx.command_path if ctx is not None else "ucase"
    write_sentence(sys.stderr, f"{t('error.label')} {reason(error)} {t('remedy.usage', command=path)}")
    return EXIT


def reason(error: Any) -> str:  # noqa: ANN401
    """The sentence for an error, by its kind."""
    kind = type(error).__name__
    if kind == "MissingParameter":
        return t("error.missing", name=shown_name(error.param))
    if kind == "NoSuchOption":
        like = ", ".join(meant_by(error) or sorted(error.possibilities or ()))
        return t("error.no_option_like", like=like) if like else t("error.no_option")
    if kind == "BadOptionUsage":
        return t("error.option_value", name=error.option_name)
    if kind == "BadParameter" and error.param is not None:
        name, wanted = shown_name(error.param), error.param.type
        if getattr(wanted, "min", None) is not None and getattr(wanted, "max", None) is not None:
            return t("error.number_range", name=name, least=wanted.min, most=wanted.max)
        number = getattr(wanted, "name", "").startswith("int")
        return t("error.not_number" if number else "error.bad_value", name=name)
    return t("error.extra_words")


def meant_by(error: Any) -> list[str]:  # noqa: ANN401
    """What an option that another command has is called in this one."""
    there = {name for param in error.ctx.command.params for name in param.opts} if error.ctx else set()
    return [
        other
        for pair in ALIKE
        if error.option_name in pair
        for other in pair
        if other != error.option_name and other in there
    ]


def shown_name(param: Any) -> str:  # noqa: ANN401
    """A parameter as one types it."""
    return str(param.opts[0] if param.param_type_name == "option" else param.metavar)
