"""Why something does not go to a partner, and the command that would ask for it."""

from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

from ucase.domain.coverage import Uncovered, Why
from ucase.domain.references import CASE, CONSENT, RESIDENT, write
from ucase.locale import t
from ucase.render.consents import words

if TYPE_CHECKING:
    from ucase.casework.sharing import Sharing

WORDS = {
    Why.NEVER: "share.refused.never",
    Why.WITHDRAWN: "share.refused.withdrawn",
    Why.EXPIRED: "share.refused.expired",
    Why.OTHER_PURPOSE: "share.refused.other_purpose",
    Why.NOT_GIVEN: "share.refused.not_given",
}


def refused_sentences(sharing: "Sharing") -> Iterator[tuple[str, dict[str, Any]]]:
    """A sentence for each reason, and after those that consent would mend the command that writes it down."""
    order = list(Why)
    uncovered = sorted(sharing.found.uncovered, key=lambda one: (order.index(one.why), one.consent or 0))
    for (why, consent), group in groupby(uncovered, key=lambda one: (one.why, one.consent)):
        found = list(group)
        values = {"what": words([one.category for one in found]), "to": sharing.to}
        if why is Why.NEVER:
            values["kind"] = t(f"organisation.{sharing.kind}")
        if consent is not None:
            values["consent"] = write(CONSENT, consent)
        yield WORDS[why], values
    asking = [one for one in uncovered if one.why is not Why.NEVER]
    if asking:
        yield "share.refused.ask", {"command": command(sharing, asking)}


def command(sharing: "Sharing", uncovered: list[Uncovered]) -> str:
    """The command to type once the resident has said yes."""
    resident = f" --resident {write(RESIDENT, sharing.resident)}" if sharing.resident is not None else ""
    what = ",".join(one.category for one in uncovered)
    purpose = sharing.asked_for or sharing.purpose or "…"
    return (
        f'ucase consent give {write(CASE, sharing.case)}{resident} --to "{sharing.to}" '
        f'--for "{purpose}" --what {what} --how spoken'
    )
