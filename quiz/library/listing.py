"""A pack as a host chooses it."""

from collections.abc import Sequence
from dataclasses import dataclass

from quiz.library.building import clocks
from quiz.library.planning import Plan
from quiz.library.rich import prose
from quiz.rules.pack import Rich, minutes_of

DIFFICULTIES = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Listed:
    """What a host wants to know of a pack.

    `rounds` are titles, `kinds` and `difficulty` those of all questions (of the latter how many
    are easy, middling and hard), `bank` says whether others may draw from it, `own` whether it
    is the host's, `drawn` how many questions are drawn anew for each evening.
    """

    id: str
    title: str
    summary: Rich
    rounds: tuple[str, ...]
    questions: int
    minutes: int
    kinds: tuple[str, ...]
    difficulty: tuple[int, ...]
    drawn: int
    bank: bool
    own: bool

    @property
    def stock(self) -> bool:
        """Whether it came with the program to be drawn from, not to be an evening of its own."""
        return self.bank and not self.own

    @property
    def place(self) -> tuple[int, float]:
        """Where it stands on a shelf: our evenings, the easiest first; drawn ones; own; stock."""
        if self.stock:
            return 3, 0
        if self.own:
            return 2, 0
        return (1, 0) if self.drawn else (0, self._level)

    @property
    def _level(self) -> float:
        """How hard it is on the average, as far as its questions say."""
        levels = zip(DIFFICULTIES, self.difficulty, strict=True)
        return sum(level * count for level, count in levels) / max(1, sum(self.difficulty))


def listed(plan: Plan, own: bool) -> Listed:
    """The pack of a plan; what it draws may be other questions on the evening itself."""
    asked = [chosen.written.question for chosen in plan.asked]
    pack = plan.bank.pack
    return Listed(
        id=plan.bank.id,
        title=pack.title,
        summary=prose(pack.summary or ""),
        rounds=tuple(round_.run.title for round_ in plan.rounds),
        questions=len(asked),
        minutes=minutes_of(_clocks(plan), len(plan.rounds)),
        kinds=tuple(sorted({question.kind for question in asked})),
        difficulty=tuple(
            sum(question.difficulty == level for question in asked) for level in DIFFICULTIES
        ),
        drawn=sum(round_.run.draw.count for round_ in plan.rounds if round_.run.draw),
        bank=pack.questions is not None,
        own=own,
    )


def _clocks(plan: Plan) -> Sequence[int | None]:
    return [clock for round_ in plan.rounds for clock in clocks(plan, round_)]
