"""The plan: goals in the resident's words, what stands in the way, and the ladder of support."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def case(good: Good) -> None:
    """One case to make a plan for."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")


def plan(good: Good, number: str = "1") -> dict[str, Any]:
    """The plan as programs read it."""
    found: dict[str, Any] = json.loads(good("plan", "show", number, "--json"))["plan"]
    return found


def test_a_goal_is_kept_in_the_residents_own_words(good: Good, case: None) -> None:
    good("plan", "goal", "1", "Ik wil rustig\nslapen [/b]", "--under", "ontwrichting")

    assert plan(good)["goals"] == [
        {
            "ref": "G-0001",
            "programme_goal": "steady",
            "words": "Ik wil rustig\nslapen [/b]",
            "set_on": "2026-11-23",
        }
    ]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("rent", "rent"),
        ("huur", "rent"),
        ("stof en lawaai", "dust"),
        ("where_to_go", "where-to-go"),
        ("Volle woning", "clearing"),
        ("mental-health", "mental-health"),
    ],
)
def test_a_need_is_one_of_the_kinds_in_whatever_wording(good: Good, case: None, said: str, kind: str) -> None:
    good("plan", "need", "1", said, "--severity", "2")
    assert plan(good)["needs"][0]["kind"] == kind


def test_a_team_adds_kinds_of_its_own(good: Good, case: None) -> None:
    good("plan", "kind", "add", "Volkstuin kwijt")
    good("plan", "need", "1", "volkstuin kwijt", "--severity", "1", "--about", "mijn bonen")

    assert plan(good)["needs"][0]["kind"] == "Volkstuin kwijt"
    assert "Volkstuin kwijt" in good("plan", "kind", "list")


def test_the_five_worries_are_kinds_that_ship(good: Good, case: None) -> None:
    kinds = [line.split("\t")[0] for line in good("plan", "kind", "list").splitlines()[1:]]
    assert kinds[:5] == ["neighbours", "rent", "where-to-go", "dust", "privacy"]


def test_resolving_and_reopening_keep_how_it_ended(good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2", "--on", "2026-11-01")
    good("plan", "resolve", "N-0001", "toeslag is rond", "--on", "2026-11-10")
    assert plan(good)["needs"][0]["resolved_on"] == "2026-11-10"

    good("plan", "reopen", "1", "toeslag is gestopt", "--on", "2026-11-20")

    need = plan(good)["needs"][0]
    assert (need["state"], need["resolved_on"]) == ("open", None)
    assert need["turns"] == [
        {"on": "2026-11-10", "state": "resolved", "words": "toeslag is rond"},
        {"on": "2026-11-20", "state": "open", "words": "toeslag is gestopt"},
    ]


def test_a_support_goes_from_proposed_to_ended(good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2", "--on", "2026-11-01")
    good("plan", "support", "1", "--tier", "own-strength", "--by", "zelf", "--on", "2026-11-02")
    good("plan", "agree", "S-0001", "--on", "2026-11-03")
    good("plan", "start", "1", "--on", "2026-11-04")
    good("plan", "end", "1", "formulier verstuurd", "--solved", "--on", "2026-11-05")

    support = plan(good)["needs"][0]["supports"][0]
    assert {key: support[key] for key in support if key.endswith("_on")} == {
        "proposed_on": "2026-11-02",
        "agreed_on": "2026-11-03",
        "started_on": "2026-11-04",
        "ended_on": "2026-11-05",
    }
    assert (support["status"], support["solved"], support["result"]) == (
        "ended", True, "formulier verstuurd",
    )  # fmt: skip
    ladder = {one["tier"]: (one["supports"], one["solved"]) for one in plan(good)["ladder"]}
    assert ladder == {
        "own-strength": (1, 1),
        "own-network": (0, 0),
        "volunteer": (0, 0),
        "general-facility": (0, 0),
        "tailored-facility": (0, 0),
    }


def test_a_step_up_that_leaves_tiers_out_is_told_and_not_refused(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2")

    result = ucase("plan", "support", "1", "--tier", "maatwerk", "--by", "Wmo-loket")

    assert result.code == 0
    assert "eigen kracht, eigen netwerk, vrijwilliger, algemene voorziening" in result.err
    explained = ucase("plan", "support", "1", "--tier", "maatwerk", "--by", "Wmo", "--lower", "niemand over")
    assert "niets geprobeerd" not in explained.err
    assert [one["lower_tiers"] for one in plan(good)["needs"][0]["supports"]] == [None, "niemand over"]


def test_what_was_tried_below_needs_no_explaining(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2")
    good("plan", "support", "1", "--tier", "own-strength", "--by", "zelf")

    assert "niets geprobeerd" not in ucase("plan", "support", "1", "--tier", "netwerk", "--by", "zus").err


def test_on_a_terminal_a_step_up_asks_why_and_enter_skips(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2")
    step_up = ("plan", "support", "1", "--tier", "volunteer", "--by", "maatje")

    asked = ucase(*step_up, asks=True, stdin="dochter woont te ver\n")
    skipped = ucase(*step_up, asks=True, stdin="\n")

    assert (asked.code, skipped.code) == (0, 0)
    assert [one["lower_tiers"] for one in plan(good)["needs"][0]["supports"]] == [
        "dochter woont te ver",
        None,
    ]


@pytest.mark.parametrize(
    ("words", "code", "says"),
    [
        (("plan", "need", "1", "rent", "--severity", "4"), 6, "1, 2 of 3"),
        (("plan", "need", "1", "zeepsop", "--severity", "1"), 3, "plan kind list"),
        (("plan", "need", "1", "rent", "--severity", "1", "--goal", "G-9"), 3, "G-0009"),
        (("plan", "need", "9", "rent", "--severity", "1"), 3, "UC-0009"),
        (("plan", "goal", "1", " ", "--under", "1"), 6, "words"),
        (("plan", "goal", "1", "slapen", "--under", "9"), 6, "spiral"),
        (("plan", "resolve", "N-0001", "--on", "2026-12-01"), 6, "on"),
        (("plan", "resolve", "N-0001", "--on", "2026-01-01"), 6, "on"),
        (("plan", "reopen", "N-0001"), 4, "plan resolve"),
        (("plan", "resolve", "N-0007"), 3, "N-0007"),
        (("plan", "agree", "S-0007"), 3, "S-0007"),
        (("plan", "support", "1", "--tier", "boven", "--by", "x"), 6, "own-strength"),
        (("plan", "support", "1", "--tier", "own-network", "--by", "M-0009"), 4, "M-0009"),
        (("plan", "show", "9"), 3, "UC-0009"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(
    ucase: Run, good: Good, case: None, words: tuple[str, ...], code: int, says: str
) -> None:
    good("plan", "need", "1", "rent", "--severity", "2", "--on", "2026-11-01")

    result = ucase(*words)

    assert (result.code, result.out) == (code, "")
    assert says in result.err


def test_a_support_that_has_ended_stays_ended(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2")
    good("plan", "support", "1", "--tier", "own-strength", "--by", "zelf")
    good("plan", "refuse", "1", "wil niet")

    assert ucase("plan", "start", "1").code == 4


def test_the_plan_of_a_closed_case_can_only_be_read(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "2")
    good("plan", "support", "1", "--tier", "own-strength", "--by", "zelf")
    good("case", "close", "1", "--because", "klaar", "--despite", "de hulp loopt door")

    for words in (
        ("goal", "1", "x", "--under", "1"), ("need", "1", "rent", "--severity", "1"), ("resolve", "1"),
        ("support", "1", "--tier", "own-strength", "--by", "x"), ("start", "1"),
    ):  # fmt: skip
        assert ucase("plan", *words).code == 4, words
    assert plan(good)["needs"]


def test_a_goal_of_another_case_is_refused(ucase: Run, good: Good, case: None) -> None:
    good("intake", "--name", "Els Proef", "--wijk", "Oost", "--no-followup")
    good("plan", "goal", "2", "rust", "--under", "1")

    assert ucase("plan", "need", "1", "rent", "--severity", "1", "--goal", "G-0001").code == 4


def test_an_empty_plan_says_where_to_begin(ucase: Run, good: Good, case: None) -> None:
    shown = ucase("plan", "show", "1", terminal=True)
    assert 'ucase plan goal UC-0001 "…"' in shown.out


def test_the_screen_puts_what_is_urgent_first_and_what_is_solved_last(
    ucase: Run, good: Good, case: None
) -> None:
    for kind, severity in (("dust", "1"), ("rent", "3"), ("privacy", "2")):
        good("plan", "need", "1", kind, "--severity", severity)
    good("plan", "resolve", "3", "gordijn")

    shown = ucase("plan", "show", "1", terminal=True).out
    assert shown.index("de huur") < shown.index("stof en lawaai") < shown.index("privacy")


def test_the_ladder_is_drawn_from_the_bottom_up(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "3")
    good("plan", "support", "1", "--tier", "volunteer", "--by", "maatje")

    shown = ucase("plan", "ladder", "1", terminal=True).out
    assert shown.index("maatwerkvoorziening") < shown.index("maatje") < shown.index("eigen kracht")


def test_a_shared_screen_shows_no_words_of_people(ucase: Run, good: Good, case: None) -> None:
    good("plan", "goal", "1", "GEHEIMDOEL", "--under", "1")
    good("plan", "need", "1", "rent", "--severity", "3", "--about", "GEHEIMNOOD")
    good("plan", "support", "1", "--tier", "volunteer", "--by", "GEHEIMNAAM", "--lower", "GEHEIMREDEN")
    good("plan", "end", "1", "GEHEIMEINDE")
    good("plan", "resolve", "1", "GEHEIMSLOT")

    for form in ("table", "plain", "csv", "json", "jsonl"):
        for word in ("show", "ladder"):
            assert "GEHEIM" not in ucase("plan", word, "1", "--anon", "--output", form, terminal=True).out
            assert "GEHEIM" in ucase("plan", word, "1", "--output", form, terminal=True).out


def test_a_bsn_is_refused_in_every_text(ucase: Run, good: Good, case: None) -> None:
    good("plan", "need", "1", "rent", "--severity", "3")
    bsn = "1112" + "22333"
    for words in (
        ("goal", "1", bsn, "--under", "1"), ("need", "1", "rent", "--severity", "1", "--about", bsn),
        ("resolve", "1", bsn), ("support", "1", "--tier", "volunteer", "--by", bsn), ("kind", "add", bsn),
    ):  # fmt: skip
        assert ucase("plan", *words).code == 6, words
