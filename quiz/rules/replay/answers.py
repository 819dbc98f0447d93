"""What was said, and what the host has ruled on it."""

from dataclasses import replace
from typing import assert_never

from .. import events as e
from ..events import Found
from ..game import Asked, Canvas, Game, Ruling, Said, Try
from ..marking.recital import credits
from .mapping import added, without


def evolve(game: Game, event: e.AnswerEvent) -> Game:
    if isinstance(event, e.Ruled):
        return _ruled(game, event)
    asked = game.at_hand
    match event:
        case e.AnswerGiven(player, _, says, at):
            said = without(asked.said, player)
            if says is not None:
                said = added(said, player, Said(says, at))
            return replace(game, asked=replace(asked, said=said))
        case e.HandedIn(team, _, on, answer):
            handed_in = without(asked.handed_in, team)
            if on:
                handed_in = added(handed_in, team, answer)
            return replace(game, asked=replace(asked, handed_in=handed_in))
        case e.LineTried():
            return replace(game, asked=_tried(asked, event))
        case _:
            assert_never(event)


def _tried(asked: Asked, event: e.LineTried) -> Asked:
    canvas = asked.canvases.get(event.team, Canvas())
    found = {n: Found(credit, event.player) for n, credit in event.gained.items()}
    attempt = Try(
        player=event.player,
        text=event.text,
        word=event.word,
        lines=event.lines,
        credits={**event.gained, **credits(event.verdicts)},
        at=event.at,
        said=event.said,
        verdicts=event.verdicts,
    )
    tried = Canvas({**canvas.found, **found}, (*canvas.tries, attempt))
    return replace(asked, canvases=added(asked.canvases, event.team, tried))


def _ruled(game: Game, event: e.Ruled) -> Game:
    asked = next(asked for asked in game.all_asked if asked.id == event.question)
    ruling = Ruling(event.id, event.says, event.line, event.mark, event.reason)
    canvases = {
        team: replace(asked.canvases[team], found=found) for team, found in event.found.items()
    }
    changed = replace(
        asked,
        rulings=(*asked.rulings, ruling),
        canvases={**asked.canvases, **canvases},
        marks=event.marks,
        awards=event.awards,
        player_marks=event.player_marks,
    )
    at_hand = game.asked is not None and game.asked.id == changed.id
    return replace(
        game,
        asked=changed if at_hand else game.asked,
        played=tuple(changed if other.id == changed.id else other for other in game.played),
    )
