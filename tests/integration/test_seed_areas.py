"""The areas that ship are planted once, whatever was imported or added since."""

from sqlalchemy import func, select

from ucase.domain.clock import Clock
from ucase.storage.models import Area
from ucase.storage.place import Place
from ucase.storage.seed import plant_areas
from ucase.storage.work import Work


def test_an_area_that_was_imported_under_another_name_is_not_planted_again(
    place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        area = work.session.scalars(select(Area).where(Area.code == "BU03440341")).one()
        area.name, area.key = "Bedacht", "bedacht"
        work.session.flush()
        before = work.session.scalar(select(func.count(Area.id)))
        with work.past_the_session():
            plant_areas(work.session.connection(), clock)

        assert work.session.scalar(select(func.count(Area.id))) == before


def test_what_is_planted_lies_in_the_area_that_ships_and_not_in_its_namesake(
    place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        namesake = Area(kind="wijk", name="Zuid", key="zuid", code="WK030701", source="CBS 2025, CC BY 4.0")
        work.add(namesake)
        hoograven = select(Area).where(Area.key == "hoograven")
        work.session.delete(work.session.scalars(hoograven).one())
        work.session.flush()
        with work.past_the_session():
            plant_areas(work.session.connection(), clock)

        parent = work.session.get_one(Area, work.session.scalars(hoograven).one().parent_id)
        assert parent.code == "WK034407"
