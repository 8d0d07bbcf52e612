"""Teksten over de instellingen: wat elke instelling betekent."""

TEXTS = {
    "settings.title": "Instellingen",
    "settings.column.setting": "Instelling",
    "settings.column.value": "Waarde",
    "settings.column.default": "Als er niets staat",
    "settings.column.meaning": "Betekenis",
    "settings.note": "Wijzigen: zet een regel instelling = waarde in {path}.",
    "settings.own_proposal": "[P] = ons eigen voorstel, zonder bron.",
    "settings.said.where": "Instellingen staan in {path} (ucase settings laat ze zien).",
    "setting.holidays.good-friday": "Goede Vrijdag is een vrije dag: dan valt er geen check-in.",
    "setting.holidays.liberation-day": "5 mei is vrij: nooit (never), eens in de vijf jaar (lustrum) of altijd (always).",
    "setting.holidays.school-region": "Van welke regio de schoolvakanties worden gemeld; none meldt niets.",
    "setting.followup.no-contact-in-a-row": "Na hoeveel check-ins op rij zonder contact een andere weg wordt voorgesteld.",
    "setting.backup.daily": "Van hoeveel dagen de nieuwste reservekopie blijft.",
    "setting.backup.weekly": "Van hoeveel weken de nieuwste reservekopie blijft.",
    "setting.backup.monthly": "Van hoeveel maanden de nieuwste reservekopie blijft.",
    "setting.backup.folder": "Waar ucase backup zonder map naartoe gaat; leeg is de map backups naast het casusbestand.",
}
