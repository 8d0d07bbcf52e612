"""``ucase project``: added, completed, dated, listed and shown."""

import json
from collections.abc import Callable
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_contact, a_listed_household
from ucase.domain.clock import system_clock
from ucase.domain.selecting import Decision
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Outcome
from ucase.storage.models import Case, Dwelling, HousingWish, Project, Selection
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


def shown(good: Good, project: str = "P-0001") -> dict[str, Any]:
    """The project as a program reads it."""
    found: dict[str, Any] = json.loads(good("project", "show", project, "--json"))["project"]
    return found


def phase(good: Good, name: str) -> dict[str, Any]:
    """One phase of the first project."""
    return next(one for one in shown(good)["phases"] if one["phase"] == name)


# Adding


def test_a_project_is_added_as_the_issue_types_it(ucase: Run, good: Good) -> None:
    result = ucase(
        "project", "add", "Zamenhofdreef 1-200", "--wijk", "Overvecht", "--corporation", "Portaal",
        "--kind", "renovation-occupied", "--threshold", "70",
    )  # fmt: skip

    assert result.code == 0
    assert result.out == "project\tname\nP-0001\tZamenhofdreef 1-200\n"
    assert "P-0001" in result.err
    assert "ucase import dwellings BESTAND --project P-0001" in result.err
    assert "--threshold-source" in result.err
    project = shown(good)
    assert project["wijk"] == "Overvecht"
    assert project["corporation"] == "Stichting Portaal"
    assert project["kind"] == "renovation-occupied"
    assert (project["threshold"], project["threshold_source"]) == (70, None)


def test_only_the_name_is_needed_and_no_threshold_is_ever_filled_in(ucase: Run, good: Good) -> None:
    for number, kind in enumerate(("major-maintenance", "renovation-occupied", "sloop"), start=1):
        good("project", "add", f"Verzonnendreef {number}", "--kind", kind)

    assert {shown(good, str(number))["threshold"] for number in (1, 2, 3)} == {None}
    result = ucase("project", "show", "3", terminal=True)
    assert "Drempel" not in result.out
    assert "ucase project edit P-0003 --wijk NAAM --corporation NAAM" in result.out


def test_a_threshold_says_where_it_comes_from_or_that_nobody_wrote_it_down(ucase: Run, good: Good) -> None:
    result = ucase("project", "add", "Een", "--threshold", "60%", "--threshold-source", "sociaal plan")
    good("project", "add", "Twee", "--threshold", "70")

    assert "--threshold-source" not in result.err
    assert "60% (sociaal plan)" in ucase("project", "show", "1", terminal=True).out
    assert "70% (bron niet vastgelegd)" in ucase("project", "show", "2", terminal=True).out
    assert "70% (source not recorded)" in ucase("project", "show", "2", "--lang", "en", terminal=True).out


def test_a_second_project_of_the_same_name_is_refused_with_the_reference_of_the_first(
    ucase: Run, good: Good
) -> None:
    good("project", "add", "De Gaard")
    result = ucase("project", "add", "  de  GAARD ")

    assert result.code == 4
    assert "P-0001" in result.err
    assert good("project", "list").count("P-000") == 1


def test_a_corporation_whose_name_no_longer_holds_is_taken_with_a_warning(ucase: Run, good: Good) -> None:
    result = ucase("project", "add", "Oud", "--corporation", "mitros")

    assert result.code == 0
    assert "Mitros" in result.err
    assert "ucase partner list" in result.err
    assert shown(good)["corporation"] == "Mitros"
    assert "Let op" not in ucase("project", "edit", "1", "--corporation", "Woonin").err


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("Xyz", "--kind", "xyz"), 6, "kind: "),
        (("Xyz", "--wijk", "Xyzdam"), 3, "wijk: "),
        (("Xyz", "--corporation", "Xyzstee"), 3, "corporation: "),
        (("Xyz", "--corporation", "Lokalis"), 6, "corporation: "),
        (("Xyz", "--threshold", "xyz"), 6, "threshold: "),
        (("Xyz", "--threshold", "101"), 6, "threshold: "),
        (("Xyz", "--threshold-source", "xyz " * 60), 6, "--threshold-source: "),
        (("Xyz 111222333",), 6, "naam: "),
        (("xyz " * 60,), 6, "naam: "),
        ((" ",), 6, "naam: "),
        (("-",), 6, "naam: "),
        (("p-0007",), 6, "naam: "),
    ],
)
def test_a_project_that_cannot_be_is_refused_and_not_added(
    ucase: Run, good: Good, place: Place, arguments: tuple[str, ...], code: int, says: str
) -> None:
    result = (
        ucase("project", "add", "--", *arguments)
        if len(arguments) == 1
        else ucase("project", "add", *arguments)
    )

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()
    assert json.loads(good("project", "list", "--json"))["rows"] == []


def test_a_corporation_that_looks_like_one_is_offered_by_its_alias_too(ucase: Run, place: Place) -> None:
    assert "Stichting Portaal" in ucase("project", "add", "X", "--corporation", "Portal").err


def test_a_project_comes_from_a_record_as_well(good: Good) -> None:
    record = {"name": "De Gaard", "wijk": "Zuilen", "threshold": 70, "threshold-source": "afspraak"}
    good("project", "add", "--from", "-", stdin=json.dumps(record))

    project = shown(good)
    assert (project["wijk"], project["area"]) == ("Noordwest", "Zuilen")
    assert (project["threshold"], project["threshold_source"]) == (70, "afspraak")


def test_at_a_terminal_the_name_is_asked_for(ucase: Run, good: Good) -> None:
    assert ucase("project", "add", stdin="De Gaard\n", terminal=True, asks=True).code == 0
    assert shown(good)["name"] == "De Gaard"


# Editing


def test_a_project_that_an_intake_made_by_name_alone_is_completed(ucase: Run, good: Good) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Overvecht", "--project", "Verzonnendreef")
    result = ucase(
        "project", "edit", "verzonnendreef", "--wijk", "Overvecht", "--corporation", "Bo-Ex",
        "--kind", "mixed", "--threshold", "65",
    )  # fmt: skip

    assert result.code == 0
    assert "ucase project show P-0001" in result.err
    assert [line.split("\t")[1:] for line in result.out.splitlines()[1:]] == [
        ["wijk", "", "Overvecht"], ["corporation", "", "Bo-Ex"], ["kind", "", "mixed"],
        ["threshold", "", "65"],
    ]  # fmt: skip
    assert shown(good)["open_cases"] == 1


def test_an_empty_value_empties_a_field(good: Good) -> None:
    good(
        "project",
        "add",
        "Een",
        "--wijk",
        "Oost",
        "--corporation",
        "SSH",
        "--kind",
        "mixed",
        "--threshold",
        "70",
    )
    good("project", "edit", "1", "--wijk", "", "--corporation", "", "--kind", "", "--threshold", "")

    project = shown(good)
    assert {project[key] for key in ("wijk", "area", "corporation", "kind", "threshold")} == {None}


def test_another_threshold_does_not_keep_the_source_of_the_old_one(ucase: Run, good: Good) -> None:
    good("project", "add", "Een", "--threshold", "70", "--threshold-source", "BW 7:220 lid 3")
    good("project", "edit", "1", "--threshold", "70")
    assert shown(good)["threshold_source"] == "BW 7:220 lid 3"

    result = ucase("project", "edit", "1", "--threshold", "60")
    assert shown(good)["threshold_source"] is None
    assert "threshold_source\tBW 7:220 lid 3\t" in result.out
    good("project", "edit", "1", "--threshold", "65", "--threshold-source", "sociaal plan")
    assert shown(good)["threshold_source"] == "sociaal plan"


def test_an_edit_that_changes_nothing_says_so(ucase: Run, good: Good) -> None:
    good("project", "add", "Een", "--kind", "mixed")

    assert "verandert niets" in ucase("project", "edit", "1", "--kind", "gemengd").err
    assert ucase("project", "edit", "1").code == 2
    assert ucase("project", "edit", "2", "--kind", "mixed").code == 3
    assert ucase("project", "edit", "1", "--name", "").code == 6


def test_a_project_may_get_another_name_but_not_that_of_another(ucase: Run, good: Good) -> None:
    good("project", "add", "Een")
    good("project", "add", "Twee")
    result = ucase("project", "edit", "Een", "--name", "twee")

    assert result.code == 4
    assert "P-0002" in result.err
    good("project", "edit", "Een", "--name", "EEN")
    result = ucase("project", "edit", "een", "--name", "Drie")
    assert shown(good, "drie")["ref"] == "P-0001"
    assert "De oude naam blijft ook werken, tot een ander project zo gaat heten." in result.err
    assert "oude naam" not in ucase("project", "edit", "drie", "--kind", "mixed").err


def test_a_project_is_found_by_the_names_it_had_until_another_is_called_so(ucase: Run, good: Good) -> None:
    good("project", "add", "Fazantdreef")
    good("project", "edit", "1", "--name", "Merelhof")
    good("project", "edit", "fazantdreef", "--name", "Merelhof fase 1")

    assert shown(good, "FAZANTDREEF")["names_before"] == ["Fazantdreef", "Merelhof"]
    assert "Heette eerder" in ucase("project", "show", "merelhof", terminal=True).out
    assert "P-0001" in good("project", "date", "Fazantdreef", "works-start", "--planned", "morgen")
    assert "Merelhof fase 1" in ucase("project", "show", "Fazantdref").err
    assert "nieuw" not in intake(good, ucase, "Merelhof").lower()
    assert good("project", "list").count("P-00") == 1

    good("project", "add", "Merelhof")
    assert shown(good, "Merelhof")["ref"] == "P-0002"
    assert shown(good, "P-0001")["names_before"] == ["Fazantdreef"]

    good("project", "edit", "1", "--name", "Fazantdreef")
    assert shown(good, "P-0001")["names_before"] == ["Merelhof fase 1"]
    good("project", "edit", "1", "--name", "FAZANTDREEF")
    assert shown(good, "fazantdreef")["names_before"] == ["Merelhof fase 1"]


def intake(good: Good, ucase: Run, project: str) -> str:
    """What is said of an intake in a project."""
    result = ucase("intake", "--name", f"Verzonnen {project}", "--wijk", "Overvecht", "--project", project,
                   "--allow-duplicate")  # fmt: skip
    assert result.code == 0, result.err
    return " ".join(result.err.split())


def test_a_new_project_with_nearly_the_name_of_another_says_so(ucase: Run, good: Good) -> None:
    good("project", "add", "Verzonnendreef")

    said = intake(good, ucase, "Verzonendreef")
    assert "met bijna dezelfde naam als P-0001" in said
    assert "ucase case edit UC-0001 --project P-0001" in said
    good("case", "edit", "1", "--project", "P-0001")
    assert "dezelfde naam" not in intake(good, ucase, "Verzonnendreef")
    assert "dezelfde naam" not in intake(good, ucase, "De Gaard")
    changed = ucase("case", "edit", "1", "--project", "Verzonnendref")
    assert "ucase case edit UC-0001 --project P-0001" in " ".join(changed.err.split())
    assert "dezelfde naam" not in ucase("case", "edit", "1", "--project", "P-0001").err


# Dates


@pytest.fixture
def project(good: Good, place: Place) -> None:
    """A project without dates."""
    good("project", "add", "Verzonnendreef")


def test_the_first_planned_date_stays_so_that_a_slip_is_seen(ucase: Run, good: Good, project: None) -> None:
    first = ucase("project", "date", "P-0001", "support-poll", "--planned", "4 dec")
    again = ucase("project", "date", "1", "draagvlakmeting", "--planned", "2026-12-18")

    assert "vr 4 dec 2026" in first.err
    assert "later" not in first.err
    assert "Eerst gepland op vr 4 dec 2026: 14 dagen later." in again.err
    assert "ucase project show P-0001" in again.err
    poll = phase(good, "support-poll")
    assert (poll["first_planned"], poll["planned"], poll["slip_days"]) == ("2026-12-04", "2026-12-18", 14)
    out = ucase("project", "show", "1", terminal=True).out
    assert "14 dagen later" in out
    assert "eerst gepland op vr 4 dec 2026" in out

    good("project", "date", "1", "support-poll", "--actual", "2026-11-20")
    poll = phase(good, "support-poll")
    assert (poll["actual"], poll["slip_days"], poll["state"]) == ("2026-11-20", -14, "now")


def test_a_slip_of_the_fingers_in_the_first_date_is_set_right_and_why_stays_in_sight(
    ucase: Run, good: Good, project: None
) -> None:
    good("project", "date", "1", "support-poll", "--planned", "2062-12-04")
    both = ucase(
        "project", "date", "1", "support-poll", "--first-planned", "4-12-2026", "--because", "tikfout [b]"
    )

    assert "vr 4 dec 2026" in both.err
    poll = phase(good, "support-poll")
    assert (poll["first_planned"], poll["planned"], poll["slip_days"]) == ("2026-12-04", "2026-12-04", 0)

    good("project", "date", "1", "support-poll", "--planned", "2026-12-18")
    good("project", "date", "1", "support-poll", "--first-planned", "5 dec", "--because", "toch de vijfde")
    poll = phase(good, "support-poll")
    assert (poll["first_planned"], poll["planned"], poll["slip_days"]) == ("2026-12-05", "2026-12-18", 13)
    assert poll["first_planned_because"] == "toch de vijfde"
    screen = ucase("project", "show", "1", terminal=True).out
    assert "13 dagen later" in screen
    assert "Eerste datum verbeterd: draagvlakmeting, toch de vijfde" in screen


def test_a_first_date_is_not_changed_without_a_reason_or_where_there_is_none(
    ucase: Run, good: Good, project: None
) -> None:
    good("project", "date", "1", "support-poll", "--planned", "2026-12-04")
    change = ("project", "date", "1", "support-poll")

    for extra in (
        ("--first-planned", "5 dec"),
        ("--first-planned", "5 dec", "--because", " "),
        ("--first-planned", "", "--because", "x"),
        ("--planned", "5 dec", "--because", "x"),
    ):
        result = ucase(*change, *extra)
        assert result.code == 2
        assert "--because" in result.err
    never = ucase("project", "date", "1", "works-end", "--first-planned", "5 dec", "--because", "x")
    assert never.code == 4
    assert "--planned" in never.err
    assert ucase(*change, "--first-planned", "5 dec", "--because", "bsn 111222333").code == 6
    assert phase(good, "support-poll")["first_planned"] == "2026-12-04"


def test_a_phase_cannot_have_come_on_a_day_that_is_not_there_yet(
    ucase: Run, good: Good, project: None
) -> None:
    result = ucase("project", "date", "1", "works-start", "--actual", "morgen")

    assert result.code == 6
    assert result.err.startswith("Fout: werkelijke dag, --actual: ")
    assert phase(good, "works-start")["actual"] is None
    good("project", "date", "1", "works-start", "--actual", "vandaag")


def test_a_date_is_taken_away_by_an_empty_one_but_not_the_first(
    ucase: Run, good: Good, project: None
) -> None:
    good("project", "date", "1", "works-start", "--planned", "2027-02-01", "--actual", "gisteren")
    result = ucase("project", "date", "1", "works-start", "--planned", "", "--actual", " ")

    assert result.code == 0
    start = phase(good, "works-start")
    assert (start["first_planned"], start["planned"], start["actual"]) == ("2027-02-01", None, None)
    assert start["slip_days"] is None


def test_an_unusual_order_is_told_and_not_refused(ucase: Run, good: Good, project: None) -> None:
    good("project", "date", "1", "works-start", "--planned", "2027-06-01")
    result = ucase("project", "date", "1", "works-end", "--planned", "2027-05-01")

    assert result.code == 0
    assert "begin van het werk (di 1 jun 2027)" in result.err
    assert "einde van het werk (za 1 mei 2027)" in result.err
    assert "Let op de volgorde" in ucase("project", "show", "1", terminal=True).out
    assert "volgorde" not in ucase("project", "date", "1", "works-end", "--planned", "2027-07-01").err
    assert "volgorde" not in ucase("project", "show", "1", terminal=True).out


def test_a_phase_whose_date_has_gone_is_late_and_says_what_to_type(
    ucase: Run, good: Good, project: None
) -> None:
    result = ucase("project", "date", "1", "announcement", "--planned", "2026-11-14")

    assert "9 dagen geleden" in result.err
    out = ucase("project", "show", "1", terminal=True).out
    assert "9 dagen te laat" in out
    assert "ucase project date P-0001 announcement --actual vandaag" in out
    assert phase(good, "announcement")["days_overdue"] == 9


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("1", "announcement"), 2),
        (("1", "xyz", "--planned", "morgen"), 6),
        (("1", "announcement", "--planned", "xyz"), 6),
        (("1", "announcement", "--actual", "xyz"), 6),
        (("xyz", "announcement", "--actual", "gisteren"), 3),
        (("P-0099", "announcement", "--actual", "gisteren"), 3),
    ],
)
def test_a_date_that_cannot_be_is_refused(
    ucase: Run, good: Good, project: None, arguments: tuple[str, ...], code: int
) -> None:
    before = good("project", "show", "1")
    result = ucase("project", "date", *arguments)

    assert result.code == code
    assert "xyz" not in result.err
    assert good("project", "show", "1") == before


# Shown


@pytest.fixture
def neighbourhood(place: Place) -> None:
    """Ten households: some answered, some were reached in a case, some were decided about."""
    with Work(place, system_clock(TODAY)) as work:
        project = Project(name="Verzonnendreef", key="verzonnendreef")
        work.add(project)
        homes = [a_listed_household(work, project, number, family="Verzonnen") for number in range(1, 11)]
        vacant = Dwelling(postcode="3562 ZA", house_number="11", addition="", project_id=project.id)
        gone = a_listed_household(work, project, 12)
        work.session.get_one(Dwelling, gone.dwelling_id).gone_on = TODAY
        a_listed_household(work, project, 13).left_on = TODAY
        elsewhere = Project(name="Elders", key="elders")
        work.session.add_all([vacant, elsewhere])
        work.session.flush()
        away = a_listed_household(work, elsewhere, 14)
        for household, answered in ((homes[0], False), (homes[0], True), (homes[0], True), (homes[1], True),
                                    (homes[2], False), (gone, True), (away, True)):  # fmt: skip
            work.add(HousingWish(household_id=household.id, asked_on=TODAY, answered=answered))
        for household, outcome in ((homes[1], Outcome.REACHED), (homes[2], Outcome.REACHED),
                                   (homes[3], Outcome.NO_SHOW)):  # fmt: skip
            case = a_case(work, project=project)
            case.household_id = household.id
            a_contact(work, case, TODAY, outcome)
        ended: Case = a_case(work, project=project, stage=Stage.CLOSED)
        ended.household_id = homes[4].id
        for place_in_line, decisions in (
            (0, [Decision.WAIT, Decision.TAKE_UP]),
            (5, [Decision.TAKE_UP, Decision.WAIT]),
            (6, [Decision.DECLINE]),
            (7, [Decision.WAIT]),
        ):
            for decision in decisions:
                work.add(
                    Selection(
                        household_id=homes[place_in_line].id, project_id=project.id, decision=decision,
                        decided_on=TODAY,
                    )
                )  # fmt: skip
        work.commit()


def test_how_far_a_project_is_counts_households_and_not_papers(
    ucase: Run, good: Good, neighbourhood: None
) -> None:
    project = shown(good)

    assert {key: project[key] for key in (
        "dwellings", "households", "spoken_to", "answered", "response", "selected", "waiting", "declined",
        "open_cases", "living",
    )} == {
        "dwellings": 12, "households": 10, "living": 10, "spoken_to": 3, "answered": 2, "response": 20,
        "selected": 4, "waiting": 2, "declined": 1, "open_cases": 3,
    }  # fmt: skip
    assert "2 van 10 (20%)" in ucase("project", "show", "1", terminal=True).out
    rows = json.loads(good("project", "list", "--json"))["rows"]
    assert [(row["dwellings"], row["households"]) for row in rows] == [(12, 10), (1, 1)]
    open_cases = [
        row for row in json.loads(good("case", "list", "--project", "P-0001", "--json"))["rows"]
        if row["stage"] != "closed"
    ]  # fmt: skip
    assert len(open_cases) == project["open_cases"]


def test_what_is_next_is_a_phase_and_something_to_type(ucase: Run, good: Good, project: None) -> None:
    out = ucase("project", "show", "1", terminal=True).out

    assert "ucase project date P-0001 announcement --planned DATUM" in out
    assert "ucase import dwellings BESTAND --project P-0001" in out
    assert shown(good)["next_phase"] == "announcement"


@pytest.mark.parametrize("columns", [140, 110, 80, 69, 40])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_phase_line_fits_every_screen_and_needs_no_colour(
    ucase: Run, good: Good, project: None, monkeypatch: pytest.MonkeyPatch, columns: int, language: str
) -> None:
    good("project", "date", "1", "announcement", "--planned", "2026-09-01", "--actual", "2026-09-03")
    good("project", "date", "1", "social-plan", "--actual", "2026-10-01")
    good("project", "date", "1", "support-poll", "--planned", "2026-12-04")
    monkeypatch.setenv("COLUMNS", str(columns))
    out = ucase("project", "show", "1", "--lang", language, terminal=True).out
    words = {
        "nl": ("✓ gedaan", "● nu", "→ hierna", "· later"),
        "en": ("✓ done", "● now", "→ next", "· later"),
    }

    assert all(word in out for word in words[language])
    assert out.count("· later") == 4
    said = (line for line in out.splitlines() if not line.strip().startswith("ucase "))
    assert max(map(len, said)) <= columns
    assert ("✓ gedaan ──" in out or "✓ done ──" in out) == (columns >= 70)
    assert all(line == line.rstrip() for line in out.splitlines())


def test_the_list_has_the_next_phase_with_its_date(ucase: Run, good: Good, project: None) -> None:
    good("project", "date", "1", "works-start", "--planned", "2027-02-01")
    good("project", "add", "Elders", "--wijk", "Oost")
    out = ucase("project", "list", terminal=True).out

    assert "begin van het werk" in out
    assert "ma 1 feb 2027" in out
    assert "P-0002" in out


def test_without_projects_the_list_says_how_to_begin(ucase: Run, place: Place) -> None:
    assert "ucase project add" in ucase("project", "list", terminal=True).out


# Elsewhere


def test_everywhere_a_project_is_named_its_reference_will_do(ucase: Run, good: Good) -> None:
    good("project", "add", "Verzonnendreef")
    good("intake", "--name", "Jan Pot", "--wijk", "Oost", "--project", "p-0001")
    good("intake", "--name", "Ada Kan", "--wijk", "Oost")
    good("case", "edit", "2", "--project", "P1")

    rows = json.loads(good("case", "list", "--project", "P-0001", "--json"))["rows"]
    assert [row["project"] for row in rows] == ["Verzonnendreef", "Verzonnendreef"]
    assert json.loads(good("report", "wijk", "--project", "p-1", "--json"))["total"]["open"] == 2
    assert json.loads(good("case", "list", "--project", "verzonnendreef", "--json"))["rows"] == rows


def test_a_reference_that_leads_nowhere_makes_no_project(ucase: Run, good: Good, place: Place) -> None:
    result = ucase("intake", "--name", "Jan Pot", "--wijk", "Oost", "--project", "P-0042")

    assert result.code == 3
    assert "ucase project list" in result.err
    assert json.loads(good("project", "list", "--json"))["rows"] == []


def test_a_bare_number_at_an_intake_is_a_name_as_corporations_number_their_projects(good: Good) -> None:
    good("intake", "--name", "Jan Pot", "--wijk", "Oost", "--project", "4100")

    assert shown(good, "4100")["ref"] == "P-0001"


HOSTILE = "[/b] :x: \x1b[31mrood\x1b[0m \u202eabc {0} %s =1+1"
CLEAN = "[/b] :x: rood abc {0} %s =1+1"


def test_what_is_typed_is_text_in_every_form(ucase: Run, good: Good, place: Place) -> None:
    good("project", "add", HOSTILE, "--threshold", "70", "--threshold-source", HOSTILE)

    project = shown(good)
    assert (project["name"], project["threshold_source"]) == (CLEAN, CLEAN)
    for command in (
        ("project", "list"),
        ("project", "show", "1"),
        ("project", "edit", "1", "--name", f"{HOSTILE}2"),
    ):
        for more in ((), ("--json",), ("--output", "csv"), ("--output", "jsonl")):
            result = ucase(*command, *more, terminal=not more)
            assert result.code == 0, result.err
            assert not set("\x1b\u202e") & set(result.out + result.err)


def test_what_an_edit_changed_is_said_in_the_words_of_the_screens(good: Good, place: Place) -> None:
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht", "--kind", "mixed")

    table = ("project", "edit", "P-0001", "--kind", "renovation-occupied", "--threshold", "70", "--output")
    dutch = good(*table, "table")
    english = good("--lang", "en", "project", "edit", "P-0001", "--kind", "mixed", "--output", "table")

    assert "renovatie in bewoonde staat" in dutch
    assert "draagvlakdrempel" in dutch
    assert "renovation-occupied" not in dutch
    assert "renovation, occupied" in english
