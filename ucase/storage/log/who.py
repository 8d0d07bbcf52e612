"""Who is at the keyboard when no case manager is known: the name that the system has for the user."""

import os

UNKNOWN = "?"
NAMED_IN = ("LOGNAME", "USER", "LNAME", "USERNAME")
"""Where systems keep it; the module that knows this too loads what hides a passphrase, on every view."""


def who_is_at_work() -> str:
    """The user's name on this machine; ``?`` when the system does not know either."""
    for variable in NAMED_IN:
        if os.environ.get(variable):
            return os.environ[variable]
    try:
        import pwd

        return pwd.getpwuid(os.getuid()).pw_name
    except (ImportError, KeyError):
        return UNKNOWN


def names_of(me: str | None) -> tuple[str, ...]:
    """The names under which somebody wrote: as a case manager, and by the system's name before."""
    return tuple(name for name in (me, who_is_at_work()) if name and name != UNKNOWN)
