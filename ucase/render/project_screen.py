"""The project as a screen on a terminal."""

from typing import TYPE_CHECKING, TextIO

from ucase.domain.references import PROJECT, write
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.detail import Field
from ucase.render.lines import Line, heading, value_of, write_lines
from ucase.render.phase_line import mended, order_values, slips, write_phase_line
from ucase.render.project import COUNTS, next_of
from ucase.render.screen import Screen
from ucase.render.words import choice_word, status_words

if TYPE_CHECKING:
    from ucase.queries.projects import ProjectDetail

INDENT = 2
ABOUT = ("names_before", "kind", "wijk", "area", "corporation", "threshold")


def write_screen(detail: "ProjectDetail", fields: list[Field], out: TextIO) -> None:
    """What it is, where it stands, how far it is, and what to do next."""
    screen = Screen(out)
    shown = {field.key: field for field in fields}
    if detail.row.area == detail.row.wijk:
        del shown["area"]
    screen.tell(f"{value_of(shown['ref'])}  {value_of(shown['name'])}", "bold")
    write_lines(screen, lines_of(shown, ABOUT))
    heading(screen, t("project.part.phases"))
    write_phase_line(detail.phases, screen, INDENT)
    odd = [t("project.out_of_order", **order_values(one)) for one in detail.out_of_order]
    remarks = [*slips(detail.phases), *mended(detail.phases), *odd]
    if remarks:
        screen.write([""])
    for remark in remarks:
        screen.tell(remark, indent=INDENT)
    heading(screen, t("project.part.progress"))
    write_lines(screen, lines_of(shown, COUNTS))
    heading(screen, t("project.part.next"))
    for words, command in next_words(detail):
        screen.tell(words, indent=INDENT)
        if command:
            screen.tell(command, indent=2 * INDENT)


def lines_of(shown: dict[str, Field], keys: tuple[str, ...]) -> list[Line]:
    """Fields as lines; what is not known is left out."""
    return [
        Line((shown[key].title,), words) for key in keys if key in shown and (words := value_of(shown[key]))
    ]


def next_words(detail: "ProjectDetail") -> list[tuple[str, str]]:
    """The phase that comes next with its date, and what to do; each with what to type for it."""
    project = write(PROJECT, detail.row.number)
    step = detail.next_step
    words = [
        next_phase_words(detail, project),
        (t(f"project.next.{step}"), t(f"project.type.{step}", project=project)),
    ]
    row = detail.row
    known = {"wijk": row.area, "corporation": row.corporation, "kind": row.kind}
    missing = [field for field, value in known.items() if value is None]
    if missing:
        options = " ".join(
            f"--{field} {t('metavar.name' if field != 'kind' else 'metavar.word')}" for field in missing
        )
        words.append((t("project.incomplete"), t("project.type.complete", project=project, options=options)))
    return words


def next_phase_words(detail: "ProjectDetail", project: str) -> tuple[str, str]:
    """The phase that comes next; what to type when it has no date, or when its date has gone."""
    following = next_of(detail.phases)
    if following is None:
        return t("project.all_done"), ""
    phase, planned = choice_word("phase", following.phase), following.dates.planned
    values = {"project": project, "phase": following.phase}
    if planned is None:
        return t("project.next_phase_undated", phase=phase), t("project.type.plan", **values)
    if following.days_overdue:
        late = status_words("overdue", following.days_overdue)
        words = t("project.next_phase_late", phase=phase, day=short_date(planned), late=late)
        return words, t("project.type.came", **values)
    return t("project.next_phase", phase=phase, day=short_date(planned)), ""
