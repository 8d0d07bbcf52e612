"""What each case manager has in hand: cases by stage and intensity, what is late, and who is silent."""

from sqlalchemy import func, select

from ucase.queries.definitions.cover import at_work, is_cover_now
from ucase.queries.definitions.rules import is_open_case, is_overdue, is_silent, number
from ucase.storage.models import Case, CaseManager, FollowUp, Transfer

of_check_in = at_work(FollowUp.case_id, FollowUp.assigned_to_id).label("manager_id")
of_case = at_work(Case.id, Case.manager_id).label("manager_id")
open_cases = (
    select(Case.manager_id, Case.stage, Case.intensity, func.count().label("cases"))
    .where(is_open_case())
    .group_by(Case.manager_id, Case.stage, Case.intensity)
)

QUERIES = {
    "caseload_cases": open_cases,
    "caseload_of": open_cases.where(Case.manager_id == number("manager")),
    "caseload_overdue": select(of_check_in, func.count()).where(is_overdue()).group_by(of_check_in),
    "caseload_silent": select(of_case, func.count()).where(is_silent()).group_by(of_case),
    "caseload_covers": select(Transfer.to_manager_id, func.count(Case.id.distinct()))
    .join(Case, Case.id == Transfer.case_id)
    .where(is_cover_now(), is_open_case())
    .group_by(Transfer.to_manager_id),
    "managers": select(CaseManager.id, CaseManager.name).order_by(CaseManager.name, CaseManager.id),
    "manager_of_case": select(CaseManager.id, CaseManager.name)
    .join(Case, Case.manager_id == CaseManager.id)
    .where(Case.id == number("case")),
}
