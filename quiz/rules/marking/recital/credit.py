"""What a recited line is worth."""

from enum import StrEnum


class Credit(StrEnum):
    FULL = "full"
    HALF = "half"
