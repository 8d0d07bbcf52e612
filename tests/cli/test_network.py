"""The network: who is around a household, how near and how well; and the ecogram."""

import json
import stat
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_hostile_text import CONTROL, HOSTILE
from tests.conftest import TODAY, Run
from ucase.domain.clock import system_clock
from ucase.domain.network import Direction, Quality, Relation
from ucase.domain.stage import Stage
from ucase.domain.vocabulary import choose
from ucase.locale import speak, t
from ucase.storage.models import Case, Episode
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
FATMA = (
    "network", "add", "1", "Fatma", "--relation", "zus", "--closeness", "1", "--direction", "helpt",
    "--quality", "goed", "--not-in-block", "--helps-with", "de kinderen",
)  # fmt: skip
NEIGHBOUR = ("network", "add", "1", "de buurvrouw van 14", "--relation", "buur", "--lives-in-block")


@pytest.fixture
def case(good: Good) -> None:
    """One case to ask the network of."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")


def network(good: Good, *more: str) -> dict[str, Any]:
    """The network as programs read it."""
    found: dict[str, Any] = json.loads(good("network", "list", "1", *more, "--json"))
    return found


def names(good: Good, *more: str) -> list[str]:
    """Who is in it."""
    return [one["name"] for one in network(good, *more)["members"]]


def test_a_member_is_kept_with_what_was_asked_and_nothing_else(good: Good, case: None) -> None:
    good(*FATMA)
    good(*NEIGHBOUR)

    first, second = network(good)["members"]
    assert (first["ref"], first["relation"], first["closeness"]) == ("M-0001", "sibling", 1)
    assert (first["direction"], first["quality"], first["lives_in_block"]) == ("gives", "good", False)
    assert first["helps_with"] == "de kinderen"
    assert {key for key, value in second.items() if value is None} == {
        "closeness", "direction", "quality", "helps_with", "gone_on",
    }  # fmt: skip
    assert second["lives_in_block"] is True


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("kind", [Relation, Direction, Quality])
def test_the_words_on_screen_can_be_typed_back(kind: type[Relation], language: str) -> None:
    speak(language)
    words = {one: t(f"{kind.__name__.lower()}.{one}") for one in kind}
    speak("nl")
    assert {one: choose(kind, word, "x") for one, word in words.items()} == {one: one for one in kind}


def test_the_nearest_stand_first(good: Good, case: None) -> None:
    for name, more in (("A", ()), ("B", ("--closeness", "3")), ("C", ("--closeness", "1"))):
        good("network", "add", "1", name, "--relation", "vriend", *more)

    assert names(good) == ["C", "B", "A"]


def test_nobody_written_down_is_not_asked_and_all_gone_is_something_else(
    ucase: Run, good: Good, case: None
) -> None:
    assert (network(good)["asked"], network(good)["members"]) == (False, [])
    for command in (("network", "list", "1"), ("network", "show", "1")):
        assert "Nog niet gevraagd" in ucase(*command, terminal=True).out

    good(*FATMA)
    good("network", "remove", "1")

    assert (network(good)["asked"], network(good)["members"]) == (True, [])
    for command in (("network", "list", "1"), ("network", "show", "1")):
        out = ucase(*command, terminal=True).out
        assert "Nog niet gevraagd" not in out
        assert "--all" in out


def test_who_dropped_out_stays_on_record_and_cannot_be_changed(ucase: Run, good: Good, case: None) -> None:
    good(*FATMA)
    good(*NEIGHBOUR)
    good("network", "remove", "M-0001")

    assert names(good) == ["de buurvrouw van 14"]
    gone = network(good, "--all")["members"][-1]
    assert (gone["name"], gone["gone_on"]) == ("Fatma", "2026-11-23")
    assert "Fatma" not in ucase("network", "show", "1", terminal=True).out
    for command in (("edit", "1", "--closeness", "2"), ("remove", "1")):
        assert ucase("network", *command).code == 4
    good(*FATMA)  # and may come back as somebody new
    assert names(good) == ["Fatma", "de buurvrouw van 14"]


def test_an_edit_changes_what_is_named_and_an_empty_value_empties(good: Good, case: None) -> None:
    good(*FATMA)

    changes = json.loads(
        good(
            "network", "edit", "1", "--closeness", "", "--quality", "gespannen", "--helps-with", "",
            "--lives-in-block", "--direction", "gives", "--json",
        )
    )["rows"]  # fmt: skip

    assert [(one["field"], one["before"], one["after"]) for one in changes] == [
        ("closeness", 1, None), ("quality", "good", "strained"), ("lives_in_block", False, True),
        ("helps_with", "de kinderen", None),
    ]  # fmt: skip
    (member,) = network(good)["members"]
    assert (member["direction"], member["relation"], member["closeness"]) == ("gives", "sibling", None)


def test_an_edit_is_told_in_words_on_a_terminal(ucase: Run, good: Good, case: None) -> None:
    good(*FATMA)
    out = ucase("network", "edit", "1", "--quality", "gespannen", "--closeness", "2", terminal=True).out
    assert "goed" in out
    assert "gespannen" in out
    assert "2 dichtbij" in out
    assert "verandert niets" in ucase("network", "edit", "1", "--closeness", "2", terminal=True).err


@pytest.mark.parametrize(
    ("more", "code"),
    [
        (("add", "1", "X"), 2),
        (("add", "1", "X", "--relation", "zzq"), 6),
        (("add", "1", "X", "--relation", "zus", "--closeness", "4"), 6),
        (("add", "1", "X", "--relation", "zus", "--closeness", "vlakbij"), 6),
        (("add", "1", "X", "--relation", "zus", "--direction", "zzq"), 6),
        (("add", "1", " ", "--relation", "zus"), 6),
        (("add", "1", "x" * 300, "--relation", "zus"), 6),
        (("add", "9", "X", "--relation", "zus"), 3),
        (("add", "1", "fátma", "--relation", "vriend"), 4),
        (("edit", "1"), 2),
        (("edit", "9", "--closeness", "1"), 3),
        (("edit", "1", "--name", ""), 6),
        (("edit", "1", "--relation", ""), 6),
        (("edit", "2", "--name", "FATMA"), 4),
        (("remove", "9"), 3),
        (("list", "9"), 3),
        (("show", "9"), 3),
        (("show", "1", "--svg", "x.svg", "--json"), 2),
    ],
)
def test_what_cannot_be_is_refused_with_the_right_code(
    ucase: Run, good: Good, case: None, more: tuple[str, ...], code: int
) -> None:
    good(*FATMA)
    good(*NEIGHBOUR)
    result = ucase("network", *more)

    assert result.code == code, result.err
    assert "zzq" not in result.err
    assert sorted(names(good)) == ["Fatma", "de buurvrouw van 14"]


def test_a_bsn_is_refused_in_every_text(ucase: Run, case: None) -> None:
    digits = "1112" + "22333"
    for more in ((digits, "--relation", "zus"), ("Fatma", "--relation", "zus", "--helps-with", digits)):
        result = ucase("network", "add", "1", *more)
        assert result.code == 6
        assert digits not in result.err


def test_a_terminal_asks_for_everything_and_asks_again(ucase: Run, good: Good, case: None) -> None:
    answers = "zusje\nzus\n4\n1\n\ngespannen\nmisschien\nj\nde was\n"

    result = ucase("network", "add", "1", "Fatma", stdin=answers, asks=True)

    assert result.code == 0, result.err
    (member,) = network(good)["members"]
    assert (member["relation"], member["closeness"], member["direction"]) == ("sibling", 1, None)
    assert (member["quality"], member["lives_in_block"], member["helps_with"]) == ("strained", True, "de was")


def test_with_the_relation_on_the_line_nothing_is_asked(ucase: Run, good: Good, case: None) -> None:
    assert ucase("network", "add", "1", "Fatma", "--relation", "zus", asks=True).code == 0


def test_a_member_comes_from_a_record(good: Good, ucase: Run, case: None) -> None:
    record = {"case": "1", "name": "Ali", "relation": "friend", "closeness": 2, "lives_in_block": True}
    good("network", "add", "--from", "-", stdin=json.dumps(record))
    good("network", "edit", "1", "--from", "-", stdin=json.dumps({"lives_in_block": False}))

    (member,) = network(good)["members"]
    assert (member["closeness"], member["lives_in_block"]) == (2, False)
    bad = {**record, "name": "Bo", "lives_in_block": "ja"}
    assert ucase("network", "add", "--from", "-", stdin=json.dumps(bad)).code == 6


def test_a_later_case_of_the_same_household_has_its_network(place: Place, good: Good, case: None) -> None:
    good(*FATMA)
    good("case", "close", "1", "--because", "klaar")
    with Work(place, system_clock(TODAY)) as work:
        household = work.session.get_one(Case, 1).household_id
        later = Case(household_id=household, stage=Stage.INTAKE)
        work.add(later)
        work.add(Episode(case_id=later.id, opened_on=TODAY))
        work.commit()

    assert json.loads(good("network", "list", "2", "--json"))["members"][0]["name"] == "Fatma"
    good("network", "edit", "1", "--closeness", "2")
    assert names(good) == ["Fatma"]


def test_a_closed_case_is_read_only(ucase: Run, good: Good, case: None) -> None:
    good(*FATMA)
    good("case", "close", "1", "--because", "klaar")

    for command in (NEIGHBOUR, ("network", "edit", "1", "--closeness", "2"), ("network", "remove", "1")):
        assert ucase(*command).code == 4
    assert network(good)["members"][0]["closeness"] == 1
    assert "Fatma" in ucase("network", "show", "1", terminal=True).out


def test_a_member_can_give_support(good: Good, case: None) -> None:
    good(*FATMA)
    good("plan", "need", "1", "rent", "--severity", "1")
    good("plan", "support", "1", "--tier", "own-network", "--by", "M-0001")

    assert json.loads(good("plan", "show", "1", "--json"))["plan"]["needs"][0]["supports"][0]["by"] == "Fatma"


@pytest.mark.parametrize("form", ["table", "plain", "json", "jsonl", "csv"])
@pytest.mark.parametrize("command", [("list", "1", "--all"), ("show", "1")])
def test_with_anon_no_form_tells_who_it_is(
    good: Good, case: None, command: tuple[str, ...], form: str
) -> None:
    good(*FATMA)
    good(*NEIGHBOUR)

    open_, hidden = (good("network", *command, "--output", form, *more) for more in ((), ("--anon",)))
    assert "Fatma" in open_
    for text in ("Fatma", "buurvrouw", "kinderen"):
        assert text not in hidden
    assert "M-0001" in hidden


def a_network_of(good: Good, many: int) -> list[str]:
    """Many people, by their names; of every fourth it was not asked how near they are."""
    made = [f"Verzonnen Mens {letter}" for letter in "ABCDEFGHIJKLMNOPQRSTUVWXY"[:many]]
    for number, name in enumerate(made):
        near = ("--closeness", str(number % 4)) if number % 4 else ()
        quality = ("--quality", list(Quality)[number % 3])
        good("network", "add", "1", name, "--relation", "buur", *near, *quality)
    return made


@pytest.mark.parametrize("many", [1, 8, 25])
def test_the_ecogram_shows_everybody_at_every_width(
    ucase: Run, good: Good, case: None, monkeypatch: pytest.MonkeyPatch, many: int
) -> None:
    people = a_network_of(good, many)
    for width in (120, 80, 70, 69, 40):
        monkeypatch.setenv("COLUMNS", str(width))
        out = ucase("network", "show", "1", terminal=True).out
        assert max(map(len, out.splitlines())) <= width
        for name in people:
            assert out.count(name) == 1, (width, name)
        assert ("╭─ heel dichtbij" in out) == (width >= 70)
        assert ("niet gevraagd hoe dichtbij" in out) is True


def test_the_ends_and_the_line_of_a_tie_say_how_it_is(ucase: Run, good: Good, case: None) -> None:
    for name, direction, quality in (
        ("Ada", "gives", "good"), ("Bea", "receives", "strained"), ("Cor", "both", "broken"),
    ):  # fmt: skip
        good(
            "network", "add", "1", name, "--relation", "vriend", "--direction", direction, "--quality",
            quality,
        )  # fmt: skip
    good("network", "add", "1", "Dirk", "--relation", "buur", "--lives-in-block")

    out = ucase("network", "show", "1", terminal=True).out

    assert "←──── Ada, vriend(in)" in out
    assert "╌╌╌╌→ Bea, vriend(in), gespannen" in out
    assert "←─╳─→ Cor, vriend(in), verbroken" in out
    assert "····· Dirk, buur, in het blok" in out


@pytest.mark.parametrize("name", HOSTILE)
@pytest.mark.parametrize("columns", ["120", "70", "50"])
def test_what_was_typed_is_shown_as_text(
    ucase: Run, good: Good, case: None, monkeypatch: pytest.MonkeyPatch, name: str, columns: str
) -> None:
    typed, left = HOSTILE[name]
    good("network", "add", "1", f"q{typed}q", "--relation", "zus", "--closeness", "1", "--helps-with", typed)
    monkeypatch.setenv("COLUMNS", columns)
    for command in (("list", "1"), ("show", "1"), ("show", "1", "--svg", "-"), ("list", "1", "--json")):
        result = ucase("network", *command, terminal=True)
        assert result.code == 0
        assert CONTROL.findall(result.out) == []
    assert names(good) == [f"q{' '.join(left.split())}q"]


def test_the_picture_goes_to_a_new_file_that_only_its_owner_reads(
    ucase: Run, good: Good, case: None, tmp_path: Path
) -> None:
    good(*FATMA)
    path = tmp_path / "ecogram.svg"

    result = ucase("network", "show", "1", "--svg", str(path))

    assert (result.code, result.out) == (0, "")
    assert "--anon" in result.err
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    drawn = path.read_text(encoding="utf-8")
    assert drawn.startswith("<svg ")
    assert "Fatma" in drawn
    assert good("network", "show", "1", "--svg", "-") == drawn
    assert "Fatma" not in good("network", "show", "1", "--svg", "-", "--anon")


def test_the_picture_overwrites_nothing(ucase: Run, good: Good, case: None, tmp_path: Path) -> None:
    path = tmp_path / "kept.txt"
    path.write_text("van mij")
    link = tmp_path / "link.svg"
    link.symlink_to(tmp_path / "elsewhere.svg")

    for there in (path, link):
        assert ucase("network", "show", "1", "--svg", str(there)).code == 4
    assert path.read_text() == "van mij"
    assert not (tmp_path / "elsewhere.svg").exists()
    assert ucase("network", "show", "1", "--svg", str(tmp_path / "no" / "x.svg")).code == 5
    assert ucase("network", "show", "1", "--svg", str(tmp_path)).code == 4
