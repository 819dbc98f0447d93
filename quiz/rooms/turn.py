"""A turn: commands decided one after another, on a game that is not kept yet."""

import logging
import secrets
from typing import Any

from quiz import wire
from quiz.rules import Game, Refused, acknowledgement, decide, evolve
from quiz.rules.commands import Join, React, Typing
from quiz.rules.events import Event
from quiz.rules.seats import Player
from quiz.store import Row

from .letters import Order, Outcome, holds, name
from .passing import Passed, Passing

log = logging.getLogger(__name__)

Acks = dict[tuple[str, str], dict[str, Any]]
"""What was answered to the commands that had an id, by seat and id."""


class Turn:
    """`game` is as it will be once `rows` are kept; until then nobody is answered.

    `passed` is what is told and not kept, with whose it is.
    """

    def __init__(self, game: Game, acks: Acks, max_players: int, passing: Passing) -> None:
        self.game = game
        self.rows: list[Row] = []
        self.acks: Acks = {}
        self._known = acks
        self._max_players = max_players
        self._passing = passing
        self.passed: list[tuple[str, Passed]] = []
        self._answers: list[tuple[Order, Outcome | Refused]] = []

    @property
    def events(self) -> tuple[Event, ...]:
        return tuple(row.event for row in self.rows)

    def take(self, order: Order) -> None:
        """Decide a command, on what those before it have made of the game."""
        try:
            outcome: Outcome | Refused = self._repeated(order) or self._decided(order)
        except Refused as refusal:
            outcome = refusal
        except Exception:
            outcome = unexpected(f"room {self.game.code}: {type(order.command).__name__}")
        self._answers.append((order, outcome))

    def answer(self) -> None:
        """It is kept: answer everybody."""
        for order, outcome in self._answers:
            if isinstance(outcome, Refused):
                order.outcome.set_exception(outcome)
            else:
                order.outcome.set(outcome)

    def refuse(self, refusal: Refused) -> None:
        """It could not be kept: nothing has happened, and everybody is told so."""
        for order, outcome in self._answers:
            order.outcome.set_exception(outcome if isinstance(outcome, Refused) else refusal)

    def _repeated(self, order: Order) -> Outcome | None:
        if order.id is None or not holds(self.game, order.seat, order.nonce):
            return None
        key = (name(order.seat), order.id)
        ack = self.acks.get(key, self._known.get(key))
        return None if ack is None else Outcome(ack)

    def _decided(self, order: Order) -> Outcome:
        if not holds(self.game, order.seat, order.nonce):
            raise Refused("not_yours", "That seat is no longer yours.")
        if isinstance(order.command, Join) and len(self.game.players) >= self._max_players:
            raise Refused("room_full")
        events = decide(self.game, order.seat, order.command, order.now)
        self._pass(order)
        game = self.game
        for event in events:
            game = evolve(game, event)
        ack = acknowledgement(events)
        self.game = game
        self._write(order, events, ack)
        return Outcome(ack, events)

    def _pass(self, order: Order) -> None:
        match order:
            case Order(seat=Player(id), command=Typing() | React() as command, now=now):
                if self._passing.takes(id, command, now):
                    self.passed.append((id, command))
            case _:
                pass

    def _write(self, order: Order, events: tuple[Event, ...], ack: dict[str, Any]) -> None:
        seat = name(order.seat)
        for place, event in enumerate(events):
            first = order.id is not None and place == 0
            said = wire.dumps(ack) if first else None
            self.rows.append(Row(event, seat, order.id if first else None, said))
        if order.id is not None:
            self.acks[seat, order.id] = ack


def unexpected(where: str) -> Refused:
    """Log the error being handled, with a number; the refusal carries the number alone."""
    number = secrets.token_hex(4)
    log.exception("error %s in %s", number, where)
    return Refused("busy", f"Something went wrong here (error {number}). Try again in a moment.")
