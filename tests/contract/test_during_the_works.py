"""What programs may count on during the works: plan, ladder, measurements, move, deadlines, byte for byte."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from ucase.domain.deadlines import Basis, DeadlineKind, DeadlineStatus
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.place import Place

Good = Callable[..., str]
FIRST = (
    "finances=2,work-education=3,time-use=3,housing=2,domestic-relations=4,mental-health=3,"
    "physical-health=4,substance-use=5,basic-adl=5,instrumental-adl=4,social-network=3,"
    "community-participation=3,justice=5"
)
LAST = FIRST.replace("finances=2", "finances=3").replace("housing=2", "housing=1")
LIFE = (
    ("intake", "--name", "Jan van der Berg", "--wijk", "Oost", "--no-followup", "--manager", "Noor",
     "--opened", "2026-01-05"),
    ("resident", "add", "1", "Els „de” Proef", "--role", "co-tenant", "--birth-year", "1980",
     "--phone", "06 12345678", "--email", "els@example.org"),
    ("plan", "goal", "1", "Rust.\nEn slapen.", "--under", "spiral", "--on", "2026-02-01"),
    ("plan", "need", "1", "rent", "--severity", "2", "--about", "Kan ik dat „nu” betalen?",
     "--goal", "G-1", "--on", "2026-02-02"),
    ("plan", "kind", "add", "Volkstuin kwijt"),
    ("plan", "need", "1", "Volkstuin kwijt", "--severity", "1", "--on", "2026-02-03"),
    ("plan", "support", "N-1", "--tier", "own-strength", "--by", "zelf bellen", "--status", "started",
     "--on", "2026-02-04"),
    ("plan", "end", "S-1", "lukte", "--solved", "--on", "2026-02-10"),
    ("plan", "support", "N-1", "--tier", "volunteer", "--by", "maatje", "--lower", "zus kan niet",
     "--on", "2026-02-05"),
    ("plan", "refuse", "S-2", "hoeft niet", "--on", "2026-02-06"),
    ("plan", "resolve", "N-1", "betaald", "--on", "2026-02-10"),
    ("plan", "reopen", "N-1", "weer", "--on", "2026-03-01"),
    ("zrm", "add", "1", "--resident", "R-0001", "--scores", FIRST, "--on", "2026-02-10"),
    ("zrm", "add", "1", "--resident", "R-0001", "--scores", LAST, "--on", "2026-10-10",
     "--remarks", "ziet er „moe” uit"),
    ("move", "set", "1", "--route", "temporary-dwelling", "--to", "Verzonnendreef 9",
     "--start", "2026-12-01", "--until", "2027-06-30", "--keys-received", "2026-11-20",
     "--works-agreed", "yes", "--wish", "return", "--decision", "undecided", "--on", "2026-11-01",
     "--income-band", "laag", "--settled", "2026-11-22"),
    ("move", "offer", "1", "Bedachtdreef 1", "--rent", "650,50", "--on", "2026-06-01"),
    ("move", "offer", "1", "--outcome", "refused", "--because", "geen lift", "--on", "2026-06-05"),
    ("move", "offer", "1", "Bedachtdreef 2", "--on", "2026-11-20"),
    ("move", "rent", "1", "--before", "512,50", "--allowance-before", "120", "--after", "590",
     "--income", "1500", "--source", "huurbrief", "--step", "2027-01-01=550"),
    ("deadline", "add", "1", "termination-notice", "2026-01-31", "--about", "brief van Portaal"),
    ("deadline", "done", "D-1", "gebeld", "--on", "2026-03-01"),
    ("deadline", "add", "1", "objection", "2026-09-01"),
    ("deadline", "add", "1", "latest-move-out", "2027-01-15", "--source", "par. 4"),
    ("deadline", "add", "1", "allowance-instalment", "2026-11-23", "--amount", "3714",
     "--basis", "law", "--source", "BW 7:220 lid 5"),
    ("deadline", "add", "1", "urgency-expiry", "2026-12-01"),
    ("deadline", "withdraw", "D-5", "--because", "verlengd"),
)  # fmt: skip
READS = {
    ("plan", "show", "1", "--output", "jsonl"): """\
{"schema": "ucase.plan/1", "today": "2026-11-23", "plan": {"ref": "UC-0001", \
"goals": [{"ref": "G-0001", "programme_goal": "spiral", "words": "Rust.\\nEn slapen.", \
"set_on": "2026-02-01"}], "needs": [{"ref": "N-0001", "kind": "rent", "severity": 2, \
"about": "Kan ik dat „nu” betalen?", "goal": "G-0001", "raised_on": "2026-02-02", "state": "open", \
"resolved_on": null, "turns": [{"on": "2026-02-10", "state": "resolved", "words": "betaald"}, \
{"on": "2026-03-01", "state": "open", "words": "weer"}], "supports": [{"ref": "S-0001", \
"tier": "own-strength", "by": "zelf bellen", "status": "ended", "lower_tiers": null, \
"proposed_on": "2026-02-04", "agreed_on": "2026-02-04", "started_on": "2026-02-04", \
"ended_on": "2026-02-10", "result": "lukte", "solved": true}, {"ref": "S-0002", "tier": "volunteer", \
"by": "maatje", "status": "refused", "lower_tiers": "zus kan niet", "proposed_on": "2026-02-05", \
"agreed_on": null, "started_on": null, "ended_on": "2026-02-06", "result": "hoeft niet", \
"solved": null}]}, {"ref": "N-0002", "kind": "Volkstuin kwijt", "severity": 1, "about": null, \
"goal": null, "raised_on": "2026-02-03", "state": "open", "resolved_on": null, "turns": [], \
"supports": []}], "ladder": [{"tier": "own-strength", "supports": 1, "solved": 1}, \
{"tier": "own-network", "supports": 0, "solved": 0}, {"tier": "volunteer", "supports": 1, "solved": 0}, \
{"tier": "general-facility", "supports": 0, "solved": 0}, {"tier": "tailored-facility", "supports": 0, \
"solved": 0}]}}
""",
    ("zrm", "show", "1", "--output", "jsonl"): """\
{"schema": "ucase.zrm/1", "today": "2026-11-23", "case": "UC-0001", "series": [{"resident": "R-0001", \
"name": "Jan van der Berg", "edition": "2017", "measurements": [{"date": "2026-02-10", \
"scores": {"finances": 2, "work-education": 3, "time-use": 3, "housing": 2, "domestic-relations": 4, \
"mental-health": 3, "physical-health": 4, "substance-use": 5, "basic-adl": 5, "instrumental-adl": 4, \
"social-network": 3, "community-participation": 3, "justice": 5}, "remarks": null}, \
{"date": "2026-10-10", "scores": {"finances": 3, "work-education": 3, "time-use": 3, "housing": 1, \
"domestic-relations": 4, "mental-health": 3, "physical-health": 4, "substance-use": 5, "basic-adl": 5, \
"instrumental-adl": 4, "social-network": 3, "community-participation": 3, "justice": 5}, \
"remarks": "ziet er „moe” uit"}], "change": {"finances": 1, "work-education": 0, "time-use": 0, \
"housing": -1, "domestic-relations": 0, "mental-health": 0, "physical-health": 0, "substance-use": 0, \
"basic-adl": 0, "instrumental-adl": 0, "social-network": 0, "community-participation": 0, \
"justice": 0}}]}
""",
    ("move", "show", "1", "--output", "jsonl"): """\
{"schema": "ucase.move/1", "today": "2026-11-23", "move": {"ref": "UC-0001", "out_by": "2027-01-15", \
"route": "temporary-dwelling", "to_place": "Verzonnendreef 9", "has_home": true, "from": "2026-12-01", \
"until": "2027-06-30", "keys_received": "2026-11-20", "keys_handed_in": null, "works_agreed": "yes", \
"works_agreed_on": "2026-11-01", "wish": "return", "decision": "undecided", "decided_on": "2026-11-01", \
"settled": "2026-11-22", "offers": [{"date": "2026-06-01", "place": "Bedachtdreef 1", "rent": 650.5, \
"outcome": "refused", "answered_on": "2026-06-05", "because": "geen lift"}, {"date": "2026-11-20", \
"place": "Bedachtdreef 2", "rent": null, "outcome": "open", "answered_on": null, "because": null}], \
"rent_before": 512.5, "rent_before_source": "huurbrief", "rent_after": 590, \
"rent_after_source": "huurbrief", "allowance_before": 120, "allowance_before_source": "huurbrief", \
"allowance_after": null, "allowance_after_source": null, "income": 1500, \
"income_source": "huurbrief", "net_before": 392.5, "net_after": null, "difference": null, \
"share_before": 26, "share_after": null, "income_band": "laag", "rent_steps": [{"from": "2027-01-01", \
"rent": 550}]}}
""",
    ("move", "rent", "1", "--output", "jsonl"): """\
{"schema": "ucase.rent/1", "today": "2026-11-23", "rent": {"ref": "UC-0001", "rent_before": 512.5, \
"rent_before_source": "huurbrief", "rent_after": 590, "rent_after_source": "huurbrief", \
"allowance_before": 120, "allowance_before_source": "huurbrief", "allowance_after": null, \
"allowance_after_source": null, "income": 1500, "income_source": "huurbrief", "net_before": 392.5, \
"net_after": null, "difference": null, "share_before": 26, "share_after": null, "income_band": "laag", \
"rent_steps": [{"from": "2027-01-01", "rent": 550}]}}
""",
    ("move", "list", "--json"): """\
{"schema": "ucase.moves/1", "today": "2026-11-23", "rows": [
  {"case": "UC-0001", "resident": "Jan van der Berg", "out_by": "2027-01-15", "days_left": 53, \
"route": "temporary-dwelling", "to_place": "Verzonnendreef 9", "has_home": true, "from": "2026-12-01", \
"until": "2027-06-30", "wijk": "Oost", "manager": "Noor"}
]}
""",
    ("deadline", "list", "--json"): """\
{"schema": "ucase.deadlines/1", "today": "2026-11-23", "rows": [
  {"ref": "D-0001", "case": "UC-0001", "kind": "termination-notice", "due": "2026-03-14", \
"status": "met", "days_left": -254, "basis": "law", "source": "BW 7:271 lid 4", \
"about": "brief van Portaal", "resident": "Jan van der Berg", "wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null},
  {"ref": "D-0002", "case": "UC-0001", "kind": "objection", "due": "2026-10-27", "status": "missed", \
"days_left": -27, "basis": "law", "source": "BW 7:220 lid 3", "about": null, "resident": "Jan van der Berg", \
"wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null},
  {"ref": "D-0004", "case": "UC-0001", "kind": "allowance-instalment", "due": "2026-11-23", \
"status": "due", "days_left": 0, "basis": "law", "source": "BW 7:220 lid 5", "about": null, \
"resident": "Jan van der Berg", "wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null},
  {"ref": "D-0005", "case": "UC-0001", "kind": "urgency-expiry", "due": "2026-12-01", \
"status": "withdrawn", "days_left": 8, "basis": "own", "source": null, "about": null, \
"resident": "Jan van der Berg", "wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null},
  {"ref": "D-0003", "case": "UC-0001", "kind": "latest-move-out", "due": "2027-01-15", \
"status": "upcoming", "days_left": 53, "basis": "social-plan", "source": "par. 4", "about": null, \
"resident": "Jan van der Berg", "wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null}
]}
""",
    ("deadline", "list", "--open", "--within", "6w", "--output", "jsonl"): """\
{"ref": "D-0002", "case": "UC-0001", "kind": "objection", "due": "2026-10-27", "status": "missed", \
"days_left": -27, "basis": "law", "source": "BW 7:220 lid 3", "about": null, "resident": "Jan van der Berg", \
"wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null}
{"ref": "D-0004", "case": "UC-0001", "kind": "allowance-instalment", "due": "2026-11-23", \
"status": "due", "days_left": 0, "basis": "law", "source": "BW 7:220 lid 5", "about": null, \
"resident": "Jan van der Berg", "wijk": "Oost", "manager": "Noor", \
"project": null, "project_name": null}
""",
    ("deadline", "show", "D-4", "--output", "jsonl"): """\
{"schema": "ucase.deadline/1", "today": "2026-11-23", "deadline": {"ref": "D-0004", "case": "UC-0001", \
"resident": "Jan van der Berg", "project": null, "project_name": null, "kind": "allowance-instalment", \
"anchor": "2026-11-23", \
"due": "2026-11-23", "status": "due", "basis": "law", "source": "BW 7:220 lid 5", "about": null, \
"amount": 3714, "done_on": null, "result": null}}
""",
    ("resident", "list", "1", "--json"): """\
{"schema": "ucase.residents/1", "today": "2026-11-23", "rows": [
  {"ref": "R-0001", "name": "Jan van der Berg", "role": "main-tenant", "birth_year": null, \
"phone": null, "email": null},
  {"ref": "R-0002", "name": "Els „de” Proef", "role": "co-tenant", "birth_year": 1980, \
"phone": "0612345678", "email": "els@example.org"}
]}
""",
}
WRITES = (
    (("plan", "goal", "1", "x", "--under", "1"), "plan.changed", {"case": "UC-0001", "goal": "G-0002"}),
    (("plan", "need", "1", "dust", "--severity", "3"), "plan.changed", {"case": "UC-0001", "need": "N-0003"}),
    (("plan", "resolve", "N-2"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "state": "resolved"}),
    (("plan", "reopen", "N-2"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "state": "reopened"}),
    (("plan", "support", "N-2", "--tier", "own-network", "--by", "zus"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "support": "S-0003", "status": "proposed"}),
    (("plan", "agree", "S-3"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "support": "S-0003", "status": "agreed"}),
    (("plan", "start", "S-3"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "support": "S-0003", "status": "started"}),
    (("plan", "end", "S-3", "--not-solved"), "plan.changed",
     {"case": "UC-0001", "need": "N-0002", "support": "S-0003", "status": "ended"}),
    (("deadline", "add", "1", "urgency-expiry", "2027-01-01"), "deadline.changed",
     {"case": "UC-0001", "deadline": "D-0006", "due": "2027-01-01", "status": "upcoming"}),
    (("deadline", "done", "D-2"), "deadline.changed",
     {"case": "UC-0001", "deadline": "D-0002", "due": "2026-10-27", "status": "late"}),
    (("deadline", "withdraw", "D-6", "--because", "x"), "deadline.changed",
     {"case": "UC-0001", "deadline": "D-0006", "due": "2027-01-01", "status": "withdrawn"}),
    (("resident", "add", "1", "Bo"), "resident.added", {"case": "UC-0001", "resident": "R-0003"}),
    (("move", "set", "1", "--route", "stay"), "move.changed", {"case": "UC-0001"}),
    (("move", "offer", "1", "x"), "move.changed", {"case": "UC-0001"}),
    (("zrm", "add", "1", "--resident", "R-0002", "--scores", LAST), "zrm.added",
     {"case": "UC-0001", "resident": "R-0002", "date": "2026-11-23", "replaced": False}),
)  # fmt: skip
"""One after the other, each with its document and its only row."""


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the scenario waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def scenario(good: Good, place: Place, kept: Path) -> None:
    """A household of two with something in every part."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    for command in LIFE:
        good(*command)
    shutil.copy(place.file, kept)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("command", READS, ids=" ".join)
def test_every_document_is_exactly_this_in_either_language(
    good: Good, scenario: None, command: tuple[str, ...], language: str
) -> None:
    assert good(*command, "--lang", language) == READS[command]


def test_the_ladder_is_the_plan(good: Good, scenario: None) -> None:
    assert good("plan", "ladder", "1", "--json") == good("plan", "show", "1", "--json")


def test_every_change_gives_what_it_was_about(good: Good, scenario: None) -> None:
    for command, name, row in WRITES:
        document = {"schema": f"ucase.{name}/1", "rows": [row]}
        said = good(*command, "--json")
        assert json.loads(said) == document, command
        assert list(json.loads(said)["rows"][0]) == list(row), command


def test_what_was_not_written_down_is_null_or_an_empty_list(good: Good, place: Place) -> None:
    good("intake", "--name", "Els", "--wijk", "Oost", "--no-followup")

    plan = json.loads(good("plan", "show", "1", "--json"))["plan"]
    move = json.loads(good("move", "show", "1", "--json"))["move"]
    zrm = json.loads(good("zrm", "show", "1", "--json"))
    assert (plan["goals"], plan["needs"]) == ([], [])
    assert [one["supports"] for one in plan["ladder"]] == [0] * 5
    assert {key: value for key, value in move.items() if value not in (None, [])} == {
        "ref": "UC-0001", "has_home": False,
    }  # fmt: skip
    assert zrm == {"schema": "ucase.zrm/1", "today": "2026-11-23", "case": "UC-0001", "series": []}
    assert json.loads(good("deadline", "list", "--json"))["rows"] == []


@pytest.mark.parametrize("edition", Edition)
def test_a_measurement_has_the_domains_of_its_edition_in_their_order(
    good: Good, place: Place, edition: Edition
) -> None:
    good("intake", "--name", "Els", "--wijk", "Oost", "--no-followup")
    backwards = ",".join(f"{one}=4" for one in reversed(DOMAINS[edition]))
    good("zrm", "add", "1", "--edition", edition, "--scores", backwards)

    (series,) = json.loads(good("zrm", "show", "1", "--json"))["series"]
    assert series["edition"] == edition
    assert list(series["measurements"][0]["scores"]) == [one.value for one in DOMAINS[edition]]
    assert series["change"] == {}


def test_the_words_of_the_closed_lists_do_not_change(good: Good, scenario: None) -> None:
    """Scripts compare with these, so that a rename is a break."""
    assert [one.value for one in DeadlineStatus] == ["upcoming", "due", "missed", "met", "late", "withdrawn"]
    assert [one.value for one in Basis] == ["law", "social-plan", "own"]
    assert [one.value for one in DeadlineKind] == [
        "objection", "termination-notice", "landlord-notice-term", "tenant-notice-term", "urgency-expiry",
        "latest-move-out", "return-decision", "offer-answer", "allowance-instalment",
        "rent-habituation-end", "key-handover", "other", "rights-request", "consultation",
        "consultation-answer",
    ]  # fmt: skip
