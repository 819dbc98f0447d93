"""What came of holding a question against Python."""

from dataclasses import dataclass
from enum import StrEnum

from quiz.library.kinds import Played

from .versions import Version


class Verdict(StrEnum):
    """What came of it; `wrong` and `unproven` are findings."""

    PROVEN = "proven"
    WRONG = "wrong"
    UNPROVEN = "not proven"
    HAND = "by hand"

    @property
    def finding(self) -> bool:
        return self in (Verdict.WRONG, Verdict.UNPROVEN)


@dataclass(frozen=True, slots=True)
class Found:
    """A verdict, the versions that it rests on, and what to say about it."""

    verdict: Verdict
    versions: tuple[Version, ...] = ()
    what: str = ""


def proven(versions: tuple[Version, ...] = ()) -> Found:
    return Found(Verdict.PROVEN, versions)


def wrong(what: str) -> Found:
    return Found(Verdict.WRONG, (), what)


def unproven(question: Played, why: str) -> Found:
    """A finding where the question says that it has been proven; else a matter of people."""
    if question.checked == "hand":
        return Found(Verdict.HAND)
    return Found(Verdict.UNPROVEN, (), why)
