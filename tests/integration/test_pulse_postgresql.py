"""The finger on the pulse on a real PostgreSQL server: the same commands, the same answers as from a file."""

import json
import re
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]

LIFE = (
    ("init", "--manager", "Sanne de Wit"),
    ("intake", "--name", "Jan Bedacht", "--wijk", "Overvecht", "--opened", "2026-09-01", "--no-followup"),
    ("intake", "--name", "Els Verzonnen", "--wijk", "Zuid", "--opened", "2026-09-01", "--no-followup"),
    ("intake", "--name", "Bo Proef", "--wijk", "Oost", "--opened", "2026-09-01", "--no-followup",
     "--manager", "Karel Bos"),
    # Series
    ("schedule", "add", "rustig", "--every", "4w", "--lasts", "6m"),
    ("schedule", "edit", "rustig", "--every", "3w"),
    ("followup", "plan", "UC-1", "--every", "2w", "--until", "2027-03-01"),
    ("followup", "plan", "UC-1", "--every", "2w", "--until", "2027-03-01"),
    ("followup", "plan", "UC-2", "--schedule", "rustig"),
    ("followup", "plan", "UC-3", "2026-11-20"),
    ("followup", "plan", "UC-3", "2026-11-23"),
    ("followup", "move", "F-1", "2026-11-23", "--time", "14:30", "--minutes", "30", "--place", "buurthuis"),
    # Results
    ("followup", "done", "F-1", "--signal", "no-contact", "--note", "Niemand thuis."),
    ("contact", "add", "UC-1", "Weer niemand.", "--outcome", "no-show", "--done", "F-2",
     "--signal", "no-contact"),
    ("followup", "skip", "F-3", "--because", "vakantie"),
    # Settling, closing, reopening
    ("settle", "UC-1", "--on", "2026-11-02", "--as", "returned"),
    ("settle", "UC-1", "--on", "2026-11-09"),
    ("settle", "UC-2", "--on", "2026-11-16", "--as", "rehoused"),
    ("case", "close", "UC-2", "--because", "staat stevig", "--reason", "settled",
     "--outcome", "steady=reached"),
    ("case", "reopen", "UC-2", "--because", "terugval"),
    # Handing over
    ("transfer", "UC-1", "--to", "Karel Bos", "--dry-run"),
    ("transfer", "UC-1", "--to", "Karel Bos", "--until", "2026-12-04"),
    ("transfer", "UC-2", "--to", "Karel Bos"),
    ("followup", "add", "UC-2", "2026-12-15"),
    # The pulse
    ("pulse", "note", "UC-2", "aanmaning", "--kind", "rent-arrears"),
    ("pulse", "note", "UC-3", "--kind", "nuisance"),
    ("pulse", "handle", "UC-3", "--because", "gebeld"),
    ("pulse", "note", "UC-3", "--kind", "crisis"),
    ("deadline", "add", "UC-1", "latest-move-out", "2026-12-04"),
)  # fmt: skip
QUESTIONS = (
    ("schedule", "list"),
    ("followup",), ("followup", "--due"), ("followup", "--mine"), ("followup", "show", "F-1"),
    ("show", "UC-1"), ("show", "UC-2"),
    ("pulse",), ("pulse", "--mine"), ("pulse", "--manager", "Karel Bos"),
    ("pulse", "why", "UC-1"), ("pulse", "why", "UC-2"), ("pulse", "why", "UC-3"),
    ("today",), ("today", "--team"), ("today", "--team", "--week"), ("today", "--manager", "Karel Bos"),
    ("today", "--team", "--today", "2026-12-05"), ("today", "--today", "2026-12-05"),
    ("report", "caseload"), ("report", "caseload", "--today", "2026-12-05"),
    ("report", "wijk"),
)  # fmt: skip
CALENDARS = (
    (), ("--mine",), ("--manager", "Karel Bos"), ("--mine", "--since", "2026-11-01"), ("--with-names",),
    ("--manager", "Karel Bos", "--today", "2026-12-05"),
)  # fmt: skip
OF_THE_MOMENT = re.compile(r"^(UID|DTSTAMP).*\n", re.M)


def life_and_answers(good: Good) -> dict[str, object]:
    """Everything that was said, and every answer."""
    gave: dict[str, object] = {}
    for number, command in enumerate(LIFE):
        gave[f"{number} {' '.join(command)}"] = good(*command, *(() if command[0] == "init" else ("--json",)))
    for question in QUESTIONS:
        gave[" ".join(question)] = json.loads(good(*question, "--json"))
    for more in CALENDARS:
        written = good("calendar", "export", *more).replace("\r\n", "\n")
        gave[f"calendar export {' '.join(more)}"] = OF_THE_MOMENT.sub("", written)
    return gave


def test_the_pulse_says_the_same_as_from_a_file(
    team: Place, good: Good, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_a_file = life_and_answers(good)
    monkeypatch.setenv("UCASE_DB", str(team.url))
    from_a_server = life_and_answers(good)

    assert from_a_server.keys() == from_a_file.keys()
    for question, answer in from_a_file.items():
        assert from_a_server[question] == answer, question
    assert "CANCELLED" in str(from_a_server["calendar export --mine"])  # UC-2 is with Karel
    pulse = from_a_server["pulse"]
    assert isinstance(pulse, dict)
    rules = {row["case"]: [one["rule"] for one in row["reasons"]] for row in pulse["rows"]}
    assert rules == {"UC-0001": ["no-contact"], "UC-0002": ["rent-arrears"], "UC-0003": ["crisis"]}
