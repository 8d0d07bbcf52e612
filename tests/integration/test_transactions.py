"""One command that writes is one transaction: all of it or nothing, one after another, and without a leak."""

import threading
import time
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from sqlalchemy import select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm.exc import StaleDataError

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_manager, record
from ucase.casework.intake import take_in
from ucase.domain.clock import Clock
from ucase.queries import cases
from ucase.storage.connect import connect_file
from ucase.storage.log.erase import erase_payloads
from ucase.storage.models import Case, CaseManager, Episode, FollowUp, Resident
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

Good = Callable[..., str]
INTAKE = ("intake", "--name", "Jan Bos", "--wijk", "Zuid")


def case_count(place: Place) -> int:
    """How many cases a new reader sees."""
    with Reader(place) as reader:
        return cases.count(reader, cases.CaseFilter())


# All or nothing


def test_nothing_stays_unless_it_is_committed(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        take_in(work, record())
    assert case_count(place) == 0

    with Work(place, clock) as work:
        take_in(work, record())
        work.commit()
    assert case_count(place) == 1


def test_an_error_after_half_the_work_undoes_that_half(place: Place, clock: Clock) -> None:
    with pytest.raises(ZeroDivisionError), Work(place, clock) as work:  # noqa: PT012 (the work is the block)
        take_in(work, record())
        raise ZeroDivisionError
    assert case_count(place) == 0


def test_what_was_not_committed_is_seen_by_nobody(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_case(work)
        assert case_count(place) == 0
        work.commit()
        assert case_count(place) == 1


def test_one_reader_sees_one_state(place: Place, clock: Clock) -> None:
    with Reader(place) as reader:
        assert cases.count(reader, cases.CaseFilter()) == 0
        with Work(place, clock) as work:
            a_case(work)
            work.commit()
        assert cases.count(reader, cases.CaseFilter()) == 0
    assert case_count(place) == 1


def test_a_reference_to_what_is_not_there_is_refused(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work, pytest.raises(IntegrityError, match="FOREIGN KEY"):
        work.add(Episode(case_id=99, opened_on=TODAY))


def test_a_case_with_history_cannot_be_deleted_from_under_it(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        case = a_case(work)
        with pytest.raises(IntegrityError, match="FOREIGN KEY"):
            work.delete_rows(Case, [case.id])


def test_a_case_has_one_open_episode_at_most(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        case = a_case(work)
        with pytest.raises(IntegrityError, match="UNIQUE"):
            work.add(Episode(case_id=case.id, opened_on=TODAY))


# No names in errors


def test_an_error_of_a_constraint_prints_no_name(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        a_manager(work, "Fatma Yildiz")
        with pytest.raises(IntegrityError) as caught:
            a_manager(work, "Fatma Yildiz")

    said = f"{caught.value} {caught.value!r} {caught.value.orig}"
    assert "UNIQUE constraint failed: case_manager.key" in said
    assert "yildiz" not in said.lower()


@pytest.mark.parametrize("debug", [False, True])
def test_an_error_of_the_driver_that_holds_a_name_is_not_shown(
    place: Place, ucase: Run, monkeypatch: pytest.MonkeyPatch, debug: bool
) -> None:
    """A driver's text can quote what was given, so the program tells its kind only."""
    connection = connect_file(place.file)
    connection.execute(
        "CREATE TRIGGER refuse BEFORE INSERT ON resident BEGIN"
        " SELECT RAISE(ABORT, 'constraint failed: Fatma Yildiz 0612345678'); END"
    )
    connection.close()
    if debug:
        monkeypatch.setenv("UCASE_DEBUG", "1")

    result = ucase("intake", "--name", "Fatma Yildiz", "--wijk", "Zuid", "--phone", "0612345678")

    assert (result.code, result.out) == (5, "")
    assert "IntegrityError" in result.err
    assert "Yildiz" not in result.err
    assert "0612345678" not in result.err
    assert case_count(place) == 0


# Lost updates


def test_who_changes_what_another_changed_meanwhile_is_refused(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        number = a_case(work).id
        work.commit()
    with Work(place, clock) as mine, Work(place, clock) as theirs:
        my_case = mine.session.get_one(Case, number)
        mine.commit()  # lets go of the file; the case stays as it was read
        their_case = theirs.session.get_one(Case, number)
        their_case.about = "van een ander"
        theirs.commit()
        my_case.about = "van mij"
        with pytest.raises(StaleDataError):
            mine.commit()

    with Work(place, clock) as work:
        case = work.session.get_one(Case, number)
        assert (case.about, case.version) == ("van een ander", 2)


def test_every_change_counts_the_version_on(place: Place, clock: Clock) -> None:
    with Work(place, clock) as work:
        case = a_case(work)
        check_in = a_check_in(work, case, TODAY)
        assert (case.version, check_in.version) == (1, 1)
        for times in (2, 3):
            check_in.due = TODAY + timedelta(days=times)
            work.session.flush()
            assert check_in.version == times
        assert case.version == 1


# Instants


def test_the_moment_of_making_is_kept_in_utc(place: Place) -> None:
    in_utc = datetime(2026, 10, 25, 0, 30, tzinfo=UTC)
    summer_time = Clock(TODAY, lambda: in_utc.astimezone(timezone(timedelta(hours=2))))
    with Work(place, summer_time) as work:
        number = a_manager(work).id
        work.commit()

    with Work(place, summer_time) as work:
        made = work.session.get_one(CaseManager, number).created_at
    assert (made, made.utcoffset()) == (in_utc, timedelta(0))
    with Reader(place) as reader:
        (row,) = reader.rows("SELECT created_at FROM case_manager", {})
        assert row[0].startswith("2026-10-25 00:30:00")


def test_every_row_knows_when_it_was_made(place: Place, clock: Clock) -> None:
    before = datetime.now(UTC)
    with Work(place, clock) as work:
        take_in(work, record(worries="huur", project="Noord", manager="Sanne"))
        work.commit()
        for kind in (Case, Episode, FollowUp, Resident, CaseManager):
            for row in work.session.scalars(select(kind)):
                assert before <= row.created_at <= datetime.now(UTC)


# References


@pytest.mark.parametrize("kind", [Case, FollowUp])
def test_a_reference_is_never_given_twice(place: Place, clock: Clock, kind: type[Case | FollowUp]) -> None:
    def newest() -> int:
        with Work(place, clock) as work:
            case = a_case(work)
            number = (case if kind is Case else a_check_in(work, case, TODAY)).id
            work.commit()
            return number

    newest()
    last = newest()
    with Work(place, clock) as work:
        for one in (Episode, FollowUp, kind):
            work.delete_rows(one, work.session.scalars(select(one.id)).all())
        work.commit()

    assert newest() == last + 1


def test_a_number_that_was_rolled_back_was_never_given(place: Place, clock: Clock, good: Good) -> None:
    with Work(place, clock) as work:
        assert take_in(work, record()).case == 1
    assert '"UC-0001"' in good(*INTAKE, "--json")


# What was deleted


def test_what_is_deleted_and_erased_is_wiped_from_the_file(plain_place: Place, clock: Clock) -> None:
    place = plain_place  # of an encrypted file nobody could tell
    words = "Onuitwisbaar Geheim Verhaal"
    with Work(place, clock) as work:
        manager = a_manager(work, words)
        work.commit()
        assert words.encode() in content(place)
        work.session.delete(manager)
        erase_payloads(work, {"case_manager": [manager.id]})
        work.commit()
    assert words.encode() not in content(place)


def content(place: Place) -> bytes:
    """The bytes of the file once everything is in it."""
    connection = connect_file(place.file)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    connection.close()
    return place.file.read_bytes()


# Two at the same time


@pytest.fixture
def writer(place: Place) -> Iterator[Any]:
    """Another program that holds the write lock."""
    connection = connect_file(place.file)
    connection.execute("BEGIN IMMEDIATE")
    yield connection
    connection.close()


@pytest.fixture
def seeded(place: Place, good: Good) -> Place:
    """A file with one case and one check-in."""
    good(*INTAKE)
    return place


@pytest.mark.parametrize(
    "command",
    [
        ("intake", "--name", "Ali Kaya", "--wijk", "Oost"),
        ("contact", "add", "1", "Gesproken."),
        ("followup", "done", "1"),
        ("case", "edit", "1", "--phone", "0612345678"),
        ("init", "--manager", "Sanne"),
    ],
)
def test_a_second_writer_waits_and_is_then_told(
    seeded: Place, writer: Any, ucase: Run, monkeypatch: pytest.MonkeyPatch, command: tuple[str, ...]
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 0.3)
    begin = time.monotonic()

    result = ucase(*command)

    assert time.monotonic() - begin >= 0.3
    assert (result.code, result.out) == (5, "")
    assert result.err.startswith("Fout: Een ander programma schrijft nu in het casusbestand.")
    assert result.err.count("\n") == 1


def test_a_second_writer_goes_on_when_the_first_is_done(seeded: Place, writer: Any, ucase: Run) -> None:
    release = threading.Timer(0.3, writer.execute, ["COMMIT"])
    release.start()

    result = ucase("contact", "add", "1", "Gesproken.")

    release.join()
    assert result.code == 0, result.err


def test_a_reader_does_not_wait_for_a_writer(
    seeded: Place, writer: Any, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ucase.storage.connect.BUSY_SECONDS", 60)
    writer.execute("UPDATE follow_up SET purpose = 'nog niet bewaard'")

    for command in (("followup",), ("show", "1"), ("case", "list"), ("contact", "list"), ("report", "wijk")):
        begin = time.monotonic()
        result = ucase(*command)
        assert result.code == 0, result.err
        assert "nog niet bewaard" not in result.out
        assert time.monotonic() - begin < 5


def test_a_writer_does_not_wait_for_a_reader(seeded: Place, ucase: Run) -> None:
    with Reader(seeded) as reader:
        rows = reader.rows("SELECT id FROM area", {})
        next(rows)
        assert ucase("contact", "add", "1", "Gesproken.").code == 0
        assert len(list(rows)) > 10


def test_many_writers_at_once_all_get_their_turn(place: Place, clock: Clock) -> None:
    numbers: list[int] = []
    together = threading.Barrier(4)

    def one_intake(who: int) -> None:
        together.wait()
        for time_round in range(5):
            with Work(place, clock) as work:
                name = f"Bewoner {'abcd'[who] * 9}{'vwxyz'[time_round] * 9}"
                opened = take_in(work, record(name=name), allow_duplicate=True)
                work.commit()
            numbers.append(opened.case)

    threads = [threading.Thread(target=one_intake, args=(who,)) for who in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(numbers) == list(range(1, 21))
