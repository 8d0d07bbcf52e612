"""Where a file lies, by what each system says of its disks."""

from pathlib import PurePosixPath, PureWindowsPath

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.shares import is_network, is_unc, mount_kind, synchronised_by
from ucase.storage import shares

MOUNTS = r"""
/dev/sda2 / ext4 rw,relatime 0 0
//fs01/afdeling /home/noor/Werk\040map cifs rw,vers=3.1.1 0 0
fs02:/export /data nfs4 rw 0 0
/dev/sdb1 /data/lokaal ext4 rw 0 0
user@host:/ /mnt/ver fuse.sshfs rw 0 0
C:\134 /mnt/c 9p rw 0 0
tmpfs /run/user/1000 tmpfs rw 0 0
gvfsd-fuse /run/user/1000/gvfs fuse.gvfsd-fuse rw 0 0
"""


@pytest.mark.parametrize(
    ("path", "network"),
    [
        ("/home/noor/.local/share/ucase/cases.db", False),
        ("/home/noor/Werk map/cases.db", True),
        ("/home/noor/Werk mapje/cases.db", False),
        ("/data/cases.db", True),
        ("/data/lokaal/cases.db", False),
        ("/database/cases.db", False),
        ("/mnt/ver/cases.db", True),
        ("/mnt/c/Users/noor/cases.db", True),
        ("/run/user/1000/gvfs/smb-share:server=x/cases.db", True),
        ("/run/user/1000/cases.db", False),
    ],
)
def test_the_longest_mount_that_holds_the_path_decides(path: str, network: bool) -> None:
    assert is_network(mount_kind(path, MOUNTS)) is network


@given(st.text(max_size=60), st.text(max_size=200))
def test_any_list_of_mounts_gives_an_answer(path: str, mounts: str) -> None:
    assert is_network(mount_kind(path, mounts)) in (True, False)


def test_what_mount_says_on_macos_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    class Said:
        stdout = (
            "/dev/disk3s1 on / (apfs, local)\n"
            "//noor@fs01/afdeling on /Volumes/afdeling groen (smbfs, nodev, nosuid)\n"
            "/dev/disk4 on /Volumes/STICK (msdos, local)\n"
        )

    monkeypatch.setattr("subprocess.run", lambda *_, **__: Said)
    lines = shares.mac_mounts()

    assert is_network(mount_kind("/Volumes/afdeling groen/cases.db", lines))
    assert not is_network(mount_kind("/Volumes/STICK/cases.db", lines))


@pytest.mark.parametrize(
    ("path", "unc"),
    [
        (r"\\fs01\afdeling\cases.db", True), ("//fs01/afdeling/cases.db", True),
        (r"\\?\UNC\fs01\afdeling\cases.db", True), (r"\\?\C:\Users\noor\cases.db", False),
        (r"C:\Users\noor\cases.db", False), (r"\Users\noor", False),
    ],
)  # fmt: skip
def test_a_windows_path_to_another_computer_is_known(path: str, unc: bool) -> None:
    assert is_unc(path) is unc


@pytest.mark.parametrize(
    ("path", "service"),
    [
        (PureWindowsPath(r"C:\Users\noor\OneDrive - Gemeente Voorbeeld\cases.db"), "OneDrive"),
        (PurePosixPath("/Users/noor/Library/Mobile Documents/com~apple~CloudDocs/cases.db"), "iCloud"),
        (
            PurePosixPath("/Users/noor/Library/GoogleDrive-noor@example.org/cases.db"),
            "Google Drive",
        ),
        (PurePosixPath("/home/noor/Dropbox (Persoonlijk)/cases.db"), "Dropbox"),
        (PurePosixPath("/home/noor/Nextcloud/werk/cases.db"), "Nextcloud"),
        (PurePosixPath("/home/noor/nextcloud-uitleg/cases.db"), None),
        (PurePosixPath("/home/dropboxer/cases.db"), None),
    ],
)
def test_the_folder_of_a_service_is_known_by_its_name(path: object, service: str | None) -> None:
    assert isinstance(path, PurePosixPath | PureWindowsPath)
    assert synchronised_by(path) == service


def test_or_by_what_the_service_left_in_it() -> None:
    assert synchronised_by(PurePosixPath("/home/noor/werk"), [".nextcloudsync.log"]) == "Nextcloud"
