"""The closed lists of the housing-wishes survey (DOMAIN §3).

Never asked: nationality, ethnicity, religion, BSN.
"""

from enum import StrEnum

from ucase.domain.vocabulary import SPOKEN


class Composition(StrEnum):
    """Who lives here, as the national surveys tell households apart (DOMAIN §3, BNW)."""

    SINGLE = "single"
    COUPLE = "couple"
    COUPLE_CHILDREN = "couple-children"
    COUPLE_CHILDREN_OTHERS = "couple-children-others"
    COUPLE_OTHERS = "couple-others"
    PARENT_CHILDREN = "parent-children"
    PARENT_CHILDREN_OTHERS = "parent-children-others"
    OTHER = "other"


class Moving(StrEnum):
    """What a household wants when it has to leave for the works."""

    RETURN = "return"
    MOVE = "move"
    """Move for good."""
    UNDECIDED = "undecided"


class TemporaryHome(StrEnum):
    """Where a household would stay while its home is stripped (DOMAIN §1.3, phase 8)."""

    STAY = "stay"
    """In the dwelling itself."""
    TEMPORARY_DWELLING = "temporary-dwelling"
    GUEST_DWELLING = "guest-dwelling"
    REST_DWELLING = "rest-dwelling"
    """For the day only."""
    FAMILY = "family"
    OTHER = "other"


class PracticalNeed(StrEnum):
    """What the works have to reckon with; the only words about health that a corporation's list may need."""

    NIGHT_SHIFT = "night-shift"
    MOBILITY = "mobility"
    MEDICAL_DEVICE = "medical-device"
    """A device on mains power."""
    LUNGS = "lungs"
    PETS = "pets"
    CLEARING = "clearing"
    """Help with clearing the home."""
    OTHER = "other"


SPOKEN[Composition] = {
    "alleen": Composition.SINGLE, "alleenstaand": Composition.SINGLE, "1 persoon": Composition.SINGLE,
    "paar": Composition.COUPLE, "stel": Composition.COUPLE, "samenwonend": Composition.COUPLE,
    "gezin": Composition.COUPLE_CHILDREN, "paar met kinderen": Composition.COUPLE_CHILDREN,
    "stel met kinderen": Composition.COUPLE_CHILDREN,
    "paar met kinderen en anderen": Composition.COUPLE_CHILDREN_OTHERS,
    "paar met anderen": Composition.COUPLE_OTHERS,
    "eenouder": Composition.PARENT_CHILDREN, "eenoudergezin": Composition.PARENT_CHILDREN,
    "alleenstaande ouder": Composition.PARENT_CHILDREN,
    "eenoudergezin met anderen": Composition.PARENT_CHILDREN_OTHERS,
    "alleenwonend": Composition.SINGLE, "single person": Composition.SINGLE, "echtpaar": Composition.COUPLE,
    "gezin met kinderen": Composition.COUPLE_CHILDREN, "couple with children": Composition.COUPLE_CHILDREN,
    "couple with children and others": Composition.COUPLE_CHILDREN_OTHERS,
    "couple with others": Composition.COUPLE_OTHERS, "single parent": Composition.PARENT_CHILDREN,
    "single parent with children": Composition.PARENT_CHILDREN,
    "single parent with children and others": Composition.PARENT_CHILDREN_OTHERS,
    "anders": Composition.OTHER, "overig": Composition.OTHER,
}  # fmt: skip
SPOKEN[Moving] = {
    "terug": Moving.RETURN, "terugkeren": Moving.RETURN, "terugkeer": Moving.RETURN,
    "blijven": Moving.RETURN, "weg": Moving.MOVE, "verhuizen": Moving.MOVE,
    "definitief verhuizen": Moving.MOVE, "voorgoed": Moving.MOVE, "move for good": Moving.MOVE,
    "voorgoed verhuizen": Moving.MOVE, "terug naar de woning": Moving.RETURN,
    "wil terug": Moving.RETURN, "wil weg": Moving.MOVE, "wil verhuizen": Moving.MOVE,
    "weet niet": Moving.UNDECIDED, "weet nog niet": Moving.UNDECIDED, "onbeslist": Moving.UNDECIDED,
    "twijfelt": Moving.UNDECIDED,
}  # fmt: skip
SPOKEN[TemporaryHome] = {
    "thuis": TemporaryHome.STAY, "blijven": TemporaryHome.STAY, "in de woning": TemporaryHome.STAY,
    "in de eigen woning blijven": TemporaryHome.STAY, "in eigen woning": TemporaryHome.STAY,
    "stay in the dwelling": TemporaryHome.STAY, "rustwoning voor overdag": TemporaryHome.REST_DWELLING,
    "rest dwelling by day": TemporaryHome.REST_DWELLING,
    "bij familie of vrienden": TemporaryHome.FAMILY, "with family or friends": TemporaryHome.FAMILY,
    "bij vrienden": TemporaryHome.FAMILY,
    "wisselwoning": TemporaryHome.TEMPORARY_DWELLING, "logeerwoning": TemporaryHome.GUEST_DWELLING,
    "rustwoning": TemporaryHome.REST_DWELLING, "familie": TemporaryHome.FAMILY,
    "bij familie": TemporaryHome.FAMILY, "vrienden": TemporaryHome.FAMILY, "friends": TemporaryHome.FAMILY,
    "anders": TemporaryHome.OTHER, "overig": TemporaryHome.OTHER,
}  # fmt: skip
SPOKEN[PracticalNeed] = {
    "nachtdienst": PracticalNeed.NIGHT_SHIFT, "nachtwerk": PracticalNeed.NIGHT_SHIFT,
    "slecht ter been": PracticalNeed.MOBILITY, "rolstoel": PracticalNeed.MOBILITY,
    "mobiliteit": PracticalNeed.MOBILITY, "medisch apparaat": PracticalNeed.MEDICAL_DEVICE,
    "apparaat": PracticalNeed.MEDICAL_DEVICE, "longen": PracticalNeed.LUNGS, "astma": PracticalNeed.LUNGS,
    "copd": PracticalNeed.LUNGS, "huisdieren": PracticalNeed.PETS, "huisdier": PracticalNeed.PETS,
    "hond": PracticalNeed.PETS, "kat": PracticalNeed.PETS, "opruimen": PracticalNeed.CLEARING,
    "werkt in nachtdienst": PracticalNeed.NIGHT_SHIFT, "works night shifts": PracticalNeed.NIGHT_SHIFT,
    "werkt s nachts": PracticalNeed.NIGHT_SHIFT, "rollator": PracticalNeed.MOBILITY,
    "limited mobility": PracticalNeed.MOBILITY,
    "medisch apparaat op netstroom": PracticalNeed.MEDICAL_DEVICE,
    "medical device on mains power": PracticalNeed.MEDICAL_DEVICE, "longklachten": PracticalNeed.LUNGS,
    "lung complaints": PracticalNeed.LUNGS, "help with clearing": PracticalNeed.CLEARING,
    "hulp bij opruimen": PracticalNeed.CLEARING, "anders": PracticalNeed.OTHER, "overig": PracticalNeed.OTHER,
}  # fmt: skip
