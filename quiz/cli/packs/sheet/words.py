"""Numbers in words, as sheets have them."""

from typing import Final

LEVELS: Final = {1: "easy", 2: "medium", 3: "hard"}


def counted(count: int, what: str) -> str:
    """The number with its noun."""
    return f"{count} {what}{'' if count == 1 else 's'}"
