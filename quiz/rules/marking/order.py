"""Things to be put in order: `order`."""

from dataclasses import dataclass
from itertools import combinations

from ..pack import Order
from ..refusal import Refused
from . import shown
from .kind import Raw, Says


@dataclass(frozen=True, slots=True)
class Ordering:
    question: Order

    def taken(self, raw: Raw) -> tuple[str, ...]:
        placed = shown.several(raw, self.question.items)
        if sorted(placed) != sorted(shown.ids(self.question.items)):
            raise Refused("malformed", "Give each of the things exactly one place.")
        return placed

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        right = self.solution()
        if not isinstance(says, tuple) or sorted(says) != sorted(right):
            return 0.0
        pairs = list(combinations([right.index(id_) for id_ in says], 2))
        astray = sum(first > second for first, second in pairs)
        if self.question.whole:
            return 0.0 if astray else 1.0
        return 1 - astray / max(1, len(pairs))

    def solution(self) -> list[str]:
        pairs = zip(self.question.items, shown.ids(self.question.items), strict=True)
        return [id_ for item, id_ in sorted(pairs, key=lambda pair: pair[0].rank)]

    def label(self, says: Says) -> str:
        return " → ".join(shown.labels(says, self.question.items))
