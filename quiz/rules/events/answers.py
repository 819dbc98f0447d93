"""What was said."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..marking import Credit, Says
from ..marking.recital import Verdict


@dataclass(frozen=True, slots=True)
class TeamAnswer:
    """What a team stands for; `why` is `most`, `captain` or `first`."""

    says: Says
    why: str
    at: int


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """`says` of None takes the answer back."""

    player: str
    question: str
    says: Says | None
    at: int


@dataclass(frozen=True, slots=True)
class HandedIn:
    """`answer` stands from now on, whatever members say; a recital has none to hand in."""

    team: str
    question: str
    on: bool
    answer: TeamAnswer | None
    at: int


@dataclass(frozen=True, slots=True)
class LineTried:
    """One thing recited; `gained` are the lines that the team has now, or has better now.

    `said` is the plain form of the text: who says the same has said that.
    """

    player: str
    team: str
    question: str
    text: str
    word: str
    lines: tuple[int, ...]
    gained: Mapping[int, Credit]
    at: int
    said: str = ""
    verdicts: Mapping[int, Verdict] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Found:
    """A line that a team has, at its best try, and who found it."""

    credit: Credit
    player: str


@dataclass(frozen=True, slots=True)
class Buzzed:
    """A team was the first to buzz: the clock stands while it says its answer aloud."""

    team: str
    player: str
    question: str
    at: int


@dataclass(frozen=True, slots=True)
class Staked:
    """A team stakes so many points on the question to come."""

    team: str
    question: str
    points: int
    at: int


@dataclass(frozen=True, slots=True)
class JokerPlayed:
    """A team doubles the round at hand, which it may do once; or, not `on`, thinks again."""

    team: str
    round: int
    on: bool
    at: int


AnswerEvent: TypeAlias = AnswerGiven | HandedIn | LineTried | Buzzed | Staked | JokerPlayed
