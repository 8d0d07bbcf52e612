"""By which names people know a case: who lives there, where it counts, and who is at work on it."""

from sqlalchemy import select
from sqlalchemy.orm import aliased

from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import is_main_resident, is_one_of
from ucase.storage.models import Area, Case, CaseManager, Resident

wijk = aliased(Area)

QUERIES = {
    "case_names": select(
        Case.id,
        Case.stage,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
        wijk.name.label("wijk"),
        CaseManager.name.label("manager"),
    )
    .select_from(Case)
    .outerjoin(Area, Area.id == Case.area_id)
    .outerjoin(wijk, wijk.id == Area.wijk_id)
    .join(Resident, is_main_resident())
    .outerjoin(cover, stands_in(Case.id, Case.manager_id))
    .outerjoin(CaseManager, CaseManager.id == at_work(Case.manager_id))
    .where(is_one_of(Case.id, "cases")),
    "resident_names": select(Resident.id, Resident.given_name, Resident.prefix, Resident.family_name).where(
        is_one_of(Resident.id, "residents")
    ),
}
