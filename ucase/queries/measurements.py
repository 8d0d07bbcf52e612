"""The measurements of a household as series: one resident and one edition each, never mixed."""

from datetime import date
from typing import NamedTuple

from ucase.domain.names import PersonName
from ucase.domain.zrm import Domain, Edition, change
from ucase.queries import run
from ucase.storage.reading import Reader, a_date


class MeasurementRow(NamedTuple):
    """What was measured on one day."""

    on: date
    remarks: str | None
    scores: dict[Domain, int]


class Series(NamedTuple):
    """The measurements of one resident with one edition, oldest first."""

    resident: int
    name: PersonName
    edition: Edition
    measurements: list[MeasurementRow]

    @property
    def change(self) -> dict[Domain, int]:
        """Per domain, how much the last measurement differs from the first; empty for a single one."""
        if len(self.measurements) < 2:
            return {}
        return change(self.measurements[0].scores, self.measurements[-1].scores)


def series(reader: Reader, case: int) -> list[Series]:
    """Every series of the household of a case."""
    found: dict[tuple[int, str], Series] = {}
    for resident, given, prefix, family, edition, on_text, remarks, domain, level in run(
        reader, "measurements", case=case
    ):
        one = found.setdefault(
            (resident, edition),
            Series(resident, PersonName(given, prefix, family), Edition(edition), []),
        )
        on = a_date(on_text)
        if not one.measurements or one.measurements[-1].on != on:
            one.measurements.append(MeasurementRow(on, remarks, {}))
        one.measurements[-1].scores[Domain(domain)] = level
    return list(found.values())
