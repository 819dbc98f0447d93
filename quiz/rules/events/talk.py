"""What teams say among themselves."""

from dataclasses import dataclass
from typing import TypeAlias


@dataclass(frozen=True, slots=True)
class ChatSpoken:
    team: str
    player: str
    text: str
    at: int


TalkEvent: TypeAlias = ChatSpoken
