"""A command in a sentence is never broken by us: whoever copies it from the screen runs all of it."""

import io
from importlib import import_module
from pathlib import Path

import pytest

import ucase.locale
from ucase.cli.talk import write_sentence
from ucase.locale import LANGUAGES, speak
from ucase.render.lines import Line, write_lines
from ucase.render.screen import Screen, told

GIVE = (
    'ucase consent give UC-0004 --resident R-0009 --to "Buurtteamorganisatie Sociaal Utrecht" '
    '--for "hulp bij schulden" --what contact --how spoken'
)


class Terminal(io.StringIO):
    """Remembers what a person would see."""

    def isatty(self) -> bool:
        return True


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    speak(request.param)
    return str(request.param)


def texts_that_end_in_a_command(language: str) -> list[str]:
    """The command at the end of every 'Next: ucase …' there is."""
    modules = (Path(ucase.locale.__file__).parent / language).glob("[a-z]*.py")
    texts = [
        text.replace("{listed}", "case list")
        for module in modules
        for key, text in import_module(f"ucase.locale.{language}.{module.stem}").TEXTS.items()
        if not key.startswith("help.")
    ]
    return [text for text in texts if ": ucase " in text and ", " not in text.rsplit(": ucase ")[1]]


@pytest.mark.parametrize("width", [40, 60, 80])
def test_the_next_command_stands_whole_on_one_line(language: str, width: int) -> None:
    found = texts_that_end_in_a_command(language)
    assert len(found) > 100
    for text in found:
        command = "ucase " + text.rsplit(": ucase ")[-1]
        for end in (" of ", " or ", " en ", " and ", ". ", " ("):
            command = command.split(end)[0]
        assert any(command in line for line in told(text, width)), text


def test_a_command_that_does_not_fit_has_a_line_of_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "60")
    out = Terminal()
    write_sentence(out, f"De organisatie mag van R-0009 nog niets weten. Zegt de bewoner ja? {GIVE} · Lijst.")
    assert GIVE in [line.strip() for line in out.getvalue().splitlines()]


def test_in_a_part_of_the_screen_it_is_whole_as_well(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "50")
    out = Terminal()
    write_lines(Screen(out), [Line(("Netwerk",), f"Nog niets opgeschreven: {GIVE}")])
    assert GIVE in [line.strip() for line in out.getvalue().splitlines()]


def test_prose_that_names_the_program_is_broken_like_any_other() -> None:
    speak("nl")
    lines = told("Er is buiten ucase om iets veranderd, en dat is lang geleden gebeurd.", 30)
    assert max(map(len, lines)) <= 30


def test_a_path_is_whole_as_well_in_what_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    path = "/home/iemand/documenten/" + "casussen-" * 6 + ".ucase"
    out = Terminal()
    write_sentence(out, f"Terugzetten: ucase restore {path}")
    assert f"ucase restore {path}" in out.getvalue()
