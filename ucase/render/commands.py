"""A command in a sentence: where it begins and ends, so that nobody breaks it or adds to it."""

from collections.abc import Iterator

from ucase.locale import knows

PROGRAM = "ucase"
_CLOSERS = (".", ",", ";", ":", ")", "?")
_PROSE = ("·", "of", "or", "en", "and")
"""What stands between two commands in our sentences."""


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """A text in order, as prose and commands; True for a command, with the signs that touch it."""
    words = text.split(" ")
    prose: list[str] = []
    place = 0
    while place < len(words):
        length = length_of_command(words[place:])
        if not length:
            prose.append(words[place])
            place += 1
            continue
        if prose:
            yield " ".join(prose), False
            prose = []
        yield " ".join(words[place : place + length]), True
        place += length
    if prose:
        yield " ".join(prose), False


def length_of_command(words: list[str]) -> int:
    """How many of the words, from the first on, are a command; 0 when none begins here."""
    if len(words) < 2 or words[0].lstrip("(") != PROGRAM or not begins_one(words[1]):
        return 0
    quoted = False
    for place, word in enumerate(words[1:], start=1):
        if not quoted and (word in _PROSE or word.startswith("(")):
            return place
        quoted ^= word.count('"') % 2 == 1
        if not quoted and word.endswith(_CLOSERS):
            return place + 1
    return len(words)


def begins_one(word: str) -> bool:
    """Whether this is a word of ours: only what has a help text is a command."""
    return knows(f"help.{word.rstrip(''.join(_CLOSERS))}")
