"""The configuration file: who is at work, in which language, where the cases are kept, and the settings."""

import os
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import NamedTuple
from zlib import crc32

from ucase.domain.errors import StorageProblem
from ucase.domain.text import one_line
from ucase.storage.folders import config_path, folder_of
from ucase.storage.place import Place


class Config(NamedTuple):
    """What the configuration says; everything may be missing."""

    manager: str | None = None
    lang: str | None = None
    db: str | None = None
    settings: Mapping[str, str] = MappingProxyType({})
    """The lines whose key has a dot, as they stand; :class:`ucase.domain.settings.Settings` checks them."""


BASICS = ("manager", "lang", "db")
"""What ``ucase init`` writes."""


def read_config() -> Config:
    """Read the file, if there is one: a line ``key = value`` each, ``#`` for remarks.

    So plain because it is read at every start: importing a parser of a richer form costs more than the rest.
    Raises :class:`StorageProblem` when it cannot be read.
    """
    path = config_path()
    try:
        lines = path.read_text(encoding="utf-8-sig").splitlines()
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError):
        raise StorageProblem("config", path=path) from None
    values: dict[str, str] = {}
    for line in filter(None, map(str.strip, lines)):
        key, equals, value = (part.strip() for part in line.partition("="))
        if line.startswith("#"):
            continue
        if not equals:
            raise StorageProblem("config", path=path)
        values[key] = value
    settings = {key: value for key, value in values.items() if "." in key and value}
    return Config(**{key: values[key] for key in BASICS if values.get(key)}, settings=settings)


def write_config(config: Config) -> Path:
    """Write who is at work, the language and the place; every other line of the file stays as it is.

    0600 in a 0700 folder. What would not come back as it is (a line break) is left out.
    """
    from ucase.storage.create import private_folder

    path = config_path()
    private_folder(path.parent)
    draft = path.with_name(f"{path.name}.new")
    draft.touch(mode=0o600)
    draft.chmod(0o600)
    before = path.read_text(encoding="utf-8-sig").splitlines() if path.exists() else []
    draft.write_text("".join(f"{line}\n" for line in with_basics(before, config)), encoding="utf-8")
    draft.replace(path)
    return path


def with_basics(before: list[str], config: Config) -> list[str]:
    """The lines of the file after the change: each key where it stood, new ones behind the others."""
    values = {key: getattr(config, key) for key in BASICS}
    wanted = {key: f"{key} = {value}" for key, value in values.items() if value and one_line(value) == value}
    lines: list[str] = []
    place = 0
    for line in before:
        key = line.partition("=")[0].strip()
        if key not in BASICS:
            lines.append(line)
        elif key in wanted:
            lines.append(wanted.pop(key))
            place = len(lines)
    return [*lines[:place], *wanted.values(), *lines[place:]]


def default_file() -> Path:
    """Where the case file is when nothing else is said: the platform's place for a user's data."""
    return folder_of("data", "XDG_DATA_HOME", ".local/share") / "cases.db"


def drafts_of(place: Place) -> Path:
    """Where unfinished texts for one file of cases wait: UC-0061 of another file is another household."""
    where = str(place) if place.path is None else os.path.realpath(place.path)
    return drafts_folder() / f"{crc32(os.fsencode(where)):08x}"


def drafts_folder() -> Path:
    """Where all unfinished texts wait: ``UCASE_STATE``, else the platform's place for state.

    Right in it lie those of earlier versions, of which nobody knows for which file they were.
    """
    given = os.environ.get("UCASE_STATE")
    if given:
        return Path(given).expanduser() / "drafts"
    return folder_of("state", "XDG_STATE_HOME", ".local/state") / "drafts"
