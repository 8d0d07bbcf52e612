"""A long list comes in chunk by chunk, alike on both databases, and finds its areas like a single address."""

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import event, func, select

from tests.factories import a_project
from ucase.casework.dwelling_import import ROWS_AT_A_TIME, DwellingImport, bring_in
from ucase.casework.dwelling_outcome import Outcome
from ucase.casework.lookup import area_of_address
from ucase.domain.addresses import Address
from ucase.domain.clock import Clock
from ucase.storage.door import make_ready
from ucase.storage.models import AddressRange, Area, Dwelling, Household, Project, Resident
from ucase.storage.place import Place
from ucase.storage.work import Work

ROWS = 2 * ROWS_AT_A_TIME + 100
Row = tuple[int, dict[str, str]]


@pytest.fixture(params=["file", "server"])
def either(request: pytest.FixtureRequest, clock: Clock) -> Place:
    """A case file, and a server."""
    if request.param == "file":
        found: Place = request.getfixturevalue("place")
        return found
    team: Place = request.getfixturevalue("team")
    make_ready(team, clock)
    return team


def a_list(rows: int = ROWS, **cells: str) -> Iterator[Row]:
    """Rows of a list; every eleventh names no tenant."""
    for row in range(rows):
        record = {
            "postcode": f"{1000 + row // 60} XA",
            "house_number": str(row % 60 + 1),
            "tenant": "Vera Modelaar" if row % 11 else "",
            "rent": "612,34",
            "contract": "vast",
            "tenancy_start": "1-2-2009",
        }
        yield row + 2, record | cells


def brought(work: Work, rows: Iterator[Row], *, whole: bool = True) -> Outcome:
    """Bring a list in."""
    project = work.session.get_one(Project, 1)
    return bring_in(work, project, rows, whole=whole, mark_gone=True, tell=lambda: None)


def test_a_list_of_several_chunks_comes_in_again_and_newer(either: Place, clock: Clock) -> None:
    with Work(either, clock) as work:
        a_project(work)
        assert brought(work, a_list()).counts() == (ROWS, ROWS, 0, 0, 0, 0)
        work.commit()
    with Work(either, clock) as work:
        for kind, count in ((Dwelling, ROWS), (Household, ROWS), (Resident, ROWS - (ROWS + 10) // 11)):
            assert work.session.scalar(select(func.count(kind.id))) == count
        assert brought(work, a_list()).counts() == (ROWS, 0, 0, ROWS, 0, 0)
        newer = brought(work, a_list(ROWS - 7, rent="700", tenant="Aal Bedacht", phone="06-12345678"))
        assert newer.counts() == (ROWS - 7, 0, ROWS - 7, 0, 0, 7)
        work.commit()
    with Work(either, clock) as work:
        left = work.session.scalar(select(func.count(Household.id)).where(Household.left_on.is_not(None)))
        assert left == sum(1 for row in range(ROWS - 7) if row % 11)
        assert work.session.scalar(select(func.count(Dwelling.id)).where(Dwelling.gone_on.is_not(None))) == 7


def test_a_double_address_is_found_across_chunks(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_project(work)
        outcome = brought(work, iter([*a_list(), *a_list(3)]))

    assert (outcome.new, outcome.bad) == (ROWS, 3)
    assert {one.problem.key for one in outcome.rejected} == {"address_twice"}


def test_a_part_of_a_list_makes_nothing_gone(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_project(work)
        brought(work, a_list(10))

        assert brought(work, a_list(3), whole=False).gone == 0


def test_no_row_costs_a_statement_of_its_own(place: Place, clock: Clock) -> None:
    statements: list[str] = []

    def count(_connection: Any, _cursor: Any, statement: str, *_more: Any) -> None:
        statements.append(statement)

    with Work(place, clock) as work:
        a_project(work)
        event.listen(work.engine, "before_cursor_execute", count)
        brought(work, a_list())
        first, statements[:] = len(statements), []
        brought(work, a_list(rent="700", tenant="Aal Bedacht"))

    chunks = -(-ROWS // ROWS_AT_A_TIME)
    assert first <= 10 * chunks + 2
    assert len(statements) <= 12 * chunks + 2


runs = st.lists(
    st.tuples(
        st.sampled_from(["3562 XA", "3562 XB"]), st.integers(1, 30), st.integers(0, 9), st.integers(0, 2)
    ),
    max_size=6,
    unique_by=lambda run: run[:2],
)


@given(runs, st.lists(st.integers(1, 40), min_size=1, max_size=8))
@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_many_addresses_lie_where_each_of_them_does(
    place: Place, clock: Clock, runs: list[tuple[str, int, int, int]], numbers: list[int]
) -> None:
    addresses = [
        Address(code, number, "") for code in ("3562 XA", "3562 XB", "9999 ZZ") for number in numbers
    ]
    with Work(place, clock) as work:
        project = a_project(work)
        areas = work.session.scalars(select(Area.id).order_by(Area.id).limit(3)).all()
        for postcode, first, more, area in runs:
            work.add(
                AddressRange(
                    postcode=postcode, from_number=first, to_number=first + more, area_id=areas[area]
                )
            )

        one_by_one = [area_of_address(work, one.postcode, one.house_number) for one in addresses]

        assert DwellingImport(work, project).areas(addresses) == [one and one.id for one in one_by_one]
