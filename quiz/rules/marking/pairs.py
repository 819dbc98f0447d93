"""Answers that say something of each of the things shown, such as {"l1": "r3"}."""

from collections.abc import Sequence
from typing import Final

from ..refusal import Refused
from .kind import Pairs, Raw, Says

WHY: Final = "Answer with an object that names things by their ids, such as l1 or i1."


def taken(raw: Raw, ids: Sequence[str]) -> dict[str, object]:
    """What came in, in the order of the screens; at least one of the things has to be there."""
    if not isinstance(raw, dict) or not raw:
        raise Refused("malformed", WHY)
    if not raw.keys() <= set(ids):
        raise Refused("no_such", "This question shows nothing with that id.")
    return {id_: raw[id_] for id_ in ids if id_ in raw}


def share(says: Says, right: Pairs) -> float:
    """The share of what is right that was said."""
    said = set(says.each) if isinstance(says, Pairs) else set()
    return len(said & set(right.each)) / len(right.each)
