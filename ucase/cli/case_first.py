"""Words that begin with a case (``ucase share UC-0001 …``) and have verbs as well (``ucase share list``)."""

from ucase.cli.anatomy import Group
from ucase.cli.filling import Context
from ucase.domain import references

MAKING = "new"
"""The verb that may be left out."""


class CaseFirst(Group):
    """A noun with verbs of which one, ``new``, is meant when a case stands where a verb would."""

    def parse_args(self, ctx: Context, args: list[str]) -> list[str]:
        """``UC-0001 …`` becomes ``new UC-0001 …``; also when its options stand first."""
        verbs = self.list_commands(ctx)
        named = not any(one in verbs for one in args) and any(map(names_a_case, args))
        return super().parse_args(ctx, [MAKING, *args] if named else args)


def names_a_case(word: str) -> bool:
    """Whether a word is a reference of a case, with its letters or without."""
    return references.is_reference(references.CASE, word) or word.isdecimal()
