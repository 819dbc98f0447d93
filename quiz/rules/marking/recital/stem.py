"""What the forms of one word have in common: count, counts, counted, counting."""

import re
from typing import Final

SHORTEST: Final = 4
ENDING: Final = re.compile(r"(?<=...)(?:nesses|ness|ities|ity|ing|ied|ies|ily|ed|es|ly|s)$")
MORE: Final = re.compile(r"(?<=...)(?:er|est)$")
TAIL: Final = re.compile(r"(?:e|i|y)$")
TWICE: Final = re.compile(r"([b-df-hj-np-tv-z])\1$")


def stem(word: str) -> str:
    """The word without its ending; a short word is its own stem."""
    return word if len(word) < SHORTEST else _bare(ENDING.sub("", word))


def plain_degree(word: str) -> str:
    """The stem of "simple" for "simpler" and "simplest"."""
    return _bare(MORE.sub("", word))


def _bare(word: str) -> str:
    return TWICE.sub(r"\1", TAIL.sub("", word)) if len(word) >= SHORTEST else word
