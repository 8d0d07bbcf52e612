"""The rights of residents on a real server: dossier, restriction, retention and erasure as in a file."""

import json
from collections.abc import Callable

from tests.conftest import Run
from ucase.storage.place import Place

Good = Callable[..., str]


def test_a_life_with_rights_on_a_server(team: Place, good: Good, ucase: Run) -> None:
    db = ("--db", str(team.url))
    begun = ("--opened", "2020-01-01", "--no-followup", *db)
    good("init", "--manager", "Sanne de Wit", *db)
    good("intake", "--name", "Fatma Verzonnen", "--wijk", "Zuid", *begun)
    good("resident", "add", "1", "Ömer Verzonnen", *db)
    good("contact", "add", "1", "Fatma lachte. Ömer schreeuwde.", *db)
    good("intake", "--name", "Jan Bedacht", "--wijk", "Oost", *begun)
    good("case", "close", "2", "--because", "klaar", "--on", "2020-06-01", *db)

    said = good("dossier", "1", "--resident", "Fatma", "--json", *db)
    assert "Fatma lachte. █████" in said
    assert "Ömer" not in said
    good(
        "dossier",
        "correct",
        "1",
        "contact.1.summary",
        "--resident",
        "Fatma",
        "--statement",
        "Zo was het.",
        *db,
    )
    item = ("contact.1.summary", "--resident", "Fatma")
    good("dossier", "decide", "1", *item, "--agree", "--because", "nagelezen", *db)
    assert '"decided": "agreed"' in good("dossier", "1", "--resident", "Fatma", "--review", "--json", *db)
    good("dossier", "request", "1", "--resident", "Ömer", "--on", "2026-11-01", *db)
    (asked,) = json.loads(good("deadline", "list", "--open", "--json", *db))["rows"]
    assert (asked["resident"], asked["due"]) == ("Ömer Verzonnen", "2026-12-01")
    assert asked["ref"] in good("today", *db)
    good("dossier", "longer", "1", "--resident", "Ömer", "--because", "veel", *db)
    good("dossier", "restrict", "2", "--because", "wordt nagekeken", *db)
    assert "UC-0002" not in good("case", "list", *db)
    assert ucase("show", "2", *db).code == 4
    good("show", "2", "--why", "check", *db)
    good("dossier", "unrestrict", "2", "--because", "klopt", *db)

    good("erase", "1", "--resident", "Ömer", "--confirm", "R-2", *db)
    assert "Ömer" not in good("history", "1", *db)
    assert json.loads(good("deadline", "list", "--open", "--json", *db))["rows"] == []
    good("retention", "policy", "Bemiddeling 2 jaar", "--use", *db)
    assert json.loads(good("retention", "due", "--json", *db))["rows"][0]["household"] == "H-0002"
    good("retention", "destroy", "--confirm", "1", *db)
    assert "Bedacht" not in good("case", "list", *db)
    told = json.loads(good("breach", "--discovered", "2026-11-20", "--time", "14:30", "--json", *db))[
        "breach"
    ]
    assert (told["residents"], told["notify_by"][:16]) == (1, "2026-11-23T14:30")
    good("register", *db)
    good("audit", "verify", *db)
