"""What people think, which is neither right nor wrong: `poll`."""

from dataclasses import dataclass

from ..pack import Poll
from . import shown
from .kind import Raw, Says


@dataclass(frozen=True, slots=True)
class Opinion:
    question: Poll

    def taken(self, raw: Raw) -> str:
        return shown.known(raw, self.question.options)

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        return 0.0

    def solution(self) -> None:
        return None

    def label(self, says: Says) -> str:
        return shown.label(str(says), self.question.options)
