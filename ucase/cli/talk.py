"""A sentence on stderr. On a terminal it breaks between words, so that a command in it can be copied."""

from typing import TextIO


def write_sentence(out: TextIO, sentence: str) -> None:
    """Write one sentence as one line, or on a terminal as many as it takes."""
    out.write((broken_between_words(sentence) if out.isatty() else sentence) + "\n")


def broken_between_words(sentence: str) -> str:
    """A sentence in as many lines as it takes on this terminal."""
    from shutil import get_terminal_size
    from textwrap import wrap

    width = get_terminal_size().columns
    lines = wrap(sentence, width, break_long_words=False, break_on_hyphens=False, subsequent_indent="  ")
    return "\n".join(lines) or sentence
