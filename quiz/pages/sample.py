"""One question of a pack in a game that nobody plays, to see how it will look in one."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from quiz.rules import Game, opening, replay
from quiz.rules.events import (
    AnswerGiven,
    CaptainNamed,
    Event,
    LineTried,
    PlayerJoined,
    QuestionOpened,
    RoundBegun,
    TeamsDealt,
)
from quiz.rules.game import Asked
from quiz.rules.marking import Credit, solution, taken, told
from quiz.rules.pack import Output, Pack, Question, Recite, Source, Text, Version
from quiz.rules.referee.closing import locked
from quiz.rules.referee.course import drawn, reveal
from quiz.rules.replay import evolve

CODE: Final = "BCDFGH"
SEED: Final = 1
YOU: Final = "p1"
PLAYERS: Final = {YOU: "Ada", "p2": "Alan", "p3": "Grace", "p4": "Edsger"}
OURS: Final = "t1"
TEAMS: Final = {OURS: "Slice Squad", "t2": "Raw Strings"}
MEMBERS: Final = {OURS: (YOU, "p2"), "t2": ("p3", "p4")}
LATER: Final = 86_400_000
"""The clock begins in a day (ms), so that it stands at its beginning while somebody looks."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a question stands in a pack: in a round, or beside the rounds; both count from 0."""

    round: int
    number: int
    source: Source = Source.ROUND


def places(pack: Pack) -> Iterator[Place]:
    """All questions of a pack, in the order in which they may be asked."""
    for round_ in range(len(pack.rounds)):
        for source in (Source.ROUND, Source.SPARE):
            for number in range(len(pack.questions_of(source, round_))):
                yield Place(round_, number, source)
    for source in (Source.TIE_BREAK, Source.BREAK):
        for number in range(len(pack.questions_of(source, 0))):
            yield Place(len(pack.rounds) - 1, number, source)


def asking(pack: Pack, place: Place, now: int) -> Game:
    """The question is open, and nobody has said anything."""
    game = replay(_gathered(pack, now))
    question = pack.questions_of(place.source, place.round)[place.number]
    opens_at = now + LATER
    opened = QuestionOpened(
        id="q1",
        round=place.round,
        number=place.number if place.source is Source.ROUND else 0,
        order=drawn(game, question),
        told_at=now,
        opens_at=opens_at,
        closes_at=None if question.seconds is None else opens_at + question.seconds * 1_000,
        grace=0,
        source=place.source,
        place=place.number,
    )
    return _after(game, RoundBegun(place.round), opened)


def revealed(game: Game, now: int) -> Game:
    """The same question told: one player has said what is right, or every other line of a text."""
    asked = game.at_hand
    if isinstance(asked.question, Recite):
        game = _after(game, *_lines(asked, asked.question))
    elif (said := _right(asked)) is not None:
        game = _after(game, said)
    game = _after(game, *locked(game, now))
    return _after(game, *reveal(game, now))


def _gathered(pack: Pack, now: int) -> Iterator[Event]:
    yield from opening(CODE, pack, seed=SEED, nonce="", key="", now=now)
    for player, name in PLAYERS.items():
        yield PlayerJoined(player, name, nonce="", team=None, at=now - 1)
    yield TeamsDealt(TEAMS, MEMBERS)
    for team, (first, _) in MEMBERS.items():
        yield CaptainNamed(team, first)


def _after(game: Game, *events: Event) -> Game:
    for event in events:
        game = evolve(game, event)
    return game


def _lines(asked: Asked, question: Recite) -> Iterator[LineTried]:
    for n, line in enumerate(question.canon, start=1):
        if n % 2:
            yield LineTried(
                player=YOU,
                team=OURS,
                question=asked.id,
                text=line.text,
                word="found",
                lines=(n,),
                gained={n: Credit.FULL},
                at=asked.opens_at,
            )


def _right(asked: Asked) -> AnswerGiven | None:
    wanted = told(solution(asked.question))
    if wanted is None:
        return None
    if isinstance(wanted, list) and _is_typed(asked.question):
        wanted = wanted[0]
    return AnswerGiven(YOU, asked.id, taken(asked.question, wanted), asked.opens_at)


def _is_typed(question: Question) -> bool:
    match question:
        case Text():
            return True
        case Output() | Version():
            return not question.options
        case _:
            return False
