"""What an answer is worth: one module for each kind of question, all of one shape."""

from enum import StrEnum
from typing import TypeAlias

Raw: TypeAlias = object
"""What a player said, as it came in: any JSON value."""

Says: TypeAlias = str | int | float | tuple[str, ...]
"""What a player said, checked and in the shape of its kind."""


class Credit(StrEnum):
    """What a recited line is worth."""

    FULL = "full"
    HALF = "half"
