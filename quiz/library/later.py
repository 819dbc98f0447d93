"""What the format knows and this version does not play yet."""

from collections.abc import Mapping
from typing import Final

UNPLAYED: Final = "is not played by this version"
VALUES_LATER: Final = frozenset({"sheet", "lightning", "buzzer"})
"""Ways of playing a round."""

_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "rounds": frozenset({"wager"}),
}


def fields_later(owner: str) -> frozenset[str]:
    """Fields of a pack (`""`), of `rounds`, or of a `<kind>` of question."""
    return _FIELDS.get(owner, frozenset())
