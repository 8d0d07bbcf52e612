"""The dossier without names and texts, for when others look at the screen (``--anon``)."""

from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.names import PersonName
from ucase.render.listing import HIDDEN

if TYPE_CHECKING:
    from ucase.queries.dossier import Dossier, Value


def anonymous(dossier: "Dossier") -> "Dossier":
    """The same records with their texts hidden."""
    return dossier._replace(
        name=PersonName("", "", HIDDEN),
        entries=[one._replace(values=tuple(map(hide, one.values))) for one in dossier.entries],
        earlier=[one._replace(value=hide(one.value)) for one in dossier.earlier],
    )


def hide(value: "Value") -> "Value":
    """One value; what the program counts with stays."""
    is_text = isinstance(value.value, str) and not is_a_day(value.value)
    return value._replace(value=HIDDEN if is_text else value.value, black=(), statement=None)


def is_a_day(text: str) -> bool:
    """Whether a value is a date, which tells nobody who it is."""
    try:
        date.fromisoformat(text[:10])
    except ValueError:
        return False
    return True
