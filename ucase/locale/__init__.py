"""What the program says, in Dutch and in English: a catalogue of texts by key.

A text is looked up in the module named by the first part of its key, so that a command loads only the
words it uses. ``{name}`` in a text is filled with a value of that name.
"""

import os
from importlib import import_module

LANGUAGES = ("nl", "en")

_speaking = "nl"
_loaded: dict[str, dict[str, str]] = {}

# Which module holds the keys that start with this word; everything else is in ``words``.
MODULES = {
    "help": "help",
    "option": "help",
    "error": "errors",
    "remedy": "errors",
    "field": "fields",
    "say": "talk",
    "ask": "talk",
    # One module for each subject that has many words of its own.
    "project": "works",
    "partner": "works",
    "intervention": "works",
    "phase": "works",
    "organisation": "works",
    "contract": "works",
    "approach": "works",
    "contractor": "works",
    "import": "dwellings",
    "survey": "survey",
    "composition": "survey",
    "moving": "survey",
    "temporary_home": "survey",
    "need": "survey",
    "signal": "signal",
    "theme": "signal",
    "key_figure": "signal",
    "key": "key",
    "select": "selection",
    "decision": "selection",
    "neighbours": "neighbours",
    "areas": "areas",
    "resident": "resident",
    "role": "resident",
    "plan": "plan",
    "need_kind": "plan",
    "programme_goal": "plan",
    "tier": "plan",
    "support_status": "plan",
    "network": "network",
    "relation": "network",
    "direction": "network",
    "quality": "network",
    "zrm": "zrm",
    "zrm_domain": "zrm",
    "zrm_2013": "zrm",
    "zrm_level": "zrm",
    "zrm_edition": "zrm",
    "relocation": "relocation",
    "route": "relocation",
    "offer": "relocation",
    "works_agreed": "relocation",
    "money": "relocation",
    "deadline": "deadline",
    "deadline_kind": "deadline",
    "deadline_term": "deadline",
    "deadline_status": "deadline",
    "basis": "deadline",
    "show": "show",
    "check_in_signal": "check_ins",
    "own_words": "check_ins",
    "series": "check_ins",
    "span": "check_ins",
    "schedule": "check_ins",
    "settle": "check_ins",
    "transfer": "check_ins",
    "closing": "check_ins",
    "holiday": "check_ins",
    "anchor": "check_ins",
    "settling": "check_ins",
    "goal_result": "check_ins",
    "close_reason": "check_ins",
    "relapse_kind": "check_ins",
    "intensity": "check_ins",
    "pulse": "pulse",
    "today": "today",
    "calendar": "calendar",
    "caseload": "caseload",
    "settings": "settings",
    "setting": "settings",
    "backup": "keeping",
    "restore": "keeping",
    "doctor": "doctor",
    "figure": "figures",
    "means": "figures",
    "chart": "figures",
    "group": "figures",
    "outcomes": "figures",
    "support": "figures",
    "project_report": "figures",
    "explain": "figures",
    "by": "report",
    "audience": "report",
    "report": "report",
    "why": "report",
    "log": "log",
    "consent": "sharing",
    "share": "sharing",
    "refer": "sharing",
    "erase": "erase",
    "retention": "papers",
    "register": "papers",
    "breach": "papers",
    "dossier": "dossier",
    "category": "sharing",
    "given": "sharing",
    "ground": "sharing",
    "shared_form": "sharing",
    "referral_state": "sharing",
    "request_kind": "rights",
    "request": "rights",
    "work_kind": "rights",
    "retention_anchor": "rights",
    "reading_reason": "rights",
    "destroyed": "rights",
    "export": "export",
    "letter": "letter",
}


def speak(language: str) -> None:
    """Choose the language of everything that follows."""
    global _speaking
    _speaking = language
    _loaded.clear()


def speaking() -> str:
    """The language that was chosen."""
    return _speaking


def catalogue(module: str) -> dict[str, str]:
    """The texts of one module in the chosen language."""
    if module not in _loaded:
        _loaded[module] = import_module(f"ucase.locale.{_speaking}.{module}").TEXTS
    return _loaded[module]


def t(key: str, /, **values: object) -> str:
    """The text for a key, with the values filled in; of one thing the singular, where there is one."""
    texts = catalogue(MODULES.get(key.partition(".")[0], "words"))
    text = texts.get(f"{key}_one", texts[key]) if is_one(values) else texts[key]
    return text.format(**values) if values else text


def is_one(values: dict[str, object]) -> bool:
    """Whether a text is about one thing, or one day: then ``<key>_one`` says it, where there is one."""
    return values.get("count", values.get("days")) in (1, "1")


def knows(key: str) -> bool:
    """Whether there is a text for a key."""
    return key in catalogue(MODULES.get(key.partition(".")[0], "words"))


def language_of_the_system() -> str:
    """The language of the locale; Dutch when it is neither Dutch nor English, as our users are."""
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = os.environ.get(variable)
        if value:
            return "en" if value.lower().startswith("en") else "nl"
    return "nl"
