"""Prose and code as spans that a screen can show without knowing any markup."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.library.rich import code, prose, verse
from quiz.rules.pack import Rich, bare

PROSE: dict[str, Rich] = {
    "": (),
    "  plain, and\nover two lines ": (("", "plain, and over two lines"),),
    "*not* **now** `x = 1`": (
        ("em", "not"),
        ("", " "),
        ("strong", "now"),
        ("", " "),
        ("code", "x = 1"),
    ),
    "***both***": (("strong", "both"),),
    "`` a ` b ``": (("code", "a ` b"),),
    "`a  b`": (("code", "a  b"),),
    "What does __init__ do, and _x?": (("", "What does __init__ do, and _x?"),),
    "2 * 3 * 4 and 2 \\* 3": (("", "2 * 3 * 4 and 2 * 3"),),
    "<b>x</b> <!-- y --> &lt; &amp;": (("", "<b>x</b> <!-- y --> &lt; &amp;"),),
    "# no heading\n- no list\n> no quote": (("", "# no heading - no list > no quote"),),
    "table[0](x) and [a](javascript:alert(1)) and [b](http://c.org) and [d](//e.org)": (
        ("", "table[0](x) and [a](javascript:alert(1)) and [b](http://c.org) and [d](//e.org)"),
    ),
    "http://a.org <https://b.org>": (("", "http://a.org <https://b.org>"),),
}


@pytest.mark.parametrize(("text", "spans"), PROSE.items(), ids=range(len(PROSE)))
def test_prose_knows_emphasis_and_code_and_nothing_else(text: str, spans: Rich) -> None:
    assert prose(text) == spans
    assert prose(text, links=True) == spans


def test_a_verse_keeps_its_lines() -> None:
    assert verse("In 2.0 a *loop*\nwent into a list,\n\n`3.0` came.\n") == (
        ("", "In 2.0 a "),
        ("em", "loop"),
        ("", "\nwent into a list,\n\n"),
        ("code", "3.0"),
        ("", " came."),
    )
    assert verse("") == ()


def test_an_explanation_has_links_to_https() -> None:
    text = "See [PEP *8* on `x[0]`](https://peps.python.org/pep-0008/?a=1&b=2)."

    assert prose(text, links=True) == (
        ("", "See "),
        ("link", "PEP 8 on x[0]", "https://peps.python.org/pep-0008/?a=1&b=2"),
        ("", "."),
    )


def test_elsewhere_only_the_words_of_a_link_are_left() -> None:
    assert prose("![See](https://a.org) [`it`](https://b.org)") == (
        ("", "!See "),
        ("code", "it"),
    )


@given(st.text(st.sampled_from("ab *_`[]()\\<>!&;:/https.\n\t"), max_size=60))
def test_any_prose_becomes_spans_with_known_classes(text: str) -> None:
    for span in prose(text, links=True):
        assert span[1]
        assert span[0] in ("", "em", "strong", "code", "link")
        assert span[0] != "link" or span[2].startswith("https://")


def test_code_has_a_span_for_each_sort_of_token() -> None:
    assert code(["def f(x):", "    return len(x)  # why"]) == (
        (("k", "def"), ("", " "), ("nf", "f"), ("p", "("), ("n", "x"), ("p", "):")),
        (
            ("", "    "),
            ("k", "return"),
            ("", " "),
            ("nb", "len"),
            ("p", "("),
            ("n", "x"),
            ("p", ")"),
            ("", "  "),
            ("c1", "# why"),
        ),
    )


def test_a_string_over_several_lines_stays_a_string_in_each() -> None:
    _, second, third = code(['s = """a', "", 'b"""'])

    assert second == ()
    assert third == (("s2", 'b"""'),)


LINES = st.lists(
    st.text(st.sampled_from("xdefprint 01()[]{}'\"\\#:=+-fé€\N{ROCKET}"), max_size=20),
    min_size=1,
    max_size=14,
)


@given(LINES)
def test_code_loses_no_letter_and_no_line(lines: list[str]) -> None:
    assert [bare(line) for line in code(lines)] == lines
