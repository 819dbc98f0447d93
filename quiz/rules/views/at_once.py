"""What is told of a round whose questions are open at once: a sheet, or lightning."""

from collections.abc import Collection

from ..game import Asked, Game, Phase, Team
from ..marking import told
from ..pack import Play
from ..referee.at_once import turn
from ..scores import team_answer
from . import shape
from .shape import View


def placed(game: Game, asked: Asked) -> View:
    """A question with its place, and without a clock of its own."""
    place = {"id": asked.id, "number": asked.number + 1, "of": len(game.current_round.questions)}
    return {**place, **shape.question(asked.question), "solo": False}


def clock(game: Game) -> View:
    """The one clock, while it runs."""
    asked = game.at_hand
    return {"opens_at": asked.opens_at, "closes_at": asked.closes_at, "seconds": asked.seconds}


def together(game: Game) -> tuple[Asked, ...]:
    """The questions of a lightning round, which are revealed together; else none."""
    if game.phase is not Phase.REVEALED or game.at_hand.play is not Play.LIGHTNING:
        return ()
    return tuple(asked for asked in game.played if asked.round == game.round)


def of_room(game: Game) -> View:
    """For everybody: the sheet while it is open; of lightning nothing before the reveals."""
    told_now = together(game)
    if told_now:
        return {
            "questions": [placed(game, asked) for asked in told_now],
            "reveals": [{**shape.revealed(asked), "had": _had(asked)} for asked in told_now],
        }
    if game.at_once and game.at_hand.play is Play.SHEET:
        return {"questions": [placed(game, asked) for asked in game.at_once]}
    return {}


def _had(asked: Asked) -> int:
    """How many teams were right."""
    return sum(mark == 1 for mark in asked.marks.values())


def of_team(game: Game, team: Team, shown: Collection[str]) -> View:
    """A team's answers by question; in lightning the question that it has before it.

    Of the members that are `shown` it is told what each has said.
    """
    if together(game):
        return {"question": None, "sheet": {a.id: _outcome(a, team.id) for a in together(game)}}
    handed_in = all(team.id in asked.handed_in for asked in game.at_once)
    if game.at_hand.play is Play.SHEET:
        sheet = {asked.id: _standing(game, asked, team.id, shown) for asked in game.at_once}
        return {"question": None, "handed_in": handed_in, "sheet": sheet}
    asked = turn(game, team.id)
    open_ = asked if game.phase is Phase.ASKING else None
    return {
        "question": open_ and open_.id,
        "handed_in": handed_in,
        "asked": open_ and placed(game, open_),
    }


def _standing(game: Game, asked: Asked, team: str, shown: Collection[str]) -> View:
    answer = team_answer(game, asked, team) if asked.locked_at is None else asked.answers.get(team)
    return {
        "said": {id_: told(asked.said[id_].says) for id_ in shown if id_ in asked.said},
        "answer": answer and told(answer.says),
        "why": answer and answer.why,
    }


def _outcome(asked: Asked, team: str) -> View:
    answer = asked.answers.get(team)
    outcome = {"mark": asked.marks.get(team, 0.0), "award": asked.awards.get(team, 0)}
    return {"answer": answer and told(answer.says), **({} if asked.void else outcome)}


def of_seat(game: Game, player: str) -> View:
    """What a player has put on the sheet, by question."""
    if not game.at_once or game.at_hand.play is not Play.SHEET:
        return {}
    said = {asked.id: asked.said.get(player) for asked in game.at_once}
    return {"sheet": {id_: told(one.says) for id_, one in said.items() if one is not None}}


def progress(game: Game, team: str) -> int:
    """How many questions a team is done with."""
    return sum(team in asked.handed_in for asked in game.at_once)


def open_to_host(game: Game) -> tuple[Asked, ...]:
    """The questions whose answers the host may look at side by side."""
    return game.at_once or together(game)
