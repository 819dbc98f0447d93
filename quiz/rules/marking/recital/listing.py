"""Guessing by listing: single words in a row, or many endings for one beginning."""

from collections.abc import Iterator
from typing import Final

from .placement import Placement
from .reading import Said
from .wanted import SMALL, Wanted

MANY: Final = 3
LISTED: Final = "too many endings for one beginning"
BAG: Final = "a list of single words"
JOINED_BY: Final = frozenset(("or", "and"))


def from_a_list(line: Wanted, said: list[Said], placed: Placement) -> bool:
    """Whether each word stands by itself in a list; only a whole line can be spelt out so."""
    return len(placed.hits) < len(line.words) and all(_alone(said, at) for at, _ in placed.hits)


def endings(line: Wanted, said: list[Said]) -> set[frozenset[str]]:
    """All that was typed as the end of the line after its beginning, by what it may mean."""
    *opening, last = sorted(line.keys)
    if not opening:
        return set()
    found: set[frozenset[str]] = set()
    for end in _openings(line, said, last, len(opening)):
        found |= set(_listed(said, end))
    return found


def _openings(line: Wanted, said: list[Said], last: int, keys: int) -> Iterator[int]:
    """Where the line has been begun with all its key words but the last."""
    place, held = 0, 0
    for at, word in enumerate(said):
        if at and word.ends != said[at - 1].ends:
            place, held = 0, 0
        starts = [n for n in range(last) if line.words[n] in word.meant and (n >= place or n == 0)]
        if starts:
            ahead = [n for n in starts if n >= place]
            place, held = (ahead[0] + 1, held) if ahead else (1, 0)
            held += place - 1 in line.keys
        if held == keys and (not starts or at + 1 == len(said)):
            yield at
            place, held = 0, 0


def _listed(said: list[Said], start: int) -> Iterator[frozenset[str]]:
    """The first word of weight from there on, and those that are listed after it."""
    at = start
    while at < len(said) and said[at].ends == said[start].ends and said[at].text in SMALL:
        at += 1
    if at == len(said) or said[at].ends != said[start].ends:
        return
    yield _meaning(said[at])
    for later in range(at + 1, len(said)):
        word = said[later]
        if word.text in JOINED_BY:
            continue
        joined = said[later - 1].text in JOINED_BY
        if word.text in SMALL or not (joined or (word.meant and _alone(said, later))):
            return
        yield _meaning(word)


def _meaning(word: Said) -> frozenset[str]:
    return word.meant or frozenset((word.text,))


def _alone(said: list[Said], at: int) -> bool:
    """Whether no other word is part of the same item."""
    return all(
        not 0 <= beside < len(said) or said[beside].item != said[at].item
        for beside in (at - 1, at + 1)
    )
