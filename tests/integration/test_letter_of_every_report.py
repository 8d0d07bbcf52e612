"""Every report for outside begins with three sentences, of which each number is found by ``--explain``."""

import json
import re
from collections.abc import Callable

import pytest

from ucase.storage.place import Place

Good = Callable[..., str]
EVERY = (
    ("wijk",), ("wijk", "--by", "project"), ("outcomes",), ("outcomes", "--by", "wijk"), ("support",),
    ("project", "P-0001"), ("project",), ("survey", "P-0001"),
    ("survey", "--by", "project"), ("caseload",),
)  # fmt: skip


@pytest.mark.parametrize("report", EVERY, ids=" ".join)
def test_every_report_has_one_of_which_each_number_is_found(
    good: Good, demo: Place, report: tuple[str, ...]
) -> None:
    told = json.loads(good("report", *report, "--for", "public", "--json"))["letter"]

    assert len(told) == 3, told
    assert "nog geen eerder verslag" in told[0]
    told = [sentence.rpartition(": ")[2] for sentence in told]
    titles = [one for said in told for one in re.findall(r"(?:^| en )([^\d;]+?) (?:minder dan )?\d+", said)]
    assert len(titles) >= 3
    for title in titles:
        assert json.loads(good("report", *report, "--explain", title, "--json"))["figure"], title
