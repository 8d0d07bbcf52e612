"""The rights of residents over their data, and how long it is kept."""

TEXTS: dict[str, str] = {
    "request_kind.access": "access",
    "request_kind.correction": "correction",
    "request_kind.objection": "objection",
    "request_kind.restriction": "restriction",
    "request_kind.erasure": "erasure",
    "request.said.asked": "The request of {resident} ({kind}) is written down: answer by {due} (deadline {deadline}, in ucase today as well).",
    "request.said.longer": "The answer to {resident} ({kind}) may take until {due} (deadline {deadline}). Tell the resident why within a month of the request.",
    "request.said.answered": "The request of {resident} ({kind}) is answered; deadline {deadline} is done. The dossier has what was asked and answered.",
    "request.said.late": "That is too late: it was due by {due}.",
    "request.said.next": "Next: {command}. Answered: ucase dossier answer {case} --resident {resident}",
    "request.said.open": "A request of {resident} is open: answer by {due}. Given? ucase dossier answer {case} --resident {resident}",
    "work_kind.case": "case",
    "work_kind.candidate": "candidate never taken up",
    "work_kind.survey": "survey without a case",
    "retention_anchor.closing": "closing",
    "retention_anchor.creation": "creation",
    "destroyed.retention": "term is over",
    "destroyed.request": "on request",
}
