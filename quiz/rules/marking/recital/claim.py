"""What a text says of one line of the canon: where, how fully, and what that is worth."""

from dataclasses import dataclass, field
from typing import Final

from .credit import Credit
from .listing import BAG, LISTED, MANY, endings, from_a_list
from .placement import Hit, Placement, placement
from .reading import Said
from .sense import refusal
from .slot import slot
from .wanted import SMALL, Wanted

FULL_SHARE: Final = 0.6
HALF_SHARE: Final = 0.5
FEWEST_WORDS: Final = 2
PLACES_TRIED: Final = 3
TOO_LITTLE: Final = "too little of it"
NOWHERE: Final = Placement((), 0.0)


@dataclass(frozen=True, slots=True)
class Claim:
    """What the `placed` words are worth as a line, or why they are worth nothing.

    `weighed` are all words that had a say in it.
    """

    number: int
    credit: Credit | None
    placed: Placement = NOWHERE
    refused: str = ""
    weighed: frozenset[int] = field(default=frozenset())

    @property
    def strength(self) -> tuple[bool, bool, float, int]:
        """Greater for the claim that is served first; of equals, for the one said first."""
        if self.credit is None:
            return False, False, 0.0, 0
        full = self.credit is Credit.FULL
        return True, full, self.placed.weight, -self.placed.hits[0][0]


def claim(number: int, line: Wanted, said: list[Said]) -> Claim:
    """The best claim that the text has on the line; else the first that was refused."""
    hits = _hits(line, said)
    tried: frozenset[int] = frozenset()
    refused: Claim | None = None
    for _ in range(PLACES_TRIED):
        if not hits or 2 * len(line.keys & {place for _, place in hits}) < len(line.keys):
            break
        found = _judged(number, line, said, placement(line, said, hits))
        if found.credit:
            return found
        tried |= found.weighed
        refused = refused if refused and refused.refused else found
        hits = [hit for hit in hits if hit[0] not in found.placed.at]
    return Claim(
        number,
        None,
        refused.placed if refused else NOWHERE,
        refused.refused if refused else "",
        tried,
    )


def _hits(line: Wanted, said: list[Said]) -> list[Hit]:
    return sorted(
        (at, place)
        for at, word in enumerate(said)
        for meant in word.meant
        for place in line.places.get(meant, ())
    )


def _judged(number: int, line: Wanted, said: list[Said], placed: Placement) -> Claim:
    credit = _credit(line, said, placed)
    if credit is None:
        why = TOO_LITTLE if _enough_keys(line, placed) else ""
        return Claim(number, None, placed, why, placed.at)
    if from_a_list(line, said, placed):
        return Claim(number, None, placed, BAG, placed.at)
    if endings(line, said, placed) >= MANY:
        return Claim(number, None, placed, LISTED, placed.at)
    against = refusal(line, said, placed, number)
    if against.why:
        return Claim(number, None, placed, against.why, placed.at | against.at)
    return Claim(number, credit, placed, "", placed.at)


def _enough_keys(line: Wanted, placed: Placement) -> bool:
    found = line.keys & {place for _, place in placed.hits}
    return len(found) >= HALF_SHARE * len(line.keys) and len(placed.hits) >= FEWEST_WORDS


def _credit(line: Wanted, said: list[Said], placed: Placement) -> Credit | None:
    count = len(placed.hits)
    share = count / len(line.words)
    if line.keys <= {place for _, place in placed.hits} and share >= FULL_SHARE:
        return Credit.FULL
    if not _enough_keys(line, placed) or share < HALF_SHARE:
        return None
    strangers = _strangers(line, said, placed)
    half = not strangers or 2 * count > len(line.words) + strangers
    return Credit.HALF if half else None


def _strangers(line: Wanted, said: list[Said], placed: Placement) -> int:
    """How many words of weight stand between those of the line and in no missing word's place."""
    found = {place for _, place in placed.hits}
    missing = (place for place in range(len(line.words)) if place not in found)
    excused = {at for place in missing for at in slot(place, said, placed)} | placed.at
    inside = range(placed.hits[0][0], placed.hits[-1][0])
    return sum(said[at].text not in SMALL for at in inside if at not in excused)
