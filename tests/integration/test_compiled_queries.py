"""The SQL text that ships: it is what the definitions say, and it reads no more than it must."""

import re
from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from itertools import islice
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY
from tests.factories import a_case, a_check_in, a_manager, a_project, copy_of
from ucase.domain.at_day import Moment
from ucase.domain.caseload import Band
from ucase.domain.clock import system_clock
from ucase.domain.due import FollowUpState
from ucase.domain.errors import NotFound, Refused
from ucase.domain.exporting import TABLES
from ucase.domain.grouping import By
from ucase.domain.reasons import Thresholds
from ucase.domain.report import Period
from ucase.queries import (
    COMPILED,
    NO_LIMIT,
    approaches,
    areas,
    calendar,
    case_file,
    case_names,
    caseload,
    cases,
    consents,
    contacts,
    deadlines,
    disclosures,
    dossier,
    export,
    follow_ups,
    history,
    households,
    measurements,
    moves,
    named,
    network,
    partners,
    processing,
    projects,
    pulse,
    referrals,
    report_log,
    residents,
    retention,
    run,
    schedules,
    selection,
    sharing,
    signals,
    survey,
    today,
    wijk_report,
)
from ucase.queries import plan as plans
from ucase.queries.compile import DIALECTS, compiled
from ucase.queries.definitions import QUERIES
from ucase.queries.reports import (
    caseload_lists,
    outcomes,
    project,
    support,
    survey_groups,
    wijk_lists,
)
from ucase.queries.reports import partners as partner_lists
from ucase.queries.reports import survey as survey_lists
from ucase.queries.reports.asked import Asked
from ucase.queries.steps import about
from ucase.queries.survey_report import survey_report
from ucase.storage.log.steps import steps
from ucase.storage.models import Case, FollowUp, Transfer
from ucase.storage.place import Place
from ucase.storage.reading import Reader, Value
from ucase.storage.work import Work

PLACEHOLDER = {"sqlite": re.compile(r"(?<![:\w]):(\w+)"), "postgresql": re.compile(r"%\((\w+)\)s")}
CASES, CHECK_INS = 300, 3000


def text_of(dialect: str, query: str) -> str:
    """The SQL that ships."""
    return (COMPILED / dialect / f"{query}.sql").read_text(encoding="utf-8")


@pytest.mark.parametrize("dialect", DIALECTS)
@pytest.mark.parametrize("query", QUERIES)
def test_the_text_that_ships_is_what_the_definition_says(query: str, dialect: str) -> None:
    assert text_of(dialect, query) == compiled(QUERIES[query], dialect), (
        "run: python -m ucase.queries.compile"
    )


@pytest.mark.parametrize("dialect", DIALECTS)
def test_no_text_ships_without_a_definition(dialect: str) -> None:
    assert {one.name for one in (COMPILED / dialect).iterdir()} == {f"{query}.sql" for query in QUERIES}


def test_a_compiled_folder_is_there_for_every_dialect_and_no_other() -> None:
    assert {one.name for one in COMPILED.iterdir()} == set(DIALECTS)


class Watching(Reader):
    """A reader that remembers what it was given."""

    seen: list[tuple[str, frozenset[str]]]

    def rows(self, sql: str, values: Mapping[str, Value]) -> Any:
        """Remember, then run."""
        self.seen.append((sql, frozenset(values)))
        return super().rows(sql, values)

    def stream(self, sql: str) -> Any:
        """The same of what takes no values."""
        self.seen.append((sql, frozenset()))
        return super().stream(sql)

    def records(self, sql: str, values: Mapping[str, Value]) -> Any:
        """The same of rows by their columns."""
        self.seen.append((sql, frozenset(values)))
        return super().records(sql, values)


def ask_the_log(reader: Reader, case: int) -> None:
    """Every question about what was changed, and who looked."""
    newest = next(steps(reader.connection))
    assert history.told_of_step(reader, newest, 5)
    about(reader, newest)
    assert history.history(reader, case)
    assert list(run(reader, "log_of_row", table="case", row=case))
    history.views(reader, case)
    for kind in history.NAMED:
        list(run(reader, f"name_of_{kind}", number=1))


def ask_everything(reader: Reader, case: int, check_in: int) -> None:
    """Every question that the program can ask, so that every query runs at least once."""

    def all_of(rows: Iterable[object]) -> None:
        for _ in rows:
            pass

    all_of(cases.cases(reader, cases.CaseFilter()))
    all_of(cases.cases(reader, cases.CaseFilter(silent_before=TODAY)))
    today.of_nobody(reader)
    cases.count(reader, cases.CaseFilter(named=cases.called(reader, "jan")))
    cases.case(reader, case, TODAY)
    case_file.case_file(reader, case, TODAY)
    all_of(run(reader, "case_numbers", most=1))
    all_of(consents.consents(reader, consents.ConsentFilter(TODAY)))
    consents.count(reader, consents.ConsentFilter(TODAY))
    consents.held_back(reader, consents.ConsentFilter(TODAY))
    all_of(referrals.referrals(reader, referrals.ReferralFilter(TODAY)))
    referrals.count(reader, referrals.ReferralFilter(TODAY))
    referrals.held_back(reader, referrals.ReferralFilter(TODAY))
    all_of(disclosures.disclosures(reader, disclosures.DisclosureFilter(TODAY)))
    disclosures.count(reader, disclosures.DisclosureFilter(TODAY))
    disclosures.held_back(reader, disclosures.DisclosureFilter(TODAY))
    sharing.facts(reader, case, None, TODAY)
    all_of(contacts.contacts(reader, contacts.ContactFilter()))
    contacts.count(reader, contacts.ContactFilter())
    household, resident = dossier.resident_of(reader, case, None)
    assert dossier.dossier(reader, household, resident).entries
    all_of(retention.kept(reader))
    all_of(retention.proofs(reader))
    retention.policies(reader)
    all_of(run(reader, "case_restricted", case=case))
    all_of(run(reader, "household_restricted", household=1))
    processing.processing(reader)
    all_of(follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(), TODAY))
    follow_ups.count(reader, follow_ups.FollowUpFilter(), TODAY)
    follow_ups.count(reader, follow_ups.FollowUpFilter(area=1), TODAY)
    follow_ups.follow_up(reader, check_in, TODAY)
    all_of(run(reader, "open_follow_up_numbers", most=1))
    all_of(report_log.report_log(reader))
    for table in TABLES:
        all_of(export.records(reader, table))
        all_of(export.records(reader, table, identifiable=True))
        all_of(export.cases_in(reader, table))
        export.count(reader, table)
    all_of(export.export_log(reader))
    report_log.given_out(reader)
    wijk_report.wijk_report(reader, wijk_report.WijkReportFilter(TODAY), TODAY)
    ask_for_the_reports(reader)
    all_of(areas.areas(reader))
    areas.count(reader, within=1)
    areas.buurt_at(reader, "3562 XA", 1)
    network.network(reader, case)
    assert cases.the_case(reader, case) == case
    plans.plan(reader, case)
    all_of(plans.kinds(reader))
    all_of(residents.residents(reader, case))
    measurements.series(reader, case)
    moves.move(reader, case)
    all_of(moves.moves(reader, moves.MoveFilter()))
    moves.count(reader, moves.MoveFilter())
    all_of(deadlines.deadlines(reader, deadlines.DeadlineFilter(), TODAY))
    deadlines.count(reader, deadlines.DeadlineFilter())
    deadlines.allowances(reader)
    with pytest.raises(NotFound):
        deadlines.deadline(reader, 99, TODAY)
    named.the_area(reader, "Overvecht")
    ask_about_the_day(reader, case)
    ask_the_log(reader, case)
    all_of(run(reader, "project_numbers", most=1))
    all_of(projects.projects(reader, TODAY))
    projects.progress(reader, 1)
    projects.names_before(reader, 1)
    partners.partners(reader)
    all_of(signals.signals(reader, signals.SignalFilter()))
    signals.count(reader, signals.SignalFilter())
    all_of(signals.theme_counts(reader, signals.SignalFilter()))
    signals.themes(reader)
    all_of(survey.surveys(reader, survey.SurveyFilter(project=1)))
    survey.count(reader, survey.SurveyFilter(wants_contact=True))
    all_of(survey.not_reached(reader, None))
    survey.count_not_reached(reader, 1)
    all_of(survey.answers(reader, 1))
    survey.asked(reader, 1)
    survey.living_there(reader, 1)
    all_of(run(reader, "survey_project", project=1))
    households.the_household(reader, f"UC-{case}")
    households.newest_case(reader, 1)
    with pytest.raises(NotFound):
        households.the_household(reader, "3562 XA 1")
    with pytest.raises(NotFound):
        households.on_street(reader, "Verzonnendreef", 1, "", near=1)
    for query in ("neighbours_project", "neighbour_ties", "neighbour_households"):
        all_of(run(reader, query, project=1))
    all_of(schedules.schedules(reader))
    schedules.series_of_case(reader, case)
    selection.selection(reader, selection.SelectionFilter(project=1))
    selection.minutes(reader, 1, TODAY)
    selection.the_corporation(reader, 1, "Portaal")
    with pytest.raises(Refused):
        selection.the_corporation(reader, 1, None)
    selection.minutes_for_corporation(reader, 1, TODAY, 1)
    all_of(selection.meetings(reader, 1))
    approaches.approaches(reader, 1)
    with pytest.raises(NotFound):
        named.the_project(reader, "P-99")
    with pytest.raises(NotFound):
        projects.project(reader, 99, TODAY)
    for missing in (named.the_area, named.the_project, named.the_manager, named.myself):
        with pytest.raises(NotFound):
            missing(reader, "xyzzy")


def ask_for_the_reports(reader: Reader) -> None:
    """Every report with the lists behind its figures."""
    at = Moment(TODAY, TODAY)
    asked = Asked(Period(None, TODAY), at, By.PROJECT)
    for report in (wijk_lists, outcomes, support, project):
        report.listed(reader, asked)
    partner_lists.listed(reader, asked)
    case_names.resident_names(reader, [1])
    survey_lists.listed(reader, survey_report(reader, 1), at)
    survey_groups.listed(reader, asked)
    caseload_lists.listed(reader, Band(), asked)


def ask_about_the_day(reader: Reader, case: int) -> None:
    """The first screen, the pulse, the calendar and the caseload; manager 2 covers a case of manager 1."""
    for manager in (None, 1, 2):
        for shown in (None, 1):
            today.today(reader, today.Wanted(TODAY, Thresholds(), manager, shown=shown))
        for _ in calendar.events(reader, calendar.EventFilter(TODAY, manager)):
            pass
    pulse.signals(reader, pulse.PulseFilter(case=case), Thresholds(), TODAY)
    caseload.caseload(reader, Band(), TODAY)


@pytest.fixture(scope="module")
def filled(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """A file with many cases and check-ins, of which two thirds have ended. Case 1 has check-in 1."""
    place = copy_of(empty_file, str(tmp_path_factory.mktemp("filled")))
    with Work(place, system_clock(TODAY)) as work:
        numbers = [a_case(work, family=f"Bewoner {number}").id for number in range(CASES)]
        rows = [
            {
                "case_id": numbers[number % CASES],
                "due": TODAY + timedelta(days=(number * 37) % 400 - 200),
                "state": FollowUpState.OPEN if number % 3 == 0 else FollowUpState.DONE,
                "planned_on": TODAY,
            }
            for number in range(CHECK_INS)
        ]
        work.insert_rows(FollowUp, rows)
        work.commit()
    return place


@pytest.fixture
def at_work(filled: Place, tmp_path: Path) -> Place:
    """The same file with two case managers, of whom one covers a case of the other."""
    place = copy_of(filled.file, str(tmp_path))
    with Work(place, system_clock(TODAY)) as work:
        a_project(work)
        first, second = a_manager(work), a_manager(work, "Noor Voorbeeld")
        work.add(
            Transfer(
                case_id=1, from_manager_id=first.id, to_manager_id=second.id, from_on=TODAY, until_on=TODAY
            )
        )
        work.session.get_one(Case, 1).manager_id = first.id
        work.session.get_one(FollowUp, 1).assigned_to_id = first.id
        for state in (FollowUpState.OPEN, FollowUpState.OPEN):
            a_check_in(work, work.session.get_one(Case, 2), TODAY - timedelta(days=1), state, first)
        work.commit()
    return place


@pytest.fixture(scope="module")
def analyzed(filled: Place, tmp_path_factory: pytest.TempPathFactory) -> Place:
    """The same file after ``ANALYZE``, by which SQLite may plan otherwise."""
    place = copy_of(filled.file, str(tmp_path_factory.mktemp("analyzed")))
    with Work(place, system_clock(TODAY)) as work:
        work.session.connection().exec_driver_sql("ANALYZE")
        work.commit()
    return place


@pytest.fixture(params=["filled", "analyzed"])
def either(request: pytest.FixtureRequest) -> Place:
    """The file, without and with what ``ANALYZE`` found."""
    place: Place = request.getfixturevalue(request.param)
    return place


def test_every_value_that_a_text_asks_for_is_given_and_no_other(at_work: Place) -> None:
    texts = {text_of("sqlite", query): query for query in QUERIES}
    watching = Watching(at_work)
    watching.seen = []

    with watching as reader:
        ask_everything(reader, 1, 1)

    asked = {texts[sql]: given for sql, given in watching.seen}
    assert asked.keys() == QUERIES.keys()
    for query, given in asked.items():
        for dialect, pattern in PLACEHOLDER.items():
            assert set(pattern.findall(text_of(dialect, query))) == given, (query, dialect)


def plan(place: Place, query: str, values: Mapping[str, Value]) -> str:
    """How SQLite says that it will run a query."""
    with Reader(place) as reader:
        steps = reader.rows("EXPLAIN QUERY PLAN " + text_of("sqlite", query), values)
        return "\n".join(str(step[3]) for step in steps)


@pytest.mark.parametrize("until", [TODAY, follow_ups.FAR, date(2026, 6, 1)])
def test_what_is_due_is_read_along_its_index_in_order(either: Place, until: date) -> None:
    said = plan(
        either, "follow_ups", {"until": until, "area": None, "manager": None, "most": 50, "today": TODAY}
    )

    assert said.startswith("SEARCH follow_up USING INDEX ix_follow_up_open_due (due<?)"), said
    assert "TEMP B-TREE" not in said
    # What a row needs besides is looked up by key: no table is read from one end to the other.
    assert "SCAN" not in said


def test_the_check_ins_of_an_area_are_read_along_the_same_index(either: Place) -> None:
    said = plan(
        either, "follow_ups", {"until": TODAY, "area": 3, "manager": None, "most": NO_LIMIT, "today": TODAY}
    )

    assert said.startswith("SEARCH follow_up USING INDEX ix_follow_up_open_due (due<?)"), said
    assert "TEMP B-TREE" not in said


def test_the_count_of_what_is_due_touches_only_that_index(either: Place) -> None:
    values: dict[str, Value] = {"until": TODAY, "manager": None}
    said = plan(either, "follow_ups_count", values)

    assert said.startswith("SEARCH follow_up USING INDEX ix_follow_up_open_due (due<?)"), said
    assert "\n" not in said
    # The row itself is only sought when its column is read, and that is skipped when no manager is given.
    with Reader(either) as reader:
        steps = list(reader.rows("EXPLAIN " + text_of("sqlite", "follow_ups_count"), values))
    seek = next(number for number, step in enumerate(steps) if step[1] == "DeferredSeek")
    assert steps[seek + 1][1] == "IsNull"
    assert steps[steps[seek + 1][3]][1] == "AggStep"


def test_one_case_is_looked_up_without_reading_a_whole_table(either: Place) -> None:
    for query in ("case", "case_worries", "case_episodes", "follow_ups_of_case"):
        said = plan(either, query, {"case": 1, "today": TODAY} if query == "case" else {"case": 1})
        assert "SCAN" not in said, (query, said)


def test_a_list_that_is_cut_short_reads_no_further(empty_file: Path, tmp_path: Path) -> None:
    """The rows come some at a time: taking the first does not read them all."""
    place = copy_of(empty_file, str(tmp_path))
    with Work(place, system_clock(TODAY)) as work:
        case = a_case(work)
        check_in = {"case_id": case.id, "due": TODAY, "state": FollowUpState.OPEN, "planned_on": TODAY}
        work.insert_rows(FollowUp, [check_in] * 2000)
        work.commit()

    def steps_of(taken: int) -> int:
        count = 0

        def step() -> None:
            nonlocal count
            count += 1

        with Reader(place) as reader:
            reader.connection.set_progress_handler(step, 1)
            rows = follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(), TODAY)
            assert len(list(islice(rows, taken))) == taken
            reader.connection.set_progress_handler(None, 1)
        return count

    assert steps_of(1) < steps_of(2000) / 8
