"""Values as a person reads them, in the language of the screen."""

from collections.abc import Callable, Iterator
from datetime import date

from ucase.domain.text import one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.listing import Row, Value


def screen_cell(value: Value) -> str:
    """A value for the screen; a dash of nothing is just nothing."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return t("word.yes") if value else t("word.no")
    if isinstance(value, date):
        return short_date(value)
    if isinstance(value, float):
        return f"{value:.1f}".removesuffix(".0").replace(".", t("word.decimal"))
    if isinstance(value, list):
        return ", ".join(map(screen_cell, value))
    return str(value)


def choice_word(kind: str, value: str | None) -> str:
    """The word for a value of a closed list: ``choice_word("stage", "support")``."""
    return t(f"{kind}.{value}") if value else ""


def in_our_words(text: str | None) -> str | None:
    """What somebody wrote; or, where the program wrote it, what that says in the language of the screen."""
    if not text or not text.startswith("ucase:"):
        return text
    from ucase.domain.own_words import OwnWords

    return t(f"own_words.{text.removeprefix('ucase:')}") if text in list(OwnWords) else text


def status_words(status: str, days: int) -> str:
    """How a check-in stands, with the number of days when it is late."""
    if status == "overdue":
        return t("due.overdue_one" if days == 1 else "due.overdue", days=days)
    return t(f"due.{status}")


def shown_name(place: int) -> Callable[[Row], str]:
    """What a list shows where a name stands in that place of its rows."""
    return lambda row: name_word(row[place])


def left_out_notes(left_out: int, held_back: int) -> Iterator[str]:
    """Below a list: how many more there are than were asked for, and how many may not be listed."""
    if left_out:
        yield t("note.more", count=left_out)
    if held_back:
        yield t("note.held_back_one" if held_back == 1 else "note.held_back", count=held_back)


def name_word(name: Value) -> str:
    """A name; of a household of which no name is known yet, that in words."""
    return one_line(str(name)) if name else t("word.no_name")
