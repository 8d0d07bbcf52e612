"""The calendar file as others read it: another library, and a real client that imports it twice."""

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import vobject

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_manager
from ucase.domain.clock import Clock
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.storage.models import Deadline, FollowUp, Transfer
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
KHAL = Path(sys.executable).with_name("khal")
SETTINGS = """
[calendars]
[[work]]
path = {folder}/work
type = calendar
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
local_timezone = Europe/Amsterdam
default_timezone = Europe/Amsterdam
[default]
default_calendar = work
[sqlite]
path = {folder}/khal.db
"""


@pytest.fixture
def planned(place: Place, clock: Clock) -> None:
    """A check-in on a day, an appointment, and a deadline; the second case is a colleague's."""
    with Work(place, clock) as work:
        noor, sam = a_manager(work, "Noor Voorbeeld"), a_manager(work, "Sam Proef")
        case = a_case(work, family="Geheim", manager=noor)
        a_check_in(work, case, date(2026, 12, 1), manager=noor).purpose = "SLEUTELS; met komma, en\nregel"
        appointment = a_check_in(work, case, date(2026, 12, 3), manager=noor)
        appointment.at_time, appointment.minutes, appointment.place = "10:30", 45, "buurthuis"
        work.add(
            Deadline(
                case_id=case.id, kind=DeadlineKind.LATEST_MOVE_OUT, anchor_on=TODAY,
                due=date(2026, 12, 20), basis=Basis.SOCIAL_PLAN,
            )
        )  # fmt: skip
        a_check_in(work, a_case(work, manager=sam), date(2026, 12, 2), manager=sam)
        work.commit()


def entries(text: str) -> dict[str, Any]:
    """The events of a file by their reference, as another library reads them."""
    found = vobject.readOne(text)
    return {one.description.value.split("\n")[0]: one for one in found.contents.get("vevent", ())}


def exported(good: Good, *more: str) -> dict[str, Any]:
    """What is on standard output."""
    return entries(good("calendar", "export", *more))


def test_another_library_reads_the_same_events(good: Good, planned: None) -> None:
    found = exported(good)

    assert {reference: one.summary.value for reference, one in found.items()} == {
        "F-0001": "UC-0001 check-in", "F-0002": "UC-0001 check-in", "F-0003": "UC-0002 check-in",
        "D-0001": "UC-0001 uiterste verhuisdatum",
    }  # fmt: skip
    assert found["F-0001"].dtstart.value == date(2026, 12, 1)
    assert found["F-0001"].transp.value == "TRANSPARENT"
    start = found["F-0002"].dtstart.value
    assert start.astimezone(UTC) == datetime(2026, 12, 3, 9, 30, tzinfo=UTC)
    assert "DTSTART;TZID=Europe/Amsterdam:20261203T103000" in good("calendar", "export")
    assert found["F-0002"].duration.value.total_seconds() == 45 * 60
    assert found["D-0001"].dtstart.value == date(2026, 12, 20)
    assert all(one.valarm.action.value == "DISPLAY" for one in found.values())
    assert len({one.uid.value for one in found.values()}) == 4


def test_names_are_told_only_when_that_is_asked_for(good: Good, ucase: Run, planned: None) -> None:
    quiet = good("calendar", "export")
    assert not [word for word in ("Geheim", "SLEUTELS", "buurthuis", "Noor") if word in quiet]
    told = exported(good, "--with-names")
    assert told["F-0001"].summary.value == "UC-0001 check-in: Geheim"
    assert "SLEUTELS; met komma, en\nregel" in told["F-0001"].description.value
    assert told["F-0002"].location.value == "buurthuis"
    assert ucase("calendar", "export", "--with-names", "--anon").code == 2


def test_mine_since_and_who_covers(good: Good, planned: None, place: Place, clock: Clock) -> None:
    assert exported(good, "--manager", "Sam Proef").keys() == {"F-0003"}
    assert exported(good, "--since", "2026-11-30").keys() == {"F-0001", "F-0002", "F-0003", "D-0001"}
    assert exported(good, "--since", "2026-11-23", "--today", "2026-12-10", "--manager", "Sam Proef")
    with Work(place, clock) as work:
        work.add(Transfer(case_id=1, from_manager_id=1, to_manager_id=2, from_on=TODAY, until_on=TODAY))
        work.commit()
    assert exported(good, "--manager", "Noor Voorbeeld").keys() == set()
    assert exported(good, "--manager", "Sam Proef").keys() == {"F-0001", "F-0002", "F-0003", "D-0001"}


def statuses(good: Good, manager: str, today: date = TODAY) -> dict[str, tuple[str, int]]:
    """How each event stands in the calendar of a case manager, with its number."""
    found = exported(good, "--manager", manager, "--today", today.isoformat())
    return {name: (one.status.value, int(one.sequence.value)) for name, one in found.items()}


def test_what_is_handed_over_is_cancelled_where_it_was_and_later_left_out(good: Good, planned: None) -> None:
    before = statuses(good, "Noor Voorbeeld")
    good("transfer", "UC-0001", "--to", "Sam Proef")
    good("followup", "add", "UC-0001", "2026-12-15")

    left = statuses(good, "Noor Voorbeeld")
    assert left.keys() == before.keys()  # and nothing of what came after
    assert {status for status, _ in left.values()} == {"CANCELLED"}
    assert all(left[one][1] > before[one][1] for one in before)
    taken = statuses(good, "Sam Proef")
    assert taken.keys() == {*before, "F-0003", "F-0004"}
    assert {status for status, _ in taken.values()} == {"CONFIRMED"}
    assert statuses(good, "Noor Voorbeeld", TODAY + timedelta(31)).keys() == before.keys()
    assert not statuses(good, "Noor Voorbeeld", TODAY + timedelta(32))

    good("transfer", "UC-0001", "--to", "Noor Voorbeeld")
    back = statuses(good, "Noor Voorbeeld")
    assert {back[one][0] for one in before} == {"CONFIRMED"}
    assert all(back[one][1] > left[one][1] for one in before)


def test_who_stood_in_loses_the_events_when_it_is_over_and_gets_them_again(
    good: Good, planned: None, place: Place, clock: Clock
) -> None:
    of_noor = {"F-0001", "F-0002", "D-0001"}
    good("transfer", "UC-0001", "--to", "Sam Proef", "--until", "2026-11-25")
    with Work(place, clock) as work:
        work.session.get_one(Deadline, 1).created_at = datetime(2026, 11, 23, 9, tzinfo=UTC)
        for number in (1, 2):
            work.session.get_one(FollowUp, number).planned_on = TODAY
        work.commit()
    seen = [statuses(good, "Sam Proef", TODAY + timedelta(days)) for days in (2, 3)]
    good("transfer", "UC-0001", "--to", "Sam Proef", "--until", "2026-11-30", "--today", "2026-11-28")
    seen += [statuses(good, "Sam Proef", TODAY + timedelta(days)) for days in (5, 8)]

    assert [{day[one][0] for one in of_noor} for day in seen] == [
        {"CONFIRMED"}, {"CANCELLED"}, {"CONFIRMED"}, {"CANCELLED"},
    ]  # fmt: skip
    for one in of_noor:
        numbers = [day[one][1] for day in seen]
        assert numbers == sorted(set(numbers))
    assert {status for status, _ in statuses(good, "Noor Voorbeeld", TODAY + timedelta(8)).values()} == {
        "CONFIRMED"
    }


def test_whatever_changes_keeps_its_uid_and_raises_its_sequence(good: Good, planned: None) -> None:
    before = exported(good)
    good("followup", "move", "1", "2026-12-05")
    good("followup", "done", "2")
    good("deadline", "done", "1")
    after = exported(good)

    assert {one: before[one].uid.value for one in before} == {one: after[one].uid.value for one in after}
    for reference in ("F-0001", "F-0002", "D-0001"):
        assert int(after[reference].sequence.value) > int(before[reference].sequence.value)
    assert after["F-0003"].sequence.value == before["F-0003"].sequence.value
    assert after["F-0001"].dtstart.value == date(2026, 12, 5)
    assert {one: after[one].status.value for one in after} == {
        "F-0001": "CONFIRMED", "F-0002": "CANCELLED", "F-0003": "CONFIRMED", "D-0001": "CANCELLED",
    }  # fmt: skip
    assert not hasattr(after["F-0002"], "valarm")


@pytest.mark.parametrize(
    ("day", "at", "utc"),
    [
        (date(2027, 3, 27), "10:00", 9),
        (date(2027, 3, 28), "10:00", 8),
        (date(2027, 10, 30), "10:00", 8),
        (date(2027, 10, 31), "10:00", 9),
        (date(2028, 2, 29), "00:00", -1),
        (date(2027, 1, 1), "23:59", 22),
    ],
)
def test_ten_o_clock_is_ten_o_clock_on_either_side_of_a_change_of_the_clock(
    good: Good, place: Place, clock: Clock, day: date, at: str, utc: int
) -> None:
    with Work(place, clock) as work:
        a_check_in(work, a_case(work), day).at_time = at
        work.commit()
    start = exported(good)["F-0001"].dtstart.value
    assert f"{start:%Y-%m-%d %H:%M}" == f"{day} {at}"
    assert start.astimezone(UTC).hour == utc % 24


def test_a_file_of_somebody_else_is_never_overwritten(ucase: Run, planned: None, tmp_path: Path) -> None:
    other = tmp_path / "belangrijk.ics"
    other.write_text("BEGIN:VCALENDAR\nPRODID:-//other//\nEND:VCALENDAR\n", "utf-8")
    assert ucase("calendar", "export", str(other)).code == 4
    assert "other" in other.read_text("utf-8")
    nowhere = ucase("calendar", "export", str(tmp_path / "no" / "x.ics"))
    assert nowhere.code == 5
    assert "agendabestand" in nowhere.err  # and not the name of a draft that nobody asked for
    assert ".x.ics" not in nowhere.err
    assert ucase("calendar", "export", "--json").code == 2
    ours = tmp_path / "mijn.ics"
    for _ in range(2):
        assert ucase("calendar", "export", str(ours)).code == 0
    assert ours.stat().st_mode & 0o777 == 0o600
    assert sorted(one.name for one in tmp_path.glob("*ics*")) == ["belangrijk.ics", "mijn.ics"]


def test_without_the_library_it_is_one_sentence(
    ucase: Run, planned: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "icalendar", None)
    result = ucase("calendar", "export")
    assert (result.code, result.out) == (2, "")
    assert "extra calendar" in result.err


# A real client


def khal(folder: Path, *arguments: str) -> list[str]:
    """The lines that the client says."""
    home = {"HOME": str(folder), "XDG_CONFIG_HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    said = subprocess.run(
        [KHAL, "-c", str(folder / "config"), *arguments],
        capture_output=True, text=True, check=True, env={**os.environ, **home, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip
    return said.stdout.splitlines()


def in_the_client(folder: Path) -> list[str]:
    """Every event that the client has: when, what, and how it stands."""
    form = "{uid}|{start-long}|{title}|{status}"
    lines = khal(folder, "list", "--format", form, "2026-11-01", "90d")
    return sorted(
        line.strip().partition("-2026")[0] + "|" + line.strip().partition("|")[2]
        for line in lines
        if "|" in line
    )


def test_a_real_client_has_one_of_each_however_often_it_imports(
    good: Good, planned: None, tmp_path: Path
) -> None:
    folder = tmp_path / "khal"
    (folder / "work").mkdir(parents=True)
    (folder / "config").write_text(SETTINGS.format(folder=folder), "utf-8")
    file = folder / "ucase.ics"

    def import_it() -> list[str]:
        good("calendar", "export", str(file))
        khal(folder, "import", "--batch", "-a", "work", str(file))
        return in_the_client(folder)

    first = [
        "d-0001|2026-12-20|UC-0001 uiterste verhuisdatum|CONFIRMED",
        "f-0001|2026-12-01|UC-0001 check-in|CONFIRMED",
        "f-0002|2026-12-03 10:30|UC-0001 check-in|CONFIRMED",
        "f-0003|2026-12-02|UC-0002 check-in|CONFIRMED",
    ]
    assert import_it() == first
    assert import_it() == first
    good("followup", "move", "1", "2026-12-05")
    good("followup", "done", "2")
    assert import_it() == [
        first[0],
        "f-0001|2026-12-05|UC-0001 check-in|CONFIRMED",
        "f-0002|2026-12-03 10:30|UC-0001 check-in|CANCELLED",
        first[3],
    ]


def test_a_real_client_sees_what_was_handed_over_as_cancelled(
    good: Good, planned: None, tmp_path: Path
) -> None:
    folder = tmp_path / "khal"
    (folder / "work").mkdir(parents=True)
    (folder / "config").write_text(SETTINGS.format(folder=folder), "utf-8")
    file = folder / "mine.ics"

    def import_it() -> set[str]:
        good("calendar", "export", str(file), "--manager", "Noor Voorbeeld")
        khal(folder, "import", "--batch", "-a", "work", str(file))
        return {line.rpartition("|")[2] for line in in_the_client(folder)}

    assert import_it() == {"CONFIRMED"}
    good("transfer", "UC-0001", "--to", "Sam Proef")
    assert import_it() == {"CANCELLED"}


def test_two_readers_agree_on_the_nights_in_which_the_clock_changes(
    good: Good, place: Place, clock: Clock, tmp_path: Path
) -> None:
    nights = date(2027, 3, 28), date(2027, 10, 31)
    with Work(place, clock) as work:
        case = a_case(work)
        for night in nights:
            for at in ("01:30", "02:30", "03:30", "23:30"):
                a_check_in(work, case, night).at_time = at
        work.commit()
    folder = tmp_path / "khal"
    (folder / "work").mkdir(parents=True)
    (folder / "config").write_text(SETTINGS.format(folder=folder), "utf-8")
    file = folder / "nights.ics"
    good("calendar", "export", str(file))
    khal(folder, "import", "--batch", "-a", "work", str(file))
    in_khal = [
        line.strip()
        for night in nights
        for line in khal(folder, "list", "--format", "{description} {start-long}", str(night), "1d")
        if line.strip().startswith("F-")
    ]

    read = entries(file.read_text("utf-8"))
    assert sorted(in_khal) == sorted(
        f"{name} {one.dtstart.value:%Y-%m-%d %H:%M}" for name, one in read.items()
    )
    assert [f"{one.dtstart.value.astimezone(UTC):%d %H:%M}" for _, one in sorted(read.items())] == [
        "28 00:30", "28 01:30", "28 01:30", "28 21:30",  # from 02:00 it is 03:00
        "30 23:30", "31 00:30", "31 02:30", "31 22:30",  # of the two half past twos, the first
    ]  # fmt: skip


def test_a_check_in_keeps_the_uid_it_was_made_with(
    good: Good, planned: None, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        made = work.session.get_one(FollowUp, 1).created_at
        work.commit()
    assert exported(good)["F-0001"].uid.value == f"f-0001-{made:%Y%m%dT%H%M%S%f}@ucase"
