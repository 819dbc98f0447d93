"""The desk's layer: all that the host needs to run the room, and the secrets with it."""

from dataclasses import asdict
from typing import Final

from ..commands import DO
from ..game import Asked, Game, Member, Phase
from ..marking import Says, label, plain, told
from ..pack import Play, Poll, Recite, Source, arranged
from ..referee.closing import has_spoken
from ..referee.course import drawn, token
from ..referee.legal import may
from ..scores import mark_of, standings, team_answer
from ..seats import Host
from . import at_once, canvas, room, rulings, shape, stage
from .shape import View


def layer(game: Game) -> View:
    legal = may(game, Host)
    rows = {row.team: row for row in standings(game)}
    side_by_side = at_once.open_to_host(game)
    asked = None if side_by_side else game.asked
    return {
        "next": {"from": token(game), **next_step(game)},
        "may": [word for word, command in DO.items() if command in legal],
        "spares": _spares(game),
        "players": [_player(game, member) for member in game.players.values()],
        "teams": [
            {
                "id": team.id,
                "name": team.name,
                "points": rows[team.id].points,
                "place": rows[team.id].place,
                "handed_in": game.asked is not None and stage.done(game, team.id),
                "stake": shape.stakes(game).get(team.id),
                "pace": game.paces.get(team.id, 1),
                "link": team.link,
            }
            for team in game.playing
        ],
        "question": None if asked is None else {"id": asked.id, **shape.secrets(asked.question)},
        "answers": [] if asked is None else answers(game, asked),
        "questions": [
            {
                **at_once.placed(game, one),
                **shape.secrets(one.question),
                "void": one.void,
                "answers": answers(game, one),
            }
            for one in side_by_side
        ],
        "coming": _coming(game),
        "stage": _stage(game),
        "barred": game.barred,
        "banned": [{"id": id_, "name": game.name(id_)} for id_ in sorted(game.banned)],
        "muted": {
            "room": None in game.muted,
            "teams": [team for team in game.teams if team in game.muted],
        },
        "team_count": game.team_count,
        "held": game.asked is not None and game.asked.held,
        "rulings": rulings.rulings(game),
        "protests": rulings.protests(game),
        "settings": asdict(game.settings),
        "key": game.host.key,
        "opened": game.host.opened,
        "checked": game.pack.checked,
    }


def next_step(game: Game) -> View:
    """The step that `advance` takes, and the words for its button."""
    if game.paused is not None:
        return {"step": "resume", "label": "Go on"}
    number = game.round + 1
    last = number == len(game.pack.rounds)
    match game.phase:
        case Phase.LOBBY:
            label = "Begin round 1" if game.teams else "Split into teams and begin"
            return {"step": "start", "label": label}
        case Phase.ROUND | Phase.ASKING | Phase.LOCKED if _play(game).at_once:
            return _at_once(game)
        case Phase.REVEALED if game.rest:
            return {"step": "reveal", "label": "Reveal the next answer"}
        case Phase.ROUND:
            return {"step": "question", "label": "Ask the first question"}
        case Phase.STAKING:
            return {"step": "question", "label": "Show the question"}
        case Phase.ASKING if game.at_hand.aloud:
            return {"step": "lock", "label": "Close the buzzers"}
        case Phase.ASKING:
            return {"step": "lock", "label": "Close the answers"}
        case Phase.LOCKED:
            return {"step": "reveal", "label": "Reveal the answer"}
        case Phase.REVEALED if game.at_hand.source.extra:
            return {"step": "round_end", "label": "Back to the standings"}
        case Phase.REVEALED if _is_last(game):
            return {"step": "round_end", "label": "Show the standings"}
        case Phase.REVEALED:
            return {"step": "question", "label": "Ask the next question"}
        case Phase.ROUND_END if last:
            return {"step": "finish", "label": "To the podium"}
        case Phase.ROUND_END:
            return {"step": "round", "label": f"Begin round {number + 1}"}
        case _:
            return {"step": None, "label": "The evening is over"}


_AT_ONCE: Final = {
    Phase.ROUND: ("question", "Hand out the questions"),
    Phase.ASKING: ("lock", "Close the answers"),
    Phase.LOCKED: ("reveal", "Reveal the answers"),
}


def _play(game: Game) -> Play:
    """How the question at hand is played, or the round that is about to begin."""
    return game.current_round.play if game.asked is None else game.asked.play


def _at_once(game: Game) -> View:
    step, label = _AT_ONCE[game.phase]
    return {"step": step, "label": label}


def _stage(game: Game) -> View:
    told = game.stage.notice
    return {
        "message": told and stage.notice(told),
        "code": game.stage.code,
        "join": game.stage.join,
    }


def _spares(game: Game) -> int:
    """How many questions of the round can come in for the one at hand."""
    if game.asked is None or game.asked.source.extra or game.asked.play.at_once:
        return 0
    return game.left(Source.SPARE)


def _is_last(game: Game) -> bool:
    last = game.at_hand.number + 1 == len(game.current_round.questions)
    return last or game.at_hand.play.at_once


def _player(game: Game, member: Member) -> View:
    team = game.teams.get(member.team or "")
    return {
        "id": member.id,
        "name": member.name,
        "team": member.team,
        "moving": game.moving.get(member.id),
        "present": member.present,
        "captain": team is not None and team.captain == member.id,
        "muted": game.hushed(member.id),
        "done": has_spoken(game, member),
        "pace": game.paces.get(member.id, 1),
        "bot": member.bot,
    }


def answers(game: Game, asked: Asked) -> list[View]:
    """What was said, the most frequent first; by teams, or in solo by players."""
    if isinstance(asked.question, Recite):
        return canvas.tries(asked)
    if asked.aloud:
        return [_aloud(game, row) for row in room.buzzes(game, asked)]
    rows: dict[object, View] = {}
    for says, team in _said(game, asked):
        row = rows.setdefault(
            plain(asked.question, says),
            {
                "says": told(says),
                "label": label(asked.question, says),
                "count": 0,
                "teams": [],
                "mark": None if isinstance(asked.question, Poll) else mark_of(asked, says),
            },
        )
        row["count"] += 1
        if team not in row["teams"]:
            row["teams"].append(team)
    return sorted(rows.values(), key=lambda row: -row["count"])


def _aloud(game: Game, row: View) -> View:
    """What a team has said aloud, of which only the host's ruling is known."""
    team = row["team"]
    label = f"{game.teams[team].name}: {row['player']}"
    seen = {"says": None, "label": label, "count": 1, "teams": [team], "mark": row["mark"]}
    return {**seen, "team": team}


def _said(game: Game, asked: Asked) -> list[tuple[Says, str | None]]:
    if asked.solo:
        return [
            (said.says, game.players[player].team)
            for player, said in asked.said.items()
            if player in game.players
        ]
    answers = asked.answers or {
        team: answer for team in game.teams if (answer := team_answer(game, asked, team))
    }
    return [(answer.says, team) for team, answer in answers.items()]


def _coming(game: Game) -> View | None:
    """The question after the one at hand, as it will be shown, with its secrets."""
    place = _place_of_coming(game)
    if place is None:
        return None
    round_number, number = place
    coming = game.pack.rounds[round_number]
    asked = arranged(coming.questions[number], drawn(game, coming.questions[number]))
    return {
        "round": {"number": round_number + 1, "title": coming.title, "host": coming.host},
        "number": number + 1,
        "of": len(coming.questions),
        **shape.question(asked),
        **shape.secrets(asked),
    }


def _place_of_coming(game: Game) -> tuple[int, int] | None:
    if game.finished:
        return None
    if game.staking is not None:
        return game.round, game.staking.number
    if game.phase is Phase.ROUND:
        return game.round, 0
    if game.asked is not None and not game.asked.source.extra and not _is_last(game):
        return game.round, game.asked.number + 1
    return (game.round + 1, 0) if game.round + 1 < len(game.pack.rounds) else None
