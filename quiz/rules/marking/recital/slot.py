"""The gap in a text where a missing word of a line would stand."""

from .placement import Placement
from .reading import Said
from .wanted import SMALL


def slot(place: int, said: list[Said], placed: Placement) -> range:
    """The words typed between the neighbours of that place, or beside the row at its ends."""
    before = [at for at, other in placed.hits if other < place]
    after = [at for at, other in placed.hits if other > place]
    if before and after:
        return range(before[-1] + 1, after[0])
    return _after(before[-1], said) if before else _before(after[0], said)


def _after(edge: int, said: list[Said]) -> range:
    """Up to the first word that is not small, within the same sentence."""
    at = edge + 1
    while at < len(said) and said[at].ends == said[edge].ends:
        at += 1
        if said[at - 1].text not in SMALL:
            break
    return range(edge + 1, at)


def _before(edge: int, said: list[Said]) -> range:
    at = edge
    while at > 0 and said[at - 1].ends == said[edge].ends:
        at -= 1
        if said[at].text not in SMALL:
            break
    return range(at, edge)
