"""Measuring with the Zelfredzaamheid-Matrix: one resident, one day, all domains (DOMAIN §2.1)."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from sqlalchemy import select

from ucase.casework.lookup import find_case, me
from ucase.casework.resident import find_resident
from ucase.domain.errors import Invalid, Refused
from ucase.domain.wording import a_text
from ucase.domain.zrm import DOMAINS, Domain, Edition, WrongDomains, missing
from ucase.storage.models import Assessment, Case, Resident, Score
from ucase.storage.work import Work


class Measurement(NamedTuple):
    """What was measured. The same resident, edition and day again mends the earlier one."""

    case: int
    resident: str | None
    edition: Edition
    measured_on: date
    scores: Mapping[Domain, int]
    remarks: str | None = None


class Sitting(NamedTuple):
    """Whom to measure, with which edition, on which day: what stands before the first level is asked."""

    case: int
    resident: str | None
    edition: Edition
    measured_on: date


class Measured(NamedTuple):
    """A measurement that was kept, of which resident, and whether it took the place of an earlier one."""

    resident: int
    case: int
    measured_on: date
    replaced: bool


def measure(work: Work, measurement: Measurement, *, replace: bool = False) -> Measured:
    """Keep a measurement.

    Raises :class:`Invalid` when a domain of the edition is missing or one of another edition is there,
    or the day is to come; :class:`Refused` when there is one of that day already and ``replace`` is not set.
    """
    check(measurement, work.clock.today)
    sitting = Sitting(*measurement[:4])
    case, resident, earlier = prepare(work, sitting, replace=replace)
    author = me(work)
    assessment = earlier or Assessment(
        case_id=case.id,
        resident_id=resident.id,
        edition=measurement.edition,
        measured_on=measurement.measured_on,
        manager_id=author.id if author else case.manager_id,
    )
    assessment.remarks = a_text(measurement.remarks or "", "remarks") or None
    if earlier is None:
        work.add(assessment)
    set_scores(work, assessment, measurement.scores)
    return Measured(resident.id, case.id, measurement.measured_on, earlier is not None)


def prepare(work: Work, sitting: Sitting, *, replace: bool) -> tuple[Case, Resident, Assessment | None]:
    """The case, the resident, and the measurement of that day if there is one to mend.

    Raises as :func:`measure` does; a command asks this before it asks for thirteen levels.
    """
    case = find_case(work, sitting.case)
    if sitting.measured_on > work.clock.today:
        raise Invalid("future", field="on")
    resident = find_resident(work, case.household_id, sitting.resident)
    earlier = work.session.scalars(
        select(Assessment).where(
            Assessment.resident_id == resident.id,
            Assessment.edition == sitting.edition,
            Assessment.measured_on == sitting.measured_on,
        )
    ).one_or_none()
    if earlier is not None and not replace:
        raise Refused("measured_already")
    return case, resident, earlier


def check(measurement: Measurement, today: date) -> None:
    """Raise :class:`Invalid` for a measurement that is not whole."""
    if measurement.measured_on > today:
        raise Invalid("future", field="on")
    absent = missing(measurement.edition, measurement.scores)
    if absent:
        raise WrongDomains("zrm_missing", absent)
    strange = [one for one in measurement.scores if one not in DOMAINS[measurement.edition]]
    if strange:
        raise WrongDomains("zrm_other_edition", strange)


def set_scores(work: Work, assessment: Assessment, scores: Mapping[Domain, int]) -> None:
    """Write the levels in the order of the matrix, over earlier ones where there are."""
    there = {
        one.domain: one
        for one in work.session.scalars(select(Score).where(Score.assessment_id == assessment.id))
    }
    for domain in DOMAINS[assessment.edition]:
        if domain in there:
            there[domain].level = scores[domain]
        else:
            work.session.add(Score(assessment_id=assessment.id, domain=domain, level=scores[domain]))
    work.session.flush()
