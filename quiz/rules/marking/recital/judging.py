"""The judge: which lines of a canon a text holds, and how well."""

from functools import lru_cache
from typing import Final

from ...pack import Line
from ...refusal import Refused
from .claim import claim
from .credit import Credit
from .likeness import Vocabulary
from .reading import Said, reading
from .verdict import Verdict
from .wanted import Wanted, wanted

LONGEST: Final = 4_000
USED: Final[frozenset[str]] = frozenset()


def judge(canon: tuple[Line, ...], text: str) -> dict[int, Verdict]:
    """What the text is worth as each line that it comes near to, by the line's number from 1.

    A typed word counts for one line only, and a line at its best.

    :raise Refused: `too_long`
    """
    if len(text) > LONGEST:
        raise Refused("too_long", f"At most {LONGEST:,} characters can be recited at once.")
    lines, vocabulary = _ready(canon)
    due = _credits(lines, reading(text, vocabulary))
    return {n: Verdict(credit) for n, credit in due.items()}


@lru_cache(maxsize=64)
def _ready(canon: tuple[Line, ...]) -> tuple[tuple[Wanted, ...], Vocabulary]:
    lines = wanted(canon)
    return lines, Vocabulary(word for line in lines for word in line.words)


def _credits(lines: tuple[Wanted, ...], said: list[Said]) -> dict[int, Credit]:
    """Serve the strongest claim, then ask again the lines that wanted the same words."""
    claims = {n: claim(n, line, said) for n, line in enumerate(lines, start=1)}
    due: dict[int, Credit] = {}
    while claims:
        served = claims.pop(max(claims, key=lambda n: claims[n].strength))
        if served.credit is None:
            break
        due[served.number] = served.credit
        said = [
            word._replace(meant=USED) if at in served.at else word for at, word in enumerate(said)
        ]
        for n, other in claims.items():
            if other.at & served.at:
                claims[n] = claim(n, lines[n - 1], said)
    return due
