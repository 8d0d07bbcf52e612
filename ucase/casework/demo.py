"""A throw-away file with invented people, to look around in. It never comes near the user's own file.

It is an ordinary file, not an encrypted one: there is nobody in it to protect, whoever is new may look into
it with any program, and no key and no recovery code are left behind of what is thrown away.
"""

import os
import stat
import tempfile
from datetime import date
from pathlib import Path
from random import Random
from typing import NamedTuple

from sqlalchemy import func, select

from ucase.casework.demo_before import Before
from ucase.casework.demo_projects import PLANS, project_of
from ucase.casework.demo_pulse import add_pulse
from ucase.casework.demo_sharing import add_sharing
from ucase.casework.demo_year import Year, day_clock, first_day
from ucase.domain.due import FollowUpState
from ucase.domain.errors import StorageProblem
from ucase.domain.log import EntryKind
from ucase.storage.create import create_file, private_folder, remove_with_its_log
from ucase.storage.models import Case, FollowUp
from ucase.storage.place import Place
from ucase.storage.work import Work


class Demo(NamedTuple):
    """What was built. ``late_case`` and ``late_follow_up``: the check-in that waits longest.

    ``project``: one in the works, with households about which nothing was decided yet. ``shared_case``: one
    in which a resident let a partner have something, and took that back.
    """

    path: Path
    cases: int
    follow_ups: int
    late_case: int
    late_follow_up: int
    project: int
    shared_case: int


def build(today: date, seed: int, language: str) -> Demo:
    """Build the file anew: beside its place first, so that an interrupted run leaves no half file.

    The same seed and day give the same rows. Raises :class:`StorageProblem` when the folder is another's.
    """
    path = demo_folder() / "cases.db"
    draft = path.with_name(f"draft-{os.getpid()}.db")
    try:
        create_file(draft, day_clock(first_day(today)), plain=True)
        with Work(Place(path=draft), day_clock(first_day(today)), command="demo") as work:
            work.log_as(EntryKind.STOCK)
            year, before = Year(work, today, Random(seed), language), Before(work, today, seed, language)
            before.begin(year.arrivals)
            year.live()
            before.finish()
            add_pulse(work, today, language)
            shared = add_sharing(work, today, language)
            made = summary(work, path, shared)
            work.commit()
        remove_with_its_log(path)
        draft.rename(path)
    finally:
        remove_with_its_log(draft)
    return made


def demo_folder() -> Path:
    """A folder of this user in the folder for temporary files, which others may write to as well."""
    user = str(os.getuid()) if hasattr(os, "getuid") else os.environ.get("USERNAME", "user")
    folder = Path(tempfile.gettempdir()) / f"ucase-demo-{user}"
    private_folder(folder)
    found = folder.lstat()
    if not stat.S_ISDIR(found.st_mode) or (hasattr(os, "getuid") and found.st_uid != os.getuid()):
        raise StorageProblem("not_your_folder", path=folder)
    folder.chmod(0o700)
    return folder


def summary(work: Work, path: Path, shared: int) -> Demo:
    """How much there is, and one check-in to begin with."""
    oldest = work.session.scalars(
        select(FollowUp)
        .where(FollowUp.state == FollowUpState.OPEN)
        .order_by(FollowUp.due, FollowUp.id)
        .limit(1)
    ).one()
    cases, follow_ups = (
        work.session.scalars(select(func.count()).select_from(kind)).one() for kind in (Case, FollowUp)
    )
    return Demo(path, cases, follow_ups, oldest.case_id, oldest.id, project_of(work, PLANS[0]).id, shared)
