"""``ucase settings`` and the lines of the configuration that it reads."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Good = Callable[..., str]


@pytest.fixture
def written(tmp_path: Path) -> Callable[[str], Path]:
    """Write the configuration."""

    def write(text: str) -> Path:
        path = tmp_path / "config" / "config"
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8")
        return path

    return write


def test_every_setting_is_shown_with_what_holds(good: Good, written: Callable[[str], Path]) -> None:
    written("# ons team\nholidays.good-friday = ja\n")

    document = json.loads(good("settings", "--json"))

    assert document["schema"] == "ucase.settings/1"
    rows = {row["setting"]: row for row in document["rows"]}
    assert rows["holidays.good-friday"]["value"] == "yes"
    assert rows["holidays.good-friday"]["default"] == "no"
    assert rows["holidays.school-region"]["value"] == "midden"
    assert all(row["source"] and row["meaning"] for row in rows.values())


def test_the_screen_says_where_the_file_is(good: Good, tmp_path: Path) -> None:
    assert str(tmp_path / "config" / "config") in good("settings", "--output", "table").replace("\n", "")


@pytest.mark.parametrize(
    ("line", "takes"),
    [
        ("holidays.good-friday = soms", "ja of nee"),
        ("holidays.school-region = oost", "noord, midden, zuid"),
        ("followup.no-contact-in-a-row = 0", "van 1 tot en met 10"),
        ("holidays.zzq = ja", "bestaat niet"),
    ],
)
@pytest.mark.parametrize("command", [("followup",), ("settings",), ("init",)], ids=" ".join)
def test_a_line_that_cannot_be_is_an_error_that_names_it(
    ucase: Run, written: Callable[[str], Path], line: str, takes: str, command: tuple[str, ...]
) -> None:
    path = written(line + "\n")
    result = ucase(*command)

    assert result.code == 6
    assert line.partition(" =")[0] in result.err
    assert takes in result.err
    assert str(path) in result.err


def test_an_empty_value_is_what_ships(good: Good, written: Callable[[str], Path]) -> None:
    written("holidays.good-friday =\n")
    assert '"value": "no"' in good("settings", "--json")


def test_init_keeps_remarks_settings_and_lines_it_does_not_know(
    good: Good, written: Callable[[str], Path]
) -> None:
    path = written("# van ons team\nlang = nl\nkleur = blauw\n\nholidays.good-friday = ja\n# einde\n")

    good("init", "--manager", "Noor", "--lang", "en")

    assert path.read_text("utf-8") == (
        "# van ons team\nlang = en\nmanager = Noor\nkleur = blauw\n\nholidays.good-friday = ja\n# einde\n"
    )
    good("init", "--manager", "Sam")
    assert path.read_text("utf-8").count("manager = ") == 1
    assert "manager = Sam\n" in path.read_text("utf-8")
