"""Names as people write them, and when two may be one person."""

import time
from contextlib import suppress

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ucase.domain.errors import Invalid
from ucase.domain.names import PersonName, nearly_equal, read_name

letters = st.text(st.characters(codec="utf-8"), max_size=30)
names = st.builds(PersonName, letters, st.sampled_from(["", "van der", "'t", "el"]), letters)
common = st.sampled_from(
    [
        "Jan van der Berg",
        "J. v.d. Berg",
        "Jan Peter Bergh",
        "Fatima El Idrissi",
        "F. Idrisi",
        "Yılmaz",
        "Li Wei",
    ]
).map(read_name)


@pytest.mark.parametrize(
    ("typed", "given", "prefix", "family"),
    [
        ("Jan van der Berg", "Jan", "van der", "Berg"),
        ("Berg, Jan van der", "Jan", "van der", "Berg"),
        ("van der Berg, Jan", "Jan", "van der", "Berg"),
        ("Berg, van der", "", "van der", "Berg"),
        ("van den Heuvel", "", "van den", "Heuvel"),
        ("'t Hart", "", "'t", "Hart"),
        ("Piet 't Hart", "Piet", "'t", "Hart"),
        ("Piet ’t Hart", "Piet", "’t", "Hart"),
        ("Jan in 't Veld", "Jan", "in 't", "Veld"),
        ("Beek, Jan op de", "Jan", "op de", "Beek"),
        ("Kim In Su", "Kim In", "", "Su"),
        ("Jan v.d. Berg", "Jan", "v.d.", "Berg"),
        ("V.D. Jansen", "V.D.", "", "Jansen"),
        ("Fatima El Idrissi", "Fatima", "El", "Idrissi"),
        ("Mohamed Ben Ali", "Mohamed", "Ben", "Ali"),
        ("Ben Jansen", "Ben", "", "Jansen"),
        ("Jansen, Ben", "Ben", "", "Jansen"),
        ("Ben Ali, Mohamed", "Mohamed", "Ben", "Ali"),
        ("Vries, Ben de", "Ben", "de", "Vries"),
        ("Jean d'Angelo", "Jean", "d'", "Angelo"),
        ("D'Angelo Jansen", "D'Angelo", "", "Jansen"),
        ("Jean de l'Isle", "Jean", "de l'", "Isle"),
        ("Maria da Silva dos Santos", "Maria", "da", "Silva dos Santos"),
        ("Mevr. De Vries", "", "De", "Vries"),
        ("fam. Jansen", "", "", "Jansen"),
        ("dhr. J.P. Jansen", "J.P.", "", "Jansen"),
        ("de heer en mevrouw De Vries", "", "De", "Vries"),
        ("Jan de Heer", "Jan", "de", "Heer"),
        ("De Heer, Jan", "Jan", "De", "Heer"),
        ("Jansen, mevr. A.", "A.", "", "Jansen"),
        ("Jansen", "", "", "Jansen"),
        ("jan van der berg", "jan", "van der", "berg"),
        ("Anna Jansen-de Boer", "Anna", "", "Jansen-de Boer"),
        ("Jansen - de Boer, Anna", "Anna", "", "Jansen-de Boer"),
        ("Anna van Dijk-de Boer", "Anna", "van", "Dijk-de Boer"),
        ("Jan-Peter de Wit", "Jan-Peter", "de", "Wit"),
        ("Ayşe Nur Yılmaz", "Ayşe Nur", "", "Yılmaz"),
        ("王小明", "", "", "王小明"),
        ("محمد علي", "محمد", "", "علي"),
        ("Jan van", "Jan", "", "van"),
        (", Jansen", "", "", "Jansen"),
    ],
)
def test_a_name_falls_apart_into_its_parts(typed: str, given: str, prefix: str, family: str) -> None:
    name = read_name(typed)
    assert name == PersonName(given, prefix, family)
    assert read_name(name.full) == name
    assert read_name(name.sorting) == name


def test_full_and_sorting_are_the_two_ways_to_show_a_name() -> None:
    name = read_name("  Jan   VAN der Bèrg ")
    assert name.full == "Jan VAN der Bèrg"
    assert name.sorting == "Bèrg, Jan VAN der"
    assert read_name("Jean d'Angelo").full == "Jean d'Angelo"


@pytest.mark.parametrize("typed", ["", "  ", ",", "-", "\u202e", "dhr.", "de heer", "mevr. , dhr."])
def test_nothing_left_is_refused(typed: str) -> None:
    with pytest.raises(Invalid) as caught:
        read_name(typed)
    assert (caught.value.key, caught.value.field) == ("name_empty", "name")


def test_more_than_200_characters_are_refused() -> None:
    assert read_name("a" * 200).family == "a" * 200
    with pytest.raises(Invalid) as caught:
        read_name("a" * 201)
    assert (caught.value.key, caught.value.field, caught.value.values) == ("name_long", "name", {"most": 200})


@given(st.text(max_size=300))
def test_any_text_is_a_name_with_a_family_name_or_is_refused(text: str) -> None:
    with suppress(Invalid):
        name = read_name(text)
        assert name.family
        assert read_name(name.sorting).family


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan van der Berg", "Berg, Jan van der"),
        ("Jan van der Berg", "J. v.d. Berg"),
        ("Jan van der Berg", "van den Berg"),
        ("Fatima El Idrissi", "fatima el-idrissi"),
        ("Fatima El Idrissi", "F. Idrissi"),
        ("Ayşe Yılmaz", "AYSE YILMAZ"),
        ("Jansen", "Janssen"),
        ("Jansen", "Jansne"),
        ("Jansen", "Jensen"),
        ("J.P. Jansen", "Jan Peter Jansen"),
        ("J. Jansen", "J.P. Jansen"),
        ("Jan P. Jansen", "Jan Peter Jansen"),
        ("Mohamed Amrani", "Mohammed Amrani"),
        ("Piet 't Hart", "Piet ’T HART"),
    ],
)
def test_one_person_in_two_spellings_is_noticed(one: str, other: str) -> None:
    assert nearly_equal(read_name(one), read_name(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Jan Bos", "Jan Vos"),
        ("Jan Jansen", "Fatima Jansen"),
        ("J. Jansen", "P. Jansen"),
        ("Jo Jansen", "Bo Jansen"),
        ("Jan Jansen", "Jan Hendriks"),
        ("Jan Jansen", "Jan Janssens"),
    ],
)
def test_other_people_are_left_alone(one: str, other: str) -> None:
    assert not nearly_equal(read_name(one), read_name(other))


@given(names | common, names | common)
def test_nearly_equal_is_symmetric_and_reflexive(a: PersonName, b: PersonName) -> None:
    assert nearly_equal(a, b) == nearly_equal(b, a)
    assert nearly_equal(a, a)


@given(st.text("abcdefgh", min_size=5, max_size=12), st.data())
def test_one_dropped_letter_is_always_noticed(family: str, data: st.DataObject) -> None:
    place = data.draw(st.integers(0, len(family) - 1))
    dropped = family[:place] + family[place + 1 :]
    assert nearly_equal(PersonName("Jan", "", family), PersonName("Jan", "", dropped))


def test_ten_thousand_comparisons_take_well_under_a_fifth_of_a_second() -> None:
    others = [PersonName(f"Ayşe {n}", "van der", f"Yılmaz{n}") for n in range(10_000)]
    began = time.process_time()  # of this process alone, whatever else the machine is doing
    for other in others:
        nearly_equal(others[0], other)
    assert time.process_time() - began < 0.2
