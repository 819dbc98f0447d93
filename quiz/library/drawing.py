"""Drawing questions for an evening: by chance from a seed, those played lately last."""

from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from typing import Generic, TypeVar

from quiz.rules.chance import shuffled

Key = TypeVar("Key")


@dataclass(frozen=True, slots=True)
class Wish(Generic[Key]):
    """So many of these."""

    count: int
    fitting: Sequence[Key]


@dataclass(frozen=True, slots=True)
class TooFew(Exception):
    """The wish of that number cannot be granted beside those before it: `found` are left."""

    wish: int
    found: int


def drawn(
    wishes: Sequence[Wish[Key]], taken: Set[Key], past: Mapping[Key, int], seed: int
) -> list[tuple[Key, ...]]:
    """For each wish as many as it asks for; nothing that is taken, and nothing twice.

    `past` tells when a question was last played: those that never were come first, then the
    longest ago, and the seed decides among equals. Raises TooFew only where no drawing at all
    would do.
    """
    draw = _Draw([_preferred(wish, taken, past, seed, n) for n, wish in enumerate(wishes)])
    for number, wish in enumerate(wishes):
        for found in range(wish.count):
            if not draw.grant(number, set()):
                raise TooFew(number, found)
    hands = [
        [key for key, holder in draw.holder.items() if holder == n] for n in range(len(wishes))
    ]
    return [shuffled(hand, seed, number, "asked") for number, hand in enumerate(hands)]


def sloped(hand: Sequence[Key], level: Callable[[Key], int]) -> tuple[Key, ...]:
    """The hand as a round asks it: two of the easiest first, and none of the hardest last."""
    opening = sorted(hand, key=level)[:2]
    rest = [key for key in hand if key not in opening]
    if rest:
        last = min(reversed(rest), key=level)
        rest.remove(last)
        rest.append(last)
    return (*opening, *rest)


def _preferred(
    wish: Wish[Key], taken: Set[Key], past: Mapping[Key, int], seed: int, number: int
) -> list[Key]:
    free = [key for key in wish.fitting if key not in taken]
    return sorted(shuffled(free, seed, number, "draw"), key=lambda key: past.get(key, -1))


class _Draw(Generic[Key]):
    """Who holds what so far; a wish that finds nothing free asks others to take something else."""

    def __init__(self, preferred: Sequence[Sequence[Key]]) -> None:
        self._preferred = preferred
        self.holder: dict[Key, int] = {}

    def grant(self, wish: int, asked: set[int]) -> bool:
        asked.add(wish)
        for key in self._preferred[wish]:
            if key not in self.holder:
                self.holder[key] = wish
                return True
        for key in self._preferred[wish]:
            other = self.holder[key]
            if other not in asked and self.grant(other, asked):
                self.holder[key] = wish
                return True
        return False
