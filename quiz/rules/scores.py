"""What teams stand for, what they have won, and where that puts them."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from . import canvas
from .earning import earned, verdict
from .events import QuestionRevealed, TeamAnswer
from .game import Asked, Canvas, Game, Said
from .marking import Numeric, Says, mark, plain
from .pack import Number, Recite


@dataclass(frozen=True, slots=True)
class Standing:
    """A team's place and points now."""

    team: str
    name: str
    points: int
    place: int


def team_answer(game: Game, asked: Asked, team: str) -> TeamAnswer | None:
    """What a team says: what was handed in, else what most of its members say.

    If that is level, what the captain says if it is among the level ones, else what of them
    was said first.
    """
    handed = asked.handed_in.get(team)
    if handed is not None:
        return handed
    said = {m.id: asked.said[m.id] for m in game.members(team) if m.id in asked.said}
    votes = _votes(asked, said.values())
    most = max(map(len, votes), default=0)
    level = [sayings for sayings in votes if len(sayings) == most]
    captain = said.get(game.teams[team].captain or "")
    if not level:
        return None
    if len(level) == 1:
        return _first_of(level[0], "most")
    for sayings in level:
        if captain in sayings:
            return _first_of(sayings, "captain")
    return _first_of(min(level, key=lambda sayings: sayings[0].at), "first")


def _votes(asked: Asked, said: Iterable[Said]) -> list[list[Said]]:
    """What was said, gathered by its plain form, each with the earliest first."""
    votes: dict[Says, list[Said]] = {}
    for saying in sorted(said, key=lambda saying: saying.at):
        votes.setdefault(plain(asked.question, saying.says), []).append(saying)
    return list(votes.values())


def _first_of(sayings: list[Said], why: str) -> TeamAnswer:
    return TeamAnswer(sayings[0].says, why, sayings[0].at)


def outcome(game: Game, asked: Asked, now: int) -> QuestionRevealed:
    """What a locked question is worth to each team, and in solo to each player."""
    player_marks = _player_marks(asked)
    marks = {team: _team_mark(asked, team, player_marks) for team in game.teams}
    others = tuple(played for played in game.played if played.id != asked.id)
    before = {**dict.fromkeys(game.teams, 0), **points(replace(game, played=others))}
    round_ = game.pack.rounds[asked.round]
    awards = {
        team: earned(asked, round_, team, (mark, player_marks), before[team])
        * doubling(game, asked, team)
        for team, mark in marks.items()
    }
    return QuestionRevealed(asked.id, marks, awards, player_marks, now)


def doubling(game: Game, asked: Asked, team: str) -> int:
    """2 where the team has played its joker for this round."""
    return 2 if not asked.source.extra and game.jokers.get(team) == asked.round else 1


def mark_of(asked: Asked, says: Says) -> float:
    """What saying that is worth: what the host has ruled last, else by the kind's own rule."""
    form = plain(asked.question, says)
    rulings = [ruling.mark for ruling in asked.rulings if ruling.says == form]
    if rulings:
        return rulings[-1]
    if isinstance(asked.question, Number) and asked.question.closest:
        return _closest(Numeric(asked.question), asked, says)
    return mark(asked.question, says)


def _closest(number: Numeric, asked: Asked, says: Says) -> float:
    """1 for the nearest of what counts: what teams stand for, in solo what their players say."""
    said = asked.said.values() if asked.solo else asked.answers.values() or asked.said.values()
    return 1.0 if number.off(says) == number.nearest(one.says for one in said) else 0.0


def _player_marks(asked: Asked) -> dict[str, float]:
    """In solo the mark of everybody who counts; what many said is marked once."""
    counted = [player for players in asked.counted.values() for player in players]
    forms = {
        player: plain(asked.question, asked.said[player].says)
        for player in counted
        if player in asked.said
    }
    said = {form: asked.said[player].says for player, form in forms.items()}
    worth = {form: mark_of(asked, says) for form, says in said.items()}
    return {player: worth[forms[player]] if player in forms else 0.0 for player in counted}


def _team_mark(asked: Asked, team: str, player_marks: dict[str, float]) -> float:
    if isinstance(asked.question, Recite):
        return canvas.mark(asked.question, asked.canvases.get(team, Canvas()).found)
    if asked.aloud:
        return verdict(asked, team) or 0.0
    if asked.solo:
        counted = asked.counted.get(team, ())
        return sum(player_marks[player] for player in counted) / max(1, len(counted))
    answer = asked.answers.get(team)
    return 0.0 if answer is None else mark_of(asked, answer.says)


def points(game: Game) -> dict[str, int]:
    """What each team has won so far, with what the host has given it or taken from it."""
    won = {
        team: sum(asked.awards.get(team, 0) for asked in game.played if not asked.void)
        for team in (playing.id for playing in game.playing)
    }
    for adjustment in game.adjustments:
        if adjustment.team in won:
            won[adjustment.team] += adjustment.points
    return won


def standings(game: Game) -> tuple[Standing, ...]:
    """All teams, best first; teams level on points share a place (1, 2, 2, 4)."""
    won = points(game)
    best_first = sorted(game.playing, key=lambda team: -won[team.id])
    return tuple(
        Standing(team.id, team.name, won[team.id], _place(won, team.id)) for team in best_first
    )


def _place(won: dict[str, int], team: str) -> int:
    return 1 + sum(others > won[team] for others in won.values())
