"""The room as it was opened and is set up, and whether a host is there."""

from dataclasses import replace
from typing import assert_never

from .. import events as e
from ..game import Desk, Game, Phase
from .mapping import added, without


def opened(event: e.GameOpened) -> Game:
    return Game(
        code=event.code,
        pack=event.pack,
        seed=event.seed,
        team_count=event.team_count,
        settings=event.settings,
        host=Desk(event.nonce, event.key),
        opened_at=event.at,
    )


def evolve(game: Game, event: e.RoomEvent) -> Game:
    match event:
        case e.GameOpened():
            raise AssertionError("a game is opened once")
        case e.RehearsalBegun():
            return replace(game, rehearsal=True)
        case e.RehearsalCleared():
            return _cleared(game)
        case e.HostAway():
            return replace(game, host=replace(game.host, present=False))
        case e.HostBack(_, resumes_at):
            paused = game.paused
            if paused is not None and resumes_at is not None:
                paused = replace(paused, resumes_at=resumes_at)
            return replace(game, host=replace(game.host, present=True), paused=paused)
        case e.SettingsChanged(settings):
            return replace(game, settings=settings)
        case e.StageSet():
            return replace(game, stage=event)
        case e.RoomBarred(on):
            return replace(game, barred=on)
        case e.PaceGiven(to, pace):
            others = without(game.paces, to)
            return replace(game, paces=others if pace == 1 else added(others, to, pace))
        case e.DeskOpened(at):
            return replace(game, host=replace(game.host, opened=(*game.host.opened, at)))
        case e.KeyChanged(key):
            return replace(game, host=replace(game.host, key=key))
        case e.GameClosed():
            return replace(
                game,
                step=game.step + 1,
                phase=Phase.FINISHED,
                asked=None,
                paused=None,
                closed=True,
            )
        case _:
            assert_never(event)


def _cleared(game: Game) -> Game:
    """The lobby with the people who are there; ids of seats, steps and questions go on."""
    people = {
        member.id: replace(member, team=None) for member in game.players.values() if not member.bot
    }
    return Game(
        code=game.code,
        pack=game.pack,
        seed=game.seed,
        team_count=game.team_count,
        settings=game.settings,
        host=game.host,
        opened_at=game.opened_at,
        players=people,
        gone=game.gone,
        step=game.step + 1,
        seats=game.seats,
        deals=game.deals,
        unasked=game.unasked + len(game.all_asked),
        barred=game.barred,
        banned=game.banned,
        muted=game.muted & {None},
        stage=game.stage,
        paces={to: pace for to, pace in game.paces.items() if to in people},
    )
