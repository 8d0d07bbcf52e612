"""Where ucase keeps its things, and what the configuration remembers."""

import sys
from pathlib import Path

import platformdirs
import pytest

from ucase.cli.config import default_file, drafts_folder
from ucase.storage.folders import config_path


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere platformdirs itself is asked")
@pytest.mark.parametrize("given", [None, "", "relative", "/elsewhere"])
def test_the_folders_are_those_of_the_platform(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, given: str | None
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    for name in ("UCASE_CONFIG", "UCASE_STATE"):
        monkeypatch.delenv(name, raising=False)
    for name in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        if given is None:
            monkeypatch.delenv(name, raising=False)
        else:
            monkeypatch.setenv(name, given)

    assert config_path() == Path(platformdirs.user_config_dir("ucase")) / "config"
    assert default_file() == Path(platformdirs.user_data_dir("ucase")) / "cases.db"
    assert drafts_folder() == Path(platformdirs.user_state_dir("ucase")) / "drafts"
