"""Everything that a document for a partner can be made of."""

from datetime import date
from typing import NamedTuple

from ucase.domain.deadlines import DeadlineKind
from ucase.queries import run
from ucase.queries.case_file import CaseFile, case_file
from ucase.queries.residents import ResidentRow, everybody
from ucase.storage.reading import Reader, as_date


class Home(NamedTuple):
    """What is known of a household and its dwelling, beside who lives there."""

    contract: str | None
    tenancy_started: date | None
    approach: str | None
    street: str | None
    kind: str | None
    floor: str | None
    surface: int | None
    rooms: int | None
    rent: int | None
    """Cents per month."""


class Facts(NamedTuple):
    """All that is known; only what is covered may be taken from it (``ucase.render.sharing``)."""

    file: CaseFile
    home: Home
    resident: ResidentRow | None
    """Whom the document is about."""


def facts(reader: Reader, case: int, resident: int | None, today: date) -> Facts:
    """All that is known of a case, and of one resident in it.

    Everybody of the household is in it: on a paper about one the names of all the others are blacked out, and
    whose record is restricted is told of on the ground of a law or a vital interest. What anybody asked about
    their own data is not in it.
    """
    file = case_file(reader, case, today)._replace(residents=list(everybody(reader, case)))
    file = file._replace(deadlines=[one for one in file.deadlines if one.kind != DeadlineKind.RIGHTS_REQUEST])
    contract, since, *rest = next(run(reader, "shared_household", case=case))
    about = next((one for one in file.residents if one.number == resident), None)
    return Facts(file, Home(contract, as_date(since), *rest), about)
