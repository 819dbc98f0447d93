"""The lines of a canon, made ready to be looked for in what people type."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from ...pack import Line
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
    """A line as its words; `keys` are places, `rivals` the words that cross it in a key's place."""

    words: tuple[str, ...]
    keys: frozenset[int]
    rivals: frozenset[str]
    places: Mapping[str, Sequence[int]]

    def weight(self, place: int) -> float:
        return KEY_WEIGHT if place in self.keys else SMALL_WEIGHT


def wanted(canon: tuple[Line, ...]) -> tuple[Wanted, ...]:
    """Each line of the canon, with the key words of the lines most like it as its rivals."""
    lines = [_words(line.text) for line in canon]
    keys = [_keys(said, line.keys) for said, line in zip(lines, canon, strict=True)]
    rivals = [
        frozenset(
            lines[sister][place] for sister in _sisters(lines, number) for place in keys[sister]
        )
        for number in range(len(lines))
    ]
    return tuple(map(Wanted, lines, keys, rivals, map(_places, lines)))


def _places(line: tuple[str, ...]) -> dict[str, list[int]]:
    return {word: [n for n, other in enumerate(line) if other == word] for word in line}


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


def _sisters(lines: list[tuple[str, ...]], number: int) -> list[int]:
    """The line itself and all that share most of their words with it."""
    own = set(lines[number])
    return [
        other
        for other, line in enumerate(lines)
        if len(own & set(line)) >= SISTERS * min(len(own), len(set(line)))
    ]
