"""``ucase case edit`` without a field: what is going on with a household, in the editor.

Writing takes minutes, and somebody else may save in the meantime. Then nothing is overwritten: what stands
there now and what was written are shown side by side, and the text stays as a draft. The name of a draft has
the version of the case that it was begun on, so that a later run knows whether it is still up to date.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from ucase.cli.config import drafts_of
from ucase.cli.desk import Desk
from ucase.cli.drafts import has_text
from ucase.cli.editor import Draft
from ucase.cli.unfinished import adopt_earlier
from ucase.domain.errors import Refused, StorageProblem
from ucase.domain.references import CASE, write
from ucase.locale import t

if TYPE_CHECKING:
    from pathlib import Path

    from ucase.casework.case_edit import AsRead


class Seen(NamedTuple):
    """A case as somebody read it: its fields as ``case edit`` takes them, and its version then."""

    version: int
    fields: dict[str, str]

    @property
    def as_read(self) -> "AsRead":
        """What is compared at saving."""
        from ucase.casework.case_edit import AsRead

        return AsRead(self.version, self.fields["about"])


def look(desk: Desk, number: int) -> Seen:
    """Read what may be edited of a case; that somebody looked is written down."""
    from ucase.queries.cases import case
    from ucase.render.clash import fields_of

    with desk.look_at(number) as reader:
        detail = case(reader, number, desk.clock.today)
    return Seen(detail.version, fields_of(detail))


def write_about(desk: Desk, number: int) -> None:
    """Open the editor on what is going on, and save it if nobody else changed the case meanwhile."""
    from ucase.cli.case import save

    seen = look(desk, number)
    draft = draft_of(desk, number, seen)
    try:
        text = draft.write()
        if not text:
            draft.discard()
            raise Refused("nothing_written")
        if text == seen.fields["about"].strip():
            desk.say("say.nothing_changed", case=write(CASE, number))
        else:
            save(desk, number, {"about": text}, seen)
    except BaseException:
        if draft.exists():
            desk.say("say.draft_kept", path=draft.path)
        raise
    draft.discard()


def draft_of(desk: Desk, number: int, seen: Seen) -> Draft:
    """The draft to write in. One that was begun on an older version is shown beside what stands there now."""
    name = f"case-{number:04d}"
    hint, begin = t("say.editor_hint_about"), seen.fields["about"]
    draft = Draft(desk.place, f"{name}-{seen.version}", begin=begin, hint=hint)
    if not draft.exists():
        left = [one for one in drafts_of(desk.place).glob(f"{name}-*.txt") if has_text(one)]
        earlier = max(left, key=version_of, default=None)
        if earlier is None:
            adopt_earlier(desk, draft, f"{name}-*.txt")
            if not draft.exists():
                return draft
        else:
            earlier.rename(draft.path)
        show_clash(desk, number, {"about": draft.text()}, seen)
    desk.say("say.draft_found", path=draft.path)
    return draft


def version_of(draft: "Path") -> int:
    """The version of the case on which a draft was begun."""
    said = draft.stem.rpartition("-")[2]
    return int(said) if said.isdigit() else 0


def tell_clash(
    desk: Desk, problem: StorageProblem, number: int, wanted: Mapping[str, str], seen: Seen | None
) -> None:
    """When saving was refused because somebody else had saved: show both, side by side."""
    if problem.key == "changed_while_writing":
        now = look(desk, number)
        changed = {
            field: value
            for field, value in (seen.fields if seen else {}).items()
            if value != now.fields[field]
        }
        show_clash(desk, number, changed | dict(wanted), now)


def show_clash(desk: Desk, number: int, yours: Mapping[str, str], now: Seen) -> None:
    """What stands there now beside what somebody has, as talk: a table on a terminal, else plain lines."""
    from ucase.render.clash import clash_listing
    from ucase.render.listing import hide_private
    from ucase.render.plain import write_plain
    from ucase.render.table import write_table

    listing = clash_listing(write(CASE, number), now.fields, yours)
    out = desk.streams.stderr
    (write_table if out.isatty() else write_plain)(hide_private(listing) if desk.anon else listing, out)
