"""The questions of a round that are open at once, under one clock."""

from dataclasses import replace
from typing import Any

from .. import events as e
from ..game import Asked, Game, Phase
from ..pack import arranged
from . import clock


def opened(game: Game, event: e.RoundOpened) -> tuple[Asked, ...]:
    """All questions of the round, in their order."""
    round_ = game.pack.rounds[event.round]
    asked = zip(event.ids, round_.questions, event.orders, strict=True)
    return tuple(
        Asked(
            id=id_,
            question=arranged(question, order),
            round=event.round,
            number=number,
            play=round_.play,
            **clock.opened(event),
        )
        for number, (id_, question, order) in enumerate(asked)
    )


def locked(game: Game, event: e.RoundLocked) -> dict[str, Any]:
    """What changes: all have the answers that stand, and the clock as it was at its end."""
    first, everything = game.at_hand, game.at_once
    reached = [
        replace(
            asked,
            answers=event.answers[asked.id],
            opens_at=first.opens_at,
            closes_at=first.closes_at,
            own=first.own,
            locked_at=event.at,
        )
        for asked in everything
        if asked.id in event.answers
    ]
    return {
        "phase": Phase.LOCKED,
        "asked": reached[0],
        "rest": tuple(reached[1:]),
        "unasked": game.unasked + len(everything) - len(reached),
    }


def changed(game: Game, asked: Asked) -> Game:
    """The game with that question, of those at hand, as it is now."""
    at_hand = game.asked is not None and game.asked.id == asked.id
    return replace(
        game,
        asked=asked if at_hand else game.asked,
        rest=tuple(asked if other.id == asked.id else other for other in game.rest),
    )
