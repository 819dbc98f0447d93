"""A number, picked or typed as people and Python write numbers: `number`."""

import math
import re
from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from ..pack import Number
from ..refusal import Refused
from .kind import Raw, Says
from .typed import typed

LONGEST: Final = 200
LARGEST: Final = 1e30
PLAIN_INT: Final = 10**15

WHOLE: Final = r"0x[\da-f]+(?:_[\da-f]+)*|0o[0-7]+(?:_[0-7]+)*|0b[01]+(?:_[01]+)*"
GROUPED: Final = r"\d{1,3}(?:[ ,]\d{3})+(?:\.\d+)?"
DECIMAL: Final = r"(?:\d+(?:_\d+)*\.?\d*|\.\d+)(?:e[+-]?\d{1,3})?"
TERM: Final = rf"{WHOLE}|{GROUPED}|{DECIMAL}"
WRITTEN: Final = re.compile(rf"([+-]?) ?({TERM})(?: ?\*\* ?([+-]?)({TERM}))?", re.ASCII)
NARROW: Final = {0xFF01 + place: 0x21 + place for place in range(94)} | {0x2212: "-"}
WHY: Final = "Type a number, such as 42, -3.5, 1,000, 0x1f or 2**16."


@dataclass(frozen=True, slots=True)
class Numeric:
    question: Number

    def taken(self, raw: Raw) -> int | float:
        if isinstance(raw, bool) or not isinstance(raw, int | float | str):
            raise Refused("malformed", WHY)
        number = _read(typed(raw, LONGEST)) if isinstance(raw, str) else raw
        if number is None or not abs(number) <= LARGEST:
            raise Refused("malformed", WHY)
        return number

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        off = self.off(says)
        return 1.0 if off is not None and off <= _exact(self.question.within) else 0.0

    def off(self, says: Says) -> Fraction | None:
        """How far from the answer that is; None for what is no number."""
        if not isinstance(says, int | float):
            return None
        return abs(_exact(says) - _exact(self.question.answer))

    def nearest(self, said: Iterable[Says]) -> Fraction | None:
        """How far off the best of them is."""
        return min((off for says in said if (off := self.off(says)) is not None), default=None)

    def solution(self) -> int | float:
        return _short(self.question.answer)

    def label(self, says: Says) -> str:
        return str(_short(says)) if isinstance(says, float) else str(says)


def _exact(number: float) -> Fraction:
    """The number as people read it: 0.4 is within 0.1 of 0.3."""
    return Fraction(str(number))


def _short(number: float) -> int | float:
    return int(number) if abs(number) < PLAIN_INT and number == int(number) else number


def _read(text: str) -> int | float | None:
    written = WRITTEN.fullmatch(" ".join(text.translate(NARROW).lower().split()))
    if not written:
        return None
    sign, base, power_sign, power = written.groups()
    number = _term(base)
    if power is not None:
        number = _raised(number, _signed(power_sign, _term(power)))
    return _signed(sign, number)


def _signed(sign: str, number: int | float) -> int | float:
    return -number if sign == "-" else number


def _term(text: str) -> int | float:
    digits = text.replace(",", "").replace(" ", "")
    if digits[:2] in ("0x", "0o", "0b"):
        return int(digits, 0)
    return float(digits) if set(digits) & set(".e") else int(digits)


def _raised(base: int | float, power: int | float) -> int | float:
    """Base to the power, worked out exactly only where the result is known to be small."""
    try:
        rough: float = float(base) ** float(power)
    except (OverflowError, ZeroDivisionError):
        return math.inf
    if rough <= LARGEST and isinstance(base, int) and isinstance(power, int) and power >= 0:
        return int(base**power)
    return rough
