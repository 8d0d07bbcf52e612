"""The day on which a case came into each stage is kept, whichever command brought it there."""

from datetime import date

from sqlalchemy import select

from tests.conftest import TODAY, Run
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.models import Case, StageTurn
from ucase.storage.place import Place
from ucase.storage.work import Work


def turns(place: Place, clock: Clock) -> list[tuple[Stage, date]]:
    """What is kept of the first case, in order; its last turn is the stage that it is in."""
    with Work(place, clock) as work:
        kept = work.session.execute(
            select(StageTurn.stage, StageTurn.turned_on).order_by(StageTurn.turned_on, StageTurn.id)
        ).all()
        assert kept[-1][0] is work.session.get_one(Case, 1).stage
        return [(stage, on) for stage, on in kept]


def test_every_step_of_a_case_has_its_day(ucase: Run, place: Place, clock: Clock) -> None:
    for words in (
        ("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--opened", "1-9-2026"),
        ("case", "edit", "1", "--stage", "support", "--today", "2026-09-20"),
        ("settle", "1", "--on", "10-10-2026", "--today", "2026-10-12"),
        ("case", "close", "1", "--because", "klaar", "--on", "1-11-2026"),
        ("case", "reopen", "1", "--because", "toch weer", "--on", "20-11-2026"),
    ):
        result = ucase(*words)
        assert result.code == 0, result.err

    assert turns(place, clock) == [
        (Stage.INTAKE, date(2026, 9, 1)),
        (Stage.SUPPORT, date(2026, 9, 20)),
        (Stage.AFTERCARE, date(2026, 10, 10)),
        (Stage.CLOSED, date(2026, 11, 1)),
        (Stage.SUPPORT, date(2026, 11, 20)),
    ]


def test_a_day_that_turns_out_to_be_another_moves_and_an_undone_step_never_was(
    ucase: Run, place: Place, clock: Clock
) -> None:
    for words in (
        ("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--opened", "1-9-2026"),
        ("settle", "1", "--on", "10-10-2026"),
        ("settle", "1", "--on", "12-10-2026"),
        ("case", "edit", "1", "--opened", "3-9-2026"),
        ("case", "edit", "1", "--settled", "14-10-2026"),
        ("case", "close", "1", "--because", "klaar"),
        ("undo", "--yes"),
    ):
        result = ucase(*words)
        assert result.code == 0, result.err

    assert turns(place, clock) == [(Stage.INTAKE, date(2026, 9, 3)), (Stage.AFTERCARE, date(2026, 10, 14))]


def test_a_closing_before_what_was_written_last_ends_that_too(ucase: Run, place: Place, clock: Clock) -> None:
    for words in (
        ("intake", "--name", "Ada Voorbeeld", "--wijk", "Overvecht", "--opened", "1-9-2026"),
        ("case", "edit", "1", "--stage", "support"),
        ("case", "close", "1", "--because", "klaar", "--on", "1-11-2026"),
    ):
        assert ucase(*words).code == 0

    assert date(2026, 11, 1) < TODAY
    assert turns(place, clock)[-1] == (Stage.CLOSED, date(2026, 11, 1))
