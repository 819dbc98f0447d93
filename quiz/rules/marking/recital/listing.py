"""Guessing by listing: single words in a row, or many endings for one beginning."""

from collections.abc import Iterator
from typing import Final

from .placement import Placement
from .reading import Said
from .wanted import SMALL, Wanted

MANY: Final = 3
SHORT: Final = 3
APART: Final = 3
"""So many words of weight in between begin something else."""
LISTED: Final = "too many endings for one beginning"
BAG: Final = "a list of single words"
JOINED_BY: Final = frozenset(("or", "and"))
TALK_WORDS: Final = """
actually er erm haha hang hmm hold i lol maybe mean no nope ok okay right sorry sure think um umm uh
wait well yeah yes yep
"""
TALK: Final = frozenset(TALK_WORDS.split())
"""What people say to themselves between two guesses."""


def from_a_list(line: Wanted, said: list[Said], placed: Placement) -> bool:
    """Whether each word stands by itself in a list; only a whole line can be spelt out so."""
    return len(placed.hits) < len(line.words) and all(_alone(said, at) for at, _ in placed.hits)


def endings(line: Wanted, said: list[Said], placed: Placement) -> int:
    """How many different ends the line was given after its beginning."""
    *opening, last = sorted(line.keys)
    found: set[frozenset[str]] = set(_variants(line, said, placed))
    if opening:
        for end in _openings(line, said, last, len(opening)):
            found |= set(_listed(line, said, end, line.words[last]))
    return len(found)


def _variants(line: Wanted, said: list[Said], placed: Placement) -> Iterator[frozenset[str]]:
    """The short items right after the line that end in its own last word: "good idea, bad idea"."""
    end, place = placed.hits[-1]
    if place < len(line.words) - 1:
        return
    yield _meaning(said[end])
    while True:
        start = end + 1
        while start < len(said) and said[start].text in JOINED_BY:
            start += 1
        after = [at for at in range(start, min(start + SHORT, len(said))) if at > end]
        ends = [at for at in after if line.words[place] in said[at].meant]
        if not ends or said[ends[0]].ends != said[end].ends:
            return
        yield frozenset(said[at].text for at in range(start, ends[0] + 1))
        end = ends[0]


def _openings(line: Wanted, said: list[Said], last: int, keys: int) -> Iterator[int]:
    """The words after which the line has been begun with all its key words but the last."""
    place = held = since = 0
    for at, word in enumerate(said):
        since += word.text not in SMALL
        if since > APART or (at and word.ends != said[at - 1].ends):
            place = held = 0
        starts = [n for n in range(last) if line.words[n] in word.meant]
        ahead = [n for n in starts if n >= place]
        if starts:
            held = held if ahead else 0
            first = (ahead or starts)[0]
            place, held, since = first + 1, held + (first in line.keys), 0
        elif held == keys:
            yield at
            place = held = 0
        elif not line.rivals.keys().isdisjoint(word.meant):
            place = held = 0


def _listed(line: Wanted, said: list[Said], start: int, right: str) -> Iterator[frozenset[str]]:
    """The first word of weight from there on, and those that are listed after it.

    Once the right end was said, only key words of the line's sisters are taken for more guesses;
    before it, those need no mark between them.
    """
    at = start
    while at < len(said) and said[at].ends == said[start].ends and said[at].text in SMALL:
        at += 1
    if at == len(said) or said[at].ends != said[start].ends:
        return
    yield _meaning(said[at])
    yield from _rows(said, at)
    guessing = said[at].item == said[start - 1].item and right not in said[at].meant
    for later in range(at + 1, len(said)):
        word, joined = said[later], said[later - 1].text in JOINED_BY
        if word.text in JOINED_BY:
            continue
        rival = not line.rivals.keys().isdisjoint(word.meant)
        listed = joined or (_alone(said, later) and (guessing or rival))
        listed = listed or (guessing and rival and word.item == said[later - 1].item)
        if word.text in SMALL | TALK or not listed:
            return
        yield _meaning(word)
        guessing = guessing and right not in word.meant


def _rows(said: list[Said], start: int) -> Iterator[frozenset[str]]:
    """The single words in a row after that one, if they are too many to be talk."""
    row = []
    for at in range(start + 1, len(said)):
        if said[at].ends != said[start].ends or not _alone(said, at) or said[at].text in TALK:
            break
        row.append(_meaning(said[at]))
    if len(row) >= MANY:
        yield from row


def _meaning(word: Said) -> frozenset[str]:
    return word.meant or frozenset((word.text,))


def _alone(said: list[Said], at: int) -> bool:
    """Whether no other word is part of the same item."""
    return all(
        not 0 <= beside < len(said) or said[beside].item != said[at].item
        for beside in (at - 1, at + 1)
    )
