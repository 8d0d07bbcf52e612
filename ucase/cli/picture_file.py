"""A picture that goes to a file: only its owner can read it, and nothing is overwritten."""

import os
from typing import TYPE_CHECKING

from ucase.domain.errors import Refused, StorageProblem

if TYPE_CHECKING:
    from ucase.cli.desk import Desk


def keep_picture(desk: "Desk", text: str, path: str) -> None:
    """Write the picture to a new file, or for ``-`` to standard output.

    Raises :class:`Refused` when there is such a file already, :class:`StorageProblem` when none can be made.
    """
    if path == "-":
        desk.streams.stdout.write(text)
        return
    try:
        number = os.open(path, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        raise Refused("picture_there") from None
    except (OSError, ValueError):  # no such folder, no right, a name that no file can have
        raise StorageProblem("picture_not_written") from None
    with os.fdopen(number, "w", encoding="utf-8", newline="\n") as file:
        file.write(text)
    desk.say("network.said.picture")
    if not desk.anon:
        desk.say("network.said.after_picture")
