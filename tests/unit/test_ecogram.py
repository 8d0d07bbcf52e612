"""The ecogram: whoever is in it, everything can be read, and nothing that was typed is more than text."""

from collections.abc import Iterator
from datetime import date
from itertools import combinations
from math import hypot
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.conftest import TODAY
from ucase.domain.network import CLOSENESS, Direction, Quality, Relation
from ucase.domain.text import clean
from ucase.locale import speak, speaking, t
from ucase.queries.network import MemberRow, Network
from ucase.render.ecogram import GAP, HOUSEHOLD, Box, Ecogram, Person, free_place, lay_out
from ucase.render.ecogram_svg import picture
from ucase.render.lettering import lettered, text_width

SVG = "{http://www.w3.org/2000/svg}"
NAMES = [(70.0, 14.0), (50.0, 14.0), (60.0, 14.0)]
QUICK = settings(max_examples=30, deadline=None)


@pytest.fixture(params=["nl", "en"])
def language(request: pytest.FixtureRequest) -> Iterator[None]:
    """In either language."""
    before = speaking()
    speak(request.param)
    yield
    speak(before)


def somebody(number: int, name: str = "Fatma", **fields: object) -> MemberRow:
    """A member of a network."""
    known: dict[str, object] = {
        "relation": "sibling", "closeness": 1, "direction": None, "quality": None, "lives_in_block": None,
        "helps_with": None, **fields,
    }  # fmt: skip
    return MemberRow(number, name, known_since=date(2026, 1, 5), gone_on=None, **known)  # type: ignore[arg-type]


def network_of(*members: MemberRow) -> Network:
    """A network with these people."""
    return Network(1, list(members), [])


sizes = st.tuples(st.floats(20, 125), st.floats(30, 95))
people = st.lists(st.builds(Person, st.sampled_from(CLOSENESS), sizes), max_size=40)
names = st.text(min_size=1, max_size=200).map(lambda text: " ".join(clean(text).split())).filter(bool)
members = st.lists(
    st.builds(
        somebody,
        st.integers(1, 9999),
        names | st.sampled_from(["Ali", "de buurvrouw van 14", "Wolter-Willem van Wijngaarden"]),
        relation=st.sampled_from(list(Relation)),
        closeness=st.sampled_from([*CLOSENESS, None]),
        direction=st.sampled_from([*Direction, None]),
        quality=st.sampled_from([*Quality, None]),
        lives_in_block=st.sampled_from([True, False, None]),
        helps_with=st.none() | names,
    ),
    max_size=40,
)


def is_inside(box: Box, half_axes: tuple[float, float]) -> bool:
    """Whether a box lies within the rectangle around the outermost ring."""
    wide, high = half_axes
    return box.left >= -wide and box.right <= wide and box.top >= -high and box.bottom <= high


def runs_under(ecogram: Ecogram, place: int, box: Box) -> bool:
    """Whether somebody's tie passes through a box, tried at many points along it."""
    (x1, y1), (x2, y2) = ecogram.ties[place]
    return any(
        box.left < x1 + (x2 - x1) * part / 60 < box.right
        and box.top < y1 + (y2 - y1) * part / 60 < box.bottom
        for part in range(61)
    )


@QUICK
@given(people)
def test_nobody_stands_on_anybody_and_every_tie_can_be_followed(people: list[Person]) -> None:
    ecogram = lay_out(people, NAMES)

    everything = [*ecogram.boxes, *ecogram.names, Box(0, 0, 2 * HOUSEHOLD[0], 2 * HOUSEHOLD[1])]
    assert all(is_inside(box, ecogram.half_axes) for box in everything)
    assert not any(one.overlaps(other) for one, other in combinations(everything, 2))
    for place in range(len(people)):
        others = [*ecogram.names, *(box for other, box in enumerate(ecogram.boxes) if other != place)]
        assert not any(runs_under(ecogram, place, box) for box in others)


@QUICK
@given(people)
def test_who_is_nearer_stands_in_a_ring_farther_in(people: list[Person]) -> None:
    ecogram = lay_out(people, NAMES)

    for person, box in zip(people, ecogram.boxes, strict=True):
        lines = [hypot(box.x / wide, box.y / high) for _, (wide, high), _ in ecogram.rings]
        assert [line > 1 for line in lines] == [ring < person.closeness for ring in CLOSENESS]


@pytest.mark.parametrize("number", [1, 8, 25, 40])
@pytest.mark.parametrize("levels", [(1,), (3,), (1, 2, 3), (None,), (1, 2, None)])
def test_every_tie_is_long_enough_to_show_its_style_and_none_is_hidden(
    number: int, levels: tuple[int | None, ...]
) -> None:
    people = [Person(levels[one % len(levels)] or 1, (110, 30 + one % 3 * 25)) for one in range(number)]

    ecogram = lay_out(people, NAMES)
    for place, ((x1, y1), (x2, y2)) in enumerate(ecogram.ties):
        assert hypot(x2 - x1, y2 - y1) > 28
        others = (box for other, box in enumerate(ecogram.boxes) if other != place)
        assert not any(runs_under(ecogram, place, box) for box in others)


def test_a_place_is_not_taken_when_its_tie_would_run_under_a_wide_box_beside_it() -> None:
    wide, small, farther = Box(40, -113, 110, 88), Box(125, -95, 20, 30), Box(150, -60, 20, 30)

    assert not small.overlaps(wide, GAP)
    assert free_place([small, farther], [], [wide]) == farther
    assert free_place([wide], [], [small]) is None


def test_even_a_crowd_finds_its_places() -> None:
    ecogram = lay_out([Person(1 + number % 2, (60, 40)) for number in range(60)], NAMES)
    assert not any(one.overlaps(other) for one, other in combinations(ecogram.boxes, 2))


def texts(svg: str) -> list[str]:
    """All texts that are seen."""
    return ["".join(one.itertext()) for one in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def text_box(one: ElementTree.Element) -> Box:
    """The room of a text, by the estimate."""
    size = float(one.get("font-size", "0"))
    width = text_width(one.text or "", size, bold=one.get("font-weight") == "bold")
    x, y = float(one.get("x", "0")), float(one.get("y", "0"))
    left = {"start": x, "middle": x - width / 2, "end": x - width}[one.get("text-anchor", "start")]
    return Box(left + width / 2, y - size * 0.35, width, size * 0.9)


@QUICK
@given(members)
def test_any_network_is_a_picture_that_can_be_read(found: list[MemberRow]) -> None:
    svg = picture(network_of(*found), TODAY, anon=False)

    root = ElementTree.fromstring(svg)
    left, top, width, height = map(float, root.attrib["viewBox"].split())
    boxes = [text_box(one) for one in root.iter(f"{SVG}text")]
    for box in boxes:
        assert left <= box.left < box.right <= left + width, box
        assert top <= box.top < box.bottom <= top + height, box
    assert not any(one.overlaps(other) for one, other in combinations(boxes, 2))
    told = root.findtext(f"{SVG}desc") or ""
    for one in found:
        assert one.name.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd") in told
        assert any(one.name[:1] in text for text in texts(svg))


HOSTILE = [
    "<script>alert(1)</script>", "</title><svg onload=x>", "&amp; &#60; &lt;", "\"' onclick='x'", "]]>",
    "<!-- --> <![CDATA[x]]>", "{name} %s", "\ufffe\uffff half", "[/b] :x:", "https://example.org/x",
]  # fmt: skip


@pytest.mark.parametrize("name", HOSTILE)
def test_what_was_typed_stays_text(name: str) -> None:
    svg = picture(
        network_of(somebody(1, name, helps_with=name), somebody(2, name, closeness=None)), TODAY, anon=False
    )

    root = ElementTree.fromstring(svg)
    kept = name.replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
    assert (root.findtext(f"{SVG}desc") or "").count(kept) == 3
    assert {one.tag.removeprefix(SVG) for one in root.iter()} == {
        "svg", "title", "desc", "style", "rect", "ellipse", "circle", "path", "text", "g",
    }  # fmt: skip
    for one in root.iter():
        assert not any(key.startswith("on") or "href" in key for key in one.attrib)


def test_the_picture_asks_for_nothing_from_outside() -> None:
    svg = picture(network_of(somebody(1)), TODAY, anon=False)
    assert [line for line in svg.split('"') if "://" in line] == ["http://www.w3.org/2000/svg"]
    assert "url(" not in svg
    assert "@import" not in svg


def test_a_screen_reader_is_told_all_that_is_seen(language: None) -> None:
    svg = picture(
        network_of(
            somebody(1, quality="strained", direction="gives", lives_in_block=True, helps_with="oppas"),
            somebody(2, "Piet", closeness=None, relation="friend"),
        ),
        TODAY,
        anon=False,
    )
    root = ElementTree.fromstring(svg)
    assert root.get("role") == "img"
    assert (root.get("aria-labelledby") or "").split() == [
        root.find(f"{SVG}title").get("id"), root.find(f"{SVG}desc").get("id"),  # type: ignore[union-attr]
    ]  # fmt: skip
    first, second = (root.findtext(f"{SVG}desc") or "").split("\n")
    for words in (
        "network.closeness.1",
        "relation.sibling",
        "direction.gives",
        "quality.strained",
        "network.in_block",
    ):
        assert t(words) in first
    assert "oppas" in first
    assert second.startswith(t("network.closeness_unknown"))
    assert "Piet" in second


def ties(svg: str) -> list[str]:
    """How the ties are drawn, the legend's left out."""
    legend = 7
    lines = [one for one in ElementTree.fromstring(svg).iter(f"{SVG}path") if one.get("stroke-width")]
    kinds = [f"{one.get('stroke-width')} {one.get('stroke-dasharray', '')}" for one in lines]
    return kinds[:-legend]


def test_each_quality_has_a_line_of_its_own_and_a_broken_tie_a_cross() -> None:
    drawn = {
        quality: tuple(ties(picture(network_of(somebody(1, quality=quality)), TODAY, anon=False)))[:2]
        for quality in ("good", "strained", "broken", None)
    }
    assert len(set(drawn.values())) == 4
    assert drawn["good"][0].endswith(" ")  # solid
    assert not drawn["strained"][0].endswith(" ")


def test_nothing_is_told_by_colour() -> None:
    svg = picture(network_of(somebody(1, quality="good"), somebody(2, quality="broken")), TODAY, anon=False)
    for one in ElementTree.fromstring(svg).iter():
        for shade in (one.get("fill", "none"), one.get("stroke", "none")):
            assert shade in ("none", "#fff", "#f7f7f7", "#ededed", "#888", "#000")


def test_with_anon_there_are_numbers_instead_of_names() -> None:
    svg = picture(network_of(somebody(7, "Fatma", helps_with="oppas")), TODAY, anon=True)
    assert "M-0007" in texts(svg)
    assert "Fatma" not in svg
    assert "oppas" not in svg


def test_an_empty_network_says_that_it_was_not_asked() -> None:
    svg = picture(network_of(), TODAY, anon=False)
    assert t("network.not_asked") in (ElementTree.fromstring(svg).findtext(f"{SVG}desc") or "")


@given(st.text(max_size=120), st.floats(30, 200), st.integers(1, 4))
def test_lines_fit_their_room_and_lose_nothing_unless_they_say_so(text: str, room: float, most: int) -> None:
    lines = lettered(text, room, 13, most=most)

    assert len(lines) <= most
    assert all(text_width(line, 13) <= room or len(line) <= 2 for line in lines)
    whole = "".join(text.split())
    if "".join("".join(lines).split()) != whole:
        assert lines[-1].endswith("…")
        assert whole.startswith("".join("".join(lines)[:-1].split()))
