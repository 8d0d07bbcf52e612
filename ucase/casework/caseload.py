"""Who would have more in hand than the team thinks good, as it stands in a transaction, kept or not."""

from collections.abc import Iterable
from typing import NamedTuple

from sqlalchemy import func, select

from ucase.domain.caseload import Band, Standing, standing, weight
from ucase.domain.stage import OPEN
from ucase.storage.models import Case, CaseManager
from ucase.storage.work import Work


class Above(NamedTuple):
    """A case manager above the band, and what their open cases weigh."""

    manager: str
    load: float


def above(work: Work, cases: Iterable[int], limits: Band) -> list[Above]:
    """Of the managers of these cases those who are above the band; nothing is stopped by it."""
    if limits.most is None:
        return []
    work.session.flush()
    managers = select(Case.manager_id).where(Case.id.in_(list(cases)))
    rows = work.session.execute(
        select(CaseManager.name, Case.intensity, func.count())
        .join(Case, Case.manager_id == CaseManager.id)
        .where(CaseManager.id.in_(managers), Case.stage.in_(OPEN))
        .group_by(CaseManager.name, Case.intensity)
        .order_by(CaseManager.name)
    )
    loads: dict[str, float] = {}
    for name, intensity, count in rows:
        loads[name] = loads.get(name, 0) + weight(count, intensity, limits)
    return [Above(*one) for one in loads.items() if standing(one[1], limits) is Standing.ABOVE]
