"""The host's word on what was said, for everybody who said it."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Final

from .. import commands as c
from ..canvas import found
from ..events import Event, Found, Ruled
from ..game import Asked, Game, Ruling
from ..marking import Says, plain, taken
from ..marking.recital import said
from ..pack import Recite
from ..refusal import Refused
from ..tie_break import revealed
from . import closing

MARKS: Final = (0, 0.5, 1)
LONGEST_REASON: Final = 200


def rule(game: Game, command: c.Rule, now: int) -> tuple[Event, ...]:
    asked = _asked(game, command.question)
    if command.mark not in MARKS:
        raise Refused("malformed", "A ruling is 1 for right, 0.5 for half or 0 for wrong.")
    if len(command.reason) > LONGEST_REASON:
        raise Refused("too_long", f"A reason has at most {LONGEST_REASON} characters.")
    ruling = Ruling(
        id=f"x{1 + sum(len(other.rulings) for other in game.all_asked)}",
        says=_said(asked, command),
        line=_line(asked, command),
        mark=float(command.mark),
        reason=command.reason.strip(),
    )
    return closing.unless_done(game, [_ruled(game, asked, ruling, now)], now)


def _asked(game: Game, question: str) -> Asked:
    asked = next((asked for asked in game.all_asked if asked.id == question), None)
    if asked is None:
        raise Refused("no_such", "That question has not been asked in this game.")
    if asked.void:
        raise Refused("not_now", "Nobody scores with that question: it is void.")
    return asked


def _said(asked: Asked, command: c.Rule) -> Says:
    """The plain form of what is ruled on, if anybody has said that."""
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


def _line(asked: Asked, command: c.Rule) -> int | None:
    if not isinstance(asked.question, Recite):
        return None
    if command.line is None:
        raise Refused("malformed", "Say which line of the text that is.")
    if not 1 <= command.line <= len(asked.question.canon):
        raise Refused("no_such", f"The text has the lines 1 to {len(asked.question.canon)}.")
    return command.line


def _ruled(game: Game, asked: Asked, ruling: Ruling, now: int) -> Ruled:
    rulings = (*asked.rulings, ruling)
    changed = _canvases(asked, rulings)
    after = replace(
        asked,
        rulings=rulings,
        canvases={
            team: replace(canvas, found=changed.get(team, canvas.found))
            for team, canvas in asked.canvases.items()
        },
    )
    is_revealed = any(played.id == asked.id for played in game.played)
    due = revealed(game, after, now) if is_revealed else asked
    return Ruled(
        id=ruling.id,
        question=asked.id,
        says=ruling.says,
        line=ruling.line,
        mark=ruling.mark,
        reason=ruling.reason,
        found=changed,
        marks=due.marks,
        awards=due.awards,
        player_marks=due.player_marks,
        at=now,
    )


def _canvases(asked: Asked, rulings: tuple[Ruling, ...]) -> dict[str, Mapping[int, Found]]:
    """What stands on the canvases that the ruling changes."""
    stands = {team: found(canvas.tries, rulings) for team, canvas in asked.canvases.items()}
    return {team: lines for team, lines in stands.items() if lines != asked.canvases[team].found}
