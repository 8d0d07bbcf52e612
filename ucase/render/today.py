"""The day on one screen: the numbers, then the rows that they count, then what to type."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple, TextIO

from ucase.domain.references import CASE, CONSENT, DEADLINE, FOLLOW_UP, REFERRAL, write
from ucase.domain.text import clean, one_line
from ucase.domain.today import Section
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN

if TYPE_CHECKING:
    from ucase.cli.drafts import Left
    from ucase.queries.today import Item, Part

CHECK_INS = (Section.OVERDUE, Section.DUE, Section.APPOINTMENTS)
LISTS = {
    Section.OVERDUE: "followup --due", Section.DUE: "followup --due",
    Section.APPOINTMENTS: "followup --within 2w", Section.DEADLINES: "deadline list --open --within 2w",
    Section.NO_HOME: "move list --no-home --within 6w", Section.PULSE: "pulse",
    Section.SILENT: "case list --no-contact 30", Section.CONSENTS: "consent list --within 30d",
    Section.REFERRALS: "refer list --unanswered",
}  # fmt: skip
"""The list that a section is the beginning of."""
PREFIXES = {
    Section.DEADLINES: DEADLINE, Section.CONSENTS: CONSENT, Section.REFERRALS: REFERRAL,
}  # fmt: skip
"""What a number is of; else of a check-in."""


class Day(NamedTuple):
    """What is known of the day. ``whose`` is the case manager, or nobody for the team."""

    today: date
    week: bool
    whose: str | None
    mine: bool
    parts: "dict[Section, Part]"
    drafts: "Sequence[Left]"


def write_today(day: Day, form: str, out: TextIO, *, anon: bool) -> None:
    """Write the day: a screen for a person, a document or rows for everything else."""
    if form == "table":
        write_screen(day, out, anon=anon)
    elif form == "json":
        from ucase.render.json_document import write_document
        from ucase.render.today_document import document

        write_document(document(day, anon=anon), out)
    else:
        from ucase.render.today_document import write_listing

        write_listing(day, form, out, anon=anon)


def write_screen(day: Day, out: TextIO, *, anon: bool) -> None:
    """Numbers first, then the rows, and last the next command worth typing."""
    from ucase.render.lines import heading, write_lines
    from ucase.render.screen import Screen

    screen = Screen(out)
    whose = t("today.team") if day.whose is None else HIDDEN if anon else one_line(day.whose)
    title = "today.title_week" if day.week else "today.title"
    screen.tell(t(title, date=short_date(day.today), whose=whose), "bold")
    screen.tell(numbers(day) or t("today.nothing"))
    for section, part in day.parts.items():
        if part.items:
            heading(screen, t(f"today.section.{section}"))
            write_lines(screen, [line_of(section, one, day, anon=anon) for one in part.items])
            if part.total > len(part.items) or part.uncounted:
                screen.tell(more(section, part, day), "dim", indent=2)
    if day.drafts:
        from ucase.render.lines import Line

        heading(screen, t("today.section.drafts"))
        write_lines(screen, [Line((one.case or "",), clean(one.command)) for one in day.drafts])
    screen.write([""])
    screen.tell(t("today.next", command=next_command(day)), "bold")


def numbers(day: Day) -> str:
    """``3 te laat · 4 vandaag``: what there is, and nothing of what there is not."""
    counts = [(section, part.total, part.uncounted) for section, part in day.parts.items()]
    counts.append((Section.DRAFTS, len(day.drafts), False))
    return " · ".join(
        t(
            f"today.number.{'week' if section is Section.DUE and day.week else section}",
            count=counted(total, more),
        )
        for section, total, more in counts
        if total
    )


def counted(total: int, uncounted: bool) -> str:
    """The number; with a plus when nobody counted on."""
    return f"{total}+" if uncounted else str(total)


def more(section: Section, part: "Part", day: Day) -> str:
    """How many are not on the screen, and the command that lists all."""
    left = counted(part.total - len(part.items), part.uncounted)
    return t("today.more", count=left, command=f"ucase {LISTS[section]}{filter_of(day)}")


def filter_of(day: Day) -> str:
    """What keeps a list to the same person as this day."""
    if day.mine:
        return " --mine"
    return f" --manager {as_typed(day.whose)}" if day.whose is not None else ""


def as_typed(name: str) -> str:
    """A name as it is typed on a command line, whichever the shell."""
    return f'"{one_line(name)}"' if " " in name.strip() else one_line(name)


def line_of(section: Section, one: "Item", day: Day, *, anon: bool) -> Any:  # noqa: ANN401 (a line of the screen)
    """A row: reference, case, date, how it stands; and what it is about, with who."""
    from ucase.render.lines import Line
    from ucase.render.words import name_word

    name = HIDDEN if anon else name_word(one.resident.full) if one.resident else ""
    about = about_of(section, one, day.today, anon=anon)
    cells = (reference_of(section, one), write(CASE, one.case), when(one), how_it_stands(section, one))
    kept = tuple(cell for cell in cells if cell)  # of a section, all rows have the same
    style = "red" if section is Section.OVERDUE or (section is Section.DEADLINES and one.days < 0) else ""
    return Line(kept, " · ".join(filter(None, (about, name))), style)


def when(one: "Item") -> str:
    """The day, with the time of an appointment."""
    return f"{short_date(one.on)} {one.at}" if one.at else short_date(one.on)


def reference_of(section: Section, one: "Item") -> str:
    """``F-0311`` or ``D-0002``; nothing for a case."""
    if one.number is None:
        return ""
    return write(PREFIXES.get(section, FOLLOW_UP), one.number)


def how_it_stands(section: Section, one: "Item") -> str:
    """``20 dagen te laat``, ``nog 3 dagen``, ``34 dagen stil``."""
    if section is Section.OVERDUE:
        return t("due.overdue_one" if one.days == 1 else "due.overdue", days=one.days)
    if section is Section.SILENT:
        return t("today.silent" if one.contacted else "today.never", days=one.days)
    if section is Section.REFERRALS:
        return t("today.waiting_one" if one.days == 1 else "today.waiting", days=one.days)
    if section in (Section.DEADLINES, Section.NO_HOME, Section.CONSENTS):
        if one.days == 0:
            return t("due.due")
        return t("today.left" if one.days > 0 else "today.past", days=abs(one.days))
    return ""


def about_of(section: Section, one: "Item", today: date, *, anon: bool) -> str:
    """What a row is about, in words."""
    if section in CHECK_INS:
        return HIDDEN if anon and one.words else one_line(one.words or "")
    if section is Section.DEADLINES:
        return t(f"deadline_kind.{one.words}")
    if section is Section.NO_HOME:
        return t("show.out_without_home")
    if section is Section.PULSE:
        from ucase.render.pulse import all_words

        return all_words(one.reasons, today)
    return ""


def next_command(day: Day) -> str:
    """The command that is most worth typing now."""
    for section, part in day.parts.items():
        for one in part.items[:1]:
            return command_for(section, one)
    if day.drafts:
        return day.drafts[0].command
    return f"ucase followup --within 2w{filter_of(day)}"


def command_for(section: Section, one: "Item") -> str:
    """What to do about the first row of a section."""
    case, reference = write(CASE, one.case), reference_of(section, one)
    if section in (Section.OVERDUE, Section.DUE):
        return f'ucase contact add {case} "…" --done {reference} --next +2w'
    return {
        Section.APPOINTMENTS: f"ucase show {case}",
        Section.DEADLINES: f"ucase deadline show {reference}",
        Section.NO_HOME: f"ucase move show {case}",
        Section.PULSE: f"ucase pulse why {case}",
        Section.SILENT: f"ucase followup add {case} +1d",
        Section.CONSENTS: f"ucase consent list {case} --valid",
        Section.REFERRALS: f"ucase refer list {case} --open",
    }[section]
