"""Arguments and options that several commands share, and how their words are read."""

from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ucase.domain import references
from ucase.domain.check_ins import CheckInSignal
from ucase.locale import t

if TYPE_CHECKING:
    from ucase.storage.reading import Reader


def option(
    *names: str,
    key: str | None = None,
    metavar: str | None = None,
    words: Any = None,  # noqa: ANN401
    **more: Any,  # noqa: ANN401
) -> Any:  # noqa: ANN401
    """An option with its help text: ``option.<name>`` unless another key is given."""
    plain = names[0].lstrip("-").replace("-", "_")
    return typer.Option(
        *names,
        help=t(f"option.{key or plain}"),
        metavar=t(f"metavar.{metavar}") if metavar else None,
        show_default=False,
        autocompletion=offer([member.value for member in words]) if words is not None else None,
        **more,
    )


def argument(name: str, key: str, complete: Callable[..., Any] | None = None) -> Any:  # noqa: ANN401
    """An argument with its help text."""
    return typer.Argument(
        metavar=t(f"metavar.{name}"), help=t(f"option.{key}"), show_default=False, autocompletion=complete
    )


def offer(words: list[str]) -> Callable[[str], list[str]]:
    """Completion from a closed list."""

    def complete(incomplete: str) -> list[str]:
        return [word for word in words if word.startswith(incomplete.lower())]

    return complete


def complete_case(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """References of cases with their stage; never a name, for a screen may be shared."""
    from ucase.cli.completion import case_references

    return case_references(ctx, incomplete)


def complete_follow_up(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """References of open check-ins with their date."""
    from ucase.cli.completion import follow_up_references

    return follow_up_references(ctx, incomplete)


def complete_project(ctx: typer.Context, incomplete: str) -> list[tuple[str, str]]:
    """References of projects with their name."""
    from ucase.cli.completion import project_references

    return project_references(ctx, incomplete)


CaseArgument = Annotated[str, argument("case", "case", complete_case)]
FollowUpArgument = Annotated[str, argument("followup", "followup_ref", complete_follow_up)]
ProjectArgument = Annotated[str, argument("project", "project_ref", complete_project)]
HouseholdArgument = Annotated[str, argument("household", "household_ref")]
SignalOption = Annotated[str | None, option("--signal", metavar="word", words=CheckInSignal)]
Because = Annotated[str, option("--because", metavar="text")]
WijkOption = Annotated[str | None, option("--wijk", key="in_wijk", metavar="name")]
ManagerOption = Annotated[str | None, option("--manager", key="of_manager", metavar="name")]
MineOption = Annotated[bool, option("--mine")]
ProjectOption = Annotated[str | None, option("--project", key="in_project", metavar="name")]
LimitOption = Annotated[int | None, option("--limit", metavar="number")]
AllOption = Annotated[bool, option("--all")]


def case_number(said: str) -> int:
    """The number of a case reference. Raises :class:`ucase.domain.errors.Invalid`."""
    from ucase.domain.errors import Invalid

    try:
        return references.read(references.CASE, said)
    except Invalid as problem:
        if not said.replace(" ", "").replace("-", "").isalpha():
            raise
        example = problem.values["example"]
        raise Invalid("name_for_case", search=search_by_name(said), example=example) from None


def search_by_name(said: str) -> str:
    """The command that finds a household by what was typed in place of a reference.

    Whoever typed a name on a terminal reads it there; what is written to a file or a log holds an example.
    """
    import sys

    name = said if sys.stderr.isatty() else "jansen"
    return f'ucase case list --name "{name}"' if " " in name else f"ucase case list --name {name}"


def follow_up_number(said: str) -> int:
    """The number of a check-in reference. Raises :class:`ucase.domain.errors.Invalid`."""
    return references.read(references.FOLLOW_UP, said)


def coming_day(said: str, today: date, field: str) -> date:
    """A date phrase that leans to the future."""
    from ucase.domain.dates import Leaning
    from ucase.domain.intake import dated

    return dated(said, today, Leaning.FUTURE, field)


def past_day(said: str, today: date, field: str) -> date:
    """A date phrase that leans to the past."""
    from ucase.domain.dates import Leaning
    from ucase.domain.intake import dated

    return dated(said, today, Leaning.PAST, field)


def span(said: str, field: str) -> int:
    """A number of days; says which option was not understood."""
    from ucase.domain.dates import read_span
    from ucase.domain.errors import Invalid

    try:
        return read_span(said)
    except Invalid:
        raise Invalid("span", field=field) from None


NOBODY = 0
"""No case manager has this key."""


def manager_filter(reader: "Reader", manager: str | None, mine: bool, me: str | None) -> int | None:
    """Whose cases are meant. Raises :class:`UsageProblem` when 'mine' is nobody known."""
    if not (mine or manager):
        return None
    from ucase.domain.errors import NotFound, UsageProblem
    from ucase.queries.named import myself, the_manager

    if mine and manager:
        raise UsageProblem("mine_or_manager")
    if manager:
        return the_manager(reader, manager)
    if not me:
        raise UsageProblem("who_am_i")
    try:
        return myself(reader, me)
    except NotFound:  # nothing was written under that name yet
        return NOBODY


def area_filter(reader: "Reader", wijk: str | None) -> int | None:
    """Which area is meant, if one was named. Raises :class:`NotFound`."""
    if not wijk:
        return None
    from ucase.queries.named import the_area

    return the_area(reader, wijk).id


def most_rows(limit: int | None, everything: bool, usual: int | None) -> int | None:
    """How many rows to show. Raises :class:`UsageProblem` for both options at once or a negative limit."""
    from ucase.domain.errors import UsageProblem

    if limit is not None and (everything or limit < 0):
        raise UsageProblem("limit_or_all")
    return None if everything else min(limit, 2**31) if limit is not None else usual
