"""``ucase report partners``: what was sent to each partner, or to those that are named."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ucase.cli.report_options import Days
from ucase.cli.reporting import Reporting
from ucase.domain.errors import Refused
from ucase.domain.report import Audience

if TYPE_CHECKING:
    from ucase.queries.partners import PartnerFound
    from ucase.storage.reading import Reader


def per_partner(reporting: Reporting, names: Sequence[str], days: Days) -> None:
    """The report, or the list behind a figure of it.

    Outside it is about every partner: raises :class:`Refused` for some of them, whose figures would have to
    be known again in the report of all.
    """
    from ucase.queries.reports.asked import Asked
    from ucase.queries.reports.partners import key_of, listed

    outside = reporting.audience is not Audience.INTERNAL
    if names and outside:
        raise Refused("partners_named_outside")
    at = days.moment(reporting.desk.clock.today)
    with reporting.desk.read() as reader:
        named = partners_named(reader, names)
        words = (("partners", ",".join(map(key_of, named))),) if named else ()
        asked = Asked(days.period(at), at, scope_words=words, outside=outside)
        reporting.publish_listed(reader, listed(reader, asked, named))
    reporting.show()


def partners_named(reader: "Reader", names: Sequence[str]) -> "list[PartnerFound]":
    """The partners with these names or other names, each once; in the order of their keys."""
    from ucase.queries.partners import the_partner

    found = {one.id: one for one in (the_partner(reader, name, "partners") for name in names)}
    return [found[key] for key in sorted(found)]
