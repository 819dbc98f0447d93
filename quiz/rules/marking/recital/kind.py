"""A text said from memory, as a kind of question: it is tried line by line, never answered."""

from dataclasses import dataclass
from typing import NoReturn

from ...pack import Recite
from ...refusal import Refused
from ..kind import Raw, Says


@dataclass(frozen=True, slots=True)
class Recital:
    question: Recite

    def taken(self, raw: Raw) -> NoReturn:
        raise Refused("not_now", "This one is recited: type its lines, there is no answer to give.")

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        return 0.0

    def solution(self) -> list[str]:
        return [line.text for line in self.question.canon]

    def label(self, says: Says) -> str:
        return str(says)
