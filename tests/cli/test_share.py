"""Sharing with a partner: exactly what is covered, the rest refused with the reason, and all of it kept."""

import json
from collections.abc import Callable
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY, Run, copy_file
from tests.factories import a_contact, record
from ucase.casework.consent import ConsentEntry
from ucase.casework.consent import give as consent
from ucase.casework.intake import take_in
from ucase.domain.clock import Clock, system_clock
from ucase.domain.moving import Money
from ucase.domain.personal_data import Category
from ucase.domain.sharing import Given
from ucase.domain.works import Approach
from ucase.storage.models import Case, Household, MoneyFigure, Resident, Restriction
from ucase.storage.place import Place
from ucase.storage.work import Work

Good = Callable[..., str]
SHARE = ("share", "1", "--with", "buurtteam")


@pytest.fixture(scope="module")
def template(empty_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A household of one with something to tell, that lets the neighbourhood team have a part of it."""
    path = tmp_path_factory.mktemp("share") / "cases.db"
    with Work(copy_file(empty_file, path), system_clock(TODAY)) as work:
        address = {"postcode": "3562 XA", "house_number": "12"}
        case = take_in(work, record(name="Jan Voorbeeld", about="de huur", **address)).case
        for words, secret in (("Er is een brief van het incassobureau.", False), ("GEHEIM", True)):
            kept = a_contact(work, work.session.get_one(Case, case), TODAY)
            kept.summary, kept.confidential = words, secret
        work.add(
            MoneyFigure(case_id=case, kind=Money.RENT_AFTER, amount=71200, told_on=TODAY, source="de brief")
        )
        work.session.query(Household).one().approach = Approach.SITE_MANAGER
        what = (Category.CONTACT, Category.FINANCES)
        consent(work, ConsentEntry(case, None, "buurtteam", "schuldhulp", what, Given.SPOKEN, TODAY))
        work.commit()
    return path


@pytest.fixture
def case(template: Path, tmp_path: Path) -> Place:
    """That file, where the commands look."""
    path = tmp_path / "data" / "cases.db"
    path.parent.mkdir(mode=0o700)
    copy_file(template, path)
    return Place(path=path)


def give(good: Good, what: str, to: str = "buurtteam", purpose: str = "schuldhulp", *more: str) -> None:
    """The resident says yes."""
    good("consent", "give", "1", "--to", to, "--for", purpose, "--what", what, "--how", "spoken", *more)


def shared(good: Good, *more: str) -> list[dict[str, Any]]:
    """What was shared, as programs read it."""
    found: list[dict[str, Any]] = json.loads(good("share", "list", *more, "--json"))["rows"]
    return found


def parts(document: str) -> list[str]:
    """The categories in a document for programs."""
    return [one["category"] for one in json.loads(document)["parts"]]


def test_without_a_word_everything_goes_that_is_covered_and_nothing_else(
    good: Good, ucase: Run, case: Place
) -> None:
    result = ucase(*SHARE)

    assert result.code == 0, result.err
    assert "Jan Voorbeeld" in result.out
    assert "€ 712" in result.out
    assert "incassobureau" not in result.out
    assert "X-0001: gedeeld met Buurtteamorganisatie Sociaal Utrecht: contactgegevens, geld en schulden." in (
        result.err
    )


def test_what_went_to_whom_when_and_on_what_is_kept_and_the_text_is_not(
    good: Good, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("UCASE_MANAGER", "Noor Voorbeeld")
    document = good(*SHARE)

    (one,) = shared(good, "1")
    assert one == {
        "ref": "X-0001",
        "case": "UC-0001",
        "resident_ref": "R-0001",
        "resident": "Jan Voorbeeld",
        "recipient": "Buurtteamorganisatie Sociaal Utrecht",
        "recipient_kind": "neighbourhood-team",
        "date": "2026-11-23",
        "categories": ["contact", "finances"],
        "ground": "consent",
        "because": None,
        "consents": ["T-0001"],
        "purpose": "schuldhulp",
        "form": "text",
        "digest": sha256(document.encode()).hexdigest(),
        "shared_by": "Noor Voorbeeld",
    }


def test_the_rest_is_refused_with_the_reason_and_the_command_that_would_ask_for_it(
    good: Good, ucase: Run, case: Place
) -> None:
    result = ucase(*SHARE, "--what", "contact,notes,zrm", "--json")

    assert result.code == 0
    document = json.loads(result.out)
    assert parts(result.out) == ["contact"]
    assert document["refused"] == [
        {"category": "zrm", "why": "not-given", "consent": None},
        {"category": "notes", "why": "not-given", "consent": None},
    ]
    assert "Niet gedeeld: ZRM, notities" in result.err
    command = 'consent give UC-0001 --resident R-0001 --to "Buurtteamorganisatie Sociaal Utrecht"'
    assert f'{command} --for "schuldhulp" --what zrm,notes --how spoken' in result.err


def test_the_command_that_it_names_makes_it_go(good: Good, ucase: Run, case: Place) -> None:
    told = ucase(*SHARE, "--what", "zrm,contact").err
    words = told.split("ucase consent give ")[1].split(" --how")[0]
    import shlex

    good("consent", "give", *shlex.split(words), "--how", "spoken")

    assert parts(good(*SHARE, "--what", "zrm,contact", "--json")) == ["contact", "zrm"]


def test_after_withdrawal_it_is_refused(good: Good, ucase: Run, case: Place) -> None:
    good(*SHARE)
    said = ucase("consent", "withdraw", "T-0001").err
    assert "1 keer iets gedeeld" in said

    for more in ((), ("--what", "finances")):
        result = ucase(*SHARE, *more)
        assert (result.code, result.out) == (4, "")
        assert "ingetrokken (T-0001)" in result.err
        assert "consent give UC-0001" in result.err
    assert len(shared(good)) == 1


def test_what_has_run_out_is_refused_from_the_day_after(
    good: Good, ucase: Run, case: Place, monkeypatch: pytest.MonkeyPatch
) -> None:
    give(good, "health", "buurtteam", "schuldhulp", "--until", "30-11-2026")

    monkeypatch.setenv("UCASE_TODAY", "2026-11-30")
    assert ucase(*SHARE, "--what", "health").code == 0
    monkeypatch.setenv("UCASE_TODAY", "2026-12-01")
    result = ucase(*SHARE, "--what", "health")
    assert result.code == 4
    assert "afgelopen (T-0002)" in result.err


def test_data_for_two_purposes_are_not_put_on_one_paper(good: Good, ucase: Run, case: Place) -> None:
    give(good, "notes", "buurtteam", "opvoeding")

    assert ucase(*SHARE).code == 2
    document = good(*SHARE, "--for", "Opvoeding", "--json")
    assert parts(document) == ["notes"]
    result = ucase(*SHARE, "--for", "opvoeding", "--what", "contact,notes")
    assert "voor iets anders gegeven (T-0001)" in result.err
    assert "GEHEIM" not in document


def test_confidential_contacts_never_leave(good: Good, ucase: Run, case: Place) -> None:
    give(good, "notes")

    for form in ("plain", "json", "csv", "html"):
        document = good(*SHARE, "--output", form)
        assert "incassobureau" in document
        assert "GEHEIM" not in document


def test_a_contractor_gets_the_approach_and_no_name(good: Good, ucase: Run, case: Place) -> None:
    good("partner", "add", "Bouwbedrijf Verzonnen", "--kind", "contractor")

    document = good("share", "1", "--with", "Bouwbedrijf Verzonnen", "--json")
    assert parts(document) == ["approach"]
    assert "Voorbeeld" not in document
    assert json.loads(document)["resident"] is None
    result = ucase("share", "1", "--with", "Bouwbedrijf Verzonnen", "--what", "contact")
    assert (result.code, result.out) == (4, "")
    assert "krijgt dit nooit" in result.err
    assert shared(good)[0]["ground"] == "default"


@pytest.mark.parametrize("partner", ["gemeente", "Fonds Verzonnen"])
def test_who_pays_gets_nothing_about_a_person_on_any_ground(
    good: Good, ucase: Run, case: Place, partner: str
) -> None:
    good("partner", "add", "Fonds Verzonnen", "--kind", "funder")
    law = ("--ground", "law", "--because", "moet", "--what", "contact")

    for more in ((), law):
        result = ucase("share", "1", "--with", partner, *more)
        assert (result.code, result.out) == (4, "")
        assert "nooit gegevens over een persoon" in result.err


def test_a_corporation_never_gets_debts_or_notes_on_any_ground(good: Good, ucase: Run, case: Place) -> None:
    law = ("--ground", "law", "--because", "moet")

    result = ucase("share", "1", "--with", "Woonin", "--what", "finances,notes,health,zrm,plan", *law)
    assert (result.code, result.out) == (4, "")
    give(good, "contact,move", "Woonin", "de verhuizing")
    assert parts(good("share", "1", "--with", "Woonin", "--json")) == ["approach", "contact"]


def test_police_and_social_broker_get_nothing_without_consent(good: Good, ucase: Run, case: Place) -> None:
    good("partner", "add", "Sociaal makelaar Voorbeeld", "--kind", "social-broker")

    for partner in ("Politie", "Sociaal makelaar Voorbeeld"):
        assert ucase("share", "1", "--with", partner).code == 4
        give(good, "contact", partner, "overlast")
        assert parts(good("share", "1", "--with", partner, "--json")) == ["contact"]


def test_another_ground_needs_a_reason_is_visible_and_logged(good: Good, ucase: Run, case: Place) -> None:
    vital = ("share", "1", "--with", "Politie", "--ground", "vitaal belang")

    assert ucase(*vital, "--what", "contact").code == 2
    assert ucase(*vital, "--because", "in gevaar").code == 2
    assert ucase("share", "1", "--with", "Politie", "--because", "zomaar").code == 2
    result = ucase(*vital, "--what", "contact,health", "--because", "in gevaar")
    assert result.code == 0
    assert "vitaal belang: omdat: in gevaar" in result.out
    assert "andere grond dan toestemming" in result.err
    (one,) = shared(good)
    assert (one["ground"], one["because"], one["consents"]) == ("vital-interest", "in gevaar", [])
    assert "in gevaar" in good("history", "1", "--output", "table")


def test_what_goes_without_consent_cannot_be_named_as_a_ground(ucase: Run, case: Place) -> None:
    result = ucase(*SHARE, "--ground", "default", "--because", "x", "--what", "contact")
    assert (result.code, result.out) == (6, "")


def test_the_whole_dossier_goes_to_nobody(ucase: Run, case: Place) -> None:
    everything = (
        "approach,casework,contact,household,wishes,practical,move,finances,health,network,plan,zrm,notes"
    )
    for more in ((), ("--ground", "law", "--because", "moet")):
        result = ucase(*SHARE, "--what", everything, *more)
        assert (result.code, result.out) == (4, "")
        assert "Het hele dossier" in result.err


def test_of_several_residents_it_must_be_said_whom_it_is_about(good: Good, ucase: Run, case: Place) -> None:
    good("resident", "add", "1", "Emre Verzonnen", "--role", "co-tenant")

    assert ucase(*SHARE).code == 6
    result = ucase(*SHARE, "--resident", "Emre", "--what", "contact")
    assert result.code == 4, "the consent of one is not that of the other"
    assert "--resident R-0002" in result.err


def test_names_of_others_in_the_household_are_blacked_out(good: Good, ucase: Run, case: Place) -> None:
    good("resident", "add", "1", "Emre Verzonnen", "--role", "co-tenant")
    good("contact", "add", "1", "Emre schreeuwde; Jan liep weg.")
    give(good, "notes,household", "buurtteam", "schuldhulp", "--resident", "R-1")

    result = ucase(*SHARE, "--resident", "R-1")
    assert "███ schreeuwde; Jan liep weg." in result.out
    assert "Emre" not in result.out
    assert "lees de zinnen na" in result.err


def test_a_restricted_record_is_not_shared(ucase: Run, case: Place, clock: Clock) -> None:
    with Work(case, clock) as work:
        resident = work.session.query(Resident).one()
        work.add(Restriction(resident_id=resident.id, from_on=clock.today, because="betwist"))
        work.commit()

    result = ucase(*SHARE)
    assert (result.code, result.out) == (4, "")
    assert "R-0001" in result.err
    law = ("--what", "contact", "--ground", "law", "--because", "bevel van de rechter")
    assert ucase(*SHARE, *law).code == 0


def test_looking_first_keeps_and_shares_nothing(good: Good, ucase: Run, case: Place) -> None:
    result = ucase(*SHARE, "--dry-run")

    assert "Jan Voorbeeld" in result.out
    assert "Er is niets gedeeld" in result.err
    assert shared(good) == []
    anon = ucase(*SHARE, "--dry-run", "--anon")
    assert "Voorbeeld" not in anon.out + anon.err
    assert "schuldhulp" not in anon.out + anon.err
    assert ucase(*SHARE, "--anon").code == 2


def test_a_file_is_new_and_private_and_is_what_was_kept(
    good: Good, ucase: Run, case: Place, tmp_path: Path
) -> None:
    path = tmp_path / "voor-het-team.html"
    good(*SHARE, "--output", "html", "--to", str(path))

    assert path.stat().st_mode & 0o777 == 0o600
    page = path.read_text("utf-8")
    assert "<script" not in page
    assert "http" not in page.replace("http-equiv", "")
    assert shared(good)[0]["digest"] == sha256(path.read_bytes()).hexdigest()
    assert shared(good)[0]["form"] == "html"
    again = ucase(*SHARE, "--output", "html", "--to", str(path))
    assert again.code == 4
    assert len(shared(good)) == 1, "what could not be written was not shared"


def test_what_a_user_typed_is_text_on_the_page(good: Good, case: Place) -> None:
    good("contact", "add", "1", "<script>alert(1)</script> [/b] \x1b[31m")
    give(good, "notes")

    page = good(*SHARE, "--output", "html")
    assert "<script>" not in page
    assert "&lt;script&gt;" in page
    assert "\x1b" not in page + good(*SHARE)


def test_of_a_case_that_has_ended_nothing_is_shared(good: Good, ucase: Run, case: Place) -> None:
    good("case", "close", "1", "--because", "verhuisd", "--reason", "moved-away")

    assert ucase(*SHARE).code == 4
    assert ucase("share", "list", "1").code == 0


def test_new_may_be_said_and_a_case_that_is_not_there_is_told(ucase: Run, case: Place) -> None:
    assert ucase("share", "new", "UC-0001", "--with", "buurtteam").code == 0
    assert ucase("share", "--with", "buurtteam", "uc1").code == 0
    assert ucase("share", "7", "--with", "buurtteam").code == 3
    assert ucase("share", "lits").code == 2
    assert ucase("share", "1", "--with", "nergens").code == 3


def test_it_comes_in_as_json(good: Good, ucase: Run, case: Place) -> None:
    said = {"with": "buurtteam", "what": ["contact"], "output": "json"}
    result = ucase(
        "share", "1", "--from", "-", "--json", stdin=json.dumps({"with": "buurtteam", "what": ["contact"]})
    )

    assert result.code == 0, result.err
    assert parts(result.out) == ["contact"]
    assert ucase("share", "1", "--from", "-", stdin=json.dumps({**said, "naam": "x"})).code == 6


def test_the_list_hides_who_and_why_on_a_shared_screen(good: Good, case: Place) -> None:
    good(*SHARE)

    shown = good("share", "list", "--anon")
    assert "Voorbeeld" not in shown
    assert "schuldhulp" not in shown
    assert "X-0001" in shown
    assert shared(good, "--with", "Politie") == []
