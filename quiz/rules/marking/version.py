"""A version of Python, near misses counting half: `version`."""

import re
from dataclasses import dataclass
from typing import Final

from ..pack import Version, bare
from ..refusal import Refused
from . import shown
from .kind import Raw, Says
from .typed import typed

LONGEST: Final = 200
WRITTEN: Final = re.compile(r"(?:c?python|v)? ?([23])\.(\d{1,2})(?:\.\d{1,2})?", re.ASCII)
WHY: Final = "Type a version, such as 3.8."


def worth(said: str, right: str) -> float:
    """1 for the version itself, 0.5 for the one before or after it of the same major one."""
    (major, minor), (right_major, right_minor) = said.split("."), right.split(".")
    off = abs(int(minor) - int(right_minor)) if major == right_major else None
    return {0: 1.0, 1: 0.5}.get(off, 0.0) if off is not None else 0.0


@dataclass(frozen=True, slots=True)
class TypedVersion:
    question: Version

    def taken(self, raw: Raw) -> str:
        written = WRITTEN.fullmatch(" ".join(typed(raw, LONGEST).lower().split()))
        if written is None:
            raise Refused("malformed", WHY)
        return f"{written[1]}.{int(written[2])}"

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        told = isinstance(says, str) and WRITTEN.fullmatch(says)
        return worth(str(says), self.question.answer) if told else 0.0

    def solution(self) -> str:
        return self.question.answer

    def label(self, says: Says) -> str:
        return str(says)


@dataclass(frozen=True, slots=True)
class OneVersion:
    question: Version

    def taken(self, raw: Raw) -> str:
        return shown.known(raw, self.question.options)

    def plain(self, says: Says) -> Says:
        return says

    def mark(self, says: Says) -> float:
        named = dict(zip(shown.ids(self.question.options), self.question.options, strict=True))
        option = named.get(says) if isinstance(says, str) else None
        return worth(bare(option.label), self.question.answer) if option else 0.0

    def solution(self) -> str:
        return shown.right(self.question.options)

    def label(self, says: Says) -> str:
        return shown.label(str(says), self.question.options)
