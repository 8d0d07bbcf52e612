"""What points at somebody is found wherever it stands, with its exact place; a talk about an area is not."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ucase.domain.errors import Refused
from ucase.domain.ordinary_words import ALWAYS_CAPITAL, ORDINARY
from ucase.domain.pointing import NOBODY, TWO_LETTERS, Known, Pointer, PointerKind, PointsAtSomebody, pointers
from ucase.domain.text import fold

# Summaries as a case manager writes them down: with much that looks like an address or a name, and is none.
ORDINARY_TALKS = [
    "Onrust rond de portieken, vooral in het weekend. Jongeren hangen er tot 2 uur 's nachts.",
    "Drie gezinnen in de flat hebben schulden; 14 jaar geleden speelde dat hier nog niet.",
    "In de Zamenhofdreef 3 gezinnen zonder verwarming, in de Neckardreef 12 woningen met vocht.",
    "Sinds 2024 is de lift 5 keer uitgevallen. In 2025 kwam er € 50 huur bij, voor sommigen € 125,50.",
    "Op 12 november om 19.30 uur is er een bijeenkomst in het buurthuis, van 19:30 tot 21:00.",
    "Afgesproken op 01-12-2026 10.00 uur terug te komen; vorige keer was 3-9-2026.",
    "Bakker op de hoek sluit, en dat vinden veel mensen jammer. Boer zoekt vrouw kijken ze samen.",
    "De bakker, de slager en de visser zijn weg. Alleen de vos komt nog langs, en een jonge wolf.",
    "Vos gezien bij de containers; de jong volwassenen lachen erom.",
    "De jongeren zeggen: geen plek om te zitten. Groot probleem is het donkere pleintje.",
    "Probleem nummer 1 is lawaai, zorg nummer 2 is de huur.",
    "Buslijn nr. 6 rijdt minder vaak. Lijn 12 is opgeheven, bus nummer 36 ook.",
    "Van de 200 huishoudens spreken er 80 geen Nederlands; Engels en Turks helpen.",
    "De renovatie van Zamenhofdreef 1-200 begint in mei. De bewoners van 1 t/m 200 weten dat nog niet.",
    "Ouderen op 3 hoog durven 's avonds niet naar buiten, 2 op de 3 voelt zich eenzaam.",
    "Portaal komt afspraken niet na, zegt de bewonerscommissie. Woonin doet het volgens haar beter.",
    "Veel leegstand op de 4e verdieping, Zamenhofdreef 2e fase. Een op de 10 woningen staat leeg.",
    "Fietspad 3 keer opgebroken. Speelplaats 2 maanden dicht. Parkeerplaats 20 plekken minder.",
    "Burenruzie over geluid: 4 meldingen in 6 weken, 50% van dezelfde trap.",
    "Het gaat om mensen van 65 jaar en ouder, een man van 80 en een vrouw van 34 kan het gebeuren.",
    "Men rijdt 50 km per uur waar 30 mag, 1500 auto's per dag. Het plein is 2000 m2.",
    "Zorgen over de werkzaamheden: stof, herrie en waarheen met de huisdieren (honden, katten)?",
    "De familie is hier belangrijk. Mevrouw en meneer samen zijn overdag weg. Gezinnen eten samen.",
    "Jeugd van 12-16 jaar hangt rond bij de supermarkt, op de 10 jongens zijn er 2 van hier.",
    "Kan er iets aan de verlichting? Dat kan volgens de gemeente. Wie wil, die mag. Er is geld: 1000 euro.",
    "- vuil bij de ingang\n- ratten in de bosjes\n- Bakker klaagt over muizen\n- Brand in 2 kelders",
    "Er is vertrouwen nodig: \"eerst zien, dan geloven\". Wit, zwart, groen of geel, iedereen wil warmte.",
    "MEER BLAUW OP STRAAT WILLEN ZE, VOORAL IN 2026 EN VOORAL DE BAKKER EN DE BOER.",
    "Tussen de middag is het rustig. Zondag is druk. Winter is lastig: koud, nat, glad; storm op 3-1.",
    "In Overvecht Noord is hard rijden de nummer 1 ergernis, 60 km per uur over het fietspad.",
    "Uit 120 gesprekken: 35 noemen de huur, 28 het stof, 17 de buren. Gemiddeld 6,5 voor de buurt.",
    "Op de berg afval bij nr van der Valk na valt het mee; de kerk en het park zijn van de buurt.",
]  # fmt: skip
LIKE_WORDS = (
    "Bakker", "Boer", "Vos", "Wolf", "Groot", "Jong", "Kan", "Er", "Berg", "Kerk", "Park", "Wit", "Zwart",
    "Engels", "Portaal", "Zomer", "Winter", "Turk", "Brand", "Zorg", "Buurman", "Storm", "Zondag", "Noord",
)  # fmt: skip
NEIGHBOURHOOD = Known(
    surnames=[(prefix, name) for prefix in ("", "de", "van de") for name in LIKE_WORDS],
    streets=("Zamenhofdreef", "Neckardreef"),
    postcodes=("3562 XA",),
    places=("Overvecht", "Utrecht", "Zamenhofdreef 1-200"),
)


@pytest.mark.parametrize("text", ORDINARY_TALKS)
def test_a_talk_about_the_area_is_taken_as_it_is(text: str) -> None:
    assert [(text[one.start : one.end], one.kind) for one in pointers(text, NEIGHBOURHOOD)] == []
    assert pointers(text) == []


# Everything that points at somebody, anywhere in a text

WORDS = st.sampled_from(
    ["veel", "bewoners", "de", "het", "zijn", "bang", "voor", "stof", "en", "herrie;", "jongeren", "laat.",
     "Ook", "20 keer", "(dat is vaak)", "„echt”", "3 gezinnen,", "14 jaar", "€ 50", "overal!", "2026"]
)  # fmt: skip
FILLER = st.lists(WORDS, max_size=8).map(" ".join)
BREAKS = st.sampled_from([" ", "\n", ", ", " (", "\n- "])
ENDS = st.sampled_from([" ", "\n", ", ", ". ", "! ", ") ", "; "])
SMALL, LARGE = "abcdefghijklmnopqrstuvwxyz", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"

DIGITS = st.integers(1000, 9999).map(str)
LETTERS = (
    st.tuples(st.sampled_from(LARGE), st.sampled_from(LARGE))
    .map("".join)
    .filter(lambda letters: letters not in ("SA", "SD", "SS"))
)
POSTCODES = st.one_of(
    st.builds("{}{}{}".format, DIGITS, st.sampled_from(["", " ", "  ", "-", ".", "\xa0"]), LETTERS),
    st.builds(
        "{}{}{}".format,
        DIGITS,
        st.sampled_from(["", " "]),
        LETTERS.map(str.lower).filter(lambda letters: letters not in TWO_LETTERS),
    ),
)
WITH_ADDITION = st.builds(
    "{}{}".format,
    st.integers(1, 999),
    st.sampled_from(["a", "A", " A", " bis", "bis", " bis A", "-bis", " hs", "-III", " II", "-2"]),
)
NUMBERS = st.integers(1, 99999).map(str) | WITH_ADDITION
NUMBER_WORDS = st.sampled_from(["nummer", "nr.", "nr", "Nummer", "huisnummer", "number", "no."])
STREETS = st.sampled_from(["Zamenhofdreef", "zamenhofdreef", "Bedachtstraat", "Vechtzoom", "VERZONNENLAAN"])
HOUSE_NUMBERS = st.one_of(
    st.builds("{} {}".format, NUMBER_WORDS | STREETS, NUMBERS),
    st.builds("{}{}".format, st.integers(1, 99999), st.sampled_from([" bis", "bis", " hs", "-III"])),
)
EIGHT = st.text("0123456789", min_size=8, max_size=8)


def spaced(digits: str, gaps: list[str]) -> str:
    """Digits with something between some of them."""
    return "".join(digit + gap for digit, gap in zip(digits, [*gaps, ""], strict=False))


GAPS = st.lists(st.sampled_from(["", "", "", " ", "-", ".", " - "]), min_size=9, max_size=9)
PHONES = st.one_of(
    EIGHT.map(lambda digits: f"06{digits}"),
    EIGHT.map(lambda digits: f"06 {digits[:4]} {digits[4:]}"),
    EIGHT.map(lambda digits: f"06-{' '.join(digits[i : i + 2] for i in (0, 2, 4, 6))}"),
    EIGHT.map(lambda digits: f"(030) 2{digits[:2]} {digits[2:4]} {digits[4:6]}"),
    EIGHT.map(lambda digits: f"+31 6 {digits}"),
    EIGHT.map(lambda digits: f"+31 (0)6 {digits}"),
    EIGHT.map(lambda digits: f"00316{digits}"),
    st.builds(lambda digits, gaps: spaced(f"06{digits}", gaps), EIGHT, GAPS),
)
MAILS = st.builds(
    "{}@{}.{}".format,
    st.text(SMALL + "0123456789._+-", min_size=1, max_size=10),
    st.text(SMALL, min_size=1, max_size=10),
    st.sampled_from(["nl", "example", "co.uk"]),
)
NAMES = ("Yılmaz", "Verzonnen-Bedacht", "El Idrissi", "Öztürk", "O'Brien", "Jansen", "Şahin", "Ítalía")
PREFIXES = ("", "van der", "de", "van 't", "ten", "'t")


def sentence(before: str, gap: str, put: str, end: str, after: str) -> tuple[str, int]:
    """A text with something put into it, and where it stands."""
    start = f"{before}{gap}" if before else ""
    return f"{start}{put}{end}{after}".rstrip(" (\n-,;"), len(start)


def found_there(put: str, kind: PointerKind, text: str, start: int, known: Known = NOBODY) -> None:
    """Assert that it was found, at its place and no wider."""
    found = pointers(text, known)
    assert Pointer(start, start + len(put), kind) in found, (put, text, found)


@given(FILLER, BREAKS, POSTCODES, ENDS, FILLER)
def test_every_postcode_is_found(before: str, gap: str, put: str, end: str, after: str) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.POSTCODE, text, start)


@given(FILLER, BREAKS, HOUSE_NUMBERS, st.sampled_from([". ", "; ", "! ", ") "]), FILLER)
def test_every_house_number_is_found(before: str, gap: str, put: str, end: str, after: str) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.HOUSE_NUMBER, text, start, Known(streets=["Vechtzoom", "Zamenhofdreef"]))


@given(FILLER, BREAKS, PHONES, ENDS, FILLER)
@example("", " ", "06 1234 5678", " ", "3 gezinnen")
@example("01-02-2026", " ", "0612345678", ". ", "")
def test_every_phone_number_is_found(before: str, gap: str, put: str, end: str, after: str) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.PHONE, text, start)


@given(FILLER, BREAKS, MAILS, ENDS, FILLER)
def test_every_mail_address_is_found(before: str, gap: str, put: str, end: str, after: str) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.EMAIL, text, start)


def plain_letters(text: str) -> str:
    """As somebody types it who leaves out the marks."""
    return fold(text) if len(fold(text)) == len(text) else text


@given(
    FILLER, BREAKS, st.sampled_from(PREFIXES), st.sampled_from(NAMES),
    st.sampled_from([str, str.lower, str.upper, plain_letters]), ENDS, FILLER,
)  # fmt: skip
def test_every_known_surname_is_found_in_any_spelling(
    before: str, gap: str, prefix: str, family: str, written: object, end: str, after: str
) -> None:
    put = f"{prefix} {family}".strip()
    put = written(put)  # type: ignore[operator]
    text, start = sentence(before, gap, put, end, after)
    known = Known(surnames=[(prefix, family), ("", "Bakker"), ("van", family)])
    if put.startswith("'"):  # the apostrophe may be a quote
        start, put = start + 1, put[1:]
    found_there(put, PointerKind.SURNAME, text, start, known)


@given(FILLER, BREAKS, st.sampled_from(sorted(ORDINARY)), FILLER)
def test_a_surname_that_is_a_word_is_one_only_with_a_capital_in_a_sentence(
    before: str, gap: str, name: str, after: str
) -> None:
    known = Known(surnames=[("", name.capitalize())])
    inside, start = sentence(before, gap, f"volgens {name.capitalize()}", " ", after)
    word, _ = sentence(before, gap, f"volgens {name}", " ", after)
    place = start + len("volgens ")
    others = [one for one in pointers(word, known) if one.start != place]

    found_there(name.capitalize(), PointerKind.SURNAME, inside, place, known)
    assert pointers(word, known) == others


@pytest.mark.parametrize("name", ["Bakker", "Jong", "Engels", "Overvecht", "Onbekend", "Er"])
@pytest.mark.parametrize(
    "title", ["mevrouw", "Meneer", "dhr.", "mevr.", "mw.", "familie", "fam.", "de heer", "gezin"]
)
def test_after_a_title_every_known_surname_is_a_person(title: str, name: str) -> None:
    known = Known(surnames=[("", name)], places=["Overvecht"])
    text = f"{title} {name} klaagt"

    found_there(name, PointerKind.SURNAME, text, len(title) + 1, known)
    assert pointers(f"{title}\n\n{name.lower()} klaagt") == []


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("bij mevrouw van der Berg thuis", "van der Berg"),
        ("bij de familie El Idrissi", "El Idrissi"),
        ("Mevrouw Yılmaz zegt", "Yılmaz"),
        ("dhr. J. Onbekend zegt", "J. Onbekend"),
        ("bij fam. Verzonnen-Bedacht", "Verzonnen-Bedacht"),
    ],
)
def test_a_name_after_a_title_is_found_also_when_nobody_is_known_by_it(text: str, name: str) -> None:
    found_there(name, PointerKind.SURNAME, text, text.index(name))


@pytest.mark.parametrize("name", sorted(ALWAYS_CAPITAL)[::7])
def test_a_language_or_country_is_no_name_without_a_title(name: str) -> None:
    assert pointers(f"Ze noemen {name.capitalize()} vaak.", Known(surnames=[("", name)])) == []


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("op 12 bis", ["12 bis"]),
        ("nummers 12, 14 en 16 klagen", ["nummers 12, 14 en 16"]),
        ("op 34 woont een gezin", ["op 34"]),
        ("de mensen op 34 klagen", ["op 34"]),
        ("het gezin op 34.", ["op 34"]),
        ("Zamenhofdreef 34 en 36", ["Zamenhofdreef 34 en 36"]),
        ("Zamenhofdreef, nr. 34", ["Zamenhofdreef, nr. 34"]),
        ("Zamenhofdreef 12-III wel, Zamenhofdreef 1-200 niet", ["Zamenhofdreef 12-III"]),
        ("op de lange bedenklaan 5", ["bedenklaan 5"]),
        ("tel. 234 56 78", ["234 56 78"]),
        ("zie UC-0012, h-0003 en F-0001", ["UC-0012", "h-0003", "F-0001"]),
        ("Jansens hond, Jansen's kat", ["Jansens", "Jansen's"]),
        ("jansen-bedacht en vanderberg", ["jansen-bedacht", "vanderberg"]),
        ("de berg, van der berg, Bergen", ["van der berg"]),
        ("J. Bakker zei het. Bakker niet", ["Bakker"]),
        ("３５６２ ＡＢ en ٠٦١٢٣٤٥٦٧٨", ["３５６２ ＡＢ", "٠٦١٢٣٤٥٦٧٨"]),
        ("3562 en", ["3562 en"]),
        ("Jansen\xadsen", []),
        ("Jan\xadsen", ["Jan\xadsen"]),
    ],
)
def test_it_is_marked_from_end_to_end(text: str, marked: list[str]) -> None:
    known = Known(
        surnames=[("", "Jansen"), ("", "Jansen-Bedacht"), ("van der", "Berg"), ("", "Bakker")],
        postcodes=["3562 EN"],
    )
    assert [text[one.start : one.end] for one in pointers(text, known)] == marked


@given(st.text(), st.lists(st.tuples(st.text(), st.text()), max_size=3), st.lists(st.text(), max_size=2))
def test_places_are_in_the_text_in_order_and_apart_whatever_it_is(
    text: str, names: list[tuple[str, str]], streets: list[str]
) -> None:
    found = pointers(text, Known(surnames=names, streets=streets))

    for one in found:
        assert 0 <= one.start < one.end <= len(text)
    for one, after in pairwise(found):
        assert one.end <= after.start


@pytest.mark.parametrize(
    "text",
    ["q", "a@", "1 ", "06 1234 5678 ", "nummer 12 en ", "(", "mevrouw ", "Bakker ", "nummer" + " " * 50],
)
def test_a_long_text_is_read_in_a_bearable_time(text: str) -> None:
    began = time.perf_counter()
    pointers(text * (100_000 // len(text)), Known(surnames=[("", "Bakker")], streets=["Vechtzoom"]))
    assert time.perf_counter() - began < 10


def test_the_refusal_holds_places_and_nothing_of_the_text() -> None:
    refusal = PointsAtSomebody(pointers("bij mevrouw Geheim", Known()))

    assert isinstance(refusal, Refused)
    assert refusal.exit_code == 4
    assert "Geheim" not in f"{refusal!r} {refusal.values} {refusal.found} {refusal.args}"
