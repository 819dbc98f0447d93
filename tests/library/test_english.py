"""The list of real words: large enough to know a word, clean enough not to know a slip."""

import pytest

from quiz.library.english import english


@pytest.mark.parametrize(
    "word",
    [
        "illicit",
        "mirrors",
        "nested",
        "practice",
        "complicit",
        "dutch",
        "isnt",
        "walked",
        "ambition",
    ],
)
def test_words_that_people_write_are_there(word: str) -> None:
    assert word in english()


@pytest.mark.parametrize(
    "slip", ["beautifull", "explisit", "nevver", "recieve", "definately", "teh", "speshul", "Dutch"]
)
def test_common_misspellings_are_not(slip: str) -> None:
    assert slip not in english()


def test_the_list_is_read_once() -> None:
    assert english() is english()
    assert 30_000 < len(english()) < 80_000
