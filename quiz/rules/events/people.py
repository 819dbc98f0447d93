"""Who came and went, and which team they are in."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class PlayerJoined:
    """Somebody has a seat; a `bot` of a rehearsal has one without any connection."""

    player: str
    name: str
    nonce: str
    team: str | None
    at: int
    bot: bool = False


@dataclass(frozen=True, slots=True)
class PlayerRenamed:
    player: str
    name: str


@dataclass(frozen=True, slots=True)
class PlayerLeft:
    """Gone of their own will, or removed by the host; the name is free again.

    Who is `banned` may not take another seat with the same browser.
    """

    player: str
    removed: bool
    banned: bool = False


@dataclass(frozen=True, slots=True)
class PlayerAdmitted:
    """Whoever was banned from this seat may come again."""

    player: str


@dataclass(frozen=True, slots=True)
class SeatOffered:
    """Whoever has the secret of this digest may take the seat over, once, until that moment."""

    player: str
    digest: str
    until: int


@dataclass(frozen=True, slots=True)
class SeatCarried:
    """The seat is another device's: what proved it before does not any more."""

    player: str
    nonce: str
    at: int


@dataclass(frozen=True, slots=True)
class PlayerAway:
    player: str
    at: int


@dataclass(frozen=True, slots=True)
class PlayerBack:
    player: str
    at: int


@dataclass(frozen=True, slots=True)
class PlayerMoved:
    """`later` while a question is open: it is then done when the question locks."""

    player: str
    team: str
    later: bool = False


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
class TeamMerged:
    """A team is no more: its members go to another. `forgotten` where nothing was played yet."""

    team: str
    into: str
    forgotten: bool


@dataclass(frozen=True, slots=True)
class TeamLinked:
    """Where a team meets; nowhere with None."""

    team: str
    url: str | None


@dataclass(frozen=True, slots=True)
class TeamRenamed:
    team: str
    name: str


@dataclass(frozen=True, slots=True)
class CaptainNamed:
    team: str
    player: str


PeopleEvent: TypeAlias = (
    PlayerJoined
    | PlayerRenamed
    | PlayerLeft
    | PlayerAdmitted
    | SeatOffered
    | SeatCarried
    | PlayerAway
    | PlayerBack
    | PlayerMoved
    | TeamMade
    | TeamsDealt
    | TeamMerged
    | TeamLinked
    | TeamRenamed
    | CaptainNamed
)
