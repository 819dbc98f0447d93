"""Markdown and HTML of others as ours, and ours as Moodle's."""

import pytest

from quiz.exchange.gift import hypertext, markdown
from quiz.exchange.gift.markdown import Words
from quiz.exchange.prose import literal, plain


@pytest.mark.parametrize("text", ["a < b & c &amp; d", "__init__", "# 1", "1. x", "- x", "[x](y)"])
def test_what_is_no_mark_to_us_is_none_to_moodle(text: str) -> None:
    assert markdown.read(markdown.written(text)).text == text


@pytest.mark.parametrize(
    ("ours", "moodles"),
    [
        ("*a* **b** `c_d`", "*a* **b** `c_d`"),
        ("see [the_docs](https://a.org/b_c)", r"see [the\_docs](https://a.org/b_c)"),
        ("``a`b`` < c", "``a`b`` &lt; c"),
    ],
)
def test_marks_of_ours_are_marks_there(ours: str, moodles: str) -> None:
    assert markdown.written(ours) == moodles
    assert markdown.read(moodles) == Words(ours)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("_a_ and __b__", Words("*a* and **b**")),
        ("a  \nb\nc", Words("a b c")),
        ("# Title\n\n- one\n- two", Words("Title one two")),
        ("[x](http://a.org) [y](https://a.org)", Words("x [y](https://a.org)")),
        ("a\n\n    x = 1\n\n```py\ny\n```\nb", Words("a b", ("x = 1", "y"))),
        ("<div>\nwhat\n</div>", Words("<div> what </div>")),
        ("a ![b](c.png)", Words("a", (), ("the picture c.png",))),
    ],
)
def test_markdown_of_others(text: str, words: Words) -> None:
    assert markdown.read(text) == words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("<p>a&nbsp;&lt;b&gt;</p><p>c</p>", Words("a <b> c")),
        ("<i>a</i> <b>b</b> <code>c*</code>", Words("*a* **b** `c*`")),
        ('<a href="https://a.org/">a</a> <a href="/b">b</a>', Words("[a](https://a.org/) b")),
        ("a<pre>x = 1\n  y</pre><pre>z</pre>b", Words("ab", ("x = 1", "  y", "z"))),
        ("a</b></p> *b*<script>c</script>", Words(r"a \*b\*", (), ("<script>",))),
        ("2<sup>3</sup><img src=x>", Words("23", (), ("<sup>", "<img>"))),
    ],
)
def test_html_of_others(text: str, words: Words) -> None:
    assert hypertext.read(text) == words


def test_code_that_holds_a_fence_gets_a_longer_one() -> None:
    code = ("a", "```", "b")

    assert markdown.read(markdown.block(code)).code == code


@pytest.mark.parametrize(
    ("text", "ours"),
    [
        ("a[0] * 2", "a[0] * 2"),
        ("*args", "*args"),
        ("*a*", r"\*a\*"),
        ("`a`", r"\`a\`"),
        ("a  b\t c\n", "a  b  c"),
        ("[a](https://b.org)", r"\[a](https://b.org)"),
    ],
)
def test_texts_of_others_are_escaped_where_they_must_be(text: str, ours: str) -> None:
    assert literal(text) == ours


def test_a_link_is_told_with_its_address() -> None:
    assert plain("[a](https://a.org/), <https://b.org>") == "a (https://a.org/), <https://b.org>"
    assert plain("[https://a.org](https://a.org)") == "https://a.org"
