"""The example of a corporation's address list: ``python -m tests.example_lists`` writes it anew.

Two hundred invented dwellings, as untidy as such lists are: a title, a header over two rows, several ways to
write a number, a postcode and a date, empty lines, a total, and five rows that cannot be. Every run writes
the same bytes.
"""

import csv
import random
from collections.abc import Callable, Iterator
from datetime import date, datetime
from pathlib import Path
from typing import NamedTuple

EXAMPLES = Path(__file__).parents[1] / "examples"
NAME = "adressenlijst-portaal"
CITY = "Utrecht"

_GIVEN = (
    "Aisha", "Bram", "Cemre", "Daan", "Elif", "Femke", "Gerrit", "Hanneke", "Ibrahim", "Joke", "Karim",
    "Loubna", "Marijke", "Naima", "Oumar", "Pieter", "Rachid", "Saskia", "Tineke", "Umut", "Vera", "Willem",
    "Yasmina", "Zeynep",
)  # fmt: skip
_FAMILY = (
    ("", "Voorbeeld"), ("van der", "Verzinsel"), ("El", "Verzonnen"), ("de", "Proef"), ("'t", "Voorbeeld"),
    ("", "Testman"), ("", "Fictief"), ("van 't", "Niets"), ("", "Denkbeeld"), ("", "Öztest"),
    ("ter", "Illustratie"), ("Van den", "Bedenksel"), ("", "Modelaar"), ("", "Proefsma"), ("", "Bedacht"),
    ("", "Yazılmış"), ("", "Niemandsverdriet"), ("van", "Nergenshuizen"),
)  # fmt: skip
_NOT_IN_WINDOWS_1252 = str.maketrans("ışğİŞĞ", "isgISG")


class Home(NamedTuple):
    """One dwelling, and who rents it."""

    street: str
    postcode: str
    number: int
    addition: str
    floor: int
    unit: str
    rooms: int
    surface: int
    rent: int
    """Cents."""
    since: date
    given: str
    prefix: str
    family: str
    phone: str

    @property
    def vacant(self) -> bool:
        """Whether nobody rents it."""
        return not self.family


def homes() -> list[Home]:
    """The two hundred dwellings."""
    chance = random.Random(70)
    return [home(chance, place, *one) for place, one in enumerate(addresses())]


def addresses() -> Iterator[tuple[str, str, int, str, int]]:
    """Street, postcode, number, addition and floor."""
    for number in range(1, 151):
        addition = "A" if number % 29 == 0 else "bis" if number % 17 == 0 else ""
        yield "Verzonnendreef", "3562 X" + "ABCD"[(number - 1) // 40], number, addition, (number - 1) % 10
    for number in range(2, 102, 2):
        floor = number // 2 % 5
        yield "Bedachtdreef", "3562 X" + "EG"[number > 50], number, ("", "", "I", "II", "III")[floor], floor


def home(
    chance: random.Random, place: int, street: str, postcode: str, number: int, addition: str, floor: int
) -> Home:
    """A dwelling with what chance gives it."""
    rooms, surface = chance.choice([2, 3, 3, 4, 4, 5]), chance.choice([48, 55, 62, 70, 78, 86])
    rent = chance.choice([51234, 56790, 60155, 64890, 69900])
    since = date(chance.randint(1981, 2024), chance.randint(1, 12), chance.randint(1, 28))
    given, prefix, family, phone = "", "", "", ""
    if place % 23 != 7:
        given = chance.choice(_GIVEN)
        prefix, family = chance.choice(_FAMILY)
        if chance.random() < 0.7:
            phone = f"06{chance.randint(10, 99)} " + "".join(str(chance.randint(0, 9)) for _ in range(6))
    return Home(
        street, postcode, number, addition, floor, f"0{41000 + place}", rooms, surface, rent, since, given,
        prefix, family, phone,
    )  # fmt: skip


# How it is written down

Cell = str | int | float | date
GROUPS = (("Woning", 11), ("Huurder", 2), ("Contract", 3))
TITLES = (
    "VHE-nr.", "Straat", "Huisnr.", "Toev.", "Post-code", "Plaats", "Woningtype", "Verd.",
    "Opp. (m²)", "Aantal kamers", "Kale huur", "Naam huurder", "Tel.nr.", "Ingangsdatum huur",
    "Contractvorm", "Leegstand",
)  # fmt: skip


def written(place: int, one: Home) -> list[Cell]:
    """A row in one of the ways in which rows are written."""
    street, number, addition = in_cells(place, one)
    return [
        one.unit,
        street,
        number,
        addition,
        (str, str.lower, lambda code: code.replace(" ", ""), lambda code: code.replace(" ", "  "))[place % 4](
            one.postcode
        ),
        CITY,
        "portiekflat" if one.street == "Verzonnendreef" else "maisonnette",
        "BG" if one.floor == 0 else one.floor,
        one.surface if place % 6 else f"{one.surface} m²",
        one.rooms,
        amount(place, one.rent),
        tenant(place, one),
        phone(place, one),
        one.since if place % 2 else day(place, one.since),
        "" if one.vacant else ("vast", "onbepaalde tijd", "Vast")[place % 3],
        ("ja" if place % 2 else "") if one.vacant else ("nee" if place % 5 == 0 else ""),
    ]


def in_cells(place: int, one: Home) -> tuple[str, Cell, str]:
    """Street, number and addition: apart, the last two together, or all in one cell."""
    together = f"{one.number}{'' if one.addition in ('A', '') else ' -'[place % 2]}{one.addition}"
    if place % 10 == 4:
        return f"{one.street} {together}", "", ""
    if place % 3 == 0:
        return one.street, together, ""
    return one.street, one.number, one.addition.upper() if place % 7 == 0 else one.addition


def amount(place: int, cents: int) -> Cell:
    """A rent as a number or as text."""
    euros = f"{cents // 100},{cents % 100:02d}"
    return (cents / 100, f"€ {euros}", euros, euros.replace(",", "."))[place % 4]


def day(place: int, since: date) -> str:
    """A date as text."""
    ways: tuple[Callable[[date], str], ...] = (
        lambda one: f"{one.day}-{one.month}-{one.year}",
        lambda one: one.isoformat(),
        lambda one: f"{one.day:02d}/{one.month:02d}/{one.year}",
    )
    return ways[place // 2 % 3](since)


def tenant(place: int, one: Home) -> str:
    """A name as one says it or as one sorts it; an empty home in two ways."""
    if one.vacant:
        return "" if place % 2 else "LEEGSTAND"
    if place % 3:
        return " ".join(filter(None, (one.given, one.prefix, one.family)))
    return f"{one.family}, {one.given} {one.prefix}".rstrip()


def phone(place: int, one: Home) -> str:
    """A phone number with spaces, a dash, or the number of the country."""
    digits = one.phone.replace(" ", "")
    if not digits:
        return ""
    return (one.phone, f"06-{digits[2:]}", f"+31 6 {digits[2:6]} {digits[6:]}")[place % 3]


BAD = 5
"""How many rows cannot be."""


def bad_rows(some: list[Home]) -> list[tuple[int, list[Cell]]]:
    """After which row each comes, and the row: what is wrong is what people do wrong."""
    model = some[0]._replace(given="Vera", prefix="", family="Voorbeeld", phone="", addition="")
    impossible = written(1, model._replace(number=901, postcode="3562 SA", unit="041901"))
    nameless = written(1, model._replace(number=902, unit="041902"))
    nameless[2] = ""
    double = written(1, some[40]._replace(unit="041903"))
    no_day = written(2, model._replace(number=904, unit="041904"))
    no_day[13] = "31-2-2019"
    no_rent = written(1, model._replace(number=905, unit="041905"))
    no_rent[10] = "in overleg"
    return [(20, impossible), (75, nameless), (110, double), (150, no_day), (199, no_rent)]


def sheet() -> list[list[Cell]]:
    """All rows below the header, with the empty lines and the total."""
    some = homes()
    bad = dict(bad_rows(some))
    rows: list[list[Cell]] = []
    for place, one in enumerate(some):
        if place and place % 60 == 0:
            rows.append([])
        rows.append(written(place, one))
        if place in bad:
            rows.append(bad[place])
    total = sum(one.rent for one in some) / 100
    return [*rows, [], ["Totaal", "", len(some), *[""] * 7, total], ["", "", len(some)]]


def write_spreadsheet(path: Path) -> None:
    """The list as a spreadsheet, with merged cells and real dates."""
    import xlsxwriter

    book = xlsxwriter.Workbook(path, {"strings_to_formulas": False, "strings_to_urls": False})
    book.set_properties({"title": NAME, "created": datetime(2026, 11, 2, 9, 0)})  # noqa: DTZ001
    page = book.add_worksheet("Export")
    bold, dated = book.add_format({"bold": True}), book.add_format({"num_format": "d-m-yyyy"})
    page.merge_range(
        0, 0, 0, len(TITLES) - 1, "Adressenlijst Verzonnendreef en Bedachtdreef (verzonnen)", bold
    )
    page.write_string(1, 0, "Stand per 1-11-2026")
    column = 0
    for title, width in GROUPS:
        page.merge_range(3, column, 3, column + width - 1, title, bold)
        column += width
    page.write_row(4, 0, TITLES, bold)
    for line, cells in enumerate(sheet(), start=5):
        for place, cell in enumerate(cells):
            if isinstance(cell, date):
                page.write_datetime(line, place, datetime.combine(cell, datetime.min.time()), dated)
            elif isinstance(cell, str):
                page.write_string(line, place, cell)
            else:
                page.write_number(line, place, cell)
    book.close()


def write_text(path: Path) -> None:
    """The same as Excel saves it: semicolons, Windows-1252, decimal commas."""
    top: list[list[Cell]] = [
        ["Adressenlijst Verzonnendreef en Bedachtdreef (verzonnen)"],
        ["Stand per 1-11-2026"],
        [],
        [cell for title, width in GROUPS for cell in (title, *[""] * (width - 1))],
        list(TITLES),
    ]
    with path.open("w", encoding="cp1252", newline="") as out:
        writer = csv.writer(out, delimiter=";")
        for cells in [*top, *sheet()]:
            writer.writerow([as_text(cell) for cell in cells] + [""] * (len(TITLES) - len(cells)))


def as_text(cell: Cell) -> str:
    """A cell as a Dutch Excel writes it."""
    if isinstance(cell, date):
        return f"{cell.day}-{cell.month}-{cell.year}"
    if isinstance(cell, float):
        return f"{cell:.2f}".replace(".", ",")
    return str(cell).translate(_NOT_IN_WINDOWS_1252)


if __name__ == "__main__":
    write_spreadsheet(EXAMPLES / f"{NAME}.xlsx")
    write_text(EXAMPLES / f"{NAME}.csv")
