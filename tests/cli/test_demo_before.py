"""What the demo shows of steps 1 and 2 of the method: projects, lists, survey, key figures, selection."""

import json
import re
import shutil
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY
from ucase.casework.demo_people import BLOCKS, rows
from ucase.casework.demo_projects import PLANS, Plan
from ucase.casework.demo_year import workday
from ucase.domain.names import read_name
from ucase.domain.phases import PhaseDates, out_of_order
from ucase.domain.pointing import Known, pointers
from ucase.domain.works import Phase
from ucase.storage.connect import connect_file

Good = Callable[..., str]
Ask = Callable[..., list[tuple[Any, ...]]]


@pytest.fixture(scope="module")
def built(demo_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo that every test here reads, and none writes to."""
    return Path(shutil.copy(demo_file, tmp_path_factory.mktemp("demo") / "cases.db"))


@pytest.fixture(autouse=True)
def there(built: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The commands read the demo."""
    monkeypatch.setenv("UCASE_DB", str(built))


@pytest.fixture
def ask(built: Path) -> Iterator[Ask]:
    """The rows of a query on the demo."""
    connection = connect_file(built)
    yield lambda sql, *values: connection.execute(sql, values).fetchall()
    connection.close()


@pytest.fixture
def read(good: Good) -> Callable[..., Any]:
    """What a command tells programs."""
    return lambda *words: json.loads(good(*words, "--json"))


def test_the_projects_are_complete(read: Callable[..., Any]) -> None:
    listed = read("project", "list")["rows"]

    assert [row["ref"] for row in listed] == ["P-0001", "P-0002", "P-0003"]
    assert len({row["corporation"] for row in listed}) == 3
    assert len({row["kind"] for row in listed}) == 3
    for row in listed:
        assert row["threshold"] >= 70
        assert row["threshold_source"]
        assert 60 <= row["dwellings"] <= 95
        assert row["households"] >= 50


def test_one_project_is_in_the_works_with_a_slip_and_one_in_aftercare(read: Callable[..., Any]) -> None:
    in_works, in_aftercare = (read("project", "show", ref)["project"] for ref in ("P-0001", "P-0002"))

    assert in_works["next_phase"] == "works-end"
    slips = {one["phase"]: one["slip_days"] for one in in_works["phases"]}
    assert slips["works-end"] == 84
    assert in_aftercare["next_phase"] == "aftercare-end"
    assert in_aftercare["next_step"] == "check-neighbours"
    for counted in ("answered", "selected", "waiting", "declined", "open_cases"):
        assert in_works[counted] > 0
    assert in_works["answered"] < in_works["spoken_to"] < in_works["households"]


@pytest.mark.parametrize("plan", PLANS, ids=lambda plan: plan.wijk)
@pytest.mark.parametrize("today", [TODAY, TODAY + timedelta(5), TODAY + timedelta(6)])
def test_the_phases_of_a_plan_keep_their_order_whatever_day_it_is(plan: Plan, today: date) -> None:
    def day(days: int | None) -> date | None:
        return None if days is None else workday(today + timedelta(days))

    dated = {
        phase: PhaseDates(day(dates.first), day(dates.planned), day(dates.actual))
        for phase, dates in plan.phases.items()
    }

    assert not out_of_order(dated)
    assert set(dated) >= {Phase.SUPPORT_POLL, Phase.REFERENCE_DATE, Phase.WORKS_START, Phase.WORKS_END}
    assert all(dates.actual is None or dates.actual < today for dates in dated.values())


def test_whoever_comes_in_stood_on_the_corporations_list(ask: Ask) -> None:
    cases = 'FROM "case" JOIN household h ON h.id = household_id JOIN dwelling d ON d.id = dwelling_id'

    assert ask(f"SELECT count(*) {cases} WHERE d.project_id IS NOT NULL AND unit IS NULL") == [(0,)]
    ((listed, of_them),) = ask(f"SELECT count(*), count(d.unit) {cases}")
    assert of_them > 0.75 * listed
    empty = (
        "SELECT count(*) FROM dwelling d WHERE project_id IS NOT NULL AND NOT EXISTS "
        "(SELECT 1 FROM household WHERE dwelling_id = d.id)"
    )
    assert ask(empty) >= [(3,)]


def test_the_survey_of_every_project_has_something_to_tell(read: Callable[..., Any]) -> None:
    households = answered = 0
    for ref in ("P-0001", "P-0002", "P-0003"):
        report = read("report", "survey", ref)
        told = Counter(row["question"] for row in report["rows"] if row["count"])
        assert {"moving", "temporary_home", "worries", "needs", "language"} <= set(told)
        assert told["worries"] >= 4
        response = {row["answer"]: row for row in report["rows"] if row["question"] == "response"}
        assert response["tries"]["count"] > 5
        assert 0 < response["answered"]["count"] < response["answered"]["base"]
        households += response["answered"]["base"]
        answered += response["answered"]["count"]

    assert 0.45 < answered / households < 0.75


def test_tries_in_vain_are_among_the_surveys(ask: Ask) -> None:
    ((answered, in_vain),) = ask("SELECT sum(answered), sum(NOT answered) FROM housing_wish")

    assert answered > in_vain > 20
    assert ask("SELECT count(*) FROM housing_wish WHERE asked_on > ?", TODAY.isoformat()) == [(0,)]
    assert ask("SELECT count(*) FROM housing_wish WHERE wants_contact") > [(10,)]
    assert ask("SELECT count(*) FROM housing_wish WHERE interpreter") > [(3,)]


def test_the_meetings_decided_all_there_is_to_decide(read: Callable[..., Any], ask: Ask) -> None:
    rows_of = [row for ref in ("P-0001", "P-0002", "P-0003") for row in read("select", "list", ref)["rows"]]
    decided = Counter(row["decision"] for row in rows_of)

    assert {"take-up", "decline", "wait", None} == set(decided)
    assert min(decided.values()) >= 6
    assert all(row["case"] for row in rows_of if row["decision"] == "take-up")
    assert not any(row["case"] for row in rows_of if row["decision"] in ("decline", "wait"))
    ((day,),) = ask("SELECT max(decided_on) FROM selection WHERE project_id = 2")
    assert read("select", "minutes", "P-0002", "--date", day)["rows"]


def test_a_case_was_taken_up_after_the_survey_and_before_it_opened(ask: Ask) -> None:
    taken = ask(
        """SELECT c.source, s.decided_on, min(e.opened_on),
               (SELECT min(asked_on) FROM housing_wish w WHERE w.household_id = s.household_id AND answered)
           FROM selection s JOIN "case" c ON c.id = s.case_id JOIN episode e ON e.case_id = c.id
           WHERE s.decision = 'take-up' GROUP BY s.id"""
    )

    assert len(taken) > 20
    assert {source for source, *_ in taken} == {"survey", "corporation"}
    for source, decided, opened, asked in taken:
        assert decided <= opened
        assert asked is None or asked < decided
        assert asked or source == "corporation"


def test_neighbours_name_each_other_and_some_were_parted(read: Callable[..., Any]) -> None:
    groups = [group for ref in ("P-0001", "P-0003") for group in read("neighbours", "list", ref)["groups"]]
    became = {group["staying"] for group in read("neighbours", "check", "P-0002")["groups"]}

    assert len(groups) >= 8
    assert {True, False} == {group["mutual"] for group in groups}
    assert all(2 <= len(group["households"]) <= 8 for group in groups)
    assert "together" in became
    assert became & {"partly", "apart"}


def test_the_contractor_has_a_list_for_every_project(read: Callable[..., Any]) -> None:
    for ref in ("P-0001", "P-0002", "P-0003"):
        listed = read("approach", "list", ref)["rows"]
        assert {row["approach"] for row in listed} == {"alone", "site-manager", "corporation-first"}


def test_key_figures_told_about_projects_and_wijken(read: Callable[..., Any]) -> None:
    talks = read("signal", "list")["rows"]

    assert len(talks) >= 12
    assert {row["project"] for row in talks} == {None, "P-0001", "P-0002", "P-0003"}
    assert len({row["role"] for row in talks}) >= 6
    assert all(row["themes"] and not row["not_a_person"] for row in talks)
    assert any("lift" in row["themes"] for row in talks)  # a theme of the team's own
    assert all(row["date"] < TODAY.isoformat() for row in talks)
    assert len(read("signal", "themes")["rows"]) > 15


@pytest.mark.parametrize("language", ["nl", "en"])
def test_no_talk_points_at_anybody_whoever_may_live_there(language: str) -> None:
    everybody = [read_name(f"Jan {row['family']}") for row in rows("demo_names.csv")]
    known = Known(
        surnames={(name.prefix, name.family) for name in everybody},
        streets={block.street for block in BLOCKS if block.street},
        postcodes={postcode for block in BLOCKS for postcode in block.postcodes},
    )

    for row in rows("demo_talks.csv"):
        assert not pointers(row[language], known), row[language]


def test_everybody_is_invented(ask: Ask) -> None:
    names = rows("demo_names.csv")
    in_the_file = {f"{row['given']} {row['family']}" for row in names}
    paired = {
        f"{given['given']} {family['family']}"
        for family in names
        for given in names
        if given["language"] == family["language"]
    }
    people = (
        "SELECT replace(trim(given_name || ' ' || prefix || ' ' || family_name), '  ', ' ') FROM resident r"
    )

    named = [name for (name,) in ask(people)]
    assert len(named) > 180
    assert len(set(named)) == len(named)
    assert set(named) <= paired
    without_case = f'{people} WHERE NOT EXISTS (SELECT 1 FROM "case" c WHERE c.household_id = r.household_id)'
    assert not in_the_file.intersection(name for (name,) in ask(without_case))


def test_no_text_holds_nine_digits_in_a_row(ask: Ask, built: Path) -> None:
    # The log repeats what the other tables hold, beside digests.
    log = {"change_set", "change", "access"}
    tables = [
        name for (name,) in ask("SELECT name FROM sqlite_master WHERE type = 'table'") if name not in log
    ]
    phones = {phone for (phone,) in ask("SELECT phone FROM resident")}
    digest = re.compile(r"[0-9a-f]{16}|[0-9a-f]{64}")  # a digest or a secret, which may have any digits

    for table in tables:
        for row in ask(f'SELECT * FROM "{table}"'):
            texts = [value for value in row if isinstance(value, str) and value not in phones]
            assert not any(re.search(r"\d{9}", text) for text in texts if not digest.fullmatch(text))


def test_names_are_hidden_when_asked(good: Good, ask: Ask) -> None:
    names = {family for (family,) in ask("SELECT family_name FROM resident WHERE length(family_name) > 4")}

    for command in (("select", "list", "P-0001"), ("neighbours", "list", "P-0002")):
        shown = good(*command, "--anon")
        assert "H-00" in shown
        assert not any(name in shown for name in names)
