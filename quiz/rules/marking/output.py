"""What the code prints, as typed, line by line: `output` without options."""

from dataclasses import dataclass

from ..pack import Output
from .kind import Raw, Says
from .typed import clean, typed

LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class TypedOutput:
    question: Output

    def taken(self, raw: Raw) -> str:
        return typed(raw, LONGEST)

    def plain(self, says: Says) -> str:
        lines = clean(str(says)).rstrip().split("\n")
        return "\n".join(line.rstrip() for line in lines)

    def mark(self, says: Says) -> float:
        right = {self.plain(accepted) for accepted in self.question.accept}
        return 1.0 if self.plain(says) in right else 0.0

    def solution(self) -> list[str]:
        return list(self.question.accept)

    def label(self, says: Says) -> str:
        return str(says)
