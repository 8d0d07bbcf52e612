"""The corporations' lists of addresses in the demo: who will come in for help, and all the others."""

from collections.abc import Iterator, Mapping, Sequence
from random import Random

from ucase.casework.demo_people import BLOCKS, FLAT, Arrival, Block, reach, rows
from ucase.casework.demo_projects import PLANS, project_of
from ucase.casework.dwelling_import import bring_in
from ucase.domain.works import Contract
from ucase.storage.work import Work

VACANT, NAMELESS, TEMPORARY = 0.08, 0.05, 0.05
FIRST_TENANCY, LAST_TENANCY = 1979, 2023
LAST_HOUSE_NUMBER = 140
FIRST_OTHER_PHONE = 1000
"""The phone numbers of households with a case count from 1, those of the others from here."""


def bring_lists(work: Work, came: Sequence[Arrival], chance: Random) -> None:
    """Import the list of each project, as a case manager would; every row is new and none is refused."""
    names = Names(chance, came)
    for plan in PLANS:
        listed = [
            {**home, **facts(home, block, chance)}
            for block in BLOCKS
            if block.project == plan.name
            for home in (*with_case(block, came), *without_case(block, came, names, chance))
        ]
        listed.sort(key=lambda home: (home["street"], int(home["house_number"]), home["addition"]))
        for number, home in enumerate(listed, start=1):
            home["unit"] = f"VB-{number:04d}"
        project = project_of(work, plan)
        found = bring_in(
            work, project, enumerate(listed, start=2), whole=False, mark_gone=False, tell=lambda: None
        )
        assert found.new == len(listed)


def with_case(block: Block, came: Sequence[Arrival]) -> Iterator[dict[str, str]]:
    """The homes of those who will come in, as far as their address is known."""
    for one in came:
        if one.record.get("postcode") in block.postcodes:
            yield {
                **home_at(block, one.record),
                **told(one.record, "phone", "email"),
                "tenant": str(one.record["name"]),
            }


def without_case(
    block: Block, came: Sequence[Arrival], names: "Names", chance: Random
) -> Iterator[dict[str, str]]:
    """The homes of households that need no case, at numbers that are left; a few are empty."""
    taken = {one.record["house_number"] for one in came if one.record.get("postcode") in block.postcodes}
    left = [number for number in range(1, LAST_HOUSE_NUMBER + 1) if number not in taken]
    for number in sorted(chance.sample(left, block.others)):
        postcode, addition = chance.choice(block.postcodes), chance.choice(block.additions)
        home = home_at(block, {"postcode": postcode, "house_number": number, "addition": addition})
        if chance.random() < VACANT:
            yield {**home, "vacant": "leeg"}
        elif chance.random() < NAMELESS:
            yield home
        else:
            name = names.another()
            yield {**home, **told(reach(chance, name, names.phone), "phone", "email"), "tenant": name}


def home_at(block: Block, place: Mapping[str, object]) -> dict[str, str]:
    """An address as the list has it."""
    return {"street": block.street, "vacant": "", **told(place, "postcode", "house_number", "addition")}


def told(known: Mapping[str, object], *fields: str) -> dict[str, str]:
    """Some fields as the cells of a list, empty where nothing is known."""
    return {field: str(known.get(field) or "") for field in fields}


def facts(home: Mapping[str, str], block: Block, chance: Random) -> dict[str, str]:
    """What a corporation knows of a dwelling and its lease."""
    rooms = chance.choice((2, 3, 3, 3, 4, 4))
    flat, upstairs = block.additions == FLAT, bool(home["addition"])
    known = {
        "kind": "galerijflat" if flat else "bovenwoning" if upstairs else "benedenwoning",
        "rooms": str(rooms),
        "surface": str(16 + 17 * rooms + chance.randint(-4, 6)),
        "rent": f"{chance.randint(430, 520) + 55 * rooms},{chance.randint(0, 99):02d}",
    }
    if home["vacant"]:
        return known
    begins = f"1-{chance.randint(1, 12)}-{chance.randint(FIRST_TENANCY, LAST_TENANCY)}"
    contract = Contract.TEMPORARY if chance.random() < TEMPORARY else Contract.PERMANENT
    return {**known, "tenancy_start": begins, "contract": contract}


class Names:
    """More invented people than those with a case: paired by chance too, and no pair twice."""

    def __init__(self, chance: Random, came: Sequence[Arrival]) -> None:
        self.chance = chance
        self.taken = {str(one.record["name"]) for one in came}
        self.rows = rows("demo_names.csv")
        self.phone = FIRST_OTHER_PHONE

    def another(self) -> str:
        """Somebody who was not there yet: a given and a family name of one language."""
        while True:
            family = self.chance.choice(self.rows)
            given = self.chance.choice([one for one in self.rows if one["language"] == family["language"]])
            name = f"{given['given']} {family['family']}"
            if name not in self.taken and given is not family:
                self.taken.add(name)
                self.phone += 1
                return name
