"""The host's rulings, with all that they change, and the protests that ask for them."""

from dataclasses import replace
from typing import assert_never

from .. import events as e
from ..game import Adjustment, Asked, Game, Protest, Ruling, Voiding
from . import at_once
from .mapping import without


def evolve(game: Game, event: e.RulingEvent) -> Game:
    match event:
        case e.Ruled():
            return _ruled(game, event)
        case e.Voided(id_, question, reason):
            voidings = (*game.voidings, Voiding(id_, question, reason))
            game = replace(game, ruled=game.ruled + 1, voidings=voidings)
            return _changed(game, replace(_asked(game, question), void=True))
        case e.Adjusted(id_, team, points, reason, round_):
            adjustments = (*game.adjustments, Adjustment(id_, team, points, reason, round_))
            return replace(game, ruled=game.ruled + 1, adjustments=adjustments)
        case e.RulingTakenBack():
            return _taken_back(game, event)
        case e.Protested(id_, team, _, question, text):
            protests = (*game.protests, Protest(id_, team, question, text))
            return replace(game, protests=protests, doubted=(*game.doubted, (team, question)))
        case e.ProtestDismissed(id_):
            left = tuple(protest for protest in game.protests if protest.id != id_)
            return replace(game, protests=left)
        case _:
            assert_never(event)


def _ruled(game: Game, event: e.Ruled) -> Game:
    asked = _asked(game, event.question)
    ruling = Ruling(event.id, event.says, event.line, event.mark, event.reason, event.team)
    changed = replace(_outcome(asked, event), rulings=(*asked.rulings, ruling))
    return _changed(replace(game, ruled=game.ruled + 1), changed)


def _taken_back(game: Game, event: e.RulingTakenBack) -> Game:
    voiding = next((one for one in game.voidings if one.id == event.id), None)
    if voiding is not None:
        left = tuple(one for one in game.voidings if one is not voiding)
        asked = replace(_asked(game, voiding.question), void=False)
        return _changed(replace(game, voidings=left), asked)
    for asked in game.all_asked:
        taken = next((ruling for ruling in asked.rulings if ruling.id == event.id), None)
        if taken is not None:
            rulings = tuple(ruling for ruling in asked.rulings if ruling is not taken)
            now = replace(_outcome(asked, event), rulings=rulings)
            return _changed(game, _may_buzz_again(now, taken.team))
    adjustments = tuple(one for one in game.adjustments if one.id != event.id)
    return replace(game, adjustments=adjustments)


def _may_buzz_again(asked: Asked, team: str | None) -> Asked:
    """While the question is open, who was ruled out by mistake has a turn again."""
    if team is None or asked.locked_at is not None or team == asked.up:
        return asked
    return replace(asked, buzzes=without(asked.buzzes, team))


def _outcome(asked: Asked, event: e.Ruled | e.RulingTakenBack) -> Asked:
    canvases = {
        team: replace(asked.canvases[team], found=found) for team, found in event.found.items()
    }
    return replace(
        asked,
        canvases={**asked.canvases, **canvases},
        marks=event.marks,
        awards=event.awards,
        player_marks=event.player_marks,
    )


def _asked(game: Game, question: str) -> Asked:
    return next(asked for asked in game.all_asked if asked.id == question)


def _changed(game: Game, changed: Asked) -> Game:
    """The game with that question as it is now, be it at hand or long past."""
    return replace(
        at_once.changed(game, changed),
        played=tuple(changed if other.id == changed.id else other for other in game.played),
    )
