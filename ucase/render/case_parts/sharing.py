"""What is arranged with others: who may have what, where somebody was referred to, what was shared."""

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING

from ucase.domain.references import CASE, CONSENT, DISCLOSURE, REFERRAL, write
from ucase.domain.referring import OPEN
from ucase.domain.sharing import HOLDS
from ucase.domain.text import one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render import consents, referrals
from ucase.render.case_parts.events import Event
from ucase.render.lines import Line
from ucase.render.listing import HIDDEN

if TYPE_CHECKING:
    from ucase.queries.case_file import CaseFile
    from ucase.queries.consents import ConsentRow
    from ucase.queries.disclosures import DisclosureRow
    from ucase.queries.referrals import ReferralRow


def sharing_lines(file: "CaseFile", today: date, *, anon: bool) -> Iterator[Line]:
    """The consents that hold, the referrals that are open, and of the rest how much there is."""
    holding = [one for one in file.consents if one.state in HOLDS]
    waiting = [one for one in file.referrals if one.state in OPEN]
    for consent in holding:
        yield Line((write(CONSENT, consent.number),), consent_words(consent, today, anon=anon))
    for referral in waiting:
        yield Line((write(REFERRAL, referral.number),), referral_words(referral, today, anon=anon))
    case = write(CASE, file.detail.row.number)
    if file.disclosures:
        yield Line(("",), shared_words(file.disclosures, case))
    yield from over_lines(len(file.consents) - len(holding), len(file.referrals) - len(waiting), case)


def over_lines(consents_over: int, referrals_over: int, case: str) -> Iterator[Line]:
    """How many consents and referrals are over, and where to see them."""
    if consents_over:
        key = "show.over.consents_one" if consents_over == 1 else "show.over.consents"
        yield Line(("",), t(key, count=consents_over, command=f"ucase consent list {case}"))
    if referrals_over:
        key = "show.over.referrals_one" if referrals_over == 1 else "show.over.referrals"
        yield Line(("",), t(key, count=referrals_over, command=f"ucase refer list {case}"))


def consent_words(one: "ConsentRow", today: date, *, anon: bool) -> str:
    """Who may have what, for what, and until when."""
    return t(
        "show.consent",
        to=one_line(one.recipient),
        purpose=HIDDEN if anon else one_line(one.purpose),
        what=consents.words(one.categories),
        standing=consents.standing(consents.as_row(one, today)),
    )


def referral_words(one: "ReferralRow", today: date, *, anon: bool) -> str:
    """Where to, for what, how far, the warm handover, and the check-in that asks after it."""
    row = referrals.as_row(one, today)
    words = t(
        "show.referral",
        to=one_line(one.to),
        purpose=HIDDEN if anon else one_line(one.purpose),
        standing=referrals.standing(row),
    )
    handover = short_date(one.handover_on) if one.handover_on else ""
    asked = referrals.asked_after(row)
    more = [
        t("show.handover", date=handover) if handover else "",
        t("show.asked_after", check_in=asked) if asked else "",
    ]
    return "; ".join(filter(None, (words, *more)))


def shared_words(found: "list[DisclosureRow]", case: str) -> str:
    """How often something was shared, and what was the last time."""
    last = found[0]
    key = "show.shared_one" if len(found) == 1 else "show.shared"
    return t(key, count=len(found), to=one_line(last.recipient), date=short_date(last.on), case=case)


def sharing_events(file: "CaseFile") -> Iterator[Event]:
    """Consent that was given and withdrawn, what was shared; of a referral the check-ins tell the steps."""
    for consent in file.consents:
        reference = write(CONSENT, consent.number)
        what = consents.words(consent.categories)
        told = {"consent": reference, "to": one_line(consent.recipient), "what": what}
        facts: dict[str, object] = {"consent": reference}
        words = t("show.event.consent_given", **told)
        yield Event(consent.given_on, "consent-given", words, consent.purpose, 5, facts)
        if consent.withdrawn_on:
            words = t("show.event.consent_withdrawn", **told)
            yield Event(consent.withdrawn_on, "consent-withdrawn", words, consent.withdrawn_because, 6, facts)
    for one in file.disclosures:
        yield shared_event(one)


def shared_event(one: "DisclosureRow") -> Event:
    """Something was shared; why, on another ground than consent."""
    reference = write(DISCLOSURE, one.number)
    what = consents.words(one.categories)
    words = t("show.event.shared", disclosure=reference, to=one_line(one.recipient), what=what)
    return Event(one.on, "shared", words, one.because or one.purpose, 6, {"disclosure": reference})
