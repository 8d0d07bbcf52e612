"""``ucase dossier``: one person gets what is kept about that person, and nothing of anybody else."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from ucase.domain.zrm import DOMAINS, Edition
from ucase.storage.place import Place

Good = Callable[..., str]
LEVELS = ",".join(f"{one}=3" for one in DOMAINS[Edition.ZRM_2017])
FATMA, OMER = ("--resident", "Fatma"), ("--resident", "Ömer")


@pytest.fixture
def household(good: Good, place: Place, monkeypatch: pytest.MonkeyPatch) -> None:
    """Five people, four of one name, and a quarrel between two of them in the notes."""
    monkeypatch.setenv("UCASE_MANAGER", "Sanne de Wit")
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", "--phone", "0612345678")
    good("resident", "add", "1", "Ömer Verzonnen", "--role", "co-tenant", "--phone", "0687654321")
    for name in ("Elif Verzonnen", "Deniz Verzonnen", "Roos Bedacht"):
        good("resident", "add", "1", name)
    good("contact", "add", "1", "Koffie met Fatma. Ömer schreeuwde. Hij sloeg met de deur. De huur is hoog.")
    good("contact", "add", "1", "Mevrouw Proef belde over Fatma, op 06-12345678 en 0623456789.")
    good("contact", "add", "1", "Fatma is bang voor Ömer.", "--confidential")
    good("contact", "add", "1", "Meneer Verzonnen is boos.")
    good("network", "add", "1", "zus Ayşe", "--relation", "zus")
    good("move", "rent", "1", "--before", "612,50")
    for name in ("Fatma", "Ömer"):
        good("zrm", "add", "1", "--resident", name, "--scores", LEVELS, "--remarks", f"Gemeten: {name}.")


def dossier(good: Good, who: tuple[str, str]) -> dict[str, Any]:
    """The dossier as somebody takes it along."""
    document: dict[str, Any] = json.loads(good("dossier", "UC-1", *who, "--json"))
    return document


def values(document: dict[str, Any], field: str, record: str = "contact") -> list[object]:
    """The values of one field."""
    records = [one for one in document["records"] if one["record"] == record]
    return [value["value"] for one in records for value in one["values"] if value["field"] == field]


def test_others_of_the_household_are_blacked_out_by_the_sentence(household: None, good: Good) -> None:
    hers, his = dossier(good, FATMA), dossier(good, OMER)

    assert values(hers, "summary")[0] == "Koffie met Fatma. █████ █████ De huur is hoog."
    assert values(his, "summary")[0] == "█████ Ömer schreeuwde. Hij sloeg met de deur. De huur is hoog."
    for name in ("Ömer", "Elif", "Deniz", "Roos", "Bedacht", "0687654321"):
        assert name not in json.dumps(hers, ensure_ascii=False)
    for name in ("Fatma", "Elif", "Deniz", "Roos", "0612345678"):
        assert name not in json.dumps(his, ensure_ascii=False)


def test_names_and_numbers_of_third_parties_go_and_ones_own_stay(household: None, good: Good) -> None:
    said = values(dossier(good, FATMA), "summary")[1]

    assert said == "Mevrouw █████ belde over Fatma, op 06-12345678 en █████."
    assert values(dossier(good, FATMA), "name", "network_member") == ["█████"]


def test_what_was_said_in_confidence_is_black_until_somebody_decides(household: None, good: Good) -> None:
    assert values(dossier(good, FATMA), "summary")[2] == "█████"
    assert values(dossier(good, OMER), "summary")[2] == "█████"

    good("dossier", "decide", "UC-1", "contact.3.summary", *FATMA, "--show", "--because", "zij zei het zelf")

    assert values(dossier(good, FATMA), "summary")[2] == "Fatma is bang voor Ömer."
    assert values(dossier(good, OMER), "summary")[2] == "█████"
    good("dossier", "decide", "UC-1", "contact.1.summary", *FATMA, "--black-out", "--because", "ruzie")
    assert values(dossier(good, FATMA), "summary")[0] == "█████"


def test_a_surname_that_several_bear_is_told_apart_by_nobody_and_goes(household: None, good: Good) -> None:
    assert values(dossier(good, FATMA), "summary")[3] == "Meneer █████ is boos."
    assert values(dossier(good, FATMA), "family_name", "resident") == ["Verzonnen"]


def test_what_is_only_about_another_is_not_in_it(household: None, good: Good) -> None:
    hers = dossier(good, FATMA)

    assert hers["records_of_others"] == 4 + 1 + 13
    assert values(hers, "remarks", "assessment") == ["Gemeten: Fatma."]
    assert values(hers, "amount", "money_figure") == [61250]
    other = dossier(good, ("--resident", "Elif"))
    assert values(other, "amount", "money_figure") == ["█████"]


def test_each_datum_has_its_source_and_who_looked_is_told(household: None, good: Good) -> None:
    good("show", "1")

    hers = dossier(good, FATMA)

    contact = next(one for one in hers["records"] if one["record"] == "contact")
    assert (contact["source"]["by"], contact["source"]["command"]) == ("Sanne de Wit", "contact add")
    assert contact["category"] == "notes"
    assert contact["values"][0]["recipients"] == []
    assert hers["views"][-1]["source"]["command"] == "show"
    assert (hers["schema"], hers["resident"]["ref"], hers["kept_until"]) == (
        "ucase.dossier/1",
        "R-0001",
        None,
    )


def test_the_review_says_what_is_black_and_why(household: None, good: Good) -> None:
    shown = json.loads(good("dossier", "UC-1", *FATMA, "--review", "--json"))

    assert shown["schema"] == "ucase.dossier.review/1"
    rows = {row["item"]: row for row in shown["rows"]}
    assert rows["contact.1.summary"]["text"].startswith("Koffie met Fatma. ⟦Ömer schreeuwde.⟧")
    assert rows["contact.1.summary"]["reason"] == ["household"]
    assert rows["contact.2.summary"]["reason"] == ["third-party", "reach"]
    assert rows["contact.3.summary"]["reason"] == ["confidential"]
    assert rows["contact.4.summary"]["reason"] == ["surname"]


def test_a_correction_keeps_what_was_said_before_and_the_own_statement(household: None, good: Good) -> None:
    item = ("contact.1.summary", *FATMA)
    good("dossier", "correct", "UC-1", *item, "--to", "Koffie met Fatma.", "--statement", "Zo was het.")
    good("dossier", "correct", "UC-1", "resident.1.phone", *FATMA, "--to", "06 2345 6789")

    hers = dossier(good, FATMA)
    contact = next(one for one in hers["records"] if one["record"] == "contact")
    summary = next(one for one in contact["values"] if one["field"] == "summary")
    assert (summary["value"], summary["statement"]) == ("Koffie met Fatma.", "Zo was het.")
    assert contact["changed"]["command"] == "dossier correct"
    earlier = {one["field"]: one["value"] for one in hers["earlier"]}
    assert earlier["summary"] == "Koffie met Fatma. █████ █████ De huur is hoog."
    assert earlier["phone"] == "0612345678"
    assert "schreeuwde" in good("history", "1")


def test_what_a_field_has_to_become_is_asked_and_what_it_is_called_is_told(
    household: None, good: Good, ucase: Run
) -> None:
    told = ucase("dossier", "1", *FATMA, terminal=True).err
    correct = ("dossier", "correct", "UC-1", "resident.1.phone", *FATMA)
    answered = ucase(*correct, asks=True, stdin="nul zes\n\n0623456789\n")

    assert "ucase dossier correct UC-0001 dwelling.1.postcode --resident R-0001" in told
    assert (answered.code, ucase(*correct).code) == (6, 2)
    assert ucase(*correct, asks=True, stdin="\n0623456789\n").code == 0
    assert "0623456789" in good("dossier", "1", *FATMA, "--output", "plain")


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("dossier", "UC-1"), 6),
        (("dossier", "UC-1", "--resident", "Niemand"), 3),
        (("dossier", "UC-9", "--resident", "Fatma"), 3),
        (("dossier", "decide", "UC-1", "contact.1.summary", *FATMA, "--because", "x"), 2),
        (("dossier", "decide", "UC-1", "contact.99.summary", *FATMA, "--show", "--because", "x"), 3),
        (("dossier", "decide", "UC-1", "resident.2.phone", *FATMA, "--show", "--because", "x"), 3),
        (("dossier", "decide", "UC-1", "sqlite.1.x", *FATMA, "--show", "--because", "x"), 6),
        (("dossier", "correct", "UC-1", "contact.1.summary", *FATMA), 2),
        (("dossier", "correct", "UC-1", "resident.2.phone", *FATMA, "--to", "0612345678"), 3),
        (("dossier", "correct", "UC-1", "resident.1.birth_year", *FATMA, "--to", "ooit"), 6),
        (("dossier", "correct", "UC-1", "case.1.stage", *FATMA, "--to", "closed"), 4),
    ],
)
def test_what_cannot_be_is_refused(
    household: None, ucase: Run, arguments: tuple[str, ...], code: int
) -> None:
    assert ucase(*arguments).code == code


def test_as_a_page_nothing_lies_under_the_black(household: None, good: Good, tmp_path: Path) -> None:
    file = tmp_path / "inzage.html"
    good("dossier", "UC-1", *OMER, "--output", "html", "--to", str(file))

    page = file.read_text("utf-8")
    assert "Fatma" not in page
    assert '<span class="black">█████</span>' in page
    assert "<script" not in page
    assert file.stat().st_mode & 0o777 == 0o600


def test_as_paper_it_can_be_read_back_without_a_name_of_another(
    household: None, good: Good, tmp_path: Path
) -> None:
    import pypdf

    file = tmp_path / "inzage.pdf"
    good("dossier", "UC-1", *OMER, "--output", "pdf", "--to", str(file))

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(file).pages)
    assert "Ömer schreeuwde" in text
    assert "Fatma" not in text


def test_for_a_shared_screen_names_and_texts_are_hidden(household: None, good: Good) -> None:
    for form in ("table", "plain", "json"):
        said = good("dossier", "UC-1", *FATMA, "--anon", "--output", form)
        assert "Fatma" not in said
        assert "huur is" not in said
        assert "0612345678" not in said
