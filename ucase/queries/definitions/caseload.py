"""What each case manager has in hand: cases by stage and intensity, what is late, and who is silent."""

from sqlalchemy import func, select

from ucase.queries.definitions.cover import at_work, cover, stands_in
from ucase.queries.definitions.rules import is_open_case, is_overdue, is_silent
from ucase.storage.models import Case, CaseManager, FollowUp

of_check_in = at_work(FollowUp.assigned_to_id).label("manager_id")
of_case = at_work(Case.manager_id).label("manager_id")
QUERIES = {
    "caseload_cases": select(Case.manager_id, Case.stage, Case.intensity, func.count().label("cases"))
    .where(is_open_case())
    .group_by(Case.manager_id, Case.stage, Case.intensity),
    "caseload_overdue": select(of_check_in, func.count())
    .select_from(FollowUp)
    .outerjoin(cover, stands_in(FollowUp.case_id, FollowUp.assigned_to_id))
    .where(is_overdue())
    .group_by(of_check_in),
    "caseload_silent": select(of_case, func.count())
    .select_from(Case)
    .outerjoin(cover, stands_in(Case.id, Case.manager_id))
    .where(is_silent())
    .group_by(of_case),
    "caseload_covers": select(cover.to_manager_id, func.count())
    .select_from(cover)
    .join(Case, Case.id == cover.case_id)
    .where(stands_in(Case.id, Case.manager_id), is_open_case())
    .group_by(cover.to_manager_id),
    "managers": select(CaseManager.id, CaseManager.name).order_by(CaseManager.name, CaseManager.id),
}
