"""``ucase report caseload``, and the word about a band at an intake."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Run
from tests.factories import a_case, a_check_in, a_contact, a_manager
from ucase.domain.caseload import Band, Intensity, Standing, standing, weight
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.storage.models import Transfer
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]


@pytest.fixture
def team(place: Place, clock: Clock) -> None:
    """Sanne has three cases of which one is intensive, Noor one that is closed and one that is open."""
    with Work(place, clock) as work:
        sanne, noor = a_manager(work), a_manager(work, "Noor Voorbeeld")
        for stage, intensity in (
            (Stage.INTAKE, None), (Stage.SUPPORT, Intensity.INTENSIVE), (Stage.AFTERCARE, Intensity.LIGHT),
        ):  # fmt: skip
            case = a_case(work, stage=stage, manager=sanne, opened=TODAY.replace(month=9))
            case.intensity = intensity
            a_check_in(work, case, TODAY.replace(day=20), manager=sanne)
        a_contact(work, case, TODAY)
        a_case(work, stage=Stage.CLOSED, manager=noor)
        a_case(work, stage=Stage.CANDIDATE, manager=noor)
        a_case(work, stage=Stage.CANDIDATE)
        work.commit()


def rows(good: Good) -> dict[str, dict[str, Any]]:
    """The rows of the report, by case manager."""
    return {row["manager"]: row for row in json.loads(good("report", "caseload", "--json"))["rows"]}


def test_it_counts_what_each_has_in_hand(good: Good, team: None) -> None:
    found = rows(good)
    assert list(found) == ["Noor Voorbeeld", "Sanne de Wit", None]
    assert found["Sanne de Wit"] == {
        "manager": "Sanne de Wit", "open": 3, "candidate": 0, "intake": 1, "support": 1, "aftercare": 1,
        "weight": 3.5, "overdue": 3, "no_contact_30": 2, "covers": 0, "band": None,
    }  # fmt: skip
    assert found["Noor Voorbeeld"]["open"] == 1


def test_who_covers_sees_what_is_late_and_keeps_their_own_number_of_cases(
    good: Good, team: None, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        work.add(Transfer(case_id=1, from_manager_id=1, to_manager_id=2, from_on=TODAY, until_on=TODAY))
        work.commit()
    found = rows(good)
    assert (found["Sanne de Wit"]["open"], found["Sanne de Wit"]["overdue"]) == (3, 2)
    noor = found["Noor Voorbeeld"]
    assert (noor["open"], noor["overdue"], noor["no_contact_30"], noor["covers"]) == (1, 1, 1, 1)


def configured(folder: Path, *lines: str) -> None:
    """Write the configuration."""
    path = folder / "config" / "config"
    path.parent.mkdir(exist_ok=True)
    path.write_text("".join(f"{line}\n" for line in lines), "utf-8")


def test_a_band_of_the_team_shows_who_is_above_it(good: Good, team: None, tmp_path: Path) -> None:
    assert "norm" in good("report", "caseload", terminal=True)
    configured(tmp_path, "caseload.least = 2", "caseload.most = 3")
    assert {name: row["band"] for name, row in rows(good).items()} == {
        "Noor Voorbeeld": "below", "Sanne de Wit": "above", None: None,
    }  # fmt: skip
    assert "boven" in good("report", "caseload", terminal=True)


def test_an_intake_above_the_band_warns_and_goes_through(ucase: Run, team: None, tmp_path: Path) -> None:
    configured(tmp_path, "caseload.most = 1")
    said = ucase("intake", "--name", "Bo Erbij", "--wijk", "Oost", "--manager", "Noor Voorbeeld")
    assert said.code == 0
    assert "Noor Voorbeeld komt hiermee op 2, boven de 1" in said.err
    configured(tmp_path, "caseload.most = 9")
    assert (
        "boven"
        not in ucase("intake", "--name", "Els Ook", "--wijk", "Oost", "--manager", "Noor Voorbeeld").err
    )


def test_a_handover_above_the_band_warns_of_who_gets_the_cases_and_goes_through(
    ucase: Run, good: Good, team: None, tmp_path: Path
) -> None:
    configured(tmp_path, "caseload.most = 3")
    within = ucase("transfer", "UC-0002", "--to", "Noor Voorbeeld")
    above = ucase("transfer", "UC-0001", "UC-0003", "--to", "Noor Voorbeeld")

    assert (within.code, above.code) == (0, 0)
    assert "boven" not in within.err
    assert above.err.count("Noor Voorbeeld komt hiermee op 4,5, boven de 3") == 1
    assert "Sanne de Wit komt" not in above.err
    assert rows(good)["Noor Voorbeeld"]["open"] == 4


def test_a_rehearsal_warns_as_the_real_thing_does(ucase: Run, good: Good, team: None, tmp_path: Path) -> None:
    configured(tmp_path, "caseload.most = 1")
    before = rows(good)
    intake = ("intake", "--name", "Bo Erbij", "--wijk", "Oost", "--manager", "Noor Voorbeeld")
    said = ucase(*intake, "--dry-run")
    assert "Noor Voorbeeld komt hiermee op 2, boven de 1" in said.err
    said = ucase("transfer", "UC-0002", "--to", "Nieuw Bedacht", "--dry-run")
    assert "Nieuw Bedacht komt hiermee op 2, boven de 1" in said.err
    said = ucase("transfer", "UC-0001", "UC-0003", "--to", "Noor Voorbeeld", "--dry-run")
    assert "Noor Voorbeeld komt hiermee op" in said.err
    assert "boven de 1" in said.err
    assert rows(good) == before


def test_taking_up_warns_also_when_it_is_tried_out(ucase: Run, team: None, tmp_path: Path) -> None:
    configured(tmp_path, "caseload.most = 1\nmanager = Noor Voorbeeld")
    household = ("H-1", "--because", "wil hulp", "--project", "Verzonnendreef")
    assert ucase("project", "add", "Verzonnendreef", "--wijk", "Overvecht").code == 0
    closed = ucase("case", "close", "UC-0001", "--because", "klaar")
    assert closed.code == 0, closed.err
    for more in (("--dry-run",), ()):
        said = ucase("select", "take-up", *household, *more)
        assert said.code == 0, said.err
        assert said.err.count("Noor Voorbeeld komt hiermee op 2, boven de 1") == 1


def test_another_manager_by_an_edit_is_a_handover_too(ucase: Run, team: None, tmp_path: Path) -> None:
    configured(tmp_path, "caseload.most = 1")
    said = ucase("case", "edit", "UC-0002", "--manager", "Noor Voorbeeld")
    assert said.code == 0
    assert "Noor Voorbeeld komt hiermee op" in said.err


def test_who_stands_in_for_somebody_gets_no_cases_and_no_warning(
    ucase: Run, team: None, tmp_path: Path
) -> None:
    configured(tmp_path, "caseload.most = 1")
    said = ucase("transfer", "--all-of", "Sanne de Wit", "--to", "Noor Voorbeeld", "--until", "+2w")
    assert said.code == 0
    assert "komt hiermee" not in said.err


def test_a_number_that_is_none_is_refused(ucase: Run, team: None, tmp_path: Path) -> None:
    configured(tmp_path, "caseload.most = veel")
    assert ucase("report", "caseload").code == 6


@pytest.mark.parametrize(
    ("load", "band", "expected"),
    [
        (5, Band(), None),
        (5, Band(most=5), Standing.WITHIN),
        (5.5, Band(most=5), Standing.ABOVE),
        (4, Band(least=5), Standing.BELOW),
        (5, Band(least=5, most=9), Standing.WITHIN),
    ],
)
def test_where_somebody_stands(load: float, band: Band, expected: Standing | None) -> None:
    assert standing(load, band) is expected


def test_what_a_case_weighs() -> None:
    assert [weight(2, one, Band()) for one in (None, *Intensity)] == [2, 1, 2, 4]
