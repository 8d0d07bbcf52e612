"""``report partners``: the referrals behind its figures, and the letter that it goes out with."""

import json
import re
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from tests.conftest import Run
from tests.factories import a_case, a_referral
from ucase.domain.clock import Clock
from ucase.domain.referring import ReferralState
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
REPORT = ("report", "partners")
TEAM = "Buurtteamorganisatie Sociaal Utrecht"
QUARTER = "wo 1 jul 2026 tot en met wo 30 sep 2026"
OUT = (*REPORT, "--for", "gemeente", "--quarter")


@pytest.fixture
def some(good: Good, place: Place) -> None:
    """Of two residents: one waits for an answer, one was accepted; the neighbours were declined."""
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--no-followup")
    good("resident", "add", "1", "Ömer Verzonnen")
    good("intake", "--name", "Ada Voorbeeld", "--wijk", "Oost", "--no-followup")
    asked = ((1, "Fatma", "buurtteam"), (1, "Ömer", "buurtteam"), (2, "Ada", "Buurtbemiddeling"))
    for number, (case, who, to) in enumerate(asked, 1):
        good("refer", str(case), "--resident", who, "--to", to, "--for", "hulp", "--on", "2-11-2026")
        good("refer", "sent", str(number), "--on", "2-11-2026")
    good("refer", "started", "2", "--on", "6-11-2026")
    good("refer", "declined", "3", "--because", "vol", "--on", "12-11-2026")


def behind(good: Good, figure: str, *more: str) -> list[tuple[str, str, str, str, int | None]]:
    """What is listed behind a figure: which referral, to whom, on which day, whose, after how many days."""
    rows: list[dict[str, Any]] = json.loads(good(*REPORT, "--explain", figure, *more, "--json"))["rows"]
    return [(one["item"], one["where"], one["on"], one["name"], one["amount"]) for one in rows]


WAITS = ("V-0001", TEAM, "2026-11-02", "Fatma Verzonnen", None)
BEGAN = ("V-0002", TEAM, "2026-11-06", "Ömer Verzonnen", None)
DECLINED = ("V-0003", "Buurtbemiddeling", "2026-11-12", "Ada Voorbeeld", None)


def test_each_figure_lists_its_referrals_with_the_resident_of_each(good: Good, some: None) -> None:
    assert behind(good, "no_answer") == [WAITS]
    assert behind(good, "accepted") == [BEGAN]
    assert behind(good, "declined") == [DECLINED]
    assert behind(good, "answered") == [DECLINED, BEGAN]
    assert [one[0] for one in behind(good, "sent")] == ["V-0003", "V-0001", "V-0002"]
    assert {one[2] for one in behind(good, "sent")} == {"2026-11-02"}
    assert behind(good, "median_days") == [(*DECLINED[:4], 10), (*BEGAN[:4], 4)]
    assert behind(good, "sent", "--since", "3-11-2026") == []


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("nl", "sent"), ("nl", "Verstuurd"), ("en", "SENT"), ("nl", "total/sent"), ("nl", "Totaal/verstuurd"),
        ("en", "Total/Sent"),
    ],
)  # fmt: skip
def test_a_figure_is_named_by_its_key_or_as_the_screen_calls_it(
    good: Good, some: None, lang: str, said: str
) -> None:
    assert len(behind(good, said, "--lang", lang)) == 3


def test_a_row_is_named_by_the_partner_and_by_nothing_that_others_share(
    good: Good, ucase: Run, some: None
) -> None:
    assert behind(good, f"{TEAM}/Zonder antwoord") == [WAITS]
    assert behind(good, "buurtbemiddeling/geen antwoord") == []
    assert behind(good, "Buurtbemiddeling/Med. dagen") == [(*DECLINED[:4], 10)]
    result = ucase(*REPORT, "--explain", "hulpverlening/sent")
    assert (result.code, result.out) == (6, "")
    assert "Buurtbemiddeling" in result.err


def test_partners_are_named_by_name_or_another_name(good: Good, ucase: Run, some: None) -> None:
    def rows(*names: str) -> list[tuple[str, int]]:
        found = json.loads(good(*REPORT, *names, "--json"))
        assert found["total"]["sent"] == sum(one["sent"] for one in found["rows"])
        return [(one["partner"], one["sent"]) for one in found["rows"]]

    assert rows("buurtteam") == rows("buurtteam", "sociaal utrecht") == [(TEAM, 2)]
    assert rows("Lokalis", "buurtbemiddeling") == [("Buurtbemiddeling", 1), ("Lokalis", 0)]
    assert [one[0] for one in behind(good, "sent", "buurtteam")] == ["V-0001", "V-0002"]
    assert ucase(*REPORT, "Nergens").code == 3
    assert "Sociaal Utrecht" in ucase(*REPORT, "buurteam").err


def test_on_a_terminal_the_definition_and_the_median_stand_below_the_list(good: Good, some: None) -> None:
    shown = " ".join(good(*REPORT, "--explain", "median_days", terminal=True).split())
    assert "van versturen tot antwoord" in shown
    assert "uit deze lijst berekend: 10, 4." in shown
    english = good(*REPORT, "--explain", "no answer", "--lang", "en", terminal=True)
    assert "no answer yet" in " ".join(english.split())


def test_names_are_hidden_by_anon_in_every_form(good: Good, some: None) -> None:
    for form in ("table", "plain", "json", "jsonl", "csv"):
        shown = good("--anon", *REPORT, "--explain", "sent", "--output", form)
        assert not [name for name in ("Fatma", "Verzonnen", "Ada", "Voorbeeld") if name in shown]
        assert "V-0003" in shown


def test_what_is_restricted_is_neither_counted_nor_listed(good: Good, some: None) -> None:
    def counted() -> int:
        total: int = json.loads(good(*REPORT, "--json"))["total"]["sent"]
        return total

    good("dossier", "restrict", "1", "--resident", "Ömer", "--because", "wordt nagekeken")
    assert [one[0] for one in behind(good, "sent")] == ["V-0003", "V-0001"]
    assert counted() == 2
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    assert [one[0] for one in behind(good, "sent", "--why", "check")] == ["V-0001"]
    assert counted() == 1


def test_who_was_erased_is_counted_and_has_no_name(good: Good, some: None) -> None:
    good("erase", "1", "--resident", "Ömer", "--confirm", "R-2")

    assert [(one[0], one[3]) for one in behind(good, "accepted")] == [("V-0002", "")]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("--explain", "sent", "--for", "gemeente"), 4, "alleen voor intern gebruik"),
        (("buurtteam", "--for", "gemeente"), 4, "alle organisaties"),
        (("--explain", "sent", "--to", "x.csv"), 2, "--to"),
        (("--explain", "nonsens"), 6, "Afgewezen (declined)"),
        (("--explain", "Lokalis/sent"), 6, TEAM),
        (("--explain", "sent", "--output", "html"), 6, "output"),
    ],
)
def test_what_cannot_be_is_refused(
    ucase: Run, some: None, words: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase(*REPORT, *words)
    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert ucase("report", "log", "--json").out.count("given_on") == 0


def sent(place: Place, clock: Clock, to: str, on: date, *answers: tuple[ReferralState, int]) -> None:
    """So many referrals to a partner, with each answer."""
    with Work(place, clock) as work:
        for state, count in answers:
            for _ in range(count):
                a_referral(work, a_case(work), to, on, state)
        work.commit()


ACCEPTED, REFUSED, SENT = ReferralState.ACCEPTED, ReferralState.DECLINED, ReferralState.SENT


@pytest.fixture
def quarter(place: Place, clock: Clock) -> None:
    """Sixty referrals in the third quarter."""
    sent(place, clock, "Lokalis", date(2026, 9, 1), (ACCEPTED, 30), (REFUSED, 20), (SENT, 10))


def letter(good: Good, *words: str) -> list[str]:
    """The sentences."""
    told: list[str] = json.loads(good(*OUT, *words, "--json"))["letter"]
    return told


def test_the_letter_begins_with_what_was_sent_and_then_what_was_answered(good: Good, quarter: None) -> None:
    told = letter(good, "2026Q3")

    assert told == [
        f"Verwijzingen aan alle organisaties, van {QUARTER}: Verstuurd 60; er is nog geen eerder verslag om "
        "mee te vergelijken.",
        f"Van {QUARTER}: Aangenomen 30 en Afgewezen 20.",
        "Van de andere aantallen is het grootst: Zonder antwoord 10.",
    ]
    told_of = re.findall(r"(?:: | en )([A-Z][a-z ]+) (\d+)", " ".join(told))
    assert len(told_of) == 4
    for title, number in told_of:
        found = json.loads(good(*REPORT, "--quarter", "2026Q3", "--explain", title, "--json"))
        assert found["count"] == int(number), title


def test_it_compares_with_the_period_before_that_is_about_as_long(
    good: Good, quarter: None, place: Place, clock: Clock
) -> None:
    letter(good, "2026Q3")
    sent(place, clock, "Lokalis", date(2026, 10, 20), (ACCEPTED, 45), (REFUSED, 25), (SENT, 40))
    later = ("2026Q4", "--today", "2027-01-04")

    dutch, english = letter(good, *later), letter(good, *later, "--lang", "en")

    before = f"in het verslag hiervoor, van {QUARTER}"
    assert dutch[0].endswith(f"Verstuurd 110; {before}, 60.")
    assert dutch[1].endswith(f"Aangenomen 45 en Afgewezen 25; {before}, 30 en 20.")
    assert dutch[2] == "Verder veranderde het meest: Zonder antwoord, van 10 naar 40."
    assert english[0].startswith("Referrals to all organisations, from Thu 1 Oct 2026 up to Thu 31 Dec 2026")
    assert "Accepted 45 and Declined 25" in english[1]


def test_of_another_period_nothing_is_compared(good: Good, quarter: None, place: Place, clock: Clock) -> None:
    letter(good, "2026Q3")
    sent(place, clock, "Lokalis", date(2027, 1, 3), (ACCEPTED, 45), (REFUSED, 25), (SENT, 30))

    told = json.loads(
        good(*OUT[:-1], "--since", "2-1-2027", "--until", "5-1-2027", "--json", "--today", "2027-01-05")
    )["letter"]

    assert "hiervoor" not in " ".join(told)
    assert "van 10 naar" not in told[2], "those without an answer are of the period as well"


def test_outside_whose_name_was_typed_stands_with_the_others(
    good: Good, quarter: None, place: Place, clock: Clock
) -> None:
    for name in ("Praktijk Verzonnen", "Bureau Bedacht"):
        good("partner", "add", name, "--kind", "help")
        sent(place, clock, name, date(2026, 9, 2), (ACCEPTED, 15), (REFUSED, 15))

    shown = json.loads(good(*OUT, "2026Q3", "--json"))
    assert [(one["partner"], one["sent"]) for one in shown["rows"]] == [("Lokalis", 60), (None, 60)]
    assert shown["total"]["sent"] == 120
    screen = good(*OUT, "2026Q3", terminal=True)
    assert "Andere organisaties" in screen
    assert not [word for word in ("Praktijk", "Bedacht") if word in screen + json.dumps(shown)]


def test_a_bar_of_the_drawing_is_called_by_the_partner(good: Good, some: None) -> None:
    drawings = re.findall(r"<svg.*?</svg>", good(*REPORT, "--output", "html"), re.DOTALL)
    assert any("Buurtbemiddeling" in one for one in drawings)
    assert not any("hulpverlening" in one for one in drawings)
