"""Measurements with the ZRM, of the residents of a case."""

from sqlalchemy import select

from ucase.queries.definitions.rules import number, resident_may_be_shown
from ucase.storage.models import Assessment, Case, Resident, Score

QUERIES = {
    "measurements": select(
        Assessment.resident_id,
        Resident.given_name,
        Resident.prefix,
        Resident.family_name,
        Assessment.edition,
        Assessment.measured_on,
        Assessment.remarks,
        Score.domain,
        Score.level,
    )
    .join(Resident, Resident.id == Assessment.resident_id)
    .join(Case, Case.household_id == Resident.household_id)
    .join(Score, Score.assessment_id == Assessment.id)
    .where(Case.id == number("case"), Resident.erased_on.is_(None), resident_may_be_shown())
    .order_by(Assessment.resident_id, Assessment.edition, Assessment.measured_on, Score.id),
}
