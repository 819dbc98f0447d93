"""A pack as a sheet that can be printed: Markdown, with or without answers."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from quiz.rules.events import GameOpened, Settings
from quiz.rules.game import Game
from quiz.rules.pack import (
    Multi,
    Pack,
    Play,
    Question,
    Round,
    Source,
    WhichLine,
    arranged,
    minutes,
)
from quiz.rules.referee.course import drawn
from quiz.rules.replay import replay
from quiz.store import Key, Played

from . import markdown
from .blanks import BLANK, blanks
from .key import key
from .tally import tally
from .words import counted

SEED: Final = 1
"""Both copies of a sheet show options in the order of one game, and so does every printing."""


PLAYED: Final = {
    Play.SOLO: "Everybody answers alone.",
    Play.SHEET: "All questions are open at once; the sheet is handed in at the end.",
    Play.LIGHTNING: "One clock for all questions: as many as the team can.",
    Play.BUZZER: "Who is first says it aloud; if it is wrong, the others may.",
}
"""How a round is played, where one answer a team is not all there is to it."""


class Sheet:
    """A pack on paper. `played` tells what its questions have come to, if that is wanted."""

    def __init__(
        self,
        pack: Pack,
        *,
        answers: bool = False,
        played: Mapping[Key, Played] | None = None,
        drawn: int = 0,
    ) -> None:
        self._pack = pack
        self._answers = answers
        self._played = played
        self._drawn = drawn
        self._game = _game(pack)

    def __str__(self) -> str:
        return "\n".join(self._lines()) + "\n"

    def _lines(self) -> Iterator[str]:
        yield f"# {markdown.plain(self._pack.title)}"
        yield from _paragraphs(self._about())
        for number, round_ in enumerate(self._pack.rounds, 1):
            yield from _paragraphs([f"## {number}. {markdown.plain(round_.title)}"])
            yield from _paragraphs(self._intro(round_))
            yield from self._questions(round_.questions)
            yield from self._beside(f"### Spares of round {number}", round_.spare)
        yield from self._beside("## Tie-breakers", self._pack.tie_breakers)
        yield from self._beside("## Poll for the break", self._pack.questions_of(Source.BREAK, 0))

    def _about(self) -> Iterator[str]:
        if self._pack.summary:
            yield markdown.rich(self._pack.summary)
        count = sum(len(round_.questions) for round_ in self._pack.rounds)
        rounds = len(self._pack.rounds)
        yield (
            f"{counted(count, 'question')} in {counted(rounds, 'round')}, "
            f"about {counted(minutes(self._pack), 'minute')}."
        )
        if not self._answers:
            yield f"Team: {BLANK}"
        if self._drawn:
            yield f"{self._drawn} of them are drawn anew for each evening; these are an example."
        if self._played is not None and not any(self._come_to(one) for one in self._everything()):
            yield "Nothing of this pack has been played on this server yet."

    def _intro(self, round_: Round) -> Iterator[str]:
        if round_.intro:
            yield markdown.rich(round_.intro)
        if round_.play in PLAYED:
            yield PLAYED[round_.play]
        if round_.wager:
            yield "Teams stake points before each question."
        if self._answers and round_.host:
            yield f"For the host: {markdown.rich(round_.host)}"

    def _beside(self, heading: str, questions: tuple[Question, ...]) -> Iterator[str]:
        """What only the host may know of until it is asked."""
        if self._answers and questions:
            yield from _paragraphs([heading])
            yield from self._questions(questions)

    def _questions(self, questions: Iterable[Question]) -> Iterator[str]:
        for number, question in enumerate(questions, 1):
            shown = arranged(question, drawn(self._game, question))
            yield from ["", f"**{number}.** {markdown.rich(shown.prompt)}"]
            yield from self._question(shown)

    def _question(self, question: Question) -> Iterator[str]:
        if question.image:
            alt = markdown.plain(question.image.alt)
            yield from ["", f"![{alt}]({question.image.name})"]
        if question.code:
            numbered = isinstance(question, WhichLine)
            yield from ["", *markdown.block(question.code, numbered=numbered)]
        if isinstance(question, Multi):
            yield from ["", "Tick all that are right."]
        yield from ["", *blanks(question, ticked=self._answers)]
        if self._answers:
            yield from markdown.quote(key(question))
        if self._played is not None and (come_to := self._come_to(question)):
            yield from ["", tally(question, come_to)]

    def _come_to(self, question: Question) -> Played | None:
        """What has come of it in play; None where nobody has been asked."""
        home, _, name = (question.origin or f"{self._pack.id}/{question.id}").partition("/")
        found = (self._played or {}).get((home, name))
        return found if found and found.asked else None

    def _everything(self) -> Iterator[Question]:
        for round_ in self._pack.rounds:
            yield from (*round_.questions, *round_.spare)
        yield from self._pack.tie_breakers


def _game(pack: Pack) -> Game:
    opened = GameOpened("", pack, SEED, 2, nonce="", key="", settings=Settings(), at=0)
    return replay([opened])


def _paragraphs(lines: Iterable[str]) -> Iterator[str]:
    for line in lines:
        yield from ("", line)
