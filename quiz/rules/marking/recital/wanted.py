"""The lines of a canon, made ready to be looked for in what people type."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ...pack import Line
from .opposite import NEGATIONS
from .words import words

KEY_WEIGHT: Final = 3.0
SMALL_WEIGHT: Final = 1.0
SISTERS: Final = 0.6
SMALL_WORDS: Final = """
a although an and are as at be been but by can could did do does for from had has have he her his
i if in into is it its let lets may me might my not of on or our shall she should so some than that
the their them then there these they this those though to too us was we were what when which who
will with would you your youre
"""
SMALL: Final = frozenset(SMALL_WORDS.split())


@dataclass(frozen=True, slots=True)
class Wanted:
    """A line as its words; `keys` are the places of the words that carry it.

    `rivals` are the words that cross the line when they stand in a key's place, each with the
    number of the line that it was taken from; `negations` are the places where a word negates.
    """

    words: tuple[str, ...]
    keys: frozenset[int]
    rivals: Mapping[str, int]
    negations: frozenset[int]
    places: Mapping[str, Sequence[int]]

    def weight(self, place: int) -> float:
        return KEY_WEIGHT if place in self.keys else SMALL_WEIGHT


def wanted(canon: tuple[Line, ...]) -> tuple[Wanted, ...]:
    """Each line of the canon, with the key words of the lines most like it as its rivals."""
    lines = [_words(line.text) for line in canon]
    keys = [_keys(said, line.keys) for said, line in zip(lines, canon, strict=True)]
    return tuple(
        Wanted(line, keys[own], _rivals(lines, keys, own), _negations(line), _places(line))
        for own, line in enumerate(lines)
    )


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.text for word in words(text))


def _keys(line: tuple[str, ...], given: Iterable[str]) -> frozenset[int]:
    """The places of the given key words, found one after the other; else of all but small words."""
    places: list[int] = []
    for key in _words(" ".join(given)):
        rest = range(places[-1] + 1 if places else 0, len(line))
        places += [place for place in rest if line[place] == key][:1]
    chosen = places or [place for place, word in enumerate(line) if word not in SMALL]
    return frozenset(chosen or range(len(line)))


def _rivals(lines: list[tuple[str, ...]], keys: list[frozenset[int]], own: int) -> dict[str, int]:
    """A word that several lines hold is named after the line itself, else after the first."""
    rivals: dict[str, int] = {}
    for sister in (own, *_sisters(lines, own)):
        for place in sorted(keys[sister]):
            rivals.setdefault(lines[sister][place], sister + 1)
    return rivals


def _sisters(lines: list[tuple[str, ...]], own: int) -> list[int]:
    """The other lines that share most of their words with it."""
    mine = set(lines[own])
    return [
        other
        for other, line in enumerate(lines)
        if other != own and len(mine & set(line)) >= SISTERS * min(len(mine), len(set(line)))
    ]


def _negations(line: tuple[str, ...]) -> frozenset[int]:
    """In "never is better" and "than never" the word is a thing, and negates nothing."""
    return frozenset(
        place
        for place, word in enumerate(line)
        if word in NEGATIONS
        and line[place + 1 : place + 2] not in (("is",), ("are",))
        and line[max(place - 1, 0) : place] != ("than",)
    )


def _places(line: tuple[str, ...]) -> dict[str, list[int]]:
    return {word: [n for n, other in enumerate(line) if other == word] for word in line}
