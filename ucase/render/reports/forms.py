"""A report in the form that was asked for; only the writer of that form is loaded."""

from collections.abc import Iterator, Mapping, Sequence
from typing import TextIO

from ucase.domain.report import Audience, Cell, Part, Published, Series, ShownRow, under_keys
from ucase.locale import t
from ucase.render.listing import Column, Listing
from ucase.render.listing import Row as ListRow
from ucase.render.reports import Words, figure_title, words_of


def write_text(
    published: Published, form: str, out: TextIO, more: Mapping[str, object] | None = None
) -> None:
    """Write a report as text. ``more`` are lists that only the team itself gets, for programs."""
    if form == "table":
        write_screen(published, out)
    elif form == "json":
        write_document(published, out, more or {})
    elif form == "plain":
        from ucase.render.plain import write_plain

        write_plain(bare_listing(published), out)
    elif form == "csv":
        from ucase.render.csv_file import write_csv

        write_csv(bare_listing(published), out)
    else:
        from ucase.render.json_document import write_jsonl

        write_jsonl(bare_listing(published), out)


def write_screen(published: Published, out: TextIO) -> None:
    """For a person at a terminal: the way of the report itself if it has one, else a table with bars."""
    write_letter(published, out)
    if published.report.name == "survey" and not published.report.parts:
        from ucase.render.reports.survey import write_figures

        write_figures(published, out, legend(published))
        return
    from ucase.render.screen import Screen
    from ucase.render.table import write_table

    spoken = words_of(published)
    if not published.report.parts:
        write_table(table(published, spoken, blocks=Screen(out).rule != "-"), out)
        return
    write_parts(published, spoken, out)


def write_letter(published: Published, out: TextIO) -> None:
    """The sentences that open a report for outside, above its figures."""
    if published.audience is Audience.INTERNAL:
        return
    from ucase.render.reports.letter import letter
    from ucase.render.screen import Screen

    sentences = " ".join(letter(published))
    if sentences:
        screen = Screen(out)
        screen.tell(sentences)
        screen.write([""])


def write_parts(published: Published, words: Words, out: TextIO) -> None:
    """A table for each part that has a row, and below all of them what they count."""
    from ucase.render.screen import Screen
    from ucase.render.table import write_table

    screen = Screen(out)
    screen.tell(words.title, "bold")
    for part in published.report.parts:
        if any(row.key in part.rows for row in published.rows):
            screen.write([""])
            write_table(table(published, words, part, blocks=screen.rule != "-"), out)
    screen.write([""])
    for note in (*words.notes, *legend(published)):
        screen.tell(note, "dim")


def legend(published: Published) -> Iterator[str]:
    """What the signs mean, below a table that holds them; why each is there is told beside it."""
    if published.audience is not Audience.INTERNAL:
        from ucase.render.reports.document import hidden_notes

        yield next(hidden_notes(published))


def table(published: Published, words: Words, part: Part | None = None, *, blocks: bool = True) -> Listing:
    """The table on a terminal, or that of one part; its first figure is a bar as well."""
    from ucase.render.reports.document import rows_of, values_of

    keys = part.columns if part else tuple(one.key for one in published.report.definitions)
    figures = [
        Column(
            one,
            words.narrow.get(one) or figure_title(published, one),
            number=True,
            spare=words.spare.get(one, 0),
        )
        for one in keys
    ]
    labels = [Column(str(place), title) for place, title in enumerate(words.label_titles)]
    rows = rows_of(published, part) if part else list(published.rows)
    total = published.total if part is None else None
    return Listing(
        schema="",
        columns=(*labels, *figures, bars(published, rows, keys[0], len(labels), blocks=blocks)),
        rows=[(*words.labels(row), *values_of(published, row, part), None) for row in rows],
        head={},
        title=words.parts[part.key] if part else words.title,
        empty=words.empty,
        total=(*words.labels(total), *total.values, None) if total else None,
        total_title=words.labels(total)[0] if total else "",
        notes=(*words.notes, *legend(published)) if part is None else (),
    )


BAR = 12
"""How wide a bar is on a terminal; where there is no room for all of it there is none."""


def bars(published: Published, rows: Sequence[ShownRow], column: str, labels: int, *, blocks: bool) -> Column:
    """The first figure as a bar beside the numbers, the greatest of these rows at full width.

    A row that adds up others is no part of the comparison, and a hidden figure has no bar.
    """
    from ucase.render.bars import bar

    place = published.report.place(column)
    totals = {one.total for one in published.report.sums}
    numbers = [row.values[place] for row in rows if Cell(row.key, column) not in totals]
    most = max((value for value in numbers if isinstance(value, int | float)), default=0)

    def show(row: ListRow) -> str:
        value = row[labels]
        if not isinstance(value, int | float) or not most or value > most:
            return ""
        return bar(100 * value / most, BAR, blocks=blocks)

    return Column("bar", t("report.word.charts"), show=show, keep=True, spare=9)


def bare_listing(published: Published) -> Listing:
    """The rows with the keys that are promised, without words and without the total."""
    report = published.report
    return Listing(
        schema=f"ucase.report.{report.name}/1",
        columns=tuple(map(Column, (*report.labels, *(one.key for one in report.definitions)))),
        rows=[(*row.labels, *row.values) for row in published.rows],
        head={},
    )


def write_document(published: Published, out: TextIO, more: Mapping[str, object]) -> None:
    """The document that is promised to programs (tests/contract)."""
    from ucase.render.json_document import encoded

    report, stamp = published.report, published.stamp
    head = {
        "schema": f"ucase.report.{report.name}/1",
        "audience": published.audience,
        "stamp": {
            "program": stamp.program, "definitions": stamp.definitions, "scope": dict(stamp.scope),
            "period": str(stamp.period), "as_of": stamp.as_of, "figures": stamp.figures,
        },
        "period": report.period._asdict(),
    }  # fmt: skip
    written = [f"{encoded(key)}: {encoded(value)}" for key, value in head.items()]
    rows = ",\n  ".join(encoded(under_keys(report, row)) for row in published.rows)
    written.append(f'"rows": [\n  {rows}\n]' if rows else '"rows": []')
    total = under_keys(report, published.total) if published.total else None
    hidden = [one._asdict() for one in published.hidden]
    if report.over_time:
        more = {"over_time": {one.key: over_time(one) for one in report.over_time}, **more}
    if published.audience is not Audience.INTERNAL:
        from ucase.render.reports.letter import letter

        more = {**more, "letter": list(letter(published))}
    tail = {"total": total, "hidden": hidden, **more}
    written += [f"{encoded(key)}: {encoded(value)}" for key, value in tail.items()]
    out.write("{" + ", ".join(written) + "}\n")


def over_time(series: Series) -> list[Mapping[str, object]]:
    """How figures went over time: how things stood at the end of each day."""
    return [{"on": day, **dict(zip(series.columns, values, strict=True))} for day, values in series.points]


FILE_FORMS = ("html", "markdown", "xlsx", "pdf")
"""Forms that are a whole file, to keep or to send."""
EXTRAS = {"xlsx": ("xlsxwriter", "report"), "pdf": ("typst", "pdf")}
"""What a form needs that does not come with the program, and the extra that brings it."""


def check_installed(form: str) -> None:
    """Raise :class:`UsageProblem` when what makes that form is not installed."""
    if form not in EXTRAS:
        return
    from importlib.util import find_spec

    library, extra = EXTRAS[form]
    if find_spec(library) is None:
        from ucase.domain.errors import UsageProblem

        raise UsageProblem("report_extra", form=form, extra=extra)


def as_file(published: Published, form: str) -> bytes:
    """A report as a file."""
    if form == "html":
        from ucase.render.reports.html_page import page

        return page(published).encode()
    if form == "markdown":
        from ucase.render.reports.markdown import markdown

        return markdown(published).encode()
    if form == "xlsx":
        from ucase.render.reports.xlsx_file import workbook

        return workbook(published)
    from ucase.render.reports.pdf_file import pdf

    return pdf(published)
