"""What was given out to somebody outside."""

from sqlalchemy import select

from ucase.queries.definitions.rules import ZERO, number
from ucase.storage.models import ExportLog, ReportLog

QUERIES = {
    "report_log": select(
        ReportLog.id, ReportLog.given_on, ReportLog.audience, ReportLog.report, ReportLog.scope,
        ReportLog.since, ReportLog.until, ReportLog.shown, ReportLog.hidden, ReportLog.stamp,
    )
    .order_by(ReportLog.id.desc())
    .limit(number("most"))
    .offset(ZERO),
    "given_out": select(ReportLog.figures).order_by(ReportLog.id),
    "export_log": select(
        ExportLog.id, ExportLog.made_on, ExportLog.made_by, ExportLog.what, ExportLog.form,
        ExportLog.identifiable, ExportLog.records,
    )
    .order_by(ExportLog.id.desc())
    .limit(number("most"))
    .offset(ZERO),
}  # fmt: skip
