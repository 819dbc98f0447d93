"""One option is right: `choice`, `truefalse`, and `output` with options."""

from dataclasses import dataclass

from ..pack import Option
from . import shown
from .kind import Raw, Says


@dataclass(frozen=True, slots=True)
class OneOption:
    options: tuple[Option, ...]

    def taken(self, raw: Raw) -> str:
        return shown.known(raw, self.options)

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        return 1.0 if says == self.solution() else 0.0

    def solution(self) -> str:
        return shown.right(self.options)

    def label(self, says: Says) -> str:
        return shown.label(str(says), self.options)
