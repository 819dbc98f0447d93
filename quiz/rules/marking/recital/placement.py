"""Where in a text a line stands best: its words in their order, some missing, others between."""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import Final, TypeAlias

from .reading import Said
from .wanted import SMALL, Wanted

MISSING: Final = 0.2
EXTRA: Final = 0.8
EXTRA_SMALL: Final = 0.5
END: Final = 0.5
SLIP: Final = 0.1
REACH: Final = 10

Hit: TypeAlias = tuple[int, int]
"""`(at, place)`: the word typed there stands for the line's word at that place."""


@dataclass(frozen=True, slots=True)
class Placement:
    """The hits that count together, in order, and what they weigh after all costs."""

    hits: tuple[Hit, ...]
    weight: float

    @property
    def at(self) -> frozenset[int]:
        return frozenset(at for at, _ in self.hits)


def placement(line: Wanted, said: list[Said], hits: list[Hit]) -> Placement:
    """The heaviest row of hits. `hits` are sorted, and there is at least one."""
    upto = [0.0, *accumulate(line.weight(place) for place in range(len(line.words)))]
    extra = [0.0, *accumulate(_extra(word) for word in said)]
    weights: list[float] = []
    before: list[int | None] = []
    for here, (at, place) in enumerate(hits):
        best, came_from = 0.0, None
        for earlier in _within_reach(hits, here):
            was_at, was_place = hits[earlier]
            cost = MISSING * (upto[place] - upto[was_place + 1]) + extra[at] - extra[was_at + 1]
            gained = weights[earlier] - cost - END * (said[at].ends - said[was_at].ends)
            if gained > best:
                best, came_from = gained, earlier
        slip = SLIP if said[at].text != line.words[place] else 0.0
        weights.append(best + line.weight(place) - slip)
        before.append(came_from)
    last = max(range(len(hits)), key=weights.__getitem__)
    return Placement(_row(hits, before, last), weights[last])


def _extra(word: Said) -> float:
    return EXTRA_SMALL if word.text in SMALL else EXTRA


def _within_reach(hits: list[Hit], here: int) -> Iterator[int]:
    """The earlier hits, nearest first, that may stand before this one in a row."""
    at, place = hits[here]
    for earlier in range(here - 1, -1, -1):
        was_at, was_place = hits[earlier]
        if at - was_at > REACH:
            return
        if was_at < at and was_place < place:
            yield earlier


def _row(hits: list[Hit], before: list[int | None], last: int | None) -> tuple[Hit, ...]:
    row: list[Hit] = []
    while last is not None:
        row.append(hits[last])
        last = before[last]
    return tuple(reversed(row))
