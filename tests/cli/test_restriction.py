"""A restricted record: read with a reason, unchanged, and in no list, report or export (AVG art. 18)."""

import json
from collections.abc import Callable

import pytest

from tests.cli.test_zrm import DOMAINS_2017, levels
from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
LISTS = (
    ("case", "list"), ("followup",), ("contact", "list"), ("deadline", "list", "--all"),
    ("move", "list", "--all"), ("today",), ("pulse",), ("survey", "list"),
    ("export", "cases", "--output", "csv"), ("export", "contacts", "--output", "csv"),
    ("export", "followups", "--output", "csv"), ("calendar", "export"),
)  # fmt: skip


@pytest.fixture
def cases(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two cases with something in every list."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    for number, name in ((1, "Jan Verzonnen"), (2, "Els Bedacht")):
        good("intake", "--name", name, "--wijk", "Zuid", "--followup", "2026-11-20")
        good("contact", "add", str(number), f"Bij {name} geweest.")
        good("deadline", "add", str(number), "latest-move-out", "2026-12-24", "--about", f"Termijn {name}")
        good("survey", "add", f"UC-{number}", "--moving", "terug")


@pytest.mark.parametrize("arguments", LISTS, ids=" ".join)
def test_it_is_in_no_list_and_no_export(cases: None, ucase: Run, arguments: tuple[str, ...]) -> None:
    before = ucase(*arguments)
    assert before.code == 0, before.err
    ucase("dossier", "restrict", "2", "--because", "wordt nagekeken")

    after = ucase(*arguments)

    assert "Els Bedacht" not in after.out
    assert "UC-0002" not in after.out
    if "Els Bedacht" in before.out:
        assert "Jan Verzonnen" in after.out
    ucase("dossier", "unrestrict", "2", "--because", "klopt")
    assert ucase(*arguments).out.count("\n") == before.out.count("\n")


def test_check_ins_that_may_not_be_listed_are_told_of(cases: None, ucase: Run) -> None:
    ucase("dossier", "restrict", "2", "--because", "wordt nagekeken")

    assert "1 staat er niet bij" in ucase("followup", "--due", terminal=True).out
    ucase("dossier", "restrict", "1", "--because", "wordt nagekeken")
    nothing_listed = ucase("followup", "--due", terminal=True).out
    assert "2 staan er niet bij" in nothing_listed
    assert "geen opvolging" not in nothing_listed


def test_reports_do_not_count_it(cases: None, good: Good) -> None:
    def counted() -> tuple[int, int]:
        wijk = json.loads(good("report", "wijk", "--json"))["total"]
        return wijk["intake"], wijk["contacts"]

    assert counted() == (2, 2)
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    assert counted() == (1, 1)


def test_it_is_read_with_a_reason_which_is_written_down(cases: None, ucase: Run, good: Good) -> None:
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")

    for command in ("show", "history"):
        assert ucase(command, "2").code == 4
        assert ucase(command, "2", "--why", "zomaar").code == 6
        assert "Bedacht" in good(command, "2", "--why", "check")
    looked = json.loads(good("audit", "access", "2", "--json"))["rows"]
    assert [row["command"] for row in looked][-2:] == ["show (check)", "history (check)"]
    assert "Bedacht" in good("dossier", "2")


def test_nothing_is_changed_in_it_until_it_is_lifted(cases: None, ucase: Run, good: Good) -> None:
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")

    assert ucase("contact", "add", "2", "Toch geweest.").code == 4
    assert ucase("dossier", "restrict", "2", "--because", "nog eens").code == 4
    good("dossier", "unrestrict", "2", "--because", "klopt")
    good("contact", "add", "2", "Weer geweest.")
    assert ucase("dossier", "unrestrict", "2", "--because", "nog eens").code == 4


def test_one_of_several_does_not_hold_up_the_help_for_the_others(cases: None, good: Good) -> None:
    good("resident", "add", "2", "Wim Bedacht", "--phone", "0612345678")

    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    assert "Wim Bedacht" in good("case", "list")
    assert "Els" not in good("resident", "list", "2")
    good("contact", "add", "2", "Bij Wim geweest.")


def test_of_one_of_several_no_measurement_and_no_name_is_exported(cases: None, good: Good) -> None:
    good("resident", "add", "2", "Wim Bedacht", "--phone", "0612345678")
    for resident in ("Els", "Wim"):
        good("zrm", "add", "2", "--resident", resident, "--scores", levels())
    named = ("export", "cases", "--identifiable", "--yes", "--output", "csv")
    scores = ("export", "scores", "--output", "csv")
    before = good(*scores).count("\n")
    assert "Els" in good(*named)

    good("dossier", "restrict", "2", "--resident", "Els", "--because", "wordt nagekeken")

    assert good(*scores).count("\n") == before - len(DOMAINS_2017)
    assert "Els" not in good(*named)


READS = (
    ("show", "2"), ("history", "2"), ("contact", "list", "2"),
    ("deadline", "list", "--case", "2"), ("deadline", "show", "D-2"), ("followup", "show", "F-2"),
    ("move", "show", "2"), ("move", "rent", "2"), ("plan", "show", "2"), ("plan", "ladder", "2"),
    ("network", "list", "2"), ("network", "show", "2"), ("zrm", "show", "2"), ("resident", "list", "2"),
    ("pulse", "why", "2"), ("survey", "show", "H-2"), ("survey", "show", "UC-2"), ("consent", "list", "2"),
    ("share", "list", "2"), ("refer", "list", "2"),
)  # fmt: skip
"""Every command that reads one record."""


def test_every_command_that_reads_one_record_asks_for_the_reason(cases: None, ucase: Run, good: Good) -> None:
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    before = len(json.loads(good("audit", "access", "2", "--json"))["rows"])

    for command in READS:
        refused = ucase(*command)
        assert (refused.code, refused.out) == (4, ""), command
        assert "--why nakijken" in refused.err, command
        assert ucase(*command, "--why", "check").code == 0, command

    looked = [row["command"] for row in json.loads(good("audit", "access", "2", "--json"))["rows"]]
    assert len(looked) == before + len(READS)
    assert all(one.endswith("(check)") for one in looked[before:])
    assert all(ucase(*(word.replace("2", "1") for word in one)).code == 0 for one in READS)


def test_who_begins_to_write_hears_at_once_that_nothing_is_changed(cases: None, ucase: Run) -> None:
    ucase("dossier", "restrict", "2", "--because", "wordt nagekeken")

    for command in (("contact", "add", "2"), ("pulse", "handle", "2", "--because", "x")):
        assert "Hef de beperking eerst op" in ucase(*command, asks=True).err, command


def test_a_household_without_a_case_is_read_with_a_reason_too(good: Good, place: Place, ucase: Run) -> None:
    good("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid")
    good("survey", "add", "H-1", "--moving", "terug")
    good("dossier", "restrict", "1", "--because", "wordt nagekeken")

    assert ucase("survey", "show", "H-1").code == 4
    assert ucase("survey", "add", "H-1", asks=True).code == 4


def test_a_cover_of_a_restricted_case_does_not_shut_the_day(cases: None, good: Good, ucase: Run) -> None:
    good("transfer", "2", "--to", "Karel Bos", "--until", "2026-11-30")
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")

    for command in (("today",), ("calendar", "export"), ("pulse",)):
        result = ucase(*command, "--manager", "Karel Bos")
        assert result.code == 0, result.err
        assert "UC-0002" not in result.out
