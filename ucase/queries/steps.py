"""Which cases a step of the log is about."""

from ucase.domain.references import CASE, HOUSEHOLD, write
from ucase.queries import run
from ucase.storage.log.image import read_payload
from ucase.storage.log.steps import Step
from ucase.storage.reading import Reader

LOOKED_AT = 200
"""Changes of a step; an import has hundreds of thousands, and nobody reads that many references."""


def about(reader: Reader, step: Step) -> list[str]:
    """The references of its cases; of a household without a case that of the household.

    Of a row that went again only what it held is known, so a case is found by that as well.
    """
    reach = {"first": step.first, "beyond": step.first + min(step.changes, LOOKED_AT)}
    cases, households = held(reader, reach)
    for case, household in run(reader, "whose_step", **reach):
        if case is None:
            households.add(household)
        else:
            cases.add(case)
    asked = f"[{','.join(map(str, households))}]"
    cases |= {case for (case,) in run(reader, "cases_of_households", households=asked)}
    return [write(CASE, one) for one in sorted(cases)] or [
        write(HOUSEHOLD, one) for one in sorted(households)
    ]


def held(reader: Reader, reach: dict[str, int]) -> tuple[set[int], set[int]]:
    """The cases and the households that the changed rows are or name themselves."""
    found: dict[str, set[int]] = {"case": set(), "household": set()}
    for *_, table, row, _operation, payload in run(reader, "log_of_step", **reach):
        if table in found:
            found[table].add(row)
        before, after = read_payload(payload) if payload is not None else (None, None)
        for image in filter(None, (before, after)):
            for kind, numbers in found.items():
                if f"{kind}_id" in image:
                    numbers.add(image[f"{kind}_id"])
    return found["case"], found["household"]
