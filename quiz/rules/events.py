"""What has happened: events, in the past tense. They carry outcomes; `evolve` computes no rule.

Moments (`at`, `told_at`, `opens_at`, `closes_at`) are integer milliseconds since the epoch.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from .marking import Credit, Says
from .pack import Pack


@dataclass(frozen=True, slots=True)
class Settings:
    """What the host has chosen for the room."""

    auto_reveal: bool = True
    choose: bool = False
    standings: bool = False


@dataclass(frozen=True, slots=True)
class GameOpened:
    """`nonce` proves the host's seat; `key` opens the desk on another device."""

    code: str
    pack: Pack
    seed: int
    team_count: int
    nonce: str
    key: str
    settings: Settings
    at: int


@dataclass(frozen=True, slots=True)
class PlayerJoined:
    player: str
    name: str
    nonce: str
    team: str | None
    at: int


@dataclass(frozen=True, slots=True)
class PlayerRenamed:
    player: str
    name: str


@dataclass(frozen=True, slots=True)
class PlayerLeft:
    """Gone of their own will, or removed by the host; the name is free again."""

    player: str
    removed: bool


@dataclass(frozen=True, slots=True)
class PlayerAway:
    player: str
    at: int


@dataclass(frozen=True, slots=True)
class PlayerBack:
    player: str
    at: int


@dataclass(frozen=True, slots=True)
class HostAway:
    at: int


@dataclass(frozen=True, slots=True)
class HostBack:
    """`resumes_at` is set where the game goes on by itself after an interruption."""

    at: int
    resumes_at: int | None = None


@dataclass(frozen=True, slots=True)
class TeamMade:
    team: str
    name: str


@dataclass(frozen=True, slots=True)
class TeamsDealt:
    """All teams anew, with their names and members."""

    names: Mapping[str, str]
    members: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class TeamRenamed:
    team: str
    name: str


@dataclass(frozen=True, slots=True)
class PlayerMoved:
    """`later` while a question is open: it is then done when the question locks."""

    player: str
    team: str
    later: bool = False


@dataclass(frozen=True, slots=True)
class CaptainNamed:
    team: str
    player: str


@dataclass(frozen=True, slots=True)
class SettingsChanged:
    settings: Settings


@dataclass(frozen=True, slots=True)
class KeyChanged:
    key: str


@dataclass(frozen=True, slots=True)
class RoundBegun:
    """`round` counts from 0."""

    round: int


@dataclass(frozen=True, slots=True)
class QuestionOpened:
    """`number` counts a round's questions from 0; `order` is how options or items are shown."""

    id: str
    round: int
    number: int
    order: tuple[int, ...]
    told_at: int
    opens_at: int
    closes_at: int | None
    grace: int


@dataclass(frozen=True, slots=True)
class AnswerGiven:
    """`says` of None takes the answer back."""

    player: str
    question: str
    says: Says | None
    at: int


@dataclass(frozen=True, slots=True)
class TeamAnswer:
    """What a team stands for; `why` is `most`, `captain` or `first`."""

    says: Says
    why: str
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
    """One thing recited; `gained` are the lines that the team has now, or has better now."""

    player: str
    team: str
    question: str
    text: str
    word: str
    lines: tuple[int, ...]
    gained: Mapping[int, Credit]
    at: int


@dataclass(frozen=True, slots=True)
class ClosingMoved:
    """The open question closes at another moment; `grace` stays."""

    closes_at: int


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
class GameClosed:
    at: int


Event: TypeAlias = (
    GameOpened
    | PlayerJoined
    | PlayerRenamed
    | PlayerLeft
    | PlayerAway
    | PlayerBack
    | HostAway
    | HostBack
    | TeamMade
    | TeamsDealt
    | TeamRenamed
    | PlayerMoved
    | CaptainNamed
    | SettingsChanged
    | KeyChanged
    | RoundBegun
    | QuestionOpened
    | AnswerGiven
    | HandedIn
    | LineTried
    | ClosingMoved
    | QuestionLocked
    | RevealHeld
    | QuestionRevealed
    | QuestionVoided
    | RoundEnded
    | GameFinished
    | Paused
    | Interrupted
    | Resumed
    | GameClosed
)
