"""Things that are real or made up: `real`."""

from dataclasses import dataclass
from typing import Final

from ..pack import Real
from ..refusal import Refused
from . import pairs, shown
from .kind import Pairs, Raw, Says

WORDS: Final = {True: "real", False: "made up"}


@dataclass(frozen=True, slots=True)
class RealOrNot:
    question: Real

    def taken(self, raw: Raw) -> Pairs:
        said = pairs.taken(raw, shown.ids(self.question.items))
        return Pairs(tuple((id_, _verdict(one)) for id_, one in said.items()))

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        return pairs.share(says, self.solution())

    def solution(self) -> Pairs:
        named = zip(shown.ids(self.question.items), self.question.items, strict=True)
        return Pairs(tuple((id_, claim.real) for id_, claim in named))

    def label(self, says: Says) -> str:
        if not isinstance(says, Pairs):
            return str(says)
        return ", ".join(self._said(id_, real) for id_, real in says.each)

    def _said(self, id_: str, real: str | bool) -> str:
        return f"{shown.label(id_, self.question.items)}: {WORDS[real is True]}"


def _verdict(one: object) -> bool:
    if not isinstance(one, bool):
        raise Refused("malformed", "Say true for what is real, and false for what is made up.")
    return one
