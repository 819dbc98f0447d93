"""The evening's course: rounds, questions and the clock."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..pack import Source
from .answers import TeamAnswer


@dataclass(frozen=True, slots=True)
class RoundBegun:
    """`round` counts from 0."""

    round: int


@dataclass(frozen=True, slots=True)
class StakingOpened:
    """Teams may stake on a question that nobody has seen; `number` counts a round's from 0."""

    question: str
    number: int
    closes_at: int


@dataclass(frozen=True, slots=True)
class QuestionOpened:
    """`number` counts a round's questions from 0; `order` is how options or items are shown.

    `own` are the moments at which it closes for those who have a pace of their own, by id.

    A question from another `source` than its round is there the one at `place`.
    """

    id: str
    round: int
    number: int
    order: tuple[int, ...]
    told_at: int
    opens_at: int
    closes_at: int | None
    grace: int
    own: Mapping[str, int | None] = field(default_factory=dict)
    source: Source = Source.ROUND
    place: int = 0


@dataclass(frozen=True, slots=True)
class RoundOpened:
    """All questions of a round are open under one clock; `orders` as in `QuestionOpened`."""

    round: int
    ids: tuple[str, ...]
    orders: tuple[tuple[int, ...], ...]
    told_at: int
    opens_at: int
    closes_at: int | None
    grace: int
    own: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RoundLocked:
    """Nobody can answer any more. `answers` by question and team; nobody came to the others."""

    answers: Mapping[str, Mapping[str, TeamAnswer]]
    at: int


@dataclass(frozen=True, slots=True)
class ClosingMoved:
    """The open question closes at other moments; `grace` stays."""

    closes_at: int
    own: Mapping[str, int | None] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class BuzzersOpened:
    """Who buzzed was wrong: the clock goes on `later` (ms), and the other teams may buzz."""

    question: str
    later: int
    at: int


@dataclass(frozen=True, slots=True)
class QuestionLocked:
    """Nobody can answer any more. `answers` by team (together); `counted` by team (solo)."""

    question: str
    answers: Mapping[str, TeamAnswer]
    counted: Mapping[str, tuple[str, ...]]
    at: int


@dataclass(frozen=True, slots=True)
class RevealHeld:
    on: bool
    at: int


@dataclass(frozen=True, slots=True)
class QuestionRevealed:
    """Marks from 0 to 1 and the awards won by each team; `player_marks` in solo."""

    question: str
    marks: Mapping[str, float]
    awards: Mapping[str, int]
    player_marks: Mapping[str, float]
    at: int


@dataclass(frozen=True, slots=True)
class QuestionVoided:
    question: str
    at: int


@dataclass(frozen=True, slots=True)
class RoundEnded:
    round: int


@dataclass(frozen=True, slots=True)
class GameFinished:
    at: int


@dataclass(frozen=True, slots=True)
class Paused:
    at: int


@dataclass(frozen=True, slots=True)
class Interrupted:
    """The server was away; `remaining` is the time (ms) that the clock had left, if one ran."""

    remaining: int | None
    at: int


@dataclass(frozen=True, slots=True)
class Resumed:
    """The clock runs again; `later` is by how much (ms) every moment of it moves."""

    later: int
    at: int


@dataclass(frozen=True, slots=True)
class StepUndone:
    """The evening is again where it was before the last step."""

    at: int


CourseEvent: TypeAlias = (
    RoundBegun
    | StakingOpened
    | QuestionOpened
    | RoundOpened
    | RoundLocked
    | ClosingMoved
    | BuzzersOpened
    | QuestionLocked
    | RevealHeld
    | QuestionRevealed
    | QuestionVoided
    | RoundEnded
    | GameFinished
    | Paused
    | Interrupted
    | Resumed
    | StepUndone
)
