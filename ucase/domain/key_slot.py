"""The ways to get at the key of a case file, as in LUKS: several slots around one key."""

from enum import StrEnum


class Slot(StrEnum):
    """One way in."""

    FILE = "file"
    """A private file on this computer, in the configuration folder."""
    KEYCHAIN = "keychain"
    """The keychain of the operating system."""
    PASSPHRASE = "passphrase"
    """A passphrase; what it unlocks lies beside the case file and travels with it."""
    GIVEN = "key-file"
    """The file that ``UCASE_KEY_FILE`` names."""
