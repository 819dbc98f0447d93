"""What teams say among themselves, and who may not."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ChatSpoken:
    team: str
    player: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Muted:
    """A team, or with None the whole room, may not talk while this is `on`."""

    team: str | None
    on: bool


TalkEvent: TypeAlias = ChatSpoken | Muted
