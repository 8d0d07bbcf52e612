"""What a field is called in an error: the word of the screen, and how it is typed."""

from ucase.domain.errors import Problem
from ucase.domain.vocabulary import spoken
from ucase.locale import knows, t


def field_words(problem: Problem) -> str:
    """The word, with the option behind it; in a record of a file, the key that stands there.

    An argument is typed without a name and has its word alone; so has what is called the same in both.
    """
    field = problem.field or ""
    word = t(f"field.{field}") if knows(f"field.{field}") else field
    typed = field if problem.option is None else problem.option
    if spoken(word) != spoken(typed.lstrip("-")):
        return f"{word}, {typed}" if typed else word
    return typed
