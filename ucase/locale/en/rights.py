"""The rights of residents over their data, and how long it is kept."""

TEXTS: dict[str, str] = {
    "request_kind.access": "access",
    "request_kind.correction": "correction",
    "request_kind.objection": "objection",
    "request_kind.restriction": "restriction",
    "request_kind.erasure": "erasure",
    "work_kind.case": "case",
    "work_kind.candidate": "candidate never taken up",
    "work_kind.survey": "survey without a case",
    "retention_anchor.closing": "closing",
    "retention_anchor.creation": "creation",
    "destroyed.retention": "term is over",
    "destroyed.request": "on request",
}
