"""The ecogram in a real browser: every text is seen, whole, and stands on no other."""

import shutil
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import TODAY
from tests.unit.test_ecogram import network_of, somebody
from ucase.domain.network import Direction, Quality, Relation
from ucase.queries.network import Network
from ucase.render.ecogram_svg import picture

BROWSERS = ("chromium", "chromium-browser", "google-chrome", "chrome")
QUIETLY = (
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
)  # fmt: skip
TEXTS = """
() => {
  const svg = document.documentElement
  const inverse = svg.getScreenCTM().inverse()
  return [...svg.querySelectorAll("text")].map(one => {
    const box = one.getBBox(), shown = getComputedStyle(one), real = one.getBoundingClientRect()
    const top = document.elementsFromPoint(real.x + real.width / 2, real.y + real.height / 2)
    return {
      text: one.textContent, left: box.x, right: box.x + box.width, top: box.y, bottom: box.y + box.height,
      width: box.width, hidden: shown.visibility !== "visible" || shown.display === "none",
      covered: top.find(each => each.tagName !== "svg") !== one,
    }
  })
}
"""
NAMES = (
    "Fatma", "Ayşe", "Oma Verzonnen", "de buurvrouw van 14", "Jan van boven", "Pieter", "Samira",
    "Kees de Groot", "moskee Ulu", "Maatje Inge", "Buurtteam Overvecht", "tante Zeynep", "Mehmet", "Ans",
    "Youssef", "neef Bilal", "zus in Rotterdam", "Opa Piet", "Karin van de kerk", "vriendin Mo",
    "Hasan de bakker", "WILLEMIJN WWW MMM", "Sjaan van hiernaast", "Żółćińska-Wyśniewska", "محمد العربي",
)  # fmt: skip


@pytest.fixture(scope="module")
def page() -> Iterator[Any]:
    """A page of a browser that is on this machine."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    browser = next((found for one in BROWSERS if (found := shutil.which(one))), None)
    if browser is None:
        pytest.skip("no Chromium on this machine: the ecogram was not looked at in a browser")
    with playwright.sync_playwright() as running:
        chromium = running.chromium.launch(executable_path=browser, args=list(QUIETLY))
        yield chromium.new_page(viewport={"width": 1600, "height": 1200})
        chromium.close()


def a_network(many: int) -> Network:
    """So many people: all relations, ties and directions, in all rings and apart from them."""
    return network_of(
        *(
            somebody(
                number + 1,
                NAMES[number],
                relation=list(Relation)[number % len(Relation)],
                closeness=(1, 2, 3, 2, None, 3)[number % 6],
                quality=(*Quality, None)[number % 4],
                direction=(None, *Direction)[number % 4],
                lives_in_block=number % 5 == 3,
                helps_with="de kinderen" if number % 2 else None,
            )
            for number in range(many)
        )
    )


def overlap(one: dict[str, Any], other: dict[str, Any]) -> bool:
    """Whether two texts stand on each other; the air above and below letters does not count."""
    air = 2
    return bool(
        one["left"] < other["right"]
        and other["left"] < one["right"]
        and one["top"] + air < other["bottom"] - air
        and other["top"] + air < one["bottom"] - air
    )


@pytest.mark.parametrize("many", [0, 1, 8, 25])
def test_every_text_is_seen_whole_and_stands_on_no_other(page: Any, tmp_path: Path, many: int) -> None:
    path = tmp_path / "ecogram.svg"
    path.write_text(picture(a_network(many), TODAY, anon=False), encoding="utf-8")

    page.goto(path.as_uri())

    x, y, width, height = page.evaluate(
        "() => { const v = document.documentElement.viewBox.baseVal; return [v.x, v.y, v.width, v.height] }"
    )
    texts = page.evaluate(TEXTS)
    assert len(texts) >= 15 + 2 * many
    for one in texts:
        assert one["width"] > 0, one
        assert not one["hidden"], one
        assert not one["covered"], one
        assert x <= one["left"] < one["right"] <= x + width, one
        assert y <= one["top"] < one["bottom"] <= y + height, one
    assert [(one, other) for one, other in combinations(texts, 2) if overlap(one, other)] == []


@pytest.mark.parametrize("many", [8, 25])
def test_every_name_stays_within_its_box(page: Any, tmp_path: Path, many: int) -> None:
    path = tmp_path / "ecogram.svg"
    path.write_text(picture(a_network(many), TODAY, anon=False), encoding="utf-8")

    page.goto(path.as_uri())

    beside = page.evaluate("""
        () => [...document.querySelectorAll("g")].flatMap(group => {
          const box = group.querySelector("rect").getBBox()
          return [...group.querySelectorAll("text")].filter(one => {
            const text = one.getBBox()
            return text.x < box.x || text.x + text.width > box.x + box.width
          }).map(one => one.textContent)
        })
    """)
    assert beside == []


def test_a_screen_reader_finds_one_picture_with_its_title_and_all_people(page: Any) -> None:
    page.goto("about:blank")
    page.set_content(f"<html><body>{picture(a_network(25), TODAY, anon=False)}</body></html>")

    assert page.get_by_role("img").count() == 1
    assert page.get_by_role("img", name="UC-0001").count() == 1
    told = page.evaluate("() => document.querySelector('svg > desc').textContent")
    assert all(name in told for name in NAMES)


def test_it_prints_on_one_sheet(page: Any, tmp_path: Path) -> None:
    path = tmp_path / "ecogram.svg"
    path.write_text(picture(a_network(25), TODAY, anon=False), encoding="utf-8")
    page.goto(path.as_uri())

    for printed in (page.pdf(prefer_css_page_size=True), page.pdf(format="A4")):
        assert printed.count(b"/Type /Page\n") == 1
