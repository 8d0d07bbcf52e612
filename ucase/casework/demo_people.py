"""The households of the demo. Nobody in them exists: names are paired by chance, no phone or mail works."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from random import Random
from typing import NamedTuple

from ucase.domain.text import fold
from ucase.domain.vocabulary import Channel, Source, Worry

SPOKEN_AT_HOME = "Nederlands"


class Block(NamedTuple):
    """Dwellings of one kind that lie together; ``share`` of the households with a case live there."""

    project: str
    wijk: str
    buurt: str
    street: str
    postcodes: tuple[str, ...]
    additions: tuple[str, ...]
    manager: str
    share: float
    starts: float
    """How far into the year the first household comes in, and ``lasts``: how much later the last one."""
    lasts: float
    others: int = 0
    """How many more dwellings the corporation's list has here: those of households without a case."""


FLAT = ("",)
UPSTAIRS = ("", "bis", "bis A", "II", "A", "bis")
BLOCKS = (
    Block("Zamenhofdreef 1-200", "Overvecht", "Zamenhofdreef", "Zamenhofdreef", ("3562 XA", "3562 XB"), FLAT,
          "Noor Voorbeeld", 0.36, 0.1, 0.85, 36),
    Block("Marco Pololaan, blok C", "Zuidwest", "Kanaleneiland", "Marco Pololaan", ("3526 XA", "3526 XB"),
          FLAT, "Sam Proef", 0.28, 0.0, 0.7, 40),
    Block("Ondiep rond het Boerhaaveplein", "Noordwest", "Ondiep", "Boerhaaveplein", ("3552 XA",), UPSTAIRS,
          "Iris Test", 0.17, 0.3, 0.7, 24),
    Block("Ondiep rond het Boerhaaveplein", "Noordwest", "Zuilen", "Bedachtstraat", ("3553 XC",), UPSTAIRS,
          "Iris Test", 0.11, 0.1, 0.9, 18),
    Block("", "Zuid", "Hoograven", "", ("3523 XA",), UPSTAIRS, "Iris Test", 0.06, 0.1, 0.9),
    Block("", "", "", "", ("3525 XB",), UPSTAIRS, "Noor Voorbeeld", 0.02, 0.2, 0.8),
)  # fmt: skip
WORRIES = (Worry.RENT, Worry.RENT, Worry.DUST, Worry.DUST, Worry.NEIGHBOURS, Worry.WHERE_TO_GO, Worry.PRIVACY)


class Arrival(NamedTuple):
    """A household at its intake: how far into the year it comes in, and the record that is then typed."""

    moment: float
    record: dict[str, object]


def rows(name: str) -> list[dict[str, str]]:
    """The rows of one of the demo's own files."""
    lines = (files("ucase.data") / name).read_text(encoding="utf-8").splitlines()
    return list(csv.DictReader(line for line in lines if not line.startswith("#")))


def texts(language: str) -> dict[str, list[str]]:
    """What is said in the demo, by its kind, in a language of the screen."""
    said: dict[str, list[str]] = {}
    for row in rows("demo_texts.csv"):
        said.setdefault(row["kind"], []).append(row[language])
    return said


def arrivals(chance: Random, about: list[str]) -> list[Arrival]:
    """All households, in the order in which they come in."""
    came = []
    everybody = list(people(chance))
    chance.shuffle(everybody)
    for number, (name, language) in enumerate(everybody, start=1):
        (block,) = chance.choices(BLOCKS, [one.share for one in BLOCKS])
        moment = block.starts + block.lasts * chance.random()
        record = {
            "name": name,
            **home(chance, block, number),
            **reach(chance, name, number),
            "birth_year": chance.choice((None, chance.randint(1938, 2004))),
            "language": language if language != SPOKEN_AT_HOME else None,
            "channel": chance.choice((None, *Channel)),
            "project": block.project or None,
            "source": chance.choice(tuple(Source)),
            "worries": chance.sample(WORRIES, chance.randint(0, 2)),
            "about": chance.choice((None, *about)),
            "manager": block.manager,
        }
        came.append(Arrival(moment, {field: value for field, value in record.items() if value is not None}))
    return sorted(came, key=lambda one: one.moment)


def people(chance: Random) -> Iterator[tuple[str, str]]:
    """Every family name once, with a given name of the same language, and that language."""
    names = rows("demo_names.csv")
    for language in dict.fromkeys(row["language"] for row in names):
        of_these = [row for row in names if row["language"] == language]
        given = [row["given"] for row in of_these]
        chance.shuffle(given)
        for row, first in zip(of_these, given, strict=True):
            yield f"{first} {row['family']}", language


def home(chance: Random, block: Block, number: int) -> dict[str, object]:
    """An address of its own in the block; of some only the wijk is known."""
    if block.wijk and chance.random() < 0.06:
        return {"wijk": block.wijk}
    place: dict[str, object] = {"wijk": block.wijk, "buurt": block.buurt} if block.wijk else {}
    postcode, addition = chance.choice(block.postcodes), chance.choice(block.additions)
    return {**place, "postcode": postcode, "house_number": number, "addition": addition}


def reach(chance: Random, name: str, number: int) -> dict[str, object]:
    """A phone number that is not in use and a mail address that cannot exist; of some neither is known."""
    phone = chance.choice((None, f"06 0000 {number:04d}", f"06 0000 {number:04d}", f"030 000 {number:04d}"))
    mail = f"{'.'.join(fold(name).split())}@voorbeeld.example" if chance.random() < 0.4 else None
    return {"phone": phone, "email": mail}
