"""The README is true: its commands run, in order, as a user would type them."""

import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def shown_commands() -> list[list[str]]:
    """The lines of the README's console blocks that begin with a prompt."""
    blocks = re.findall(r"^```console\n(.*?)^```", README, flags=re.DOTALL | re.MULTILINE)
    return [shlex.split(line[2:]) for block in blocks for line in block.splitlines() if line.startswith("$ ")]


def test_every_command_in_the_readme_runs(tmp_path: Path) -> None:
    environment = {
        **os.environ,
        "UCASE_DB": str(tmp_path / "cases.db"),
        "UCASE_CONFIG": str(tmp_path / "config"),
        "UCASE_STATE": str(tmp_path / "state"),
    }
    commands = shown_commands()
    assert len(commands) > 10

    for words in commands:
        assert words[0] == "ucase"
        done = subprocess.run(
            [sys.executable, "-m", *words], capture_output=True, text=True, env=environment, cwd=ROOT
        )
        assert done.returncode == 0, (words, done.stderr)


def test_the_readme_mentions_every_word_of_the_command_line() -> None:
    from ucase.cli.app import WORDS

    missing = [word for word in WORDS if f"ucase {word}" not in README]
    assert not missing


def test_two_commands_do_all_the_set_up() -> None:
    commands = re.findall(r"^python3 -m venv .*$", README, flags=re.MULTILINE)
    assert [command.split(" && ")[-1] for command in commands] == [
        ".venv/bin/ucase demo",
        ".venv/bin/python -m pytest",
    ]


@pytest.mark.parametrize("target", re.findall(r"\]\((?!http)([^)#]+)\)", README))
def test_what_the_readme_links_to_is_there(target: str) -> None:
    assert (ROOT / target).exists()
