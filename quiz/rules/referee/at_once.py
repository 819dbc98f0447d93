"""Rounds whose questions are open at once: the answer sheet, and lightning."""

from .. import commands as c
from ..events import AnswerGiven, Event, HandedIn, TeamAnswer
from ..game import Asked, Game
from ..marking import taken
from ..pack import Play
from ..refusal import Refused
from ..scores import team_answer
from . import closing


def answer(game: Game, player: str, team: str, command: c.Answer, now: int) -> tuple[Event, ...]:
    """To a sheet until it is handed in; in lightning to the team's question, for good."""
    asked = next((one for one in game.at_once if one.id == command.question), None)
    if asked is None:
        raise Refused("too_late" if _known(game, command.question) else "no_such")
    says = None if command.says is None else taken(asked.question, command.says)
    given = AnswerGiven(player, asked.id, says, now)
    if asked.play is Play.LIGHTNING:
        _check_turn(game, team, asked)
        stands = None if says is None else TeamAnswer(says, "first", now)
        return closing.unless_done(game, [given, HandedIn(team, asked.id, True, stands, now)], now)
    if team in asked.handed_in:
        raise Refused("not_now", "Your sheet is handed in. Your captain can take it back.")
    before = asked.said.get(player)
    return () if (before and before.says) == says else (given,)


def _known(game: Game, question: str) -> bool:
    return any(question == played.id for played in game.played)


def _check_turn(game: Game, team: str, asked: Asked) -> None:
    if team in asked.handed_in:
        raise Refused("already_done", "Your team has answered that one.")
    if asked != turn(game, team):
        raise Refused("no_such")


def turn(game: Game, team: str) -> Asked | None:
    """The question that a team has before it in lightning; None once it has had them all."""
    return next((asked for asked in game.at_once if team not in asked.handed_in), None)


def hand_in(game: Game, team: str, command: c.HandIn, now: int) -> tuple[Event, ...]:
    """A whole sheet, as it stands."""
    if command.question is not None:
        raise Refused("no_such", "A sheet is handed in as a whole.")
    if command.on == (team in game.at_hand.handed_in):
        return ()
    handed = [
        HandedIn(
            team, asked.id, command.on, team_answer(game, asked, team) if command.on else None, now
        )
        for asked in game.at_once
    ]
    return closing.unless_done(game, handed, now)
