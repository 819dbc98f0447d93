"""Things to be paired: `match`."""

from dataclasses import dataclass

from ..pack import Match
from ..refusal import Refused
from . import pairs, shown
from .kind import Pairs, Raw, Says


@dataclass(frozen=True, slots=True)
class Pairing:
    question: Match

    def taken(self, raw: Raw) -> Pairs:
        said = pairs.taken(raw, shown.ids(self.question.left))
        partners = {id_: shown.known(one, self.question.right) for id_, one in said.items()}
        if len(set(partners.values())) < len(partners):
            raise Refused("malformed", "Each thing on the right has one partner at most.")
        return Pairs(tuple(partners.items()))

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        share = pairs.share(says, self.solution())
        return float(share == 1) if self.question.whole else share

    def solution(self) -> Pairs:
        lefts, rights = shown.ids(self.question.left), shown.ids(self.question.right)
        partners = {one.of: id_ for id_, one in zip(rights, self.question.right, strict=True)}
        return Pairs(tuple((id_, partners[place]) for place, id_ in enumerate(lefts)))

    def label(self, says: Says) -> str:
        if not isinstance(says, Pairs):
            return str(says)
        return ", ".join(self._pair(left, str(right)) for left, right in says.each)

    def _pair(self, left: str, right: str) -> str:
        return " → ".join(
            (shown.label(left, self.question.left), shown.label(right, self.question.right))
        )
