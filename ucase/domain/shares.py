"""Whether a folder lies on another computer, or is kept the same on several by some service.

SQLite's write-ahead log needs memory that all who use the file share, which a network share does not have
(sqlite.org/wal.html); a synchronising service copies half of a file that is being written.
"""

import re
from collections.abc import Iterable
from pathlib import PurePath

NETWORK = {
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "smbnetfs", "afs", "afpfs", "ncpfs", "9p", "ceph",
    "glusterfs", "lustre", "davfs", "davfs2", "webdav", "sshfs", "rclone", "gvfsd-fuse", "ocfs2", "gfs2",
    "s3fs", "curlftpfs", "beegfs", "orangefs",
}  # fmt: skip
"""Kinds of file systems that are reached over a network, by the names that the systems give them."""

SERVICES = {
    "OneDrive": r"onedrive( - .+)?",
    "Dropbox": r"dropbox( \(.+\))?",
    "iCloud": r"mobile documents|com~apple~clouddocs|icloud ?drive|iclouddrive",
    "Google Drive": r"google ?drive( - .+)?|googledrive-.+|mijn drive|my drive",
    "Nextcloud": r"nextcloud|owncloud",
}
"""How the folders of the services are called, also in Dutch; any case."""

MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".nextcloudsync.log": "Nextcloud",
    ".owncloudsync.log": "Nextcloud",
    ".tmp.driveupload": "Google Drive",
    ".tmp.drivedownload": "Google Drive",
}
"""What the services put in the folder that they keep the same."""


def is_unc(path: str) -> bool:
    """Whether a Windows path names another computer: ``\\\\server\\share``."""
    plain = path.replace("/", "\\")
    if plain.lower().startswith("\\\\?\\"):
        return plain.lower().startswith("\\\\?\\unc\\")
    return plain.startswith("\\\\")


def mount_kind(path: str, mounts: str) -> str | None:
    """The kind of file system that a path lies on, by the lines of ``/proc/mounts``; None when none holds it.

    The longest mount point that holds the path is the one; of two at one point the later.
    """
    found, longest = None, -1
    for line in mounts.splitlines():
        parts = line.split(" ")
        if len(parts) < 3:
            continue
        point = unescaped(parts[1])
        below = path == point or path.startswith(point.rstrip("/") + "/")
        if below and len(point) >= longest:
            found, longest = parts[2], len(point)
    return found


def unescaped(text: str) -> str:
    """A mount point as it is called: a space stands as ``\\040`` in the list."""
    return re.sub(r"\\([0-7]{3})", lambda found: chr(int(found[1], 8)), text)


def is_network(kind: str | None) -> bool:
    """Whether a kind of file system is reached over a network."""
    name = (kind or "").lower()
    return name in NETWORK or name.removeprefix("fuse.") in NETWORK


def synchronised_by(path: PurePath, marks: Iterable[str] = ()) -> str | None:
    """The service that keeps a folder the same elsewhere, by the names in its path or what lies in it."""
    for part in path.parts:
        for service, pattern in SERVICES.items():
            if re.fullmatch(pattern, part, re.IGNORECASE):
                return service
    return next((MARKS[one] for one in marks if one in MARKS), None)
