"""What programs may count on: the documents about talks with key figures, byte for byte."""

from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]

DOCUMENTS = {
    ("signal", "list"): """\
{"schema": "ucase.signals/1", "today": "2026-11-23", "rows": [
  {"date": "2026-11-23", "place": "Overvecht", "project": null, "wijk": "Overvecht", \
"role": "social-broker", "themes": [], "text": "Op nummer 1 staat stank", "not_a_person": "een rangorde"},
  {"date": "2026-10-01", "place": "Verzonnendreef", "project": "P-0001", "wijk": "Overvecht", \
"role": "community-police-officer", "themes": ["nuisance", "Warmte"], "text": "Onrust\\nen kou", \
"not_a_person": null}
]}
""",
    ("signal", "list", "--anon", "--since", "2026-11-01"): """\
{"schema": "ucase.signals/1", "today": "2026-11-23", "rows": [
  {"date": "2026-11-23", "place": "Overvecht", "project": null, "wijk": "Overvecht", \
"role": "social-broker", "themes": [], "text": "···", "not_a_person": "···"}
]}
""",
    ("signal", "list", "Oost"): """\
{"schema": "ucase.signals/1", "today": "2026-11-23", "rows": []}
""",
    ("signal", "themes"): """\
{"schema": "ucase.signal.themes/1", "today": "2026-11-23", "rows": [
  {"month": "2026-10", "wijk": "Overvecht", "theme": "nuisance", "count": 1},
  {"month": "2026-10", "wijk": "Overvecht", "theme": "Warmte", "count": 1},
  {"month": "2026-11", "wijk": "Overvecht", "theme": null, "count": 1}
]}
""",
    ("signal", "add", "Oost", "--from", "politie", "--theme", "taal,rent", "Rustig"): """\
{"schema": "ucase.signal/1", "rows": [
  {"date": "2026-11-23", "place": "Oost", "role": "community-police-officer", \
"themes": ["rent", "language"], "forced": false}
]}
""",
}


@pytest.fixture
def talks(good: Good, place: Place) -> None:
    """A talk about a project, and one about its wijk that was kept for a reason."""
    good("project", "add", "Verzonnendreef", "--wijk", "Overvecht")
    good("signal", "theme", "add", "Warmte")
    good(
        "signal", "add", "P-1", "--from", "wijkagent", "--theme", "warmte,overlast", "--date", "2026-10-01",
        "Onrust\nen kou",
    )  # fmt: skip
    good(
        "signal", "add", "Overvecht", "--from", "sociaal makelaar", "Op nummer 1 staat stank",
        "--not-a-person", "een rangorde",
    )  # fmt: skip


@pytest.mark.parametrize("command", DOCUMENTS, ids=" ".join)
@pytest.mark.parametrize("language", ["nl", "en"])
def test_the_document_is_exactly_this_in_either_language(
    good: Good, talks: None, command: tuple[str, ...], language: str
) -> None:
    assert good(*command, "--json", "--lang", language) == DOCUMENTS[command]


def test_the_themes_that_ship_are_exactly_these(good: Good, talks: None) -> None:
    lines = good("signal", "theme", "list").splitlines()

    assert lines == [
        "theme\tshipped",
        *(
            f"{theme}\tyes"
            for theme in (
                "nuisance", "safety", "loneliness", "debts", "rent", "language", "youth", "vacancy", "dirt",
                "neighbour-quarrels", "trust", "works", "care", "other",
            )
        ),
        "Warmte\tno",
    ]  # fmt: skip
    assert good("signal", "theme", "list", "--json").startswith(
        '{"schema": "ucase.themes/1", "today": "2026-11-23", "rows": [\n'
        '  {"theme": "nuisance", "shipped": true},\n'
    )


@pytest.mark.parametrize("command", [("signal", "list"), ("signal", "themes")], ids=" ".join)
@pytest.mark.parametrize("form", ["plain", "csv"])
def test_what_a_pipe_gets_does_not_depend_on_the_language(
    good: Good, talks: None, command: tuple[str, ...], form: str
) -> None:
    assert good(*command, "--output", form, "--lang", "nl") == good(
        *command, "--output", form, "--lang", "en"
    )
