"""A power cut: what a disk may still hold when everything that was not flushed to it is lost.

One command runs under ``strace``, which notes every write to a file, every flush (fsync) and every change of
a name, with the bytes. At any point of that list the power may go. What was flushed before it is there; of
what was written since, each sector of 512 bytes is there or not, as chance has it; of the changed names since
their folder was flushed the first so many hold. Such a folder is built for each cut, and opened.

It shows that the program flushes the right things in the right order, on a disk that keeps its word about
flushing. It says nothing about a disk that lies, and nothing about what the kernel writes by itself (the
shared memory of the log, ``-shm``, is left out: SQLite makes it anew).
"""

import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from tests.crash.deeds import Deed, batch, contact, intake, put_down
from tests.crash.scene import Damage, Scene

SECTOR = 512
CALLS = "openat,open,close,pwrite64,write,ftruncate,fsync,fdatasync,unlink,unlinkat,rename,link,linkat"
LINE = re.compile(r"^\d+ +(?P<call>\w+)\((?P<arguments>.*)\) += (?P<result>-?\d+)")
TEXT = re.compile(r'"((?:\\x[0-9a-f]{2})*)"')


class Event(NamedTuple):
    """One thing that was asked of the disk."""

    call: str
    path: str
    data: bytes = b""
    offset: int = 0
    other: str = ""


class File:
    """One file on the disk, whatever its name: what was flushed, and what was written since."""

    def __init__(self, content: bytes = b"") -> None:
        self.flushed = bytearray(content)
        self.written: list[Event] = []

    def flush(self) -> None:
        """Let all of it be there."""
        for one in self.written:
            apply(self.flushed, one)
        self.written.clear()

    def after_a_cut(self, choose: random.Random) -> bytes:
        """What may be left: of what was not flushed, each sector or not."""
        content = bytearray(self.flushed)
        for one in self.written:
            for part in sectors(one):
                if choose.random() < 0.5:
                    apply(content, part)
        return bytes(content)


class Disk:
    """A folder on a disk: the names that are sure, the names as they seem, the changes between them."""

    def __init__(self, folder: Path, before: dict[str, bytes]) -> None:
        self.folders = {str(folder), str(folder / "backups")}
        self.sure = {path: File(content) for path, content in before.items()}
        self.seem = dict(self.sure)
        self.changes: list[tuple[str, File | None]] = []

    def take(self, event: Event) -> None:
        """One more event before the cut."""
        if event.call == "sync" and event.path in self.folders:
            self.sure = dict(self.seem)
            self.changes.clear()
        elif event.call in ("write", "truncate", "sync"):
            if event.path not in self.seem:
                self.name(event.path, File())
            file = self.seem[event.path]
            if event.call == "sync":
                file.flush()
            else:
                file.written.append(event)
        elif event.path in self.seem:
            file = self.seem[event.path]
            if event.call != "link":
                self.name(event.path, None)
            if event.call != "unlink":
                self.name(event.other, file)

    def name(self, path: str, file: File | None) -> None:
        """Give a name to a file, or take it away."""
        self.changes.append((path, file))
        if file is None:
            self.seem.pop(path, None)
        else:
            self.seem[path] = file

    def cut(self, choose: random.Random) -> dict[str, bytes]:
        """What is there after the power went."""
        names = dict(self.sure)
        for path, file in self.changes[: choose.randint(0, len(self.changes))]:
            if file is None:
                names.pop(path, None)
            else:
                names[path] = file
        left = {path: file.after_a_cut(choose) for path, file in names.items()}
        return {path: content for path, content in left.items() if not path.endswith("-shm")}


def sectors(event: Event) -> Iterator[Event]:
    """A write in the parts that a disk writes at once."""
    if event.call != "write":
        yield event
        return
    begin, end = event.offset, event.offset + len(event.data)
    while begin < end:
        until = min((begin // SECTOR + 1) * SECTOR, end)
        yield event._replace(data=event.data[begin - event.offset : until - event.offset], offset=begin)
        begin = until


def apply(content: bytearray, event: Event) -> None:
    """Let a write come about."""
    if event.call == "truncate":
        del content[event.offset :]
        content.extend(bytes(event.offset - len(content)))
        return
    content.extend(bytes(max(event.offset + len(event.data) - len(content), 0)))
    content[event.offset : event.offset + len(event.data)] = event.data


def watched(scene: Scene, deed: Deed) -> tuple[list[Event], int | None]:
    """Do a deed under strace; gives what it asked of the disk, and where it acknowledged."""
    put_down(deed, scene.folder)
    log = scene.folder / "strace.log"
    ran = subprocess.run(
        ["strace", "-f", "-xx", "-s", "2000000", "-e", f"trace={CALLS}", "-o", str(log),
         sys.executable, *scene.program, *deed.line],
        env=scene.environment, cwd=scene.folder, capture_output=True, check=False,
    )  # fmt: skip
    if ran.returncode:
        raise Damage(f"{deed.kind} under strace: {ran.stderr.decode(errors='replace')[-300:]}")
    return read_log(log, scene.file.parent)


def read_log(log: Path, folder: Path) -> tuple[list[Event], int | None]:
    """The events in what strace wrote that are about a folder."""
    events: list[Event] = []
    said: int | None = None
    open_files: dict[int, str] = {}
    at: dict[str, int] = {}
    for line in log.read_text("ascii", "replace").splitlines():
        found = LINE.match(line)
        if found is None or found["result"].startswith("-"):
            continue
        call, arguments, result = found["call"], found["arguments"], int(found["result"])
        texts = [bytes.fromhex(one.replace("\\x", "")) for one in TEXT.findall(arguments)]
        number = re.match(r"(\d+)", arguments)
        file = open_files.get(int(number[1])) if number else None
        if call in ("open", "openat"):
            path = str(Path(texts[0].decode(errors="replace")))
            if path == str(folder) or path.startswith(f"{folder}/"):
                open_files[result] = path
                at[path] = 0
            else:
                open_files.pop(result, None)
        elif call == "close" and number:
            open_files.pop(int(number[1]), None)
        elif call == "write" and number and number[1] == "1" and said is None:
            said = len(events)
        elif file and call == "write":  # our own small files, written at one go
            events.append(Event("write", file, texts[0][:result], at.get(file, 0)))
            at[file] = at.get(file, 0) + result
        elif file and call == "pwrite64":
            events.append(Event("write", file, texts[0][:result], int(arguments.rpartition(", ")[2])))
        elif file and call == "ftruncate":
            events.append(Event("truncate", file, offset=int(arguments.rpartition(", ")[2])))
        elif file and call in ("fsync", "fdatasync"):
            events.append(Event("sync", file))
        elif call.startswith(("unlink", "rename", "link")) and texts:
            paths = [one.decode(errors="replace") for one in texts]
            if paths[0].startswith(f"{folder}/"):
                kind = call.removesuffix("at")
                events.append(Event(kind, paths[0], other=paths[-1] if len(paths) > 1 else ""))
    return events, said


class Cuts(NamedTuple):
    """What came of it: at how many points the power went, what was lost, what the control lost."""

    points: int
    lost: str = ""
    control: str = ""


def power_cuts(wanted: int, choose: random.Random) -> Cuts:
    """Cut the power at so many points of several commands; then of one that never flushes, as a control."""
    with tempfile.TemporaryDirectory(prefix="ucase-power-") as name:
        scene = Scene(Path(name) / "before")
        scene.folder.mkdir()
        scene.prepare()
        points, control = 0, ""
        while points < wanted:
            deed = choose.choice((intake, contact, batch))(choose)
            before = {str(one): one.read_bytes() for one in scene.file.parent.rglob("*") if one.is_file()}
            events, said = watched(scene, deed)
            for _ in range(min(50, wanted - points)):
                points += 1
                at = choose.randint(0, len(events))
                try:
                    look(scene, deed, before, events[:at], said is not None and at >= said, choose)
                except Damage as found:
                    return Cuts(points, f"{found} ({deed.kind}, cut at {at} of {len(events)})")
            control = control or unflushed(scene, deed, before, events, choose)
            scene.done.append(deed)
    return Cuts(points, control=control)


def unflushed(
    scene: Scene, deed: Deed, before: dict[str, bytes], events: list[Event], choose: random.Random
) -> str:
    """The same writes without a flush among them, and the power cut at the end; gives the damage."""
    try:
        look(scene, deed, before, [one for one in events if one.call != "sync"], True, choose)
    except Damage as found:
        return str(found)
    return ""


def look(
    scene: Scene,
    deed: Deed,
    before: dict[str, bytes],
    events: list[Event],
    acknowledged: bool,
    choose: random.Random,
) -> None:
    """Build the folder as it was left by a cut, and check it. The scene itself stays as it is."""
    folder = scene.file.parent
    disk = Disk(folder, before)
    for event in events:
        disk.take(event)
    aside = folder.with_name("aside")
    folder.rename(aside)
    try:
        for path, content in disk.cut(choose).items():
            Path(path).parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            Path(path).write_bytes(content)
        after = Scene.__new__(Scene)
        after.__dict__ = {**vars(scene), "done": list(scene.done), "unsure": []}
        after.note(deed, acknowledged=acknowledged)
        after.check(deed)
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        aside.rename(folder)
