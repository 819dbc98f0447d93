"""Whether a placed line still says what it says: not the opposite, not half of another line."""

from typing import Final

from .placement import Placement
from .reading import Said
from .wanted import SMALL, Wanted

TURNING: Final = frozenset(("not", "never", "no", "nor", "none", "nothing", "worse"))


def turned(line: Wanted, said: list[Said], placed: Placement) -> bool:
    """Whether the sense is turned round: a negation dropped, or one added, but not both."""
    (first_at, first_place), (last_at, last_place) = placed.hits[0], placed.hits[-1]
    typed = {at for at, _ in placed.hits}
    found = {place for _, place in placed.hits}
    added = sum(said[at].text in TURNING for at in set(range(first_at, last_at)) - typed)
    dropped = sum(
        line.words[place] in TURNING for place in set(range(first_place, last_place)) - found
    )
    return (added + dropped) % 2 == 1


def crossed(line: Wanted, said: list[Said], placed: Placement) -> bool:
    """Whether the place of a missing key word holds a key word of a line much like this one."""
    missing = line.keys - {place for _, place in placed.hits}
    return any(
        said[at].meant & (line.rivals - {line.words[place]})
        for place in missing
        for at in _slot(place, said, placed)
    )


def _slot(place: int, said: list[Said], placed: Placement) -> range:
    """Where the word of that place would stand: between its neighbours, or beside the row."""
    before = [at for at, other in placed.hits if other < place]
    after = [at for at, other in placed.hits if other > place]
    if before and after:
        return range(before[-1] + 1, after[0])
    return _beside(before[-1], 1, said) if before else _beside(after[0], -1, said)


def _beside(edge: int, step: int, said: list[Said]) -> range:
    """The first word beyond the edge that is not small, within the same sentence."""
    at = edge + step
    while 0 <= at < len(said) and said[at].ends == said[edge].ends:
        if said[at].text not in SMALL:
            return range(at, at + 1)
        at += step
    return range(0)
