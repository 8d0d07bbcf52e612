"""Who is at the keyboard when no case manager is known: the name that the system has for the user."""

import getpass


def who_is_at_work() -> str:
    """The user's name on this machine; ``?`` when the system does not know either."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return "?"
