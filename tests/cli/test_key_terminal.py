"""The key on a real terminal: what is shown, what is typed unseen, and unfinished texts at the next start."""

import os
import re
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pexpect
import pytest

from tests.conftest import Run
from ucase.cli.config import drafts_of
from ucase.domain.recovery_code import read_code
from ucase.locale import t
from ucase.storage.folders import keys_folder
from ucase.storage.keys import key_for
from ucase.storage.place import Place

Pty = Callable[..., "pexpect.spawn[str]"]
PASSPHRASE = "paars hek fietst langzaam"


@pytest.fixture
def pty() -> Pty:
    """The program on a real terminal."""

    def spawn(*arguments: str) -> "pexpect.spawn[str]":
        return pexpect.spawn(
            sys.executable, ["-m", "ucase", *arguments], encoding="utf-8", timeout=60, dimensions=(40, 100),
            env={**os.environ, "TERM": "xterm", "INPUTRC": "/dev/null"},
        )  # fmt: skip

    return spawn


def ended(program: "pexpect.spawn[str]") -> str:
    """What it said up to its end, which was a good one."""
    program.expect(pexpect.EOF)
    program.close()
    assert program.exitstatus == 0, program.before
    return str(program.before)


def shown_code(screen: str) -> str:
    """The lines of a screen that are a recovery code."""
    return "\n".join(re.findall(r"^ *\(\d+\).*$", screen, re.M))


def test_a_key_from_the_first_day_to_the_last_resort(pty: Pty, tmp_path: Path) -> None:
    path = tmp_path / "data" / "cases.db"
    code = shown_code(ended(pty("init", "--manager", "Noor")))
    assert read_code(code) == key_for(path)

    program = pty("key", "passphrase")
    for question in ("Nieuwe wachtzin:", "Nog een keer:"):
        program.expect(question)
        time.sleep(0.2)  # until the echo is off
        program.sendline(PASSPHRASE)
    assert PASSPHRASE not in ended(program)

    program = pty("key", "remove", "file")
    program.expect("Weghalen")
    program.sendline("j")
    assert "Weggehaald: file" in ended(program)
    assert not list(keys_folder().iterdir())

    program = pty("case", "list")
    program.expect("Wachtzin:")
    time.sleep(0.2)
    program.sendline("dat is hem niet")
    program.expect("klopt niet.*Wachtzin:")
    time.sleep(0.2)
    program.sendline(PASSPHRASE)
    assert PASSPHRASE not in ended(program)

    program = pty("key", "recover")
    program.expect("Typ de herstelcode")
    for line in code.lower().splitlines():
        program.expect(">")
        program.sendline(line.strip())
    program.expect(">")
    program.sendline("")
    assert "kent de sleutel weer" in ended(program)
    assert "Wachtzin" not in ended(pty("case", "list"))


def test_with_the_error_stream_in_a_file_the_code_is_not_written(pty: Pty, tmp_path: Path) -> None:
    log = tmp_path / "log"
    program = pexpect.spawn(
        "/bin/sh", ["-c", f"{sys.executable} -m ucase init --manager Noor 2>{log}"], encoding="utf-8",
        timeout=60, env={**os.environ, "TERM": "xterm"},
    )  # fmt: skip
    screen = ended(program)

    assert shown_code(screen) == shown_code(log.read_text()) == ""
    assert "ucase key recovery" in log.read_text()
    program = pty("key", "recovery")
    program.expect("Kijkt er niemand mee")
    program.sendline("j")
    assert read_code(shown_code(ended(program))) == key_for(tmp_path / "data" / "cases.db")


def test_what_was_not_saved_is_offered_at_the_next_start(ucase: Run, tmp_path: Path) -> None:
    assert ucase("intake", "--name", "Jan Pot", "--wijk", "Oost").code == 0
    drafts = drafts_of(Place(path=tmp_path / "data" / "cases.db"))
    drafts.mkdir(parents=True, mode=0o700)
    texts = {
        "contact-0001.txt": "Een heel gesprek", "intake-20261123T000000.json": '{"name": "Bo"}',
        "signal-3.txt": "Op het plein", "contact-0002.txt": f"\n{t('say.editor_hint')}\n",
    }  # fmt: skip
    for name, text in texts.items():
        (drafts / name).write_text(text, encoding="utf-8")
    assert "niet is opgeslagen" not in ucase("followup", asks=True).err  # in use in another window
    long_ago = time.time() - 7200
    for name in texts:
        os.utime(drafts / name, (long_ago, long_ago))
    result = ucase("followup", asks=True)

    assert "ucase contact add UC-0001" in result.err
    assert f"ucase intake --from {drafts / 'intake-20261123T000000.json'}" in result.err
    assert str(drafts / "signal-3.txt") in result.err
    assert "gesprek" not in result.err
    assert sorted(one.name for one in drafts.iterdir()) == sorted(texts.keys() - {"contact-0002.txt"})
    assert ucase("followup").err == ""  # a program is not bothered
