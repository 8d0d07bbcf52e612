"""``ucase select``: the list before the meeting, the decisions, and the cases that they open."""

import json
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_hostile_text import CONTROL, FORMS, NAMES, seen, tagged
from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project, a_survey
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import Channel, Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.storage.models import Area, Case, Dwelling, Household, Organisation, Project, Selection
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
BECAUSE = ("--because", "wil hulp bij het opruimen")


@pytest.fixture
def listed(place: Place, clock: Clock) -> Place:
    """Six households of P-0001. H-0001 to H-0004 were asked; H-0005 was not reached; H-0006 has a case."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        project.corporation_id = work.session.query(Organisation.id).filter_by(name="Woonin").scalar()
        project.area_id = work.session.query(Area.id).filter_by(name="Overvecht").scalar()
        one, two, three, four, five, _ = (
            a_listed_household(work, project, number, family=family)
            for number, family in ((2, "Aal"), (10, "Bo"), (4, None), (6, "Dien"), (8, "Eef"), (12, "Fem"))
        )
        one.language, one.preferred_channel = "Turks", Channel.PHONE
        a_survey(
            work, one, worries=[Worry.DUST, Worry.RENT], needs=[PracticalNeed.LUNGS], moving=Moving.RETURN
        )
        a_survey(
            work, two, worries=[Worry.OTHER, Worry.RENT], needs=[PracticalNeed.OTHER],
            moving=Moving.UNDECIDED, wants_contact=True,
        )  # fmt: skip
        a_survey(work, three, worries=[Worry.PRIVACY], needs=[PracticalNeed.PETS], wants_contact=True)
        a_survey(work, four, moving=Moving.MOVE)
        a_survey(work, five, answered=False)
        work.session.add(Case(household_id=6, project_id=project.id, stage=Stage.SUPPORT))
        work.commit()
    return place


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The rows of a list."""
    found: list[dict[str, Any]] = json.loads(good(*arguments, "--json"))["rows"]
    return found


def households(good: Good, *arguments: str) -> list[str]:
    """The households of the list, in its order."""
    return [row["household"] for row in rows(good, "select", "list", "P-0001", *arguments)]


def show(good: Good, case: str) -> dict[str, Any]:
    """A case as programs see it."""
    found: dict[str, Any] = json.loads(good("show", case, "--json"))["case"]
    return found


# The list


def test_who_said_most_stands_first_and_who_was_not_reached_below_who_said_anything(
    ucase: Run, good: Good, listed: Place
) -> None:
    # They said five, four, three things and one; of two who were not reached, 8 comes before 12 on the dreef.
    assert households(good) == ["H-0002", "H-0001", "H-0003", "H-0004", "H-0005", "H-0006"]
    shown = ucase("select", "list", "1", terminal=True)
    note = " ".join((shown.out + shown.err).split())
    assert "Wie niet is bereikt, staat onder wie iets noemde en boven wie niets noemde." in note


def test_beside_each_stands_what_it_said_itself(ucase: Run, listed: Place) -> None:
    shown = ucase("select", "list", "Verzonnendreef", terminal=True)

    text = " ".join(shown.out.split())
    assert shown.code == 0
    assert "de huur, stof en lawaai; longklachten; wil terugkeren" in text
    assert "privacy; huisdieren; wil contact" in text
    assert "niet bereikt" in text
    assert "wil voorgoed verhuizen" in text


def test_what_is_other_says_what_kind_of_other(good: Good, listed: Place, ucase: Run) -> None:
    shown = " ".join(ucase("select", "list", "1", "--limit", "1", terminal=True).out.split())

    assert "een andere zorg" in shown
    assert "iets anders tijdens het werk" in shown
    assert "twijfelt over terugkeren" in shown
    assert "Nog 5 meer" in shown


def test_who_names_nothing_is_said_to_name_nothing(
    ucase: Run, good: Good, listed: Place, clock: Clock
) -> None:
    with Work(listed, clock) as work:
        a_survey(work, work.session.get_one(Household, 4), asked=TODAY)
        work.commit()

    assert rows(good, "select", "list", "1")[-1]["said"] == []
    assert "noemt geen zorgen" in " ".join(ucase("select", "list", "1", terminal=True).out.split())


@pytest.mark.parametrize("form", ["table", *FORMS])
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nobody_gets_a_figure_or_a_label(ucase: Run, listed: Place, form: str, language: str) -> None:
    shown = ucase("select", "list", "1", "--output", form, "--lang", language, terminal=form == "table")

    assert shown.code == 0
    for word in ("kwetsba", "vulnerab", "score", "risico", "risk", "prioriteit", "priority"):
        assert word not in (shown.out + shown.err).casefold()


def test_no_column_of_the_list_holds_a_number(good: Good, listed: Place) -> None:
    for row in rows(good, "select", "list", "1"):
        assert [key for key, value in row.items() if type(value) in (int, float)] == []


def test_no_text_of_the_program_calls_anybody_vulnerable() -> None:
    from tests.unit.test_locale import EN, NL

    assert [key for key, text in {**NL}.items() if "kwetsba" in text.casefold()] == []
    assert [key for key, text in {**EN}.items() if "vulnerab" in text.casefold()] == []


def test_undecided_leaves_out_what_is_decided_and_who_has_a_case(good: Good, listed: Place) -> None:
    good("select", "wait", "H-1", *BECAUSE)

    assert households(good, "--undecided") == ["H-0002", "H-0003", "H-0004", "H-0005"]
    assert households(good, "--decision", "wachten") == ["H-0001"]
    assert households(good, "--decision", "take-up") == ["H-0006"]


def test_the_two_filters_do_not_go_together(ucase: Run, listed: Place) -> None:
    assert ucase("select", "list", "1", "--undecided", "--decision", "wait").code == 2


def test_a_pipe_gets_every_row_unless_it_is_told_otherwise(good: Good, listed: Place) -> None:
    assert len(good("select", "list", "1").splitlines()) == 7
    assert len(good("select", "list", "1", "--limit", "2").splitlines()) == 3


def test_who_left_and_whose_dwelling_is_gone_is_not_on_the_list(
    good: Good, listed: Place, clock: Clock
) -> None:
    with Work(listed, clock) as work:
        work.session.get_one(Household, 1).left_on = TODAY
        work.session.get_one(Dwelling, 2).gone_on = TODAY
        work.commit()

    assert households(good) == ["H-0003", "H-0004", "H-0005", "H-0006"]


def test_with_anon_neither_names_nor_what_was_said_are_shown(ucase: Run, listed: Place) -> None:
    for form in ("table", *FORMS):
        shown = ucase("select", "list", "1", "--anon", "--output", form, terminal=form == "table")
        assert shown.code == 0
        for word in ("Aal", "3562", "huur", "rent", "longklachten", "lungs"):
            assert word not in shown.out, form


def test_a_project_without_households_has_an_empty_list(ucase: Run, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        a_project(work, "Leeg")
        work.commit()

    assert "Geen huishoudens gevonden." in ucase("select", "list", "Leeg", terminal=True).out
    assert ucase("select", "list", "Nergens").code == 3


# Deciding


def test_taking_up_opens_a_case_with_what_the_survey_knows(ucase: Run, good: Good, listed: Place) -> None:
    result = ucase("select", "take-up", "H-1", *BECAUSE, "--json")

    assert json.loads(result.out)["rows"] == [
        {"household": "H-0001", "decision": "take-up", "case": "UC-0002", "followup": "F-0001"}
    ]
    case = show(good, "2")
    expected = {
        "resident": "Aal", "address": "3562 ZA 2", "language": "Turks", "channel": "phone",
        "project": "Verzonnendreef", "wijk": "Overvecht", "source": "survey", "worries": ["rent", "dust"],
        "stage": "intake", "opened": "2026-11-23", "next_due": "2026-12-07", "about": None, "manager": None,
    }  # fmt: skip
    assert {key: case[key] for key in expected} == expected
    assert "Casus UC-0002 is geopend." in result.err
    assert "ucase show UC-0002" in result.err
    assert "ucase select minutes P-0001 --date 2026-11-23" in result.err


def test_the_case_is_mine_and_so_is_its_first_check_in(
    good: Good, listed: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good("select", "take-up", "H-1", *BECAUSE)

    assert show(good, "2")["manager"] == "Noor Voorbeeld"
    assert [one["ref"] for one in rows(good, "followup", "--mine")] == ["F-0001"]


def test_taking_up_above_the_band_of_the_team_warns_and_goes_through(
    ucase: Run, good: Good, listed: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text("caseload.most = 1\n", "utf-8")
    within = ucase("select", "take-up", "H-1", *BECAUSE)
    above = ucase("select", "take-up", "H-2", "H-3", *BECAUSE)

    assert (within.code, above.code) == (0, 0)
    assert "boven" not in within.err
    assert above.err.count("Noor Voorbeeld komt hiermee op 3, boven de 1") == 1
    assert len(rows(good, "case", "list", "--stage", "intake")) == 3


def test_declining_above_the_band_has_no_word_of_it(
    ucase: Run, good: Good, listed: Place, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    good("select", "take-up", "H-1", "H-2", *BECAUSE)
    config = tmp_path / "config" / "config"
    config.parent.mkdir(exist_ok=True)
    config.write_text("caseload.most = 1\n", "utf-8")

    assert "boven" not in ucase("select", "decline", "H-3", *BECAUSE).err


def test_whom_nobody_knows_by_name_can_be_taken_up_and_found(good: Good, listed: Place) -> None:
    good("select", "take-up", "H-3", *BECAUSE)

    assert [row["ref"] for row in rows(good, "case", "list", "--stage", "intake")] == ["UC-0002"]
    assert show(good, "2")["address"] == "3562 ZA 4"


def test_of_whom_was_not_reached_the_survey_is_not_the_source(good: Good, listed: Place) -> None:
    good("select", "take-up", "H-5", *BECAUSE)

    assert show(good, "2")["source"] is None


def test_the_newest_answers_count_when_a_case_opens(good: Good, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        household = work.session.get_one(Household, 1)
        a_survey(work, household, asked=TODAY - timedelta(days=30), worries=[Worry.NEIGHBOURS])
        a_survey(work, household, asked=TODAY, worries=[Worry.PRIVACY])
        work.commit()
    good("select", "take-up", "H-1", *BECAUSE)

    assert show(good, "2")["worries"] == ["privacy"]


@pytest.mark.parametrize(
    ("said", "due"),
    [(("--no-followup",), None), (("--followup", "geen"), None), (("--followup", "+3d"), "2026-11-26")],
)
def test_the_first_check_in_can_be_another_day_or_none(
    good: Good, listed: Place, said: tuple[str, ...], due: str | None
) -> None:
    good("select", "take-up", "H-1", *BECAUSE, *said)

    assert show(good, "2")["next_due"] == due


def test_several_households_are_decided_about_at_once_by_reference_or_address(
    ucase: Run, good: Good, listed: Place
) -> None:
    result = ucase("select", "take-up", "H-1", "3562za 10", "h3", "H-0001", *BECAUSE)

    assert result.code == 0, result.err
    assert [row["case"] for row in rows(good, "select", "list", "1", "--decision", "take-up")] == [
        "UC-0003", "UC-0002", "UC-0004", "UC-0001",
    ]  # fmt: skip
    assert "3 huishoudens: oppakken. De casussen UC-0002 tot en met UC-0004 zijn geopend." in result.err
    assert "--undecided" in result.err


@pytest.mark.parametrize("verb", ["decline", "wait"])
def test_declining_and_waiting_open_no_case(good: Good, listed: Place, verb: str) -> None:
    good("select", verb, "H-1", "H-2", *BECAUSE)

    found = {row["household"]: row for row in rows(good, "select", "list", "1")}
    for household in ("H-0001", "H-0002"):
        assert found[household]["decision"] == verb
        assert found[household]["decided_on"] == "2026-11-23"
        assert found[household]["case"] is None


def test_the_newest_decision_counts_and_all_of_them_stay(good: Good, listed: Place, clock: Clock) -> None:
    good("select", "decline", "H-1", "--because", "geen tijd", "--on", "2026-11-02")
    good("select", "wait", "H-1", *BECAUSE, "--on", "2026-11-09")
    good("select", "take-up", "H-1", *BECAUSE)

    assert rows(good, "select", "list", "1", "--decision", "take-up")[0]["household"] == "H-0001"
    with Work(listed, clock) as work:
        kept = [(one.decision, one.decided_on, one.because) for one in work.session.query(Selection)]
    assert kept == [
        ("decline", date(2026, 11, 2), "geen tijd"),
        ("wait", date(2026, 11, 9), BECAUSE[1]),
        ("take-up", TODAY, BECAUSE[1]),
    ]


def test_a_decision_of_an_earlier_day_says_that_a_later_one_counts(ucase: Run, listed: Place) -> None:
    assert "latere dag" not in ucase("select", "wait", "H-1", *BECAUSE).err

    assert (
        "voor H-0001 geldt nog een besluit van een latere dag"
        in ucase("select", "decline", "H-1", *BECAUSE, "--on", "gisteren").err
    )


def test_a_case_opens_on_the_day_of_the_meeting(good: Good, listed: Place) -> None:
    good("select", "take-up", "H-1", *BECAUSE, "--on", "20-11-2026")

    assert show(good, "2")["opened"] == "2026-11-20"


def test_a_meeting_that_has_still_to_come_decides_nothing(ucase: Run, listed: Place) -> None:
    assert ucase("select", "wait", "H-1", *BECAUSE, "--on", "2026-11-24").code == 6


def test_the_corporation_of_the_project_was_there_unless_another_is_named(
    good: Good, ucase: Run, listed: Place
) -> None:
    good("select", "wait", "H-1", *BECAUSE)
    good("select", "wait", "H-2", *BECAUSE, "--with", "portaal")
    minutes = rows(good, "select", "minutes", "1", "--date", "vandaag")

    assert [row["with"] for row in minutes] == ["Woonin", "Stichting Portaal"]
    assert ucase("select", "wait", "H-2", *BECAUSE, "--with", "Nergens").code == 3


# What is refused


def test_a_household_with_an_open_case_is_refused_with_its_reference(ucase: Run, listed: Place) -> None:
    result = ucase("select", "take-up", "H-6", *BECAUSE)

    assert result.code == 4
    assert "H-0006" in result.err
    assert "ucase show UC-0001" in result.err


@pytest.mark.parametrize("verb", ["decline", "wait"])
def test_what_has_a_case_is_not_declined_or_put_off(ucase: Run, listed: Place, verb: str) -> None:
    result = ucase("select", verb, "H-6", *BECAUSE)

    assert result.code == 4
    assert "ucase case close UC-0001" in result.err


def test_after_its_case_was_closed_a_household_can_be_taken_up_again(good: Good, listed: Place) -> None:
    good("select", "take-up", "H-1", *BECAUSE)
    good("case", "close", "2", "--because", "klaar")
    good("select", "take-up", "H-1", *BECAUSE)

    assert show(good, "3")["stage"] == "intake"


def test_one_household_that_cannot_be_leaves_all_of_them_as_they_were(
    ucase: Run, good: Good, listed: Place
) -> None:
    result = ucase("select", "take-up", "H-1", "H-6", "H-99", *BECAUSE)

    assert result.code == 6
    assert "Huishouden 2:" in result.err
    assert "Huishouden 3:" in result.err
    assert households(good, "--decision", "take-up") == ["H-0006"]
    assert ucase("select", "take-up", "H-1", "H-6", *BECAUSE).code == 4
    assert ucase("select", "take-up", "H-99", *BECAUSE).code == 3


def test_a_dwelling_without_a_project_needs_its_name_and_belongs_to_it_from_then_on(
    ucase: Run, good: Good, listed: Place, clock: Clock
) -> None:
    with Work(listed, clock) as work:
        work.session.get_one(Dwelling, 1).project_id = None
        work.commit()
    result = ucase("select", "wait", "H-1", *BECAUSE)

    assert result.code == 4
    assert "--project" in result.err
    assert "H-0001" not in households(good)
    good("select", "wait", "H-1", *BECAUSE, "--project", "Verzonnendreef")
    assert "H-0001" in households(good)


def test_a_household_of_another_project_than_was_named_is_refused(
    ucase: Run, listed: Place, clock: Clock
) -> None:
    with Work(listed, clock) as work:
        a_project(work, "Elders")
        work.commit()

    assert ucase("select", "wait", "H-1", *BECAUSE, "--project", "Elders").code == 4
    assert ucase("select", "wait", "H-1", *BECAUSE, "--project", "Nergens").code == 3


def test_about_who_left_nothing_is_decided(ucase: Run, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        work.session.get_one(Household, 1).left_on = TODAY
        work.session.get_one(Dwelling, 2).gone_on = TODAY
        work.commit()

    for household in ("H-1", "H-2"):
        assert ucase("select", "take-up", household, *BECAUSE).code == 4


@pytest.mark.parametrize("verb", ["take-up", "decline", "wait"])
def test_a_reason_is_needed_and_asked_for_at_a_terminal(
    ucase: Run, good: Good, listed: Place, verb: str
) -> None:
    assert ucase("select", verb, "H-1").code == 2
    assert ucase("select", verb, "H-1", "--because", " ").code == 6
    assert ucase("select", verb, stdin="H-1, H-2\nwil hulp\n", asks=True).code == 0

    assert households(good, "--decision", verb)[:2] == ["H-0002", "H-0001"]


def test_a_reason_with_a_bsn_in_it_is_refused(ucase: Run, good: Good, listed: Place) -> None:
    result = ucase("select", "wait", "H-1", "--because", "zijn nummer is 111222333")

    assert result.code == 6
    assert "111222333" not in result.err
    assert households(good, "--decision", "wait") == []


def test_a_dry_run_keeps_nothing_and_refuses_what_would_be_refused(
    ucase: Run, good: Good, listed: Place
) -> None:
    result = ucase("select", "take-up", "H-1", "H-2", *BECAUSE, "--dry-run")

    assert result.code == 0
    assert result.out == ""
    assert "er zouden 2 besluiten worden vastgelegd en evenveel casussen geopend" in result.err
    one = ucase("select", "wait", "H-1", *BECAUSE, "--dry-run")
    assert "er zou 1 besluit worden vastgelegd. Er is niets opgeslagen." in one.err
    assert households(good, "--decision", "take-up") == ["H-0006"]
    assert households(good, "--decision", "wait") == []
    assert ucase("select", "take-up", "H-6", *BECAUSE, "--dry-run").code == 4


def test_a_record_can_name_one_household_or_several(ucase: Run, good: Good, listed: Place) -> None:
    several = {"household": ["H-1", "H-2"], "because": "samen", "agreed": True, "with": "Woonin"}
    good("select", "wait", "--from", "-", stdin=json.dumps(several))
    good("select", "wait", "--from", "-", stdin=json.dumps({"household": "H-3", "because": "alleen"}))

    minutes = rows(good, "select", "minutes", "1", "--date", "vandaag")
    assert [(row["household"], row["because"], row["agreed"]) for row in minutes] == [
        ("H-0001", "samen", True), ("H-0003", "alleen", False), ("H-0002", "samen", True),
    ]  # fmt: skip
    assert ucase("select", "wait", "--from", "-", stdin='{"households": ["H-1"], "because": "x"}').code == 6


# Text


def test_whatever_a_reason_holds_is_text(ucase: Run, good: Good, listed: Place) -> None:
    for name in NAMES:
        good("select", "wait", "H-1", "--because", tagged("be", name))
        [row] = rows(good, "select", "minutes", "1", "--date", "vandaag")
        assert row["because"] == seen("be", name)
        for form in FORMS:
            result = ucase("select", "minutes", "1", "--date", "vandaag", "--output", form)
            assert CONTROL.findall(result.out + result.err) == [], name
        screen = ucase("select", "minutes", "1", "--date", "vandaag", terminal=True)
        assert screen.code == 0
        assert CONTROL.findall(screen.out + screen.err) == [], name


def test_whatever_a_resident_is_called_is_text(ucase: Run, listed: Place, clock: Clock) -> None:
    with Work(listed, clock) as work:
        project = work.session.get_one(Project, 1)
        for number, name in enumerate(NAMES, start=100):
            a_listed_household(work, project, number, family=seen("nm", name), street=seen("st", name))
        work.commit()

    numbers = [f"H-{number}" for number in range(7, 7 + len(NAMES))]
    assert ucase("select", "wait", *numbers, *BECAUSE).code == 0

    for form in ("table", *FORMS):
        for command in (("list", "1", "--all"), ("minutes", "1", "--date", "vandaag")):
            result = ucase("select", *command, "--output", form, terminal=form == "table")
            assert result.code == 0
            assert result.out.count("qnm") == len(NAMES)
            assert CONTROL.findall(result.out + result.err) == []
