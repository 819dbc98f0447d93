"""What players say to the open question."""

from .. import commands as c
from ..events import AnswerGiven, Event, HandedIn
from ..game import Asked, Game
from ..marking import taken
from ..pack import Recite
from ..refusal import Refused
from ..scores import team_answer
from . import at_once, closing


def answer(game: Game, player: str, command: c.Answer, now: int) -> tuple[Event, ...]:
    if game.at_once:
        check_time(game, player, now)
        return at_once.answer(game, player, team_of(game, player), command, now)
    asked = open_question(game, player, command.question, now)
    if asked.solo and game.players[player].joined_at >= asked.told_at:
        raise Refused("not_now", "You play from the next question on.")
    says = None if command.says is None else taken(asked.question, command.says)
    before = asked.said.get(player)
    if (before and before.says) == says:
        return ()
    return closing.unless_done(game, [AnswerGiven(player, asked.id, says, now)], now)


def hand_in(game: Game, player: str, command: c.HandIn, now: int) -> tuple[Event, ...]:
    team = team_of(game, player)
    if game.at_once:
        check_time(game, player, now)
        return at_once.hand_in(game, team, command, now)
    asked = open_question(game, player, command.question, now)
    if command.on == (team in asked.handed_in):
        return ()
    stands = team_answer(game, asked, team) if command.on else None
    if command.on and stands is None and not isinstance(asked.question, Recite):
        raise Refused("not_now", "Your team has not said anything yet.")
    return closing.unless_done(game, [HandedIn(team, asked.id, command.on, stands, now)], now)


def team_of(game: Game, player: str) -> str:
    team = game.players[player].team
    assert team is not None, "everybody has a team once a question is open"
    return team


def open_question(game: Game, player: str, question: str | None, now: int) -> Asked:
    """The open question, if it is the one that is meant, and if it is not too late."""
    asked = game.at_hand
    if question != asked.id:
        known = any(question == played.id for played in game.played)
        raise Refused("too_late" if known else "no_such")
    check_time(game, player, now)
    return asked


def check_time(game: Game, player: str, now: int) -> None:
    """Refuse what comes after a player's time, unless the clock stands."""
    asked = game.at_hand
    closes_at = asked.closes_for(player, game.players[player].team)
    stands = game.paused is not None or asked.up is not None
    if not stands and closes_at is not None and now > closes_at + asked.grace:
        raise Refused("too_late")
