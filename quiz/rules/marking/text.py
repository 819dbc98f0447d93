"""A few typed words: `text`."""

import re
from dataclasses import dataclass
from typing import Final

from ..pack import Text
from .folding import folded
from .kind import Raw, Says
from .python import parsed
from .slips import slips
from .typed import clean, typed

LONGEST: Final = 200
EXACTING: Final = re.compile(r"[\d_.]")


@dataclass(frozen=True, slots=True)
class Words:
    question: Text

    def taken(self, raw: Raw) -> str:
        return typed(raw, LONGEST).strip()

    def plain(self, says: Says) -> str:
        said = clean(str(says)).strip()
        if self.question.as_python:
            return parsed(said)
        return said if self.question.exact else folded(said)

    def mark(self, says: Says) -> float:
        said = self.plain(says)
        accepted = [self.plain(words) for words in self.question.accept]
        if said in accepted:
            return 1.0
        if self.question.exact or self.question.as_python:
            return 0.0
        near = [count for words in accepted if (count := self._slips(said, words)) is not None]
        return 1.0 if near and not self._rejected(said, min(near)) else 0.0

    def solution(self) -> list[str]:
        return list(self.question.accept)

    def label(self, says: Says) -> str:
        return str(says)

    def _slips(self, said: str, words: str) -> int | None:
        most = self.question.slips
        if most is None:
            most = 0 if EXACTING.search(said + words) else _fitting(words)
        count = slips(said, words, most)
        return count if count <= most else None

    def _rejected(self, said: str, count: int) -> bool:
        rejected = (self.plain(words) for words in self.question.reject)
        return any(slips(said, words, count) < count for words in rejected)


def _fitting(words: str) -> int:
    return 0 if len(words) <= 4 else 1 if len(words) <= 8 else 2
