"""``ucase area import``: what CBS publishes comes in, and an address finds its buurt by itself."""

import json
import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Result, Run
from ucase.storage.place import Place

Good = Callable[..., str]
EXAMPLES = Path(__file__).parents[2] / "examples"
ADDRESSES, NAMES = EXAMPLES / "cbs-postcode-huisnummer-2025.csv", EXAMPLES / "cbs-buurtnamen-2025.csv"
UTRECHT = ("area", "import", str(ADDRESSES), "--municipality", "0344")
HEADER = "PC6;Huisnummer;Buurt{0};Wijk{0};Gemeente{0}"


def imported(good: Good, *arguments: str) -> dict[str, Any]:
    """What programs are told of an import."""
    document: dict[str, Any] = json.loads(good("area", "import", *arguments, "--json"))
    return document


def rows(good: Good, *arguments: str) -> list[dict[str, Any]]:
    """The rows of a list."""
    found: list[dict[str, Any]] = json.loads(good(*arguments, "--json"))["rows"]
    return found


def areas(good: Good, *arguments: str) -> dict[str, dict[str, Any]]:
    """The areas by their code, or their name when they have none."""
    return {row["code"] or row["name"]: row for row in rows(good, "area", "list", *arguments)}


def case(good: Good, number: str = "1") -> dict[str, Any]:
    """A case as programs see it."""
    found: dict[str, Any] = json.loads(good("show", number, "--json"))["case"]
    return found


def cbs(folder: Path, addresses: Sequence[tuple[str, int, int]], year: int = 2025) -> str:
    """A file as CBS publishes it, with these addresses."""
    file = folder / f"pc6hnr{year}0801_gwb.csv"
    lines = [
        f"{postcode};{number};{buurt};{buurt // 100};{buurt // 10_000}"
        for postcode, number, buurt in addresses
    ]
    file.write_text("\n".join([HEADER.format(year), *lines]) + "\n", encoding="utf-8")
    return str(file)


def named(folder: Path, content: str, name: str = "brt2025.csv", encoding: str = "utf-8") -> str:
    """A file of names."""
    (folder / name).write_bytes(content.encode(encoding))
    return str(folder / name)


# The file comes in


def test_the_example_comes_in_and_says_what_and_from_where(ucase: Run, good: Good, place: Place) -> None:
    result = ucase(*UTRECHT, terminal=True)

    assert (result.code, result.out) == (0, "")
    assert "Regels gelezen: 235, waarvan 200 van GM0344 Utrecht; indeling van 2025." in result.err
    assert "Opgeslagen reeksen huisnummers: 7. Bron: CBS 2025, CC BY 4.0." in result.err
    assert "ucase area list --within GM0344" in result.err
    buurt = areas(good)["BU03440321"]
    assert (buurt["year"], buurt["source"]) == (2025, "CBS 2025, CC BY 4.0")


def test_wijken_that_ship_keep_their_name_their_subwijken_and_their_other_names(
    good: Good, place: Place
) -> None:
    before = areas(good)
    good(*UTRECHT, "--names", str(NAMES))
    after = areas(good)

    assert after.keys() == before.keys()
    for code, area in before.items():
        for key in ("kind", "name", "within", "aliases"):
            assert after[code][key] == area[key]
    assert after["WK034403"]["year"] == 2025
    assert after["WK034401"] == before["WK034401"], "not in this cut of the file"


def test_the_same_file_again_changes_nothing_and_says_so(ucase: Run, good: Good, place: Place) -> None:
    good(*UTRECHT, "--names", str(NAMES))
    before = good("area", "list", "--json")
    result = ucase(*UTRECHT, "--names", str(NAMES))

    assert result.code == 0
    assert "er is niets veranderd" in result.err
    assert good("area", "list", "--json") == before


def test_an_unknown_buurt_comes_in_under_its_wijk_and_is_named_later(
    ucase: Run, good: Good, place: Place, tmp_path: Path
) -> None:
    file = cbs(tmp_path, [("3562XA", 1, 3440399), ("3562XB", 1, 3441199)])
    first = ucase("area", "import", file)
    assert "Nieuw op de lijst: 3 (BU03440399, WK034411, BU03441199)." in first.err
    assert "Nog met een code in plaats van een naam: 3." in first.err
    assert areas(good)["BU03440399"]["within"] == "Overvecht"
    assert areas(good)["BU03441199"]["within"] == "WK034411"
    assert areas(good)["WK034411"]["within"] == "Utrecht"

    names = named(
        tmp_path, "Buurtcode;Buurtnaam\n3440399;Verzonnen Dreef\nBU03441199 ;Bedachte hoek\n9;Ver weg\n"
    )
    told = imported(good, names)
    assert (told["read"], told["kept"], told["changed"], told["new_areas"]) == (3, 2, 2, 0)
    wijken = named(tmp_path, '"wijkcode";"wijknaam"\n34411;Wijk 11 Nieuwwijk\n', "wijk.csv")
    good("area", "import", wijken)
    assert areas(good)["BU03440399"]["name"] == "Verzonnen Dreef"
    assert areas(good)["BU03441199"]["within"] == "Nieuwwijk"
    assert imported(good, names)["changed"] == 0


def test_what_cbs_calls_an_area_that_has_a_name_becomes_another_name(
    good: Good, place: Place, tmp_path: Path
) -> None:
    good("area", "import", named(tmp_path, "Buurt;Naam\n3440322;Neckardreef Anders\n"))

    assert areas(good)["BU03440322"]["name"] == "Neckardreef"
    good("intake", "--name", "Jan Verzonnen", "--buurt", "neckardreef anders")
    assert case(good)["area"] == "Neckardreef"


def test_a_municipality_elsewhere_brings_its_wijken_and_buurten_along(
    good: Good, place: Place, tmp_path: Path
) -> None:
    good("area", "add", "Liendert", "--within", "Amersfoort")
    gm = named(tmp_path, "gm_code;gm_naam;wk_code;wk_naam\n307;Amersfoort;30706;Wijk 06 Liendert\n", "gw.csv")
    told = imported(
        good, str(ADDRESSES), "--names", str(NAMES), "--names", gm, "--municipality", "amersfoort"
    )

    assert (told["municipality"], told["kept"], told["new_areas"]) == ("GM0307", 35, 2)
    assert list(areas(good, "--within", "amersfoort")) == ["WK030706", "BU03070601", "BU03070602"]
    assert list(areas(good, "--within", "liendert")) == ["BU03070601", "BU03070602"]
    assert areas(good)["WK030706"]["name"] == "Liendert", "added by hand without a code, now known by it"


def test_a_newer_year_takes_the_place_of_the_old_one_and_a_buurt_that_went_stays(
    ucase: Run, good: Good, place: Place, tmp_path: Path
) -> None:
    good("area", "import", cbs(tmp_path, [("3562XA", 1, 3440321), ("3562XA", 3, 3440322)]))
    good("intake", "--name", "Jan Verzonnen", "--postcode", "3562xa", "--house-number", "3")
    newer = cbs(tmp_path, [("3562XA", 1, 3440321), ("3562XA", 3, 3440398)], 2026)

    result = ucase("area", "import", newer, "--yes")
    assert "Nieuw op de lijst: 1 (BU03440398)." in result.err
    assert "Zonder adressen in dit bestand: 1 (Neckardreef)." in result.err
    assert "Andere huisnummers" not in result.err
    good(
        "intake", "--name", "Piet Bedacht", "--postcode", "3562xa", "--house-number", "3", "--allow-duplicate"
    )
    assert [case(good, number)["area"] for number in "12"] == ["Neckardreef", "BU03440398"]
    assert [areas(good)[code]["year"] for code in ("BU03440321", "BU03440322", "BU03440398")] == [
        2026,
        2025,
        2026,
    ]


def test_an_older_year_comes_in_only_after_a_yes(ucase: Run, good: Good, place: Place) -> None:
    good(*UTRECHT)
    before = good("area", "list", "--json")
    older = (*UTRECHT, "--year", "2024")

    refused = ucase(*older)
    no, rehearsed = ucase(*older, stdin="n", terminal=True, asks=True), ucase(*older, "--dry-run")

    assert (refused.code, no.code, rehearsed.code) == (4, 4, 0)
    assert refused.out == ""
    assert "--yes" in refused.err
    for result in (refused, no, rehearsed):
        assert "2024" in result.err
        assert "zijn van 2025" in result.err
    assert good("area", "list", "--json") == before

    assert ucase(*older, stdin="j", terminal=True, asks=True).code == 0
    assert areas(good)["BU03440321"]["year"] == 2024
    assert "Let op" not in ucase(*UTRECHT).err
    forced = ucase(*older, "--yes")
    assert forced.code == 0
    assert "van 2025, en dit bestand is van 2024" in forced.err
    assert areas(good)["BU03440321"]["year"] == 2024


@pytest.mark.parametrize(("lost", "code"), [(1, 0), (2, 4)])
def test_a_file_that_would_take_the_addresses_of_more_than_a_tenth_of_the_buurten_needs_a_yes(
    ucase: Run, good: Good, place: Place, tmp_path: Path, lost: int, code: int
) -> None:
    homes = [(f"3562X{letter}", 1, 3440370 + number) for number, letter in enumerate("ABCDEGHJKLMNPRSTVWX")]
    good("area", "import", cbs(tmp_path, homes))
    part = cbs(tmp_path, homes[lost:])
    before = good("area", "list", "--json")

    result = ucase("area", "import", part)

    assert result.code == code
    if code:
        assert "van 2 van de 19 buurten geen adressen" in result.err
        asked = ucase("area", "import", part, stdin="n", terminal=True, asks=True)
        assert "zouden er 2 van de 19 hun adressen verliezen" in asked.err
        assert good("area", "list", "--json") == before
        good("intake", "--name", "Jan Verzonnen", "--postcode", "3562xa", "--house-number", "1")
        assert case(good)["area"] == "BU03440370"
        assert ucase("area", "import", part, "--yes").code == 0
    assert areas(good)["BU03440370"]["year"] == 2025


def test_a_year_that_cannot_be_is_told_between_which_years_it_lies(ucase: Run, place: Place) -> None:
    result = refused(ucase, *UTRECHT[2:], "--year", "1800")

    assert result.code == 2
    assert "--year moet een getal van 1900 tot en met 2200 zijn." in result.err
    assert "van 1900 tot en met 2200" in ucase(*UTRECHT, "--year", "x").err


def test_a_rehearsal_says_the_same_and_keeps_nothing(ucase: Run, good: Good, tmp_path: Path) -> None:
    told = imported(good, *UTRECHT[2:], "--dry-run")
    assert not (tmp_path / "data").exists()
    good("area", "add", "Verweg", "--within", "Elders")
    before = good("area", "list", "--json")
    result = ucase(*UTRECHT, "--dry-run")

    assert (told["dry_run"], told["ranges"], told["changed"]) == (True, 7, 2)
    assert "Er is niets opgeslagen." in result.err
    assert "Opgeslagen" not in result.err
    assert good("area", "list", "--json") == before


def test_a_merger_or_a_new_border_leaves_no_address_in_two_municipalities(
    good: Good, place: Place, tmp_path: Path
) -> None:
    good(
        "area",
        "import",
        cbs(tmp_path, [("3562XA", 1, 3070601), ("3562XA", 9, 3070601), ("3818XA", 1, 3070601)]),
    )
    good("area", "import", cbs(tmp_path, [("3562XA", 3, 3440321), ("3562XA", 9, 3440321)], 2026))
    good("intake", "--name", "Jan Verzonnen", "--postcode", "3562xa", "--house-number", "9")
    good("intake", "--name", "Piet Bedacht", "--postcode", "3818xa", "--house-number", "1")

    assert [case(good, number)["area"] for number in "12"] == ["Zamenhofdreef", "BU03070601"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_every_form_in_which_cbs_published_is_taken(
    good: Good, place: Place, tmp_path: Path, encoding: str
) -> None:
    text = 'PC6,"Huisnummer",Buurt2019\r\n3562XA,"1",BU03440399  \r\n\r\n"3562 xb", 2 ,3440399\r\n'
    file = named(tmp_path, text, "adressen.csv", "utf-8-sig" if encoding == "utf-8-sig" else "ascii")
    names = named(tmp_path, "naam;code\r\nÇéline Hof;BU03440399\r\n", encoding=encoding)
    told = imported(good, file, "--names", names)

    assert (told["year"], told["read"], told["kept"], told["ranges"]) == (2019, 2, 2, 2)
    assert areas(good)["BU03440399"]["name"] == "Çéline Hof"


def test_a_zip_is_taken_as_it_is_with_its_names(good: Good, place: Place, tmp_path: Path) -> None:
    file = tmp_path / "2025-cbs.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("map/leesmij.txt", "Toelichting")
        archive.writestr("map/brt2025.csv", "Code;Naam\n3440399;Verzonnen\n")
        archive.write(cbs(tmp_path, [("3562XA", 1, 3440399)]), "map/pc6hnr20250801_gwb.csv")
    told = imported(good, str(file), "--municipality", "utrecht")

    assert (told["kept"], told["year"]) == (1, 2025)
    assert areas(good)["BU03440399"]["name"] == "Verzonnen"


def test_names_that_hold_signs_for_a_terminal_are_text(good: Good, place: Place, tmp_path: Path) -> None:
    names = named(tmp_path, "Buurt;Naam\n3440399;\x1b[31mrood[/b] :x:\x1b[0m\n")
    good("area", "import", cbs(tmp_path, [("3562XA", 1, 3440399)]), "--names", names)

    assert areas(good)["BU03440399"]["name"] == "rood[/b] :x:"


# What cannot be


def refused(ucase: Run, *arguments: str) -> Result:
    """An import that is refused, after which nothing has changed."""
    before = ucase("area", "list", "--json").out
    result = ucase("area", "import", *arguments)
    assert ucase("area", "list", "--json").out == before
    assert result.out == ""
    return result


def test_a_file_of_several_municipalities_asks_to_name_one(ucase: Run, place: Place) -> None:
    result = refused(ucase, str(ADDRESSES))

    assert result.code == 2
    assert "GM0307, GM0344" in result.err
    assert "--municipality 0344" in result.err


def test_a_municipality_that_is_not_in_the_file_is_told_what_is(ucase: Run, place: Place) -> None:
    result = refused(ucase, str(ADDRESSES), "--municipality", "GM0363")

    assert result.code == 6
    assert "GM0307, GM0344" in result.err


@pytest.mark.parametrize(
    ("content", "options", "code", "says"),
    [
        ("PC6;Huisnummer;Buurt2025\n3562XA;1", (), 6, "Regel 2 is niet compleet"),
        (
            "PC6;Huisnummer;Buurt2025\n3562XA;1;3440321\n3562SS;1;3440321\n",
            (),
            6,
            "Op regel 3 staat geen postcode",
        ),
        ("PC6;Huisnummer;Buurt2025\n3562XA;xyz;3440321\n", (), 6, "Op regel 2 staat geen huisnummer"),
        ("PC6;Huisnummer;Buurt\n3562XA;1;3440321\n", (), 6, "--year 2025"),
        ("PC6;Huisnummer;Buurt2025\n", (), 6, "geen bestand van CBS"),
        ("xyz;zyx\n1;2\n", (), 6, "geen bestand van CBS"),
        ("", (), 6, "geen bestand van CBS"),
        ("\0\1\2", (), 6, "geen bestand van CBS"),
        ("PK\3\4 xyz", (), 6, "geen bestand van CBS"),
        ("Buurt;Naam\n9999999;Xyz\n", (), 6, "Geen van deze namen"),
        ("Buurt;Naam\n3440321;" + "xyz " * 60, (), 6, "name: "),
        ("PC6;Huisnummer;Buurt2025\n3562XA;1;3440321\n", ("--municipality", "xyz"), 6, "municipality: "),
        ("PC6;Huisnummer;Buurt2025\n3562XA;1;3440321\n", ("--names", str(ADDRESSES)), 6, "twee bestanden"),
        ("PC6;Huisnummer;Buurt2025\n3562XA;1;3440321\n", ("--names", "xyz.csv"), 3, "Controleer het pad"),
        ("PC6;Huisnummer;Buurt2025\n3562XA;1;3440321\n", ("--year", "25"), 2, "--year"),
    ],
)
def test_a_file_that_cannot_be_read_to_its_end_changes_nothing(
    ucase: Run, place: Place, tmp_path: Path, content: str, options: tuple[str, ...], code: int, says: str
) -> None:
    result = refused(ucase, named(tmp_path, content, "file.csv"), *options)

    assert result.code == code
    assert says in result.err
    assert "xyz" not in result.err.lower()


def test_a_damaged_zip_and_a_folder_are_told(ucase: Run, place: Place, tmp_path: Path) -> None:
    file = tmp_path / "x.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(ADDRESSES, "adressen.csv")
    content = file.read_bytes()
    file.write_bytes(content[:80] + b"\xff" * 40 + content[120:])

    assert refused(ucase, str(file), "--municipality", "0344").code == 6
    assert refused(ucase, str(tmp_path)).code == 3
    assert refused(ucase, "/geen/pad\0x").code == 3


def test_no_case_file_is_made_for_a_file_that_is_refused(ucase: Run, tmp_path: Path) -> None:
    assert ucase("area", "import", str(ADDRESSES)).code == 2
    assert not (tmp_path / "data").exists()


# The list


def test_the_list_can_be_kept_to_what_lies_in_an_area(good: Good, place: Place) -> None:
    overvecht = areas(good, "--within", "overvecht")

    assert {row["within"] for row in overvecht.values()} == {"Overvecht"}
    assert "BU03440321" in overvecht
    assert "WK034403" not in overvecht
    assert set(areas(good, "--within", "Utrecht")) == set(areas(good)) - {"GM0344"}
    assert areas(good, "--within", "Zamenhofdreef") == {}


def test_on_a_terminal_a_long_list_shows_its_beginning_and_the_source(
    ucase: Run, good: Good, place: Place, tmp_path: Path
) -> None:
    good(
        "area",
        "import",
        cbs(
            tmp_path,
            [(f"3562X{letter}", 1, 3440370 + number) for number, letter in enumerate("ABCDEGHJKLMNPRSTVWXZ")],
        ),
    )
    assert "20 meer" not in ucase("area", "list", terminal=True).out
    assert "Nog 36 meer" in ucase("area", "list", "--limit", "5", terminal=True).out
    assert "CC BY 4.0" in ucase("area", "list", terminal=True).out
    assert len(good("area", "list").splitlines()) == 42


# An address finds its buurt


@pytest.fixture
def known(good: Good, place: Place) -> None:
    """The example has been imported. 3562 XC lies in two buurten: up to 100, and from 101."""
    good(*UTRECHT)


INTAKE = ("intake", "--name", "Jan Verzonnen")


@pytest.mark.parametrize(
    ("said", "area"),
    [
        (("--postcode", "3562xc", "--house-number", "99 bis"), "Zamenhofdreef"),
        (("--postcode", "3562xc", "--house-number", "101"), "Neckardreef"),
        (("--postcode", "3562xa", "--house-number", "9999"), "Zamenhofdreef"),
        (("--postcode", "3562xa"), "Zamenhofdreef"),
        (("--postcode", "3562xc"), None),
        (("--postcode", "3562xc", "--wijk", "Overvecht"), "Overvecht"),
        (("--postcode", "3562xc", "--house-number", "101", "--wijk", "Overvecht"), "Neckardreef"),
        (("--postcode", "3562xc", "--house-number", "101", "--wijk", "Utrecht"), "Neckardreef"),
        (("--postcode", "3562xc", "--house-number", "101", "--buurt", "Zamenhofdreef"), "Zamenhofdreef"),
        (("--postcode", "3562xc", "--house-number", "101", "--wijk", "Zuid"), "Zuid"),
        (("--postcode", "1011ab", "--house-number", "101"), None),
    ],
)
def test_the_address_tells_the_buurt_unless_something_else_was_said(
    good: Good, known: None, said: tuple[str, ...], area: str | None
) -> None:
    good(*INTAKE, *said)
    assert case(good)["area"] == area


def test_it_says_which_buurt_it_found_and_when_the_address_says_otherwise(ucase: Run, known: None) -> None:
    at = ("--postcode", "3562xc", "--house-number")
    found = ucase(*INTAKE, *at, "99")
    other = ucase("intake", "--name", "Piet Bedacht", *at, "101", "--wijk", "Zuid")
    agreed = ucase("intake", "--name", "Els Nepnaam", *at, "103", "--buurt", "Neckardreef")

    assert "Buurt: Zamenhofdreef (Overvecht)" in found.err
    assert "Let op" not in found.err
    assert "Let op: volgens CBS ligt het adres van UC-0002 in Neckardreef (Overvecht)" in other.err
    assert 'ucase case edit UC-0002 --buurt "Neckardreef"' in other.err
    assert "Neckardreef" not in agreed.err


def test_the_next_household_behind_a_door_lies_where_the_dwelling_was_said_to_lie(
    good: Good, known: None
) -> None:
    at = ("--postcode", "3562xc", "--house-number", "101")
    good(*INTAKE, *at, "--wijk", "Zuid", "--no-followup")
    good("case", "close", "1", "--because", "verhuisd")
    good("intake", "--name", "Piet Bedacht", *at)

    assert case(good, "2")["area"] == "Zuid"


def test_what_was_said_of_a_dwelling_holds_for_the_next_household_where_cbs_knows_nothing(
    good: Good, known: None
) -> None:
    at = ("--postcode", "3562zz", "--house-number", "1", "--allow-duplicate")
    good(*INTAKE, *at, "--buurt", "Neckardreef")
    good("intake", "--name", "Piet Bedacht", *at)

    assert case(good, "2")["area"] == "Neckardreef"


def test_at_the_kitchen_table_the_wijk_is_not_asked_when_the_address_gives_it(
    ucase: Run, good: Good, known: None
) -> None:
    result = ucase("intake", stdin="Jan Verzonnen\n3562xc\n99\nStof\n" + "\n" * 12, asks=True)
    assert result.code == 0
    assert "Buurt: Zamenhofdreef (Overvecht)" in result.err
    assert "Wijk of buurt:" not in result.out
    assert case(good)["area"] == "Zamenhofdreef"

    asked = ucase("intake", stdin="Piet Bedacht\n3562xc\n\nZuid\nStof\n" + "\n" * 12, asks=True)
    assert asked.code == 0
    assert "Wijk of buurt:" in asked.out
    assert case(good, "2")["area"] == "Zuid"


def test_a_new_address_brings_its_buurt_when_a_case_is_edited(ucase: Run, good: Good, known: None) -> None:
    good(*INTAKE, "--wijk", "Zuid")
    edited = ucase("case", "edit", "1", "--postcode", "3562xc", "--house-number", "99")
    assert case(good)["area"] == "Zamenhofdreef"
    assert "Let op" not in edited.err

    good("case", "edit", "1", "--house-number", "101")
    assert case(good)["area"] == "Neckardreef"

    contradicted = ucase("case", "edit", "1", "--wijk", "Oost")
    assert case(good)["area"] == "Oost"
    assert "Let op: volgens CBS ligt het adres van UC-0001 in Neckardreef (Overvecht)" in contradicted.err

    good("case", "edit", "1", "--postcode", "1011ab", "--house-number", "1")
    assert case(good)["area"] == "Oost", "of this address nothing is known"


def test_a_wijk_is_meant_where_a_buurt_of_it_has_the_same_name(
    good: Good, place: Place, tmp_path: Path
) -> None:
    names = named(tmp_path, "Buurt;Naam\n3440398;Overvecht\n3440299;Ondiep\n")
    file = cbs(tmp_path, [("3562XA", 1, 3440398), ("3553XA", 1, 3440299)])
    good("area", "import", file, "--names", names)
    for said in (("--wijk", "overvecht"), ("--buurt", "overvecht"), ("--wijk", "ondiep")):
        good("intake", "--name", "Jan Verzonnen", *said, "--allow-duplicate")

    kinds = {row["name"]: row["kind"] for row in rows(good, "area", "list", "--within", "noordwest")}
    assert kinds["Ondiep"] == "buurt", "the subwijk of that name comes before it in the list"
    assert len(rows(good, "case", "list", "--wijk", "Overvecht")) == 2
    assert [row["case"] for row in rows(good, "followup", "--wijk", "BU03440398")] == ["UC-0002"]
    assert len(rows(good, "case", "list", "--wijk", "Ondiep")) == 1
    assert rows(good, "followup", "--wijk", "BU03440299") == []
