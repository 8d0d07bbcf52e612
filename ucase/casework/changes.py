"""What an edit changed, field by field."""

from typing import NamedTuple


class Change(NamedTuple):
    """One field that became something else; the texts are as a person writes them."""

    field: str
    before: str
    after: str


class Editor:
    """Keeps a list of what really changed, in the order in which it was set."""

    def __init__(self) -> None:
        self.changes: list[Change] = []

    def changed(self, field: str, before: object, after: object) -> None:
        """Write down a change, if it is one."""
        was, becomes = ("" if one is None else str(one) for one in (before, after))
        if was != becomes:
            self.changes.append(Change(field, was, becomes))
