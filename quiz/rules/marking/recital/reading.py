"""A text as its words, each with the words of the canon that it may stand for."""

from collections.abc import Container, Iterator
from typing import Final, NamedTuple

from ..slips import slips
from .likeness import Vocabulary
from .wanted import SMALL
from .words import HELPERS, Word, words

CONTRACTED: Final = tuple(f"{helper}t" for helper in HELPERS.split())
NEVER: Final = 1_000_000
SHORTEST_RUN: Final = 6
"""Two words run together have so many letters at least."""
SHORTEST_SPLIT: Final = 5
"""And so many has a word that was taken apart."""


class Said(NamedTuple):
    """A typed word with its place in the text, as in `Word`, and what it may stand for."""

    text: str
    ends: int
    item: int
    aside: bool
    meant: frozenset[str]


def reading(text: str, vocabulary: Vocabulary, english: Container[str]) -> list[Said]:
    """The words of the text, in order, those run together or taken apart put right."""
    row = list(_mended(words(text), vocabulary, english))
    meant = {typed: vocabulary.meant(typed, english) for typed in {word.text for word in row}}
    return [Said(*word, meant[word.text]) for word in row]


def _mended(row: list[Word], vocabulary: Vocabulary, english: Container[str]) -> Iterator[Word]:
    at = 0
    while at < len(row):
        word = row[at]
        whole = _whole(word, row[at + 1], vocabulary) if at + 1 < len(row) else ""
        if whole:
            yield word._replace(text=whole)
            at += 1
        elif word.text in vocabulary.words or word.text in english:
            yield word
        else:
            for part in _parts(word.text, vocabulary):
                yield word._replace(text=part)
        at += 1


def _whole(one: Word, other: Word, vocabulary: Vocabulary) -> str:
    """The word of the canon that was typed as two, if it was."""
    whole = one.text + other.text
    if len(whole) < SHORTEST_SPLIT or one.ends != other.ends or whole not in vocabulary.words:
        return ""
    return "" if {one.text, other.text} <= vocabulary.words else whole


def _parts(typed: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    if len(typed) > 3 and any(
        typed[0] == right[0] and slips(typed, right, 1) == 1 for right in CONTRACTED
    ):
        return ("not",)
    return _run_together(typed, vocabulary) if len(typed) >= SHORTEST_RUN else (typed,)


def _run_together(typed: str, vocabulary: Vocabulary) -> tuple[str, ...]:
    """The word as the fewest words of the canon that it is made of, if it is."""
    fewest: list[tuple[int, int]] = [(0, 0)]
    for end in range(1, len(typed) + 1):
        parts = (
            (fewest[start][0] + 1, start)
            for start in range(max(0, end - vocabulary.longest), end)
            if typed[start:end] in vocabulary.words or typed[start:end] in SMALL
        )
        fewest.append(min(parts, default=(NEVER, 0)))
    end, row = len(typed), []
    while end and fewest[end][0] < NEVER:
        start = fewest[end][1]
        row.append(typed[start:end])
        end = start
    return (typed,) if end else tuple(reversed(row))
