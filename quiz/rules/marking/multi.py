"""Any number of options may be right, and each counts: `multi`."""

from dataclasses import dataclass

from ..pack import Multi
from ..refusal import Refused
from . import shown
from .kind import Raw, Says


@dataclass(frozen=True, slots=True)
class SomeOptions:
    question: Multi

    def taken(self, raw: Raw) -> tuple[str, ...]:
        picked = shown.several(raw, self.question.options)
        if not picked:
            raise Refused("malformed", "Pick at least one option.")
        return tuple(id_ for id_ in shown.ids(self.question.options) if id_ in picked)

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        picked = set(says) if isinstance(says, tuple) else set()
        right = set(self.solution())
        if self.question.whole:
            return 1.0 if picked == right else 0.0
        hits, misses = len(picked & right), len(picked - right)
        return max(0.0, (hits - misses) / len(right))

    def solution(self) -> list[str]:
        pairs = zip(shown.ids(self.question.options), self.question.options, strict=True)
        return [id_ for id_, option in pairs if option.right]

    def label(self, says: Says) -> str:
        return ", ".join(shown.labels(says, self.question.options))
