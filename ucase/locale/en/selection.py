"""Which households get a case, and who wants to stay together."""

TEXTS: dict[str, str] = {
    "decision.take-up": "take up",
    "decision.decline": "decline",
    "decision.wait": "wait",
    "select.column.said": "Says",
    "select.column.decision": "Decision",
    "select.column.decided_on": "Decided on",
    "select.column.because": "Why",
    "select.column.with": "With",
    "select.column.agreed": "May be\nnamed",
    "select.title.list": "Households of {project} before the meeting, {date}",
    "select.title.minutes": "Decisions about {project}, meeting of {date}",
    "select.empty.list": "No households found.",
    "select.empty.no_meetings": "Nothing has been decided about this project yet.",
    "select.empty.minutes": "Nothing was decided about this project on that day. Something was on: {days}.",
    "select.note.order": "Who named most stands first. That is an order, not a judgement of anybody.",
    "select.note.internal": "For internal use only. For the corporation: --for corporation",
    "select.note.counted": "Decided: {counted}.",
    "select.note.not_named": "Of {count} the address is not named: that takes the resident's agreement.",
    "select.not_named": "address not named",
    "select.said.worry.other": "another worry",
    "select.said.need.other": "something else during the works",
    "select.said.moving.return": "wants to return",
    "select.said.moving.move": "wants to move for good",
    "select.said.moving.undecided": "is in doubt about returning",
    "select.said.contact": "wants contact",
    "select.said.nothing": "names no worries",
    "select.said.not_reached": "not reached",
    "select.done.take-up": "{household}: take up. Case {case} is open.",
    "select.done.take-up_many": "{count} households: take up. Cases {first} to {last} are open.",
    "select.done.decline": "{household}: decline.",
    "select.done.decline_many": "{count} households: decline.",
    "select.done.wait": "{household}: wait.",
    "select.done.wait_many": "{count} households: wait.",
    "select.done.check_in": "First check-in: {followup}, {due}.",
    "select.done.check_ins": "First check-in of each: {due}.",
    "select.done.older": "Note: for {households} a decision of a later day still counts.",
    "select.done.dry_run": (
        "All is well: {count} decision(s) would be written down and {cases} case(s) opened. Nothing was "
        "saved."
    ),
    "select.done.without_corporation": (
        "{count} decision(s) of that day were not made with the corporation and are left out."
    ),
    "select.next.case": "Next: ucase show {case}. The minutes: ucase select minutes {project} --date {date}",
    "select.next.list": (
        "Next: ucase select list {project} --undecided. The minutes: ucase select minutes {project} --date "
        "{date}"
    ),
}
