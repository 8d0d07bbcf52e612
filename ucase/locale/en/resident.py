"""The people of a household."""

TEXTS: dict[str, str] = {
    "role.main-tenant": "main tenant",
    "role.co-tenant": "co-tenant",
    "role.other": "member of the household",
    "resident.title": "Who lives here",
    "resident.column.role": "Role",
    "resident.said.added": "{resident} is written down with {case}.",
}
