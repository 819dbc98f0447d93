"""What a text says of one line of the canon: where, how fully, and what that is worth."""

from dataclasses import dataclass
from typing import Final

from .credit import Credit
from .placement import Hit, Placement, placement
from .reading import Said
from .sense import crossed, turned
from .wanted import Wanted

FULL_SHARE: Final = 0.6
HALF_SHARE: Final = 0.5
FEWEST_WORDS: Final = 2
PLACES_TRIED: Final = 3


@dataclass(frozen=True, slots=True)
class Claim:
    """What the words typed `at` some places are worth as a line; nothing, if it was refused."""

    number: int
    credit: Credit | None
    weight: float
    at: frozenset[int]

    @property
    def strength(self) -> tuple[bool, float, int]:
        """Greater for the claim that is served first."""
        return self.credit is Credit.FULL, self.weight, -self.number


def claim(number: int, line: Wanted, said: list[Said]) -> Claim:
    """The best claim that the text has on the line."""
    hits = _hits(line, said)
    tried: frozenset[int] = frozenset()
    for _ in range(PLACES_TRIED):
        if not hits or 2 * len(line.keys & {place for _, place in hits}) < len(line.keys):
            break
        placed = placement(line, said, hits)
        credit = _credit(line, placed)
        if credit and not turned(line, said, placed) and not crossed(line, said, placed):
            return Claim(number, credit, placed.weight, placed.at)
        tried |= placed.at
        hits = [hit for hit in hits if hit[0] not in tried]
    return Claim(number, None, 0, tried)


def _hits(line: Wanted, said: list[Said]) -> list[Hit]:
    return sorted(
        (at, place)
        for at, word in enumerate(said)
        for meant in word.meant
        for place in line.places.get(meant, ())
    )


def _credit(line: Wanted, placed: Placement) -> Credit | None:
    places = {place for _, place in placed.hits}
    keys = len(places & line.keys) / len(line.keys)
    share = len(places) / len(line.words)
    if keys == 1 and share >= FULL_SHARE:
        return Credit.FULL
    if min(keys, share) >= HALF_SHARE and len(places) >= FEWEST_WORDS:
        return Credit.HALF
    return None
