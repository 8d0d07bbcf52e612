"""Where else something about somebody lies: drafts that were not saved, and the backups under our rule."""

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ucase.cli.desk import Desk
from ucase.cli.drafts import drafts_left, of_earlier_versions
from ucase.domain.references import CASE, write

if TYPE_CHECKING:
    from ucase.casework.erase import Foreseen


KEPT_BY_A_RESTORE = ("before-restore", "damaged")
"""What a restore calls the file as it was."""


class Elsewhere(NamedTuple):
    """What lies beside the file of cases."""

    drafts: list[Path]
    backups: list[tuple[Path, date | None]]
    """Each backup with the day on which it will have gone; None when the rule keeps it without end."""
    last: date | None
    """The day on which the last of them will have gone."""


def kept_elsewhere(desk: Desk, foreseen: "Foreseen") -> Elsewhere:
    """The drafts that name whoever is erased, and all backups of this file.

    Those of earlier versions, of which the file is not known, count as of this one.
    """
    cases = {write(CASE, one) for one in foreseen.plan.cases}
    drafts = [
        Path(one.path)
        for one in (*drafts_left(desk.place), *of_earlier_versions())
        if one.case in cases or names_them(Path(one.path), foreseen)
    ]
    backups = backups_with_end(desk)
    return Elsewhere(drafts, backups, last_of(backups))


def names_them(path: Path, foreseen: "Foreseen") -> bool:
    """Whether a draft names somebody who is erased; one is rather removed than kept."""
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False
    names = foreseen.plan.names
    return any(names.spans(text, names.everybody()))


def remove_drafts(elsewhere: Elsewhere) -> None:
    """Take them away."""
    for path in elsewhere.drafts:
        path.unlink(missing_ok=True)


def backups_with_end(desk: Desk) -> list[tuple[Path, date | None]]:
    """The backups of this file, wherever they go, the oldest first, and the one that is made first.

    What a restore kept of the file as it was lies beside it, and no rule removes that.
    """
    from ucase.domain.backups import Backup, gone_on
    from ucase.storage.backup_folder import backups_in, folder_beside
    from ucase.storage.door import HEAD

    if desk.place.path is None:
        return []
    beside = folder_beside(desk.place.path)
    stem = desk.place.path.stem
    found: list[tuple[Path, date | None]] = []
    for folder in dict.fromkeys((beside, desk.backup_folder() or beside)):
        there = backups_in(folder, stem)
        if folder == beside:
            now = desk.clock.now().replace(microsecond=0)
            turn = max((one.turn for one in there if one.made == now), default=0) + 1
            there.append(Backup(stem, now, HEAD, turn))
        going = gone_on(there, desk.place.rule, desk.clock.today)
        found += [(folder / one.name, day) for one, day in going.items()]
    for word in KEPT_BY_A_RESTORE:
        kept = backups_in(desk.place.path.absolute().parent, f"{stem}.{word}")
        found += [(desk.place.path.absolute().with_name(one.name), None) for one in kept]
    return found


def last_of(backups: list[tuple[Path, date | None]]) -> date | None:
    """The day on which all have gone; None when there is none, or one stays."""
    days = [day for _, day in backups]
    return max((day for day in days if day), default=None) if all(days) else None


def backups_until(desk: Desk) -> date | None:
    """The day on which the last backup that still has it will have gone."""
    return last_of(backups_with_end(desk))
