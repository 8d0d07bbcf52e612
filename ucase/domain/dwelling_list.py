"""A corporation's list of addresses: what its columns are called, and a row read and made sure of."""

import re
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from functools import lru_cache
from sys import intern
from typing import NamedTuple

from ucase.domain.addresses import Address, read_addition, read_house_number, read_postcode
from ucase.domain.date_words import shape_of
from ucase.domain.dates import Leaning, read_date
from ucase.domain.errors import Invalid, Problem
from ucase.domain.money import read_rent
from ucase.domain.names import PersonName, read_name
from ucase.domain.reaching import read_email, read_phone
from ucase.domain.record import Read, RecordReader
from ucase.domain.text import fold
from ucase.domain.vocabulary import choose
from ucase.domain.works import Contract
from ucase.domain.written_address import WrittenAddress, read_written_address

SYNONYMS: Mapping[str, tuple[str, ...]] = {
    "postcode": (
        "pc", "pc6", "pcode", "postcode woning", "postcode en plaats", "postcode plaats",
        "postcode en woonplaats", "postcode woonplaats", "postal code", "post code", "zip", "zip code",
        "zipcode",
    ),
    "house_number": (
        "huisnummer", "huisnr", "hnr", "nr", "nummer", "huisnummer en toevoeging", "huisnr en toevoeging",
        "huisnummer incl toevoeging", "nr toev", "nr en toevoeging", "huisnummer woning", "house no",
        "house nr", "door number", "number",
    ),
    "letter": ("huisletter", "house letter"),
    "addition": (
        "toevoeging", "toev", "huisnummertoevoeging", "huisnr toevoeging", "huisnr toev", "hnr toev",
        "nr toevoeging", "house number addition", "house number suffix", "suffix",
    ),
    "address": (
        "adres", "volledig adres", "adresregel", "woonadres", "adres woning", "objectadres", "full address",
    ),
    "street": (
        "straat", "straatnaam", "straat en huisnummer", "straat en nummer", "straat huisnummer", "straat nr",
        "street name",
    ),
    "unit": (
        "vhe", "vhe nummer", "vhe nr", "eenheid", "eenheidnummer", "eenheidsnummer", "objectnummer",
        "object nr", "oge", "oge nummer", "oge nr", "woningnummer", "unit number",
    ),
    "kind": (
        "type", "woningtype", "type woning", "soort woning", "woningsoort", "objecttype", "vhe type",
        "dwelling type", "type of dwelling",
    ),
    "floor": ("verdieping", "verd", "etage", "woonlaag", "bouwlaag", "level"),
    "surface": (
        "oppervlakte", "opp", "m2", "opp m2", "oppervlakte m2", "gbo", "gebruiksoppervlakte",
        "woonoppervlakte", "floor area", "square metres",
    ),
    "rooms": ("kamers", "aantal kamers", "kamertal", "number of rooms"),
    "rent": (
        "huur", "huurprijs", "kale huur", "netto huur", "huur per maand", "maandhuur", "basishuur",
        "huidige huur", "kale huurprijs", "kale maandhuur", "nettohuur", "huurbedrag", "maandhuur kaal",
        "monthly rent", "net rent", "basic rent", "rent per month", "current rent",
    ),
    "tenant": (
        "naam", "huurder", "naam huurder", "huurdersnaam", "hoofdhuurder", "naam hoofdhuurder", "bewoner",
        "naam bewoner", "contractant", "naam contractant", "huurder naam", "huurder 1", "naam huurder 1",
        "achternaam",
        "achternaam huurder", "familienaam", "name", "surname", "last name", "family name", "tenant name",
        "name of tenant", "main tenant", "name of main tenant",
    ),
    "given_name": ("voornaam", "voorletters", "voorl", "initialen", "roepnaam", "first name", "initials"),
    "prefix": ("tussenvoegsel", "tussenvoegsels", "voorvoegsel", "voorvoegsels", "tussenv", "tv"),
    "phone": (
        "telefoon", "tel", "telnr", "tel nr", "telefoonnummer", "telefoonnr", "mobiel", "mobiel nummer",
        "mobiele telefoon", "gsm", "telephone", "telephone number", "phone number",
        "phone no", "mobile", "mobile phone", "mobile number",
    ),
    "email": ("e-mail", "mail", "mailadres", "e-mailadres", "mail address", "email address"),
    "tenancy_start": (
        "huuringang", "ingang", "ingang huur", "ingang contract", "ingangsdatum", "ingangsdatum huur",
        "ingangsdatum contract", "datum ingang", "huur sinds", "huurder sinds", "bewoner sinds", "begindatum",
        "begindatum contract", "begindatum huur", "aanvang huur", "start huur", "start date",
        "contract start", "tenancy started", "tenancy start date", "tenancy start on", "tenancy began",
        "tenancy begin", "tenancy from", "tenancy since", "start of tenancy", "start of contract",
        "start of lease", "lease start", "lease start date", "contract start date",
        "tenant since", "moved in", "move in date", "begin huur", "begin huurcontract", "begin contract",
        "huurbegin", "huurstart", "startdatum", "startdatum huur", "startdatum contract", "start contract",
        "start huurcontract", "datum ingang huur", "datum ingang contract", "datum ingang huurcontract",
        "ingangsdatum huurcontract", "ingangsdatum huurovereenkomst", "ingang huurcontract",
        "ingang huurovereenkomst", "ingangsdatum verhuur", "datum aanvang", "datum aanvang huur", "aanvang",
        "aanvangsdatum", "aanvangsdatum huur", "aanvang contract", "aanvang huurcontract", "huurdatum",
        "datum huuringang", "huur vanaf", "huurt vanaf", "huurt sinds", "huurder vanaf", "verhuurd sinds",
        "verhuurd vanaf", "verhuurdatum", "huurcontract sinds", "contract vanaf", "contract sinds",
        "bewoond sinds", "woont er sinds",
    ),
    "contract": (
        "contractvorm", "contractsoort", "soort contract", "type contract", "huurcontract", "contract type",
        "contract kind", "kind of contract", "type of contract", "type of lease", "lease type", "lease",
        "tenancy type", "type of tenancy", "soort huurcontract", "type huurcontract", "huurcontract soort",
    ),
    "vacant": ("leegstand", "leeg", "leegstaand", "staat leeg", "verhuurstatus", "empty", "vacancy"),
    # What the rejects file adds, so that it is known for one when it comes back.
    "rejected_line": ("afgewezen regel",),
    "rejected_field": ("afgewezen veld",),
    "rejected_reason": ("afgewezen reden",),
}  # fmt: skip
"""By what titles the columns go, in Dutch and English; the name of the field itself is one too."""
NEEDED = (
    frozenset({"postcode", "house_number"}),
    frozenset({"address"}),
    frozenset({"postcode", "street"}),
)
"""One of these must be there, or no row says which dwelling it is about."""
WHERE = ("postcode", "house_number", "letter", "addition", "address")
"""The fields that say which dwelling a row is about. A slip in one of them, and it may be another."""
MARKS = ("rejected_line", "rejected_field", "rejected_reason")
"""A list with these columns holds some rows of another: what it does not hold is not gone."""

MOST_SURFACE, MOST_ROOMS = 2_000, 30
_AHEAD = timedelta(days=366)
"""How far ahead a tenancy may begin: a list may have the next tenant before the keys change hands."""

_NOTHING = {"-", "--", "–", "?", "nvt", "n.v.t.", "n.v.t", "n/a", "onbekend", "unknown", "geen", "none"}
_YES = {"ja", "j", "yes", "y", "true", "waar", "1", "x", "leeg", "leegstand", "leegstaand", "vacant", "empty"}
_NO = {"nee", "n", "no", "false", "onwaar", "0", "verhuurd", "bewoond", "let", "occupied"}
_EMPTY_HOMES = {"leeg", "leegstand", "leegstaand", "vacant", "empty"}
# Excel reads 12-3 as the twelfth of March and says nothing about it.
_A_DATE = re.compile(
    r"\d{4}-\d\d-\d\d|\d{1,2}-(?:jan|feb|mrt|mar|apr|mei|may|jun|jul|aug|sep|okt|oct|nov|dec)(?:-\d+)?", re.I
)
_TIME = re.compile(r"[ T]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?$")
_SURFACE = re.compile(r"(\d{1,4})(?:[.,](\d+))?\s*(?:m2|m²|m)?", re.I)
# Of numbers a spreadsheet may make 12.0, or 12,0 where it speaks Dutch.
_WHOLE = re.compile(r"(\d{1,5})[.,]00?")
_NUMBER_IN_WORDS = re.compile(r"(?:huis)?(?:nummer|nr)\b\.?\s*(?=\d)", re.I)
_NO_ZERO, _NO_PLUS = re.compile(r"6\d{8}", re.ASCII), re.compile(r"31[1-9]\d{8}", re.ASCII)
_EXPONENT = re.compile(r"(\d)[.,](\d{1,11})E\+(\d\d)", re.I | re.ASCII)
_POSTCODE = re.compile(
    r"(?:NL[ -]{0,3})?(\d{4})[ .-]{0,3}([A-Z]{2})(?:[ ,]+'?[^\W\d_][^\d,]{3,})?", re.I | re.ASCII
)
_RANGE = re.compile(r"\b(?:t\s*/\s*m|tm|tot en met|tot)\b", re.I)
"""What says that a number is the first of several: ``12 t/m 18`` is no dwelling."""
_DAY_IN_DIGITS = re.compile(r"((?:19|20)\d\d)(\d\d)(\d\d)", re.ASCII)
_ROOMS = re.compile(r"(\d{1,2})(?:[.,]0+)?\s*(?:kamers?|rooms?)?", re.I)
_NO_RENT = re.compile(r"€?\s*0+(?:[.,]0+)?(?:,?-)?")
_UNROUNDED = re.compile(r"\d+\.\d{4,}")


class ListedDwelling(NamedTuple):
    """One row of the list, all of it checked. None means that the list does not tell."""

    address: Address
    street: str | None
    unit: str | None
    kind: str | None
    floor: str | None
    surface: int | None
    """Square metres."""
    rooms: int | None
    rent: int | None
    """Cents per month."""
    tenant: PersonName | None
    phone: str | None
    email: str | None
    tenancy_start: date | None
    contract: Contract | None
    vacant: bool | None


class Listed(NamedTuple):
    """What came of a row: the dwelling, or what is wrong with it and the address as far as that was read."""

    dwelling: ListedDwelling | None
    address: Address | None
    problems: list[Problem]


def read_dwelling(record: Mapping[str, str], today: date) -> Listed:
    """Read one row by its fields. ``field`` of a problem is the column that has to be mended."""
    reader = DwellingReader(record, today)
    address, street = reader.address()
    vacant = reader.optional("vacant", read_vacant)
    if fold(reader.text("tenant")) in _EMPTY_HOMES:
        tenant, vacant = None, True
    else:
        tenant = reader.tenant()
    if vacant and tenant is not None:
        reader.problems.append(Invalid("vacant_with_tenant", field="vacant"))
    found = ListedDwelling(
        address=address or Address("", None, ""),
        street=street,
        unit=reader.told("unit"),
        kind=reader.told("kind"),
        floor=reader.told("floor"),
        surface=reader.optional("surface", read_surface),
        rooms=reader.optional("rooms", read_rooms),
        rent=reader.optional("rent", read_listed_rent),
        tenant=tenant,
        phone=reader.optional("phone", read_listed_phone),
        email=reader.optional("email", read_email),
        tenancy_start=reader.optional("tenancy_start", lambda said: read_full_date(said, today)),
        contract=reader.optional("contract", read_contract),
        vacant=vacant,
    )
    problems = reader.each_once()
    return Listed(None if problems else found, address, problems)


class DwellingReader(RecordReader):
    """Reads one row of the list."""

    def text(self, field: str) -> str:
        """The value of a field as one clean line; fast for the many that are empty."""
        return super().text(field) if self.record.get(field) else ""

    def told(self, field: str) -> str | None:
        """The text of a field; what stands for nothing ("n.v.t.", "-") is nothing."""
        said = self.text(field)
        return said if said and said.casefold() not in _NOTHING else None

    def optional(self, field: str, read: Callable[[str], Read]) -> Read | None:
        """Read a field that may be left out; what it refuses is said of this column."""
        said = self.told(field) if field != "vacant" else self.text(field)
        if not said:
            return None
        try:
            return read(said)
        except Problem as problem:
            self.problems.append(Invalid(problem.key, field=field, **problem.values))
            return None

    def address(self) -> tuple[Address | None, str | None]:
        """The address and the street, from one cell or several; a cell that is about one thing leads."""
        number = self.optional("house_number", read_listed_number)
        written, source = WrittenAddress(None, None, None, ""), "house_number"
        if self.text("address"):
            source = "address"
            written = self.optional("address", read_written_address) or written
        elif self.text("street") and not self.text("house_number"):
            source = "street"
            written = self.optional("street", read_written_address) or written
        postcode = self.optional("postcode", read_listed_postcode) or written.postcode
        letter, addition = (self.optional(one, read_listed_addition) or "" for one in ("letter", "addition"))
        street = written.street if source == "street" else self.told("street") or written.street
        house_number, brought = number or (written.house_number, written.addition)
        if not self.problems:
            if postcode is None:
                where = "postcode" if "postcode" in self.record else source
                self.problems.append(Invalid("listed_postcode", field=where))
            if house_number is None:
                where = "house_number" if "house_number" in self.record else source
                self.problems.append(Invalid("listed_number", field=where))
        told_badly = any(one.field in (*WHERE, source) for one in self.problems)
        if postcode is None or house_number is None or told_badly:
            return None, street
        return Address(postcode, house_number, joined(brought, letter, addition)), street

    def tenant(self) -> PersonName | None:
        """The tenant, from one cell or from parts: initials, tussenvoegsel, family name."""
        family = self.told("tenant")
        if family is None:
            return None
        given, prefix = self.told("given_name") or "", self.told("prefix") or ""
        before, comma, after = family.partition(",")
        whole = f"{before}, {given} {after} {prefix}" if comma else f"{given} {prefix} {family}"
        return self.optional("tenant", lambda _: read_name(whole))


def joined(brought: str, letter: str, addition: str) -> str:
    """An addition from up to three cells; what two of them say ("12A" and "A") counts once."""
    own = read_addition(f"{letter} {addition}")
    return own if brought in ("", own) else read_addition(f"{brought} {own}")


@lru_cache(maxsize=4_096)
def read_listed_number(text: str) -> tuple[int, str]:
    """A house number and what follows it. Raises :class:`Invalid`, also for a date that Excel made of it."""
    if _A_DATE.fullmatch(text):
        raise Invalid("number_is_date", field="house_number")
    if _RANGE.search(text):
        raise Invalid("house_number", field="house_number")
    return read_house_number(without_decimals(_NUMBER_IN_WORDS.sub("", text, count=1)))


def read_listed_addition(text: str) -> str:
    """An addition. Raises :class:`Invalid`, also for a date that Excel made of one."""
    if _A_DATE.fullmatch(text):
        raise Invalid("number_is_date", field="addition")
    return read_addition(without_decimals(text))


def without_decimals(text: str) -> str:
    """A whole number as people write it; any other text stays as it is."""
    found = _WHOLE.fullmatch(text)
    return found[1] if found else text


def read_vacant(text: str) -> bool:
    """Whether nobody rents the dwelling. Raises :class:`Invalid` (``vacant``) for another word."""
    said = fold(text)
    if said in _YES or said in _NO:
        return said in _YES
    raise Invalid("vacant", field="vacant")


@lru_cache(maxsize=256)
def read_contract(text: str) -> Contract:
    """The kind of lease. Raises :class:`Invalid` (``choice``)."""
    return choose(Contract, text, "contract")


@lru_cache(maxsize=4_096)
def read_surface(text: str) -> int | None:
    """Square metres, rounded: ``62``, ``62,5 m²``; nothing for 0. Raises :class:`Invalid` (``surface``)."""
    found = _SURFACE.fullmatch(text)
    if found and int(found[1]) <= MOST_SURFACE:
        return int(found[1]) + ((found[2] or "0") >= "5") or None
    raise Invalid("surface", field="surface")


@lru_cache(maxsize=256)
def read_rooms(text: str) -> int | None:
    """A number of rooms: ``3``, ``3 kamers``; nothing for 0. Raises :class:`Invalid` (``listed_rooms``)."""
    found = _ROOMS.fullmatch(text)
    if found and int(found[1]) <= MOST_ROOMS:
        return int(found[1]) or None
    raise Invalid("listed_rooms", field="rooms", most=MOST_ROOMS)


@lru_cache(maxsize=4_096)
def read_listed_rent(text: str) -> int | None:
    """A rent in cents; nothing for 0, as lists have it of empty homes. Raises :class:`Invalid` (``rent``)."""
    if _NO_RENT.fullmatch(text):
        return None
    if _UNROUNDED.fullmatch(text):  # a spreadsheet that indexes rents shows cents and keeps more
        text = f"{float(text):.2f}"
    return read_rent(text, "rent")


def read_listed_phone(text: str) -> str:
    """A phone number. Raises :class:`Invalid` (``phone``).

    A spreadsheet may have taken it for a number, and eaten the zero of 06 or the plus of +31 for it.
    """
    digits = without_exponent(text).removesuffix(".0").removesuffix(",0")
    if _NO_ZERO.fullmatch(digits):
        return read_phone(f"0{digits}")
    return read_phone(f"+{digits}" if _NO_PLUS.fullmatch(digits) else digits)


def without_exponent(text: str) -> str:
    """A whole number of which a spreadsheet shows all digits in its own way, ``6,12345678E+08``."""
    found = _EXPONENT.fullmatch(text)
    return found[1] + found[2] if found and len(found[2]) == int(found[3]) else text


def read_listed_postcode(text: str) -> str:
    """A postcode in whatever writing, also with the country before it or the place behind it.

    Raises :class:`Invalid` (``postcode``).
    """
    found = _POSTCODE.fullmatch(text)
    return read_postcode(f"{found[1]}{found[2]}" if found else text)


@lru_cache(maxsize=8_192)
def read_full_date(text: str, today: date) -> date:
    """A day with its year, in digits or words: never "vrijdag" or "3 dec". A year of two digits has been.

    Raises :class:`Invalid`: ``full_date``, or ``tenancy_far`` when it is more than a year away.
    """
    said = _DAY_IN_DIGITS.sub(r"\1-\2-\3", text) if len(text) == len("20191203") else _TIME.sub("", text)
    if shape_of(said)[0] not in ("DMY", "# M #", "M # #"):
        raise Invalid("full_date", field="tenancy_start")
    try:
        found = read_date(said, today, leaning=Leaning.PAST)
    except Invalid:
        raise Invalid("full_date", field="tenancy_start") from None
    if found > today + _AHEAD and not re.search(r"\d{4}", said):
        found = found.replace(year=found.year - 100)
    if found > today + _AHEAD:
        raise Invalid("tenancy_far", field="tenancy_start")
    return found


class SeenAddresses:
    """The addresses that a list held so far, to tell doubles and what is no longer on it.

    Kept by postcode, and the same numbers shared between postcodes: some 50 bytes for a dwelling.
    """

    def __init__(self) -> None:
        self.by_postcode: dict[str, set[str]] = {}

    def add(self, address: Address) -> bool:
        """Remember an address; False when it was there already."""
        there = self.by_postcode.setdefault(intern(address.postcode), set())
        door = intern(f"{address.house_number} {address.addition}")
        if door in there:
            return False
        there.add(door)
        return True

    def __bool__(self) -> bool:
        """Whether the list held any."""
        return bool(self.by_postcode)

    def __contains__(self, address: Address) -> bool:
        """Whether the list held it."""
        return f"{address.house_number} {address.addition}" in self.by_postcode.get(address.postcode, ())
