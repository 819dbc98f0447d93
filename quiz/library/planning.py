"""What an evening asks: every `use` and `draw` of a pack resolved to a question of some file."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from quiz.library import drawing
from quiz.library.banks import Bank, Key, Written
from quiz.library.models import Draw, Pack, Round, Use

NOTHING_PLAYED: Mapping[Key, int] = {}
NO_BANKS: Mapping[str, Bank] = {}
MIDDLE = 2


@dataclass(frozen=True, slots=True)
class Chosen:
    """A question, the pack that it is written in, and what was said where it was used."""

    written: Written
    home: Bank
    use: Use | None = None

    @property
    def key(self) -> Key:
        return self.home.id, self.written.id

    @property
    def picture(self) -> str | None:
        """Its picture's file in the folder of the pack in which it is written."""
        image = self.written.question.image
        return None if image is None else image.src


@dataclass(frozen=True, slots=True)
class PlannedRound:
    """A round with all that it asks, and its spares."""

    run: Round
    questions: tuple[Chosen, ...]
    spare: tuple[Chosen, ...]


@dataclass(frozen=True, slots=True)
class Plan:
    """A pack with all that is asked in one evening; `pictures` are their names in that game."""

    bank: Bank
    rounds: tuple[PlannedRound, ...]
    tie_breakers: tuple[Chosen, ...]
    for_break: Chosen | None
    pictures: Mapping[Key, str] = field(default_factory=dict)

    @property
    def asked(self) -> list[Chosen]:
        """The questions of all rounds, in order."""
        return [chosen for round_ in self.rounds for chosen in round_.questions]

    @property
    def everything(self) -> list[Chosen]:
        """What may be asked, whatever happens."""
        beside = [chosen for round_ in self.rounds for chosen in round_.spare]
        return [*self.asked, *beside, *self.tie_breakers, *filter(None, [self.for_break])]


def planned(
    bank: Bank,
    banks: Mapping[str, Bank] = NO_BANKS,
    past: Mapping[Key, int] = NOTHING_PLAYED,
    seed: int = 0,
) -> Plan:
    """The same for the same seed and past. The pack has to have all that it needs in `banks`."""
    runs = runs_of(bank.pack)
    listed = [_listed(bank, number, run, banks) for number, run in enumerate(runs)]
    taken = {chosen.key for questions in listed for chosen in questions}
    hands = iter(drawing.drawn(wishes(runs, banks), taken, past, seed))
    drawn = [_from(banks, next(hands)) if run.draw else () for run in runs]
    return Plan(
        bank,
        tuple(
            PlannedRound(run, (*listed[number], *drawn[number]), _spare(bank, number, run))
            for number, run in enumerate(runs)
        ),
        tuple(_own(bank, ("tie_breakers", n)) for n in range(len(bank.pack.tie_breakers or ()))),
        None if bank.pack.break_ is None else _own(bank, ("break",)),
    )


def runs_of(pack: Pack) -> Sequence[Round]:
    """The rounds; loose questions make one that is called like the pack."""
    return pack.rounds or [
        Round.model_construct(title=pack.title, questions=list(pack.questions or ()))
    ]


def wishes(runs: Sequence[Round], banks: Mapping[str, Bank]) -> list[drawing.Wish[Key]]:
    """What the rounds draw."""
    return [
        drawing.Wish(
            draw.count,
            [(draw.from_, one.id) for one in fitting(run, draw, banks[draw.from_])],
        )
        for run, draw in ((run, run.draw) for run in runs)
        if draw
    ]


def fitting(run: Round, draw: Draw, bank: Bank) -> list[Written]:
    """The loose questions that a round may draw."""
    return [one for one in bank.loose if draw.fits(one.question) and run.takes(one.question)]


def _listed(bank: Bank, number: int, run: Round, banks: Mapping[str, Bank]) -> tuple[Chosen, ...]:
    around = ("rounds", number, "questions") if bank.pack.rounds else ("questions",)
    return tuple(
        _used(banks, entry) if isinstance(entry, Use) else _own(bank, (*around, place))
        for place, entry in enumerate(run.questions or ())
    )


def _used(banks: Mapping[str, Bank], use: Use) -> Chosen:
    home, _, question = use.use.partition("/")
    return Chosen(banks[home].lent[question], banks[home], use)


def _own(bank: Bank, path: tuple[str | int, ...]) -> Chosen:
    return Chosen(bank.at[path], bank)


def _spare(bank: Bank, number: int, run: Round) -> tuple[Chosen, ...]:
    return tuple(
        _own(bank, ("rounds", number, "spare", place)) for place in range(len(run.spare or ()))
    )


def _from(banks: Mapping[str, Bank], keys: Sequence[Key]) -> tuple[Chosen, ...]:
    hand = [Chosen(banks[home].lent[question], banks[home]) for home, question in keys]
    return drawing.sloped(hand, _level)


def _level(chosen: Chosen) -> int:
    """How hard it is; a question that does not say is taken for one of the middle."""
    return chosen.written.question.difficulty or MIDDLE
