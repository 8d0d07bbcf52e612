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
    "select.title.minutes_for": "For {corporation}: decisions about {project}, meeting of {date}",
    "select.empty.list": "No households found.",
    "select.empty.no_meetings": "Nothing has been decided about this project yet.",
    "select.empty.minutes": "Nothing was decided about this project on that day. Something was on: {days}.",
    "select.empty.not_with": "Nothing was decided about this project with {corporation} on that day.",
    "select.note.order": (
        "Who named most stands first. Who was not reached stands below who named anything and above who named "
        "nothing. That is an order, not a judgement of anybody."
    ),
    "select.note.internal": "For internal use only. For the corporation: --for corporation",
    "select.note.counted": "Decided: {counted}.",
    "select.note.not_named": "Of 1 decision the address is not named: that takes the resident's agreement.",
    "select.note.not_named_many": (
        "Of {count} decisions the address is not named: that takes the resident's agreement."
    ),
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
    "select.done.dry_run": "All is well: 1 decision would be written down. Nothing was saved.",
    "select.done.dry_run_many": "All is well: {count} decisions would be written down. Nothing was saved.",
    "select.done.dry_run_opening": (
        "All is well: 1 decision would be written down and 1 case opened. Nothing was saved."
    ),
    "select.done.dry_run_opening_many": (
        "All is well: {count} decisions would be written down and as many cases opened. Nothing was saved."
    ),
    "select.done.without_corporation": (
        "1 decision of that day was not made with {corporation} and is left out."
    ),
    "select.done.without_corporation_many": (
        "{count} decisions of that day were not made with {corporation} and are left out."
    ),
    "select.done.agreed": "{household}: the address may be named in the minutes for the corporation.",
    "select.done.agreed_before": "{household}: that the address may be named was there already.",
    "select.done.withdrawn": (
        "{household}: the address may not be named any more. Minutes that have gone out do not change by it."
    ),
    "select.done.withdrawn_before": "{household}: that the address may not be named was there already.",
    "select.next.case": "Next: ucase show {case}",
    "select.next.list": "Next: ucase select list {project} --undecided",
    "select.next.minutes": "The minutes: ucase select minutes {project} --date {date}",
    "select.next.agreed": (
        "All minutes that you make from now on follow it: ucase select minutes {project} --date {date} --for "
        'corporation --with "{corporation}"'
    ),
    "select.next.agreed_inside": (
        "All minutes that you make from now on follow it: ucase select minutes {project} --date {date}"
    ),
}
