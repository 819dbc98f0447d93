"""Packs, and the rounds that they are made of."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import assert_never

from .questions import Question
from .rich import Rich


class Play(StrEnum):
    """How a round is played."""

    TOGETHER = "together"
    SOLO = "solo"
    SHEET = "sheet"
    LIGHTNING = "lightning"
    BUZZER = "buzzer"

    @property
    def at_once(self) -> bool:
        """Whether all questions of the round are open under one clock."""
        return self in (Play.SHEET, Play.LIGHTNING)


class Source(StrEnum):
    """Where a question that is asked stands: in its round, or beside the rounds."""

    ROUND = "round"
    SPARE = "spare"
    BREAK = "break"
    TIE_BREAK = "tie_break"

    @property
    def extra(self) -> bool:
        """Whether it is one more question after the end of a round."""
        return self in (Source.BREAK, Source.TIE_BREAK)


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A run of questions that are played in one way; `spare` ones come in for skipped ones.

    With `speed` awards fall with time; a wrong answer costs a `penalty` (points). In a `wager`
    round teams stake points before each question, up to `cap` where there is one. `seconds` is
    the one clock of a round whose questions are open at once.
    """

    title: str
    questions: tuple[Question, ...]
    intro: Rich = ()
    host: Rich = ()
    play: Play = Play.TOGETHER
    speed: bool = False
    penalty: int = 0
    wager: bool = False
    cap: int | None = None
    seconds: int | None = None
    spare: tuple[Question, ...] = ()

    @property
    def clocks(self) -> list[int | None]:
        """The clocks (s) that run in it, one after the other."""
        if self.play.at_once:
            return [self.seconds]
        return [question.seconds for question in self.questions]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a game asks, from the first round to the last.

    `checked` counts its questions by how they were checked: `run`, `fact`, `hand`, or not at all.
    """

    id: str
    title: str
    rounds: tuple[Round, ...]
    summary: Rich = ()
    language: str = "en"
    python: str | None = None
    tie_breakers: tuple[Question, ...] = ()
    for_break: Question | None = None
    checked: Mapping[str, int] = field(default_factory=dict)

    def questions_of(self, source: Source, round_: int) -> tuple[Question, ...]:
        """The questions of that source, for a round where they are a round's."""
        match source:
            case Source.ROUND:
                return self.rounds[round_].questions
            case Source.SPARE:
                return self.rounds[round_].spare
            case Source.TIE_BREAK:
                return self.tie_breakers
            case Source.BREAK:
                return () if self.for_break is None else (self.for_break,)
            case _:
                assert_never(source)


def minutes(pack: Pack) -> int:
    """How long an evening with this pack takes: its clocks, and a minute of talk a question."""
    clocks = [clock for round_ in pack.rounds for clock in round_.clocks]
    return minutes_of(clocks, len(pack.rounds))


def minutes_of(clocks: Sequence[int | None], rounds: int) -> int:
    """The same, for questions with these clocks (s) in so many rounds."""
    return round((sum((clock or 60) + 60 for clock in clocks) + 60 * rounds) / 60)
