"""One line of the code is asked for: `line`."""

from dataclasses import dataclass

from ..pack import WhichLine
from ..refusal import Refused
from .kind import Raw, Says


@dataclass(frozen=True, slots=True)
class LineNumber:
    question: WhichLine

    def taken(self, raw: Raw) -> int:
        if isinstance(raw, bool) or not isinstance(raw, int):
            raise Refused("malformed", "Name the line by its number, counted from 1.")
        if not 1 <= raw <= len(self.question.code):
            raise Refused("no_such", f"The code has lines 1 to {len(self.question.code)}.")
        return raw

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        return 1.0 if says == self.question.answer else 0.0

    def solution(self) -> int:
        return self.question.answer

    def label(self, says: Says) -> str:
        return f"line {says}"
