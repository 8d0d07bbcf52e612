"""The example of answers to the survey: ``python -m tests.example_survey`` writes it anew.

Some 120 responses of the invented homes of ``example_lists``, as a form or a spreadsheet exports them: dates
with a time, addresses as people say them, several answers in one cell, and three rows that cannot be. Every
run writes the same bytes.
"""

import csv
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.example_lists import EXAMPLES, Home, homes

NAME = "woonwensen-antwoorden"
TITLES = (
    "Tijdstempel", "Postcode", "Adres", "Bereikt", "Hoeveel mensen wonen hier?", "Samenstelling",
    "Terugkeren of verhuizen?", "Waar tijdens het werk?", "Zorgen", "Welke buren?", "Nodig bij het werk",
    "Gewenste woning", "Kamers nodig", "Begane grond", "Maximale huur", "Taal", "Tolk nodig", "Contact via",
    "Beste tijd", "Wil contact", "Opmerkingen", "Gevraagd door",
)  # fmt: skip

FIRST_DAY = date(2026, 11, 2)
RESPONSES, IN_VAIN = 118, 6
"""How many households answered, and how many were tried in vain."""
TWICE = 30
"""The place of who answers again after a week, and has thought about it."""
GROUPS = ((0, 5), (9, 2), (14, 3), (25, 4), (40, 2), (52, 3), (61, 2), (80, 5), (96, 2), (107, 3))
"""Where a group of neighbours begins among who answered, and how many they are: all of them want it."""
ONE_SIDED = ((12, 13), (33, 34), (47, 46), (70, 74), (90, 89), (102, 58))
"""Who names whom, and is not named back."""
VERY_WORRIED = (3, 27, 63, 99)

INTERVIEWERS = ("Noor Voorbeeld", "Sam Proefsma")
TEMPORARY = ("thuis", "wisselwoning", "wisselwoning", "logeerwoning", "rustwoning", "bij familie", "")
WORRIES = ("buren", "huur", "huur", "waarheen", "stof en lawaai", "stof en lawaai", "privacy")
NEEDS = ("nachtdienst", "slecht ter been", "medisch apparaat", "longen", "huisdieren", "kat", "opruimen")
WISHES = (
    "Graag hetzelfde, maar zonder tocht", "Beneden, want de trap gaat niet meer",
    "Een kamer erbij voor de jongste", "Een balkon op de zon", "Dicht bij de markt en de bus",
    "Kleiner mag, als de huur maar niet omhoog gaat", "Een eigen kamer voor elk kind", "Met lift",
    "Een keuken waarin je met z'n vieren kunt eten",
)  # fmt: skip
TIMES = ("'s ochtends", "na 14 uur", "niet op vrijdag", "na 19 uur", "maandag of dinsdag")
REMARKS = (
    "Heeft alle brieven van de corporatie bewaard.", "Vraagt wat er met de schuur gebeurt.",
    "Wil weten wanneer het water eraf gaat.", "Wil eerst met de dochter overleggen.",
    "Is bang dat de planten het niet overleven.", "De badkamer is vorig jaar zelf betaald.",
)  # fmt: skip
WORRIED = (
    "Slaapt al weken slecht van de plannen en weet niet bij wie het terechtkan.",
    "Heeft alles al in dozen staan, uit angst dat het opeens moet.",
    "Durft de post van de corporatie niet meer open te maken.",
    "Is na de vorige verhuizing ziek geworden en zegt dat niet nog eens aan te kunnen.",
)
LANGUAGES = ("Arabisch", "Turks")


def people(chance: random.Random, rooms: int) -> tuple[int, str]:
    """How many live somewhere and who they are, as far as the rooms allow."""
    some = max(1, min(rooms + 1, chance.choice((1, 1, 2, 2, 3, 4, 5))))
    if some == 1:
        return 1, "alleen"
    if some == 2:
        return 2, chance.choice(("paar", "paar", "eenoudergezin"))
    return some, chance.choice(("gezin", "paar met kinderen", "eenoudergezin"))


def said(one: Home, place: int) -> str:
    """An address as somebody says it of another one."""
    number = f"{one.number} {one.addition}".strip()
    return f"{one.street} {number}" if place % 3 else f"{one.postcode} {number}"


def named(those: list[Home]) -> dict[int, list[Home]]:
    """Whom each names, by place."""
    wanted: dict[int, list[Home]] = {}
    for start, size in GROUPS:
        for place in range(start, start + size):
            wanted[place] = [those[other] for other in range(start, start + size) if other != place]
    for place, other in ONE_SIDED:
        wanted.setdefault(place, []).append(those[other])
    return wanted


def answer(chance: random.Random, place: int, one: Home, near: list[Home]) -> list[str]:
    """The answers of one household."""
    worried = place in VERY_WORRIED
    persons, who = people(chance, one.rooms)
    worries = set(chance.sample(WORRIES, k=chance.choice((0, 1, 1, 2, 2, 3))))
    if near:
        worries.add("buren")
    if worried:
        worries |= {"huur", "waarheen", "stof en lawaai", "privacy"}
    needs = set(chance.sample(NEEDS, k=chance.choice((0, 0, 0, 1, 1, 2))))
    moving = chance.choice(("terugkeren", "terugkeren", "terug", "verhuizen", "weet nog niet", ""))
    abroad = place % 9 == 4
    low = "slecht ter been" in needs
    return [
        "ja",
        str(persons),
        who,
        moving,
        chance.choice(TEMPORARY),
        "; ".join(word for word in dict.fromkeys(WORRIES) if word in worries),
        (", " if place % 2 else "; ").join(said(other, place) for other in near),
        ", ".join(word for word in NEEDS if word in needs),
        chance.choice(WISHES) if place % 4 == 1 else "",
        str(max(2, min(5, persons + chance.choice((0, 1))))) if place % 3 else "",
        "ja" if low else chance.choice(("nee", "nee", "")),
        chance.choice(("€ 600", "650", "700,-", "€ 750,00", "1.000")) if place % 5 == 0 else "",
        LANGUAGES[place // 9 % 2] if abroad else "Nederlands" if place % 4 else "",
        "ja" if abroad and place % 2 else "nee",
        chance.choice(("bellen", "huisbezoek", "whatsapp", "")),
        chance.choice(TIMES) if place % 6 == 0 else "",
        "x" if worried or chance.random() < 0.2 else "",
        WORRIED[VERY_WORRIED.index(place)] if worried else chance.choice(REMARKS) if place % 7 == 3 else "",
        INTERVIEWERS[place % 2],
    ]


def moment(place: int) -> str:
    """When it was: a form adds the time, a spreadsheet does not."""
    day = FIRST_DAY + timedelta(days=place // 8)
    if place % 2:
        return f"{day.isoformat()} {10 + place % 8}:{place % 6}0:00"
    return f"{day.day}-{day.month}-{day.year}"


def where(place: int, one: Home) -> list[str]:
    """Postcode and address in the ways in which people fill them in."""
    number = f"{one.number}{'' if place % 2 else ' '}{one.addition}".strip()
    postcode = one.postcode if place % 3 else one.postcode.replace(" ", "").lower()
    return [postcode, f"{one.street} {number}"]


def who_took_part(chance: random.Random) -> tuple[list[Home], list[Home]]:
    """The homes that answered, in the order of the list, and the others that somebody lives in."""
    lived_in = [one for one in homes() if not one.vacant]
    places = set(chance.sample(range(len(lived_in)), k=RESPONSES))
    return (
        [one for place, one in enumerate(lived_in) if place in places],
        [one for place, one in enumerate(lived_in) if place not in places],
    )


def rows() -> Iterator[list[str]]:
    """Every row below the titles."""
    chance = random.Random(2026)
    those, others = who_took_part(chance)
    wanted = named(those)
    bad = {44: unknown, 76: impossible, 110: with_a_name}
    for place, one in enumerate(those):
        yield [moment(place), *where(place, one), *answer(chance, place, one, wanted.get(place, []))]
        if place in bad:
            yield bad[place](chance, others[-1 - place % 3])
        if place % 20 == 7:
            vain = others[place // 2]
            yield [moment(place), *where(place, vain), "nee", *[""] * 17, INTERVIEWERS[place % 2]]
    again = answer(chance, TWICE, those[TWICE], [])
    again[3] = "verhuizen"
    yield [moment(RESPONSES), *where(TWICE, those[TWICE]), *again]


BAD = 3
"""How many rows cannot be."""


def unknown(chance: random.Random, _one: Home) -> list[str]:
    """A row about an address that is not on the list."""
    nowhere = homes()[0]._replace(number=999, addition="")
    return [moment(44), *where(1, nowhere), *answer(chance, 44, nowhere, [])]


def impossible(chance: random.Random, one: Home) -> list[str]:
    """A row with an answer that cannot be."""
    cells = [moment(76), *where(1, one), *answer(chance, 76, one, [])]
    cells[TITLES.index("Hoeveel mensen wonen hier?")] = "heel veel"
    return cells


def with_a_name(chance: random.Random, one: Home) -> list[str]:
    """A row that names a neighbour and not an address."""
    cells = [moment(110), *where(1, one), *answer(chance, 110, one, [])]
    cells[TITLES.index("Welke buren?")] = "mevrouw Voorbeeld van hiernaast"
    return cells


def write(path: Path) -> None:
    """The answers as a Dutch spreadsheet saves them: semicolons, UTF-8 with its mark."""
    with path.open("w", encoding="utf-8-sig", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        writer.writerow(TITLES)
        writer.writerows(rows())


if __name__ == "__main__":
    write(EXAMPLES / f"{NAME}.csv")
