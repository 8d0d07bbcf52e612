"""A report in the form that was asked for; only the writer of that form is loaded."""

from collections.abc import Iterator, Mapping
from typing import TextIO

from ucase.domain.report import Audience, Published, under_keys
from ucase.render.listing import Column, Listing
from ucase.render.reports import Words, figure_title, words_of

TEXT_FORMS = ("table", "plain", "json", "jsonl", "csv")


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
    if published.report.name == "survey":
        from ucase.render.reports.survey import write_figures

        write_figures(published, out, legend(published))
        return
    from ucase.render.table import write_table

    write_table(table(published, words_of(published)), out)


def legend(published: Published) -> Iterator[str]:
    """What the signs mean, below a table that holds them; why each is there is told beside it."""
    if published.audience is not Audience.INTERNAL:
        from ucase.render.reports.document import hidden_notes

        yield next(hidden_notes(published))


def table(published: Published, words: Words) -> Listing:
    """The table on a terminal."""
    figures = [
        Column(
            one.key,
            words.narrow.get(one.key) or figure_title(published, one.key),
            number=True,
            spare=words.spare.get(one.key, 0),
        )
        for one in published.report.definitions
    ]
    labels = [Column(str(place), title) for place, title in enumerate(words.label_titles)]
    return Listing(
        schema="",
        columns=(*labels, *figures),
        rows=[(*words.labels(row), *row.values) for row in published.rows],
        head={},
        title=words.title,
        empty=words.empty,
        total=(*words.labels(published.total), *published.total.values) if published.total else None,
        total_title=words.label(published.total) if published.total else "",
        notes=(*words.notes, *legend(published)),
    )


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
    tail = {"total": total, "hidden": hidden, **more}
    written += [f"{encoded(key)}: {encoded(value)}" for key, value in tail.items()]
    out.write("{" + ", ".join(written) + "}\n")


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
