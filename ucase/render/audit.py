"""How a check of the log looks."""

from typing import TYPE_CHECKING, TextIO

from ucase.locale import t
from ucase.render.logged_words import record_word

if TYPE_CHECKING:
    from ucase.storage.log.check import Bad, Verdict


def write_verdict(verdict: "Verdict", output: str, out: TextIO) -> None:
    """What came of a check; ``ok``, ``entries`` and ``first_bad`` of the document are a promise."""
    bad = verdict.first_bad
    values = {
        "ok": verdict.ok,
        "entries": verdict.entries,
        "changes": verdict.changes,
        "erased": verdict.erased,
        "head": str(verdict.head),
    }
    if output in ("json", "jsonl"):
        from ucase.render.json_document import write_document

        document = {"schema": "ucase.audit/1", **values, "first_bad": None if bad is None else bad._asdict()}
        write_document(document, out, one_line=output == "jsonl")
        return
    words = {**values, "ok": t("word.yes") if verdict.ok else t("word.no")}
    if bad is not None:
        words["first_bad"] = bad_words(bad)
    if output == "table":
        for key, value in words.items():
            out.write(f"{t(f'log.column.{key}'):14}{value}\n")
        return
    mark = "," if output == "csv" else "\t"
    out.writelines(f"{key}{mark}{value}\n" for key, value in words.items())


def bad_words(bad: "Bad") -> str:
    """What does not fit, in a line."""
    where = t("log.bad.entry", entry=bad.entry) if bad.entry else ""
    record = record_word(bad.table, bad.row) if bad.table and bad.row is not None else ""
    return " · ".join(filter(None, (where, record, t(f"log.bad.{bad.what}"))))
