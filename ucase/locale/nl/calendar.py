"""De agenda."""

TEXTS: dict[str, str] = {
    "calendar.check_in": "check-in",
    "calendar.ended": "Gedaan, vervallen of bij een collega.",
    "calendar.said.written": "Agenda geschreven: {path}, met {count} die openstaan en {ended} die vervielen.",
    "calendar.said.after": "Importeer het bestand in uw agenda; later opnieuw importeren werkt bij.",
    "calendar.said.names": "Let op: er staan namen en adressen in. Zet het niet in een agenda die anderen zien.",
}
