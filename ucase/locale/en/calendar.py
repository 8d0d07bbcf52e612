"""The calendar."""

TEXTS: dict[str, str] = {
    "calendar.check_in": "check-in",
    "calendar.ended": "Done, dropped or with a colleague.",
    "calendar.said.written": "Calendar written: {path}, with {count} that are open and {ended} that ended.",
    "calendar.said.after": "Import the file in your calendar; importing it again later brings it up to date.",
    "calendar.said.names": "Note: it holds names and addresses. Do not put it in a calendar that others see.",
}
