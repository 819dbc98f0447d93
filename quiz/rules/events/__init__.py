"""What has happened: events, in the past tense. They carry outcomes; `evolve` computes no rule.

Moments (`at`, `told_at`, `opens_at`, `closes_at`) are integer milliseconds since the epoch.
"""

from typing import TypeAlias

from .answers import AnswerEvent, AnswerGiven, Found, HandedIn, LineTried, Ruled, TeamAnswer
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

__all__ = [
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
    "Settings",
    "SettingsChanged",
    "TeamAnswer",
    "TeamMade",
    "TeamRenamed",
    "TeamsDealt",
]

Event: TypeAlias = RoomEvent | PeopleEvent | AnswerEvent | CourseEvent
