"""``ucase neighbours``: who wants to stay near whom, and which groups stayed together."""

import csv
import io
import json
import shutil
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from tests.conftest import TODAY, Run
from tests.factories import a_listed_household, a_project
from ucase.domain.clock import Clock
from ucase.domain.stage import Stage
from ucase.domain.works import Phase
from ucase.storage.models import Case, Dwelling, Household, HousingWish, NeighbourTie, ProjectDate
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
NAMES = (
    "Aal Verzonnen",
    "Bo Bedacht",
    "Cor Fictie",
    "Dien Nepnaam",
    "Ed Droom",
    "Fie Fantasie",
    None,
    "Ger Wens",
)
# 1 and 2 want it both; 1 named 3, who said nothing of it; 3 named 4, who was never reached. 5 named 7, who
# will leave, and 8, who lives elsewhere. 6 named nobody and nobody named 6.
TIES = ((1, 2), (2, 1), (1, 3), (3, 4), (5, 7), (7, 5), (5, 8))


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the file of the fixture below waits for the next test, since making it takes time."""
    return tmp_path_factory.mktemp("kept") / "cases.db"


@pytest.fixture
def street(place: Place, kept: Path, clock: Clock) -> None:
    """Eight households, H-0001 to H-0008, at the odd numbers of one postcode; the last in another project."""
    if kept.exists():
        shutil.copy(kept, place.file)
        return
    with Work(place, clock) as work:
        here, there = a_project(work, "Verzonnendreef"), a_project(work, "Elders")
        for position, name in enumerate(NAMES, start=1):
            project = there if position == len(NAMES) else here
            a_listed_household(work, project, 2 * position - 1, family=name, street="Verzonnendreef")
        answers: dict[int, dict[str, Any]] = {
            1: {"rooms": 4, "persons": 5, "ground_floor": True},
            2: {"persons": 2, "ground_floor": False},
            3: {},
            5: {"persons": 1},
        }
        for household, fields in answers.items():
            work.session.add(HousingWish(household_id=household, asked_on=date(2026, 11, 1), **fields))
        # An older answer and a try in vain change nothing.
        work.session.add(HousingWish(household_id=1, asked_on=date(2026, 10, 1), rooms=9))
        work.session.add(HousingWish(household_id=4, asked_on=TODAY, answered=False))
        for household, neighbour in TIES:
            work.session.add(NeighbourTie(household_id=household, neighbour_id=neighbour, said_on=TODAY))
        work.session.get_one(Household, 7).left_on = TODAY
        work.commit()
    shutil.copy(place.file, kept)


def document(good: Good, verb: str, *arguments: str) -> dict[str, Any]:
    """What programs see."""
    found: dict[str, Any] = json.loads(good("neighbours", verb, *(arguments or ("P-0001",)), "--json"))
    return found


def rehouse(place: Place, clock: Clock, household: int, postcode: str, number: str, **more: object) -> None:
    """Give a household a home outside the project; a case in the project tells where it came from."""
    with Work(place, clock) as work:
        dwelling = Dwelling(**{"postcode": postcode, "house_number": number, "addition": "", **more})
        work.add(dwelling)
        work.session.get_one(Household, household).dwelling_id = dwelling.id
        work.session.add(Case(household_id=household, project_id=1, stage=Stage.SUPPORT))
        work.commit()


# list


def test_households_that_hang_together_are_a_group(good: Good, street: None) -> None:
    groups = document(good, "list")["groups"]

    assert [(group["households"], group["mutual"]) for group in groups] == [
        (["H-0001", "H-0002", "H-0003", "H-0004"], False)
    ]
    assert groups[0]["wishes"] == [
        {"household": "H-0001", "neighbour": "H-0002", "mutual": True},
        {"household": "H-0001", "neighbour": "H-0003", "mutual": False},
        {"household": "H-0003", "neighbour": "H-0004", "mutual": False},
    ]


def test_a_wish_that_leads_out_of_the_project_makes_no_group_but_is_told(good: Good, street: None) -> None:
    assert document(good, "list")["outside"] == [
        {"household": "H-0005", "neighbour": "H-0007", "mutual": True, "where": "left"},
        {"household": "H-0005", "neighbour": "H-0008", "mutual": False, "where": "elsewhere"},
    ]
    assert document(good, "list", "Elders")["groups"] == []
    assert document(good, "list", "Elders")["outside"] == [
        {"household": "H-0005", "neighbour": "H-0008", "mutual": False, "where": "elsewhere"}
    ]


def test_a_dwelling_that_is_not_on_the_newest_list_is_out_of_the_project(
    good: Good, street: None, place: Place, clock: Clock
) -> None:
    with Work(place, clock) as work:
        work.session.get_one(Dwelling, 4).gone_on = TODAY
        work.commit()

    found = document(good, "list")
    assert found["groups"][0]["households"] == ["H-0001", "H-0002", "H-0003"]
    assert {"household": "H-0003", "neighbour": "H-0004", "mutual": False, "where": "gone"} in found[
        "outside"
    ]


def test_when_both_say_so_the_group_is_mutual(good: Good, street: None) -> None:
    for one, other in (("H-0003", "H-0001"), ("H-0004", "H-0003")):
        good("neighbours", "add", one, other)

    assert document(good, "list")["groups"][0]["mutual"] is True


def test_each_household_has_what_it_needs_from_its_newest_answers(good: Good, street: None) -> None:
    members = document(good, "list")["groups"][0]["members"]

    assert [(one["rooms"], one["persons"], one["ground_floor"], one["answered"]) for one in members] == [
        (4, 5, True, True),
        (None, 2, False, True),
        (None, None, None, True),
        (None, None, None, False),
    ]


def test_a_terminal_tells_each_group_in_words(ucase: Run, street: None) -> None:
    out = ucase("neighbours", "list", "1", terminal=True).out

    for line in (
        "Groep 1: 4 huishoudens, niet alles over en weer",
        "  H-0001  Aal Verzonnen  3562 ZA 1  4 kamers, begane grond of lift",
        "  H-0002  Bo Bedacht     3562 ZA 3  voor 2 personen",
        "  H-0003  Cor Fictie     3562 ZA 5  onbekend",
        "  H-0001 en H-0002 willen dit allebei.",
        "  H-0001 wil bij H-0003; H-0003 zei dat niet.",
        "  H-0003 wil bij H-0004; H-0004 is nog niet bereikt.",
        "  H-0005  Ed Droom  3562 ZA 9  voor 1 persoon",
        "  H-0005 en H-0007 willen dit allebei. H-0007 is vertrokken; waarheen is niet bekend.",
    ):
        assert f"{line}\n" in out, out
    assert "H-0006" not in out


@pytest.mark.parametrize("verb", ["list", "check"])
@pytest.mark.parametrize("columns", [110, 80, 60, 40])
def test_every_line_fits_the_terminal_and_below_seventy_there_are_cards(
    ucase: Run, street: None, monkeypatch: pytest.MonkeyPatch, verb: str, columns: int
) -> None:
    monkeypatch.setenv("COLUMNS", str(columns))
    out = ucase("neighbours", verb, "P-1", terminal=True).out

    said = (line for line in out.splitlines() if not line.strip().startswith("ucase "))
    assert max(map(len, said)) <= columns
    assert ("Huishouden: H-0001\nBewoner: Aal Verzonnen\n" in out) == (columns < 70)


def test_a_pipe_has_a_row_for_each_household_with_its_group(good: Good, street: None) -> None:
    lines = good("neighbours", "list", "1").splitlines()

    assert lines[0] == (
        "group\tmutual\thousehold\tresident\taddress\trooms\tpersons\tground_floor\tanswered\twants\t"
        "wanted_by\toutside"
    )
    assert lines[1] == ("1\tno\tH-0001\tAal Verzonnen\t3562 ZA 1\t4\t5\tyes\tyes\tH-0002,H-0003\tH-0002\t")
    assert lines[-1] == "\t\tH-0005\tEd Droom\t3562 ZA 9\t\t1\t\tyes\tH-0007,H-0008\tH-0007\tH-0007,H-0008"
    assert len(lines) == 6
    rows = list(csv.DictReader(io.StringIO(good("neighbours", "list", "1", "--output", "csv"))))
    assert [row["household"] for row in rows] == ["H-0001", "H-0002", "H-0003", "H-0004", "H-0005"]


def test_a_limit_is_a_number_of_groups(ucase: Run, good: Good, street: None) -> None:
    good("neighbours", "add", "H-0006", "H-0005")

    screen = ucase("neighbours", "list", "1", "--limit", "1", terminal=True).out
    assert "Groep 1" in screen
    assert "Groep 2" not in screen
    assert "Nog 2 meer" in screen  # a group, and one of the two wishes that lead out of the project
    assert len(document(good, "list", "P-1", "--limit", "1")["groups"]) == 1
    assert len(document(good, "check", "P-1", "--limit", "1")["groups"]) == 1
    assert "Nog 1 meer" in ucase("neighbours", "check", "1", "--limit", "1", terminal=True).out
    assert ucase("neighbours", "list", "1", "--limit", "1", "--all").code == 2


@pytest.mark.parametrize("verb", ["list", "check"])
def test_nobody_said_anything_yet(ucase: Run, good: Good, place: Place, clock: Clock, verb: str) -> None:
    with Work(place, clock) as work:
        a_project(work, "Leeg")
        work.commit()

    assert document(good, verb, "leeg")["groups"] == []
    out = ucase("neighbours", verb, "leeg", terminal=True).out
    assert "ucase neighbours add" in " ".join(out.split())


@pytest.mark.parametrize("verb", ["list", "check"])
def test_a_project_that_is_not_there(ucase: Run, place: Place, verb: str) -> None:
    result = ucase("neighbours", verb, "zzq")

    assert (result.code, result.out) == (3, "")
    assert "ucase project list" in result.err
    assert "zzq" not in result.err


@pytest.mark.parametrize("verb", ["list", "check"])
@pytest.mark.parametrize("form", ["table", "plain", "csv", "json", "jsonl"])
def test_anon_hides_names_and_addresses(ucase: Run, street: None, verb: str, form: str) -> None:
    shown = ucase("neighbours", verb, "1", "--output", form, terminal=form == "table").out
    hidden = ucase("neighbours", verb, "1", "--output", form, "--anon", terminal=form == "table").out

    for secret in ("Verzonnen\t", "Aal", "Bedacht", "3562"):
        assert secret not in hidden
    assert "Bedacht" in shown
    assert "3562" in shown
    assert "H-0001" in hidden


# check


def staying(good: Good) -> list[str]:
    """What became of each group."""
    return [group["staying"] for group in document(good, "check")["groups"]]


def test_as_long_as_the_works_go_on_who_lives_in_the_project_cannot_be_told(
    ucase: Run, good: Good, street: None
) -> None:
    assert staying(good) == ["not-rehoused", "not-rehoused"]
    out = ucase("neighbours", "check", "1", terminal=True).out
    assert "Nog niet te zeggen zolang het werk duurt: in het project wonen er nog 4 van de 4." in out
    assert "ucase project date P-0001 works-end" in out


def end_the_works(place: Place, clock: Clock, on: date) -> None:
    """The works came to their end."""
    with Work(place, clock) as work:
        work.session.add(ProjectDate(project_id=1, phase=Phase.WORKS_END, actual_on=on))
        work.commit()


def test_who_lives_in_the_project_when_the_works_have_ended_stayed(
    ucase: Run, good: Good, street: None, place: Place, clock: Clock
) -> None:
    end_the_works(place, clock, TODAY)

    assert staying(good) == ["together", "partly"]
    out = ucase("neighbours", "check", "1", terminal=True).out
    assert "Ja: wie bij elkaar wilde blijven, woont bij elkaar." in out
    assert "Deels: van 2 paren nu 1 bij elkaar." in out
    assert "Groepen: 2 (1 bij elkaar, 1 deels)." in out
    assert "works-end" not in out
    before = json.loads(good("neighbours", "check", "1", "--json", "--today", "2026-11-22"))
    assert before["groups"][0]["staying"] == "not-rehoused"


def test_rehoused_at_one_postcode_is_together_and_elsewhere_is_apart(
    ucase: Run, good: Good, street: None, place: Place, clock: Clock
) -> None:
    for household, postcode, number in ((1, "3531 AB", "5"), (2, "3531 AB", "7"), (3, "3511 ZZ", "1")):
        rehouse(place, clock, household, postcode, number)

    group = document(good, "check")["groups"][0]
    assert group["households"] == ["H-0001", "H-0002", "H-0003", "H-0004"]
    assert group["staying"] == "partly"
    assert [(pair["near"], pair["kept"]) for pair in group["pairs"]] == [
        ("same-postcode", True), ("elsewhere", False), ("elsewhere", None),
    ]  # fmt: skip
    assert [(one["address"], one["where"]) for one in group["members"]] == [
        ("3531 AB 5", "elsewhere"), ("3531 AB 7", "elsewhere"), ("3511 ZZ 1", "elsewhere"),
        ("3562 ZA 7", "in-project"),
    ]  # fmt: skip
    assert [one["stayed_near"] for one in group["members"]] == [["H-0002"], ["H-0001"], [], []]
    out = ucase("neighbours", "check", "1", terminal=True).out
    assert "H-0001 en H-0002: zelfde postcode.\n" in out
    assert "H-0001 en H-0003: niet bij elkaar.\n" in out


@pytest.mark.parametrize(
    ("first", "second", "near", "together"),
    [
        (("3531 AB", "5", {}), ("3531 AB", "5", {"addition": "A"}), "same-building", True),
        (("3531 AB", "5", {"street": "Laan"}), ("3531 AC", "80", {"street": "laan"}), "same-street", True),
        (("3531 AB", "5", {"street": "Laan"}), ("3571 AC", "8", {"street": "Laan"}), "elsewhere", False),
        (("3531 AB", "5", {"area_id": 4}), ("3571 AC", "8", {"area_id": 4}), "same-wijk", False),
    ],
)
def test_a_pair_is_together_in_one_street_or_postcode_and_not_in_one_wijk(
    good: Good,
    street: None,
    place: Place,
    clock: Clock,
    first: tuple[str, str, dict[str, object]],
    second: tuple[str, str, dict[str, object]],
    near: str,
    together: bool,
) -> None:
    for household, (postcode, number, more) in ((1, first), (2, second)):
        rehouse(place, clock, household, postcode, number, **more)

    pair = document(good, "check")["groups"][0]["pairs"][0]
    assert (pair["near"], pair["kept"]) == (near, together)


def test_who_left_to_an_unknown_place_did_not_stay_near_anybody(
    good: Good, street: None, place: Place, clock: Clock
) -> None:
    rehouse(place, clock, 5, "3531 AB", "5")

    group = document(good, "check")["groups"][1]
    assert group["households"] == ["H-0005", "H-0007", "H-0008"]
    assert [(one["where"], one["address"]) for one in group["members"]][1] == ("left", None)
    assert group["pairs"][0] == {
        "household": "H-0005", "neighbour": "H-0007", "mutual": True, "near": "unknown", "kept": False,
        "moved": True,
    }  # fmt: skip
    assert group["staying"] == "apart"


def settle_far_apart(place: Place, clock: Clock) -> None:
    """H-0005 and H-0008 live where they always lived, and that is not near each other."""
    with Work(place, clock) as work:
        elsewhere = work.session.get_one(Dwelling, 8)
        elsewhere.postcode, elsewhere.street = "3531 AB", "Elderslaan"
        to_both = select(NeighbourTie.id).where(NeighbourTie.neighbour_id.in_([5, 7]))
        work.delete_rows(NeighbourTie, work.session.scalars(to_both).all())
        work.commit()


def test_who_never_lived_near_each_other_and_did_not_move_are_not_taken_apart(
    ucase: Run, good: Good, street: None, place: Place, clock: Clock
) -> None:
    settle_far_apart(place, clock)
    assert staying(good) == ["not-rehoused", "not-rehoused"]
    end_the_works(place, clock, TODAY)

    group = document(good, "check")["groups"][1]
    assert (group["households"], group["staying"]) == (["H-0005", "H-0008"], "not-moved")
    assert group["pairs"][0]["kept"] is None
    assert group["pairs"][0]["moved"] is False
    out = " ".join(ucase("neighbours", "check", "1", terminal=True).out.split())
    assert "Niet uit elkaar gegaan: niemand van hen is, voor zover bekend, verhuisd." in out
    assert "H-0005 en H-0008: niet verhuisd, voor zover bekend (niet bij elkaar)." in out
    assert "1 niet verhuisd" in out
    assert "uit elkaar" not in out.replace("Niet uit elkaar", "")


def test_when_one_of_them_moves_they_are_apart(good: Good, street: None, place: Place, clock: Clock) -> None:
    settle_far_apart(place, clock)
    end_the_works(place, clock, TODAY)
    rehouse(place, clock, 5, "3511 ZZ", "5")

    group = document(good, "check")["groups"][1]
    assert (group["staying"], group["pairs"][0]["kept"], group["pairs"][0]["moved"]) == ("apart", False, True)


def test_a_move_within_the_project_since_it_was_decided_about_is_a_move(
    good: Good, street: None, place: Place, clock: Clock
) -> None:
    settle_far_apart(place, clock)
    good("select", "take-up", "H-5", "--because", "x", "--no-followup")
    end_the_works(place, clock, TODAY)
    assert staying(good)[1] == "not-moved"
    good("case", "edit", "1", "--postcode", "3562 za", "--house-number", "11")  # the home of H-0006

    assert staying(good)[1] == "apart"


def test_a_move_that_the_case_was_told_of_is_seen(good: Good, street: None, place: Place) -> None:
    good(
        "intake", "--name", "Hil Bedenksel", "--postcode", "3562za", "--house-number", "101", "--wijk",
        "Overvecht", "--project", "Verzonnendreef", "--no-followup",
    )  # fmt: skip
    good("neighbours", "add", "UC-1", "H-0001")
    good("case", "edit", "1", "--postcode", "3511 aa", "--house-number", "3", "--wijk", "Binnenstad")

    group = document(good, "check")["groups"][0]
    member = next(one for one in group["members"] if one["household"] == "H-0009")
    assert (member["address"], member["where"]) == ("3511 AA 3", "elsewhere")


# add and remove


def ties(place: Place, clock: Clock) -> Sequence[tuple[int, int, date]]:
    """What is kept."""
    with Work(place, clock) as work:
        return [
            (one.household_id, one.neighbour_id, one.said_on)
            for one in work.session.scalars(select(NeighbourTie).order_by(NeighbourTie.id))
        ]


def test_a_wish_is_written_down_with_its_day_and_what_to_type_next(
    ucase: Run, street: None, place: Place, clock: Clock
) -> None:
    result = ucase("neighbours", "add", "h-6", "3562 za 1", terminal=True)

    assert result == (
        0,
        "",
        "Opgeschreven: H-0006 wil bij H-0001 in de buurt blijven.\n"
        "H-0001 zei dat nog niet. Zo wel: ucase neighbours add H-0001 H-0006\n"
        "Verder: ucase neighbours list P-0001\n",
    )
    assert ties(place, clock)[-1] == (6, 1, TODAY)


def test_saying_it_again_changes_nothing_and_keeps_the_first_day(
    ucase: Run, street: None, place: Place, clock: Clock
) -> None:
    before = ties(place, clock)
    result = ucase("neighbours", "add", "1", "2", "--today", "2026-12-01")

    assert result.code == 0
    assert "Dit stond er al" in result.err
    assert "H-0002 wil dat ook." in result.err
    assert ties(place, clock) == before


def test_taking_away_leaves_what_the_other_said(ucase: Run, street: None, place: Place, clock: Clock) -> None:
    first, again = (ucase("neighbours", "remove", "1", "2") for _ in range(2))

    assert "Weggehaald" in first.err
    assert "H-0002 wil nog wel bij H-0001 blijven." in first.err
    assert (again.code, "Er verandert niets" in again.err) == (0, True)
    assert [one[:2] for one in ties(place, clock)] == [one for one in TIES if one != (1, 2)]


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("1", "1"), 4, "hetzelfde huishouden"),
        (("H-0001", "3562 ZA 1"), 4, "hetzelfde huishouden"),
        (("1", "99"), 3, "buur: "),
        (("99", "1"), 3, "huishouden: "),
        (("1", "3562 ZA 99"), 3, "buur: "),
        (("1", "zzq"), 6, "buur: "),
        (("UC-9", "1"), 3, "huishouden: "),
        (("1",), 2, "--help"),
    ],
)
@pytest.mark.parametrize("verb", ["add", "remove"])
def test_what_cannot_be_is_refused_and_says_which_of_the_two(
    ucase: Run,
    street: None,
    place: Place,
    clock: Clock,
    verb: str,
    arguments: tuple[str, ...],
    code: int,
    says: str,
) -> None:
    before = ties(place, clock)
    result = ucase("neighbours", verb, *arguments)

    assert (result.code, result.out) == (code, "")
    assert says in result.err
    assert "zzq" not in result.err
    assert ties(place, clock) == before


def test_the_two_may_come_from_a_record_or_be_asked_for(
    ucase: Run, street: None, place: Place, clock: Clock
) -> None:
    record = json.dumps({"household": "H-0004", "neighbour": "3562za 5"})

    assert ucase("neighbours", "add", "--from", "-", stdin=record).code == 0
    assert ucase("neighbours", "add", asks=True, stdin="H-0006\nH-0002\n").code == 0
    assert [one[:2] for one in ties(place, clock)][-2:] == [(4, 3), (6, 2)]


@pytest.mark.parametrize("pair", [("H-0006", "H-0007"), ("H-0007", "H-0006")])
def test_nobody_stays_near_who_has_left(
    ucase: Run, street: None, place: Place, clock: Clock, pair: tuple[str, str]
) -> None:
    before = ties(place, clock)
    result = ucase("neighbours", "add", *pair)

    assert (result.code, result.out) == (4, "")
    assert "H-0007" in result.err
    assert ties(place, clock) == before
    assert ucase("neighbours", "remove", "H-5", "H-7").code == 0


def test_of_who_left_and_has_another_home_since_it_is_known_where_that_is(
    good: Good, street: None, place: Place, clock: Clock
) -> None:
    rehouse(place, clock, 7, "3531 AB", "5")

    good("neighbours", "add", "H-6", "H-7")

    assert (6, 7, TODAY) in ties(place, clock)
