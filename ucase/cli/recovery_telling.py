"""The recovery code on the screen: once, when the key is new, to somebody who is looking.

Off a terminal it is not written, for what is written there ends up in a log. It is not lost: the sentence
says how to see it, it is remembered that nobody has seen it, and whoever writes at a terminal is told again.
"""

from typing import TYPE_CHECKING

from ucase.locale import t

if TYPE_CHECKING:
    from pathlib import Path

    from ucase.cli.desk import Desk
    from ucase.domain.key import Key

IN_A_LINE = 5


def tell_new_code(desk: "Desk", key: "Key") -> None:
    """Show the code of a new key, or say how to see it."""
    from ucase.storage.key_slots import read_slots, write_slots

    if not desk.streams.stderr.isatty():
        desk.say("key.said.code_not_shown")
        return
    desk.say("key.said.code_is")
    desk.streams.stderr.write(code_on_screen(key))
    desk.say("key.said.code_keep")
    path = desk.place.file
    slots = read_slots(path)
    if slots is not None:
        write_slots(path, slots._replace(shown=desk.clock.today.isoformat()))


def code_on_screen(key: "Key") -> str:
    """The groups, five to a line, each line with the number of its first group: mistakes go by number."""
    from ucase.domain.recovery_code import write_code

    groups = write_code(key)
    lines = []
    for first in range(0, len(groups), IN_A_LINE):
        number = f"({first + 1})"
        lines.append(f"  {number:>4}  {'  '.join(groups[first : first + IN_A_LINE])}\n")
    return "\n" + "".join(lines) + "\n"


def remind(desk: "Desk") -> None:
    """Say at a terminal that the code was never seen; nothing is said about an ordinary file."""
    from ucase.storage.keys import is_encrypted, slots_of

    if desk.asks and desk.place.path is not None and is_encrypted(desk.place.path):
        slots = slots_of(desk.place.path)
        if slots is not None and not slots.shown:
            desk.streams.stderr.write(t("key.said.code_never_shown") + "\n")


def write_code_file(key: "Key", to: str) -> "Path":
    """Put the code into a new private file, to be printed or kept elsewhere; gives where.

    Raises :class:`Refused` when there is such a file, :class:`StorageProblem` when none can be made.
    """
    from pathlib import Path

    from ucase.domain.errors import Refused
    from ucase.domain.recovery_code import write_code
    from ucase.storage.create import private_file

    path = Path(to).expanduser()
    if path.exists():
        raise Refused("file_there", path=path)
    private_file(path)
    groups = write_code(key)
    lines = [" ".join(groups[first : first + IN_A_LINE]) for first in range(0, len(groups), IN_A_LINE)]
    path.write_text("\n".join([f"# {t('key.code_file')}", *lines, ""]), encoding="utf-8")
    return path
