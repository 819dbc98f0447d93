"""How points become whole."""

from math import floor


def whole(points: float) -> int:
    """Rounded to whole points, half a point up; free of the last digit's noise."""
    return floor(round(points, 6) + 0.5)
