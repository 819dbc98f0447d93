"""What the format knows and this version does not play yet."""

from typing import Final

UNPLAYED: Final = "is not played by this version"
VALUES_LATER: Final = frozenset({"sheet", "lightning"})
"""Ways of playing a round."""
