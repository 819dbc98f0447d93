"""What the host has ruled, and what teams protest against."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..marking import Says
from .answers import Found


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """The host's mark for all who said that, in its plain form; of a recited text for one line.

    Of an answer said aloud it is for the `team`, and `says` is empty.

    `found` are whole canvases, of the teams for which it changes something. Marks and awards
    are those of all teams, as they are from now on, if the question has been revealed.
    """

    id: str
    question: str
    says: Says
    line: int | None
    mark: float
    reason: str
    found: Mapping[str, Mapping[int, Found]]
    marks: Mapping[str, float]
    awards: Mapping[str, int]
    player_marks: Mapping[str, float]
    at: int
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Voided:
    """A question that was revealed counts for nobody from now on."""

    id: str
    question: str
    reason: str
    at: int


@dataclass(frozen=True, slots=True)
class Adjusted:
    """A team is given points, or loses some; `round` is where the evening was."""

    id: str
    team: str
    points: int
    reason: str
    round: int
    at: int


@dataclass(frozen=True, slots=True, kw_only=True)
class RulingTakenBack:
    """A ruling, a voiding or an adjustment is undone; of a ruling it says what stands now."""

    id: str
    found: Mapping[str, Mapping[int, Found]] = field(default_factory=dict)
    marks: Mapping[str, float] = field(default_factory=dict)
    awards: Mapping[str, int] = field(default_factory=dict)
    player_marks: Mapping[str, float] = field(default_factory=dict)
    at: int


@dataclass(frozen=True, slots=True)
class Protested:
    """A team doubts a question, in the words of one of its members."""

    id: str
    team: str
    player: str
    question: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class ProtestDismissed:
    id: str
    at: int


RulingEvent: TypeAlias = Ruled | Voided | Adjusted | RulingTakenBack | Protested | ProtestDismissed
