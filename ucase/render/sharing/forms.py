"""The document in the form that was asked for: screen, text, page, PDF, or for programs."""

import io
import json
from html import escape
from typing import TYPE_CHECKING, Any

from ucase.domain.sharing import SharedForm
from ucase.locale import speaking, t
from ucase.render.sharing.document import Document, Part

if TYPE_CHECKING:
    from ucase.casework.sharing import Sharing

FILE_FORMS = ("html", "pdf")
"""Forms that are a whole file, beside those that a list has."""
FORMS = {
    "table": SharedForm.SCREEN, "plain": SharedForm.TEXT, "html": SharedForm.HTML, "pdf": SharedForm.PDF,
}  # fmt: skip
"""What is written down of each; everything else is for programs."""


def shared_form(form: str) -> SharedForm:
    """The form as it is kept with what was shared."""
    return FORMS.get(form, SharedForm.JSON)


def as_bytes(told: Document, sharing: "Sharing", form: str) -> bytes:
    """The whole document."""
    if form == "html":
        return page(told).encode()
    if form == "pdf":
        return pdf(told)
    if form in ("table", "plain"):
        return text(told).encode()
    out = io.StringIO()
    if form == "csv":
        from ucase.render.csv_file import write_csv
        from ucase.render.listing import Column, Listing

        columns = (Column("category"), Column("label"), Column("text"))
        rows = [(one.category.value, *line) for one in told.parts for line in one.lines]
        write_csv(Listing("ucase.share/1", columns, rows, {}), out)
    else:
        from ucase.render.json_document import write_document

        write_document(record(told, sharing), out, one_line=form == "jsonl")
    return out.getvalue().encode()


def text(told: Document) -> str:
    """To read, to print, to put in a letter."""
    lines = [told.title, "=" * len(told.title), ""]
    lines += [f"{name}: {words}" for name, words in told.about]
    for part in told.parts:
        lines += ["", part.title, "-" * len(part.title)]
        for one in part.lines:
            first, *rest = one.words.split("\n")
            lines += [f"{one.label}: {first}", *(f"  {line}" for line in rest)]
        lines += [] if part.lines else [t("share.nothing_written")]
        lines.append(t("share.rests_on", ground=part.ground))
    return "\n".join([*lines, "", *told.notes]) + "\n"


def page(told: Document) -> str:
    """One page that runs nothing and fetches nothing; for eyes, keyboard, screen reader and paper."""
    from ucase.render.reports.html_page import SAFE, STYLE

    title = escape(told.title)
    about = "".join(f"<dt>{escape(name)}</dt><dd>{escape(words)}</dd>" for name, words in told.about)
    parts = "\n".join(map(section, told.parts))
    notes = "".join(f"<p>{escape(one)}</p>" for one in told.notes)
    return (
        f'<!doctype html>\n<html lang="{speaking()}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{SAFE}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n<h1>{title}</h1>\n"
        f'<dl class="about">{about}</dl>\n{parts}\n</main>\n<footer>{notes}</footer>\n</body>\n</html>\n'
    )


def section(part: Part) -> str:
    """One category on the page."""
    lines = "".join(
        f"<dt>{escape(one.label)}</dt><dd>{'<br>'.join(map(escape, one.words.splitlines()))}</dd>"
        for one in part.lines
    )
    body = f'<dl class="means">{lines}</dl>' if lines else f"<p>{escape(t('share.nothing_written'))}</p>"
    ground = escape(t("share.rests_on", ground=part.ground))
    return f"<section><h2>{escape(part.title)}</h2>{body}<p><small>{ground}</small></p></section>"


TEMPLATE = """
#let told = json(bytes(sys.inputs.told))
#set document(title: told.title, author: "ucase", date: datetime(..told.day))
#set text(lang: told.lang, size: 10pt)
#set page(paper: "a4", margin: 20mm, numbering: "1 / 1")
#show heading.where(level: 1): set text(size: 14pt)
#show heading.where(level: 2): set text(size: 11pt)
#heading(level: 1, told.title)
#for (name, words) in told.about [*#name:* #words \\ ]
#for part in told.parts {
  heading(level: 2, part.title)
  if part.lines.len() == 0 { par(told.nothing) }
  for (label, words) in part.lines { par[*#label:* #words.split("\\n").join(linebreak())] }
  par(text(size: 8pt, part.ground))
}
#for note in told.notes { par(text(size: 8pt, note)) }
"""
"""What the document says goes to Typst as data and never as its markup."""


def pdf(told: Document) -> bytes:
    """Tagged for a screen reader (PDF/UA-1), made without a network."""
    import typst

    data: dict[str, Any] = {
        "title": told.title, "lang": speaking(), "about": told.about, "notes": told.notes,
        "day": {"year": told.day.year, "month": told.day.month, "day": told.day.day},
        "nothing": t("share.nothing_written"),
        "parts": [
            {
                "title": one.title,
                "lines": one.lines,
                "ground": t("share.rests_on", ground=one.ground),
            }
            for one in told.parts
        ],
    }  # fmt: skip
    made = typst.compile(TEMPLATE.encode(), sys_inputs={"told": json.dumps(data)}, pdf_standards=["ua-1"])
    assert isinstance(made, bytes)
    return made


def record(told: Document, sharing: "Sharing") -> dict[str, Any]:
    """``ucase.share/1``: what goes and what does not, for programs."""
    from ucase.domain.references import CASE, CONSENT, RESIDENT, write

    grounds = {one.category: one for one in sharing.found.covered}

    def consent_of(number: int | None) -> str | None:
        return write(CONSENT, number) if number is not None else None

    return {
        "schema": "ucase.share/1",
        "today": told.day,
        "case": write(CASE, sharing.case),
        "resident": write(RESIDENT, sharing.resident) if sharing.resident is not None else None,
        "recipient": sharing.to,
        "recipient_kind": sharing.kind,
        "purpose": dict(told.about).get(t("consent.column.purpose")),
        "parts": [
            {
                "category": one.category,
                "ground": grounds[one.category].ground,
                "consent": consent_of(grounds[one.category].consent),
                "lines": [line._asdict() for line in one.lines],
            }
            for one in told.parts
        ],
        "refused": [
            {"category": one.category, "why": one.why, "consent": consent_of(one.consent)}
            for one in sharing.found.uncovered
        ],
    }
