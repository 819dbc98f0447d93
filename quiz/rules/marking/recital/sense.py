"""Whether a placed line still says what it says: not the opposite, not half of another line."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from .opposite import HOLDING_BACK, NEGATIONS, opposite
from .placement import Placement
from .reading import Said
from .slot import slot
from .wanted import SMALL, Wanted

REVERSED: Final = "it says the opposite"
MISPLACED: Final = "one of its words stands in the wrong place"
WORSE: Final = "worse"
REACH: Final = 3
TAKING_BACK: Final = NEGATIONS.union(
    ("wait", "sorry", "hang", "hold", "actually", "rather", "i", "it", "its", "that", "thats")
)
"""What follows a "no" with which people correct themselves."""


class Refusal(NamedTuple):
    """Why a placement earns nothing, and the words that speak against it."""

    why: str = ""
    at: frozenset[int] = frozenset()


@dataclass(slots=True)
class _Gap:
    """A key word that is missing, and what was typed in its place."""

    word: str
    negates: bool
    slot: range
    against: list[int] = field(default_factory=list)
    turned_by: list[int] = field(default_factory=list)


def refusal(line: Wanted, said: list[Said], placed: Placement, number: int) -> Refusal:
    """Why the placed words are worth nothing as the line; an empty reason if they are worth it."""
    gaps = list(_gaps(line, said, placed))
    strays = list(_strays(line, said, gaps))
    for sister, at in strays:
        if sister != number:
            return Refusal(f"crossed with line {sister}", frozenset((at,)))
    for gap in gaps:
        if gap.against and not gap.turned_by:
            return Refusal(REVERSED, frozenset(gap.against))
    if _turned(line, said, placed, gaps):
        return Refusal(REVERSED, placed.at)
    return Refusal(MISPLACED, frozenset(at for _, at in strays)) if strays else Refusal()


def _strays(line: Wanted, said: list[Said], gaps: list[_Gap]) -> Iterator[tuple[int, int]]:
    """Key words in a gap that are not its own: the number of their line, and where they stand."""
    for gap in gaps:
        for at in gap.slot if not gap.turned_by else ():
            for rival in sorted(said[at].meant & line.rivals.keys() - {gap.word}):
                yield line.rivals[rival], at


def _gaps(line: Wanted, said: list[Said], placed: Placement) -> Iterator[_Gap]:
    found = {place for _, place in placed.hits}
    for place in sorted(line.keys - found):
        word = line.words[place]
        gap = _Gap(word, place in line.negations, slot(place, said, placed))
        for at in gap.slot:
            if opposite(word, said[at].text, said[at].meant):
                gap.against.append(at)
                gap.turned_by += _negations_before(at, said, placed)
            elif said[at].text in NEGATIONS:
                gap.turned_by.append(at)
        held = any(said[at].text in HOLDING_BACK for at in gap.slot)
        if not gap.against and (held or word not in HOLDING_BACK):
            gap.turned_by.clear()
        yield gap


def _negations_before(at: int, said: list[Said], placed: Placement) -> Iterator[int]:
    """The negations that reach a word over small ones: "not a good", "may not be a good"."""
    for before in range(at - 1, max(at - REACH, 0) - 1, -1):
        if said[before].text in NEGATIONS and before not in placed.at:
            yield before
        elif said[before].text not in SMALL or said[before].ends != said[at].ends:
            return


def _turned(line: Wanted, said: list[Said], placed: Placement, gaps: list[_Gap]) -> bool:
    """Whether a negation was dropped, or one added, but not both.

    A negation that makes good a word's opposite, or a verb that holds one, is not counted.
    """
    (first_at, first_place), (last_at, last_place) = placed.hits[0], placed.hits[-1]
    excused = [gap for gap in gaps if gap.turned_by and not gap.negates]
    typed = placed.at.union(*(gap.turned_by + gap.against for gap in excused))
    found = {place for _, place in placed.hits}
    added = sum(_turns(said, at, last_at) for at in range(first_at, last_at) if at not in typed)
    added += _denied(said, first_at, last_at)
    dropped = sum(first_place < place < last_place for place in line.negations - found)
    return (added + dropped) % 2 == 1


def _turns(said: list[Said], at: int, last: int) -> bool:
    """Whether the word there negates; "(not parse)" and "no, wait" are asides."""
    word, following = said[at], said[at + 1]
    if word.text == "no" and (following.item != word.item or following.text in TAKING_BACK):
        return False
    aside = word.aside and (following.aside or said[at - 1].aside)
    return not (aside and not said[last].aside) and (word.text in NEGATIONS or word.text == WORSE)


def _denied(said: list[Said], first: int, last: int) -> bool:
    """Whether a bare "not" stands right before the words."""
    if first == 0:
        return False
    before = said[first - 1]
    if before.aside and not said[last].aside:
        return False
    return before.text == "not" and before.item == said[first].item
