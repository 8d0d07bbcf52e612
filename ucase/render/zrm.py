"""Measurements side by side, with the change per domain: figures, bars, and a sign for up and down."""

from collections.abc import Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, TextIO

from ucase.domain.references import CASE, RESIDENT, write
from ucase.domain.text import clean
from ucase.domain.zrm import DOMAINS, LEVELS, Domain, Edition
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import HIDDEN, Column, Listing
from ucase.render.screen import Screen, padded
from ucase.render.words import name_word

if TYPE_CHECKING:
    from ucase.queries.measurements import Series

FULL, EMPTY = "█", "░"
NARROW = 80
"""Below this width the bars are left out; the figures say the same."""
DAY_WIDTH = 11


def domain_word(edition: Edition, domain: Domain) -> str:
    """The name of a domain in its own edition."""
    if edition is Edition.ZRM_2013 and domain in (
        Domain.WORK_EDUCATION,
        Domain.SUBSTANCE_USE,
        Domain.BASIC_ADL,
    ):
        return t(f"zrm_2013.{domain}")
    return t(f"zrm_domain.{domain}")


def change_sign(change: int) -> str:
    """``+1 ↑``, ``−1 ↓``, ``=``: never by colour."""
    if change == 0:
        return "="
    return f"+{change} ↑" if change > 0 else f"−{-change} ↓"


def bar(level: int) -> str:
    """A level as a bar of five."""
    return FULL * level + EMPTY * (len(LEVELS) - level)


def write_series(
    case: int, found: Sequence["Series"], today: date, form: str, out: TextIO, *, anon: bool
) -> None:
    """Every series of a household, in whatever form."""
    if form in ("json", "jsonl"):
        from ucase.render.json_document import write_document

        records = [series_record(one, anon=anon) for one in found]
        document = {"schema": "ucase.zrm/1", "today": today, "case": write(CASE, case), "series": records}
        write_document(document, out, one_line=form == "jsonl")
    elif form == "table":
        write_screen(case, found, Screen(out), anon=anon)
    else:
        from ucase.render.csv_file import write_csv
        from ucase.render.plain import write_plain

        (write_csv if form == "csv" else write_plain)(score_listing(found), out)


def series_record(one: "Series", *, anon: bool) -> dict[str, Any]:
    """A series for programs."""
    return {
        "resident": write(RESIDENT, one.resident),
        "name": HIDDEN if anon else one.name.full,
        "edition": one.edition.value,
        "measurements": [
            {
                "date": measurement.on,
                "scores": {domain.value: level for domain, level in measurement.scores.items()},
                "remarks": HIDDEN if anon and measurement.remarks else measurement.remarks,
            }
            for measurement in one.measurements
        ],
        "change": {domain.value: change for domain, change in one.change.items()},
    }


def score_listing(found: Iterable["Series"]) -> Listing:
    """A row per level, for a pipe; the names of people are not in it."""
    return Listing(
        schema="ucase.zrm/1",
        columns=tuple(map(Column, ("resident", "edition", "date", "domain", "level"))),
        rows=(
            (write(RESIDENT, one.resident), one.edition.value, measurement.on, domain.value, level)
            for one in found
            for measurement in one.measurements
            for domain, level in measurement.scores.items()
        ),
        head={},
    )


def write_screen(case: int, found: Sequence["Series"], screen: Screen, *, anon: bool) -> None:
    """A block per series, the days side by side."""
    screen.tell(t("zrm.title", case=write(CASE, case)), "bold")
    if not found:
        screen.tell(t("zrm.empty", case=write(CASE, case)))
    for one in found:
        write_block(one, screen, anon=anon)
    screen.tell("")
    screen.tell(t("zrm.note"), "dim")


def write_block(one: "Series", screen: Screen, *, anon: bool) -> None:
    """One resident, one edition: as many of the newest days as the screen can hold, and the first."""
    name = HIDDEN if anon else name_word(one.name.full)
    screen.tell("")
    screen.tell(f"{write(RESIDENT, one.resident)}  {name}  {t(f'zrm_edition.{one.edition}')}", "bold")
    words = {domain: domain_word(one.edition, domain) for domain in DOMAINS[one.edition]}
    width = max(map(len, words.values()))
    bars = screen.width >= NARROW
    room = max(1, (screen.width - width - 8 - 8 * bars) // DAY_WIDTH)
    shown = one.measurements if len(one.measurements) <= room else fitting(one.measurements, room)
    days = [padded(f"{day.on:%d-%m-%Y}", DAY_WIDTH, right=True) for day in shown]
    screen.write([" " * width + "".join(days)])
    for domain, word in words.items():
        levels = [padded(str(day.scores.get(domain, "")), DAY_WIDTH, right=True) for day in shown]
        line = padded(word, width, right=False) + "".join(levels)
        if bars:
            line += "  " + bar(shown[-1].scores.get(domain, 0))
        if domain in one.change:
            line += "  " + change_sign(one.change[domain])
        screen.tell(line)
    for day in one.measurements:
        if day.remarks:
            words_of_day = HIDDEN if anon else clean(day.remarks)
            screen.tell(f"{short_date(day.on)}: {words_of_day}", indent=2)


def fitting(measurements: Sequence[Any], room: int) -> list[Any]:
    """The first measurement and the newest ones: the change is counted between the first and the last."""
    return (
        [measurements[-1]] if room == 1 else [measurements[0], *measurements[len(measurements) - room + 1 :]]
    )
