"""``ucase partner``: the organisations that ship, and your own."""

import csv
import json
from collections.abc import Callable
from datetime import date
from importlib.resources import files
from typing import Any

import pytest

from tests.conftest import Run
from ucase.domain.clock import Clock
from ucase.storage import migrate
from ucase.storage.place import Place

Good = Callable[..., str]


def partners(good: Good) -> dict[str, dict[str, Any]]:
    """The organisations by their name."""
    return {row["name"]: row for row in json.loads(good("partner", "list", "--json"))["rows"]}


# What ships


def test_the_stuw_corporations_and_the_partners_of_utrecht_ship(good: Good, place: Place) -> None:
    found = partners(good)
    corporations = {name for name, row in found.items() if row["kind"] == "corporation"}

    assert corporations >= {"Bo-Ex", "Cazas Wonen", "Habion", "SSH", "Stichting Portaal", "Woonin"}
    assert found["Stichting Portaal"]["aliases"] == ["Portaal"]
    assert "buurtteam" in found["Buurtteamorganisatie Sociaal Utrecht"]["aliases"]
    assert {"Lokalis", "gemeente Utrecht", "U Centraal", "Buurtbemiddeling"} <= found.keys()
    assert found["BoKS"]["kind"] == "tenants-organisation"


def test_every_organisation_that_ships_has_its_source_and_what_is_not_sourced_is_marked(
    good: Good, place: Place
) -> None:
    found = partners(good)

    assert all("https://" in row["source"] for row in found.values())
    assert {found[name]["year"] for name in ("Woonin", "BoKS")} == {2023}
    assert "[U]" in found["Mitros"]["source"]
    assert date.fromisoformat(found["Mitros"]["valid_until"]) < date(2023, 10, 26)
    assert found["GroenWest"]["valid_until"] is None


def test_no_two_organisations_that_ship_share_a_name() -> None:
    lines = (files("ucase.data") / "partners.csv").read_text("utf-8").splitlines()
    rows = list(csv.DictReader(line for line in lines if not line.startswith("#")))
    names = [name.casefold() for row in rows for name in (row["name"], *row["aliases"].split("|")) if name]

    assert len(names) == len(set(names))


def test_they_are_planted_once_and_what_a_user_made_of_one_stays(
    good: Good, place: Place, clock: Clock
) -> None:
    good("partner", "edit", "Portaal", "--name", "Portaal Utrecht", "--valid-until", "2030-12-31")
    good("partner", "edit", "SSH", "--kind", "other", "--alias", "Studentenhuisvesting")
    good("partner", "edit", "Habion", "--name", "Anders", "--alias", "")
    before = good("partner", "list", "--json")
    migrate.upgrade(place, clock)
    after = partners(good)

    assert "Stichting Portaal" not in after
    assert after.pop("Habion")["kind"] == "corporation"  # both its names were taken away by hand
    assert list(after.values()) == json.loads(before)["rows"]


def test_one_that_ships_later_is_planted_beside_a_user_s_own_of_that_alias(
    good: Good, place: Place, clock: Clock
) -> None:
    good("partner", "edit", "Portaal", "--name", "Weg", "--alias", "")
    good("partner", "add", "Portaal", "--kind", "contractor")
    migrate.upgrade(place, clock)

    assert partners(good)["Stichting Portaal"]["aliases"] == []
    assert partners(good)["Portaal"]["kind"] == "contractor"


# Your own


def test_an_organisation_is_added_with_aliases_and_the_time_in_which_its_name_holds(
    ucase: Run, good: Good
) -> None:
    result = ucase(
        "partner", "add", "Bouwbedrijf Voorbeeld", "--kind", "aannemer", "--alias", "Voorbeeldbouw",
        "--alias", "voorbeeldbouw", "--alias", "VB", "--valid-from", "1-1-2020",
        "--valid-until", "31-12-2027",
    )  # fmt: skip

    assert result.code == 0
    assert result.out == "name\nBouwbedrijf Voorbeeld\n"
    assert "ucase partner list" in result.err
    assert partners(good)["Bouwbedrijf Voorbeeld"] == {
        "kind": "contractor", "name": "Bouwbedrijf Voorbeeld", "aliases": ["Voorbeeldbouw", "VB"],
        "valid_from": "2020-01-01", "valid_until": "2027-12-31", "year": None, "source": None,
    }  # fmt: skip


def test_the_list_is_by_kind_and_shows_a_name_that_no_longer_holds(ucase: Run, place: Place) -> None:
    out = ucase("partner", "list", terminal=True).out

    assert out.index("woningcorporatie") < out.index("huurdersorganisatie") < out.index("gemeente Utrecht")
    assert "wo 25 okt 2023" in out


def test_under_another_name_it_is_still_found_by_the_old_one(good: Good, place: Place) -> None:
    good("partner", "edit", "portaal", "--name", "Portaal Utrecht")
    good("project", "add", "Verzonnendreef", "--corporation", "stichting portaal")

    assert partners(good)["Portaal Utrecht"]["aliases"] == ["Portaal", "Stichting Portaal"]
    assert json.loads(good("project", "show", "1", "--json"))["project"]["corporation"] == "Portaal Utrecht"


def test_an_edit_tells_what_changed_and_aliases_are_replaced_as_a_whole(
    ucase: Run, good: Good, place: Place
) -> None:
    result = ucase("partner", "edit", "Portaal", "--alias", "PO", "--valid-until", "2030-01-01")

    assert result.out.splitlines()[1:] == [
        "Stichting Portaal\tvalid_until\t\t2030-01-01", "Stichting Portaal\talias\tPortaal\tPO",
    ]  # fmt: skip
    good("partner", "edit", "PO", "--valid-until", "", "--alias", "")
    assert partners(good)["Stichting Portaal"]["valid_until"] is None
    assert partners(good)["Stichting Portaal"]["aliases"] == []
    assert "verandert niets" in ucase("partner", "edit", "SSH", "--kind", "corporation").err


def test_a_name_may_change_its_spelling_without_an_alias(good: Good, place: Place) -> None:
    good("partner", "edit", "woonin", "--name", "WoonIN")

    assert partners(good)["WoonIN"]["aliases"] == []


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("add", "Xyz"), 2, "--kind"),
        (("add", "Xyz", "--kind", "xyz"), 6, "kind: "),
        (("add", "PORTAAL", "--kind", "other"), 4, "Stichting Portaal"),
        (("add", "Xyz", "--kind", "other", "--alias", "buurtteam"), 4, "Sociaal Utrecht"),
        (("add", " ", "--kind", "other"), 6, "naam: "),
        (("add", "-", "--kind", "other"), 6, "naam: "),
        (("add", "Xyz 111222333", "--kind", "other"), 6, "naam: "),
        (("add", "Xyz", "--kind", "other", "--alias", "xyz " * 60), 6, "alias: "),
        (("add", "Xyz", "--kind", "other", "--valid-from", "xyz"), 6, "--valid-from: "),
        (
            ("add", "Xyz", "--kind", "other", "--valid-from", "2026-01-02", "--valid-until", "2026-01-01"),
            6,
            "valid-until",
        ),
        (("edit", "Xyz", "--kind", "other"), 3, "partner: "),
        (("edit", "SSH"), 2, "ucase partner edit"),
        (("edit", "SSH", "--kind", ""), 6, "kind: "),
        (("edit", "SSH", "--name", ""), 6, "name: "),
        (("edit", "SSH", "--name", "woonin"), 4, "Woonin"),
        (("edit", "SSH", "--alias", "Portaal"), 4, "alias: "),
    ],
)
def test_an_organisation_that_cannot_be_is_refused_and_nothing_changes(
    ucase: Run, good: Good, place: Place, arguments: tuple[str, ...], code: int, says: str
) -> None:
    before = good("partner", "list")
    result = ucase("partner", *arguments)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()
    assert good("partner", "list") == before


def test_what_is_typed_is_text_in_every_form(ucase: Run, good: Good, place: Place) -> None:
    hostile, clean = "[/b] :x: \x1b[31mrood\x1b[0m \u202eabc {0} %s", "[/b] :x: rood abc {0} %s"
    good("partner", "add", hostile, "--kind", "other", "--alias", f"{hostile}2")

    assert partners(good)[clean]["aliases"] == [f"{clean}2"]
    for command in (("partner", "list"), ("partner", "edit", hostile, "--name", f"{hostile}3")):
        for more in ((), ("--json",), ("--output", "csv"), ("--output", "jsonl")):
            result = ucase(*command, *more, terminal=not more)
            assert result.code == 0, result.err
            assert not set("\x1b\u202e") & set(result.out + result.err)
