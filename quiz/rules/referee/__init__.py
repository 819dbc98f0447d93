"""The referee: whether a command may happen, and what then happens."""

from typing import assert_never

from .. import commands as c
from ..events import Event
from ..game import Game
from ..seats import Player, Seat
from . import (
    answering,
    buzzing,
    carrying,
    course,
    extras,
    joker,
    pace,
    pausing,
    people,
    presence,
    protests,
    reciting,
    rehearsal,
    room,
    rulings,
    talking,
    teams,
)
from .legal import check


def decide(game: Game, seat: Seat, command: c.Command, now: int) -> tuple[Event, ...]:
    """What happens when a seat gives a command at the moment `now`.

    Raises Refused where it may not happen; then nothing has happened.
    """
    check(game, seat, command)
    if isinstance(seat, Player):
        return _of_player(game, seat.id, command, now)
    return _of_others(game, command, now)


def _of_player(game: Game, player: str, command: c.Command, now: int) -> tuple[Event, ...]:
    match command:
        case c.Answer():
            return answering.answer(game, player, command, now)
        case c.HandIn():
            return answering.hand_in(game, player, command, now)
        case c.Recite():
            return reciting.recite(game, player, command, now)
        case c.Buzz():
            return buzzing.buzz(game, player, command, now)
        case c.Stake():
            return course.stake(game, player, command, now)
        case c.Joker():
            return joker.joker(game, player, command, now)
        case c.Say():
            return talking.say(game, player, command, now)
        case c.Typing():
            return talking.typing(game, player)
        case c.React():
            return talking.react(game, player, command)
        case c.Carry():
            return carrying.carry(player, command, now)
        case c.PickTeam():
            return people.pick_team(game, player, command)
        case c.NameTeam():
            return people.name_team(game, player, command)
        case c.Leave():
            return people.leave(game, player, now)
        case c.Protest():
            return protests.protest(game, player, command, now)
        case _:
            raise AssertionError(f"the table lets no player give {command}")


def _of_others(game: Game, command: c.Command, now: int) -> tuple[Event, ...]:
    match command:
        case c.Join():
            return people.join(game, command, now)
        case c.TakeOver():
            return carrying.take_over(game, command, now)
        case c.Deal():
            return people.deal(game, command)
        case c.Move():
            return people.move(game, command)
        case c.ChangeTeams():
            return teams.change(game, command)
        case c.Rename():
            return people.rename(game, command)
        case c.NameCaptain():
            return people.name_captain(game, command)
        case c.Remove():
            return people.remove(game, command, now)
        case c.Admit():
            return people.admit(game, command)
        case c.Bar():
            return room.bar(game, command)
        case c.Mute():
            return talking.mute(game, command)
        case c.Lose():
            return presence.lose(game, command, now)
        case c.Find():
            return presence.find(game, command, now)
        case c.Configure():
            return room.configure(game, command)
        case c.Extra():
            return pace.extra(game, command)
        case c.SetStage():
            return room.set_stage(game, command)
        case c.Rehearse():
            return rehearsal.rehearse(game, command, now)
        case c.OpenDesk():
            return room.desk_opened(now)
        case c.NewKey():
            return room.new_key(command)
        case c.Close():
            return room.close(now)
        case c.Start():
            return course.start(game)
        case c.Advance():
            return course.advance(game, command, now)
        case c.Skip():
            return course.skip(game, command, now)
        case c.Poll():
            return extras.poll(game, now)
        case c.TieBreak():
            return extras.tie_break(game, now)
        case c.Lock():
            return course.lock(game, now)
        case c.Hold():
            return course.hold(game, command, now)
        case c.Reveal():
            return course.reveal(game, now)
        case c.Tick():
            return course.tick(game, now)
        case c.Pause():
            return pausing.pause(now)
        case c.Resume():
            return pausing.resume(game, now)
        case c.Extend():
            return pausing.extend(game, command, now)
        case c.Rule():
            return rulings.rule(game, command, now)
        case c.Void():
            return rulings.void(game, command, now)
        case c.Adjust():
            return rulings.adjust(game, command, now)
        case c.TakeBack():
            return rulings.take_back(game, command, now)
        case c.Dismiss():
            return protests.dismiss(game, command, now)
        case c.Undo():
            return course.undo(now)
        case c.Interrupt():
            return pausing.interrupt(game, command)
        case c.Answer() | c.HandIn() | c.Recite() | c.Buzz() | c.Protest():
            raise AssertionError(f"the table lets only players give {command}")
        case c.Say() | c.Typing() | c.React():
            raise AssertionError(f"the table lets only players give {command}")
        case c.Stake() | c.Joker() | c.PickTeam() | c.NameTeam() | c.Leave() | c.Carry():
            raise AssertionError(f"the table lets only players give {command}")
        case _:
            assert_never(command)
