"""The public layer: what everybody in the room may see, on whatever screen."""

from dataclasses import asdict

from ..awards import awards
from ..commands import DO
from ..earning import verdict
from ..game import Asked, Canvas, Game, Phase, Staking
from ..pack import Question, Recite, Source
from ..referee.legal import CAPTAINS, may
from ..scores import standings
from ..seats import Player
from . import at_once, canvas, shape
from .shape import View

_EXTRA = {Source.BREAK: "poll", Source.TIE_BREAK: "tie_break"}
_WITH_QUESTION = (Phase.ASKING, Phase.LOCKED, Phase.REVEALED)


def layer(game: Game) -> View:
    seen: View = {
        "code": game.code,
        "title": game.pack.title,
        "phase": game.phase,
        "paused": None,
        "host": game.host.present,
        "may": _may(game),
        "round": _round(game),
        "question": _question(game),
        "teams": _teams(game),
    }
    if game.paused is not None:
        seen["paused"] = {"why": game.paused.why, "at": game.paused.at}
        if game.paused.resumes_at is not None:
            seen["paused"]["resumes_at"] = game.paused.resumes_at
    seen.update(at_once.of_room(game))
    if game.rehearsal:
        seen["rehearsal"] = True
    if game.finished and (won := awards(game)):
        seen["awards"] = [asdict(award) for award in won]
    if game.phase is Phase.REVEALED and not at_once.together(game):
        seen["reveal"] = _reveal(game)
    elif game.phase in (Phase.ASKING, Phase.LOCKED) and not game.at_once:
        seen.update(_race(game))
    return seen


def _may(game: Game) -> View:
    legal = may(game, Player)
    words = {word: command for word, command in DO.items() if command in legal}
    return {
        "player": [word for word, command in words.items() if command not in CAPTAINS],
        "captain": [word for word, command in words.items() if command in CAPTAINS],
    }


def _round(game: Game) -> View | None:
    if game.phase in (Phase.LOBBY, Phase.FINISHED):
        return None
    current = game.current_round
    return {
        "number": game.round + 1,
        "of": len(game.pack.rounds),
        "title": current.title,
        "intro": current.intro,
        "play": current.play,
        "wager": current.wager,
        "speed": current.speed,
        "penalty": current.penalty,
        "questions": len(current.questions),
        **_clock(game),
    }


def _clock(game: Game) -> View:
    """The one clock of a round whose questions are open at once."""
    if game.at_once:
        return at_once.clock(game)
    current = game.current_round
    return {"seconds": current.seconds} if current.play.at_once else {}


def _question(game: Game) -> View | None:
    if game.staking is not None:
        return _to_stake_on(game, game.staking)
    if game.phase not in _WITH_QUESTION or at_once.open_to_host(game):
        return None
    asked = game.at_hand
    return {
        "id": asked.id,
        **_place(game, asked),
        **shape.question(asked.question),
        **_bonus(asked.question),
        "seconds": asked.seconds,
        "solo": asked.solo,
        **({"aloud": True} if asked.aloud else {}),
        "opens_at": asked.opens_at,
        "closes_at": asked.closes_at,
    }


def _to_stake_on(game: Game, staking: Staking) -> View:
    return {
        "id": staking.question,
        "number": staking.number + 1,
        "of": len(game.current_round.questions),
        "closes_at": staking.closes_at,
    }


def _place(game: Game, asked: Asked) -> View:
    if asked.source.extra:
        return {"number": 1, "of": 1, "extra": _EXTRA[asked.source]}
    return {"number": asked.number + 1, "of": len(game.current_round.questions)}


def buzzes(game: Game, asked: Asked) -> list[View]:
    """Who said the answer aloud, in order, and how the host ruled."""
    return [
        {"team": team, "player": game.name(buzz.player), "mark": verdict(asked, team)}
        for team, buzz in asked.buzzes.items()
    ]


def _bonus(question: Question) -> View:
    given = canvas.bonus(question) if isinstance(question, Recite) else {}
    return {"bonus": given} if given else {}


def _teams(game: Game) -> list[View]:
    shown = game.phase in (Phase.ROUND_END, Phase.FINISHED) or (
        game.settings.standings and game.phase is Phase.REVEALED
    )
    standing = {row.team: row for row in standings(game)} if shown else {}
    teams = []
    for team in game.playing:
        row: View = {"id": team.id, "name": team.name}
        if game.phase is Phase.LOBBY:
            row["members"] = [member.name for member in game.members(team.id)]
        if team.id in standing:
            row["points"] = standing[team.id].points
            row["place"] = standing[team.id].place
        teams.append(row)
    return teams


def _buzz(game: Game, asked: Asked) -> View:
    """Who says the answer now, and which teams have had their turn."""
    seen: View = {"out": [team for team in asked.buzzes if team != asked.up]}
    if asked.up is not None:
        player = asked.buzzes[asked.up].player
        seen["buzz"] = {"team": asked.up, "player": game.name(player), "at": asked.stands_at}
    return seen


def _reveal(game: Game) -> View:
    asked = game.at_hand
    told = shape.revealed(asked)
    if asked.aloud:
        told["buzzes"] = buzzes(game, asked)
    if isinstance(asked.question, Recite):
        told["found"] = {
            team: [
                {**line, "player": game.name(line["player"])}
                for line in canvas.found(asked.canvases.get(team, Canvas()))
            ]
            for team in game.teams
        }
        if canvas.bonus(asked.question):
            told["bonus"] = canvas.bonuses(asked, asked.question, game.teams)
    return told


def _race(game: Game) -> View:
    """How the teams race: for the buzzer, or in a recital that tells at once, for lines.

    Of lines it is told how many each team has, never which.
    """
    asked = game.at_hand
    if asked.aloud:
        return _buzz(game, asked)
    if not isinstance(asked.question, Recite) or not asked.question.live:
        return {}
    canvases = asked.canvases
    return {
        "race": {
            t: len(canvases[t].found) if t in canvases else 0
            for t in (team.id for team in game.playing)
        }
    }
