"""Packs, and the rounds that they are made of."""

from dataclasses import dataclass
from enum import StrEnum

from .questions import Question
from .rich import Rich


class Play(StrEnum):
    """How a round is played."""

    TOGETHER = "together"
    SOLO = "solo"


@dataclass(frozen=True, slots=True, kw_only=True)
class Round:
    """A run of questions that are played in one way."""

    title: str
    questions: tuple[Question, ...]
    intro: Rich = ()
    host: Rich = ()
    play: Play = Play.TOGETHER


@dataclass(frozen=True, slots=True, kw_only=True)
class Pack:
    """What a game asks, from the first round to the last."""

    id: str
    title: str
    rounds: tuple[Round, ...]
    summary: Rich = ()
    language: str = "en"
    python: str | None = None


def minutes(pack: Pack) -> int:
    """How long an evening with this pack takes: its clocks, and a minute of talk a question."""
    seconds = sum(
        (question.seconds or 60) + 60 for round_ in pack.rounds for question in round_.questions
    )
    return round((seconds + 60 * len(pack.rounds)) / 60)
