"""Wijken en buurten: de lijst, wat CBS erover publiceert, en waar een adres ligt."""

TEXTS = {
    "areas.progress": "Het CBS-bestand wordt gelezen",
    "areas.note.source": "Codes en indeling: CBS (CC BY 4.0), van het jaar dat erbij staat.",
    "areas.title.import": "Wat er verandert",
    "areas.column.change": "Wat",
    "areas.change.new": "nieuw",
    "areas.change.changed": "gewijzigd",
    "areas.change.gone": "zonder adressen",
    "areas.thousands": ".",
    "areas.others": "en {count} andere",
    "areas.at_address": "Buurt: {buurt} ({wijk})",
    "areas.found": "Buurt: {buurt} ({wijk}), gevonden bij het adres.",
    "areas.elsewhere": (
        "Let op: volgens CBS ligt het adres van {case} in {buurt} ({wijk}). Wat u opgaf, is aangehouden. "
        'Toch wijzigen: ucase case edit {case} --buurt "{buurt}"'
    ),
    "areas.said.read": "Regels gelezen: {read}, waarvan {kept} van {municipality}; indeling van {year}.",
    "areas.said.read_names": "Namen gelezen: {read}, waarvan {kept} van gebieden op de lijst.",
    "areas.said.new": "Nieuw op de lijst: {count} ({names}).",
    "areas.said.changed": "Andere huisnummers, of een naam erbij: {count} ({names}).",
    "areas.said.gone": (
        "Zonder adressen in dit bestand: {count} ({names}). Dat blijft op de lijst, want casussen kunnen ernaar verwijzen."
    ),
    "areas.said.older": "Let op: de huisnummers die er staan zijn van {was}, en dit bestand is van {year}.",
    "areas.said.fewer": "Let op: van de buurten met adressen zouden er {count} van de {had} hun adressen verliezen. Is dit het hele bestand?",
    "areas.ask": "Toch overnemen?",
    "areas.said.torn": "{count} keer staat een huisnummer in meer dan één buurt; de eerste regel telt.",
    "areas.said.same": "Dit stond er al; er is niets veranderd.",
    "areas.said.dry": "Er is niets opgeslagen. Zonder --dry-run komt dit erin.",
    "areas.said.numbers": "Opgeslagen reeksen huisnummers: {ranges}. Bron: CBS {year}, CC BY 4.0.",
    "areas.said.nameless": (
        "Nog met een code in plaats van een naam: {count}. Lees ook de namen in die CBS ernaast zet: "
        "ucase area import BESTAND"
    ),
    "areas.said.after": "Een intake vindt de buurt nu zelf bij postcode en huisnummer. Verder: ucase area list --within {name}",
    "areas.said.after_names": "Verder: ucase area list",
}
