"""What was said: from then on the last step cannot be undone."""

from dataclasses import replace
from typing import assert_never

from .. import events as e
from ..events import Found
from ..game import Asked, Buzz, Canvas, Game, Said, Try
from ..marking.recital import credits
from .at_once import changed
from .mapping import added, without


def evolve(game: Game, event: e.AnswerEvent) -> Game:
    if isinstance(event, e.JokerPlayed):
        others = without(game.jokers, event.team)
        jokers = added(others, event.team, event.round) if event.on else others
        return replace(game, jokers=jokers)
    game = replace(game, before=None)
    if isinstance(event, e.Staked):
        return _staked(game, event)
    asked = next(one for one in (game.at_hand, *game.rest) if one.id == event.question)
    match event:
        case e.AnswerGiven(player, _, says, at):
            said = without(asked.said, player)
            if says is not None:
                said = added(said, player, Said(says, at))
            return changed(game, replace(asked, said=said))
        case e.HandedIn(team, _, on, answer):
            handed_in = without(asked.handed_in, team)
            if on:
                handed_in = added(handed_in, team, answer)
            return changed(game, replace(asked, handed_in=handed_in))
        case e.LineTried():
            return replace(game, asked=_tried(asked, event))
        case e.Buzzed(team, player, _, at):
            buzzes = added(asked.buzzes, team, Buzz(player, at))
            return replace(game, asked=replace(asked, buzzes=buzzes, stands_at=at))
        case _:
            assert_never(event)


def _staked(game: Game, event: e.Staked) -> Game:
    staking = game.staking
    assert staking is not None, "teams stake before a question is shown"
    stakes = added(staking.stakes, event.team, event.points)
    return replace(game, staking=replace(staking, stakes=stakes))


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
