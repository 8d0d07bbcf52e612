"""A sentence on stderr. On a terminal it breaks between words, and a command in it never."""

from typing import TextIO

from ucase.domain.text import clean


def write_sentence(out: TextIO, sentence: str) -> None:
    """Write one sentence as one line, or on a terminal as many as it takes."""
    sentence = clean(sentence)
    out.write((broken_between_words(sentence) if out.isatty() else sentence) + "\n")


def broken_between_words(sentence: str) -> str:
    """A sentence in as many lines as it takes on this terminal."""
    from shutil import get_terminal_size

    from ucase.render.screen import told

    indent = "  "
    lines = told(sentence, get_terminal_size().columns - len(indent), fold=False)
    return f"\n{indent}".join(lines)
