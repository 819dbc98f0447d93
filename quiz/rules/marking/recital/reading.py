"""A text as its words, each with the words of the canon that it may stand for."""

from typing import NamedTuple

from .likeness import Vocabulary
from .words import words


class Said(NamedTuple):
    """A typed word; `ends` counts the ends of lines and sentences before it."""

    text: str
    ends: int
    meant: frozenset[str]


def reading(text: str, vocabulary: Vocabulary) -> list[Said]:
    """The words of the text, in order."""
    row = words(text)
    meant = {typed: vocabulary.meant(typed) for typed in {word.text for word in row}}
    return [Said(word.text, word.ends, meant[word.text]) for word in row]
