"""The judge: which lines of a canon a text holds, and how well."""

from collections.abc import Container
from functools import lru_cache
from typing import Final

from ...pack import Line
from ...refusal import Refused
from .claim import Claim, claim
from .credit import Credit
from .likeness import Vocabulary
from .reading import Said, reading
from .verdict import Verdict
from .wanted import Wanted, wanted

LONGEST: Final = 4_000
USED: Final[frozenset[str]] = frozenset()
REPEATS: Final = 4
"""How often the same line is looked for again, so that its leftovers make no other line."""
AS_GOOD: Final = 0.8
"""A repeat weighs about as much; what weighs less was put together from other lines."""


def judge(
    canon: tuple[Line, ...], text: str, english: Container[str] = frozenset()
) -> dict[int, Verdict]:
    """What the text is worth as each line that it comes near to, by the line's number from 1.

    The lines stand in the order in which the text has them. A typed word counts for one line
    only, and a line at its best. `english` are real words, in small letters: two letters off,
    such a word is another one, and no slip.

    :raise Refused: `too_long`
    """
    if len(text) > LONGEST:
        raise Refused("too_long", f"At most {LONGEST:,} characters can be recited at once.")
    lines, vocabulary = _ready(canon)
    claims = _settled(lines, reading(text, vocabulary, english))
    claims.sort(key=lambda found: found.placed.hits[0][0])
    return {found.number: _verdict(lines[found.number - 1], found) for found in claims}


@lru_cache(maxsize=64)
def _ready(canon: tuple[Line, ...]) -> tuple[tuple[Wanted, ...], Vocabulary]:
    lines = wanted(canon)
    return lines, Vocabulary(word for line in lines for word in line.words)


def _settled(lines: tuple[Wanted, ...], said: list[Said]) -> list[Claim]:
    """Serve the strongest claim, then ask again the lines that wanted the same words."""
    claims = {n: claim(n, line, said) for n, line in enumerate(lines, start=1)}
    served: list[Claim] = []
    while claims:
        best = claims.pop(max(claims, key=lambda n: claims[n].strength))
        if best.credit is None:
            claims[best.number] = best
            break
        served.append(best)
        said, used = _used(lines[best.number - 1], best, said)
        for n, other in claims.items():
            if other.weighed & used:
                claims[n] = claim(n, lines[n - 1], said)
    return served + [refused for refused in claims.values() if refused.refused]


def _used(line: Wanted, best: Claim, said: list[Said]) -> tuple[list[Said], frozenset[int]]:
    """What is left to be claimed: neither the words of that line, nor those of its repeats."""
    used: frozenset[int] = frozenset()
    repeat = best
    for _ in range(REPEATS):
        used |= repeat.placed.at
        said = [word._replace(meant=USED) if at in used else word for at, word in enumerate(said)]
        if best.credit is not Credit.FULL:
            break
        repeat = claim(best.number, line, said)
        if repeat.credit is not Credit.FULL or _weaker(repeat, best):
            break
    return said, used


def _weaker(repeat: Claim, best: Claim) -> bool:
    return repeat.placed.weight < AS_GOOD * best.placed.weight


def _verdict(line: Wanted, found: Claim) -> Verdict:
    places = {place for _, place in found.placed.hits}
    return Verdict(
        found.credit,
        tuple(line.words[place] for place in sorted(places)),
        tuple(line.words[place] for place in sorted(line.keys - places)),
        found.refused,
    )
