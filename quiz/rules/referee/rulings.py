"""The host's word on what was said, for everybody who said it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final, TypeAlias

from .. import commands as c
from ..canvas import found
from ..events import Adjusted, Event, Found, Ruled, RulingTakenBack, Voided
from ..game import Asked, Game, Ruling
from ..marking import Says, plain, taken
from ..marking.recital import said
from ..pack import Recite
from ..refusal import Refused
from ..tie_break import revealed
from . import buzzing, closing, standing

MARKS: Final = (0, 0.5, 1)
LONGEST_REASON: Final = 200
MOST_ADJUSTED: Final = 10_000

Canvases: TypeAlias = dict[str, Mapping[int, Found]]
"""By team, what it has found."""


def rule(game: Game, command: c.Rule, now: int) -> tuple[Event, ...]:
    asked = _asked(game, command.question)
    if command.mark is None or command.mark not in MARKS:
        raise Refused("malformed", "A ruling is 1 for right, 0.5 for half or 0 for wrong.")
    ruling = Ruling(
        id=_next(game),
        says="" if asked.aloud else _said(asked, command),
        line=_line(asked, command),
        mark=float(command.mark),
        reason=_reason(command.reason),
        team=_team(asked, command),
    )
    ruled = _ruled(game, asked, ruling, now)
    if asked.aloud:
        return buzzing.heard(game, asked, ruled, ruling.mark, now)
    return closing.unless_done(game, [ruled], now)


def void(game: Game, command: c.Void, now: int) -> tuple[Event, ...]:
    asked = _asked(game, command.question)
    if asked.id not in [played.id for played in game.played]:
        raise Refused("not_now", "That question is still open: skip it.")
    return (Voided(_next(game), asked.id, _reason(command.reason), now),)


def adjust(game: Game, command: c.Adjust, now: int) -> tuple[Event, ...]:
    if command.team not in game.teams:
        raise Refused("no_such", "There is no such team.")
    if not 0 < abs(command.points) <= MOST_ADJUSTED:
        raise Refused("malformed", f"Give or take 1 to {MOST_ADJUSTED:,} points.")
    reason = _reason(command.reason)
    if not reason:
        raise Refused("malformed", "Say why: the reason is shown with the results.")
    round_ = max(0, game.round)
    return (Adjusted(_next(game), command.team, command.points, reason, round_, now),)


def take_back(game: Game, command: c.TakeBack, now: int) -> tuple[Event, ...]:
    for one in standing.rulings(game):
        if isinstance(one, tuple) and one[1].id == command.ruling:
            asked, ruling = one
            left = tuple(other for other in asked.rulings if other is not ruling)
            due = _due(game, asked, left, now)
            return closing.unless_done(game, [_taken_back(ruling.id, *due, now)], now)
        if not isinstance(one, tuple) and one.id == command.ruling:
            return (RulingTakenBack(id=one.id, at=now),)
    raise Refused("no_such", "There is no such ruling, or it has been taken back.")


def _taken_back(id_: str, asked: Asked, found: Canvases, now: int) -> RulingTakenBack:
    return RulingTakenBack(
        id=id_,
        found=found,
        marks=asked.marks,
        awards=asked.awards,
        player_marks=asked.player_marks,
        at=now,
    )


def _next(game: Game) -> str:
    return f"x{game.ruled + 1}"


def _reason(reason: str) -> str:
    if len(reason) > LONGEST_REASON:
        raise Refused("too_long", f"A reason has at most {LONGEST_REASON} characters.")
    return reason.strip()


def _asked(game: Game, question: str) -> Asked:
    asked = next((asked for asked in game.all_asked if asked.id == question), None)
    if asked is None:
        raise Refused("no_such", "That question has not been asked in this game.")
    if asked.void:
        raise Refused("not_now", "Nobody scores with that question: it is void.")
    return asked


def _said(asked: Asked, command: c.Rule) -> Says:
    """The plain form of what is ruled on, if anybody has said that."""
    if command.says is None:
        raise Refused("malformed", "Say what was said: “says” is missing.")
    if isinstance(asked.question, Recite):
        form: Says = said(str(command.says))
        forms: set[Says] = {t.said for canvas in asked.canvases.values() for t in canvas.tries}
    else:
        form = plain(asked.question, taken(asked.question, command.says))
        forms = {plain(asked.question, saying.says) for saying in asked.said.values()}
        forms |= {plain(asked.question, answer.says) for answer in asked.answers.values()}
    if form not in forms:
        raise Refused("no_such", "Nobody has said that.")
    return form


def _team(asked: Asked, command: c.Rule) -> str | None:
    """The team that is ruled on, where answers are said aloud."""
    if not asked.aloud:
        return None
    if command.team not in asked.buzzes:
        raise Refused("no_such", "That team has not buzzed.")
    return command.team


def _line(asked: Asked, command: c.Rule) -> int | None:
    if not isinstance(asked.question, Recite):
        return None
    if command.line is None:
        raise Refused("malformed", "Say which line of the text that is.")
    if not 1 <= command.line <= len(asked.question.canon):
        raise Refused("no_such", f"The text has the lines 1 to {len(asked.question.canon)}.")
    return command.line


def _ruled(game: Game, asked: Asked, ruling: Ruling, now: int) -> Ruled:
    due, found = _due(game, asked, (*asked.rulings, ruling), now)
    return Ruled(
        id=ruling.id,
        question=asked.id,
        says=ruling.says,
        line=ruling.line,
        team=ruling.team,
        mark=ruling.mark,
        reason=ruling.reason,
        found=found,
        marks=due.marks,
        awards=due.awards,
        player_marks=due.player_marks,
        at=now,
    )


def _due(game: Game, asked: Asked, rulings: tuple[Ruling, ...], now: int) -> tuple[Asked, Canvases]:
    """The question as it is with these rulings, and the canvases that they change."""
    changed = _canvases(asked, rulings)
    canvases = {
        team: replace(canvas, found=changed.get(team, canvas.found))
        for team, canvas in asked.canvases.items()
    }
    after = replace(asked, rulings=rulings, canvases=canvases)
    if all(played.id != asked.id for played in game.played):
        return after, changed
    told = revealed(game, after, now)
    due = replace(after, marks=told.marks, awards=told.awards, player_marks=told.player_marks)
    return due, changed


def _canvases(asked: Asked, rulings: tuple[Ruling, ...]) -> Canvases:
    """What stands on the canvases that the rulings change."""
    stands = {team: found(canvas.tries, rulings) for team, canvas in asked.canvases.items()}
    return {team: lines for team, lines in stands.items() if lines != asked.canvases[team].found}
