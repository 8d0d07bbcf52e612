"""Wijken and buurten: the list, what CBS publishes about them, and where an address lies."""

TEXTS = {
    "areas.progress": "Reading the CBS file",
    "areas.note.source": "Codes and division: CBS (CC BY 4.0), of the year beside them.",
    "areas.title.import": "What changes",
    "areas.column.change": "What",
    "areas.change.new": "new",
    "areas.change.changed": "changed",
    "areas.change.gone": "without addresses",
    "areas.thousands": ",",
    "areas.others": "and {count} others",
    "areas.at_address": "Buurt: {buurt} ({wijk})",
    "areas.found": "Buurt: {buurt} ({wijk}), found by the address.",
    "areas.elsewhere": (
        "Note: according to CBS the address of {case} lies in {buurt} ({wijk}). What you gave was kept. "
        'To change it: ucase case edit {case} --buurt "{buurt}"'
    ),
    "areas.said.read": "Lines read: {read}, of which {kept} of {municipality}; division of {year}.",
    "areas.said.read_names": "Names read: {read}, of which {kept} of areas on the list.",
    "areas.said.new": "New on the list: {count} ({names}).",
    "areas.said.changed": "Other house numbers, or one more name: {count} ({names}).",
    "areas.said.gone": (
        "Without addresses in this file: {count} ({names}). That stays on the list, because cases may refer to it."
    ),
    "areas.said.older": "Note: the house numbers that are there are of {was}, and this file is of {year}.",
    "areas.said.fewer": "Note: of the buurten with addresses {count} of {had} would lose theirs. Is this the whole file?",
    "areas.ask": "Take it over all the same?",
    "areas.said.torn": "{count} times a house number is in more than one buurt; the first line counts.",
    "areas.said.same": "All of this was there already; nothing has changed.",
    "areas.said.dry": "Nothing was saved. Without --dry-run this comes in.",
    "areas.said.numbers": "Runs of house numbers saved: {ranges}. Source: CBS {year}, CC BY 4.0.",
    "areas.said.nameless": (
        "Still with a code for a name: {count}. Read the names as well that CBS puts beside it: "
        "ucase area import FILE"
    ),
    "areas.said.after": "An intake now finds the buurt by postcode and house number. Next: ucase area list --within {name}",
    "areas.said.after_names": "Next: ucase area list",
}
