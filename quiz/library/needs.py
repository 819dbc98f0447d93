"""What a pack needs of other packs: are they there, and do they hold enough?"""

from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches

from quiz.library import drawing
from quiz.library.banks import Bank, Key, Unmet
from quiz.library.faults import quoted
from quiz.library.models import Draw, Round, Use
from quiz.library.planning import fitting, runs_of, wishes
from quiz.library.reading import Path


def unmet(bank: Bank, banks: Mapping[str, Bank]) -> list[Unmet]:
    """What the pack asks for and does not get; `banks` are all packs by id."""
    found = [*_uses(bank, banks), *_draws(bank, banks)]
    return found or list(_shortage(bank, banks))


def needed(bank: Bank) -> set[str]:
    """The ids of the packs whose questions this one asks."""
    runs = runs_of(bank.pack)
    drawn = {run.draw.from_ for run in runs if run.draw}
    return drawn | {use.use.partition("/")[0] for _, _, use in _used(bank)}


def _used(bank: Bank) -> Iterator[tuple[Path, Round, Use]]:
    for number, run in enumerate(bank.pack.rounds or ()):
        for place, entry in enumerate(run.questions or ()):
            if isinstance(entry, Use):
                yield ("rounds", number, "questions", place, "use"), run, entry


def _uses(bank: Bank, banks: Mapping[str, Bank]) -> Iterator[Unmet]:
    met: set[str] = set()
    for path, run, use in _used(bank):
        home, _, question = use.use.partition("/")
        if home == bank.id:
            yield path, "use: this is a question of the pack itself: write it here instead"
        elif home not in banks:
            yield path, f"use: {_no_pack(home, banks)}"
        elif question not in banks[home].lent:
            yield path, f"use: {_no_question(banks[home], question)}"
        elif not run.takes(banks[home].lent[question].question):
            yield path, "use: a text is recited in a round of its own"
        elif use.use in met:
            yield path, f"use: {quoted(use.use)} is asked in this pack already"
        met.add(use.use)


def _draws(bank: Bank, banks: Mapping[str, Bank]) -> Iterator[Unmet]:
    for number, run in enumerate(bank.pack.rounds or ()):
        if run.draw is None:
            continue
        path, from_ = ("rounds", number, "draw", "from"), run.draw.from_
        if from_ == bank.id:
            yield path, "from: a pack cannot draw from itself"
        elif from_ not in banks:
            yield path, f"from: {_no_pack(from_, banks)}"
        elif not banks[from_].loose:
            what = f"from: {quoted(from_)} has rounds, and no loose questions to draw from"
            yield path, what
        else:
            yield from _too_few(number, run, run.draw, banks[from_])


def _too_few(number: int, run: Round, draw: Draw, bank: Bank) -> Iterator[Unmet]:
    found = len(fitting(run, draw, bank))
    if found < draw.count:
        such = "such question" if found < len(bank.loose) else "question"
        such += "" if found == 1 else "s"
        what = f"count: {quoted(bank.id)} has {found or 'no'} {such}, not {draw.count}"
        yield ("rounds", number, "draw", "count"), what


def _shortage(bank: Bank, banks: Mapping[str, Bank]) -> Iterator[Unmet]:
    """Each draw could be met, but not all of them beside each other."""
    runs = runs_of(bank.pack)
    taken: set[Key] = {_key(use) for _, _, use in _used(bank)}
    try:
        drawing.drawn(wishes(runs, banks), taken, {}, 0)
    except drawing.TooFew as few:
        number = [place for place, run in enumerate(runs) if run.draw][few.wish]
        left = f"{few.found} are left" if few.found != 1 else "1 is left"
        what = f"count: only {left} beside what else this pack asks"
        yield ("rounds", number, "draw", "count"), what


def _key(use: Use) -> Key:
    home, _, question = use.use.partition("/")
    return home, question


def _no_pack(id_: str, banks: Iterable[str]) -> str:
    return f"there is no pack {quoted(id_)} here, or none without faults{_meant(id_, banks)}"


def _no_question(bank: Bank, id_: str) -> str:
    if id_ in bank.used:
        return f"{quoted(bank.id)} has this question from elsewhere: use {quoted(bank.used[id_])}"
    return f"{quoted(bank.id)} has no question {quoted(id_)} to use{_meant(id_, bank.lent)}"


def _meant(id_: str, known: Iterable[str]) -> str:
    close = get_close_matches(id_, list(known), n=1, cutoff=0.7)
    return f"; did you mean {close[0]}?" if close else ""
