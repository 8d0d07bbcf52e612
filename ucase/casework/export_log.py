"""Writing down that an export is made, before anything leaves: what fails later is told as well."""

from collections.abc import Iterable

from ucase.storage.log.views import keep_looks
from ucase.storage.models import ExportLog
from ucase.storage.work import Work


def note_export(
    work: Work, what: str, form: str, records: int, *, cases: Iterable[int] = (), identifiable: bool = False
) -> int:
    """Write down an export; gives its number.

    From an identifiable one people can be known, so that it counts as a look at each of its ``cases``.
    """
    made = ExportLog(
        made_on=work.clock.today,
        made_by=work.author.who,
        what=what,
        form=form,
        identifiable=identifiable,
        records=records,
    )
    work.add(made)
    raw = work.session.connection().connection.dbapi_connection
    keep_looks(raw, work.author.who, cases, work.command)
    return made.id
