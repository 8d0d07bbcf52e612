"""Plan, move, do, skip, settle, close, reopen, hand over and let time pass, in any order.

Whatever happened, the list of check-ins, the day, the calendar, the caseload and the report per wijk never
disagree about one check-in; no series has a duplicate; a closed case has nothing open; every closing stays.
Whoever makes one of them wrong is found out within as many lives as CI looks at.
"""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test

from tests.integration.casework_of_two import TwoCases
from tests.integration.lists_beside_each_other import DifferenceError
from ucase import queries
from ucase.casework import case as cases
from ucase.casework import transfer
from ucase.domain.today import Section
from ucase.queries import calendar
from ucase.queries import today as the_day
from ucase.storage.models import Episode

LIVES = int(os.environ.get("CASEWORK_LIVES", "9"))
STEPS = int(os.environ.get("CASEWORK_STEPS", "14"))
"""How many lives, and how long; the long form is in CONTRIBUTING."""


def what_goes_wrong(template: Path, *, planted: bool = False) -> str | None:
    """The first difference that is found in so many lives; a planted one is not made small."""
    machine = type("TwoCases", (TwoCases,), {"empty_file": template})
    phases = [Phase.generate] if planted else list(Phase)
    known = settings(
        max_examples=LIVES * (6 if planted else 1), stateful_step_count=STEPS, deadline=None,
        database=None, phases=phases,
        derandomize=planted, suppress_health_check=list(HealthCheck),
    )  # fmt: skip
    try:
        run_state_machine_as_test(machine, settings=known)
    except DifferenceError as found:
        return str(found)
    return None


@pytest.mark.timeout(3600)
def test_every_list_agrees_whatever_happened(plain_file: Path) -> None:
    assert what_goes_wrong(plain_file) is None


# The test above is worth what it finds


Plant = Callable[[pytest.MonkeyPatch], None]


def in_sql(query: str, right: str, wrong: str) -> Plant:
    """The text of a query with something else in it."""

    def plant(patch: pytest.MonkeyPatch) -> None:
        text_of = queries.text_of

        def altered(dialect: str, name: str) -> str:
            text = text_of(dialect, name)
            if name != query:
                return text
            assert right in text, f"{query} does not say {right} any more"
            return text.replace(right, wrong)

        patch.setattr(queries, "text_of", altered)

    return plant


def the_day_is_late(patch: pytest.MonkeyPatch) -> None:
    right = the_day.READ[Section.OVERDUE]

    def overdue(reader: Any, wanted: the_day.Wanted) -> the_day.Part:
        return right(reader, wanted._replace(today=wanted.today + timedelta(days=1)))

    patch.setitem(the_day.READ, Section.OVERDUE, overdue)


def the_calendar_keeps_what_is_done(patch: pytest.MonkeyPatch) -> None:
    events = calendar.events
    patch.setattr(calendar, "events", lambda *asked: (one._replace(is_open=True) for one in events(*asked)))


def closing_leaves_check_ins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(cases, "skip_all_open", lambda *_: [])


def a_handover_leaves_check_ins(patch: pytest.MonkeyPatch) -> None:
    patch.setattr(transfer, "open_check_ins", lambda *_: [])


def reopening_forgets_the_closing(patch: pytest.MonkeyPatch) -> None:
    reopen = cases.reopen

    def forgetful(work: Any, number: int, because: str) -> Any:
        reopened = reopen(work, number, because)
        for episode in work.session.query(Episode).filter_by(case_id=number):
            if episode.closed_on:
                episode.closed_on += timedelta(days=1)
        return reopened

    patch.setattr(cases, "reopen", forgetful)


PLANTED: dict[str, Plant] = {
    "today counts a day more as late": the_day_is_late,
    "followup --due forgets today": in_sql("follow_ups", "due <= :until", "due < :until"),
    "report wijk counts today as late": in_sql("wijk_report", "due < :today", "due <= :today"),
    "caseload counts today as late": in_sql("caseload_overdue", "due < :today", "due <= :today"),
    "caseload knows no cover": in_sql("caseload_overdue", "until_on >= :today", "until_on < from_on"),
    "a cover ends a day early in followup": in_sql("follow_ups", "until_on >= :today", "until_on > :today"),
    "a cover ends a day early in today": in_sql("covered_cases", "until_on >= :today", "until_on > :today"),
    "the calendar keeps what a colleague covers": in_sql(
        "calendar_check_ins_mine", "until_on >= :today", "until_on < from_on"
    ),
    "the calendar keeps what is done": the_calendar_keeps_what_is_done,
    "closing leaves check-ins open": closing_leaves_check_ins,
    "a handover leaves check-ins behind": a_handover_leaves_check_ins,
    "reopening forgets when it was closed": reopening_forgets_the_closing,
}


@pytest.mark.timeout(600)
@pytest.mark.parametrize("plant", PLANTED.values(), ids=PLANTED.keys())
def test_a_planted_fault_is_found(plain_file: Path, monkeypatch: pytest.MonkeyPatch, plant: Plant) -> None:
    plant(monkeypatch)
    assert what_goes_wrong(plain_file, planted=True) is not None
