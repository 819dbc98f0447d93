"""What came of a game, to take away: as a JSON object, and as rows of a table."""

import csv
from collections.abc import Iterator
from io import StringIO
from typing import Any, Final, TypeAlias

from quiz.rules.game import Asked, Canvas, Game
from quiz.rules.marking import label, solution, told
from quiz.rules.pack import Output, Recite, Text, bare
from quiz.rules.scores import standings
from quiz.rules.views.desk import answers
from quiz.rules.views.rulings import rulings

Results: TypeAlias = dict[str, Any]

COLUMNS: Final = (
    "round",
    "question",
    "kind",
    "prompt",
    "solution",
    "team",
    "says",
    "mark",
    "award",
)

FORMULA: Final = ("=", "+", "-", "@", "\t", "\r")
"""How a text begins that a spreadsheet would take for something to be computed."""


def results(game: Game) -> Results:
    """All of a game that is no secret any more: standings, questions played, lines recalled."""
    return {
        "code": game.code,
        "title": game.pack.title,
        "teams": [
            {
                "id": row.team,
                "name": row.name,
                "points": row.points,
                "place": row.place,
                "members": [member.name for member in game.members(row.team)],
            }
            for row in standings(game)
        ],
        "questions": [_question(game, asked) for asked in game.played],
        "recital": _recital(game),
        "rulings": rulings(game),
    }


def _question(game: Game, asked: Asked) -> Results:
    return {
        "id": asked.id,
        "round": asked.round + 1,
        "kind": asked.question.kind,
        "prompt": asked.question.prompt,
        "solution": told(solution(asked.question)),
        "void": asked.void,
        "answers": answers(game, asked),
        "teams": {team: _outcome(asked, team) for team in game.teams},
    }


def _outcome(asked: Asked, team: str) -> Results:
    answer = asked.answers.get(team)
    return {
        "says": None if answer is None else told(answer.says),
        "mark": None if asked.void else asked.marks.get(team, 0.0),
        "award": 0 if asked.void else asked.awards.get(team, 0),
    }


def _recital(game: Game) -> Results:
    recited = [asked for asked in game.played if isinstance(asked.question, Recite)]
    return {
        team: [line for asked in recited for line in _lines(game, asked, team)]
        for team in game.teams
        if recited
    }


def _lines(game: Game, asked: Asked, team: str) -> list[Results]:
    found = asked.canvases.get(team, Canvas()).found
    return [
        {"n": n, "credit": line.credit, "player": game.name(line.player)}
        for n, line in sorted(found.items())
    ]


def table(game: Game) -> str:
    """The results as CSV: a row for each question and team, and one for each adjustment."""
    text = StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS)
    for row in (*_rows(game), *_adjustments(game)):
        writer.writerow([safe(cell) for cell in row])
    return text.getvalue()


def _rows(game: Game) -> Iterator[tuple[object, ...]]:
    for number, asked in enumerate(game.played, start=1):
        for team in game.teams.values():
            outcome = _outcome(asked, team.id)
            yield (
                asked.round + 1,
                number,
                asked.question.kind,
                bare(asked.question.prompt),
                right(asked),
                team.name,
                said(asked, team.id),
                "void" if asked.void else round(outcome["mark"], 3),
                outcome["award"],
            )


def _adjustments(game: Game) -> Iterator[tuple[object, ...]]:
    for one in game.adjustments:
        team = game.teams[one.team].name
        yield one.round + 1, "", "adjustment", one.reason, "", team, "", "", one.points


def safe(cell: object) -> object:
    """A cell that no spreadsheet takes for a formula; numbers stay numbers."""
    if isinstance(cell, str) and cell.startswith(FORMULA):
        return f"'{cell}"
    return cell


def right(asked: Asked) -> str:
    """The right answer in words; of several wordings that count, the first."""
    match asked.question:
        case Recite(title=title):
            return title
        case Text(accept=accepted) | Output(accept=accepted, options=()):
            return accepted[0]
        case question:
            wanted = solution(question)
            said = tuple(wanted) if isinstance(wanted, list) else wanted
            return "" if said is None else label(question, said)


def said(asked: Asked, team: str) -> str:
    """What a team said, in words; nothing where it said nothing or players answered alone."""
    if asked.aloud:
        return "said aloud" if team in asked.buzzes else ""
    answer = asked.answers.get(team)
    return "" if answer is None else label(asked.question, answer.says)
