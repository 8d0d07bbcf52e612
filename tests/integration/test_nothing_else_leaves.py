"""What goes to the contractor and to the corporation: an address and one word, and nothing else that is kept.

Every column of every table is filled with a marker first, so a column that is added later is watched too.
"""

import json
from collections.abc import Callable, Iterator
from datetime import date

import pytest
from sqlalchemy import Date, Enum, Integer, String, Table, update

from tests.cli.test_hostile_text import FORMS
from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project, a_survey
from ucase.domain.clock import Clock
from ucase.domain.vocabulary import Worry
from ucase.domain.wishes import Moving, PracticalNeed
from ucase.domain.works import Approach
from ucase.queries.approaches import ApproachRow
from ucase.queries.selection import OutsideRow
from ucase.storage.models import Dwelling, Household, NeighbourTie, Record, map_all
from ucase.storage.place import Place
from ucase.storage.work import Work

MARK, NUMBER, DAY = "zzq", 171717, date(2017, 7, 17)
ADDRESS = {"dwelling.street", "dwelling.postcode", "dwelling.house_number", "dwelling.addition"}
NEEDED = {
    "project.name", "project.key", "selection.decided_on", "household.left_on", "dwelling.gone_on",
    "organisation.name", "organisation.key", "moving_allowance.effective_from", "follow_up.step",
}  # fmt: skip
"""Besides the address: what the commands look up by, the days that take a household off every list, and the
days of the law, of which each may be there once."""
LOG = ("change_set", "change", "access")
"""It repeats what the other tables hold, and no list reads it."""
FOR_PORTAAL = ("--for", "corporation", "--with", "Stichting Portaal")
SCREENS = ("table", *FORMS)


@pytest.fixture
def marked(good: Callable[..., str], place: Place, clock: Clock) -> Place:
    """Three households about whom everything is known, two of them decided about and one taken up."""
    with Work(place, clock) as work:
        project = a_project(work, "Verzonnendreef")
        for number in (10, 2, 4):
            household = a_listed_household(work, project, number, family="Bedacht", street="Verzonnendreef")
            a_survey(
                work, household, worries=[Worry.RENT], needs=[PracticalNeed.LUNGS], moving=Moving.MOVE,
                wants_contact=True, interpreter=True,
            )  # fmt: skip
        work.session.get_one(Household, 1).approach = Approach.ALONE
        work.session.get_one(Household, 2).approach = Approach.SITE_MANAGER
        work.session.add(NeighbourTie(household_id=1, neighbour_id=2, said_on=TODAY))
        work.commit()
    good("select", "take-up", "H-1", "--because", "x", "--agreed", "--with", "Portaal")
    good("select", "wait", "H-2", "--because", "x", "--with", "Portaal")
    good("select", "decline", "H-3", "--because", "x", "--with", "Portaal")
    good("contact", "add", "1", "Gesproken")
    map_all()
    with Work(place, clock) as work, work.past_the_session():
        for table in Record.metadata.tables.values():
            for values in markers(table) if table.name not in LOG else ():
                work.session.connection().execute(update(table).values(values))
        work.commit()
    return place


def markers(table: Table) -> Iterator[dict[str, object]]:
    """What to put into each column of a table that is neither a key, nor a closed list, nor needed."""
    for column in table.columns:
        name = f"{table.name}.{column.name}"
        if name in ADDRESS | NEEDED or column.primary_key or column.foreign_keys or column.name == "version":
            continue
        if isinstance(column.type, String) and not isinstance(column.type, Enum):
            yield {column.name: MARK + column.name + table.c.id.cast(String)}
        elif type(column.type) is Integer and column.name not in ("support_threshold",):
            yield {column.name: NUMBER}
        elif isinstance(column.type, Date):
            yield {column.name: DAY}


def traces(text: str) -> list[str]:
    """What of all that is kept can be seen in a text: markers, references, words of the survey."""
    words = [
        MARK, str(NUMBER), str(DAY.year), "H-0", "UC-", "F-0", "P-0", "huur", "rent", "longklachten", "lungs",
        "verhuizen", "contact", "Bedacht", "Portaal",
    ]  # fmt: skip
    return [word for word in words if word in text]


def test_the_markers_are_everywhere(ucase: Run, marked: Place) -> None:
    """Without this the tests below could pass for the wrong reason."""
    inside = ucase("select", "minutes", "1", "--date", "vandaag", "--json").out

    for column in ("family_name", "because"):
        assert MARK + column in inside
    assert MARK in ucase("select", "list", "1").out
    assert "H-0" in traces(inside)


def test_a_contractor_is_told_an_address_and_how_to_approach_it() -> None:
    assert ApproachRow._fields == ("street", "postcode", "number", "addition", "approach")


def test_the_corporation_is_told_an_address_and_a_decision() -> None:
    assert OutsideRow._fields == ("address", "decision")


@pytest.mark.parametrize("form", SCREENS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_else_of_a_household_is_on_the_list_for_the_contractor(
    ucase: Run, marked: Place, form: str, language: str
) -> None:
    command = ("approach", "list", "Verzonnendreef", "--output", form, "--lang", language)
    result = ucase(*command, terminal=form == "table")

    assert result.code == 0
    assert "3562 ZA" in result.out
    assert traces(result.out) == []
    assert MARK not in result.err


@pytest.mark.parametrize("form", SCREENS)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_nothing_else_of_a_household_is_in_the_minutes_for_the_corporation(
    ucase: Run, marked: Place, form: str, language: str
) -> None:
    command = ("select", "minutes", "Verzonnendreef", "--date", "2026-11-23", *FOR_PORTAAL)
    result = ucase(*command, "--output", form, "--lang", language, terminal=form == "table")

    assert result.code == 0
    assert "3562 ZA 10" in result.out  # who agreed
    assert "3562 ZA 2" not in result.out
    assert "3562 ZA 4" not in result.out
    for_whom = form in ("table", "json")  # it says once for whom it is, beside no household
    assert traces(result.out.replace("Stichting Portaal", "", for_whom)) == []
    assert MARK not in result.err


def test_every_form_of_them_holds_the_same_and_no_more(good: Callable[..., str], marked: Place) -> None:
    approaches = json.loads(good("approach", "list", "1", "--json"))
    minutes = json.loads(good("select", "minutes", "1", "--date", "vandaag", *FOR_PORTAAL, "--json"))

    assert set(approaches) == {"schema", "today", "rows"}
    assert {key for row in approaches["rows"] for key in row} == set(ApproachRow._fields)
    assert set(minutes) == {"schema", "today", "date", "for", "with", "rows"}
    assert {key for row in minutes["rows"] for key in row} == set(OutsideRow._fields)
    assert [row["decision"] for row in minutes["rows"]] == ["take-up", "decline", "wait"]


def test_the_last_word_on_a_day_decides_whether_an_address_is_named(
    good: Callable[..., str], marked: Place
) -> None:
    """Who was written down as agreeing by mistake is put right by writing the decision down again."""
    command = ("select", "minutes", "1", "--date", "vandaag", *FOR_PORTAAL)
    again = ("select", "wait", "H-2", "--because", "x", *FOR_PORTAAL[2:])
    good(*again, "--agreed")
    assert "3562 ZA 2\t" in good(*command)
    good(*again)

    assert "3562 ZA 2" not in good(*command)
    assert good(*command).count("wait") == 1


def test_where_a_household_was_rehoused_is_not_in_the_minutes(
    good: Callable[..., str], marked: Place, clock: Clock
) -> None:
    with Work(marked, clock) as work:
        elsewhere = Dwelling(postcode="3531 AB", house_number="8", addition="")
        work.add(elsewhere)
        work.session.get_one(Household, 1).dwelling_id = elsewhere.id
        work.commit()
    good("case", "close", "1", "--because", "x")
    decided_since = ("select", "decline", "H-1", "--because", "x", "--agreed", *FOR_PORTAAL[2:])
    command = ("select", "minutes", "1", "--date", "vandaag", *FOR_PORTAAL)
    assert "3562 ZA 10\ttake-up" in good(*command)  # where it was decided about
    good(*decided_since)

    assert "3531" not in good(*command)
    assert good(*command).count("decline") == 2


def test_what_was_decided_without_the_corporation_is_not_told_to_it(
    ucase: Run, good: Callable[..., str], marked: Place
) -> None:
    good("select", "decline", "H-3", "--because", "x", "--agreed", *FOR_PORTAAL[2:])
    command = ("select", "minutes", "1", "--date", "vandaag", *FOR_PORTAAL)
    assert "3562 ZA 4" in good(*command)
    good("partner", "add", "Buurtteam Voorbeeld", "--kind", "neighbourhood-team")
    good("select", "wait", "H-3", "--because", "x", "--agreed", "--with", "Buurtteam Voorbeeld")
    result = ucase(*command)

    assert "3562 ZA 4" not in result.out
    assert len(result.out.splitlines()) == 3
    assert "1 besluit van die dag is niet met Stichting Portaal genomen" in result.err
