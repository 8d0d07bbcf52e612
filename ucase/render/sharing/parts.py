"""What stands in a document under each category of data.

Which field belongs to which category is said once, in ``ucase.domain.personal_data``; a test fills every
field with words of its own and holds these functions to it. Never in any of them: a confidential contact, the
name of somebody in the network, an address of neighbours. The approach and practical needs are of an address.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from ucase.domain.money import euros
from ucase.domain.personal_data import Category, category_of_need, category_of_practical_need
from ucase.domain.reaching import show_phone
from ucase.domain.text import clean, one_line
from ucase.locale import t
from ucase.locale.days import short_date
from ucase.render.plan import kind_word
from ucase.render.words import choice_word, screen_cell

if TYPE_CHECKING:
    from ucase.queries.plan import NeedRow
    from ucase.queries.sharing import Facts


class Told(NamedTuple):
    """One thing that is told: what it is, and the words."""

    label: str
    words: str


def told(pairs: Iterable[tuple[str, object]]) -> Iterator[Told]:
    """What is known of these, each under its label."""
    for label, value in pairs:
        words = clean(screen_cell(value)) if not isinstance(value, str) else clean(value)  # type: ignore[arg-type]
        if words:
            yield Told(label, words)


def money(cents: int | None) -> str:
    """An amount."""
    return euros(cents, mark=t("word.decimal")) if cents is not None else ""


def approach(facts: "Facts") -> Iterator[Told]:
    """Where, and who may come to the door."""
    if facts.home.approach:
        yield from told(
            [
                (t("column.address"), address(facts)),
                (t("share.label.approach"), choice_word("approach", facts.home.approach)),
            ]
        )


def casework(facts: "Facts") -> Iterator[Told]:
    """That there is casework, since when and by whom."""
    row = facts.file.detail.row
    yield from told(
        [
            (t("column.stage"), choice_word("stage", row.stage)),
            (t("column.opened"), row.opened),
            (t("column.manager"), row.manager),
            (t("column.settled"), facts.file.detail.settled),
        ]
    )


def contact(facts: "Facts") -> Iterator[Told]:
    """How to reach the resident."""
    one, detail = facts.resident, facts.file.detail
    survey = detail.survey
    yield from told(
        [
            (t("column.name"), one.name.full if one else ""),
            (t("column.address"), address(facts)),
            (t("column.phone"), show_phone(one.phone or "") if one else ""),
            (t("column.email"), one.email if one else ""),
            (t("column.language"), detail.language),
            (t("column.preferred_channel"), choice_word("channel", detail.channel)),
            (t("share.label.interpreter"), survey.interpreter if survey else None),
            (t("share.label.best_time"), survey.best_time if survey else None),
        ]
    )


def address(facts: "Facts") -> str:
    """The address, with the street when it is known."""
    return " ".join(filter(None, (facts.home.street, facts.file.detail.row.address)))


def household(facts: "Facts") -> Iterator[Told]:
    """Who lives here and in what; of others in the household their place in it, never their name."""
    home, survey = facts.home, facts.file.detail.survey
    others = [choice_word("role", one.role) for one in facts.file.residents if one != facts.resident]
    yield from told(
        [
            (t("share.label.role"), choice_word("role", facts.resident.role) if facts.resident else ""),
            (t("column.birth_year"), str(facts.resident.birth_year or "") if facts.resident else ""),
            (t("share.label.others"), ", ".join(others)),
            (t("share.label.persons"), survey.persons if survey else None),
            (t("share.label.composition"), choice_word("composition", survey.composition) if survey else ""),
            (t("share.label.contract"), choice_word("contract", home.contract)),
            (t("share.label.tenancy_started"), home.tenancy_started),
            (t("share.label.dwelling"), home.kind),
            (t("share.label.floor"), home.floor),
            (t("share.label.surface"), home.surface),
            (t("share.label.rooms"), home.rooms),
        ]
    )


def wishes(facts: "Facts") -> Iterator[Told]:
    """What the household wants, and what it worries about."""
    detail = facts.file.detail
    survey = detail.survey
    worries = dict.fromkeys([*detail.worries, *(survey.worries if survey else ())])
    yield from told([(t("column.worries"), ", ".join(choice_word("worry", one) for one in worries))])
    if survey is not None and survey.asked is not None:
        yield from told(
            [
                (t("share.label.asked"), survey.asked),
                (t("share.label.moving"), choice_word("moving", survey.moving)),
                (t("share.label.temporary_home"), choice_word("temporary_home", survey.temporary_home)),
                (t("share.label.desired_home"), survey.desired_home),
                (t("share.label.rooms_needed"), survey.rooms),
                (t("share.label.wants_contact"), survey.wants_contact),
            ]
        )


def practical(facts: "Facts") -> Iterator[Told]:
    """What the works have to reckon with, with the address that it is about."""
    needs = needs_in(facts, Category.PRACTICAL)
    if needs:
        yield from told([(t("column.address"), address(facts)), (t("share.label.practical"), needs)])


def needs_in(facts: "Facts", category: Category) -> str:
    """The practical needs of one category, in words."""
    survey = facts.file.detail.survey
    found = [one for one in (survey.needs if survey else ()) if category_of_practical_need(one) is category]
    return ", ".join(choice_word("need", one) for one in found)


def move(facts: "Facts") -> Iterator[Told]:
    """Where the household goes, what it was offered, and the deadlines; amounts are about money."""
    one = facts.file.move
    yield from told(
        [
            (t("relocation.column.route"), choice_word("route", one.route)),
            (t("relocation.column.place"), one.to_place),
            (t("relocation.column.start"), one.from_on),
            (t("relocation.column.until"), one.until_on),
            (t("relocation.column.keys_received"), one.keys_received_on),
            (t("relocation.column.keys_handed_in"), one.keys_handed_in_on),
            (t("relocation.column.works_agreed"), choice_word("works_agreed", one.works_agreed)),
            (t("relocation.column.wish"), choice_word("moving", one.wish)),
            (t("relocation.column.decision"), choice_word("moving", one.decision)),
        ]
    )
    for offer in one.offers:
        words = (short_date(offer.on), offer.place, choice_word("offer", offer.outcome), offer.because or "")
        yield from told([(t("relocation.column.offers"), ", ".join(filter(None, words)))])
    for deadline in facts.file.deadlines:
        about = (choice_word("deadline_kind", deadline.kind), deadline.about, deadline.result)
        yield from told([(short_date(deadline.due), ", ".join(filter(None, about)))])


def finances(facts: "Facts") -> Iterator[Told]:
    """Amounts, and the needs that are about money."""
    one, survey = facts.file.move, facts.file.detail.survey
    yield from told([(t("share.label.rent"), money(facts.home.rent))])
    for kind, figure in one.figures.items():
        words = (money(figure.amount), figure.source or "", short_date(figure.told_on))
        yield from told([(t(f"money.{kind}"), ", ".join(filter(None, words)))])
    steps = ", ".join(t("relocation.step", date=short_date(on), rent=money(rent)) for on, rent in one.steps)
    yield from told(
        [
            (t("relocation.column.income_band"), one.income_band),
            (t("relocation.column.rent_steps"), steps),
            (t("share.label.rent_limit"), money(survey.rent_limit) if survey else ""),
        ]
    )
    for offer in one.offers:
        yield from told([(f"{t('relocation.column.offers')}, {short_date(offer.on)}", money(offer.rent))])
    for deadline in facts.file.deadlines:
        kind_of = choice_word("deadline_kind", deadline.kind)
        yield from told([(f"{kind_of}, {short_date(deadline.due)}", money(deadline.amount))])
    yield from needs(facts, Category.FINANCES)


def health(facts: "Facts") -> Iterator[Told]:
    """Everything that tells about health."""
    survey = facts.file.detail.survey
    yield from told(
        [
            (t("share.label.practical"), needs_in(facts, Category.HEALTH)),
            (t("share.label.ground_floor"), survey.ground_floor if survey else None),
        ]
    )
    yield from needs(facts, Category.HEALTH)


def network(facts: "Facts") -> Iterator[Told]:
    """Who is around the household: what they are to it, never their name."""
    for one in facts.file.network.members:
        pieces = (
            choice_word("direction", one.direction),
            t("network.tie", quality=choice_word("quality", one.quality)) if one.quality else "",
            t("network.in_block") if one.lives_in_block else "",
            t("network.helps_with", words=one_line(one.helps_with)) if one.helps_with else "",
        )
        words = ", ".join(filter(None, pieces)) or t("share.known")
        yield from told([(choice_word("relation", one.relation), words)])


def plan(facts: "Facts") -> Iterator[Told]:
    """The goals, and the needs that are about neither money nor health."""
    for one in facts.file.plan.goals:
        yield from told([(t("share.label.goal"), one.words)])
    yield from needs(facts, Category.PLAN)


def needs(facts: "Facts", category: Category) -> Iterator[Told]:
    """The needs of one category, with the support that answers them."""
    for one in facts.file.plan.needs:
        if category_of_need(one.kind.key) is category:
            yield from told([(one_line(kind_word(one.kind)), need_words(one))])


def need_words(need: "NeedRow") -> str:
    """How serious it is, since when, what is done about it and how that ended."""
    state = (
        t("share.need.resolved", date=short_date(need.resolved_on))
        if need.resolved_on
        else t("share.need.open", date=short_date(need.raised_on))
    )
    lines = [", ".join(filter(None, (t(f"plan.severity.{need.severity}"), state, need.about or "")))]
    for one in need.supports:
        pieces = (
            choice_word("tier", one.tier), one.provider, choice_word("support_status", one.status),
            one.result or "",
        )  # fmt: skip
        lines.append("- " + ", ".join(filter(None, pieces)))
    return "\n".join(lines)


def zrm(facts: "Facts") -> Iterator[Told]:
    """The measurements of the resident whom it is about, and of nobody else."""
    from ucase.render.zrm import domain_word

    for series in facts.file.series:
        if facts.resident is None or series.resident != facts.resident.number:
            continue
        for one in series.measurements:
            edition = choice_word("zrm_edition", series.edition)
            levels = [
                f"{domain_word(series.edition, domain)} {level}" for domain, level in one.scores.items()
            ]
            words = ", ".join(levels)
            yield from told(
                [(f"{edition}, {short_date(one.on)}", f"{words}\n{one.remarks}" if one.remarks else words)]
            )


def notes(facts: "Facts") -> Iterator[Told]:
    """What was written down, but what was said in confidence."""
    detail = facts.file.detail
    remarks = detail.survey.remarks if detail.survey else None
    yield from told([(t("column.about"), detail.about), (t("share.label.remarks"), remarks)])
    for one in detail.contacts:
        if not one.confidential:
            label = f"{short_date(one.happened_on)}, {choice_word('channel', one.channel)}"
            yield from told([(label, one.summary)])


PARTS: Mapping[Category, Callable[["Facts"], Iterator[Told]]] = {
    Category.APPROACH: approach,
    Category.CASEWORK: casework,
    Category.CONTACT: contact,
    Category.HOUSEHOLD: household,
    Category.WISHES: wishes,
    Category.PRACTICAL: practical,
    Category.MOVE: move,
    Category.FINANCES: finances,
    Category.HEALTH: health,
    Category.NETWORK: network,
    Category.PLAN: plan,
    Category.ZRM: zrm,
    Category.NOTES: notes,
}
