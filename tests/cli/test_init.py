"""``ucase init``: the file, who is at work, in which language; and what is remembered of it."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.conftest import Run

Good = Callable[..., str]


def config(tmp_path: Path) -> str:
    """What was remembered."""
    return (tmp_path / "config" / "config").read_text("utf-8")


def test_init_makes_a_private_file_and_remembers_who_is_at_work(
    ucase: Run, good: Good, tmp_path: Path
) -> None:
    result = ucase("init", "--manager", "  Noor  Voorbeeld ")

    assert result.code == 0, result.err
    path = tmp_path / "data" / "cases.db"
    assert str(path) in result.err
    assert "Noor Voorbeeld" in result.err
    assert "ucase intake" in result.err
    for private, mode in (
        (path, 0o600), (path.parent, 0o700),
        (tmp_path / "config" / "config", 0o600), (tmp_path / "config", 0o700),
    ):  # fmt: skip
        assert private.stat().st_mode & 0o777 == mode
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    assert len(json.loads(good("followup", "--mine", "--json"))["rows"]) == 1


def test_init_may_be_repeated(ucase: Run, good: Good, tmp_path: Path) -> None:
    good("init", "--manager", "Noor")
    before = config(tmp_path)
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    again = ucase("init", "--manager", "Noor")

    assert again.code == 0
    assert "is er al" in again.err
    assert config(tmp_path) == before
    assert good("init") == ""
    assert config(tmp_path) == before
    assert len(json.loads(good("case", "list", "--json"))["rows"]) == 1


def test_the_language_is_remembered(
    ucase: Run, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UCASE_LANG")
    monkeypatch.setenv("LC_ALL", "nl_NL.UTF-8")
    good("init", "--lang", "en")

    assert "does not exist" in ucase("show", "9").err
    assert "bestaat niet" in ucase("show", "9", "--lang", "nl").err
    good("init")
    assert "does not exist" in ucase("show", "9").err
    good("init", "--lang", "nl")
    assert "bestaat niet" in ucase("show", "9").err


def test_another_place_is_remembered_when_it_was_named(
    ucase: Run, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("UCASE_DB")
    monkeypatch.chdir(tmp_path)
    result = ucase("init", "--db", "elders.db", "--manager", 'Noor "de Snelle" \\ Ş')

    assert str(tmp_path / "config" / "config") in result.err
    monkeypatch.chdir("/")
    good("intake", "--name", "Jan Pot", "--wijk", "Oost")
    assert (tmp_path / "elders.db").exists()
    assert json.loads(good("show", "1", "--json"))["case"]["manager"] == 'Noor "de Snelle" \\ Ş'


@pytest.mark.parametrize("name", ["", " ", "zzq" * 70, "zzq 111222333"])
def test_a_name_that_cannot_be_is_refused_and_not_remembered(ucase: Run, tmp_path: Path, name: str) -> None:
    result = ucase("init", "--manager", name)

    assert result.code == 6
    assert "manager: " in result.err
    assert "zzq" not in result.err
    assert not (tmp_path / "config").exists()


def test_on_a_terminal_it_asks_who_is_there_once(ucase: Run, tmp_path: Path) -> None:
    first = ucase("init", stdin="Noor\n", asks=True)
    assert first.code == 0, first.err
    assert "Uw naam" in first.out + first.err
    assert "U werkt als Noor." in first.err
    second = ucase("init", asks=True)
    assert second.code == 0
    assert "Uw naam" not in second.out + second.err


def test_enter_skips_the_name(ucase: Run, good: Good, tmp_path: Path) -> None:
    assert ucase("init", stdin="\n", asks=True).code == 0
    assert "manager" not in config(tmp_path)


def test_a_configuration_that_cannot_be_read_is_named(ucase: Run, tmp_path: Path) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "config").write_text("zzq zzq", encoding="utf-8")
    result = ucase("followup")

    assert result.code == 5
    assert str(tmp_path / "config" / "config") in result.err
    assert "zzq" not in result.err


@pytest.mark.parametrize("broken", ["zzq", "\x00", "lang = zz\nmanager"])
def test_no_configuration_makes_the_program_fall_over(ucase: Run, tmp_path: Path, broken: str) -> None:
    (tmp_path / "config").mkdir()
    (tmp_path / "config" / "config").write_text(broken, encoding="utf-8")

    assert ucase("--version").code == 0
    assert ucase("case", "list").code == 5
