"""What is left of a record once somebody is erased: what the figures count, and nothing that anybody wrote.

A text goes, whichever it is, unless it is named here: so a field that is added later goes as well. Numbers,
dates and words of closed lists stay, for reports count them, but for those that are named here too.
"""

from typing import Final

KEPT_TEXTS: Final = frozenset(
    {
        "household.language",  # counted by the report of the survey
        "handled_signal.rule",
        "handled_signal.fact",
        "series.rule",
        "follow_up.at_time",
        "follow_up.step",
        "due_change.was_at",
        "due_change.became_at",
        "review_decision.table_name",
        "review_decision.field",
        "resident_statement.table_name",
        "resident_statement.field",
    }
)
"""Texts that the program itself writes, in its own words: rules, steps, times; and what a report counts."""

EMPTIED: Final = frozenset(
    {
        "resident.birth_year",
        "household.preferred_channel",
        "household.contract",
        "household.tenancy_started_on",
        "household.approach",
        "housing_wish.persons",
        "housing_wish.rooms",
        "housing_wish.rent_limit",
        "dwelling_offer.rent",
        "deadline.amount",
        "dwelling.surface",
        "dwelling.rooms",
        "dwelling.rent",
    }
)
"""What is no text and goes all the same: it says much about somebody, and no report counts it."""

SAID: Final = frozenset({"support.lower_tiers"})
"""Texts of which a report counts that there was one: they become an empty text, and not nothing."""

GONE: Final = frozenset(
    {"money_figure", "rent_step", "neighbour_tie", "review_decision", "resident_statement"}
)
"""Tables of which whole rows go: there is nothing in them that a report counts."""

INSTEAD: Final = "[…]"
"""What stands in a text, which goes on being about others, where somebody was named."""
