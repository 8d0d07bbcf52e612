"""What CBS publishes comes into a team's server as it does into a file."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ucase.storage.place import Place

EXAMPLES = Path(__file__).parents[2] / "examples"
IMPORT = (
    "area", "import", str(EXAMPLES / "cbs-postcode-huisnummer-2025.csv"),
    "--names", str(EXAMPLES / "cbs-buurtnamen-2025.csv"), "--municipality",
)  # fmt: skip


def test_an_import_an_import_again_and_an_intake(
    good: Callable[..., str], team: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_DB", str(team.url))
    first = json.loads(good(*IMPORT, "0307", "--json"))
    utrecht = json.loads(good(*IMPORT, "0344", "--json"))
    again = json.loads(good(*IMPORT, "0344", "--json"))
    newer = json.loads(good(*IMPORT, "0344", "--year", "2026", "--json"))
    good("intake", "--name", "Jan Verzonnen", "--postcode", "3562xc", "--house-number", "101")

    assert (first["new_areas"], first["ranges"]) == (4, 2)
    assert (utrecht["new_areas"], utrecht["changed"]) == (0, 2)
    assert [one["changed"] for one in (again, newer)] == [0, 0]
    assert json.loads(good("show", "1", "--json"))["case"]["area"] == "Neckardreef"
    listed = json.loads(good("area", "list", "--within", "GM0307", "--json"))["rows"]
    assert [one["code"] for one in listed] == ["WK030706", "BU03070601", "BU03070602"]
