"""``ucase key``: the ways in, another key, the recovery code, and every way in which a key can be wrong."""

import json
import re
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from tests.conftest import KEY, Result, Run, copy_file
from ucase.domain.key import Key
from ucase.domain.recovery_code import read_code, write_code
from ucase.storage.folders import keys_folder
from ucase.storage.key_slots import read_slots, slots_path
from ucase.storage.keys import is_encrypted, key_for
from ucase.storage.place import Place

Good = Callable[..., str]
CODE = " ".join(write_code(KEY))
PASSPHRASE = "paars hek fietst langzaam"


@pytest.fixture
def case(good: Good, place: Place) -> Place:
    """An encrypted file with one case."""
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    return place


def secret_file(tmp_path: Path, text: str, name: str = "secret") -> str:
    """A private file with a line in it."""
    file = tmp_path / name
    file.write_text(text + "\n", encoding="utf-8")
    file.chmod(0o600)
    return str(file)


def slots(good: Good) -> list[str]:
    """The ways in."""
    return [row["slot"] for row in json.loads(good("key", "list", "--json"))["rows"]]


def opens(good: Good) -> bool:
    """Whether the case is there."""
    return "UC-0001" in good("case", "list")


def stays_shut(result: Result, about: str) -> None:
    """Exit code 5, one sentence, and nothing of a key in it."""
    assert (result.code, result.out) == (5, "")
    assert about in result.err
    assert result.err.count("\n") == 1
    assert KEY.hex() not in result.err


def lose_the_key() -> None:
    """The key file of this computer is gone."""
    (keys_folder() / f"{KEY.id}.key").unlink()


# A new file


def test_the_first_intake_makes_a_file_that_opens_with_its_key_only(ucase: Run, tmp_path: Path) -> None:
    assert ucase("intake", "--name", "Jan Geheim", "--wijk", "Oost").code == 0
    path = tmp_path / "data" / "cases.db"

    assert is_encrypted(path)
    assert b"Geheim" not in path.read_bytes()
    (file,) = keys_folder().iterdir()
    assert file.stat().st_mode & 0o777 == 0o600
    assert keys_folder().stat().st_mode & 0o777 == 0o700
    assert tmp_path / "data" not in file.parents
    assert file.read_text().strip() not in slots_path(path).read_text()
    file.unlink()
    stays_shut(ucase("case", "list"), "ucase key recover")


def test_two_files_have_two_keys(good: Good, tmp_path: Path) -> None:
    for name in ("een.db", "twee.db"):
        good("intake", "--name", "Jan Geheim", "--wijk", "Oost", "--db", str(tmp_path / name))
    keys = {key_for(tmp_path / name) for name in ("een.db", "twee.db")}

    assert len(keys) == 2
    assert "UC-0001" in good("case", "list", "--db", str(tmp_path / "twee.db"))


def test_off_a_terminal_the_code_is_not_written_but_neither_is_it_forgotten(
    ucase: Run, good: Good, tmp_path: Path
) -> None:
    made = ucase("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    path = tmp_path / "data" / "cases.db"
    key = key_for(path)
    assert key is not None
    first = write_code(key)[0]

    assert first not in made.err + made.out
    assert "ucase key recovery" in made.err
    assert json.loads(good("key", "list", "--json"))["shown"] is None
    again = ucase("contact", "add", "1", "Gesproken", asks=True, terminal=True)
    assert "nog niemand gezien" in again.err
    assert first not in again.err + again.out


def test_on_a_terminal_the_code_is_shown_once_and_opens_the_file(ucase: Run, tmp_path: Path) -> None:
    made = ucase("init", "--manager", "Noor", asks=True, terminal=True)
    key = key_for(tmp_path / "data" / "cases.db")
    assert key is not None
    lines = [line for line in made.err.splitlines() if re.match(r"\s*\(\d+\)", line)]

    assert read_code("\n".join(lines)) == key
    assert "nog niemand gezien" not in made.err
    again = ucase("contact", "add", "1", "Gesproken", asks=True, terminal=True)
    assert "nog niemand gezien" not in again.err
    assert write_code(key)[0] not in again.err


def test_plain_makes_an_ordinary_file_without_a_key(ucase: Run, good: Good, tmp_path: Path) -> None:
    made = ucase("init", "--plain")

    assert not is_encrypted(tmp_path / "data" / "cases.db")
    assert "herstelcode" not in made.err
    assert not keys_folder().exists()
    assert ucase("key", "list").code == 4


def test_a_rehearsal_leaves_no_key(ucase: Run, tmp_path: Path) -> None:
    listed = tmp_path / "cbs.csv"
    listed.write_text("PC6;Huisnummer;Buurt2025;Wijk2025;Gemeente2025\n3562ZA;2;3440321;34403;344\n")
    assert ucase("intake", "--name", "Jan Geheim", "--wijk", "Oost", "--dry-run").code == 0
    assert ucase("area", "import", str(listed), "--municipality", "0344", "--dry-run").code == 0
    assert not keys_folder().exists()
    assert not (tmp_path / "data").exists()


# The keys of scripts


def test_a_script_makes_and_opens_a_file_with_a_key_file_of_its_own(
    good: Good, ucase: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "elders" / "sleutel"
    file.parent.mkdir()
    monkeypatch.setenv("UCASE_KEY_FILE", str(file))
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")

    assert file.stat().st_mode & 0o777 == 0o600
    assert not keys_folder().exists()
    assert opens(good)
    good("key", "rotate", "--yes")
    assert opens(good)
    monkeypatch.delenv("UCASE_KEY_FILE")
    stays_shut(ucase("case", "list"), "ucase key recover")


@pytest.mark.parametrize("content", ["", "zzq", "ab" * 31, "ab" * 33, "é"])
def test_a_key_file_without_a_key_is_one_sentence(
    ucase: Run, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, content: str
) -> None:
    monkeypatch.setenv("UCASE_KEY_FILE", secret_file(tmp_path, content))
    stays_shut(ucase("case", "list"), "sleutelbestand")


def test_a_wrong_key_is_one_sentence(
    ucase: Run,
    case: Place,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    before = case.file.read_bytes()
    monkeypatch.setenv("UCASE_KEY_FILE", secret_file(tmp_path, Key.new().hex()))
    for command in (("case", "list"), ("contact", "add", "1", "Gesproken"), ("key", "list"), ("followup",)):
        stays_shut(ucase(*command), "geen sleutel die past")
    english = ucase("case", "list", "--lang", "en")

    stays_shut(english, "no key here that fits")
    assert case.file.read_bytes() == before
    assert capfd.readouterr().err == ""  # SQLCipher itself would say so, on standard error


def test_a_key_file_that_is_not_there_is_one_sentence(
    ucase: Run, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_KEY_FILE", str(tmp_path / "weg"))
    stays_shut(ucase("case", "list"), str(tmp_path / "weg"))


@pytest.mark.skipif(sys.platform == "win32", reason="no such permissions")
@pytest.mark.parametrize("mode", [0o644, 0o640, 0o604])
def test_a_key_file_that_others_can_read_is_refused_with_what_to_type(
    ucase: Run, case: Place, mode: int
) -> None:
    file = keys_folder() / f"{KEY.id}.key"
    file.chmod(mode)
    stays_shut(ucase("case", "list"), "chmod 600")
    file.chmod(0o600)
    assert ucase("case", "list").code == 0


# Slots that are lost or damaged


def test_without_its_slots_the_file_opens_with_the_keys_of_this_computer(good: Good, case: Place) -> None:
    slots_path(case.file).unlink()
    (keys_folder() / "0123456789abcdef.key").write_text("kapot")

    assert opens(good)
    assert slots(good) == ["file"]


@pytest.mark.parametrize(
    "content", [b"", b'{"key": 1', b"\xff\xfe\x00", b"key = ../../etc/passwd", b"key = "]
)
def test_damaged_slots_keep_nobody_out(good: Good, case: Place, content: bytes) -> None:
    slots_path(case.file).write_bytes(content)

    assert opens(good)
    good("key", "recover", "--code", "-", stdin=CODE)
    kept = read_slots(case.file)
    assert kept is not None
    assert kept.key == KEY.id


def test_a_copy_elsewhere_on_this_computer_opens(good: Good, case: Place, tmp_path: Path) -> None:
    copy = tmp_path / "usb" / "kopie.db"
    copy.parent.mkdir()
    copy.write_bytes(case.file.read_bytes())

    assert "UC-0001" in good("case", "list", "--db", str(copy))


# The passphrase


def test_a_passphrase_opens_the_file_on_another_computer(
    ucase: Run, good: Good, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("key", "passphrase", "--file", secret_file(tmp_path, PASSPHRASE))
    assert slots(good) == ["file", "passphrase"]
    assert "passphrase = argon2id 65536 3 4 " in slots_path(case.file).read_text()
    monkeypatch.setenv("UCASE_CONFIG", str(tmp_path / "andere-computer" / "config"))

    stays_shut(ucase("case", "list"), "UCASE_PASSPHRASE_FILE")
    monkeypatch.setenv("UCASE_PASSPHRASE_FILE", secret_file(tmp_path, f"  {PASSPHRASE} "))
    assert opens(good)
    monkeypatch.setenv("UCASE_PASSPHRASE_FILE", secret_file(tmp_path, "paars hek fietst snel"))
    stays_shut(ucase("case", "list"), "wachtzin klopt niet")


def test_on_a_terminal_the_passphrase_is_asked_for_when_nothing_else_opens_the_file(
    ucase: Run, good: Good, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("key", "passphrase", "--file", secret_file(tmp_path, PASSPHRASE))
    good("key", "remove", "file", "--yes")
    said = iter(["fout", "paars hek fietst snel", PASSPHRASE])
    monkeypatch.setattr("getpass.getpass", lambda _: next(said))

    result = ucase("case", "list", asks=True, terminal=True)

    assert result.code == 0
    assert "UC-0001" in result.out
    assert result.err.count("klopt niet") == 2
    monkeypatch.setattr("getpass.getpass", lambda _: "paars hek fietst snel")
    assert ucase("case", "list", asks=True, terminal=True).code == 5


def test_a_passphrase_is_typed_twice_and_is_long_enough(
    ucase: Run, good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = iter(["kort", PASSPHRASE, "iets anders dan dat", PASSPHRASE, PASSPHRASE])
    monkeypatch.setattr("getpass.getpass", lambda _: next(said))
    result = ucase("key", "passphrase", asks=True, terminal=True)

    assert result.code == 0
    assert "minstens 12" in result.err
    assert "niet twee keer hetzelfde" in result.err
    assert PASSPHRASE not in result.err + result.out
    assert slots(good) == ["file", "passphrase"]


def test_a_lock_that_was_tampered_with_is_one_sentence(
    ucase: Run, good: Good, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("key", "passphrase", "--file", secret_file(tmp_path, PASSPHRASE))
    lose_the_key()
    monkeypatch.setenv("UCASE_PASSPHRASE_FILE", secret_file(tmp_path, PASSPHRASE))
    file = slots_path(case.file)
    right = file.read_text()
    for wrong in ("argon2id 99999999999", "argon2id x", "scrypt 65536", "argon2id -1"):
        file.write_text(right.replace("argon2id 65536", wrong))
        stays_shut(ucase("case", "list"), "beschadigd")
    file.write_text(right[:-2])
    assert ucase("case", "list").code == 5
    file.write_text(right)
    assert opens(good)


# Taking away


def test_the_last_way_in_stays(ucase: Run, good: Good, case: Place, tmp_path: Path) -> None:
    result = ucase("key", "remove", "file", "--yes")
    assert (result.code, opens(good)) == (4, True)
    assert "ucase key passphrase" in result.err

    good("key", "passphrase", "--file", secret_file(tmp_path, PASSPHRASE))
    assert ucase("key", "remove", "file").code == 4  # nobody said yes
    good("key", "remove", "passphrase", "--yes")
    assert slots(good) == ["file"]
    assert ucase("key", "remove", "passphrase", "--yes").code == 3
    assert ucase("key", "remove", "zzq", "--yes").code == 6


def test_the_key_file_of_a_script_is_not_taken_away(
    ucase: Run, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = secret_file(tmp_path, KEY.hex())
    monkeypatch.setenv("UCASE_KEY_FILE", file)

    assert ucase("key", "remove", "key-file", "--yes").code == 4
    assert ucase("case", "list").code == 0


# Another key


def test_rotate_gives_another_key_and_keeps_a_backup_that_opens(
    ucase: Run, good: Good, case: Place, tmp_path: Path
) -> None:
    result = ucase("key", "rotate", "--yes")

    assert result.code == 0, result.err
    assert opens(good)
    new = key_for(case.file)
    assert new is not None
    assert new != KEY
    (backup,) = [
        one for one in case.file.parent.glob("**/*") if one.is_file() and is_other_file(one, case.file)
    ]
    assert "UC-0001" in good("case", "list", "--db", str(backup))
    assert ucase("key", "recover", "--code", "-", stdin=CODE).code == 5
    kept = read_slots(case.file)
    assert kept is not None
    assert (kept.key, kept.shown) == (new.id, "")


def is_other_file(one: Path, case: Path) -> bool:
    """Whether it is an encrypted file beside the case file."""
    return one != case and is_encrypted(one) and ".slots" not in one.name and one.stat().st_size > 100_000


def test_rotate_takes_the_passphrase_along(
    ucase: Run, good: Good, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = secret_file(tmp_path, PASSPHRASE)
    good("key", "passphrase", "--file", file)
    assert ucase("key", "rotate", "--yes").code == 5
    assert key_for(case.file) == KEY
    monkeypatch.setenv("UCASE_PASSPHRASE_FILE", file)
    good("key", "rotate", "--yes")
    assert slots(good) == ["file", "passphrase"]
    monkeypatch.setenv("UCASE_CONFIG", str(tmp_path / "andere-computer" / "config"))

    assert opens(good)
    good("key", "rotate", "--yes")
    assert opens(good)
    assert slots(good) == ["passphrase"]  # this computer was not to know it
    assert not keys_folder().exists()


def test_rotate_while_somebody_writes_changes_nothing(ucase: Run, good: Good, case: Place) -> None:
    from ucase.storage.connect import connect_file

    other = connect_file(case.file)
    other.execute("BEGIN IMMEDIATE")
    result = ucase("key", "rotate", "--yes")
    other.execute("ROLLBACK")
    other.close()

    assert result.code == 5
    assert key_for(case.file) == KEY
    assert [one.name for one in keys_folder().iterdir()] == [f"{KEY.id}.key"]
    assert slots(good) == ["file"]


# The recovery code


def test_the_code_opens_a_file_of_which_everything_else_is_lost(ucase: Run, good: Good, case: Place) -> None:
    lose_the_key()
    slots_path(case.file).unlink()
    stays_shut(ucase("case", "list"), "ucase key recover")

    good("key", "recover", "--code", "-", stdin=CODE.lower().replace("0", "o"))

    assert opens(good)
    assert slots(good) == ["file"]


def test_a_slip_in_the_code_is_named_by_its_group(ucase: Run, case: Place) -> None:
    lose_the_key()
    groups = CODE.split()
    groups[6] = groups[6][::-1] if groups[6] != groups[6][::-1] else "ABCDE"
    result = ucase("key", "recover", "--code", "-", stdin=" ".join(groups))

    assert result.code == 6
    assert "groep 7" in result.err
    assert groups[6] not in result.err
    assert not list(keys_folder().iterdir())


def test_on_a_terminal_a_code_with_a_slip_is_asked_for_again(ucase: Run, good: Good, case: Place) -> None:
    lose_the_key()
    wrong = CODE.replace(CODE[0], "Z" if CODE[0] != "Z" else "Y", 1)
    lines = "\n".join(CODE[start : start + 30] for start in range(0, len(CODE), 30))
    result = ucase("key", "recover", stdin=f"{wrong}\n\n{lines}\n\n", asks=True, terminal=True)

    assert result.code == 0, result.err
    assert "groep 1 " in result.err
    assert opens(good)


def test_the_code_of_another_file_is_refused(ucase: Run, case: Place) -> None:
    other = " ".join(write_code(Key.new()))
    stays_shut(ucase("key", "recover", "--code", "-", stdin=other), "hoort niet bij dit bestand")
    assert [one.name for one in keys_folder().iterdir()] == [f"{KEY.id}.key"]


def test_off_a_terminal_the_code_goes_to_a_private_file_only(ucase: Run, case: Place, tmp_path: Path) -> None:
    refused = ucase("key", "recovery")
    assert refused.code == 4
    assert CODE[:5] not in refused.out + refused.err
    file = tmp_path / "code.txt"
    told = ucase("key", "recovery", "--to", str(file))

    assert told.code == 0
    assert CODE[:5] not in told.out + told.err
    assert file.stat().st_mode & 0o777 == 0o600
    assert read_code(file.read_text()) == KEY
    assert ucase("key", "recovery", "--to", str(file)).code == 4  # nothing is overwritten
    lose_the_key()
    assert ucase("key", "recover", "--code", str(file)).code == 0


def test_on_a_terminal_the_code_is_shown_again_after_a_yes(ucase: Run, case: Place) -> None:
    assert CODE[:5] not in ucase("key", "recovery", stdin="n\n", asks=True, terminal=True).out
    assert CODE[:5] in ucase("key", "recovery", stdin="j\n", asks=True, terminal=True).out


def test_with_a_passphrase_that_is_the_proof(
    ucase: Run, good: Good, case: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    good("key", "passphrase", "--file", secret_file(tmp_path, PASSPHRASE))
    monkeypatch.setattr("getpass.getpass", lambda _: "paars hek fietst snel")
    refused = ucase("key", "recovery", "--yes", stdin="j\n", asks=True, terminal=True)
    assert refused.code == 5
    assert CODE[:5] not in refused.out
    assert ucase("key", "recovery", "--to", str(tmp_path / "code")).code == 5
    monkeypatch.setattr("getpass.getpass", lambda _: PASSPHRASE)

    assert CODE[:5] in ucase("key", "recovery", asks=True, terminal=True).out


# An ordinary file, and back


def test_an_ordinary_file_of_before_keeps_working_and_can_be_encrypted(
    ucase: Run, good: Good, plain_place: Place
) -> None:
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    assert not is_encrypted(plain_place.file)
    result = ucase("key", "encrypt")

    assert result.code == 0, result.err
    assert is_encrypted(plain_place.file)
    assert b"Geheim" not in b"".join(one.read_bytes() for one in plain_place.file.parent.iterdir())
    assert opens(good)
    assert ucase("key", "encrypt").code == 4


def test_copies_that_are_still_readable_are_named(ucase: Run, good: Good, plain_place: Place) -> None:
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    copy = plain_place.file.with_name("cases.db.before-migration-20261123")
    copy.write_bytes(plain_place.file.read_bytes())

    assert str(copy) in ucase("key", "encrypt").err


def test_decrypting_needs_a_yes_and_makes_an_ordinary_file(ucase: Run, good: Good, case: Place) -> None:
    assert ucase("key", "decrypt").code == 4
    assert is_encrypted(case.file)
    assert ucase("key", "decrypt", stdin="n\n", asks=True, terminal=True).code == 0
    assert is_encrypted(case.file)
    good("key", "decrypt", "--yes")

    assert not is_encrypted(case.file)
    assert opens(good)
    assert sorted(one.name for one in case.file.parent.iterdir()) == ["cases.db"]


@pytest.mark.parametrize("verb", [("encrypt",), ("decrypt", "--yes")])
def test_while_somebody_is_in_the_file_it_is_not_converted(
    ucase: Run, good: Good, case: Place, verb: tuple[str, ...]
) -> None:
    from ucase.storage.connect import connect_file

    if verb == ("encrypt",):
        good("key", "decrypt", "--yes")
    before = case.file.read_bytes()
    other = connect_file(case.file)
    other.execute("BEGIN")
    other.execute("SELECT * FROM area").fetchone()
    result = ucase("key", *verb)
    other.close()

    assert result.code == 5
    assert case.file.read_bytes() == before
    assert not list(case.file.parent.glob("*.new-*"))
    assert opens(good)


def test_a_copy_that_is_not_the_same_does_not_take_the_place(
    ucase: Run, good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ucase.storage.convert.contents_of_copy", lambda *_: {})
    result = ucase("key", "decrypt", "--yes")

    assert result.code == 5
    assert is_encrypted(case.file)
    assert opens(good)
    assert not list(case.file.parent.glob("*.new-*"))


def test_what_an_interrupted_run_left_is_cleared_up_at_the_next_start(good: Good, case: Place) -> None:
    for end in ("new-99999999", "new-99999999-wal", "new-99999999-journal"):
        case.file.with_name(f"cases.db.{end}").write_bytes(b"Geheim")
    for name in ("cases.db.before-migration-1", "cases.db.news-1"):
        case.file.with_name(name).write_bytes(b"van een ander")
    good("followup")

    left = sorted(one.name for one in case.file.parent.iterdir())
    assert left == ["cases.db", "cases.db.before-migration-1", "cases.db.news-1", "cases.db.slots"]


@pytest.mark.parametrize("came_about", [True, False])
def test_a_change_of_key_that_was_interrupted_is_settled_at_the_next_start(
    good: Good, case: Place, came_about: bool
) -> None:
    before, old = slots_path(case.file).read_text(), case.file.read_bytes()
    good("key", "rotate", "--yes")
    after = slots_path(case.file).read_text()
    waiting = case.file.with_name("cases.db.slots.next-99999999")
    waiting.write_text(after)
    slots_path(case.file).write_text(before)
    if not came_about:
        case.file.write_bytes(old)

    assert opens(good)
    assert not waiting.exists()
    assert slots_path(case.file).read_text() == (after if came_about else before)
    kept = {one.stem for one in keys_folder().iterdir()}
    assert (kept == {KEY.id}) == (not came_about)


def test_while_it_cannot_be_told_which_key_a_file_has_none_is_thrown_away(
    ucase: Run, good: Good, case: Place
) -> None:
    good("key", "rotate", "--yes")
    waiting = case.file.with_name("cases.db.slots.next-99999999")
    slots_path(case.file).rename(waiting)
    kept = sorted(keys_folder().iterdir())
    whole = case.file.read_bytes()
    case.file.write_bytes(b"\0" * 4096 + whole[4096:])
    assert ucase("case", "list").code == 5

    assert waiting.exists()
    assert sorted(keys_folder().iterdir()) == kept
    case.file.write_bytes(whole)
    assert opens(good)


def test_a_link_to_a_file_stays_a_link(good: Good, case: Place, tmp_path: Path) -> None:
    link = tmp_path / "link.db"
    link.symlink_to(case.file)
    good("key", "decrypt", "--yes", "--db", str(link))

    assert link.is_symlink()
    assert not is_encrypted(case.file)
    assert opens(good)


# The keychain of the operating system


class Keychain(SimpleNamespace):
    """What ``keyring`` does, where there is no desktop to do it."""

    def __init__(self) -> None:
        super().__init__(kept={})

    def set_password(self, service: str, name: str, secret: str) -> None:
        self.kept[service, name] = secret

    def get_password(self, service: str, name: str) -> str | None:
        found = self.kept.get((service, name))
        return str(found) if found else None

    def delete_password(self, service: str, name: str) -> None:
        del self.kept[service, name]


def test_where_there_is_a_keychain_the_key_is_there_and_in_no_file(
    ucase: Run, good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chain = Keychain()
    monkeypatch.setitem(sys.modules, "keyring", chain)
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")
    (secret,) = chain.kept.values()

    assert slots(good) == ["keychain"]
    assert opens(good)
    assert all(secret not in one.read_text() for one in keys_folder().iterdir())
    good("key", "rotate", "--yes")
    assert opens(good)
    chain.kept.clear()
    assert ucase("case", "list").code == 5


def test_a_keychain_that_does_not_work_is_no_obstacle(
    good: Good, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Locked(Keychain):
        def set_password(self, *_: str) -> None:
            raise RuntimeError("no backend")

    monkeypatch.setitem(sys.modules, "keyring", Locked())
    good("intake", "--name", "Jan Geheim", "--wijk", "Oost")

    assert slots(good) == ["file"]
    assert opens(good)


# Elsewhere


@pytest.mark.parametrize("verb", ["list", "rotate", "recovery", "encrypt", "decrypt"])
def test_keys_are_not_for_a_server(ucase: Run, verb: str) -> None:
    result = ucase("key", verb, "--db", "postgresql://localhost:1/x")

    assert result.code == 2
    assert "server" in result.err


@pytest.mark.parametrize(
    "verb", ["list", "rotate", "recovery", "recover", "encrypt", "decrypt", "passphrase"]
)
def test_without_a_file_it_is_told_how_to_begin(ucase: Run, verb: str) -> None:
    result = ucase("key", verb)

    assert result.code == 5
    assert "ucase intake" in result.err


def test_the_same_file_may_be_made_anew_after_it_was_deleted(good: Good, case: Place) -> None:
    case.file.unlink()
    good("intake", "--name", "Bo Nieuw", "--wijk", "Oost")

    assert key_for(case.file) != KEY
    assert opens(good)


def test_a_backup_with_an_older_key_opens_where_the_file_was(
    good: Good, case: Place, empty_file: Path
) -> None:
    old = case.file.read_bytes()
    good("key", "rotate", "--yes")
    case.file.write_bytes(old)

    assert opens(good)
    assert slots(good) == ["file"]
    copy_file(empty_file, case.file)
