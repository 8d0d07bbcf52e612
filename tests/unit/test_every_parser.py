"""Whatever is typed, a parser gives a value or says what is wrong; it never breaks in another way.

The texts are put together from the pieces that the parsers look for, so that they come close to what is
right, and from signs that are digits, blanks or letters in another way. ``PARSER_EXAMPLES`` sets how many for
each.
"""

import os
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ucase.cli.desk import describe
from ucase.cli.records import parsed, parsed_lines
from ucase.cli.sheets import find_delimiter, find_encoding
from ucase.domain import (
    addresses,
    area_file,
    backups,
    chain,
    closing,
    columns,
    dates,
    dwelling_list,
    money,
    names,
    network,
    plan,
    pointing,
    reaching,
    recovery_code,
    references,
    series,
    survey,
    survey_list,
    themes,
    times,
    works,
    written_address,
    zrm,
)
from ucase.domain.errors import Problem
from ucase.domain.intake import read_intake
from ucase.domain.settings import REGISTRY, Settings
from ucase.domain.vocabulary import SPOKEN, choose
from ucase.storage.key_slots import read_slots_file

TODAY = date(2026, 11, 23)
EXAMPLES = int(os.environ.get("PARSER_EXAMPLES", "40"))
PIECES = (
    "0", "1", "12", "31", "366", "2026", "9" * 30, "9" * 5000, "-", "+", ".", ",", ":", ";", "/", "=", "%",
    "€", " ", "\t", "\n", "\0", "\u00a0", "\u200b", "\u202e", "\ufeff", "²", "½", "٣", "１", "Ⅳ", "ß", "İ",
    "ı", "é", "e\u0301", "\ud800", "\U0001f600", "bis", "A", "III", "hs", "t/m", "3562", "XA",
    "Verzonnendreef", "van der", "Jansen", "mevr.", "(", ")", '"', "'", "[", "]", "{", "}", "null", "1e999",
    "-0", "NaN", "inf", "0x1", "_", "morgen", "over", "week", "weken", "volgende", "dinsdag", "3 dec",
    "feb", "29-02", "2w", "6m", "9d", "jaar", "settled", "until", "every", "UC-", "F-", "H-", "N-", "06",
    "+31", "@", "example.org", "uur", "19.30", "finances=2", "rent", "ja", "nee", "straat", "huisnummer",
    "postcode", "=CMD()", "key", "made", "\r\n",
)  # fmt: skip
TEXTS = st.one_of(st.lists(st.sampled_from(PIECES), max_size=8).map("".join), st.text(max_size=40))


def a_setting(text: str) -> object:
    """Every setting of the configuration, with this as its value."""
    for key in REGISTRY:
        try:
            Settings({key: text}, "x")
        except Problem:
            continue
    return None


def a_choice(text: str) -> object:
    """A word from every closed list."""
    for choices in SPOKEN:
        try:
            choose(choices, text, "field")
        except Problem:
            continue
    return None


def as_bytes(text: str) -> bytes:
    """A text as a file may hold it."""
    return text.encode("utf-8", "surrogatepass")


def a_list(text: str) -> object:
    """A corporation's row in which every cell is this."""
    return dwelling_list.read_dwelling(dict.fromkeys(dwelling_list.SYNONYMS, text), TODAY)


def the_columns(text: str) -> object:
    """A header of such cells."""
    cells = text.split(" ")
    return columns.find_columns([(1, cells), (2, cells)], dwelling_list.SYNONYMS, dwelling_list.NEEDED)


PARSERS: dict[str, Callable[[str], object]] = {
    "a date": lambda text: dates.read_date(text, TODAY),
    "a full date": lambda text: dwelling_list.read_full_date(text, TODAY),
    "a stretch of time": dates.read_span,
    "a time of day": lambda text: times.read_time(text),
    "a case": lambda text: references.read(references.CASE, text),
    "a household": references.read_household,
    "an address": addresses.read_address,
    "a postcode": addresses.read_postcode,
    "a house number": addresses.read_house_number,
    "an addition": addresses.read_addition,
    "an address in a list": written_address.read_written_address,
    "a number in a list": dwelling_list.read_listed_number,
    "a row of dwellings": a_list,
    "a row of the survey": lambda text: survey_list.read_household(
        dict.fromkeys(("address", "unit"), text), TODAY
    ),
    "a header": the_columns,
    "a mapping": lambda text: columns.read_mapping([text], dwelling_list.SYNONYMS),
    "a recovery code": recovery_code.read_code,
    "the name of a backup": backups.read_name,
    "a head": chain.read_head,
    "a name": names.read_name,
    "a phone number": reaching.read_phone,
    "an e-mail address": reaching.read_email,
    "a birth year": lambda text: reaching.read_birth_year(text, TODAY),
    "a rent": lambda text: money.read_rent(text, "rent"),
    "an amount": lambda text: money.read_amount(text, "amount"),
    "a rule of a series": series.read_rule,
    "a distance": lambda text: series.read_distance(text, "every"),
    "an anchor": series.spoken_anchor,
    "scores": zrm.read_scores,
    "a level": zrm.read_level,
    "a severity": plan.read_severity,
    "a kind of need": plan.spoken_kind,
    "a closeness": network.read_closeness,
    "a threshold": works.read_threshold,
    "a theme": themes.read_theme,
    "outcomes": lambda text: closing.read_outcomes([text]),
    "a neighbour": survey.read_neighbour,
    "a count": lambda text: survey.read_count(text, "people", 20),
    "what points at somebody": pointing.pointers,
    "a header of the CBS": area_file.split_header,
    "an intake": lambda text: read_intake(
        dict.fromkeys(("name", "address", "wijk", "followup"), text), TODAY
    ),
    "records": parsed,
    "lines of records": lambda text: parsed_lines(text, 1),
    "a delimiter": find_delimiter,
    "an encoding": lambda text: find_encoding(BytesIO(as_bytes(text))),
    "a setting": a_setting,
    "a choice": a_choice,
}


def sentence(parser: Callable[[str], object], text: str) -> str:
    """What is said of a text that the parser does not take, or that it is taken; nothing else is caught."""
    try:
        parser(text)
    except Problem as problem:
        return describe(problem)
    return "It is taken."


@pytest.mark.parametrize("parser", PARSERS)
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(text=TEXTS)
def test_a_parser_gives_a_value_or_says_what_is_wrong(parser: str, text: str) -> None:
    said = sentence(PARSERS[parser], text)

    assert ". " in said or said.endswith(".")


@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(text=TEXTS)
def test_so_does_what_reads_the_key_slots(tmp_path: Path, text: str) -> None:
    file = tmp_path / "cases.db.slots"
    file.write_bytes(as_bytes(text))

    assert "key recover" in sentence(lambda _: read_slots_file(file), text)
