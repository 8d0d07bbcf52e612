"""What kind of data about a person each field holds: one mapping, for sharing, for a dossier and for erasing.

Every table is in it: in :data:`FIELDS` with the category of each of its fields, or in :data:`NOBODY`, when it
holds nothing about a resident. A test walks the models and fails on a table or a field that is in neither.
"""

from enum import StrEnum
from typing import Final

from ucase.domain.vocabulary import SPOKEN


class Category(StrEnum):
    """The categories of data that consent is given for, and of which a document is made."""

    APPROACH = "approach"
    """Who may come to the door during the works; never why."""
    CASEWORK = "casework"
    """That there is a case: its stage, since when, and who manages it."""
    CONTACT = "contact"
    """Name, address, phone, mail, language, and how somebody likes to be reached."""
    HOUSEHOLD = "household"
    """Who lives here, the lease, and the home."""
    WISHES = "wishes"
    """Wishes and worries about the works and the home, and whom the household wants to stay near."""
    PRACTICAL = "practical"
    """What the works have to reckon with, as far as it tells nothing about health."""
    MOVE = "move"
    """The move: route, dates, offers, deadlines, and whether it agreed to the works."""
    FINANCES = "finances"
    """Rent, income, debts, the moving allowance."""
    HEALTH = "health"
    """Everything that tells about health, also when a practical need tells it (AVG art. 9)."""
    NETWORK = "network"
    """The people around the household."""
    PLAN = "plan"
    """Goals, needs, and the support that answers them; not those about money or health."""
    ZRM = "zrm"
    """Measurements with the Zelfredzaamheid-Matrix."""
    NOTES = "notes"
    """What was written down: contacts, check-ins, signals, why a case was opened or closed."""
    RIGHTS = "rights"
    """Consent, what was shared, referrals, and what somebody asked about their own data."""


SHAREABLE: Final = tuple(one for one in Category if one is not Category.RIGHTS)
"""What a document for a partner can be made of."""

BOOKKEEPING: Final = frozenset({"id", "created_at", "version"})
"""What every table has. Keys of other rows, by the name ``…_id``, say nothing by themselves either."""

(
    APPROACH,
    CASEWORK,
    CONTACT,
    HOUSEHOLD,
    WISHES,
    PRACTICAL,
    MOVE,
    FINANCES,
    HEALTH,
    NETWORK,
    PLAN,
    ZRM,
    NOTES,
    RIGHTS,
) = Category


def every(category: Category, fields: str) -> dict[str, Category]:
    """The same category for several fields."""
    return dict.fromkeys(fields.split(), category)


FIELDS: Final[dict[str, dict[str, Category]]] = {
    "dwelling": {
        **every(CONTACT, "postcode house_number addition street unit"),
        **every(HOUSEHOLD, "kind floor surface rooms gone_on"),
        **every(FINANCES, "rent"),
    },
    "household": {
        **every(CONTACT, "language preferred_channel"),
        **every(HOUSEHOLD, "contract tenancy_started_on left_on"),
        **every(APPROACH, "approach"),
    },
    "resident": {
        **every(CONTACT, "given_name prefix family_name phone email"),
        **every(HOUSEHOLD, "role birth_year"),
        **every(RIGHTS, "erased_on"),
    },
    "housing_wish": {
        **every(WISHES, "asked_on answered moving temporary_home desired_home rooms wants_contact"),
        **every(HOUSEHOLD, "persons composition"),
        **every(HEALTH, "ground_floor"),
        **every(FINANCES, "rent_limit"),
        **every(CONTACT, "interpreter best_time"),
        **every(NOTES, "remarks"),
    },
    "housing_wish_worry": every(WISHES, "worry"),
    "housing_wish_need": every(PRACTICAL, "need"),
    "neighbour_tie": every(WISHES, "said_on"),
    "selection": {**every(CASEWORK, "decision decided_on agreed"), **every(NOTES, "because")},
    "case": {
        **every(CASEWORK, "stage source intensity"),
        **every(NOTES, "about"),
        **every(RIGHTS, "destroyed_on"),
    },
    "episode": {
        **every(CASEWORK, "opened_on settled_on closed_on settled_as close_reason"),
        **every(NOTES, "opened_because closed_because closed_despite"),
    },
    "stage_turn": every(CASEWORK, "stage turned_on"),
    "transfer": {**every(CASEWORK, "from_on until_on"), **every(NOTES, "because")},
    "case_worry": every(WISHES, "worry"),
    "contact": every(NOTES, "happened_on channel outcome minutes confidential summary"),
    "follow_up": every(
        NOTES,
        "due purpose state planned_on ended_on result at_time minutes place signal step",
    ),
    "due_change": every(NOTES, "was_due became_due changed_on was_at became_at because"),
    "series": every(NOTES, "rule anchor anchor_on until_on any_day purpose planned_on"),
    "relapse_signal": every(NOTES, "kind noted_on words"),
    "pulse_handling": every(NOTES, "handled_on because"),
    "handled_signal": every(NOTES, "rule fact"),
    "goal": every(PLAN, "programme_goal words set_on"),
    "goal_outcome": every(PLAN, "programme_goal result"),
    "need": every(PLAN, "severity about raised_on resolved_on"),
    "need_turn": every(PLAN, "turned_on resolved words"),
    "support": every(
        PLAN, "tier provider lower_tiers status proposed_on agreed_on started_on ended_on result solved"
    ),
    "network_member": every(
        NETWORK, "name relation closeness direction quality lives_in_block helps_with known_since gone_on"
    ),
    "assessment": every(ZRM, "edition measured_on remarks"),
    "score": every(ZRM, "domain level"),
    "relocation": {
        **every(MOVE, "route to_place from_on until_on keys_received_on keys_handed_in_on"),
        **every(MOVE, "works_agreed works_agreed_on wish decision decided_on"),
        **every(FINANCES, "income_band"),
    },
    "dwelling_offer": {
        **every(MOVE, "offered_on place outcome answered_on because"),
        **every(FINANCES, "rent"),
    },
    "money_figure": every(FINANCES, "kind amount source told_on"),
    "rent_step": every(FINANCES, "from_on rent"),
    "deadline": {
        **every(MOVE, "kind anchor_on due basis source about done_on result withdrawn"),
        **every(FINANCES, "amount"),
    },
    "data_consent": every(RIGHTS, "purpose given given_on until_on withdrawn_on withdrawn_because"),
    "consent_category": every(RIGHTS, "category"),
    "disclosure": every(RIGHTS, "shared_on ground because purpose form digest"),
    "disclosed_category": every(RIGHTS, "category"),
    "referral": every(
        RIGHTS,
        "purpose state proposed_on sent_on answered_on started_on ended_on because handover_on handover_with"
        " result",
    ),
    "restriction": every(RIGHTS, "from_on because lifted_on lifted_because"),
    "resident_statement": every(RIGHTS, "table_name row_id field words said_on"),
    "objection": every(RIGHTS, "against because raised_on upheld decided_on decision"),
    "rights_request": every(RIGHTS, "kind words received_on due answered_on answer longer_because"),
    "review_decision": every(RIGHTS, "table_name row_id field blacked_out because decided_on"),
}
"""The category of each field, by table. A need or a practical need may tell of money or health: see below."""

NOBODY: Final = frozenset(
    {
        "address_range", "area", "area_alias", "area_signal", "signal_theme", "theme",
        "organisation", "organisation_alias", "project", "project_alias", "project_date",
        "need_kind", "schedule", "moving_allowance", "report_log", "export_log", "pseudonym_key",
        "retention_policy", "destruction_proof",
    }
)  # fmt: skip
"""Tables that hold nothing about a resident. What a key figure tells is never about one (DOMAIN §4.3)."""

OF_THE_TEAM: Final = frozenset({"case_manager"})
"""Who does the casework: about colleagues, not about residents."""

LOG: Final = frozenset({"change_set", "change", "access"})
"""What was done and who looked, about everybody: reached by the rows that it tells about."""

_NEEDS_ABOUT_MONEY = frozenset({"rent", "debts", "income"})
_NEEDS_ABOUT_HEALTH = frozenset({"health", "mental health", "care"})
_PRACTICAL_ABOUT_HEALTH = frozenset({"mobility", "medical-device", "lungs", "other"})


def category_of_need(kind: str) -> Category:
    """The category of a need and the support for it, by the key of its kind."""
    if kind in _NEEDS_ABOUT_MONEY:
        return FINANCES
    return HEALTH if kind in _NEEDS_ABOUT_HEALTH else PLAN


def category_of_practical_need(need: str) -> Category:
    """The category of a practical need: who needs a plug for a device tells about health."""
    return HEALTH if need in _PRACTICAL_ABOUT_HEALTH else PRACTICAL


SPOKEN[Category] = {
    "benadering aan de deur": APPROACH, "approach at the door": APPROACH,
    "dat er begeleiding is": CASEWORK, "that there is casework": CASEWORK,
    "huishouden en woning": HOUSEHOLD, "household and home": HOUSEHOLD, "contact details": CONTACT,
    "wensen en zorgen": WISHES, "wishes and worries": WISHES,
    "geld en schulden": FINANCES, "money and debts": FINANCES,
    "benadering": APPROACH, "aanpak aan de deur": APPROACH, "begeleiding": CASEWORK, "casus": CASEWORK,
    "contactgegevens": CONTACT, "adres": CONTACT, "naam": CONTACT, "address": CONTACT,
    "huishouden": HOUSEHOLD, "gezin": HOUSEHOLD, "wensen": WISHES, "woonwensen": WISHES,
    "zorgen": WISHES, "worries": WISHES,
    "praktisch": PRACTICAL, "praktische behoeften": PRACTICAL, "practical needs": PRACTICAL,
    "verhuizing": MOVE, "verhuizen": MOVE, "geld": FINANCES, "financien": FINANCES, "schulden": FINANCES,
    "schuld": FINANCES, "money": FINANCES, "debts": FINANCES, "inkomen": FINANCES, "income": FINANCES,
    "gezondheid": HEALTH, "netwerk": NETWORK, "doelen": PLAN, "goals": PLAN,
    "zelfredzaamheid": ZRM, "zelfredzaamheidmatrix": ZRM,
    "notities": NOTES, "aantekeningen": NOTES, "verslagen": NOTES, "rechten": RIGHTS,
}  # fmt: skip
