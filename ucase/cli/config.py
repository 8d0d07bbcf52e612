"""The configuration file: who is at work, in which language, where the cases are kept."""

import os
from pathlib import Path
from typing import NamedTuple

from ucase.domain.errors import StorageProblem


class Config(NamedTuple):
    """What ``config.toml`` says; everything may be missing."""

    manager: str | None = None
    lang: str | None = None
    db: str | None = None


def config_path() -> Path:
    """``UCASE_CONFIG``, else the platform's place for configuration."""
    given = os.environ.get("UCASE_CONFIG")
    if given:
        return Path(given).expanduser()
    import platformdirs

    return Path(platformdirs.user_config_dir("ucase", appauthor=False)) / "config.toml"


def read_config() -> Config:
    """Read the file, if there is one. Raises :class:`StorageProblem` when it cannot be understood."""
    path = config_path()
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return Config()
    except (OSError, UnicodeDecodeError):
        raise StorageProblem("config", path=path) from None
    import tomllib

    try:
        values = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        raise StorageProblem("config", path=path) from None
    return Config(**{key: str(values[key]) for key in Config._fields if values.get(key)})


def write_config(config: Config) -> Path:
    """Write the file, 0600 in a 0700 folder."""
    import json

    from ucase.storage.create import private_folder

    path = config_path()
    private_folder(path.parent)
    # A TOML basic string is a JSON string, and JSON escapes what TOML wants escaped.
    lines = [f"{key} = {json.dumps(value)}\n" for key, value in config._asdict().items() if value]
    path.touch(mode=0o600)
    path.chmod(0o600)
    path.write_text("".join(lines), encoding="utf-8")
    return path


def default_file() -> Path:
    """Where the case file is when nothing else is said: the platform's place for a user's data."""
    import platformdirs

    return Path(platformdirs.user_data_dir("ucase", appauthor=False)) / "cases.db"


def drafts_folder() -> Path:
    """Where unfinished texts wait: ``UCASE_STATE``, else the platform's place for state."""
    given = os.environ.get("UCASE_STATE")
    if given:
        return Path(given).expanduser() / "drafts"
    import platformdirs

    return Path(platformdirs.user_state_dir("ucase", appauthor=False)) / "drafts"
