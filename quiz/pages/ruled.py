"""What the host has ruled, in words, for those who read of the evening."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from quiz.rules.game import Adjustment, Asked, Game, Ruling, Voiding
from quiz.rules.marking import label
from quiz.rules.pack import Recite
from quiz.rules.referee.standing import rulings

MARKS: Final = {1.0: "right", 0.5: "half right", 0.0: "wrong"}


@dataclass(frozen=True, slots=True)
class Ruled:
    """A ruling in words; `question` is the id of the one it is on, None where it is on points."""

    words: str
    reason: str
    question: str | None = None


def ruled(game: Game) -> tuple[Ruled, ...]:
    """All that stands, the first first."""
    return tuple(_told(game))


def _told(game: Game) -> Iterator[Ruled]:
    for one in rulings(game):
        match one:
            case Voiding(_, question, reason):
                yield Ruled("This question was taken out.", reason, question)
            case Adjustment(_, team, points, reason):
                yield Ruled(f"{points:+d} points for {game.teams[team].name}", reason)
            case (asked, ruling):
                words = f"The host ruled {MARKS[ruling.mark]}: {_said(game, asked, ruling)}"
                yield Ruled(words, ruling.reason, asked.id)


def _said(game: Game, asked: Asked, ruling: Ruling) -> str:
    if ruling.team is not None:
        return f"what {game.teams[ruling.team].name} said aloud"
    if isinstance(asked.question, Recite):
        return f"“{ruling.says}” as line {ruling.line}"
    return f"“{label(asked.question, ruling.says)}”"
