"""The canvas of a recital: what its team sees of it, and what the host sees of all."""

from collections.abc import Iterable

from ..canvas import complete_bonus, order_bonus, ruled
from ..events import Found
from ..game import Asked, Canvas, Game, Phase, Ruling, Try
from ..marking import Credit
from ..pack import Recite
from .shape import View

TRIES_SHOWN = 30
TRIES_ON_THE_DESK = 100
BY_THE_HOST = "the host's ruling"


def canvas(game: Game, asked: Asked, question: Recite, team: str) -> View:
    """The team's shared sheet; until the reveal nothing is marked where feedback comes after."""
    sheet = asked.canvases.get(team, Canvas())
    told = game.phase is Phase.REVEALED
    seen: View = {"lines": len(question.canon), "found": [], "tries": []}
    for attempt in sheet.tries[-TRIES_SHOWN:]:
        row: View = {
            "player": attempt.player,
            "name": game.name(attempt.player),
            "text": attempt.text,
        }
        if question.live or told:
            row |= {"word": attempt.word or _word(attempt), "n": list(attempt.lines)}
        if told:
            row["why"] = _whys(attempt, asked.rulings)
        seen["tries"].append(row)
    if question.live or told:
        seen["found"] = [
            _line(game, asked, sheet, n, line) for n, line in sorted(sheet.found.items())
        ]
    if told:
        seen["missed"] = _missed(game, asked, sheet)
    return seen


def found(sheet: Canvas) -> list[View]:
    """The lines that a team has, in printed order."""
    return [
        {"n": n, "credit": line.credit, "player": line.player}
        for n, line in sorted(sheet.found.items())
    ]


def bonus(question: Recite) -> View:
    """The points that can be won besides those of the lines."""
    given = {"order": question.order_bonus, "complete": question.complete_bonus}
    return {name: points for name, points in given.items() if points}


def bonuses(asked: Asked, question: Recite, teams: Iterable[str]) -> View:
    """The bonuses that each team has won."""
    won = {}
    for team in teams:
        lines = asked.canvases.get(team, Canvas()).found
        earned = {
            "order": order_bonus(question, lines),
            "complete": complete_bonus(question, lines),
        }
        won[team] = {name: earned[name] for name in bonus(question)}
    return won


def tries(asked: Asked) -> list[View]:
    """All that was said, once, for the host: what has not earned everything first, newest first."""
    rows: dict[str, View] = {}
    for team, sheet in asked.canvases.items():
        for attempt in sheet.tries:
            row = rows.setdefault(attempt.said, _said(attempt, asked.rulings))
            row["count"] += 1
            row["at"] = max(row["at"], attempt.at)
            if team not in row["teams"]:
                row["teams"].append(team)
    order = sorted(rows.values(), key=lambda row: (_all_full(row), -row.pop("at")))
    return order[:TRIES_ON_THE_DESK]


def _said(attempt: Try, rulings: tuple[Ruling, ...]) -> View:
    on_this = {ruling.line for ruling in rulings if ruling.says == attempt.said}
    lines = [{**line, "ruled": line["n"] in on_this} for line in _whys(attempt, rulings)]
    return {
        "says": attempt.text,
        "label": attempt.text,
        "count": 0,
        "teams": [],
        "mark": None,
        "lines": lines,
        "at": attempt.at,
    }


def _all_full(row: View) -> bool:
    return bool(row["lines"]) and all(line["credit"] is Credit.FULL for line in row["lines"])


def _whys(attempt: Try, rulings: tuple[Ruling, ...]) -> list[View]:
    """What a try earns line by line, and why no more."""
    due = ruled(attempt.credits, attempt.said, rulings)
    on_this = {
        ruling.line: f"{BY_THE_HOST}: {ruling.reason}" if ruling.reason else BY_THE_HOST
        for ruling in rulings
        if ruling.says == attempt.said and ruling.line
    }
    lines = [*dict.fromkeys([*attempt.verdicts, *attempt.credits, *sorted(on_this)])]
    return [
        {"n": n, "credit": due.get(n), "why": on_this[n] if n in on_this else _why(attempt, n)}
        for n in lines
    ]


def _why(attempt: Try, n: int) -> str:
    verdict = attempt.verdicts.get(n)
    if verdict is None or verdict.credit is Credit.FULL:
        return ""
    return verdict.refused or f"missing: {', '.join(verdict.missing)}"


def _line(game: Game, asked: Asked, sheet: Canvas, n: int, line: Found) -> View:
    """A found line; its text is shown once it is found in full."""
    seen: View = {"n": n, "credit": line.credit, "player": line.player}
    seen["name"] = game.name(line.player)
    if line.credit is Credit.FULL and isinstance(asked.question, Recite):
        seen["text"] = asked.question.canon[n - 1].text
    if game.phase is Phase.REVEALED:
        told = [
            why["why"]
            for attempt in sheet.tries
            if attempt.player == line.player
            for why in _whys(attempt, asked.rulings)
            if why["n"] == n and why["credit"] is line.credit
        ]
        seen["why"] = told[0] if told else ""
    return seen


def _missed(game: Game, asked: Asked, sheet: Canvas) -> list[View]:
    """The lines that somebody came near to and nobody found, each with the last such try."""
    missed: dict[int, View] = {}
    for attempt in sheet.tries:
        for why in _whys(attempt, asked.rulings):
            if why["n"] not in sheet.found:
                missed[why["n"]] = {
                    "n": why["n"],
                    "player": attempt.player,
                    "name": game.name(attempt.player),
                    "text": attempt.text,
                    "why": why["why"],
                }
    return [missed[n] for n in sorted(missed)]


def _word(attempt: Try) -> str:
    """What the team would have been told at once, had it been told anything."""
    if Credit.FULL in attempt.credits.values():
        return "found"
    return "close" if attempt.credits else "no"
