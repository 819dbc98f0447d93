"""A room: one mailbox, drained in order. Decide, keep, then tell."""

from dataclasses import replace
from typing import Any

import gevent

from quiz.rehearsal import bots
from quiz.rules import Game, Refused
from quiz.rules import events as e
from quiz.rules.commands import (
    Carry,
    Command,
    Find,
    Interrupt,
    Join,
    Lose,
    NewKey,
    Recite,
    Rehearse,
    TakeOver,
    Tick,
)
from quiz.rules.game import Member
from quiz.rules.seats import Clock, Host, Newcomer, Player, Seat
from quiz.tickets import Ticket, digest, secret

from .audience import Audience
from .history import History, runs
from .letters import Arrival, Departure, Letter, Listener, Order, Outcome, Woken, holds
from .mailbox import Mailbox
from .outside import Outside
from .passing import Passing
from .presence import Presence
from .reciting import judged
from .turn import Turn, unexpected

PATIENCE = 5
"""How long (s) the giver of a command waits before the room counts as busy."""

RETRY = 500
"""How long (ms) a room waits before it tries again what did not work."""


class Room:
    """The place where a game is live: its mailbox, who is there, who has been told what."""

    def __init__(self, history: History, outside: Outside) -> None:
        self.closing = False
        self.used_at = outside.now()
        self._history = history
        self._outside = outside
        self._audience = Audience(outside.voice)
        self._presence = Presence()
        self._passing = Passing()
        self._mailbox: Mailbox[Letter] = Mailbox(self._take)
        self._expect_everybody(self.used_at)
        self._rest(self.used_at)

    @property
    def game(self) -> Game:
        return self._history.game

    @property
    def runs(self) -> bool:
        """Whether a clock runs here, or a question is open without one."""
        return runs(self.game)

    @property
    def idle(self) -> bool:
        """Whether nobody is there and nothing will happen by itself."""
        return self._mailbox.empty and not self._audience.listeners and self._due is None

    def play(
        self, seat: Seat, command: Command, *, nonce: str | None = None, id: str | None = None
    ) -> dict[str, Any]:
        """Give a command; returns what its giver is told once it is kept. Raises Refused."""
        return self._outcome(seat, command, nonce, id).ack

    def join(self, name: str, team: str | None = None) -> Member:
        """Take a new seat. Raises Refused."""
        outcome = self._outcome(Newcomer(), Join(name, secret(), team), None, None)
        joined = next(event for event in outcome.events if isinstance(event, e.PlayerJoined))
        return Member(joined.player, joined.name, joined.nonce, joined.team, joined.at)

    def offer(self, seat: Seat, nonce: str | None) -> str:
        """A secret with which another device takes a player's seat over. Raises Refused.

        Asked again there is a new one: what is kept of it is a digest.
        """
        hidden = secret()
        self._outcome(seat, Carry(digest(hidden)), nonce, None)
        return hidden

    def take_over(self, said: str) -> Member:
        """The seat that was offered with this secret. Raises Refused."""
        nonce = secret()
        outcome = self._outcome(Newcomer(), TakeOver(digest(said), nonce), None, None)
        carried = next(event for event in outcome.events if isinstance(event, e.SeatCarried))
        return replace(self.game.players[carried.player], nonce=nonce)

    def admits(self, ticket: Ticket) -> bool:
        """Whether a ticket is for a seat of this room, and still good."""
        return ticket.code == self.game.code and holds(self.game, ticket.seat, ticket.nonce)

    def bans(self, ticket: Ticket) -> bool:
        """Whether a ticket is of a seat whose browser may not come again."""
        game, seat = self.game, ticket.seat
        if ticket.code != game.code or not isinstance(seat, Player) or seat.id not in game.banned:
            return False
        return ticket.nonce == game.gone[seat.id].nonce

    def greet(self, listener: Listener) -> None:
        """A socket has come, or wants a full view again; it is served in its turn."""
        self._mailbox.post(Arrival(listener))

    def leave(self, socket: str) -> None:
        """A socket has gone."""
        self._mailbox.post(Departure(socket))

    def wake(self) -> None:
        """A moment has come that the room asked to be woken at."""
        self._mailbox.post(Woken())

    def interrupt(self, at: int) -> None:
        """The server was away since `at`; returns when that is settled."""
        self._mailbox.post(self._by_the_clock(Interrupt(at), self._outside.now()))
        self._mailbox.finish()

    def finish(self, within: int) -> None:
        """Wait until all that has come is done, but no longer than that (ms)."""
        self._mailbox.finish(within / 1000)

    def dismiss(self, why: str, spread_ms: int = 0) -> None:
        """Close all sockets; with `spread_ms` they are asked to come back within that time."""
        self._audience.dismiss(why, spread_ms)

    def _outcome(self, seat: Seat, command: Command, nonce: str | None, id: str | None) -> Outcome:
        if self.closing:
            raise Refused("restarting")
        now = self._outside.now()
        order = Order(seat=seat, command=self._added(command), now=now, nonce=nonce, id=id)
        self._mailbox.post(order)
        try:
            outcome = order.outcome.get(timeout=PATIENCE)
        except gevent.Timeout:
            raise Refused("busy") from None
        assert outcome is not None, "an order that is taken has an outcome"
        return outcome

    def _added(self, command: Command) -> Command:
        """The command, with what only the room can know."""
        if isinstance(command, Recite):
            return judged(command, self.game)
        if isinstance(command, Rehearse):
            return replace(command, nonce=secret())
        return NewKey(secret()) if isinstance(command, NewKey) else command

    def _take(self, letters: list[Letter]) -> None:
        """Take a turn: decide all that has come, keep it as one, then tell."""
        self.used_at = now = self._outside.now()
        turn = Turn(self.game, self._history.acks, self._outside.max_players, self._passing)
        for letter in letters:
            self._decide(turn, letter, now)
        missed = self._decide_what_is_due(turn, now)
        try:
            self._history.keep(turn, now)
        except Refused as refusal:
            turn.refuse(refusal)
        else:
            turn.answer()
            gevent.sleep(0)  # so that acknowledgements are under way before views
            for seat in missed:
                self._presence.forget(seat)
            self._tell(turn, letters, now)
        self._rest(now)

    def _decide(self, turn: Turn, letter: Letter, now: int) -> None:
        match letter:
            case Order():
                turn.take(letter)
            case Arrival(listener) if holds(turn.game, listener.seat, listener.nonce):
                if isinstance(listener.seat, Host | Player):
                    self._presence.arrived(listener.socket, listener.seat)
                    turn.take(self._by_the_clock(Find(_player(listener.seat)), now))
            case Departure(socket):
                self._presence.left(socket, now)
            case _:
                pass

    def _decide_what_is_due(self, turn: Turn, now: int) -> list[Seat]:
        """What time alone brings, after all that came in time; the seats given up as away."""
        if turn.game.due is not None and turn.game.due <= now:
            turn.take(self._by_the_clock(Tick(), now))
        for move in bots.moves(turn.game):
            if move.at <= now:
                turn.take(self._of_bot(move, turn.game, now))
        missed = self._presence.missed(now)
        for seat in missed:
            turn.take(self._by_the_clock(Lose(_player(seat)), now))
        return missed

    def _tell(self, turn: Turn, letters: list[Letter], now: int) -> None:
        try:
            events = turn.events
            for event in events:
                self._heed(event, now)
            game, seq = self.game, self._history.seq
            self._audience.heed(game, events, seq, now)
            self._audience.pass_on(game, turn.passed)
            self._audience.tell(game, seq, now)
            for letter in letters:
                self._seat(letter, now)
            if game.closed:
                self._audience.dismiss("over")
        except Exception:
            unexpected(f"room {self.game.code}, telling")

    def _heed(self, event: e.Event, now: int) -> None:
        if isinstance(event, e.PlayerJoined) and not event.bot:
            self._presence.expect(Player(event.player), now)
        elif isinstance(event, e.PlayerLeft):
            self._presence.forget(Player(event.player))

    def _seat(self, letter: Letter, now: int) -> None:
        match letter:
            case Arrival(listener) if holds(self.game, listener.seat, listener.nonce):
                self._audience.greet(listener, self.game, self._history.seq, now)
            case Arrival(listener):
                self._outside.voice.gone(listener.socket, "removed")
            case Departure(socket):
                self._audience.leave(socket)
            case _:
                pass

    def _expect_everybody(self, now: int) -> None:
        if self.game.host.present:
            self._presence.expect(Host(), now)
        for player in self.game.players.values():
            if player.present and not player.bot:
                self._presence.expect(Player(player.id), now)

    @property
    def _due(self) -> int | None:
        moments = (self.game.due, bots.due(self.game), self._presence.due, self._audience.due)
        return min((moment for moment in moments if moment is not None), default=None)

    def _rest(self, now: int) -> None:
        """Ask to be woken at the next moment; what is overdue even now did not work."""
        due = self._due
        if due is not None and due <= now:
            due = now + RETRY
        self._outside.wake(self.game.code, due)

    def _by_the_clock(self, command: Command, now: int) -> Order:
        return Order(seat=Clock(), command=command, now=now)

    def _of_bot(self, move: bots.Move, game: Game, now: int) -> Order:
        """What a bot does; what it recites is judged like anybody's."""
        said = move.command
        command = judged(said, game) if isinstance(said, Recite) else said
        nonce = game.players[move.player].nonce
        return Order(seat=Player(move.player), command=command, now=now, nonce=nonce)


def _player(seat: Seat) -> str | None:
    return seat.id if isinstance(seat, Player) else None
