"""How events change a game: one at a time, or a whole history at once."""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from typing import Any, TypeVar, assert_never

from . import events as e
from .game import Asked, Canvas, Desk, Found, Game, Member, Pause, Phase, Said, Team, Try
from .pack import arranged

Key = TypeVar("Key")
Value = TypeVar("Value")


def replay(events: Iterable[e.Event]) -> Game:
    """The game that this history has led to; a history begins with `GameOpened`."""
    game: Game | None = None
    for event in events:
        game = evolve(game, event)
    assert game is not None, "a history is never empty"
    return game


def evolve(game: Game | None, event: e.Event) -> Game:
    """The game after the event. Never refuses, never computes a rule."""
    if isinstance(event, e.GameOpened):
        return _opened(event)
    assert game is not None, "a history begins with GameOpened"
    match event:
        case (
            e.PlayerJoined()
            | e.PlayerRenamed()
            | e.PlayerLeft()
            | e.PlayerAway()
            | e.PlayerBack()
            | e.PlayerMoved()
        ):
            return _player(game, event)
        case e.TeamMade() | e.TeamsDealt() | e.TeamRenamed() | e.CaptainNamed():
            return _team(game, event)
        case e.HostAway() | e.HostBack() | e.SettingsChanged() | e.KeyChanged():
            return _desk(game, event)
        case e.RoundBegun() | e.RoundEnded() | e.GameFinished() | e.GameClosed():
            return _evening(game, event)
        case e.Paused() | e.Interrupted() | e.Resumed():
            return _clock(game, event)
        case e.QuestionOpened():
            return _question_opened(game, event)
        case (
            e.AnswerGiven()
            | e.HandedIn()
            | e.LineTried()
            | e.ClosingMoved()
            | e.QuestionLocked()
            | e.RevealHeld()
            | e.QuestionRevealed()
            | e.QuestionVoided()
        ):
            assert game.asked is not None, "only an asked question has a course"
            return _question(game, game.asked, event)
        case _:
            assert_never(event)


def _opened(event: e.GameOpened) -> Game:
    return Game(
        code=event.code,
        pack=event.pack,
        seed=event.seed,
        team_count=event.team_count,
        settings=event.settings,
        host=Desk(event.nonce, event.key),
        opened_at=event.at,
    )


def _player(
    game: Game,
    event: e.PlayerJoined
    | e.PlayerRenamed
    | e.PlayerLeft
    | e.PlayerAway
    | e.PlayerBack
    | e.PlayerMoved,
) -> Game:
    match event:
        case e.PlayerJoined(player, name, nonce, team, at):
            seated = _with(game.players, player, Member(player, name, nonce, team, at))
            return replace(game, players=seated, seats=game.seats + 1)
        case e.PlayerRenamed(player, name):
            return _changed(game, player, name=name)
        case e.PlayerLeft(player):
            return _left(game, player)
        case e.PlayerAway(player, at):
            return _changed(game, player, away_at=at)
        case e.PlayerBack(player):
            return _changed(game, player, away_at=None)
        case e.PlayerMoved(player, team, later=True):
            return replace(game, moving=_with(game.moving, player, team))
        case e.PlayerMoved(player, team):
            moved = _changed(game, player, team=team)
            return replace(
                moved,
                moving=_without(game.moving, player),
                teams=_without_captain(game, player),
            )
        case _:
            assert_never(event)


def _left(game: Game, player: str) -> Game:
    return replace(
        game,
        players=_without(game.players, player),
        gone=_with(game.gone, player, game.players[player]),
        moving=_without(game.moving, player),
        teams=_without_captain(game, player),
    )


def _without_captain(game: Game, player: str) -> Mapping[str, Team]:
    return {
        id_: replace(team, captain=None) if team.captain == player else team
        for id_, team in game.teams.items()
    }


def _team(game: Game, event: e.TeamMade | e.TeamsDealt | e.TeamRenamed | e.CaptainNamed) -> Game:
    match event:
        case e.TeamMade(team, name):
            return replace(game, teams=_with(game.teams, team, Team(team, name)))
        case e.TeamsDealt(names, members):
            of = {player: team for team, players in members.items() for player in players}
            return replace(
                game,
                deals=game.deals + 1,
                teams={team: Team(team, name) for team, name in names.items()},
                players={id_: replace(m, team=of[id_]) for id_, m in game.players.items()},
            )
        case e.TeamRenamed(team, name):
            named = replace(game.teams[team], name=name)
            return replace(game, teams=_with(game.teams, team, named))
        case e.CaptainNamed(team, player):
            led = replace(game.teams[team], captain=player)
            return replace(game, teams=_with(game.teams, team, led))
        case _:
            assert_never(event)


def _desk(game: Game, event: e.HostAway | e.HostBack | e.SettingsChanged | e.KeyChanged) -> Game:
    match event:
        case e.HostAway():
            return replace(game, host=replace(game.host, present=False))
        case e.HostBack(_, resumes_at):
            paused = game.paused
            if paused is not None and resumes_at is not None:
                paused = replace(paused, resumes_at=resumes_at)
            return replace(game, host=replace(game.host, present=True), paused=paused)
        case e.SettingsChanged(settings):
            return replace(game, settings=settings)
        case e.KeyChanged(key):
            return replace(game, host=replace(game.host, key=key))
        case _:
            assert_never(event)


def _evening(
    game: Game, event: e.RoundBegun | e.RoundEnded | e.GameFinished | e.GameClosed
) -> Game:
    match event:
        case e.RoundBegun(round_):
            return _stepped(game, phase=Phase.ROUND, round=round_, asked=None)
        case e.RoundEnded():
            return _stepped(game, phase=Phase.ROUND_END, asked=None)
        case e.GameFinished():
            return _stepped(game, phase=Phase.FINISHED, asked=None)
        case e.GameClosed():
            return _stepped(game, phase=Phase.FINISHED, asked=None, paused=None, closed=True)
        case _:
            assert_never(event)


def _clock(game: Game, event: e.Paused | e.Interrupted | e.Resumed) -> Game:
    match event:
        case e.Paused(at):
            return _stepped(game, paused=Pause("host", at))
        case e.Interrupted(_, at):
            return _stepped(game, paused=Pause("restart", at))
        case e.Resumed(later):
            asked = game.asked and _later(game.asked, later)
            return _stepped(game, paused=None, asked=asked)
        case _:
            assert_never(event)


def _later(asked: Asked, by: int) -> Asked:
    return replace(
        asked,
        opens_at=asked.opens_at + by,
        closes_at=None if asked.closes_at is None else asked.closes_at + by,
        locked_at=None if asked.locked_at is None else asked.locked_at + by,
    )


def _question_opened(game: Game, event: e.QuestionOpened) -> Game:
    round_ = game.pack.rounds[event.round]
    asked = Asked(
        id=event.id,
        question=arranged(round_.questions[event.number], event.order),
        round=event.round,
        number=event.number,
        play=round_.play,
        told_at=event.told_at,
        opens_at=event.opens_at,
        closes_at=event.closes_at,
        grace=event.grace,
    )
    return _stepped(game, phase=Phase.ASKING, asked=asked)


def _question(
    game: Game,
    asked: Asked,
    event: e.AnswerGiven
    | e.HandedIn
    | e.LineTried
    | e.ClosingMoved
    | e.QuestionLocked
    | e.RevealHeld
    | e.QuestionRevealed
    | e.QuestionVoided,
) -> Game:
    match event:
        case e.AnswerGiven(player, _, says, at):
            said = _without(asked.said, player)
            if says is not None:
                said = _with(said, player, Said(says, at))
            return replace(game, asked=replace(asked, said=said))
        case e.HandedIn(team, _, on, answer):
            handed_in = _without(asked.handed_in, team)
            if on:
                handed_in = _with(handed_in, team, answer)
            return replace(game, asked=replace(asked, handed_in=handed_in))
        case e.LineTried():
            return replace(game, asked=_tried(asked, event))
        case e.ClosingMoved(closes_at):
            return replace(game, asked=replace(asked, closes_at=closes_at))
        case e.RevealHeld(on):
            return replace(game, asked=replace(asked, held=on))
        case e.QuestionLocked(_, answers, counted, at):
            locked = replace(asked, answers=answers, counted=counted, locked_at=at)
            return _stepped(game, phase=Phase.LOCKED, asked=locked)
        case e.QuestionRevealed(_, marks, awards, player_marks):
            shown = replace(asked, marks=marks, awards=awards, player_marks=player_marks)
            return _stepped(
                game, phase=Phase.REVEALED, asked=shown, played=(*game.played, shown), paused=None
            )
        case e.QuestionVoided():
            return replace(game, played=(*game.played, replace(asked, void=True)), paused=None)
        case _:
            assert_never(event)


def _tried(asked: Asked, event: e.LineTried) -> Asked:
    canvas = asked.canvases.get(event.team, Canvas())
    found = {n: Found(credit, event.player) for n, credit in event.gained.items()}
    tried = Canvas(
        {**canvas.found, **found},
        (*canvas.tries, Try(event.player, event.text, event.word, event.lines)),
    )
    return replace(asked, canvases=_with(asked.canvases, event.team, tried))


def _changed(game: Game, player: str, **changes: Any) -> Game:
    changed = replace(game.players[player], **changes)
    return replace(game, players=_with(game.players, player, changed))


def _stepped(game: Game, **changes: Any) -> Game:
    return replace(game, step=game.step + 1, **changes)


def _with(mapping: Mapping[Key, Value], key: Key, value: Value) -> Mapping[Key, Value]:
    return {**mapping, key: value}


def _without(mapping: Mapping[Key, Value], key: Key) -> Mapping[Key, Value]:
    return {other: value for other, value in mapping.items() if other != key}
