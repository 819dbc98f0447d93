"""Real English words, by which the judge of a recital tells another word from a slip."""

from functools import cache
from importlib.resources import files
from typing import Final

PACKAGE: Final = "symspellpy"
LIST: Final = "frequency_dictionary_en_82_765.txt"
"""Words that both SCOWL, the source of common spelling checkers, and the Google Books n-grams
hold, so that frequent misspellings are not among them; each with how often it was printed."""

RAREST: Final = 100_000
"""Words printed less often than this are too rare to have been meant: a slip likelier made them."""


@cache
def english() -> frozenset[str]:
    """The words, in small letters and without apostrophes; read at the first call, then kept."""
    row = files(PACKAGE).joinpath(LIST).read_text("utf-8-sig").split()
    return frozenset(
        word.replace("'", "")
        for word, printed in zip(row[::2], row[1::2], strict=True)
        if int(printed) >= RAREST
    )
