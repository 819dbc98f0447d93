"""The audience: which sockets listen at which address, and what each address was last told."""

from collections.abc import Iterable
from secrets import randbelow

from quiz.rules import Address, Game, addresses, layer
from quiz.rules.events import Event
from quiz.rules.seats import Player
from quiz.rules.views.shape import View

from .channels import channel
from .letters import Listener, holds
from .outside import Voice
from .pace import pace, quiet, touched
from .passing import Passed
from .talk import Talk

_FIRST = ("room", "desk", "stage", "team", "seat")


class Audience:
    """Tells each address its layer when that has changed, and not more often than its pace."""

    def __init__(self, voice: Voice) -> None:
        self._voice = voice
        self._talk = Talk(voice)
        self._at: dict[str, tuple[Address, ...]] = {}
        self._listening: dict[Address, set[str]] = {}
        self._told: dict[Address, View | None] = {}
        self._rests_until: dict[Address, int] = {}
        self._stale: set[Address] = set()
        self.listeners: dict[str, Listener] = {}

    @property
    def due(self) -> int | None:
        """When the next layer that has changed may be told."""
        return min((self._rests_until.get(address, 0) for address in self._stale), default=None)

    def greet(self, listener: Listener, game: Game, seq: int, now: int) -> None:
        """Give a socket its place and one full view."""
        self.listeners[listener.socket] = listener
        places = addresses(game, listener.seat)
        self._place(listener.socket, places, game)
        # What others were told last goes to the newcomer too: what is newer follows for all.
        layers = {address.layer: self._seen(game, address) for address in places}
        self._voice.tell(listener.socket, {"seq": seq, "now": now, **layers})
        self._talk.tell(game, ())

    def leave(self, socket: str) -> None:
        """A socket is no longer there."""
        self.listeners.pop(socket, None)
        self._talk.leave(socket)
        for address in self._at.pop(socket, ()):
            self._unplace(socket, address)

    def heed(self, game: Game, events: Iterable[Event], seq: int, now: int) -> None:
        """Something has happened: find out whom it concerns."""
        events = tuple(events)
        concerned = touched(game, events)
        if not quiet(events):
            self._rests_until.clear()
        at_hand = self._listening.keys()
        self._stale |= at_hand if concerned is None else concerned & at_hand
        for socket in self._sockets(concerned):
            self._reseat(self.listeners[socket], game, seq, now)
        self._talk.tell(game, events)

    def tell(self, game: Game, seq: int, now: int) -> None:
        """Tell what has changed to those who may be told again."""
        ready = [a for a in self._stale if self._rests_until.get(a, 0) <= now]
        for address in sorted(ready, key=lambda address: _FIRST.index(address.layer)):
            self._stale.discard(address)
            seen = layer(game, address)
            if seen == self._told.get(address):
                continue
            self._told[address] = seen
            self._rests_until[address] = now + pace(game, address)
            view = {"seq": seq, "now": now, address.layer: seen}
            self._voice.tell(channel(game.code, address), view)

    def pass_on(self, game: Game, passed: Iterable[tuple[str, Passed]]) -> None:
        """Tell what is not kept."""
        for player, command in passed:
            self._talk.pass_on(game, player, command)

    def dismiss(self, why: str, spread_ms: int = 0) -> None:
        """Close all sockets; with `spread_ms` they are asked to come back within that time."""
        for socket in list(self.listeners):
            self.leave(socket)
            self._voice.gone(socket, why, randbelow(spread_ms) if spread_ms else None)

    def _sockets(self, concerned: frozenset[Address] | None) -> list[str]:
        if concerned is None:
            return list(self.listeners)
        seats = [address for address in concerned if address.layer == "seat"]
        return [socket for seat in seats for socket in self._listening.get(seat, ())]

    def _reseat(self, listener: Listener, game: Game, seq: int, now: int) -> None:
        """Give a socket the places that its seat has now, and what is told at the new ones."""
        if not holds(game, listener.seat, listener.nonce):
            self.leave(listener.socket)
            self._voice.gone(listener.socket, _why_gone(game, listener))
            return
        before = self._at[listener.socket]
        places = addresses(game, listener.seat)
        if places == before:
            return
        self._place(listener.socket, places, game)
        layers: View = {address.layer: None for address in before}
        layers |= {address.layer: self._seen(game, address) for address in places}
        self._voice.tell(listener.socket, {"seq": seq, "now": now, **layers})

    def _place(self, socket: str, places: tuple[Address, ...], game: Game) -> None:
        before = self._at.get(socket, ())
        self._at[socket] = places
        for address in set(before) - set(places):
            self._voice.leave(socket, channel(game.code, address))
            self._unplace(socket, address)
        for address in set(places) - set(before):
            self._voice.enter(socket, channel(game.code, address))
            self._listening.setdefault(address, set()).add(socket)
            if address.layer == "team":
                self._talk.enter(socket, address.id)

    def _unplace(self, socket: str, address: Address) -> None:
        sockets = self._listening.get(address, set())
        sockets.discard(socket)
        if not sockets:
            self._listening.pop(address, None)
            self._told.pop(address, None)
            self._rests_until.pop(address, None)
            self._stale.discard(address)

    def _seen(self, game: Game, address: Address) -> View | None:
        if address not in self._told:
            self._told[address] = layer(game, address)
        return self._told[address]


def _why_gone(game: Game, listener: Listener) -> str:
    seat = listener.seat
    if not isinstance(seat, Player):
        return "removed"
    if seat.id in game.players:
        return "carried"
    return "banned" if seat.id in game.banned else "removed"
