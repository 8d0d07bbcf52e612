"""What a newcomer types nearly right: the answer says how it is typed, and hints work as they are printed."""

from collections.abc import Callable

import pytest

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


@pytest.mark.parametrize(
    ("typed", "proposed"),
    [
        (("followup", "list"), "ucase followup "),
        (("contact", "add", "1", "tekst", "--on", "2026-11-01"), "--date"),
        (("intake", "--name", "Jan Bedacht", "--next", "+2w"), "--followup"),
        (("case", "close", "1", "--because", "klaar", "--date", "2026-11-01"), "--on"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
@pytest.mark.parametrize("lang", ["nl", "en"])
def test_the_word_of_another_command_is_recognised(
    ucase: Run, typed: tuple[str, ...], proposed: str, lang: str
) -> None:
    result = ucase(*typed, "--lang", lang)

    assert (result.code, result.out) == (2, "")
    assert proposed in result.err


def test_help_is_a_word_as_well(good: Good) -> None:
    assert good("help") == good("--help")
    assert good("help", "contact", "add") == good("contact", "add", "--help")
    assert good("--lang", "en", "help", "today") == good("today", "--help", "--lang", "en")


@pytest.mark.parametrize("dots", ["…", "...", " … ", "......"])
def test_the_dots_of_a_hint_are_no_text(ucase: Run, good: Good, place: Place, dots: str) -> None:
    good("intake", "--name", "Jan Bedacht", "--wijk", "Zuid")
    before = good("contact", "list")

    for command in (("contact", "add", "1", dots), ("case", "close", "1", "--because", dots)):
        result = ucase(*command)
        assert result.code == 6
        assert "puntjes" in result.err
    assert good("contact", "list") == before
    good("contact", "add", "1", "Hij zei: …")


def test_the_hints_of_somebody_elses_day_keep_to_that_day(good: Good, place: Place) -> None:
    for number in range(6):
        good(
            "intake", "--name", f"Jan Bedacht-{number}", "--wijk", "Zuid", "--manager", "Noor Voorbeeld",
            "--opened", "2026-06-01", "--followup", "2026-07-01", "--allow-duplicate",
        )  # fmt: skip
    good("intake", "--name", "Els Verzonnen", "--wijk", "Oost", "--manager", "Sam")

    said = good("today", "--manager", "noor voorbeeld", terminal=True)

    assert 'ucase followup --due --manager "noor voorbeeld"' in " ".join(said.split())
    assert good("followup", "--due", "--manager", "noor voorbeeld").count("UC-") == 6
    assert good("today", "--manager", "sam", terminal=True).splitlines()[-1].endswith("--manager sam")
