"""De mensen van een huishouden."""

TEXTS: dict[str, str] = {
    "role.main-tenant": "hoofdhuurder",
    "role.co-tenant": "medehuurder",
    "role.other": "huisgenoot",
    "resident.title": "Wie er wonen",
    "resident.column.role": "Rol",
    "resident.said.added": "{resident} staat bij {case}.",
}
