"""The questions of a pack without its rounds: other quizzes know a list alone."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from quiz.library import kinds
from quiz.library.banks import Bank
from quiz.library.building import POINTS, seconds
from quiz.library.models import Round, Use
from quiz.library.planning import Chosen, runs_of
from quiz.library.reading import Path
from quiz.library.slugs import free

from .carrying import Loss


@dataclass(frozen=True, slots=True)
class Loose:
    """A question out of its round; `name` is the one for ever, `id` is met once in the list."""

    id: str
    name: str
    question: kinds.Played
    seconds: int | None


def questions(bank: Bank, banks: Mapping[str, Bank]) -> list[Loose]:
    """What the pack asks, in its order; spares, tie-breakers and the poll for the break last.

    What it uses has to be in `banks`; what it draws is not among them.
    """
    taken = {one.id for one in bank.at.values()}
    return [_loose(bank, chosen, run, taken) for chosen, run in _asked(bank, banks)]


def _loose(bank: Bank, chosen: Chosen, run: Round, taken: set[str]) -> Loose:
    written = chosen.written
    id_ = written.id if chosen.home is bank else free(written.id, taken)
    return Loose(id_, "/".join(chosen.key), written.question, seconds(bank, chosen, run))


def _asked(bank: Bank, banks: Mapping[str, Bank]) -> Iterator[tuple[Chosen, Round]]:
    runs = runs_of(bank.pack)
    for number, run in enumerate(runs):
        around: Path = ("rounds", number, "questions") if bank.pack.rounds else ("questions",)
        for place, entry in enumerate(run.questions or ()):
            yield _chosen(bank, banks, entry, (*around, place)), run
    for number, run in enumerate(runs):
        for place in range(len(run.spare or ())):
            yield Chosen(bank.at["rounds", number, "spare", place], bank), run
    beside = Round.model_construct(title=bank.pack.title)
    for path, written in bank.at.items():
        if path[0] in ("tie_breakers", "break"):
            yield Chosen(written, bank), beside


def _chosen(bank: Bank, banks: Mapping[str, Bank], entry: object, path: Path) -> Chosen:
    if not isinstance(entry, Use):
        return Chosen(bank.at[path], bank)
    home, _, id_ = entry.use.partition("/")
    return Chosen(banks[home].lent[id_], banks[home], entry)


OF_THE_PACK = ("summary", "authors", "license", "python")
OF_A_ROUND = ("intro", "host")


def losses(bank: Bank) -> Iterator[Loss]:
    """What a list of questions has no place for."""
    pack = bank.pack
    lost = [name for name in OF_THE_PACK if getattr(pack, name) is not None]
    lost += ["language"] if pack.language != "en" else []
    lost += ["points"] if pack.defaults.points not in (None, POINTS) else []
    if lost:
        yield Loss("the pack", f"without its {', '.join(lost)}")
    if pack.rounds and len(pack.rounds) > 1:
        yield Loss("the pack", f"its {len(pack.rounds)} rounds become one list")
    for run in pack.rounds or ():
        yield from _of(run)


def _of(run: Round) -> Iterator[Loss]:
    lost = [name for name in OF_A_ROUND if getattr(run, name) is not None]
    lost += ["play"] if run.play != "together" else []
    if lost:
        yield Loss(run.title, f"without its {', '.join(lost)}")
    if run.draw:
        yield Loss(run.title, "what it draws is drawn anew for each game, so none of it is here")
