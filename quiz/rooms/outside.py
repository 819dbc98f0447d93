"""What a room is handed of the world outside: it knows neither sockets nor clock nor SQL."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Protocol

from quiz.store import Store


class Voice(Protocol):
    """How sockets are reached. A channel is a name under which many of them listen."""

    def tell(self, to: str, view: dict[str, Any]) -> None:
        """Send a view to a channel, or to one socket."""

    def pass_on(self, event: str, said: dict[str, Any], to: str) -> None:
        """Send what is no view, such as a line of a chat, to a channel, or to one socket."""

    def enter(self, socket: str, channel: str) -> None: ...

    def leave(self, socket: str, channel: str) -> None: ...

    def gone(self, socket: str, why: str, after_ms: int | None = None) -> None:
        """Say why, and close the socket."""


@dataclass(frozen=True, slots=True)
class Outside:
    """`wake(code, moment)` has the room woken at that moment, or with None not at all."""

    store: Store
    voice: Voice
    wake: Callable[[str, int | None], None]
    now: Callable[[], int]
    max_players: int
