"""A team's database on a real PostgreSQL server: the same tables, the same commands, the same answers."""

import json
import threading
from collections.abc import Callable
from datetime import date, timedelta

import pytest
from sqlalchemy.exc import IntegrityError, OperationalError

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_manager, record
from ucase.casework import case as case_steps
from ucase.casework import contact as contact_steps
from ucase.casework import follow_up as follow_up_steps
from ucase.casework.case_edit import edit
from ucase.casework.intake import take_in
from ucase.casework.lookup import find_case
from ucase.domain.clock import Clock
from ucase.domain.errors import NotFound
from ucase.domain.exporting import TABLES
from ucase.domain.vocabulary import Channel, Outcome
from ucase.domain.zrm import DOMAINS, Edition
from ucase.queries import areas, cases, contacts, follow_ups, named, partners, run, wijk_report
from ucase.storage.door import HEAD, check_version, make_ready, stamped_version
from ucase.storage.failures import as_problem
from ucase.storage.models import Record
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

Good = Callable[..., str]

LEVELS, LEVELS_2013 = (
    ",".join(f"{one}=3" for one in DOMAINS[edition]) for edition in (Edition.ZRM_2017, Edition.ZRM_2013)
)

# One working life in commands; the answers below must not depend on where it is kept.
LIFE = (
    ("init", "--manager", "Sanne de Wit"),
    ("intake", "--name", "Jan van der Berg", "--wijk", "Overvecht", "--phone", "06 1234 5678",
     "--worries", "huur,stof", "--opened", "2026-09-01", "--about", "Wil graag blijven.\nTweede regel."),
    ("intake", "--name", "Fatma Yıldız", "--buurt", "Neckardreef", "--postcode", "3562 AB",
     "--house-number", "12 bis A", "--project", "Renovatie Noord", "--followup", "2026-11-20"),
    ("intake", "--name", "Ömer Şahin", "--wijk", "Zuilen", "--manager", "Karel Bos", "--no-followup"),
    ("intake", "--name", "de Boer", "--postcode", "3561 XY", "--followup", "2026-11-23"),
    ("contact", "add", "UC-1", "Koffie; huur besproken.", "--date", "2026-09-03", "--minutes", "45"),
    ("contact", "add", "UC-1", "Niemand deed open.", "--outcome", "no-show", "--date", "2026-11-02"),
    ("contact", "add", "UC-2", "Gebeld.", "--channel", "phone", "--done", "F-2", "--next", "2026-12-31"),
    ("followup", "add", "UC-1", "2026-11-01", "--purpose", "Huurtoeslag?"),
    ("followup", "move", "F-1", "2026-11-29"),
    ("followup", "skip", "F-3", "--because", "bij familie"),
    ("case", "edit", "UC-3", "--phone", "030 1234567", "--stage", "support", "--channel", "phone"),
    ("case", "close", "UC-4", "--because", "verhuisd", "--on", "2026-11-23"),
    ("case", "reopen", "UC-4", "--because", "terug"),
    ("area", "add", "Kersenbuurt", "--kind", "buurt", "--within", "Overvecht"),
    ("survey", "add", "UC-2", "--moving", "terug", "--worries", "huur,stof", "--needs", "kat",
     "--wants-contact", "--no-interpreter", "--neighbours", "H-1", "--rent-limit", "650,50"),
    ("survey", "add", "H-2", "--moving", "weg", "--asked", "2026-11-01"),
    ("survey", "add", "H-1", "--not-reached"),
    ("neighbours", "add", "H-2", "UC-1"),
    ("partner", "add", "Bouw Voorbeeld", "--kind", "contractor", "--alias", "Bouw"),
    ("partner", "edit", "Bouw", "--name", "Bouwbedrijf Voorbeeld", "--valid-from", "2020-01-01"),
    ("project", "add", "Verzonnendreef", "--wijk", "Overvecht", "--corporation", "Portaal"),
    ("project", "edit", "Renovatie Noord", "--threshold", "70"),
    ("project", "date", "Renovatie Noord", "announcement", "--planned", "2026-10-01",
     "--actual", "2026-10-08"),
    ("signal", "theme", "add", "warmte en kou"),
    ("signal", "add", "Overvecht", "--from", "wijkagent", "Onrust", "--theme", "overlast,warmte en kou",
     "--date", "2026-10-31"),
    ("signal", "add", "Verzonnendreef", "--from", "buurtteam", "Zorgen", "--theme", "overlast,schulden"),
    ("signal", "add", "Verzonnendreef", "--from", "buurtteam", "Bij Yildiz", "--not-a-person", "een winkel"),
    ("intake", "--name", "Wim Bedacht", "--postcode", "3562 XA", "--house-number", "10", "--no-followup",
     "--project", "Renovatie Noord", "--worries", "stof"),
    ("intake", "--name", "Aal Bedacht", "--postcode", "3562 XA", "--house-number", "9", "--no-followup",
     "--project", "Renovatie Noord"),
    ("case", "close", "UC-5", "--because", "klaar"),
    ("case", "close", "UC-6", "--because", "klaar"),
    ("select", "decline", "3562xa 9", "3562xa 10", "--because", "redt het", "--on", "2026-11-02"),
    ("select", "take-up", "3562xa 9", "--because", "wil hulp", "--with", "Portaal", "--agreed"),
    ("select", "wait", "3562xa 10", "--because", "nog langs", "--agreed"),
    ("select", "agree", "3562xa 9", "--withdraw"),
    ("select", "agree", "3562xa 9"),
    ("approach", "set", "3562xa 9", "alone"),
    ("approach", "set", "3562xa 10", "site-manager"),
    ("resident", "add", "UC-1", "Els van der Berg", "--role", "co-tenant", "--birth-year", "1980"),
    ("resident", "add", "UC-1", "Bo van der Berg"),
    ("plan", "goal", "UC-1", "Rust.\nEn slapen.", "--under", "spiraal", "--on", "2026-09-03"),
    ("plan", "kind", "add", "Volkstuin kwijt"),
    ("plan", "need", "UC-1", "huur", "--severity", "2", "--about", "te duur?", "--goal", "G-1",
     "--on", "2026-09-03"),
    ("plan", "need", "UC-1", "volkstuin kwijt", "--severity", "1"),
    ("network", "add", "UC-1", "zus Fatma", "--relation", "zus", "--closeness", "1", "--direction", "geeft",
     "--quality", "goed", "--not-in-block", "--helps-with", "de was"),
    ("network", "add", "UC-1", "de buurman van 14", "--relation", "buur", "--lives-in-block"),
    ("network", "edit", "M-2", "--closeness", "3"),
    ("network", "remove", "M-2"),
    ("plan", "support", "N-1", "--tier", "eigen kracht", "--by", "zelf bellen", "--on", "2026-09-04"),
    ("plan", "refuse", "S-1", "durft niet", "--on", "2026-09-05"),
    ("plan", "support", "N-1", "--tier", "algemene voorziening", "--by", "Buurtteam",
     "--lower", "alleen lukt niet", "--status", "started", "--on", "2026-09-06"),
    ("plan", "why", "S-2", "zelf lukte het niet"),
    ("plan", "end", "S-2", "geregeld", "--solved", "--on", "2026-10-06"),
    ("plan", "resolve", "N-1", "toeslag loopt", "--on", "2026-10-06"),
    ("plan", "reopen", "N-1", "weer hoger", "--on", "2026-11-06"),
    ("plan", "support", "N-2", "--tier", "vrijwilliger", "--by", "maatje"),
    ("plan", "agree", "S-3"),
    ("plan", "start", "S-3"),
    ("zrm", "add", "UC-1", "--resident", "Els", "--scores", LEVELS, "--on", "2026-09-10"),
    ("zrm", "add", "UC-1", "--resident", "Els", "--scores", LEVELS.replace("finances=3", "finances=5"),
     "--on", "2026-11-10", "--remarks", "ziet er goed uit"),
    ("zrm", "add", "UC-1", "--resident", "Bo", "--edition", "2013", "--scores", LEVELS_2013),
    ("move", "set", "UC-1", "--route", "wisselwoning", "--start", "2026-12-01", "--until", "2027-06-30",
     "--works-agreed", "ja", "--wish", "terug", "--income-band", "laag", "--keys-received", "2026-11-20"),
    ("move", "set", "UC-2", "--route", "wisselwoning"),
    ("move", "offer", "UC-1", "Bedachtdreef 1", "--rent", "650,50", "--on", "2026-06-01"),
    ("move", "offer", "UC-1", "--outcome", "geweigerd", "--because", "geen lift", "--on", "2026-06-05"),
    ("move", "offer", "UC-1", "Bedachtdreef 2", "--on", "2026-11-20"),
    ("move", "offer", "UC-1", "--outcome", "aanvaard"),
    ("move", "rent", "UC-1", "--before", "512,50", "--allowance-before", "120", "--income", "1500",
     "--source", "huurbrief", "--step", "2027-01-01=550", "--step", "2028-01-01=600"),
    ("move", "rent", "UC-1", "--before", "520"),
    ("deadline", "add", "UC-1", "termination-notice", "2026-01-31", "--about", "brief"),
    ("deadline", "done", "D-1", "gebeld", "--on", "2026-03-01"),
    ("deadline", "add", "UC-1", "opzegtermijn", "2026-08-31", "--tenancy-start", "2024-02-29"),
    ("deadline", "add", "UC-2", "latest-move-out", "2026-12-24", "--source", "par. 4"),
    ("deadline", "add", "UC-2", "objection", "2026-09-01"),
    ("deadline", "done", "D-4", "te laat"),
    ("deadline", "add", "UC-3", "urgentie", "2026-12-01"),
    ("deadline", "withdraw", "D-5", "--because", "verlengd"),
    ("deadline", "add", "UC-1", "vergoeding", "2026-11-23", "--amount", "3714,50", "--basis", "wet"),
    ("deadline", "add", "P-1", "consultation", "2026-11-02"),
    ("deadline", "allowance", "add", "2027-03-01", "7600", "--source", "Staatscourant"),
)  # fmt: skip
QUESTIONS = (
    ("report", "wijk", "--for", "corporation"),
    ("report", "wijk", "Overvecht", "--for", "public", "--since", "2026-11-01"),
    ("report", "log"),
    ("followup",),
    ("followup", "--due"),
    ("followup", "--within", "7d", "--wijk", "Overvecht"),
    ("followup", "--mine", "--limit", "1"),
    ("followup", "show", "F-1"),
    ("followup", "show", "F-2"),
    ("case", "list"),
    ("case", "list", "--wijk", "Overvecht", "--limit", "1"),
    ("case", "list", "--no-contact", "30d"),
    ("case", "list", "--stage", "support", "--manager", "Karel Bos"),
    ("case", "list", "--project", "renovatie noord"),
    ("show", "UC-1"),
    ("show", "UC-2"),
    ("show", "UC-4"),
    ("contact", "list"),
    ("contact", "list", "UC-1", "--since", "2026-10-01", "--until", "2026-11-23"),
    ("report", "wijk"),
    ("report", "wijk", "Overvecht", "Zuid", "--since", "2026-11-01"),
    ("report", "wijk", "--project", "Renovatie Noord", "--stage", "intake"),
    ("area", "list"),
    ("survey", "list"),
    ("survey", "list", "--wants-contact"),
    ("survey", "list", "--not-reached"),
    ("survey", "show", "3562ab 12 bis a"),
    ("report", "survey", "Renovatie Noord"),
    ("select", "list", "Renovatie Noord"),
    ("select", "list", "Renovatie Noord", "--undecided"),
    ("select", "minutes", "Renovatie Noord", "--date", "2026-11-23"),
    ("select", "minutes", "P-1", "--date", "2026-11-23", "--for", "corporation", "--with", "Portaal"),
    ("select", "minutes", "Renovatie Noord", "--date", "2026-11-03"),
    ("approach", "list", "Renovatie Noord"),
    ("neighbours", "list", "Renovatie Noord"),
    ("neighbours", "check", "Renovatie Noord"),
    ("partner", "list"),
    ("project", "list"),
    ("project", "show", "Renovatie Noord"),
    ("signal", "list"),
    ("signal", "list", "WK034403", "--theme", "schulden", "--from", "buurtteam", "--since", "2026-11-01"),
    ("signal", "list", "Verzonnendreef", "--limit", "1"),
    ("signal", "themes"),
    ("signal", "theme", "list"),
    ("resident", "list", "UC-1"),
    ("plan", "show", "UC-1"),
    ("plan", "ladder", "UC-2"),
    ("plan", "kind", "list"),
    ("network", "list", "UC-1"),
    ("network", "list", "UC-1", "--all"),
    ("network", "show", "UC-2"),
    ("zrm", "show", "UC-1"),
    ("zrm", "show", "UC-2"),
    ("move", "show", "UC-1"),
    ("move", "show", "UC-3"),
    ("move", "list"),
    ("move", "list", "--no-home", "--within", "6w"),
    ("move", "list", "--wijk", "Overvecht", "--project", "Renovatie Noord", "--limit", "1"),
    ("today",),
    ("today", "--mine", "--week"),
    ("pulse",),
    ("pulse", "--mine"),
    ("pulse", "why", "UC-1"),
    ("report", "caseload"),
    ("report", "caseload", "--as-of", "2026-11-20"),
    ("report", "caseload", "--quarter", "2026Q4"),
    ("report", "caseload", "--by", "project", "--explain", "opened", "--year", "2026"),
    ("report", "survey", "--by", "project"),
    ("report", "survey", "--by", "wijk", "--for", "municipality"),
    ("report", "outcomes"),
    ("report", "outcomes", "--by", "manager", "--year", "2026"),
    ("report", "support", "--by", "corporation", "--quarter", "2026Q4"),
    ("report", "project"),
    ("report", "project", "Renovatie Noord", "--explain", "worries/rent/open"),
    ("report", "wijk", "--by", "project", "--explain", "open"),
    ("report", "wijk", "--as-of", "2026-11-10"),
    ("report", "survey", "Renovatie Noord", "--explain", "worries/rent/count"),
    ("deadline", "list"),
    ("deadline", "list", "--open", "--within", "6w"),
    ("deadline", "list", "--case", "UC-1"),
    ("deadline", "list", "--wijk", "Overvecht", "--mine", "--limit", "2"),
    ("deadline", "show", "D-2"),
    ("deadline", "allowance", "list"),
    ("deadline", "allowance", "show", "2025-06-01"),
)


@pytest.fixture
def at_team(team: Place, monkeypatch: pytest.MonkeyPatch) -> Place:
    """The commands work at the team's database."""
    monkeypatch.setenv("UCASE_DB", str(team.url))
    return team


@pytest.fixture
def ready(team: Place, clock: Clock) -> Place:
    """The team's database with its tables."""
    make_ready(team, clock)
    return team


def password(place: Place) -> str:
    """The password in a place's URL."""
    return str(place.url).split(":")[2].split("@")[0]


def test_the_first_use_makes_every_table_and_plants_the_areas(team: Place, clock: Clock) -> None:
    assert make_ready(team, clock)
    assert not make_ready(team, clock)

    with Reader(team) as reader:
        tables = reader.rows("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", {})
        assert {name for (name,) in tables} == {*Record.metadata.tables, "alembic_version"}
        assert [one.code for one in areas.areas(reader) if one.name == "Overvecht"] == ["WK034403"]
        assert "Woonin" in [one.name for one in partners.partners(reader)]
    connection = check_version(team)
    assert stamped_version(connection) == HEAD
    connection.close()


def test_a_case_goes_through_the_use_cases(ready: Place, clock: Clock) -> None:
    with Work(ready, clock, "Sanne de Wit") as work:
        opened = take_in(work, record(worries=["huur"], birth_year=1980))
        planned = follow_up_steps.plan(work, opened.case, TODAY + timedelta(days=3), "Bellen")
        follow_up_steps.move(work, planned.follow_up, TODAY + timedelta(days=4))
        logged = contact_steps.log(
            work,
            contact_steps.ContactEntry(
                opened.case, "Gesproken.", TODAY, Channel.PHONE, Outcome.REACHED, 20,
                next_due=TODAY + timedelta(days=30), answers=planned.follow_up,
            ),
        )  # fmt: skip
        wanted = {"phone": "0301234567", "settled": "vandaag", "stage": "aftercare"}
        changes = edit(work, opened.case, wanted).changes
        closed = case_steps.close(work, opened.case, case_steps.Ending("verhuisd"))
        case_steps.reopen(work, opened.case, "terug")
        work.commit()

    assert opened.follow_up is not None
    assert logged.planned is not None
    assert [change.field for change in changes] == ["phone", "settled", "stage"]
    assert closed.skipped == [opened.follow_up, logged.planned.follow_up]
    with Reader(ready) as reader:
        detail = cases.case(reader, opened.case, TODAY)
    assert detail.row.stage == "support"
    assert (detail.phone, detail.worries, detail.row.last_contact) == ("0301234567", ["rent"], TODAY)
    assert [(one.closed, one.opened_because) for one in detail.episodes] == [(TODAY, None), (None, "terug")]
    assert [one.state for one in detail.check_ins] == ["done", "skipped", "skipped"]
    assert [(one.was_due, one.became_due) for one in detail.moves] == [
        (TODAY + timedelta(days=3), TODAY + timedelta(days=4))
    ]
    assert [(one.minutes, one.confidential, one.manager) for one in detail.contacts] == [
        (20, False, "Sanne de Wit")
    ]


def test_every_answer_is_the_same_as_from_a_file(
    team: Place, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    def life_and_answers() -> dict[str, object]:
        gave: dict[str, object] = {}
        for number, command in enumerate(LIFE):
            said = good(*command, *(() if command[0] == "init" else ("--json",)))
            gave[f"{number} {' '.join(command[:2])}"] = said
        for question in QUESTIONS:
            gave[" ".join(question)] = json.loads(good(*question, "--json"))
        for table in TABLES:
            lines = good("export", table, "--output", "jsonl", "--identifiable", "--yes")
            assert len(good("export", table).splitlines()) == len(lines.splitlines()) + 1
            gave[f"export {table}"] = lines
        gave["export log"] = good("export", "log")
        gave["export cases are looks"] = len(good("audit", "access", "UC-1").splitlines())
        return gave

    from_a_file = life_and_answers()
    monkeypatch.setenv("UCASE_DB", str(team.url))

    from_a_server = life_and_answers()

    for question, answer in from_a_file.items():
        assert from_a_server[question] == answer, question
    report = from_a_file["report wijk"]
    assert isinstance(report, dict)
    assert report["total"]["open"] == 5


def test_every_filter_of_every_query_runs(ready: Place, clock: Clock) -> None:
    with Work(ready, clock) as work:
        case = a_case(work, manager=a_manager(work))
        work.commit()
    with Reader(ready) as reader:
        area = named.the_area(reader, "overvecht").id
        manager = named.the_manager(reader, "sanne de wit")
        assert cases.count(reader, cases.CaseFilter(area, None, "intake", manager, None)) == 1
        assert list(cases.cases(reader, cases.CaseFilter(area, 1, "intake", manager, TODAY), 5)) == []
        called = cases.called(reader, "jan")
        assert cases.count(reader, cases.CaseFilter(named=called)) == 1
        assert cases.count(reader, cases.CaseFilter(named=cases.called(reader, "xyz"))) == 0
        assert list(run(reader, "case_numbers", most=5)) == [(case.id, "intake")]
        assert follow_ups.count(reader, follow_ups.FollowUpFilter(TODAY, area, manager), TODAY) == 0
        assert list(run(reader, "open_follow_up_numbers", most=5)) == []
        assert contacts.count(reader, contacts.ContactFilter(case.id, manager, TODAY, TODAY)) == 0
        wanted = wijk_report.WijkReportFilter(TODAY, TODAY, None, "intake", (area,))
        assert wijk_report.wijk_report(reader, wanted, TODAY).total.figures.opened == 1
        with pytest.raises(NotFound, match="no_project"):
            named.the_project(reader, "bestaat niet")


def test_a_read_sees_one_state_and_cannot_write(ready: Place, clock: Clock) -> None:
    with Reader(ready) as reader:
        before = cases.count(reader, cases.CaseFilter())
        with Work(ready, clock) as work:
            a_case(work)
            work.commit()
        assert cases.count(reader, cases.CaseFilter()) == before
        with pytest.raises(Exception, match="read-only"):
            list(reader.rows("DELETE FROM contact RETURNING id", {}))
    with Reader(ready) as reader:
        assert cases.count(reader, cases.CaseFilter()) == before + 1


def test_nothing_stays_unless_it_is_committed(ready: Place, clock: Clock) -> None:
    with Work(ready, clock) as work:
        take_in(work, record())
    with Reader(ready) as reader:
        assert cases.count(reader, cases.CaseFilter()) == 0


def test_a_case_that_is_not_there_is_not_found(at_team: Place, good: Good, ucase: Run) -> None:
    good("intake", "--name", "Jan Bos", "--wijk", "Zuid")

    result = ucase("followup", "add", "UC-0099", "morgen")

    assert (result.code, result.out) == (3, "")
    assert "UC-0099" in result.err


def test_a_constraint_that_refuses_tells_no_name_to_the_user(at_team: Place, ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Bos", "--wijk", "Zuid")
    connection = check_version(at_team)
    connection.execute("CREATE UNIQUE INDEX only_one ON resident (role)")
    connection.commit()
    connection.close()

    result = ucase("intake", "--name", "Fatma Yildiz", "--wijk", "Oost")

    assert result.code == 5
    assert "Yildiz" not in result.err + result.out
    assert "Traceback" not in result.err


def test_a_server_error_prints_no_parameters(ready: Place, clock: Clock) -> None:
    with Work(ready, clock) as work:
        a_manager(work, "Fatma Yildiz")
        work.commit()
    with Work(ready, clock) as work, pytest.raises(IntegrityError) as caught:
        a_manager(work, "Fatma Yildiz")
    assert "[SQL parameters hidden" in str(caught.value)


@pytest.mark.parametrize("command", [("init",), ("followup",), ("intake", "--name", "Bos", "--wijk", "Zuid")])
def test_the_password_is_never_shown(at_team: Place, ucase: Run, command: tuple[str, ...]) -> None:
    secret = password(at_team)
    result = ucase(*command)
    assert secret not in result.out + result.err
    again = ucase(*command, "--db", str(at_team.url).replace("/cases_", "/absent_"))
    assert again.code == 5
    assert secret not in again.out + again.err


@pytest.mark.parametrize("change", ["wrong password", "nobody listens", "not a URL"])
def test_a_server_that_lets_nobody_in_is_one_sentence(team: Place, ucase: Run, change: str) -> None:
    url, secret = str(team.url), password(team)
    wrong = {
        "wrong password": url.replace(secret, "geheim-geheim"),
        "nobody listens": url.partition("@")[0] + "@127.0.0.1:1/cases",
        "not a URL": url.replace(secret, "geheim-%zz"),
    }[change]

    for command in (("followup",), ("intake", "--name", "Jan Bos", "--wijk", "Zuid"), ("show", "1")):
        result = ucase(*command, "--db", wrong)

        assert (result.code, result.out) == (5, ""), result.err
        assert result.err.startswith("Fout: ")
        assert "Traceback" not in result.err
        assert secret not in result.err
        assert "geheim" not in result.err


def test_a_newer_database_is_refused_and_left_as_it_is(at_team: Place, ucase: Run, clock: Clock) -> None:
    make_ready(at_team, clock)
    connection = check_version(at_team)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()

    for command in (("followup",), ("intake", "--name", "Jan Bos", "--wijk", "Zuid")):
        result = ucase(*command)
        assert (result.code, result.out) == (5, "")
        assert "9999" in result.err


def test_two_who_edit_the_same_case_wait_for_each_other(
    ready: Place, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.5)
    with Work(ready, clock) as work:
        number = a_case(work).id
        work.commit()
    with Work(ready, clock) as mine:
        find_case(mine, number).about = "van mij"
        with Work(ready, clock) as theirs, pytest.raises(OperationalError) as refused:
            find_case(theirs, number)
        assert as_problem(refused.value).key == "locked"
        mine.commit()
    with Work(ready, clock) as theirs:
        assert find_case(theirs, number).about == "van mij"


def test_colleagues_who_take_in_at_the_same_time_all_get_their_own_case(ready: Place, clock: Clock) -> None:
    numbers: list[int] = []
    together = threading.Barrier(4)

    def one_intake(who: int) -> None:
        together.wait()
        with Work(ready, clock) as work:
            opened = take_in(work, record(name=f"Bewoner {'ABCD'[who] * 8}", followup="none"))
            work.commit()
        numbers.append(opened.case)

    threads = [threading.Thread(target=one_intake, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(numbers) == [1, 2, 3, 4]


def test_dates_at_the_ends_of_the_calendar_travel_unharmed(ready: Place, clock: Clock) -> None:
    far = date(2200, 12, 31)
    with Work(ready, clock) as work:
        number = a_case(work, opened=date(1900, 1, 1)).id
        follow_up_steps.plan(work, number, far)
        work.commit()
    with Reader(ready) as reader:
        (row,) = follow_ups.follow_ups(reader, follow_ups.FollowUpFilter(), TODAY)
        assert row.due == far
        wanted = wijk_report.WijkReportFilter(until=TODAY)
        assert wijk_report.wijk_report(reader, wanted, TODAY).total.figures.no_contact_30 == 1


def test_a_number_no_case_can_have_is_not_found(at_team: Place, ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Bos", "--wijk", "Zuid")

    for command in (("show", "UC-2147483647"), ("followup", "add", "UC-2147483647", "morgen")):
        assert ucase(*command).code == 3, command


def test_a_row_that_a_colleague_holds_is_waited_for_and_then_told(
    at_team: Place, ucase: Run, good: Good, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("intake", "--name", "Jan Bos", "--wijk", "Zuid")
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 1.0)
    with Work(at_team, clock) as work:
        find_case(work, 1).about = "van een ander"
        work.session.flush()

        result = ucase("case", "edit", "1", "--about", "van mij")

    assert (result.code, result.out) == (5, "")
    assert result.err.startswith("Fout: Een ander programma schrijft")


def test_a_question_to_an_empty_database_makes_nothing(at_team: Place, ucase: Run, good: Good) -> None:
    for question in (("followup",), ("area", "list"), ("contact", "add", "1", "Gesproken")):
        assert ucase(*question).code == 5, question

    good("intake", "--name", "Jan Bos", "--wijk", "Zuid")
    assert good("area", "list").count("\n") > 20


def test_alembic_finds_no_difference_between_the_models_and_the_database(ready: Place) -> None:
    from alembic import command

    from ucase.storage.engine import make_engine
    from ucase.storage.migrate import settings

    engine = make_engine(ready)
    with engine.connect() as connection:
        command.check(settings(connection))
    engine.dispose()


def test_the_partial_indexes_keep_their_conditions(ready: Place) -> None:
    """The models name the conditions for SQLite only, so nothing else would notice a missing one."""
    with Reader(ready) as reader:
        found = dict(reader.rows("SELECT indexname, indexdef FROM pg_indexes WHERE indexdef ~ ' WHERE '", {}))

    assert {name: sql.partition(" WHERE ")[2] for name, sql in found.items()} == {
        "ix_follow_up_open_due": "((state)::text = 'open'::text)",
        "ix_follow_up_open_of_manager": ("(((state)::text = 'open'::text) AND (assigned_to_id IS NOT NULL))"),
        "ix_follow_up_open_at_time": "(((state)::text = 'open'::text) AND (at_time IS NOT NULL))",
        "ix_follow_up_signal": "(signal IS NOT NULL)",
        "ix_need_turn_back": "(NOT resolved)",
        "ix_deadline_open": "((done_on IS NULL) AND (NOT withdrawn))",
        "ix_deadline_open_of_case": "((done_on IS NULL) AND (NOT withdrawn))",
        "ix_follow_up_ended": "(ended_on IS NOT NULL)",
        "uq_restriction_open": "(lifted_on IS NULL)",
        "uq_episode_open": "(closed_on IS NULL)",
        "uq_dwelling_address": "((postcode IS NOT NULL) AND (house_number IS NOT NULL))",
    }


def test_a_life_on_a_server_is_in_the_log_fits_and_is_taken_back(
    at_team: Place, good: Good, ucase: Run
) -> None:
    def rows() -> dict[str, list[tuple[object, ...]]]:
        connection = check_version(at_team)
        try:
            return {
                one.name: connection.execute(f'SELECT * FROM "{one.name}" ORDER BY 1').fetchall()
                for one in Record.metadata.sorted_tables
                if one.name not in ("change", "change_set", "access")
            }
        finally:
            connection.close()

    good(*LIFE[0])
    states = [rows()]
    for command in LIFE[1:40]:
        good(*command)
        if (now := rows()) != states[-1]:
            states.append(now)
    assert json.loads(good("audit", "verify", "--json"))["ok"]
    good("show", "UC-1")
    assert [one["command"] for one in json.loads(good("audit", "access", "UC-1", "--json"))["rows"]] == [
        "show"
    ]
    assert json.loads(good("history", "UC-1", "--json"))["rows"]

    for state in states[-2::-1]:
        good("undo", "--yes")
        assert rows() == state
    for state in states[1:]:
        good("redo", "--yes")
        assert rows() == state
    assert json.loads(good("audit", "verify", "--json"))["ok"]

    connection = check_version(at_team)
    connection.execute("UPDATE resident SET family_name = 'Anders' WHERE id = 1")
    connection.commit()
    connection.close()
    assert ucase("audit", "verify").code == 5
