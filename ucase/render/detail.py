"""One record as fields: a line each for people and pipes, an object for programs."""

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple, TextIO

from ucase.domain.text import clean
from ucase.render.cells import plain_cell
from ucase.render.listing import HIDDEN

LEAST_TEXT = 16
"""With less room than this beside the titles, a title and its text are one."""


class Field(NamedTuple):
    """One field. ``shown`` is its text for a person, when the value alone would not do."""

    key: str
    value: Any
    title: str = ""
    shown: str | None = None
    private: bool = False
    always: bool = False
    """Shown on the screen also when it is empty: what is missing is worth knowing."""


def hide(field: Field) -> Field:
    """The field without what is about a person; what is empty stays empty."""
    if not (field.private and field.value):
        return field
    return field._replace(value=[HIDDEN] if isinstance(field.value, list) else HIDDEN, shown=None)


def write_fields(
    schema: str,
    name: str,
    fields: Sequence[Field],
    head: Mapping[str, object],
    form: str,
    out: TextIO,
    *,
    anon: bool,
) -> None:
    """Write a record: ``{"schema": …, "<name>": {…}}`` for JSON, else a line per field."""
    if anon:
        fields = [hide(field) for field in fields]
    if form in ("json", "jsonl"):
        from ucase.render.json_document import write_document

        record = {field.key: field.value for field in fields}
        write_document({"schema": schema, **head, name: record}, out, one_line=form == "jsonl")
    elif form == "csv":
        import csv

        from ucase.render.csv_file import csv_cell

        writer = csv.writer(out, lineterminator="\n")
        writer.writerow(["field", "value"])
        writer.writerows([field.key, csv_cell(text_of(field))] for field in fields)
    elif form == "plain":
        for field in fields:
            out.writelines(f"{field.key}\t{line}\n" for line in plain_lines(field))
    else:
        write_lines(fields, out)


def plain_lines(field: Field) -> list[str]:
    """A field in a pipe: its value, or for each record in it a line with ``key=value``."""
    if not is_nested(field):
        return [plain_cell(field.value)]
    records = [field.value] if isinstance(field.value, dict) else field.value
    return [
        "\t".join(f"{key}={plain_cell(value)}" for key, value in one.items() if value not in (None, "", []))
        for one in records
    ]


def is_nested(field: Field) -> bool:
    """Whether the value is a record or a list of them."""
    value = field.value
    return isinstance(value, dict) or (
        isinstance(value, list) and any(isinstance(one, dict) for one in value)
    )


def text_of(field: Field) -> Any:  # noqa: ANN401
    """The value as one cell of CSV: records as JSON."""
    if is_nested(field):
        from ucase.render.json_document import encoded

        return encoded(field.value)
    return field.value


def write_lines(fields: Sequence[Field], out: TextIO) -> None:
    """For a person: the title, then the value; what is empty is left out, but a no is an answer.

    On a terminal a text breaks between words; what takes the screen into a pipe keeps its lines whole.
    """
    from ucase.render.words import screen_cell

    shown = [
        (one.title, one.shown or screen_cell(one.value))
        for one in fields
        if one.title and (one.value or one.value is False or one.always)
    ]
    width = max((len(title) for title, _ in shown), default=0)
    if not out.isatty():
        for title, text in shown:
            first, *more = clean(text).split("\n")
            out.writelines(
                f"{head:<{width}}  {line}\n" for head, line in ((title, first), *(("", one) for one in more))
            )
        return
    from ucase.render.screen import Screen, told

    screen = Screen(out)
    room = screen.width - width - 2
    for title, text in shown:
        if room < LEAST_TEXT:
            screen.tell(f"{title}  {clean(text)}")
            continue
        first, *more = told(clean(text), room)
        screen.write([f"{title:<{width}}  {first}".rstrip(), *(" " * (width + 2) + line for line in more)])
