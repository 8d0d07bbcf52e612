"""The first commands of a new user, each doing what it says."""

import json
from pathlib import Path

from tests.conftest import Run


def test_the_first_intake_makes_the_file_and_says_where(ucase: Run, tmp_path: Path) -> None:
    result = ucase("intake", "--name", "Jan van der Berg", "--wijk", "Overvecht", "--json")

    assert result.code == 0, result.err
    assert json.loads(result.out) == {
        "schema": "ucase.intake/1",
        "rows": [{"case": "UC-0001", "followup": "F-0001"}],
    }
    assert str(tmp_path / "data" / "cases.db") in result.err
    assert (tmp_path / "data" / "cases.db").stat().st_mode & 0o777 == 0o600
    assert (tmp_path / "data").stat().st_mode & 0o777 == 0o700


def test_a_question_before_there_is_a_file_says_how_to_begin(ucase: Run) -> None:
    result = ucase("followup")

    assert result.code == 5
    assert "ucase intake" in result.err
