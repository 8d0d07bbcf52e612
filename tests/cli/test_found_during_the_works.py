"""What a second pair of eyes and a newcomer found in the commands for during the works."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Good = Callable[..., str]

ALL_3 = ",".join(
    f"{domain}=3"
    for domain in (
        "finances", "work-education", "time-use", "housing", "domestic-relations", "mental-health",
        "physical-health", "substance-use", "basic-adl", "instrumental-adl", "social-network",
        "community-participation", "justice",
    )
)  # fmt: skip


@pytest.fixture
def case(good: Good) -> None:
    good("intake", "--name", "Fatima Voorbeeld", "--wijk", "Overvecht", "--no-followup", "--worries", "huur")


def deadline(good: Good, number: int) -> dict[str, object]:
    found: dict[str, object] = json.loads(good("deadline", "show", str(number), "--json"))["deadline"]
    return found


@pytest.mark.parametrize(
    "kind", ["objection", "termination-notice", "landlord-notice-term", "tenant-notice-term"]
)
def test_the_day_of_a_letter_lies_behind_us(good: Good, case: None, kind: str) -> None:
    good("deadline", "add", "1", kind, "1 okt")

    assert deadline(good, 1)["anchor"] == "2026-10-01"


def test_the_last_day_itself_lies_before_us(good: Good, case: None) -> None:
    good("deadline", "add", "1", "uiterste verhuisdatum", "1 feb")

    assert deadline(good, 1)["due"] == "2027-02-01"


def test_a_letter_that_is_yet_to_come_is_taken_with_a_warning(ucase: Run, case: None) -> None:
    result = ucase("deadline", "add", "1", "opzegging", "2027-01-31")

    assert result.code == 0
    assert "de klok begint pas op zo 31 jan 2027" in result.err


def test_a_tenancy_that_proves_younger_shortens_the_term_that_runs(good: Good, case: None) -> None:
    good("deadline", "add", "1", "landlord-notice-term", "2026-11-01", "--tenancy-start", "2015-03-01")
    assert deadline(good, 1)["due"] == "2027-05-01"
    good("deadline", "add", "1", "other", "2027-01-01", "--tenancy-start", "2025-06-01")

    assert deadline(good, 1)["due"] == "2027-03-01"


def test_a_deadline_says_how_it_is_counted(ucase: Run, good: Good, case: None) -> None:
    good("deadline", "add", "1", "landlord-notice-term", "2026-11-01", "--tenancy-start", "2015-03-01")
    good("deadline", "add", "1", "uiterste verhuisdatum", "2027-02-01")

    assert "6 maanden na de opzegging door de verhuurder" in ucase("deadline", "show", "1", terminal=True).out
    given = ucase("deadline", "show", "2", terminal=True).out
    assert "Gaat in op" not in given
    assert "Uiterlijk" in given


@pytest.mark.parametrize("kind", ["tenant-notice-term", "key-handover"])
def test_whose_lease_ends_or_keys_go_in_is_on_the_list_of_who_must_be_out(
    good: Good, case: None, kind: str
) -> None:
    good("deadline", "add", "1", kind, "2026-11-20" if kind == "tenant-notice-term" else "2026-12-20")

    assert "UC-0001" in good("move", "list", "--no-home", "--within", "6w")


def test_an_own_deadline_says_on_every_list_what_it_is_about(ucase: Run, good: Good, case: None) -> None:
    good("deadline", "add", "1", "anders", "2026-12-01", "--about", "de aannemer bellen")

    for words in (("deadline", "list"), ("show", "1")):
        assert "anders: de aannemer" in " ".join(ucase(*words, terminal=True).out.split())
        assert "aannemer" not in ucase(*words, "--anon", terminal=True).out


def test_a_shared_screen_hides_where_an_amount_or_a_deadline_comes_from_and_the_worries(
    ucase: Run, good: Good, case: None
) -> None:
    good("move", "rent", "1", "--before", "600", "--source", "brief van GEHEIM")
    good("deadline", "add", "1", "anders", "2026-12-01", "--source", "gesprek met GEHEIM")

    for words in (
        ("move", "show", "1"), ("move", "rent", "1"), ("deadline", "list"), ("deadline", "show", "1"),
        ("show", "1"),
    ):  # fmt: skip
        for form in ("table", "plain", "csv", "json", "jsonl"):
            assert "GEHEIM" in good(*words, "--output", form)
            assert "GEHEIM" not in good(*words, "--anon", "--output", form)
    assert "de huur" not in good("show", "1", "--anon", "--output", "table")
    assert json.loads(good("show", "1", "--anon", "--json"))["case"]["worries"] == ["···"]


def test_what_the_screen_calls_serious_or_close_can_be_typed(good: Good, case: None) -> None:
    good("plan", "need", "1", "werk en inkomen", "--severity", "ernstig")
    good("network", "add", "1", "Jan", "--relation", "vriend(in)", "--closeness", "heel dichtbij")

    need = json.loads(good("plan", "show", "1", "--json"))["plan"]["needs"][0]
    assert (need["kind"], need["severity"]) == ("income", 2)
    assert json.loads(good("network", "list", "1", "--json"))["members"][0]["closeness"] == 1


def test_missing_domains_are_told_in_the_language_of_the_screen(ucase: Run, case: None) -> None:
    told = ucase("zrm", "add", "1", "--scores", "financiën=niet zelfredzaam").err

    assert "Huisvesting" in told
    assert "Financiën" not in told


def test_why_a_tier_was_chosen_can_be_told_afterwards(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "huur", "--severity", "2")
    told = ucase("plan", "support", "N-1", "--tier", "maatwerk", "--by", "Wmo-loket").err
    assert 'ucase plan why S-0001 "…"' in told
    good("plan", "why", "S-1", "zus woont te ver")

    plan = json.loads(good("plan", "show", "1", "--json"))["plan"]
    assert plan["needs"][0]["supports"][0]["lower_tiers"] == "zus woont te ver"
    assert ucase("plan", "why", "S-1", "").code == 6
    good("plan", "refuse", "S-1", "hoeft niet")
    good("case", "close", "1", "--because", "klaar")
    assert ucase("plan", "why", "S-1", "nog iets").code == 4


def test_support_that_still_runs_is_told_when_its_need_is_solved(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "huur", "--severity", "2")
    good("plan", "support", "N-1", "--tier", "eigen kracht", "--by", "zelf", "--status", "gestart")

    assert "ucase plan end S-0001" in ucase("plan", "resolve", "N-1").err


def test_support_cannot_begin_at_its_end(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "huur", "--severity", "2")

    result = ucase("plan", "support", "N-1", "--tier", "zelf", "--by", "zelf", "--status", "afgerond")
    assert (result.code, "ucase plan end" in result.err) == (6, True)


def test_of_two_open_offers_the_place_says_which_is_answered(ucase: Run, good: Good, case: None) -> None:
    good("move", "offer", "1", "Proefstraat 1")
    good("move", "offer", "1", "Testlaan 2")
    assert ucase("move", "offer", "1", "--outcome", "aanvaard").code == 4
    good("move", "offer", "1", "proefstraat 1", "--outcome", "geweigerd", "--because", "geen lift")
    good("move", "offer", "1", "--outcome", "aanvaard")

    move = json.loads(good("move", "show", "1", "--json"))["move"]
    assert [(one["place"], one["outcome"]) for one in move["offers"]] == [
        ("Proefstraat 1", "refused"),
        ("Testlaan 2", "accepted"),
    ]
    assert ucase("move", "offer", "1").code == 6


def test_a_case_without_a_name_says_so_and_takes_the_name_of_the_first_tenant(
    ucase: Run, good: Good, tmp_path: Path
) -> None:
    good("project", "add", "Proefflat")
    addresses = tmp_path / "adressen.csv"
    addresses.write_text("postcode;huisnummer\n3562 XX;1\n", encoding="utf-8")
    good("import", "dwellings", str(addresses), "--project", "Proefflat", "--yes")
    good("select", "take-up", "H-1", "--because", "wil zelf", "--project", "Proefflat")
    good("deadline", "add", "1", "uiterste verhuisdatum", "2026-12-20")
    good("zrm", "add", "1", "--scores", ALL_3)
    for words in (
        ("show", "1"), ("deadline", "list"), ("deadline", "show", "1"), ("move", "list"),
        ("zrm", "show", "1"), ("resident", "list", "1"),
    ):  # fmt: skip
        assert "(naam onbekend)" in ucase(*words, terminal=True).out, words

    good("resident", "add", "1", "Samira Verzonnen", "--role", "kind")
    good("resident", "add", "1", "Marijke Verzonnen")
    people = json.loads(good("resident", "list", "1", "--json"))["rows"]
    assert [(one["ref"], one["name"], one["role"]) for one in people] == [
        ("R-0001", "Marijke Verzonnen", "main-tenant"),
        ("R-0002", "Samira Verzonnen", "other"),
    ]
    assert "Marijke Verzonnen" in good("deadline", "list")
