"""Presence: which seats are connected, and which have been missed for too long."""

from quiz.rules.seats import Seat

GRACE = 30_000
"""How long (ms) a seat without a connection still counts as present."""


class Presence:
    """Counts the connections of each seat."""

    def __init__(self) -> None:
        self._seats: dict[str, Seat] = {}
        self._sockets: dict[Seat, set[str]] = {}
        self._missed_at: dict[Seat, int] = {}

    @property
    def due(self) -> int | None:
        """When the next seat will have been missed for too long."""
        return min(self._missed_at.values(), default=None)

    def expect(self, seat: Seat, now: int) -> None:
        """Somebody should sit there: they have a while to connect."""
        if seat not in self._sockets:
            self._missed_at.setdefault(seat, now + GRACE)

    def arrived(self, socket: str, seat: Seat) -> None:
        self._seats[socket] = seat
        self._sockets.setdefault(seat, set()).add(socket)
        self._missed_at.pop(seat, None)

    def left(self, socket: str, now: int) -> None:
        seat = self._seats.pop(socket, None)
        if seat is None:
            return
        self._sockets[seat].discard(socket)
        if not self._sockets[seat]:
            del self._sockets[seat]
            self._missed_at[seat] = now + GRACE

    def missed(self, now: int) -> list[Seat]:
        """The seats that have been without a connection for too long."""
        return [seat for seat, moment in self._missed_at.items() if moment <= now]

    def forget(self, seat: Seat) -> None:
        """Nobody is expected there any more."""
        self._missed_at.pop(seat, None)
