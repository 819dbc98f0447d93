"""Typed pieces of code: what is the same to Python is the same answer."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import mark, plain, taken

QUESTION = p.Text(id="q", prompt=(), accept=("sorted(names, key=len)", "d['a']"), as_python=True)


@pytest.mark.parametrize(
    "said",
    [
        "sorted(names, key=len)",
        "sorted( names,key = len )",
        "(sorted(names, key=len))",
        'd["a"]',
        "d [ 'a' ]",
    ],
)
def test_blanks_quotes_and_needless_brackets_do_not_matter(said: str) -> None:
    assert mark(QUESTION, taken(QUESTION, said)) == 1


@pytest.mark.parametrize(
    "said",
    [
        "sorted(key=len)",
        "Sorted(names, key=len)",
        "sorted(names, key=Len)",
        "sorted(names key=len)",
        "d['b']",
        "sorted",
    ],
)
def test_all_else_does(said: str) -> None:
    assert mark(QUESTION, taken(QUESTION, said)) == 0


@pytest.mark.parametrize(
    "text",
    ["not  python at  all!", "(" * 200, "-" * 200, "1" * 200, "'\\d'", "\tx", "0777", "x" * 200],
)
def test_what_is_no_code_is_kept_without_a_word(text: str) -> None:
    form = plain(QUESTION, text)

    assert form
    assert plain(QUESTION, str(form)) == form
