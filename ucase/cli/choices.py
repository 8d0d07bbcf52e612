"""What can be chosen from a closed list, in the words of the screen; only loaded when a word is refused."""

from enum import StrEnum

from ucase.domain.errors import Problem
from ucase.domain.partner_policy import NeverShared
from ucase.domain.vocabulary import NoChoice, spoken
from ucase.domain.zrm import WrongDomains
from ucase.locale import knows, t

WORDS = {
    "AreaKind": "area", "Domain": "zrm_domain", "Edition": "zrm_edition", "FollowUpState": "state",
    "OfferOutcome": "offer", "OrganisationKind": "organisation", "PracticalNeed": "need",
    "ResidentRole": "role", "ShippedTheme": "theme",
}  # fmt: skip
"""Under what the words of a list stand in the texts, where that is not its name: ``TemporaryHome`` has its
words under ``temporary_home``."""


def words_of(problem: Problem) -> dict[str, object]:
    """The values of a problem, with the words of its list in the place of what is typed to a program."""
    if isinstance(problem, WrongDomains):
        return {**problem.values, "domains": ", ".join(map(choice, problem.domains))}
    if isinstance(problem, NeverShared):
        categories = ", ".join(map(choice, problem.categories))
        return {"kind": t(f"organisation.{problem.kind}"), "categories": categories}
    if not isinstance(problem, NoChoice):
        return problem.values
    return {**problem.values, "choices": ", ".join(map(choice, problem.list))}


def choice(member: StrEnum) -> str:
    """The word for a member; behind it, where the two differ, the value that is stored and can be typed."""
    key = f"{prefix_of(type(member))}.{member.value}"
    word = t(key) if knows(key) else member.value
    return word if spoken(word) == spoken(member.value) else f"{word} ({member.value})"


def prefix_of(choices: type[StrEnum]) -> str:
    """Under what the words of a closed list stand in the texts."""
    name = choices.__name__
    return WORDS.get(name) or "".join(f"_{one.lower()}" if one.isupper() else one for one in name).lstrip("_")
