"""Consent, sharing and referrals on a real server: the same commands give the same answers as in a file."""

import json
from collections.abc import Callable, Iterator

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]
GIVE = ("--for", "schuldhulp", "--what", "contact,schulden", "--how", "mondeling")
LIFE = (
    ("intake", "--name", "Jan Verzonnen", "--wijk", "Zuid", "--opened", "2026-09-01", "--no-followup"),
    ("resident", "add", "1", "Els Verzonnen"),
    ("intake", "--name", "Wim Bedacht", "--wijk", "Oost", "--no-followup"),
    ("consent", "give", "1", "--resident", "Jan", "--to", "buurtteam", *GIVE, "--until", "2026-12-10"),
    ("consent", "give", "1", "--resident", "Els", "--to", "Lokalis", *GIVE, "--on", "2026-11-20"),
    ("consent", "give", "2", "--to", "buurtteam", *GIVE),
    ("consent", "withdraw", "T-2", "--because", "liever niet"),
    ("share", "1", "--resident", "Jan", "--with", "buurtteam"),
    ("share", "2", "--with", "Woonin", "--what", "contact", "--ground", "wet", "--because", "bevel"),
    ("refer", "1", "--resident", "Jan", "--to", "buurtteam", "--for", "schuldhulp", "--on", "2026-11-01"),
    ("refer", "sent", "1", "--on", "2026-11-01"),
    ("refer", "1", "--resident", "Els", "--to", "Lokalis", "--for", "opvoeding",
     "--handover", "2026-12-01", "--people", "Els, Sam"),
    ("refer", "2", "--to", "Buurtbemiddeling", "--for", "burenruzie", "--on", "2026-11-01"),
    ("refer", "sent", "3", "--on", "2026-11-02"),
    ("refer", "declined", "3", "--because", "vol", "--on", "2026-11-09"),
    ("followup", "done", "F-2", "--note", "gebeld"),
    ("case", "close", "2", "--because", "klaar"),
)  # fmt: skip
QUESTIONS = (
    ("consent", "list"), ("consent", "list", "--valid", "--to", "buurtteam"),
    ("consent", "list", "1", "--within", "30d"), ("share", "list"), ("share", "list", "2"),
    ("share", "list", "--with", "Woonin"), ("refer", "list"), ("refer", "list", "--open", "--wijk", "Zuid"),
    ("refer", "list", "--unanswered"), ("refer", "list", "2"), ("report", "partners"),
    ("report", "partners", "--since", "2026-11-02"), ("report", "partners", "--explain", "sent"),
    ("report", "partners", "--explain", "median_days"), ("report", "partners", "--explain", "no_answer"),
    ("report", "partners", "buurtteam", "lokalis", "--explain", "verstuurd"),
    ("today",), ("show", "1"), ("followup",),
)  # fmt: skip


def answers(good: Good, ucase: Run) -> Iterator[tuple[str, object]]:
    """What each command and each question gives; and what they give once one of two is restricted."""
    for command in LIFE:
        yield " ".join(command), good(*command, "--json")
    for question in QUESTIONS:
        yield " ".join(question), json.loads(good(*question, "--json"))
    refused = ucase("share", "1", "--resident", "Els", "--with", "Lokalis")
    yield "what was withdrawn", (refused.code, refused.out, refused.err)
    good("dossier", "restrict", "1", "--resident", "Jan", "--because", "wordt nagekeken")
    good("dossier", "restrict", "2", "--because", "wordt nagekeken")
    for question in QUESTIONS:
        why = ("--why", "check") if "2" in question else ()
        yield f"restricted: {' '.join(question)}", json.loads(good(*question, *why, "--json"))


def test_every_answer_is_the_same_as_from_a_file(
    team: Place, good: Good, ucase: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    from_a_file = dict(answers(good, ucase))
    monkeypatch.setenv("UCASE_DB", str(team.url))

    from_a_server = dict(answers(good, ucase))

    for question, answer in from_a_file.items():
        assert from_a_server[question] == answer, question
    listed = from_a_file["restricted: refer list"]
    assert isinstance(listed, dict)
    assert [row["resident"] for row in listed["rows"]] == ["Els Verzonnen"]
