"""The schedules by name, and the series of a case with how far each is."""

from sqlalchemy import case, func, select

from ucase.domain.due import FollowUpState
from ucase.queries.definitions.rules import ONE, ZERO, constant, number
from ucase.storage.models import FollowUp, Schedule, Series

ended = case((FollowUp.state == constant(FollowUpState.OPEN), ZERO), else_=ONE)

QUERIES = {
    "schedules": select(
        Schedule.name, Schedule.rule, Schedule.anchor, Schedule.lasts, Schedule.shipped
    ).order_by(Schedule.id),
    "series_of_case": select(
        Series.id,
        Series.rule,
        Series.anchor,
        Series.anchor_on,
        Series.until_on,
        Schedule.name.label("schedule"),
        func.count(FollowUp.id),
        func.sum(ended),
    )
    .outerjoin(Schedule, Schedule.id == Series.schedule_id)
    .join(FollowUp, FollowUp.series_id == Series.id)
    .where(Series.case_id == number("case"))
    .group_by(Series.id, Series.rule, Series.anchor, Series.anchor_on, Series.until_on, Schedule.name)
    .order_by(Series.id),
}
