"""What programs may count on: ``ucase.network/1``, byte for byte."""

import json
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]

NETWORK = """\
{
  "schema": "ucase.network/1",
  "today": "2026-11-23",
  "case": "UC-0001",
  "asked": true,
  "members": [
    {
      "ref": "M-0002",
      "name": "Fatma „zus”",
      "relation": "sibling",
      "closeness": 1,
      "direction": "both",
      "quality": "strained",
      "lives_in_block": false,
      "helps_with": "de was\\nen de kinderen",
      "known_since": "2026-11-23",
      "gone_on": null
    },
    {
      "ref": "M-0001",
      "name": "de buurvrouw van 14",
      "relation": "neighbour",
      "closeness": null,
      "direction": null,
      "quality": null,
      "lives_in_block": true,
      "helps_with": null,
      "known_since": "2026-11-23",
      "gone_on": null
    }
  ]
}
"""
NOT_ASKED = """\
{
  "schema": "ucase.network/1",
  "today": "2026-11-23",
  "case": "UC-0001",
  "asked": false,
  "members": []
}
"""


@pytest.fixture
def case(good: Good, place: Place) -> None:
    """A case of which the network was not asked."""
    good("intake", "--name", "Jan Voorbeeld", "--wijk", "Overvecht", "--no-followup")


@pytest.fixture
def members(good: Good, case: None) -> None:
    """One of whom everything is known, one of whom next to nothing, one who is gone."""
    good("network", "add", "1", "de buurvrouw van 14", "--relation", "neighbour", "--lives-in-block")
    good(
        "network", "add", "1", "Fatma „zus”", "--relation", "sibling", "--closeness", "1", "--direction",
        "both", "--quality", "strained", "--not-in-block", "--helps-with", "de was\nen de kinderen",
    )  # fmt: skip
    good("network", "add", "1", "Piet", "--relation", "other")
    good("network", "remove", "3")


@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_network_is_exactly_this_in_either_language(good: Good, members: None, language: str) -> None:
    for command in ("list", "show"):
        assert good("network", command, "1", "--json", "--lang", language) == NETWORK


def test_a_network_that_was_not_asked_says_so(good: Good, case: None) -> None:
    assert good("network", "list", "1", "--json") == NOT_ASKED
    assert good("network", "list", "1", "--output", "jsonl") == ""


def test_every_form_holds_the_same_members(good: Good, members: None) -> None:
    rows = json.loads(good("network", "list", "1", "--all", "--json"))["members"]
    lines = good("network", "list", "1", "--all", "--output", "jsonl").splitlines()
    plain = good("network", "list", "1", "--all", "--lang", "en").splitlines()

    assert [json.loads(line) for line in lines] == rows
    assert [one["ref"] for one in rows] == ["M-0002", "M-0001", "M-0003"]
    assert plain[0].split("\t") == list(rows[0])
    assert plain[1] == (
        "M-0002\tFatma „zus”\tsibling\t1\tboth\tstrained\tno\tde was en de kinderen\t2026-11-23\t"
    )
    assert plain == good("network", "list", "1", "--all", "--lang", "nl").splitlines()
    assert good("network", "list", "1", "--output", "csv").splitlines()[0].split(",") == list(rows[0])


def test_what_a_change_gives_is_exactly_this(good: Good, case: None) -> None:
    assert (
        good("network", "add", "1", "Piet", "--relation", "other", "--json")
        == """\
{"schema": "ucase.network.changed/1", "rows": [
  {"case": "UC-0001", "member": "M-0001", "state": "added"}
]}
"""
    )
    assert (
        good("network", "edit", "1", "--closeness", "2", "--lives-in-block", "--json")
        == """\
{"schema": "ucase.network.edit/1", "rows": [
  {"member": "M-0001", "field": "closeness", "before": null, "after": 2},
  {"member": "M-0001", "field": "lives_in_block", "before": null, "after": true}
]}
"""
    )
    assert (
        good("network", "remove", "1", "--json")
        == """\
{"schema": "ucase.network.changed/1", "rows": [
  {"case": "UC-0001", "member": "M-0001", "state": "removed"}
]}
"""
    )
