"""What programs may count on of ``ucase area``: its documents, byte for byte."""

from collections.abc import Callable
from pathlib import Path

from ucase.storage.place import Place

Good = Callable[..., str]
EXAMPLES = Path(__file__).parents[2] / "examples"
IMPORT = ("area", "import", str(EXAMPLES / "cbs-postcode-huisnummer-2025.csv"))

UTRECHT = """\
{"schema": "ucase.area.import/1", "today": "2026-11-23", "municipality": "GM0344", "year": 2025, \
"read": 235, "kept": 200, "ranges": 7, "new_areas": 0, "changed": 2, "gone": 0, "dry_run": false, "rows": [
  {"change": "changed", "kind": "buurt", "code": "BU03440321", "name": "Zamenhofdreef"},
  {"change": "changed", "kind": "buurt", "code": "BU03440322", "name": "Neckardreef"}
]}
"""
ELSEWHERE = """\
change\tkind\tcode\tname
new\tmunicipality\tGM0307\tGM0307
new\twijk\tWK030706\tWK030706
new\tbuurt\tBU03070601\tVerzonnen hoek
new\tbuurt\tBU03070602\tBedachte hoek
"""
LIST = """\
{"schema": "ucase.areas/1", "today": "2026-11-23", "rows": [
  {"kind": "buurt", "name": "Verzonnen hoek", "code": "BU03070601", "within": "WK030706", "aliases": "", \
"year": 2025, "source": "CBS 2025, CC BY 4.0"},
  {"kind": "buurt", "name": "Bedachte hoek", "code": "BU03070602", "within": "WK030706", "aliases": "", \
"year": 2025, "source": "CBS 2025, CC BY 4.0"}
]}
"""


def test_the_document_of_an_import_has_these_keys(good: Good, place: Place) -> None:
    assert good(*IMPORT, "--municipality", "0344", "--json") == UTRECHT


def test_in_a_pipe_an_import_tells_every_area_that_it_touched(good: Good, place: Place) -> None:
    names = str(EXAMPLES / "cbs-buurtnamen-2025.csv")

    assert good(*IMPORT, "--names", names, "--municipality", "GM0307") == ELSEWHERE
    assert good("area", "list", "--within", "WK030706", "--json") == LIST
