"""Numbers as others write them."""

import math
import re
from decimal import Decimal
from typing import Final

NUMBER: Final = re.compile(r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d{1,3})?", re.ASCII)
WHOLE: Final = re.compile(r"[-+]?\d+", re.ASCII)
LONGEST: Final = 60


def number(text: str) -> int | float | None:
    """The number, a whole one as such; None where it is none."""
    text = text.strip()
    if len(text) > LONGEST or not NUMBER.fullmatch(text):
        return None
    if WHOLE.fullmatch(text):
        return int(text)
    return None if math.isinf(found := float(text)) else found


def whole(value: int | float | None) -> int | float | None:
    """3 for 3.0, as spreadsheets write it."""
    return int(value) if isinstance(value, float) and value.is_integer() else value


def middle(low: str, high: str) -> tuple[int | float, int | float] | None:
    """The number between two, and how far both are from it, to the last digit."""
    if number(low) is None or number(high) is None:
        return None
    least, most = Decimal(low.strip()), Decimal(high.strip())
    return _short((least + most) / 2), _short(abs(most - least) / 2)


def _short(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
