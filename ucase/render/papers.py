"""The papers of the law: the record of processing, and what a data breach is told with.

What the program cannot know is left open and says so; nothing here is legal advice.
"""

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TextIO

from ucase.domain.breach import notify_before, notify_by
from ucase.domain.personal_data import Category
from ucase.locale import t
from ucase.render.detail import Field, write_fields
from ucase.render.retention import term_words
from ucase.render.words import screen_cell

if TYPE_CHECKING:
    from ucase.queries.processing import Processing

SPECIAL = (Category.HEALTH, Category.ZRM)
"""What tells about health (AVG art. 9); one domain of the ZRM tells about justice (art. 10)."""


def register(found: "Processing", encrypted: bool | None, backups: tuple[int, int, int]) -> list[Field]:
    """AVG art. 30 lid 1, letter by letter."""
    daily, weekly, monthly = backups
    return [
        known("controller", None, t("register.to_fill_in")),
        known("purposes", None, t("register.purposes")),
        known("residents", found.residents),
        known("households", found.households),
        known("third_parties", found.network),
        known("case_managers", found.managers),
        *categories(found),
        listed("recipients", [one.name for one in found.recipients], "register.no_recipients"),
        known("transfers", None, t("register.no_transfers")),
        listed(
            "retention",
            [
                f"{t(f'work_kind.{one.kind}')}: {term_words(one.term)} ({one.source})"
                for one in found.policies
            ],
            "register.no_policy",
        ),
        protection(encrypted),
        known("change_log", True, t("register.change_log")),
        known("backups", None, t("register.backups", daily=daily, weekly=weekly, monthly=monthly)),
    ]


def breach(
    found: "Processing",
    encrypted: bool | None,
    backups: int,
    plain: int,
    discovered: date,
    moment: datetime | None,
) -> list[Field]:
    """What the Autoriteit Persoonsgegevens asks, as far as this file tells.

    ``moment`` is that of the discovery; None when only the day is known.
    """
    return [
        *until_when(discovered, moment),
        known("residents", found.residents),
        known("households", found.households),
        known("cases", found.cases),
        known("third_parties", found.network),
        known("since", found.since, screen_cell(found.since) if found.since else None),
        *categories(found),
        protection(encrypted),
        known("backups", backups),
        known("plain_backups", plain),
        known("circumstances", None, t("register.to_fill_in")),
    ]


def until_when(discovered: date, moment: datetime | None) -> list[Field]:
    """When it was discovered and until when it is told: by the hour, or by the day before which."""
    if moment is None:
        before = notify_before(discovered)
        return [
            known("discovered", discovered, screen_cell(discovered)),
            known("notify_before", before, t("breach.before_day", date=screen_cell(before))),
            Field("discovered_at", None),
            Field("notify_by", None),
        ]
    until = notify_by(moment).astimezone()
    return [
        Field("discovered", discovered),
        Field("notify_before", None),
        known("discovered_at", moment.isoformat(timespec="minutes"), in_words(moment)),
        known("notify_by", until.isoformat(timespec="minutes"), in_words(until)),
    ]


def in_words(moment: datetime) -> str:
    """``vr 20 nov 2026 14:30``."""
    return f"{screen_cell(moment.date())} {moment:%H:%M}"


def categories(found: "Processing") -> list[Field]:
    """Which categories of data there are, and which of them are special."""
    words = [f"{t(f'category.{one}')} ({count})" for one, count in found.categories.items()]
    special = [one for one in SPECIAL if one in found.categories]
    return [
        Field(
            "categories", [one.value for one in found.categories], t("register.field.categories"),
            ", ".join(words) or None, always=True,
        ),
        listed("special", [t(f"category.{one}") for one in special], "register.nothing_special"),
    ]  # fmt: skip


def protection(encrypted: bool | None) -> Field:
    """Whether whoever has the file can read it."""
    key = {True: "encrypted", False: "plain", None: "server"}[encrypted]
    return known("encrypted", encrypted, t(f"register.protection.{key}"))


def known(key: str, value: object, shown: str | None = None) -> Field:
    """One field, shown also when it is nought."""
    return Field(key, value, t(f"register.field.{key}"), shown, always=True)


def listed(key: str, words: Sequence[str], none: str) -> Field:
    """Several things, or that there is none."""
    return Field(key, list(words), t(f"register.field.{key}"), "; ".join(words) or t(none), always=True)


def write_paper(name: str, fields: Sequence[Field], today: date, form: str, out: TextIO) -> None:
    """Write it; nobody's name is in it, so nothing is hidden."""
    write_fields(f"ucase.{name}/1", name, fields, {"today": today}, form, out, anon=False)
