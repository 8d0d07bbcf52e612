"""A document for a partner holds exactly the fields of its categories, whatever is written in a case."""

import re
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, copy_file
from tests.factories import a_case, a_manager
from ucase.casework.sharing import Sharing
from ucase.domain.check_ins import CheckInSignal
from ucase.domain.clock import system_clock
from ucase.domain.coverage import Coverage, Covered
from ucase.domain.deadlines import Basis, DeadlineKind
from ucase.domain.moving import Money
from ucase.domain.network import Relation
from ucase.domain.personal_data import FIELDS, SHAREABLE, Category, category_of_need
from ucase.domain.plan import ProgrammeGoal, SupportStatus, Tier
from ucase.domain.relapse import RelapseKind
from ucase.domain.sharing import Ground
from ucase.domain.vocabulary import Channel, Outcome
from ucase.domain.works import Approach, OrganisationKind
from ucase.domain.zrm import DOMAINS, Edition
from ucase.locale import speak
from ucase.queries.sharing import facts
from ucase.render.sharing.document import BLACKED_OUT, document
from ucase.render.sharing.forms import as_bytes, text
from ucase.storage.models import (
    Assessment,
    Contact,
    Deadline,
    Dwelling,
    DwellingOffer,
    FollowUp,
    Goal,
    Household,
    HousingWish,
    MoneyFigure,
    Need,
    NeedKind,
    NeedTurn,
    NetworkMember,
    PulseHandling,
    RelapseSignal,
    Relocation,
    RentStep,
    Resident,
    Score,
    Support,
    Transfer,
)
from ucase.storage.place import Place
from ucase.storage.reading import Reader
from ucase.storage.work import Work

MARK = re.compile(r"zz([a-z_]+?)x([a-z_]+?)zz")
ADDRESS = {("dwelling", one) for one in ("street", "postcode", "house_number", "addition")}
OF_AN_ADDRESS = (Category.APPROACH, Category.PRACTICAL)
"""What is of an address tells which."""
NEVER = {("network_member", "name"), ("contact", "confidential"), ("other", "name"), ("gone", "name")}


def mark(table: str, field: str) -> str:
    """A word that says which field it stands in."""
    return f"zz{table}x{field}zz"


def marks(table: str, *fields: str) -> dict[str, str]:
    """A word in each of these fields."""
    return {one: mark(table, one) for one in fields}


@pytest.fixture(scope="module")
def filled(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> tuple[Place, int, int]:
    """A case with something in every field; gives the file, the case and the resident it is about."""
    place = copy_file(empty_file, tmp_path_factory.mktemp("shared") / "cases.db")
    with Work(place, system_clock(TODAY)) as work:
        case = a_case(work, manager=a_manager(work, "Noor Voorbeeld"))
        case.about = mark("case", "about")
        household = work.session.get_one(Household, case.household_id)
        household.language, household.approach = mark("household", "language"), Approach.SITE_MANAGER
        dwelling = work.session.get_one(Dwelling, household.dwelling_id)
        for field in ("street", "kind", "floor"):
            setattr(dwelling, field, mark("dwelling", field))
        dwelling.postcode, dwelling.house_number, dwelling.rent = "3562 XA", "12", 12301
        resident = work.session.query(Resident).filter_by(household_id=household.id).one()
        resident.given_name, resident.family_name = marks("resident", "given_name", "family_name").values()
        resident.email = mark("resident", "email")
        work.session.flush()
        fill(work, case.id, household.id, resident.id)
        work.commit()
        numbers = case.id, resident.id
    return place, *numbers


def fill(work: Work, case: int, household: int, resident: int) -> None:
    """Words everywhere else."""
    other = Resident(household_id=household, family_name=mark("other", "name"), phone="0612345678")
    work.add(other)
    wish: dict[str, Any] = marks("housing_wish", "desired_home", "best_time", "remarks")
    work.add(HousingWish(household_id=household, asked_on=TODAY, answered=True, rent_limit=12302, **wish))
    manager = a_manager(work, "Karel Bos")
    work.add(Transfer(case_id=case, to_manager_id=manager.id, from_on=TODAY, **marks("transfer", "because")))
    said = {"manager_id": manager.id, "happened_on": TODAY, "channel": Channel.PHONE}
    open_text = f"{mark('contact', 'summary')} {mark('other', 'name')} {mark('network_member', 'name')}"
    work.add(Contact(case_id=case, outcome=Outcome.REACHED, summary=open_text, **said))
    secret = mark("contact", "confidential")
    work.add(Contact(case_id=case, outcome=Outcome.REACHED, confidential=True, summary=secret, **said))
    work.add(
        FollowUp(
            case_id=case, due=TODAY, planned_on=TODAY, signal=CheckInSignal.WORRY,
            **marks("follow_up", "purpose", "result", "place"),
        )
    )  # fmt: skip
    work.add(
        RelapseSignal(
            case_id=case, kind=RelapseKind.CRISIS, noted_on=TODAY, **marks("relapse_signal", "words")
        )
    )
    work.add(PulseHandling(case_id=case, handled_on=TODAY, **marks("pulse_handling", "because")))
    work.add(Goal(case_id=case, programme_goal=ProgrammeGoal.SPIRAL, set_on=TODAY, **marks("goal", "words")))
    for key in ("debts", "health", "dust"):
        fill_need(work, case, key)
    for name, gone in (("network_member", None), ("gone", TODAY)):
        member = NetworkMember(
            household_id=household, name=mark(name, "name"), relation=Relation.NEIGHBOUR, known_since=TODAY,
            gone_on=gone, **marks("network_member", "helps_with"),
        )  # fmt: skip
        work.add(member)
    for whom, level in ((resident, 2), (other.id, 5)):
        remarks = mark("assessment", "remarks") if whom == resident else mark("other", "name")
        measured = Assessment(
            case_id=case, resident_id=whom, edition=Edition.ZRM_2017, measured_on=TODAY, remarks=remarks
        )
        work.add(measured)
        for domain in DOMAINS[Edition.ZRM_2017]:
            work.add(Score(assessment_id=measured.id, domain=domain, level=level))
    fill_move(work, case)


def fill_need(work: Work, case: int, key: str) -> None:
    """A need of a kind, with support; its words say of which kind it is."""
    kind = work.session.query(NeedKind).filter_by(key=key).one()
    need = Need(case_id=case, kind_id=kind.id, severity=2, raised_on=TODAY, about=mark(key, "about"))
    work.add(need)
    work.add(NeedTurn(need_id=need.id, turned_on=TODAY, resolved=False, words=mark(key, "turn")))
    support = Support(
        need_id=need.id, tier=Tier.VOLUNTEER, status=SupportStatus.ENDED, proposed_on=TODAY,
        provider=mark(key, "provider"), result=mark(key, "result"), lower_tiers=mark(key, "lower_tiers"),
    )  # fmt: skip
    work.add(support)


def fill_move(work: Work, case: int) -> None:
    """The move, an offer, amounts and a deadline."""
    work.add(Relocation(case_id=case, **marks("relocation", "to_place", "income_band")))
    offered = marks("dwelling_offer", "place", "because")
    work.add(DwellingOffer(case_id=case, offered_on=TODAY, rent=12303, **offered))
    figure = marks("money_figure", "source")
    work.add(MoneyFigure(case_id=case, kind=Money.RENT_AFTER, amount=12304, told_on=TODAY, **figure))
    work.add(RentStep(case_id=case, from_on=date(2027, 1, 1), rent=12305))
    work.add(
        Deadline(
            case_id=case, kind=DeadlineKind.OTHER, anchor_on=TODAY, due=TODAY, basis=Basis.OWN, amount=12306,
            **marks("deadline", "about", "result", "source"),
        )
    )  # fmt: skip


def shared(filled: tuple[Place, int, int], categories: tuple[Category, ...]) -> tuple[str, Sharing, Any]:
    """The document of some categories as text."""
    speak("nl")
    place, case, resident = filled
    covered = tuple(Covered(one, Ground.CONSENT, 1) for one in categories)
    sharing = Sharing(
        case, resident, 1, "Buurtteam", OrganisationKind.NEIGHBOURHOOD_TEAM, Coverage(covered, ()),
        Ground.CONSENT, None, "schuldhulp", None,
    )  # fmt: skip
    with Reader(place) as reader:
        told = document(sharing, facts(reader, case, resident, TODAY), covered, TODAY)
    return text(told), sharing, told


def category_of(table: str, field: str) -> Category:
    """The category of a field as the one mapping says it; of a need it follows from its kind."""
    if table in ("debts", "health", "dust"):
        return category_of_need(table)
    return FIELDS[table][field]


@pytest.mark.parametrize("category", SHAREABLE)
def test_a_document_of_one_category_holds_its_fields_and_no_other(
    filled: tuple[Place, int, int], category: Category
) -> None:
    words, _, told = shared(filled, (category,))

    found = set(MARK.findall(words))
    assert not found & NEVER
    others = {one for one in found if category_of(*one) is not category}
    assert others == (ADDRESS & found if category in OF_AN_ADDRESS else set())
    (part,) = told.parts
    assert bool(part.lines) == (category is not Category.PRACTICAL), "nothing practical was asked"
    amounts = set(re.findall(r"123,0\d", words))
    assert amounts == ({f"123,0{one}" for one in range(1, 7)} if category is Category.FINANCES else set())
    assert "0612345678" not in words


def test_all_of_them_together_hold_nothing_that_never_leaves(filled: tuple[Place, int, int]) -> None:
    words, sharing, told = shared(filled, SHAREABLE)

    for form in ("plain", "json", "csv", "html"):
        written = as_bytes(told, sharing, form).decode()
        assert not set(MARK.findall(written)) & NEVER, form
        assert mark("contact", "summary") in written, form
    assert mark("contact", "summary") in words
    assert f"{mark('contact', 'summary')} {BLACKED_OUT} {BLACKED_OUT}" in words


def test_of_others_in_the_household_there_is_no_measurement(filled: tuple[Place, int, int]) -> None:
    words, _, _ = shared(filled, (Category.ZRM,))

    assert words.count("Financiën 2") == 1
    assert "Financiën 5" not in words


def test_the_pdf_holds_what_the_text_holds(filled: tuple[Place, int, int]) -> None:
    pytest.importorskip("typst")
    _, sharing, told = shared(filled, SHAREABLE)

    made = as_bytes(told, sharing, "pdf")
    assert made.startswith(b"%PDF")
    assert made == as_bytes(told, sharing, "pdf"), "the same document is the same bytes"
