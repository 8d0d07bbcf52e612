"""What programs may count on: ``ucase.key/1``."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import KEY
from ucase.storage.folders import keys_folder
from ucase.storage.key_slots import slots_path
from ucase.storage.place import Place

Good = Callable[..., str]


def test_the_ways_into_a_file(good: Good, place: Place, tmp_path: Path) -> None:
    secret = tmp_path / "wachtzin"
    secret.touch(mode=0o600)
    secret.write_text("paars hek fietst langzaam", encoding="utf-8")
    good("key", "passphrase", "--file", str(secret))

    document = json.loads(good("key", "list", "--json"))
    assert list(document) == ["schema", "encrypted", "key", "made", "shown", "rows"]
    assert document == {
        "schema": "ucase.key/1",
        "encrypted": True,
        "key": KEY.id,
        "made": "2026-11-23",
        "shown": "2026-11-23",
        "rows": [
            {"slot": "file", "where": str(keys_folder() / f"{KEY.id}.key")},
            {"slot": "passphrase", "where": str(slots_path(place.file))},
        ],
    }
    assert KEY.hex() not in json.dumps(document)


@pytest.mark.parametrize("command", [("rotate", "--yes"), ("recover", "--code", "-")])
def test_a_change_gives_the_ways_in_as_they_are_then(
    good: Good, place: Place, command: tuple[str, ...]
) -> None:
    from ucase.domain.recovery_code import write_code

    document = json.loads(good("key", *command, "--json", stdin=" ".join(write_code(KEY))))

    assert document["schema"] == "ucase.key/1"
    assert [row["slot"] for row in document["rows"]] == ["file"]


def test_the_other_forms_are_the_usual_ones(good: Good, place: Place) -> None:
    where = keys_folder() / f"{KEY.id}.key"

    assert good("key", "list") == f"slot\twhere\nfile\t{where}\n"
    assert good("key", "list", "--output", "csv").splitlines()[0].endswith("slot,where")
    assert json.loads(good("key", "list", "--output", "jsonl")) == {"slot": "file", "where": str(where)}
