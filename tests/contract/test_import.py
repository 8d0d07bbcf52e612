"""``ucase.import/1``: what programs may count on when a list comes in."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
LIST = "Postcode;Nr;Huurder;Huur\n3562 XA;1;Jan Voorbeeld;612,34\n3562 XA;2;Els Proef;veel\n"


@pytest.mark.parametrize("dry_run", [(), ("--dry-run",)])
def test_the_document_of_an_import(
    ucase: Run, good: Good, place: Place, tmp_path: Path, dry_run: tuple[str, ...]
) -> None:
    good("project", "add", "Verzonnendreef")
    path = tmp_path / "lijst.csv"
    path.write_text(LIST)

    result = ucase(
        "import", "dwellings", str(path), "--project", "P-0001", "--json", "--lang", "en", *dry_run
    )

    assert result.code == 6
    assert json.loads(result.out) == {
        "schema": "ucase.import/1",
        "today": "2026-11-23",
        "project": "P-0001",
        "read": 2,
        "new": 1,
        "changed": 0,
        "same": 0,
        "gone": 0,
        "rejected": [
            {"line": 3, "field": "rent", "value": "veel", "reason": "This cannot be a rent per month."}
        ],
        "mapping": {"Postcode": "postcode", "Nr": "house_number", "Huurder": "tenant", "Huur": "rent"},
        "differences": [{"kind": "new", "address": "3562 XA 1", "fields": []}],
    }


def test_jsonl_is_the_same_document_on_one_line(ucase: Run, good: Good, place: Place, tmp_path: Path) -> None:
    good("project", "add", "Verzonnendreef")
    path = tmp_path / "lijst.csv"
    path.write_text(LIST)
    same = ("import", "dwellings", str(path), "--project", "P-0001", "--dry-run", "--output")

    line, document = (ucase(*same, form).out for form in ("jsonl", "json"))

    assert line.count("\n") == 1
    assert json.loads(line) == json.loads(document)
