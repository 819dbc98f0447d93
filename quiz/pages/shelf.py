"""The host's shelf: the packs to choose from, what came of them, and a way to add one."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from quiz.library import Listed
from quiz.store import Key, Played

from .here import puzzlers

KINDS: Final = {
    "choice": "pick one",
    "multi": "pick several",
    "truefalse": "true or false",
    "text": "type words",
    "number": "type a number",
    "order": "put in order",
    "match": "match pairs",
    "output": "say what it prints",
    "line": "find the line",
    "real": "real or made up",
    "version": "name the version",
    "recite": "recite",
    "poll": "a poll",
}
"""What a question of each kind asks people to do."""

LEVELS: Final = ("easy", "medium", "hard")


@dataclass(frozen=True, slots=True)
class Score:
    """What came of questions in play: `right` is a sum of marks, of as many answers as `asked`."""

    asked: int
    right: float

    @property
    def percent(self) -> int:
        return round(100 * self.right / self.asked)


@dataclass(frozen=True, slots=True)
class Row:
    """A pack as the host's page shows it; `score` of None was never played."""

    pack: Listed
    kinds: tuple[str, ...]
    difficulty: tuple[str, ...]
    score: Score | None


def rows() -> list[Row]:
    """All packs that can be played."""
    scores = _scores(puzzlers().store.played())
    return [
        Row(
            pack,
            kinds=tuple(words for kind, words in KINDS.items() if kind in pack.kinds),
            difficulty=tuple(
                f"{n} {level}" for n, level in zip(pack.difficulty, LEVELS, strict=True) if n
            ),
            score=scores.get(pack.id),
        )
        for pack in puzzlers().library.packs()
    ]


def score(played: Played | None) -> Score | None:
    """What came of one question."""
    return Score(played.asked, played.right) if played and played.asked else None


def _scores(played: Mapping[Key, Played]) -> dict[str, Score]:
    """By pack, what came of the questions that are written in it, wherever they were asked."""
    scores: dict[str, Score] = {}
    for (pack, _), count in played.items():
        if count.asked:
            before = scores.get(pack, Score(0, 0))
            scores[pack] = Score(before.asked + count.asked, before.right + count.right)
    return scores
