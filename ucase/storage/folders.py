"""Where the platform wants a program's things: configuration, data, state."""

import os
import sys
from pathlib import Path


def folder_of(kind: str, variable: str, usual: str) -> Path:
    """The platform's folder of a kind.

    On Linux told here: importing what knows the other platforms costs every command ten milliseconds. A test
    holds the two to the same answer.
    """
    if sys.platform == "linux":
        given = os.environ.get(variable, "").strip()
        return (Path(given) if given.startswith("/") else Path.home() / usual) / "ucase"
    import platformdirs

    return Path(getattr(platformdirs, f"user_{kind}_dir")("ucase", appauthor=False))


def config_path() -> Path:
    """``UCASE_CONFIG``, else the platform's place for configuration."""
    given = os.environ.get("UCASE_CONFIG")
    if given:
        return Path(given).expanduser()
    return folder_of("config", "XDG_CONFIG_HOME", ".config") / "config"


def keys_folder() -> Path:
    """Where the keys of this computer are: beside the configuration, apart from the data."""
    return config_path().absolute().parent / "keys"
