"""On what kind of disk a file lies, by the best means of each platform."""

import os
import sys
from pathlib import Path

from ucase.domain.errors import StorageProblem

MOUNTS = Path("/proc/self/mounts")
REMOTE_DRIVE = 4
"""What Windows answers for a drive letter that stands for a share (GetDriveTypeW)."""


def refuse_share(path: Path) -> None:
    """Raise :class:`StorageProblem` for a file that would be written on another computer."""
    if lies_on_share(path):
        raise StorageProblem("network_share")


def lies_on_share(path: Path) -> bool:
    """Whether a path is on another computer. What cannot be told is taken for this one."""
    from ucase.domain.shares import is_network, is_unc, mount_kind

    real = os.path.realpath(path)
    if sys.platform == "win32":
        return is_unc(real) or drive_type(real) == REMOTE_DRIVE
    return is_network(mount_kind(real, mounts_of(real)))


def mounts_of(path: str) -> str:
    """The mounted file systems, as lines of ``/proc/mounts``."""
    if sys.platform == "darwin":
        return mac_mounts() if path.startswith(("/Volumes/", "/net/", "/Network/")) else ""
    try:
        return MOUNTS.read_text("utf-8", errors="replace")
    except OSError:
        return ""


def mac_mounts() -> str:
    """The same on macOS, from what ``mount`` says: ``//server/share on /Volumes/x (smbfs, nodev)``."""
    import re
    import subprocess

    said = subprocess.run(["/sbin/mount"], capture_output=True, text=True, check=False).stdout
    found = re.findall(r"^(.+) on (.+) \((\w+)", said, re.MULTILINE)
    return "\n".join(f"- {where.replace(' ', chr(92) + '040')} {kind}" for _, where, kind in found)


def drive_type(path: str) -> int:
    """What Windows says of the drive of a path."""
    import ctypes

    drive = os.path.splitdrive(path)[0] + "\\"
    return int(ctypes.windll.kernel32.GetDriveTypeW(drive))  # type: ignore[attr-defined]
