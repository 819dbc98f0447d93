"""Which seat may give which command in which phase: the whole evening at a glance."""

from collections.abc import Mapping
from typing import Final, TypeAlias

from .. import commands as c
from ..game import Game, Phase
from ..pack import Play, Recite
from ..refusal import Refused
from ..seats import Clock, Host, Newcomer, Player, Seat
from . import extras, standing

Table: TypeAlias = Mapping[type[c.Command], type[Seat]]

_ALWAYS: Final[Table] = {
    c.Leave: Player,
    c.NameTeam: Player,
    c.Carry: Player,
    c.TakeOver: Newcomer,
    c.Say: Player,
    c.Typing: Player,
    c.React: Player,
    c.Rename: Host,
    c.Remove: Host,
    c.Admit: Host,
    c.Bar: Host,
    c.Mute: Host,
    c.Configure: Host,
    c.Extra: Host,
    c.SetStage: Host,
    c.Rehearse: Host,
    c.OpenDesk: Host,
    c.NewKey: Host,
    c.Close: Host,
    c.Tick: Clock,
    c.Lose: Clock,
    c.Find: Clock,
    c.Interrupt: Clock,
}
_GATHERING: Final[Table] = {
    **_ALWAYS,
    c.Join: Newcomer,
    c.Move: Host,
    c.ChangeTeams: Host,
    c.NameCaptain: Host,
}
_RULING: Final[Table] = {
    c.Rule: Host,
    c.Void: Host,
    c.Adjust: Host,
    c.TakeBack: Host,
    c.Protest: Player,
    c.Dismiss: Host,
    c.Undo: Host,
}
_PLAYING: Final[Table] = {
    **_GATHERING,
    **_RULING,
    c.Advance: Host,
    c.Pause: Host,
    c.Resume: Host,
}

LEGAL: Final[Mapping[Phase, Table]] = {
    Phase.LOBBY: {
        **_GATHERING,
        c.PickTeam: Player,
        c.Deal: Host,
        c.Start: Host,
        c.Advance: Host,
    },
    Phase.ROUND: {**_PLAYING, c.Joker: Player},
    Phase.STAKING: {**_PLAYING, c.Stake: Player},
    Phase.ASKING: {
        **_PLAYING,
        c.Answer: Player,
        c.HandIn: Player,
        c.Recite: Player,
        c.Buzz: Player,
        c.Lock: Host,
        c.Skip: Host,
        c.Extend: Host,
    },
    Phase.LOCKED: {**_PLAYING, c.Hold: Host, c.Reveal: Host, c.Skip: Host},
    Phase.REVEALED: _PLAYING,
    Phase.ROUND_END: {**_PLAYING, c.Poll: Host, c.TieBreak: Host},
    Phase.FINISHED: {**_ALWAYS, **_RULING},
}

CAPTAINS: Final = frozenset({c.HandIn, c.NameTeam, c.Stake, c.Joker})
"""Commands of players that only a captain may give."""

_ANSWERS: Final = (c.Answer, c.HandIn, c.Recite, c.Buzz)


def legal(game: Game) -> Table:
    """What may be done now, and by whom: the phase's row, less what does not fit this game."""
    if game.closed:
        return {}
    row = LEGAL[game.phase]
    return {command: seat for command, seat in row.items() if _fits(game, command)}


def _fits(game: Game, command: type[c.Command]) -> bool:
    recital = game.asked is not None and isinstance(game.asked.question, Recite)
    if command is c.Poll:
        return extras.may_poll(game)
    if command is c.TieBreak:
        return extras.may_break_tie(game)
    if command is c.PickTeam:
        return game.settings.choose
    if command is c.Say or command is c.Typing:
        return bool(game.teams)
    if command is c.NameTeam or command is c.NameCaptain or command is c.Move:
        return bool(game.teams)
    if command is c.Pause:
        return game.paused is None
    if command is c.Resume:
        return game.paused is not None
    aloud = game.asked is not None and game.asked.aloud
    lightning = game.asked is not None and game.asked.play is Play.LIGHTNING
    if command is c.Answer:
        return not recital and not aloud
    if command is c.Buzz:
        return aloud
    if command is c.Recite:
        return recital
    if command is c.Rule:
        return bool(game.all_asked)
    if command is c.Void or command is c.Protest:
        return any(not asked.void for asked in game.played)
    if command is c.TakeBack:
        return bool(standing.rulings(game))
    if command is c.Rehearse:
        return game.rehearsal or game.phase is Phase.LOBBY
    if command is c.Joker:
        return game.settings.joker
    if command is c.Admit:
        return bool(game.banned)
    if command is c.Dismiss:
        return bool(game.protests)
    if command is c.Undo:
        return game.before is not None and game.paused is None
    if command is c.HandIn:
        return game.asked is not None and not game.asked.solo and not aloud and not lightning
    if command is c.Skip:
        return not game.at_once
    if command is c.Extend:
        return game.asked is not None and game.asked.closes_at is not None
    return True


def may(game: Game, seat: type[Seat]) -> frozenset[type[c.Command]]:
    """The commands that such a seat may give now; a captain's are among a player's."""
    return frozenset(command for command, who in legal(game).items() if who is seat)


def check(game: Game, seat: Seat, command: c.Command) -> None:
    """Refuse a command that this seat may not give now."""
    kind = type(command)
    if game.closed and not isinstance(seat, Clock):
        raise Refused("room_over")
    seats = {row[kind] for row in LEGAL.values() if kind in row}
    if type(seat) not in seats or (isinstance(seat, Player) and seat.id not in game.players):
        raise Refused("not_yours")
    if legal(game).get(kind) is not type(seat) and not game.closed:
        raise _untimely(game, command)
    if isinstance(seat, Player) and kind in CAPTAINS and not _is_captain(game, seat.id):
        raise Refused("not_yours", "Only your team's captain can do that.")


def _untimely(game: Game, command: c.Command) -> Refused:
    if isinstance(command, c.Join) and game.finished:
        return Refused("room_over")
    closed = game.phase in (Phase.LOCKED, Phase.REVEALED)
    if closed and isinstance(command, _ANSWERS) and command.question == game.at_hand.id:
        return Refused("too_late")
    return Refused("not_now")


def _is_captain(game: Game, player: str) -> bool:
    team = game.teams.get(game.players[player].team or "")
    return team is not None and team.captain == player
