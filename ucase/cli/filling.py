"""What the command line leaves open: taken from a JSON object (``--from``), or asked for at a terminal."""

import os
import re
import sys
from collections.abc import Mapping
from typing import Any

from ucase.domain import references
from ucase.domain.errors import Invalid, Problem, UsageProblem
from ucase.locale import t

Context = Any
"""The context of one invocation; Typer keeps its type to itself."""


FORMATS = ("table", "plain", "json", "jsonl", "csv")
"""What ``--output`` takes."""


def may_ask(said: Mapping[str, Any]) -> bool:
    """Whether questions may be asked: only with a person at a terminal on both sides."""
    if said.get("no_input") or os.environ.get("UCASE_NO_INPUT"):
        return False
    return sys.stdin.isatty() and sys.stdout.isatty()


def fill_from_record(ctx: Context, _param: Any, source: str | None) -> None:  # noqa: ANN401
    """The callback of ``--from``: the fields of a record stand in for options that are not on the line.

    Raises :class:`Invalid` for a field that the command does not have or a value that is no text, number
    or yes-or-no; :class:`UsageProblem` when there is more than one record.
    """
    if source is None or ctx.resilient_parsing:
        return
    from ucase.cli.records import read_records
    from ucase.domain.record import clean_key

    records = read_records(source, sys.stdin)
    if len(records) > 1:
        raise UsageProblem("one_record")
    ctx.meta["from_file"] = source
    params = {name_of(param): param for param in ctx.command.params if param.name != "from_file"}
    filled = {}
    for key, value in records[0].items():
        param = params.get(key.replace("-", "_"))
        if param is None:
            raise Invalid("unknown_field", field=clean_key(key), fields=", ".join(sorted(params)))
        if value == "" and getattr(param, "is_bool_flag", False) and param.secondary_opts:
            # Neither yes nor no: a command that keeps earlier answers takes them back.
            ctx.meta.setdefault("emptied", set()).add(param.name)
        elif value is not None:
            filled[param.name] = fitting(param, key, value)
    ctx.default_map = {**(ctx.default_map or {}), **filled}


def fitting(param: Any, key: str, value: object) -> object:  # noqa: ANN401 (Click's parameter)
    """A value of a record as the parameter takes it. Raises :class:`Invalid` with the field that is wrong."""
    if getattr(param, "is_bool_flag", False):
        if not isinstance(value, bool):
            raise Invalid("not_yes_or_no", field=key)
        return value
    if param.type.name.startswith("int"):
        if isinstance(value, bool) or not isinstance(value, int):
            raise Invalid("not_a_number", field=key)
        return value
    if isinstance(value, dict) and key in ("scores", "outcome"):
        value = [f"{name}={level}" for name, level in value.items()]
    several = value if isinstance(value, list) else [value]
    if not all(isinstance(one, str | int | float) and not isinstance(one, bool) for one in several):
        raise Invalid("not_text", field=key)
    if takes_several(param):
        return tuple(map(str, several))
    if isinstance(value, list) and key not in ("worries", "scores"):
        raise Invalid("not_text", field=key)
    return ",".join(map(str, several))


def name_of(param: Any) -> str:  # noqa: ANN401 (Click's parameter)
    """A parameter's name in a record: as on the command line, without dashes in front."""
    word = param.opts[0] if param.param_type_name == "option" else param.name
    return str(word).lstrip("-").replace("-", "_")


_WHAT = re.compile(r"^(no|several)_|_like$|(?<=.)s$")
"""What stands around the name of the thing in ``no_case``, ``several_projects``, ``no_manager_like``."""
REFERENCES = {
    "case": references.CASE,
    "consent": references.CONSENT,
    "deadline": references.DEADLINE,
    "followup": references.FOLLOW_UP,
    "goal": references.GOAL,
    "member": references.MEMBER,
    "need": references.NEED,
    "referral": references.REFERRAL,
    "support": references.SUPPORT,
}
"""What is known by a reference and by nothing else, so that an answer can be checked as it is given."""


def ask_for(ctx: Context, param: Any) -> None:  # noqa: ANN401
    """Ask for a value that is missing and let it stand in for the option."""
    from ucase.cli.prompter import Prompter

    question, more = asked_as(param.help or name_of(param))
    prefix = None if takes_several(param) else REFERENCES.get(param.name)
    prompter, answer = Prompter(sys.stderr.write), ""
    while not answer or (more and answer == "?"):
        if answer:
            prompter.explain(more)
        answer = prompter.ask(
            question, lambda said: references.read(prefix, said) if prefix and said != "?" else said
        )
    parts = tuple(part.strip() for part in answer.split(",") if part.strip())
    ctx.meta.setdefault("asked", {})[param.name] = param
    ctx.default_map = {**(ctx.default_map or {}), param.name: parts if takes_several(param) else answer}


def asked_as(text: str) -> tuple[str, str]:
    """A question of a few words, made of the help; and the help itself, if that says more."""
    first = re.split(r"[;:(,]|\.\s", text)[0].strip(" .")
    if first == text.strip(" ."):
        return f"{first}:", ""
    return f"{first} {t('ask.more')}:", text


WRONG_REFERENCE = ("reference", "name_for_case")
"""Problems of a reference: an answer was held against that at once."""


def answer_meant(ctx: Context, problem: Problem) -> Any:  # noqa: ANN401 (Click's parameter)
    """The parameter whose answer a problem is about; None when that was not asked for."""
    asked: dict[str, Any] = ctx.meta.get("asked", {})
    about = (problem.field or _WHAT.sub("", problem.key)).replace("_", "")
    meant = next((one for one in ctx.command.params if str(one.name).replace("_", "") == about), None)
    if meant is not None:
        return asked.get(meant.name)
    told = problem.field is not None or problem.key in WRONG_REFERENCE
    return next(iter(asked.values())) if len(asked) == 1 and not told else None


def option_meant(ctx: Context, problem: Problem) -> str | None:
    """The option that a problem is about, as one types it; nothing for an argument, None for no parameter."""
    about = (problem.field or "").replace("_", "-")
    for param in ctx.command.get_params(ctx):
        if about and f"--{about}" in (*param.opts, f"--{str(param.name).replace('_', '-')}"):
            return str(param.opts[0]) if param.param_type_name == "option" else ""
    return None


def tell_why(problem: Problem) -> None:
    """Why an answer cannot be, and what can."""
    from ucase.cli.desk import describe
    from ucase.cli.talk import write_sentence

    write_sentence(sys.stderr, describe(problem, name_field=False))


def takes_several(param: Any) -> bool:  # noqa: ANN401 (Click's parameter)
    """Whether a parameter takes more than one value: an option that may be repeated, or the last words."""
    return bool(param.multiple) or param.nargs == -1


def missing_parameter(error: Exception) -> Any:  # noqa: ANN401
    """The parameter that an error of Typer's says is missing; None for any other error."""
    return getattr(error, "param", None) if type(error).__name__ == "MissingParameter" else None


def from_option(word: str) -> Any:  # noqa: ANN401
    """The option itself; eager, so that it is read before what it fills."""
    from typer.core import TyperOption

    return TyperOption(
        param_decls=[word, "from_file"],
        metavar=t("metavar.file"),
        default=None,
        is_eager=True,
        expose_value=False,
        callback=fill_from_record,
        help=t("option.from_one"),
    )
