"""What the format knows and this version does not play yet."""

from collections.abc import Mapping
from typing import Final

UNPLAYED: Final = "is not played by this version"
KINDS_LATER: Final = frozenset({"match", "line", "real", "version", "poll"})
VALUES_LATER: Final = frozenset({"sheet", "lightning", "buzzer", "python"})
"""Ways of playing a round, and of comparing a text."""

_FIELDS: Final[Mapping[str, frozenset[str]]] = {
    "rounds": frozenset({"wager", "speed", "penalty"}),
    "<number>": frozenset({"closest"}),
}


def fields_later(owner: str) -> frozenset[str]:
    """Fields of a pack (`""`), of `rounds`, or of a `<kind>` of question."""
    return _FIELDS.get(owner, frozenset())
