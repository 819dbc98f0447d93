"""What players say to the open question."""

from .. import commands as c
from ..events import AnswerGiven, Event, HandedIn, LineTried
from ..game import Asked, Canvas, Found, Game
from ..marking import Credit, taken
from ..pack import Recite
from ..refusal import Refused
from ..scores import WORTH, team_answer
from . import closing

LONGEST_RECITAL = 4_000


def answer(game: Game, player: str, command: c.Answer, now: int) -> tuple[Event, ...]:
    asked = _open(game, command.question, now)
    if asked.solo and game.players[player].joined_at >= asked.told_at:
        raise Refused("not_now", "You play from the next question on.")
    says = None if command.says is None else taken(asked.question, command.says)
    before = asked.said.get(player)
    if (before and before.says) == says:
        return ()
    return closing.unless_done(game, [AnswerGiven(player, asked.id, says, now)], now)


def hand_in(game: Game, player: str, command: c.HandIn, now: int) -> tuple[Event, ...]:
    asked = _open(game, command.question, now)
    team = _team(game, player)
    if command.on == (team in asked.handed_in):
        return ()
    stands = team_answer(game, asked, team) if command.on else None
    if command.on and stands is None and not isinstance(asked.question, Recite):
        raise Refused("not_now", "Your team has not said anything yet.")
    return closing.unless_done(game, [HandedIn(team, asked.id, command.on, stands, now)], now)


def recite(game: Game, player: str, command: c.Recite, now: int) -> tuple[Event, ...]:
    asked = _open(game, command.question, now)
    team = _team(game, player)
    assert isinstance(asked.question, Recite), "the table lets nobody recite anything else"
    if team in asked.handed_in:
        raise Refused("not_now", "Your team has handed in. The captain can take that back.")
    if len(command.text) > LONGEST_RECITAL:
        raise Refused("too_long")
    if not command.text.strip():
        raise Refused("malformed", "There is nothing in that to judge.")
    tried = _tried(asked, asked.question, player, team, command, now)
    return closing.unless_done(game, [tried], now)


def _tried(
    asked: Asked, question: Recite, player: str, team: str, command: c.Recite, now: int
) -> LineTried:
    had = asked.canvases.get(team, Canvas()).found
    gained = {n: credit for n, credit in command.worth.items() if _better(credit, had.get(n))}
    return LineTried(
        player=player,
        team=team,
        question=asked.id,
        text=command.text.strip(),
        word=_word(command.worth, gained) if question.live else "",
        lines=tuple(sorted(gained or command.worth)),
        gained=gained,
        at=now,
    )


def _better(credit: Credit, had: Found | None) -> bool:
    return had is None or WORTH[credit] > WORTH[had.credit]


def _word(worth: dict[int, Credit], gained: dict[int, Credit]) -> str:
    if Credit.FULL in gained.values():
        return "found"
    if gained:
        return "close"
    return "had_it" if worth else "no"


def _team(game: Game, player: str) -> str:
    team = game.players[player].team
    assert team is not None, "everybody has a team once a question is open"
    return team


def _open(game: Game, question: str, now: int) -> Asked:
    """The open question, if it is the one that is meant, and if it is not too late."""
    asked = game.at_hand
    if question != asked.id:
        known = any(question == played.id for played in game.played)
        raise Refused("too_late" if known else "no_such")
    if game.paused is None and asked.ends_at is not None and now > asked.ends_at:
        raise Refused("too_late")
    return asked
