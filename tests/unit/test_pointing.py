"""What points at somebody is found wherever it stands, with its exact place; a talk about an area is not."""

import time
from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from ucase.domain.errors import Refused
from ucase.domain.ordinary_words import ALWAYS_CAPITAL, ORDINARY, PEOPLE
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
    "- vuil bij de ingang\n- ratten in de bosjes\n- De bakker klaagt over muizen\n- Brand in 2 kelders",
    "Er is vertrouwen nodig: \"eerst zien, dan geloven\". Wit, zwart, groen of geel, iedereen wil warmte.",
    "MEER BLAUW OP STRAAT WILLEN ZE, VOORAL IN 2026 EN VOORAL DE BAKKER EN DE BOER.",
    "Tussen de middag is het rustig. Zondag is druk. Winter is lastig: koud, nat, glad; storm op 3-1.",
    "In Overvecht Noord is hard rijden de nummer 1 ergernis, 60 km per uur over het fietspad.",
    "Uit 120 gesprekken: 35 noemen de huur, 28 het stof, 17 de buren. Gemiddeld 6,5 voor de buurt.",
    "Op de berg afval bij nr van der Valk na valt het mee; de kerk en het park zijn van de buurt.",
    "De bakker heeft het druk, de koning komt op bezoek en de visser staat er op vrijdag.",
    "Bewoners noemen de flat \"de Bakker\", naar de winkel die erin zat. Het café ‘De Vos’ is dicht.",
    "De Smit van de hoek stopt ermee. Bakker op de hoek ook.",
    "Op de Jong-en-oud-dag was het druk. De Groot-en-klein-loop ging niet door.",
    "Groot onderhoud begint in mei. Groot is de zorg over stof. Groot en klein doet mee.",
    "Jong en oud komt naar het plein. Jonge gezinnen trekken weg, oude mensen blijven.",
    "Zorg is duur geworden. Brand in de kelder was een schrik. Winter wordt spannend voor veel mensen.",
    "Kan er een bankje bij? Mevrouw kan niet ver lopen, hoort men vaak, en de familie wil niet helpen.",
    "Park is donker, kerk is leeg. Park en kerk zijn van iedereen. Park van de buurt, zeggen ze.",
    "Bakker en slager zijn weg. Bakker, boer en visser komen op de markt.",
    "Bakker is gesloten. Wolf gezien bij het spoor. Vos gehoord in de nacht.",
    "DE BAKKER SLUIT, GROOT ONDERHOUD BEGINT EN DE WINTER WORDT LASTIG. EEN VOS BIJ DE CONTAINERS.",
    "In elke flat 14 of 15 klachten, per woning 3 mensen en in het huis 2 honden.",
    "Er staan 3 woningen leeg, 14 appartementen zijn opgeknapt en 2 huizen verkocht.",
    "In de flat drie hoog is het lawaai het ergst; ook flat 3 hoog noemen ze.",
    "Een woning 80 m2, een huis 100 jaar oud, een appartement 900 euro, een flat 12 verdiepingen hoog.",
    "De woning 2024 is anders dan de woning 1970. Huis 12 maart klaar, flat 14.30 uur open.",
    "De lift staat op nr 3 van de storingslijst, de deur op nummer 1 van onze lijst.",
    "Bus 12 en tram 22 rijden niet; van de 14 lampen doen er drie het. Bij 41 huishoudens is het koud.",
    "Blok C en portiek B. zijn vies. Plan A was beter. Fase B. begint in juni, label D. is gewoon.",
    "Portaal B.V. en Woonin N.V. overleggen. Kunt U dat regelen? Vitamine D. helpt niet tegen de kou.",
    "Huis-aan-huis 200 folders. Thuis 2 kinderen is hier gewoon, adres onbekend ook.",
    "Van jong tot oud, van boven tot beneden: bij mensen thuis is het koud, bij buren thuis ook.",
    "Verzonnendreef twee jaar geleden opgeknapt, Zamenhofdreef vijf keer uitgesteld.",
    "Een op de drie woont hier kort. Nummer een is geluid. Bewoners van 65 en ouder blijven binnen.",
    "de bakker is weg, de slager ook\nbij de visser staat een rij\nde wolf kennen ze uit een boek",
    "Schulden: 6 op de 10. Budget 1.250.000 euro, opkomst 61%. Zie ook 2026/2027 en pagina 14.",
    "Jongeren van 14 en hun ouders, een vrouw van 34, mensen op leeftijd. Buren helpen buren.",
    "Woensdag is marktdag. Zondag heeft iedereen rust. Zomer was heet, storm maakte schade.",
    "Veel kinderen spelen op straat. Buren klagen over de scooters. Mensen zijn bang voor de verhuizing.",
]  # fmt: skip
LIKE_WORDS = (
    "Bakker", "Boer", "Vos", "Wolf", "Groot", "Jong", "Kan", "Er", "Berg", "Kerk", "Park", "Wit", "Zwart",
    "Visser", "Koning", "Smit", "Buren",
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
IN_WORDS = st.sampled_from(
    ["twee", "zeven", "elf", "twaalf", "veertien", "twintig", "tweeëntwintig", "eenentachtig", "honderd",
     "honderdtwaalf", "fourteen", "twenty-two"]
)  # fmt: skip
DWELLINGS = st.sampled_from(
    ["woning", "Woning", "appartement", "app.", "flat", "huis", "deur", "voordeur", "berging", "pand"]
)  # fmt: skip
IN_OTHER_WORDS = st.one_of(
    st.builds("{} {}".format, DWELLINGS, NUMBERS.filter(lambda text: text[:2] not in ("19", "20"))),
    st.builds("{} {}".format, DWELLINGS, IN_WORDS),
    st.builds("{} {}".format, NUMBER_WORDS | STREETS, IN_WORDS),
    st.builds("{}-{}".format, STREETS, st.integers(1, 9999)),
    st.builds("#{}".format, NUMBERS),
    st.builds("{}{}".format, st.integers(1, 999), st.sampled_from(["I", "II", "III", "-I", "-III"])),
    st.builds("{} {}".format, st.sampled_from(["V'dreef", "V’dreef", "Verz.dreef", "v'straat"]), NUMBERS),
)  # fmt: skip
AFTER_A_HOUSE = st.sampled_from([". ", "; ", "! ", ") ", " is vervuild. ", " heeft overlast; ", " klaagt. "])
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
    EIGHT.map(lambda digits: f"6{digits}"),
    EIGHT.map(lambda digits: f"6 {digits[:4]} {digits[4:]}"),
    EIGHT.map(lambda digits: f"6-{digits}"),
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


@given(FILLER, BREAKS, IN_OTHER_WORDS, AFTER_A_HOUSE, FILLER)
@example("", " ", "woning 14", " is vervuild. ", "")
@example("Op", " ", "Verzonnendreef twaalf", " woont een gezin. ", "")
def test_every_house_number_is_found_in_other_words(
    before: str, gap: str, put: str, end: str, after: str
) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.HOUSE_NUMBER, text, start, Known(streets=["Vechtzoom", "Verzonnendreef"]))


@given(
    FILLER, BREAKS, st.sampled_from(["Bij", "bij", "naast", "tegenover"]), NUMBERS,
    st.sampled_from([" boven", " beneden is het vies", " links", " thuis", " aan de deur; rust"]),
)  # fmt: skip
def test_a_number_with_a_part_of_a_house_behind_it_is_found(
    before: str, gap: str, at: str, number: str, after: str
) -> None:
    text, start = sentence(before, gap, f"{at} {number}", after, "")
    found_there(f"{at} {number}", PointerKind.HOUSE_NUMBER, text, start)


@given(
    FILLER, BREAKS,
    st.sampled_from(
        ["VHE 041005", "vhe-041005", "VHE-nummer 041005", "041005", "41005", "VB-0012", "vb 12", "VHE 7"]
    ),
    ENDS, FILLER,
)  # fmt: skip
def test_every_number_that_the_corporation_gave_a_dwelling_is_found(
    before: str, gap: str, put: str, end: str, after: str
) -> None:
    text, start = sentence(before, gap, put, end, after)
    found_there(put, PointerKind.REFERENCE, text, start, Known(units=["041005", "VB-0012", "7"]))


@pytest.mark.parametrize(
    "text", ["41006 staat leeg", "7 keer", "12 woningen", "per VHE 3 klachten", "in 2026"]
)
def test_another_number_is_no_dwelling(text: str) -> None:
    assert pointers(text, Known(units=["041005", "VB-0012", "7", "12", "2026"])) == []


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


@given(FILLER, BREAKS, st.sampled_from(sorted(set(ORDINARY) - set(ALWAYS_CAPITAL))), FILLER)
def test_within_a_sentence_a_surname_that_is_a_word_is_one_with_a_capital(
    before: str, gap: str, name: str, after: str
) -> None:
    known = Known(surnames=[("", name.capitalize())])
    inside, start = sentence(before, gap, f"volgens {name.capitalize()}", " ", after)
    word, _ = sentence(before, gap, f"volgens {name}", " ", after)
    place = start + len("volgens ")
    others = [one for one in pointers(word, known) if one.start != place]

    found_there(name.capitalize(), PointerKind.SURNAME, inside, place, known)
    assert pointers(word, known) == others


# A surname that is a word, where a capital says nothing

NEED_AN_ARTICLE = sorted(PEOPLE | {"bos", "kerk", "vos", "berg"})
STARTS = st.sampled_from(["", "Rust. ", "Onrustig!\n", "Weinig nieuws\n- ", 'Veel afval; „stank”. "'])
DOES = st.sampled_from(
    [
        "heeft een huurachterstand",
        "dealt op het plein",
        "is opgepakt",
        "vervuilt zijn woning",
        "zei het",
        "ook",
    ]
)


@given(STARTS, st.sampled_from(NEED_AN_ARTICLE), DOES, ENDS, FILLER)
@example("", "visser", "dealt op het plein", ". ", "")
@example("Rust. ", "koning", "is opgepakt", ". ", "")
def test_without_an_article_it_is_a_person_also_where_a_sentence_begins(
    start: str, name: str, does: str, end: str, after: str
) -> None:
    text = f"{start}{name.capitalize()} {does}{end}{after}"
    found_there(name.capitalize(), PointerKind.SURNAME, text, len(start), Known(surnames=[("", name)]))


@given(st.sampled_from(["De", "Een", "Die", "Onze"]), st.sampled_from(NEED_AN_ARTICLE), DOES, FILLER)
def test_after_an_article_it_is_the_word(article: str, name: str, does: str, after: str) -> None:
    text = f"{article} {name} {does}; {after}"
    known = Known(surnames=[("", name.capitalize())])

    assert pointers(text, known) == []
    assert pointers(f"RUSTIG. {article} {name} {does}".upper(), known) == []


@given(
    st.sampled_from(["", "RUSTIG. ", "VOLGENS DE BUREN: ", "VEEL ONRUST, "]),
    st.sampled_from(NEED_AN_ARTICLE),
    DOES.map(str.upper),
)
@example("", "bakker", "HEEFT SCHULDEN")
def test_in_nothing_but_capitals_it_is_a_person_without_an_article(before: str, name: str, does: str) -> None:
    text = f"{before}{name.upper()} {does}"
    found_there(name.upper(), PointerKind.SURNAME, text, len(before), Known(surnames=[("", name)]))


@given(
    FILLER.filter(lambda text: text.split()[-1:] not in (["de"], ["het"], ["zijn"])),
    BREAKS,
    st.sampled_from(sorted(PEOPLE - {"vrouw", "moeder", "vader", "kind"})),
    st.sampled_from(
        ["bij {} thuis", "familie {}", "mevrouw {}", "gezin {}", "buurman {}", "huurder {}", "de zoon van {}",
         "{} van nummer twee", "{} van hiernaast", "{} van twee hoog", "{} en zijn vrouw",
         "{} met haar kinderen", "B. {}"]
    ),
    ENDS,
    FILLER,
)  # fmt: skip
@example("", " ", "visser", "bij {} thuis", " ", "is het een puinhoop")
def test_in_lower_case_it_is_one_with_a_person_or_a_household_beside_it(
    before: str, gap: str, name: str, beside: str, end: str, after: str
) -> None:
    text, start = sentence(before, gap, beside.format(name), end, after)
    found_there(name, PointerKind.SURNAME, text, start + beside.index("{"), Known(surnames=[("", name)]))


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Groot heeft schulden", "Groot"),
        ("Groot is opgepakt", "Groot"),
        ("Wit is de dealer van het plein. Groot dealt", "Groot"),
        ("Brand heeft een huurachterstand", "Brand"),
        ("Brand is opgepakt", "Brand"),
        ("Wil heeft schulden", "Wil"),
        ("de groot heeft schulden", "de groot"),
        ("DE GROOT HEEFT SCHULDEN", "DE GROOT"),
        ("De Groot heeft schulden", "De Groot"),
        ("van dijk heeft schulden", "van dijk"),
        ("volgens de Bakker", "Bakker"),
        ('Ze noemen hem "Bakker"', "Bakker"),
        ("de Bakker-kinderen", "Bakker"),
        ("Bakker-de Vries zegt", "Bakker"),
        ("Bakker en zijn vrouw", "Bakker"),
        ("Bakker en moeder hebben ruzie", "Bakker"),
        ("Wolf is gezien", "Wolf"),
        ("Kerk is verslaafd", "Kerk"),
    ],
)
def test_what_follows_tells_a_person(text: str, marked: str) -> None:
    known = [
        ("de", "Groot"),
        ("van", "Dijk"),
        *(("", name) for name in ("Bakker", "Brand", "Wil", "Wit", "Wolf", "Kerk")),
    ]
    assert [text[one.start : one.end] for one in pointers(text, Known(surnames=known))] == [marked]


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


@given(
    FILLER, BREAKS,
    st.sampled_from(["de heer {}", "mevrouw {}", "dhr. {}", "Mohammed {}", "Fatma van der {}", "Anne-Bo {}"]),
    st.sampled_from(["B", "K", "Z"]),
    st.sampled_from([". heeft schulden", ".", " heeft schulden", ".; veel onrust"]),
)  # fmt: skip
def test_a_first_name_or_a_title_with_an_initial_is_found(
    before: str, gap: str, written: str, letter: str, after: str
) -> None:
    put = written.format(letter)
    text, start = sentence(before, gap, put, after, "")
    if written[0].islower():
        start, put = start + len(put) - 1, letter
    found_there(put, PointerKind.SURNAME, text, start)


@given(
    FILLER.filter(lambda text: text.split()[-1:] != ["de"]), BREAKS,
    st.sampled_from([("Proef", "de"), ("Jansen", "van der"), ("Bakker", "van 't"), ("Vries", "de")]),
    st.sampled_from([", heeft schulden", ", ", "; rust", ") rust", " heeft schulden", " is opgepakt"]),
)  # fmt: skip
def test_a_surname_is_found_with_its_tussenvoegsel_behind_it(
    before: str, gap: str, name: tuple[str, str], after: str
) -> None:
    family, prefix = name
    put = f"{family}, {prefix}"
    text, start = sentence(before, gap, put, after, "")
    found_there(put, PointerKind.SURNAME, text, start, Known(surnames=[(prefix, family)]))


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
        ("de bewoner van 34 klaagt", ["van 34"]),
        ("de woning op 34 is vies", ["op 34"]),
        ("Zamenhofdreef 34 en 36", ["Zamenhofdreef 34 en 36"]),
        ("Zamenhofdreef, nr. 34", ["Zamenhofdreef, nr. 34"]),
        ("Zamenhofdreef 12-III wel, Zamenhofdreef 1-200 niet", ["Zamenhofdreef 12-III"]),
        ("op de lange bedenklaan 5", ["bedenklaan 5"]),
        ("tel. 234 56 78", ["234 56 78"]),
        ("zie UC-0012, h-0003 en F-0001", ["UC-0012", "h-0003", "F-0001"]),
        ("Jansens hond, Jansen's kat", ["Jansens", "Jansen's"]),
        ("jansen-bedacht en vanderberg", ["jansen-bedacht", "vanderberg"]),
        ("de berg, van der berg, Bergen", ["van der berg"]),
        ("J. Bakker zei het. Bakker niet", ["Bakker", "Bakker"]),
        ("J. bakker zei het, de bakker niet", ["bakker"]),
        ("Bakkers zijn er niet", []),
        ("deur 14 en deur 16", ["deur 14", "deur 16"]),
        ("berg, van der, zegt", ["berg, van der"]),
        ("Rust\nK. zei het", []),
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
    [
        "q", "a@", "1 ", "06 1234 5678 ", "nummer 12 en ", "(", "mevrouw ", "Bakker ", "BAKKER ",
        "bakker van ", "nummer" + " " * 50, "woning 14 ", "Piet K. ", "vhe ", "Bakker, de ", "V'",
        "honderd", "VB-", "MEVROUW B ",
    ],
)  # fmt: skip
def test_a_long_text_is_read_in_a_bearable_time(text: str) -> None:
    known = Known(surnames=[("", "Bakker")], streets=["Vechtzoom"], units=["041005"])
    began = time.perf_counter()
    pointers(text * (100_000 // len(text)), known)
    assert time.perf_counter() - began < 10


def test_the_refusal_holds_places_and_nothing_of_the_text() -> None:
    refusal = PointsAtSomebody(pointers("bij mevrouw Geheim", Known()))

    assert isinstance(refusal, Refused)
    assert refusal.exit_code == 4
    assert "Geheim" not in f"{refusal!r} {refusal.values} {refusal.found} {refusal.args}"


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("Op de Verzonnendreef (12) is het onrustig.", ["Verzonnendreef (12"]),
        ("De Verzonnendreef [14] is vol.", ["Verzonnendreef [14"]),
        ("Bij huisje 14 en in flatje 3 is het vol.", ["huisje 14", "flatje 3"]),
        ("J.B. klaagt, volgens M. K. en A.v.d.B. ook.", ["J.B.", "M. K.", "A.v.d.B."]),
        (
            "Volgens \u0420roefsma en \u03a1roefsma",
            ["\u0420roefsma", "\u03a1roefsma"],
        ),  # a Cyrillic and a Greek P
        ("Volgens Proef\u200bsma en Proef\u2060sma", ["Proef\u200bsma", "Proef\u2060sma"]),
        ("Rond 3562\u200bXA en 3562 \u0425\u0410", ["3562\u200bXA", "3562 \u0425\u0410"]),
    ],
)
def test_what_looks_like_it_to_the_eye_points_at_somebody(text: str, marked: list[str]) -> None:
    known = Known(surnames=[("", "Proefsma")], streets=["Verzonnendreef"])

    assert [text[one.start : one.end] for one in pointers(text, known)] == marked


@pytest.mark.parametrize(
    "text",
    [
        "De Verzonnendreef (2024) en de Verzonnendreef (3 gezinnen) zijn druk.",
        "N.B. de B.V., de G.G.D., de V.v.E. en de V.S. doen mee, i.v.m. o.a. A.D.H.D.",
        "A. Jongeren hangen rond\nB. Er is overlast",
        "Het huisje staat 14 dagen leeg; de huisjes 1-40 ook.",
        "\u0416\u0438\u0442\u0435\u043b\u0438 willen een tolk.",
    ],
)
def test_what_only_resembles_it_points_at_nobody(text: str) -> None:
    assert not pointers(text, Known(surnames=[("", "Proefsma")], streets=["Verzonnendreef"]))
