"""The page in a real browser: read by axe, asking for nothing, fitting a telephone, and on paper."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.conftest import Run
from tests.integration.test_ecogram_browser import BROWSERS, QUIETLY
from ucase.storage.place import Place

PAGES = [
    (report, audience, language)
    for report in (("wijk",), ("survey", "P-0001"))
    for audience in ("internal", "corporation")
    for language in ("nl", "en")
]
PAGES += [
    (("outcomes",), "internal", "en"), (("outcomes",), "corporation", "nl"),
    (("support",), "corporation", "nl"), (("project", "P-0001"), "internal", "nl"),
    (("caseload",), "internal", "en"), (("partners",), "corporation", "nl"),
]  # fmt: skip
DRAWN = [(report, audience, language) for report, audience, language in PAGES if language == "nl"]


@pytest.fixture(scope="module")
def browser() -> Iterator[Any]:
    """A browser that is on this machine."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    found = next((found for one in BROWSERS if (found := shutil.which(one))), None)
    if found is None:
        pytest.skip("no Chromium on this machine: the reports were not looked at in a browser")
    with playwright.sync_playwright() as running:
        browser = running.chromium.launch(executable_path=found, args=list(QUIETLY))
        yield browser
        browser.close()


@pytest.fixture
def page_of(ucase: Run, demo: Place, tmp_path: Path) -> Callable[..., Path]:
    """A report as a page in a file."""

    def make(report: tuple[str, ...], audience: str, language: str) -> Path:
        path = tmp_path / "report.html"
        command = ("report", *report, "--for", audience, "--output", "html", "--to", str(path))
        assert ucase(*command, "--lang", language).code == 0
        return path

    return make


@pytest.mark.parametrize(("report", "audience", "language"), PAGES)
def test_axe_finds_nothing_and_nothing_is_asked_for(
    browser: Any, page_of: Callable[..., Path], report: tuple[str, ...], audience: str, language: str
) -> None:
    from axe_playwright_python.sync_playwright import Axe

    path = page_of(report, audience, language)
    for width in (1280, 400):
        page = browser.new_page(viewport={"width": width, "height": 900}, bypass_csp=True)
        asked: list[str] = []
        page.on("request", lambda request, asked=asked: asked.append(request.url))
        page.goto(path.as_uri())
        results = Axe().run(page).response
        wide = page.evaluate("document.documentElement.scrollWidth")
        page.close()

        assert asked == [path.as_uri()]
        assert [(one["id"], one["nodes"][0]["html"]) for one in results["violations"]] == []
        assert any(one["id"] == "color-contrast" for one in results["passes"])
        assert wide <= width


def test_the_browser_itself_lets_nothing_run(browser: Any, page_of: Callable[..., Path]) -> None:
    path = page_of(("wijk",), "corporation", "nl")
    path.chmod(0o600)
    path.write_text(
        path.read_text("utf-8").replace("</main>", "<script>document.title = 'ran'</script></main>")
    )
    page = browser.new_page()
    page.goto(path.as_uri())

    assert page.title().startswith("Casussen")
    page.close()


@pytest.mark.parametrize(("report", "audience", "language"), DRAWN)
def test_every_text_of_a_chart_is_inside_it(
    browser: Any, page_of: Callable[..., Path], report: tuple[str, ...], audience: str, language: str
) -> None:
    path = page_of(report, audience, language)
    for width in (1280, 400):
        page = browser.new_page(viewport={"width": width, "height": 900})
        page.goto(path.as_uri())
        outside = page.evaluate(
            """() => [...document.querySelectorAll("svg text")].filter(one => {
              const box = one.getBoundingClientRect(), all = one.closest("svg").getBoundingClientRect()
              return box.width && (box.right > all.right + 1 || box.left < all.left - 1 ||
                box.bottom > all.bottom + 2 || box.top < all.top - 2)
            }).map(one => one.textContent)"""
        )
        page.close()
        assert outside == []


def test_the_table_moves_sideways_by_keyboard(browser: Any, page_of: Callable[..., Path]) -> None:
    page = browser.new_page(viewport={"width": 400, "height": 900})
    page.goto(page_of(("wijk",), "internal", "nl").as_uri())
    page.keyboard.press("Tab")
    for _ in range(10):
        page.keyboard.press("ArrowRight")
    page.wait_for_function("document.querySelector('.wide').scrollLeft > 0", timeout=5000)
    page.close()


def test_it_prints_on_a4(browser: Any, page_of: Callable[..., Path], tmp_path: Path) -> None:
    from pypdf import PdfReader

    page = browser.new_page()
    page.goto(page_of(("wijk",), "corporation", "nl").as_uri())
    page.pdf(path=str(tmp_path / "print.pdf"), prefer_css_page_size=True)
    page.close()
    printed = PdfReader(tmp_path / "print.pdf")

    assert {(round(one.mediabox.width), round(one.mediabox.height)) for one in printed.pages} == {(595, 842)}
    assert "Mediaan" in printed.pages[0].extract_text(), "the last column is on the paper"
