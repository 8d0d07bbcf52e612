"""Texts about the settings: what each means."""

TEXTS = {
    "settings.title": "Settings",
    "settings.column.setting": "Setting",
    "settings.column.value": "Value",
    "settings.column.default": "When nothing is said",
    "settings.column.meaning": "Meaning",
    "settings.note": "To change one: put a line setting = value in {path}.",
    "settings.own_proposal": "[P] = our own proposal, which rests on no source.",
    "settings.said.where": "Settings are in {path} (ucase settings shows them).",
    "setting.holidays.good-friday": "Good Friday is a day off: no check-in falls on it.",
    "setting.holidays.liberation-day": "5 May is a day off: never, every five years (lustrum) or always.",
    "setting.holidays.school-region": "The region whose school holidays are warned about; none warns about nothing.",
    "setting.followup.no-contact-in-a-row": "After how many check-ins without contact in a row another way is proposed.",
    "setting.backup.daily": "Of how many days the newest backup stays.",
    "setting.backup.weekly": "Of how many weeks the newest backup stays.",
    "setting.backup.monthly": "Of how many months the newest backup stays.",
    "setting.backup.folder": "Where ucase backup goes without a folder; empty is the folder backups beside the case file.",
}
