"""``ucase signal``: talks with key figures, about an area and never about a household."""

import csv
import io
import json
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_hostile_text import CONTROL, FORMULAS, HOSTILE, NAMES, seen, tagged
from tests.conftest import Run
from tests.factories import a_listed_household
from ucase.casework.signal import LONGEST_TALK
from ucase.domain.clock import Clock
from ucase.storage.connect import connect_file
from ucase.storage.models import Dwelling, Project
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
PROJECT = "Verzonnendreef en Bedachtdreef"


@pytest.fixture
def project(good: Good, place: Place, clock: Clock) -> None:
    """A project in Overvecht where somebody lives, and a household elsewhere in the wijk and in another."""
    good("project", "add", PROJECT, "--wijk", "Overvecht")
    with Work(place, clock) as work:
        found = work.session.get_one(Project, 1)
        a_listed_household(work, found, 1, family="Yazılmış", street="Verzonnendreef")
        bakker = a_listed_household(work, found, 2, family="Bakker", street="Verzonnendreef")
        work.session.get_one(Dwelling, bakker.dwelling_id).unit = "041005"
        work.commit()
    good("intake", "--name", "Fatma El Verzonnen", "--buurt", "Neckardreef", "--no-followup")
    good("intake", "--name", "Els Elderszijn", "--wijk", "Oost", "--no-followup")


def signals(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The talks as programs see them."""
    found: list[dict[str, Any]] = json.loads(good("signal", "list", *arguments, "--json"))["rows"]
    return found


def counts(good: Good, *arguments: str) -> list[tuple[object, ...]]:
    """The counted themes."""
    rows = json.loads(good("signal", "themes", *arguments, "--json"))["rows"]
    return [tuple(row.values()) for row in rows]


def add(*more: str) -> tuple[str, ...]:
    """The words of a command that records a talk about the project."""
    return ("signal", "add", "P-0001", "--from", "wijkagent", *more)


# Recording


def test_a_talk_is_recorded_with_what_the_issue_types(ucase: Run, good: Good, project: None) -> None:
    result = ucase(
        "signal", "add", PROJECT, "--from", "community_police_officer", "--theme", "overlast, jongeren",
        "--theme", "Schulden", "--date", "gisteren", "Onrust bij de portieken",
    )  # fmt: skip

    assert result.code == 0, result.err
    assert f"Gesprek van zo 22 nov 2026 over {PROJECT} vastgelegd (wijkagent)." in result.err
    assert "ucase signal list" in result.err
    assert signals(good) == [
        {
            "date": "2026-11-22", "place": PROJECT, "project": "P-0001", "wijk": "Overvecht",
            "role": "community-police-officer", "themes": ["nuisance", "debts", "youth"],
            "text": "Onrust bij de portieken", "not_a_person": None,
        }
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("said", "role"),
    [
        ("wijkagent", "community-police-officer"), ("sociaal makelaar", "social-broker"),
        ("Buurtteam", "neighbourhood-team"), ("youth_work", "youth-work"),
        ("bewonerscommissie", "residents-committee"), ("tenants-organisation", "tenants-organisation"),
    ],
)  # fmt: skip
def test_who_told_it_may_be_said_in_dutch_and_in_english(
    good: Good, place: Place, said: str, role: str
) -> None:
    good("signal", "add", "Overvecht", "--from", said, "Rustig")

    assert [row["role"] for row in signals(good, "--from", said)] == [role]
    assert signals(good, "--from", "anders") == []


def test_a_record_of_json_says_the_same(good: Good, project: None) -> None:
    record = {
        "place": "p1",
        "from": "wijkagent",
        "theme": ["huur", "zorg"],
        "date": "2026-11-01",
        "text": "Rustig",
    }
    good("signal", "add", "--record", "-", stdin=json.dumps(record))

    assert [(row["date"], row["themes"], row["text"]) for row in signals(good)] == [
        ("2026-11-01", ["rent", "care"], "Rustig")
    ]


def test_the_text_may_come_from_standard_input(good: Good, project: None) -> None:
    good(*add("-"), stdin="Veel afval\nbij de ingang\n")

    assert signals(good)[0]["text"] == "Veel afval\nbij de ingang"


@pytest.mark.parametrize(
    ("arguments", "code", "says"),
    [
        (("Xyzwijk", "--from", "wijkagent", "xyz"), 3, "plek: "),
        (("P-0099", "--from", "wijkagent", "xyz"), 3, "plek: "),
        (("Overveght", "--from", "wijkagent", "xyz"), 3, "Overvecht"),
        (("Overvecht", "--from", "xyz", "tekst"), 6, "from: "),
        (("Overvecht", "xyz"), 2, "--from"),
        (("Overvecht", "--from", "wijkagent"), 6, "tekst: "),
        (("Overvecht", "--from", "wijkagent", " \n"), 6, "tekst: "),
        (("Overvecht", "--from", "wijkagent", "xyz 111222333"), 6, "BSN"),
        (("Overvecht", "--from", "wijkagent", "xyz 111222333", "--not-a-person", "zo maar"), 6, "BSN"),
        (("Overvecht", "--from", "wijkagent", "tekst", "--date", "morgen"), 6, "date: "),
        (("Overvecht", "--from", "wijkagent", "tekst", "--theme", "xyz"), 3, "theme: "),
        (("Overvecht", "--from", "wijkagent", "tekst", "--theme", "overlasst"), 3, "theme: "),
        (("Overvecht", "--from", "wijkagent", "xyz nummer 3", "--not-a-person", ""), 6, "not-a-person: "),
        (("Overvecht", "--from", "wijkagent", "xyz nummer 3", "--not-a-person", " - "), 6, "not-a-person: "),
        (("Overvecht", "--from", "wijkagent", "xyz", "--not-a-person", "111222333"), 6, "not-a-person: "),
    ],
)  # fmt: skip
def test_what_cannot_be_is_refused_and_nothing_is_saved(
    ucase: Run, good: Good, project: None, arguments: tuple[str, ...], code: int, says: str
) -> None:
    result = ucase("signal", "add", *arguments)

    assert result.code == code, result.err
    assert says in result.err
    assert "xyz" not in result.err
    assert signals(good) == []


def test_a_first_talk_makes_the_file(ucase: Run, good: Good) -> None:
    assert "Casusbestand gemaakt" in ucase("signal", "add", "Oost", "--from", "buurtteam", "Rustig").err
    assert signals(good)[0]["wijk"] == "Oost"


# Which place


def test_a_name_that_a_project_and_an_area_have_is_refused_with_what_to_type(
    ucase: Run, good: Good, place: Place
) -> None:
    good("project", "add", "Overvecht")
    good("project", "add", "Zuilen", "--wijk", "Overvecht")
    for said, wanted in (("overvecht", "P-0001, WK034403"), ("Zuilen", "P-0002, subwijk Zuilen")):
        for command in (("signal", "add", said, "--from", "wijkagent", "Rustig"), ("signal", "list", said)):
            result = ucase(*command)
            assert result.code == 3
            assert wanted in result.err
    for said in ("P-2", "WK034403", "subwijk Zuilen", "wijk overvecht", "Wijk 03 Overvecht"):
        good("signal", "add", said, "--from", "wijkagent", f"over {said}")

    assert [(row["place"], row["project"], row["wijk"]) for row in signals(good)] == [
        ("Overvecht", None, "Overvecht"),
        ("Overvecht", None, "Overvecht"),
        ("Zuilen", None, "Noordwest"),
        ("Overvecht", None, "Overvecht"),
        ("Zuilen", "P-0002", "Overvecht"),
    ]


def test_the_kind_in_front_must_be_that_of_the_area(ucase: Run, place: Place) -> None:
    assert ucase("signal", "list", "buurt Overvecht").code == 3
    assert ucase("signal", "list", "subwijk Zuilen").code == 0


# Never about a household


def test_a_text_that_points_at_somebody_is_refused_with_every_place_marked(
    ucase: Run, good: Good, project: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    text = "Het is rustig.\nBij mevrouw YAZILMIS op Verzonnendreef 34 niet, bel 06 1234 5678."
    result = ucase(*add(text), terminal=True)

    assert result.code == 4
    assert result.err.splitlines()[:3] == [
        "Bij mevrouw YAZILMIS op Verzonnendreef 34 niet, bel 06 1234 5678.",
        "            ^^^^^^^^    ^^^^^^^^^^^^^^^^^           ^^^^^^^^^^^^",
        "Gemarkeerd: naam, huisnummer, telefoonnummer.",
    ]
    assert "--not-a-person" in result.err
    assert "Het is rustig" not in result.err
    assert result.out == ""
    assert signals(good) == []


def test_off_a_terminal_and_with_anon_only_the_places_are_told(ucase: Run, project: None) -> None:
    text = "Rustig.\nBehalve bij Yazılmış, 3562 xa."
    for result in (ucase(*add(text)), ucase(*add(text), "--anon", terminal=True)):
        assert result.code == 4
        assert "Regel 2, teken 13 tot en met 20: naam." in result.err
        assert "Regel 2, teken 23 tot en met 29: postcode." in result.err
        assert "Yaz" not in result.err
        assert "3562" not in result.err


def test_a_reason_keeps_the_text_and_is_kept_beside_it(ucase: Run, good: Good, project: None) -> None:
    text = "Op het plein staat Bakker op de gevel"
    assert ucase(*add(text)).code == 4
    result = ucase(*add(text, "--not-a-person", "naam van een winkel"))

    assert result.code == 0, result.err
    assert "met uw reden erbij" in result.err
    assert signals(good)[0]["not_a_person"] == "naam van een winkel"
    assert "(geen persoon: naam van een winkel)" in " ".join(
        ucase("signal", "list", terminal=True).out.split()
    )


@pytest.mark.parametrize(
    "reason", ["dat is Bakker van hiernaast", "het is Verzonnendreef 2", "mevrouw Onbekend vindt het goed"]
)
@pytest.mark.parametrize("text", ["Volgens Bakker is het onrustig", "Rustig"])
def test_a_reason_that_points_at_somebody_is_refused_with_its_place_marked(
    ucase: Run, good: Good, project: None, text: str, reason: str
) -> None:
    result = ucase(*add(text, "--not-a-person", reason), terminal=True)

    assert result.code == 4
    assert result.err.splitlines()[0] == reason
    assert "^^^" in result.err
    assert "--not-a-person: De reden wijst zelf iemand aan." in result.err
    assert "Volgens" not in result.err
    assert signals(good) == []
    assert reason not in ucase(*add(text, "--not-a-person", reason)).err


def test_a_talk_has_a_length(ucase: Run, good: Good, project: None) -> None:
    long = "Rustig, " * (LONGEST_TALK // 8)
    good(*add("-"), stdin=long)
    for text in (f"xx{long}", "Bij mevrouw Onbekend " * 20_000):
        result = ucase(*add("-"), stdin=text)
        assert result.code == 6
        assert f"tekst: Dit is langer dan {LONGEST_TALK} tekens." in result.err

    assert [row["text"] for row in signals(good)] == [long.strip()]


def test_a_reason_that_was_not_needed_is_not_kept(ucase: Run, good: Good, project: None) -> None:
    result = ucase(*add("Rustig", "--not-a-person", "voor de zekerheid"))

    assert "reden" not in result.err
    assert signals(good)[0]["not_a_person"] is None


@pytest.mark.parametrize(
    ("where", "text", "refused"),
    [
        ("P-0001", "Bij Yazılmış is het onrustig", True),
        ("P-0001", "bij yazilmis is het onrustig", True),
        ("P-0001", "bij el verzonnen is het onrustig", False),  # lives in the wijk, not in the project
        ("Overvecht", "Volgens El Verzonnen is het onrustig", True),
        ("Overvecht", "bij yazilmis is het onrustig", True),  # the project lies in the wijk
        ("Neckardreef", "bij yazilmis is het onrustig", True),  # as does the buurt
        ("Overvecht", "bij elderszijn is het onrustig", False),
        ("Oost", "bij elderszijn is het onrustig", True),
        ("Utrecht", "bij elderszijn is het onrustig", True),
        ("P-0001", "Op Verzonnendreef 7 is het onrustig", True),
        ("Oost", "Op verzonnendreef 7 is het onrustig", True),
        ("P-0001", "de bakker is weg", False),
        ("P-0001", "De bakker is weg", False),
        ("P-0001", "Bakker is weg", True),
        ("P-0001", "BAKKER HEEFT SCHULDEN", True),
        ("P-0001", "041005 staat leeg", True),
        ("Oost", "041005 staat leeg", False),
        ("P-0001", "volgens Bakker", True),
        ("Oost", "volgens Bakker", False),
        ("P-0001", "rond 3562 za is het onrustig", True),
        ("West", "mail naar iemand@voorbeeld.nl", True),
        ("West", "zie UC-0001", True),
        ("West", "mevrouw Nergensbekend klaagt", True),
        ("West", "3 gezinnen, 14 jaar, 2024 is druk", False),
    ],
)
def test_who_is_known_depends_on_the_place(
    ucase: Run, project: None, where: str, text: str, refused: bool
) -> None:
    result = ucase("signal", "add", where, "--from", "buurtteam", text)

    assert result.code == (4 if refused else 0), result.err


def test_somebody_who_left_is_still_somebody(ucase: Run, project: None, place: Place) -> None:
    connection = connect_file(place.file)
    connection.execute("UPDATE household SET left_on = '2026-11-01'")
    connection.execute("UPDATE dwelling SET gone_on = '2026-11-01'")
    connection.commit()
    connection.close()

    assert ucase(*add("bij yazilmis")).code == 4


def test_a_text_that_is_refused_is_nowhere_in_the_file(ucase: Run, project: None, place: Place) -> None:
    ucase(*add("Geheimzinnigheid bij Yazılmış"))

    for path in place.file.parent.iterdir():
        assert b"Geheimzinnigheid" not in path.read_bytes()


# The editor


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """An editor that writes this text."""

    def writes(text: str) -> None:
        script = tmp_path / "editor.py"
        script.write_text(
            f"import pathlib, sys\npathlib.Path(sys.argv[1]).write_text({text!r}, 'utf-8')\n", "utf-8"
        )
        monkeypatch.setenv("UCASE_EDITOR", f"{sys.executable} {script}")

    return writes


def test_without_a_text_the_editor_opens_and_the_draft_survives_a_refusal(
    ucase: Run, good: Good, project: None, tmp_path: Path, editor: Callable[[str], None]
) -> None:
    editor("Bij Yazılmış is het onrustig")
    refused = ucase(*add(), asks=True)
    drafts = list((tmp_path / "state").rglob("signal-project-1.txt"))

    assert refused.code == 4
    assert str(drafts[0]) in refused.err
    assert drafts[0].read_text("utf-8") == "Bij Yazılmış is het onrustig"
    assert drafts[0].stat().st_mode & 0o777 == 0o600

    editor("Bij de ingang is het onrustig")
    assert ucase(*add(), asks=True).code == 0
    assert signals(good)[0]["text"] == "Bij de ingang is het onrustig"
    assert not drafts[0].exists()


@pytest.mark.parametrize("wrong", [("--theme", "xyz"), ("--date", "xyz"), ("--from", "xyz")])
def test_what_is_wrong_is_told_before_anybody_writes(
    ucase: Run, project: None, tmp_path: Path, editor: Callable[[str], None], wrong: tuple[str, str]
) -> None:
    editor("Rustig")

    assert ucase(*add(*wrong), asks=True).code in (3, 6)
    assert list((tmp_path / "state").rglob("signal-*")) == []


# Reading back

OF_OVERVECHT = ["Neckardreef 2026-11-03", "Overvecht 2026-11-03", "P-1 2026-11-02", "P-1 2026-09-30"]


@pytest.fixture
def some(good: Good, project: None) -> None:
    """Talks about the project, its wijk, a buurt in it and another wijk, over some months."""
    for place, role, day, themes in (
        ("P-1", "wijkagent", "2026-09-30", "overlast,jongeren"),
        ("P-1", "buurtteam", "2026-11-02", "overlast"),
        ("Overvecht", "wijkagent", "2026-11-03", "overlast"),
        ("Neckardreef", "jongerenwerk", "2026-11-03", ""),
        ("Oost", "wijkagent", "2025-01-31", "schulden"),
    ):
        good("signal", "add", place, "--from", role, "--date", day, "--theme", themes, f"{place} {day}")


@pytest.mark.parametrize(
    ("options", "texts"),
    [
        ((), [*OF_OVERVECHT, "Oost 2025-01-31"]),
        (("P-0001",), ["P-1 2026-11-02", "P-1 2026-09-30"]),
        (("overvecht",), OF_OVERVECHT),
        (("WK034405",), ["Oost 2025-01-31"]),
        (("Zuid",), []),
        (("--theme", "overlast", "--from", "wijkagent"), ["Overvecht 2026-11-03", "P-1 2026-09-30"]),
        (("--theme", "debts"), ["Oost 2025-01-31"]),
        (("--since", "2026-11-02", "--until", "2026-11-02"), ["P-1 2026-11-02"]),
        (("--limit", "2"), ["Neckardreef 2026-11-03", "Overvecht 2026-11-03"]),
    ],
)  # fmt: skip
def test_the_list_is_newest_first_and_keeps_what_is_asked(
    good: Good, some: None, options: tuple[str, ...], texts: list[str]
) -> None:
    assert [row["text"] for row in signals(good, *options)] == texts


def test_a_limit_counts_talks_and_not_themes(ucase: Run, good: Good, some: None) -> None:
    assert signals(good, "--until", "2026-10-01", "--limit", "1")[0]["themes"] == ["nuisance", "youth"]
    assert "Nog 3 meer" in ucase("signal", "list", "--limit", "2", terminal=True).out


@pytest.mark.parametrize("command", ["list", "themes"])
def test_a_period_that_ends_before_it_begins_is_refused(ucase: Run, place: Place, command: str) -> None:
    assert ucase("signal", command, "--since", "2026-11-02", "--until", "2026-11-01").code == 6


def test_an_unknown_theme_or_place_in_a_filter_is_told(ucase: Run, place: Place) -> None:
    assert ucase("signal", "list", "--theme", "xyz").code == 3
    assert ucase("signal", "themes", "xyz").code == 3
    assert ucase("signal", "list", "--from", "xyz").code == 6


def test_themes_are_counted_per_wijk_and_month(good: Good, some: None) -> None:
    assert counts(good) == [
        ("2025-01", "Oost", "debts", 1),
        ("2026-09", "Overvecht", "nuisance", 1),
        ("2026-09", "Overvecht", "youth", 1),
        ("2026-11", "Overvecht", None, 1),
        ("2026-11", "Overvecht", "nuisance", 2),
    ]
    assert counts(good, "P-1", "--since", "2026-10-01") == [("2026-11", "Overvecht", "nuisance", 1)]
    assert counts(good, "Oost") == [("2025-01", "Oost", "debts", 1)]


def test_on_a_terminal_the_months_stand_side_by_side(ucase: Run, some: None) -> None:
    lines = ucase("signal", "themes", "Overvecht", terminal=True).out.splitlines()

    assert lines[1].split() == ["sep", "okt", "nov"]
    assert lines[2].split() == ["Wijk", "Thema", "2026", "2026", "2026", "Totaal"]
    assert [line.split() for line in lines[4:7]] == [
        ["Overvecht", "overlast", "1", "2", "3"],
        ["Overvecht", "(geen", "thema)", "1", "1"],
        ["Overvecht", "jongeren", "1", "1"],
    ]


def test_a_screen_shows_a_year_and_says_what_came_before(
    ucase: Run, good: Good, some: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "160")
    wide = ucase("signal", "themes", terminal=True).out
    monkeypatch.setenv("COLUMNS", "80")
    narrow = ucase("signal", "themes", terminal=True).out

    assert len(wide.splitlines()[1].split()) == 12
    assert wide.splitlines()[1].split()[0] == "dec"
    assert "Nog 1 eerdere maand" in wide
    assert narrow.splitlines()[1].split()[-1] == "nov"
    assert "dec 2025" in narrow.partition("Totaal")[2]
    assert all(len(line) <= 80 for line in narrow.splitlines())


def test_an_empty_list_says_so_and_what_to_type(ucase: Run, place: Place) -> None:
    for command in ("list", "themes"):
        assert "ucase signal add" in ucase("signal", command, terminal=True).out


# Themes


def test_the_themes_that_ship_have_words_and_own_ones_come_after(
    ucase: Run, good: Good, place: Place
) -> None:
    good("signal", "theme", "add", "Warmte en kou")
    rows = json.loads(good("signal", "theme", "list", "--json"))["rows"]
    screen = ucase("signal", "theme", "list", terminal=True).out

    assert rows[0] == {"theme": "nuisance", "shipped": True}
    assert rows[-1] == {"theme": "Warmte en kou", "shipped": False}
    assert "overlast" in screen
    assert "nuisance" not in screen
    good("signal", "add", "Oost", "--from", "anders", "--theme", "warmte en kou,zorg", "Rustig")
    assert signals(good, "--theme", "WARMTE EN KOU")[0]["themes"] == ["care", "Warmte en kou"]


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("overlast", 4), ("Nuisance", 4), ("lawaai", 4), ("neighbour quarrels", 4), ("WARMTE", 4),
        ("familie Geheim", 4), ("Verzonnendreef 3", 4), ("kou, wind", 6), (" ", 6), ("--", 6),
        ("xyz 111222333", 6), ("xyz " * 60, 6),
    ],
)  # fmt: skip
def test_a_theme_that_is_there_or_cannot_be_is_refused(
    ucase: Run, good: Good, place: Place, name: str, code: int
) -> None:
    good("signal", "theme", "add", "warmte")
    before = good("signal", "theme", "list")
    result = ucase("signal", "theme", "add", "--", name)

    assert result.code == code
    assert "Geheim" not in result.err
    assert "xyz" not in result.err
    assert good("signal", "theme", "list") == before


def test_a_file_of_before_gets_the_themes_once(good: Good, place: Place, clock: Clock) -> None:
    from ucase.storage.migrate import upgrade

    before = good("signal", "theme", "list")
    upgrade(place, clock)

    assert good("signal", "theme", "list") == before


# Whatever is typed is text


@pytest.mark.parametrize("name", NAMES)
def test_hostile_text_is_text_in_every_form(ucase: Run, good: Good, place: Place, name: str) -> None:
    forced = ("--not-a-person", tagged("rs", name))
    good("signal", "theme", "add", tagged("th", name).replace(",", ";"))
    good("signal", "add", "Oost", "--from", "anders", f"{tagged('tx', name)} nummer 3", *forced)
    row = signals(good)[0]

    assert row["text"] == seen("tx", name, lines=True) + " nummer 3"
    assert row["not_a_person"] == seen("rs", name)
    for command in (("signal", "list"), ("signal", "theme", "list"), ("signal", "themes")):
        for form in ("table", "plain", "json", "jsonl", "csv"):
            result = ucase(*command, "--output", form, terminal=form == "table")
            assert CONTROL.findall(result.out + result.err) == []
            hidden = ucase(*command, "--output", form, "--anon")
            assert "txq" not in hidden.out
            assert "rsq" not in hidden.out


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("columns", ["80", "20"])
def test_a_marked_text_is_shown_as_text(
    ucase: Run, place: Place, monkeypatch: pytest.MonkeyPatch, name: str, columns: str
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    result = ucase("signal", "add", "Oost", "--from", "anders", f"{HOSTILE[name][0]} nummer 3", terminal=True)

    assert result.code == 4
    assert CONTROL.findall(result.err) == []
    assert "^^^" in result.err


@pytest.mark.parametrize("formula", FORMULAS)
def test_no_cell_of_a_csv_file_runs(good: Good, place: Place, formula: str) -> None:
    good(
        "signal",
        "add",
        "--from",
        "anders",
        "--not-a-person",
        f"{formula}x",
        "--",
        "Oost",
        f"{formula} nummer 3",
    )

    for row in csv.reader(io.StringIO(good("signal", "list", "--output", "csv"))):
        for cell in row:
            assert not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell
