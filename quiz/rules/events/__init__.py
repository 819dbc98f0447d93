"""What has happened: events, in the past tense. They carry outcomes; `evolve` computes no rule.

Moments (`at`, `told_at`, `opens_at`, `closes_at`) are integer milliseconds since the epoch.
"""

from typing import TypeAlias

from .answers import AnswerEvent, AnswerGiven, Found, HandedIn, LineTried, TeamAnswer
from .course import (
    ClosingMoved,
    CourseEvent,
    GameFinished,
    Interrupted,
    Paused,
    QuestionLocked,
    QuestionOpened,
    QuestionRevealed,
    QuestionVoided,
    Resumed,
    RevealHeld,
    RoundBegun,
    RoundEnded,
    StepUndone,
)
from .people import (
    CaptainNamed,
    PeopleEvent,
    PlayerAway,
    PlayerBack,
    PlayerJoined,
    PlayerLeft,
    PlayerMoved,
    PlayerRenamed,
    TeamMade,
    TeamRenamed,
    TeamsDealt,
)
from .room import (
    GameClosed,
    GameOpened,
    HostAway,
    HostBack,
    KeyChanged,
    RoomEvent,
    Settings,
    SettingsChanged,
)
from .rulings import (
    Adjusted,
    ProtestDismissed,
    Protested,
    Ruled,
    RulingEvent,
    RulingTakenBack,
    Voided,
)

__all__ = [
    "Adjusted",
    "AnswerEvent",
    "AnswerGiven",
    "CaptainNamed",
    "ClosingMoved",
    "CourseEvent",
    "Event",
    "Found",
    "GameClosed",
    "GameFinished",
    "GameOpened",
    "HandedIn",
    "HostAway",
    "HostBack",
    "Interrupted",
    "KeyChanged",
    "LineTried",
    "Paused",
    "PeopleEvent",
    "PlayerAway",
    "PlayerBack",
    "PlayerJoined",
    "PlayerLeft",
    "PlayerMoved",
    "PlayerRenamed",
    "ProtestDismissed",
    "Protested",
    "QuestionLocked",
    "QuestionOpened",
    "QuestionRevealed",
    "QuestionVoided",
    "Resumed",
    "RevealHeld",
    "RoomEvent",
    "RoundBegun",
    "RoundEnded",
    "Ruled",
    "RulingEvent",
    "RulingTakenBack",
    "Settings",
    "SettingsChanged",
    "StepUndone",
    "TeamAnswer",
    "TeamMade",
    "TeamRenamed",
    "TeamsDealt",
    "Voided",
]

Event: TypeAlias = RoomEvent | PeopleEvent | AnswerEvent | RulingEvent | CourseEvent
