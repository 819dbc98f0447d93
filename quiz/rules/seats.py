"""Who gives a command: the seats of a room, and the newcomer who has none yet."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class Host:
    """The quizmaster, at the desk; several devices may sit here."""


@dataclass(frozen=True, slots=True)
class Stage:
    """The big screen, which sees and does nothing."""


@dataclass(frozen=True, slots=True)
class Player:
    """Somebody who plays."""

    id: str


@dataclass(frozen=True, slots=True)
class Newcomer:
    """Somebody at the door."""


@dataclass(frozen=True, slots=True)
class Clock:
    """Time itself, and what the room sees of its connections."""


Seat: TypeAlias = Host | Stage | Player | Newcomer | Clock
