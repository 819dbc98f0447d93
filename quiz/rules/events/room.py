"""How the room was opened and is set up, and whether a host is there."""

from dataclasses import dataclass
from typing import TypeAlias

from ..pack import Pack


@dataclass(frozen=True, slots=True)
class Settings:
    """What the host has chosen for the room; a `pace` of None knows no time limits."""

    auto_reveal: bool = True
    choose: bool = False
    standings: bool = False
    joker: bool = False
    pace: float | None = 1


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
class SettingsChanged:
    settings: Settings


@dataclass(frozen=True, slots=True)
class PaceGiven:
    """A player or a team, by id, has a pace of its own; 1 is the room's."""

    to: str
    pace: float | None


@dataclass(frozen=True, slots=True)
class DeskOpened:
    """The desk's link was used."""

    at: int


@dataclass(frozen=True, slots=True)
class KeyChanged:
    key: str


@dataclass(frozen=True, slots=True)
class Notice:
    """What the stage says besides; `until` is the moment until which, where there is one."""

    text: str
    until: int | None = None


@dataclass(frozen=True, slots=True)
class StageSet:
    """What the stage shows of the room: a notice, the code, and how large the way in is."""

    notice: Notice | None = None
    code: bool = True
    join: str = "small"


@dataclass(frozen=True, slots=True)
class RoomBarred:
    """Nobody can join while it is `on`."""

    on: bool


@dataclass(frozen=True, slots=True)
class RehearsalBegun:
    """From here on nothing counts, until the rehearsal is cleared."""

    at: int


@dataclass(frozen=True, slots=True)
class RehearsalCleared:
    """Everything is as if there had been none: the lobby, with the people who are there."""

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
class GameClosed:
    at: int


RoomEvent: TypeAlias = (
    GameOpened
    | SettingsChanged
    | PaceGiven
    | DeskOpened
    | KeyChanged
    | StageSet
    | RoomBarred
    | RehearsalBegun
    | RehearsalCleared
    | HostAway
    | HostBack
    | GameClosed
)
