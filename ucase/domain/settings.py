"""What a team may set for itself in the configuration file: one registry, and reading with a check.

A setting is a line ``key = value`` whose key has a dot: ``holidays.good-friday = no``. To add one, declare it
here and say in ``locale/*/settings.py`` what it means; the rest (the check, ``ucase settings``) follows.
"""

from collections.abc import Callable, Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from ucase.domain.errors import Invalid
from ucase.domain.today import ANSWER_DAYS

Value = TypeVar("Value")
OWN = "[P]"
"""Our own proposal, which rests on no source."""


class Kind(NamedTuple, Generic[Value]):
    """What a setting takes. ``read`` raises ValueError; ``takes`` and ``values`` say what would be right."""

    takes: str
    read: Callable[[str], Value]
    write: Callable[[Value], str]
    values: Mapping[str, object]


class Setting(NamedTuple, Generic[Value]):
    """One setting: its key, what it takes, what holds when nothing is said, and where that comes from."""

    key: str
    kind: Kind[Value]
    default: Value
    source: str


REGISTRY: dict[str, Setting[Any]] = {}
"""Every setting by its key."""


def declare(key: str, kind: Kind[Value], default: Value, source: str = OWN) -> Setting[Value]:
    """Add a setting to the registry."""
    made = Setting(key, kind, default, source)
    REGISTRY[key] = made
    return made


YES = ("yes", "ja", "on", "aan", "true", "1")
NO = ("no", "nee", "off", "uit", "false", "0")


def read_yes_no(text: str) -> bool:
    """Yes or no, in Dutch or English."""
    if text.lower() in YES:
        return True
    if text.lower() in NO:
        return False
    raise ValueError


yes_no = Kind(takes="yes_no", read=read_yes_no, write=lambda value: "yes" if value else "no", values={})


def number(least: int, most: int) -> Kind[int]:
    """A whole number between two bounds, both included."""

    def read(text: str) -> int:
        found = int(text)
        if not least <= found <= most:
            raise ValueError
        return found

    return Kind("number", read, str, {"least": least, "most": most})


def number_or_none(least: int, most: int) -> Kind[int | None]:
    """A whole number between two bounds, or ``none``."""
    whole = number(least, most)

    def read(text: str) -> int | None:
        return None if text.lower() in ("none", "geen") else whole.read(text)

    return Kind("number", read, lambda value: "none" if value is None else str(value), whole.values)


def days(least: int, most: int) -> Kind[int]:
    """A stretch of time in days: ``14``, ``14d``, ``2w``, ``2 weken``."""

    def read(text: str) -> int:
        from ucase.domain.dates import read_span

        try:
            found = read_span(text)
        except Invalid:
            raise ValueError from None
        if not least <= found <= most:
            raise ValueError
        return found

    return Kind("days", read, lambda value: f"{value}d", {"least": least, "most": most})


def word(*choices: str) -> Kind[str]:
    """One of a few words."""

    def read(text: str) -> str:
        if text.lower() not in choices:
            raise ValueError
        return text.lower()

    return Kind("word", read, str, {"choices": ", ".join(choices)})


def several_words(*choices: str) -> Kind[tuple[str, ...]]:
    """Some of a few words, with commas; or ``none``."""

    def read(text: str) -> tuple[str, ...]:
        said = [one.strip().lower() for one in text.split(",")]
        if said in (["none"], ["geen"]):
            return ()
        if not all(one in choices for one in said):
            raise ValueError
        return tuple(one for one in choices if one in said)

    return Kind("words", read, lambda value: ", ".join(value) or "none", {"choices": ", ".join(choices)})


path = Kind(takes="path", read=str, write=str, values={})
"""A folder or a file, as one types it."""


class Settings:
    """What the configuration sets, checked; what it does not name is as it ships."""

    def __init__(self, said: Mapping[str, str], where: object) -> None:
        """Read all of it. ``where`` is the file, for the sentence.

        Raises :class:`Invalid` that names the key: nobody knows it, or it does not take this value.
        """
        self._read: dict[str, Any] = {}
        for key, text in said.items():
            if key not in REGISTRY:
                raise Invalid("no_setting", field=key, where=where)
            kind = REGISTRY[key].kind
            try:
                self._read[key] = kind.read(text)
            except ValueError:
                raise Invalid(f"setting_{kind.takes}", field=key, where=where, **kind.values) from None

    def __getitem__(self, setting: Setting[Value]) -> Value:
        """What holds for a setting."""
        found: Value = self._read.get(setting.key, setting.default)
        return found

    def __contains__(self, setting: Setting[Any]) -> bool:
        """Whether the configuration names it."""
        return setting.key in self._read


GOOD_FRIDAY = declare("holidays.good-friday", yes_no, False)
"""Whether Good Friday is a day off. It is a public holiday on paper, but most employers work."""

LIBERATION_DAY = declare("holidays.liberation-day", word("never", "lustrum", "always"), "lustrum")
"""Whether 5 May is a day off: never, every five years (2025, 2030), or each year."""

SCHOOL_REGION = declare("holidays.school-region", word("noord", "midden", "zuid", "none"), "midden")
"""Whose school holidays are warned about; Utrecht lies in Midden."""

NO_CONTACT_IN_A_ROW = declare("followup.no-contact-in-a-row", number(1, 10), 2)
"""After how many check-ins without contact in a row another way is proposed."""

KEPT_DAILY = declare("backup.daily", number(1, 366), 7)
"""Of how many days the newest backup is kept."""

KEPT_WEEKLY = declare("backup.weekly", number(0, 530), 5)
"""Of how many weeks the newest backup is kept."""

KEPT_MONTHLY = declare("backup.monthly", number(0, 1200), 12)
"""Of how many months the newest backup is kept."""

BACKUP_FOLDER = declare("backup.folder", path, "")
"""Where ``ucase backup`` goes when no folder is named; empty is the one beside the case file."""

PULSE_RULES = {
    rule: declare(f"pulse.{rule}", yes_no, True)
    for rule in (
        "crisis", "rent-arrears", "nuisance", "resident-says", "other", "relapse", "worry", "no-contact",
        "need-back", "support-gone", "zrm-drop", "zrm-low", "overdue",
    )
}  # fmt: skip
"""Whether a rule of ``ucase.domain.pulse`` speaks."""

PULSE_ZRM_LEVELS = declare("pulse.zrm-drop-levels", number(1, 4), 1, "[P] DOMAIN §2.5")
"""So many levels below the closing measurement."""

PULSE_ZRM_LOW = declare("pulse.zrm-low-level", number(1, 4), 2, "[P] DOMAIN §2.5")
"""A level at or below this one is low."""

PULSE_ZRM_WAS = declare("pulse.zrm-low-was", number(2, 5), 3, "[P] DOMAIN §2.5")
"""It speaks where the level was this one or higher before."""

PULSE_OVERDUE_DAYS = declare("pulse.overdue-days", days(0, 365), 14)
"""A check-in that is overdue by more days than this."""

CASELOAD_LEAST = declare("caseload.least", number_or_none(0, 1000), None, "DOMAIN §2.6")
"""From how many cases on somebody has enough of them. No norm exists, so none ships."""

CASELOAD_MOST = declare("caseload.most", number_or_none(0, 1000), None, "DOMAIN §2.6")
"""Up to how many cases somebody can manage. No norm exists, so none ships."""

CASELOAD_LIGHT = declare("caseload.light", number(0, 1000), 50)
"""How much a light case weighs, in percent of a usual one."""

CASELOAD_INTENSIVE = declare("caseload.intensive", number(0, 1000), 200)
"""How much an intensive case weighs, in percent of a usual one."""

REPORT_THRESHOLD = declare("report.threshold", number(5, 100), 10)
"""Below how many a count is small in a report for somebody outside."""

REPORT_ROUNDING = declare("report.rounding", number(1, 10), 5)
"""To which multiple counts are rounded in a report for somebody outside."""

FOR_A_CORPORATION: tuple[str, ...] = ("approach", "practical")
FOR_A_CONTRACTOR: tuple[str, ...] = ("approach",)

SHARING_CORPORATION = declare(
    "sharing.corporation-without-consent",
    several_words(*FOR_A_CORPORATION),
    FOR_A_CORPORATION,
    "[P] DOMAIN §4.2",
)
"""What a corporation gets of a household without consent (``ucase.domain.partner_policy``)."""

SHARING_CONTRACTOR = declare(
    "sharing.contractor-without-consent",
    several_words(*FOR_A_CONTRACTOR),
    FOR_A_CONTRACTOR,
    "[P] DOMAIN §4.2",
)
"""What a contractor gets of a household without consent: never more than the approach."""

REFERRAL_SEND = declare("referral.send-days", days(1, 365), 7)
"""So long after a referral was proposed a check-in asks whether it was sent."""

REFERRAL_ANSWER = declare("referral.answer-days", days(1, 365), ANSWER_DAYS)
"""So long after it was sent a partner should have answered: a check-in asks, and ``today`` says so."""

REFERRAL_START = declare("referral.start-days", days(1, 365), 14)
"""So long after it was accepted a check-in asks whether it has begun."""

REFERRAL_PROGRESS = declare("referral.progress-days", days(1, 365), 42)
"""So long after it has begun a check-in asks how it goes."""
