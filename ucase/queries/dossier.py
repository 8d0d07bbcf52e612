"""All that is kept about one resident: every record with its source, who received it, and who looked."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any, NamedTuple

from ucase.domain.blackout import Blacked, Decided, People, Reason, blacked, of
from ucase.domain.errors import Invalid, NotFound
from ucase.domain.names import PersonName, read_name
from ucase.domain.network import named_in
from ucase.domain.personal_data import FIELDS, Category
from ucase.domain.references import RESIDENT, is_reference, read, write
from ucase.domain.text import fold
from ucase.domain.vocabulary import ResidentRole
from ucase.queries import records, run
from ucase.queries.cases import the_case
from ucase.queries.history import history
from ucase.storage.log.image import plain
from ucase.storage.reading import Reader


class Source(NamedTuple):
    """Who wrote something down, when, and with which command."""

    at: datetime
    who: str
    command: str


class Recipient(NamedTuple):
    """Who got a category of data, and when."""

    organisation: str
    on: date


class Value(NamedTuple):
    """One field of a record."""

    field: str
    value: Any
    category: Category | None
    """None of a name that the record refers to."""
    black: tuple[Blacked, ...] = ()
    decided: Decided | None = None
    """What a person decided about it, who looked it through as it stands."""
    statement: str | None = None
    """What the resident says about it."""


class Entry(NamedTuple):
    """One record."""

    table: str
    row: int
    category: Category
    own: bool
    """Whether it is about this resident only; else about the household, or all of it."""
    values: tuple[Value, ...]
    source: Source | None
    changed: Source | None
    """The last time that it was changed, if it was."""


class Earlier(NamedTuple):
    """What stood in a field before."""

    source: Source
    table: str
    row: int
    value: Value


class View(NamedTuple):
    """Somebody looked at a case of the household."""

    case: int
    source: Source


class Dossier(NamedTuple):
    """The whole of it."""

    resident: int
    name: PersonName
    role: ResidentRole
    birth_year: int | None
    household: int
    cases: list[int]
    entries: list[Entry]
    recipients: Mapping[Category, list[Recipient]]
    earlier: list[Earlier]
    views: list[View]
    of_others: int
    """How many records are another's of the household, and not in it."""
    waiting: list[date]
    """By when the resident must have an answer to what they asked."""


def resident_of(reader: Reader, case: int, said: str | None) -> tuple[int, int]:
    """The household of a case and the resident that is meant.

    Raises :class:`NotFound` for nobody, :class:`Invalid` when it is not said who of several.
    """
    (household,) = next(run(reader, "household_of_case", case=the_case(reader, case)))
    there = [
        one for one in records(reader, "dossier_of_resident", household=household) if not one["erased_on"]
    ]
    choices = ", ".join(write(RESIDENT, one["id"]) for one in there)
    if not there:
        raise NotFound("nobody_left")
    if not said:
        if len(there) > 1:
            raise Invalid("which_resident", field="resident", choices=choices)
        return household, there[0]["id"]
    key = fold(said)
    found = [one for one in there if is_reference(RESIDENT, said) and one["id"] == read(RESIDENT, said)]
    found = found or [one for one in there if fold(name_of(one).full) == key]
    found = found or [one for one in there if key in fold(name_of(one).full).split()]
    if len(found) != 1:
        raise NotFound("no_resident", choices=choices)
    return household, found[0]["id"]


def name_of(row: Mapping[str, Any]) -> PersonName:
    """The name in a row of residents."""
    return PersonName(row["given_name"], row["prefix"], row["family_name"])


def dossier(reader: Reader, household: int, resident: int) -> Dossier:
    """Everything about a resident, with what is to be blacked out marked, and nothing of anybody else's."""
    return Gathering(reader, household, resident).dossier()


class Gathering:
    """A dossier in the making."""

    def __init__(self, reader: Reader, household: int, resident: int) -> None:
        self.reader = reader
        self.household = household
        self.resident = resident
        self.rows = {
            table: list(records(reader, f"dossier_of_{table}", household=household)) for table in FIELDS
        }
        self.own = next(row for row in self.rows["resident"] if row["id"] == resident)
        self.people = self.all_people()
        self.sources = self.all_sources()
        self.decisions = dict(self.decided())
        self.statements = {
            (row["table_name"], row["row_id"], row["field"]): str(row["words"])
            for row in self.mine("resident_statement")
        }

    def decided(self) -> Iterator[tuple[tuple[str, int, str], Decided]]:
        """What was decided about each field. A record that changed since is looked at anew; black stays."""
        for row in self.mine("review_decision"):
            decided = AS_DECIDED[row["blacked_out"]]
            made = self.sources.get(("review_decision", row["id"]))
            changed = self.sources.get((row["table_name"], row["row_id"]))
            is_old = made is not None and changed is not None and changed[1].at > made[1].at
            if decided is Decided.BLACK or not is_old:
                yield (row["table_name"], row["row_id"], row["field"]), decided

    def mine(self, table: str) -> list[dict[str, Any]]:
        """The rows of a table that are this resident's or the household's."""
        return [row for row in self.rows[table] if row["owner"] in (None, self.resident)]

    def all_people(self) -> People:
        """Whose dossier it is, and everybody who may be named in it."""
        others = [name_of(row) for row in self.rows["resident"] if row["id"] != self.resident]
        names = run(self.reader, "dossier_colleagues")
        return People(
            own=name_of(self.own),
            phones=frozenset(filter(None, [self.own["phone"]])),
            emails=frozenset(filter(None, [(self.own["email"] or "").casefold()])),
            is_tenant=self.own["role"] != ResidentRole.OTHER,
            household=[one for one in others if one.full],
            network=list(self.network()),
            others={
                (row[0], row[1])
                for row in run(self.reader, "dossier_surnames_around", household=self.household)
            },
            colleagues=frozenset(fold(read_name(name).family) for (name,) in names if name.strip()),
        )

    def network(self) -> Iterator[PersonName]:
        """The names of the people around the household, as far as they are names."""
        for (said,) in run(self.reader, "dossier_network_names", household=self.household):
            name = named_in(said)
            if name is not None:
                yield name

    def dossier(self) -> Dossier:
        """All of it together."""
        entries = [entry for table in FIELDS for entry in self.entries(table)]
        cases = [row["id"] for row in self.rows["case"]]
        return Dossier(
            resident=self.resident,
            name=self.people.own,
            role=ResidentRole(self.own["role"]),
            birth_year=self.own["birth_year"],
            household=self.household,
            cases=cases,
            entries=entries,
            recipients=self.recipients(),
            earlier=list(self.earlier(cases, {(one.table, one.row) for one in entries})),
            views=[
                View(case, Source(instant(at), who, command))
                for case, at, who, command in run(self.reader, "dossier_views", household=self.household)
            ],
            of_others=sum(len(rows) - len(self.mine(table)) for table, rows in self.rows.items()),
            waiting=[
                date.fromisoformat(plain(row["due"]))
                for row in self.mine("rights_request")
                if row["answered_on"] is None
            ],
        )

    def entries(self, table: str) -> Iterator[Entry]:
        """The records of one table that are this resident's or the household's."""
        for row in self.mine(table):
            first, last = self.sources.get((table, row["id"]), (None, None))
            values = tuple(self.values(table, row))
            yield Entry(
                table=table,
                row=row["id"],
                category=main_category(table),
                own=row["owner"] == self.resident,
                values=values,
                source=first,
                changed=last if last != first else None,
            )

    def values(self, table: str, row: Mapping[str, Any]) -> Iterator[Value]:
        """What a record says, field by field; what is empty is left out."""
        for field, held in row.items():
            if field in ("id", "owner") or held is None or held == "":
                continue
            category = FIELDS[table].get(field)
            confidential = table == "contact" and field == "summary" and bool(row["confidential"])
            decided = self.decisions.get((table, row["id"], field))
            statement = self.statements.get((table, row["id"], field))
            value = self.value(table, field, plain(held), category, confidential, decided)
            yield value._replace(statement=statement)

    def value(
        self,
        table: str,
        field: str,
        held: Any,  # noqa: ANN401
        category: Category | None,
        confidential: bool,
        decided: Decided | None,
    ) -> Value:
        """One field, with what is not shown of it: as somebody decided, else by the rule."""
        if decided in (Decided.BLACK, Decided.SHOWN):
            whole = of([(0, len(str(held)))], Reason.DECIDED) if decided is Decided.BLACK else []
            return Value(field, held, category, tuple(whole), decided)
        own = table in ("resident", "dwelling") or category is None
        is_text = isinstance(held, str) or category is Category.FINANCES
        black = [] if own or not is_text else blacked(
            table, field, str(held), self.people, confidential=confidential
        )  # fmt: skip
        return Value(field, held, category, tuple(black), decided)

    def all_sources(self) -> dict[tuple[str, int], tuple[Source, Source]]:
        """Who wrote each row first and last. A key that was given again begins anew."""
        found: dict[tuple[str, int], tuple[Source, Source]] = {}
        for table, row, operation, at, who, command in run(
            self.reader, "dossier_sources", household=self.household
        ):
            source = Source(instant(at), who, command)
            first = source if operation == "insert" or (table, row) not in found else found[table, row][0]
            if operation in ("insert", "update") or (table, row) not in found:
                found[table, row] = first, source
        return found

    def recipients(self) -> dict[Category, list[Recipient]]:
        """By category who got it and when."""
        shared = {row["id"]: row for row in self.mine("disclosure")}
        found: dict[Category, list[Recipient]] = {}
        for row in self.mine("disclosed_category"):
            of_this = shared.get(row["disclosure_id"])
            if of_this is not None:
                got = Recipient(of_this["organisation_id"], date.fromisoformat(plain(of_this["shared_on"])))
                found.setdefault(Category(row["category"]), []).append(got)
        return found

    def earlier(self, cases: Sequence[int], kept: set[tuple[str, int]]) -> Iterator[Earlier]:
        """What stood in the records before, as the log has it, blacked out by the same rules."""
        confidential = {row["id"] for row in self.rows["contact"] if row["confidential"]}
        seen = set()
        for told in (one for case in cases for one in history(self.reader, case)):
            mark = told.step, told.table, told.row, told.field, str(told.before)
            if told.field is None or told.before in (None, "") or mark in seen or told.table not in FIELDS:
                continue
            seen.add(mark)
            owned = any(row["owner"] is not None for row in self.rows[told.table])
            if (told.table, told.row) not in kept and (owned or told.table in OWNED):
                continue
            category = FIELDS[told.table].get(told.field)
            hidden = told.table == "contact" and (
                told.row in confidential or (told.table, told.row) not in kept
            )
            # What was decided was about the text of now; that all of it is black holds for earlier ones too.
            decided = self.decisions.get((told.table, told.row, told.field))
            value = self.value(
                told.table, told.field, told.before, category, hidden and told.field == "summary",
                Decided.BLACK if decided is Decided.BLACK else None,
            )  # fmt: skip
            yield Earlier(Source(told.at, told.who, told.command), told.table, told.row, value)


AS_DECIDED = {None: Decided.AGREED, 1: Decided.BLACK, 0: Decided.SHOWN}
"""What is kept of a decision: black or not, or nothing where the rule stands."""
OWNED = ("resident", "assessment", "score", "data_consent", "objection", "restriction", "rights_request")
"""Records of one person: of those that are gone nobody knows whose they were, so none is shown."""


def main_category(table: str) -> Category:
    """Under which heading the records of a table stand."""
    categories = list(FIELDS[table].values())
    return max(categories, key=categories.count)


def instant(at: object) -> datetime:
    """A moment of the log."""
    return datetime.fromisoformat(str(plain(at))).replace(tzinfo=UTC)
