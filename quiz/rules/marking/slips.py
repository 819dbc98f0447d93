"""Slips of the finger between two words: a letter lost, added, changed, or two swapped."""

from rapidfuzz.distance import OSA


def slips(one: str, other: str, most: int) -> int:
    """How many slips lead from one to the other; `most + 1` stands for all above `most`."""
    return OSA.distance(one, other, score_cutoff=most)
