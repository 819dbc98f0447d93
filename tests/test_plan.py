"""What we set out to write: six whole evenings, and a bank whose cells are filled as planned."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

import pytest

from quiz.library.banks import Bank
from quiz.library.kinds import KINDS, Played, Recite
from quiz.library.models import Round
from quiz.rules.pack import Play
from tests.bundled import BANKS, DRAWN, EVENINGS, STOCK, opened

ROUNDS, SPARES, TIE_BREAKERS = 5, 2, 3
LENGTHS: Final = range(30, 37)
"""How many questions an evening may have, besides its spares."""

GRID: Final[Mapping[str, tuple[int, int, int]]] = {
    "syntax": (14, 14, 6),
    "builtins": (14, 14, 6),
    "strings": (8, 12, 6),
    "numbers": (6, 10, 6),
    "collections": (10, 14, 6),
    "functions": (8, 12, 6),
    "classes": (6, 14, 10),
    "errors": (10, 12, 4),
    "stdlib": (14, 18, 8),
    "tools": (8, 8, 2),
    "async": (2, 10, 6),
    "history": (8, 12, 6),
}
"""By category, how many questions of the bank are easy, medium and hard."""

MIX: Final[Mapping[str, float]] = {
    "choice": 0.38,
    "output": 0.18,
    "text": 0.10,
    "real": 0.07,
    "line": 0.06,
    "match": 0.05,
    "version": 0.04,
    "order": 0.04,
    "multi": 0.04,
    "number": 0.03,
    "truefalse": 0.01,
}
"""By kind, its share in the bank."""

ASTRAY: Final = 0.015
TWICE: Final = 2
MACHINE_CHECKED: Final = 0.6


def written(banks: Iterable[Bank]) -> list[Played]:
    return [one.question for bank in banks for one in bank.at.values()]


def rounds() -> Iterator[Round]:
    for bank in EVENINGS.values():
        yield from bank.pack.rounds or ()


def finale(bank: Bank) -> Round:
    return (bank.pack.rounds or [])[-1]


def test_the_evenings_are_all_there() -> None:
    assert sorted(EVENINGS) == [
        "batteries",
        "first-import",
        "time-machine",
        "under-the-hood",
        "web-conf",
        "what-could-go-wrong",
    ]


@pytest.mark.parametrize("bank", EVENINGS.values(), ids=list(EVENINGS))
def test_an_evening_has_all_that_a_host_needs(bank: Bank) -> None:
    pack = bank.pack
    run = pack.rounds or []

    assert len(run) == ROUNDS
    assert sum(one.length for one in run) in LENGTHS
    assert [len(one.spare or ()) for one in run] == [SPARES] * ROUNDS
    assert len(pack.tie_breakers or ()) == TIE_BREAKERS
    assert pack.break_ is not None
    assert all(one.intro and one.host for one in run)
    last = (finale(bank).questions or [])[-1]
    assert isinstance(last, Recite)
    assert last.canon == "this"


def test_each_evening_ends_in_the_zen_in_a_way_of_its_own() -> None:
    def way(run: Round) -> tuple[object, ...]:
        asked = [one for one in run.questions or () if not hasattr(one, "use")]
        recited = [
            (one.canon == "this", bool(one.order_bonus), bool(one.complete_bonus))
            for one in asked
            if isinstance(one, Recite)
        ]
        return (*(one.kind for one in asked), *recited, bool(run.wager))

    ways = [way(finale(bank)) for bank in EVENINGS.values()]

    assert len(set(ways)) == len(ways)


@pytest.mark.parametrize("id_", DRAWN)
def test_what_is_drawn_opens_easily_too(id_: str) -> None:
    for run in opened(id_).rounds[:-1]:
        levels = [one.difficulty or 0 for one in run.questions]

        assert levels[:TWICE] == [1] * TWICE
        assert levels[-1] <= min(levels[TWICE:])


def test_every_way_of_playing_is_met_twice() -> None:
    ways = Counter(one.play for one in rounds())

    assert {play.value for play in Play} == {way for way, count in ways.items() if count >= TWICE}
    assert sum(bool(one.wager) for one in rounds()) >= TWICE


def test_every_kind_of_question_is_met_twice() -> None:
    kinds = Counter(one.kind for one in written(EVENINGS.values()))

    assert {kind for kind, count in kinds.items() if count >= TWICE} == set(KINDS)


def test_the_bank_is_filled_as_planned() -> None:
    cells = Counter((one.category, one.difficulty) for one in written(STOCK.values()))
    planned = {
        (category, level): count
        for category, counts in GRID.items()
        for level, count in enumerate(counts, start=1)
    }

    assert cells == planned
    assert {bank: {one.category for one in written([STOCK[bank]])} for bank in STOCK} == {
        f"bank-{category}": {category} for category in GRID
    }


def test_the_kinds_of_the_bank_are_mixed_as_planned() -> None:
    kinds = Counter[str](one.kind for one in written(STOCK.values()))

    assert kinds.keys() == MIX.keys()
    for kind, share in MIX.items():
        assert kinds[kind] / kinds.total() == pytest.approx(share, abs=ASTRAY)


def test_most_of_all_is_checked_by_machine() -> None:
    asked = [one.checked != "hand" for one in written(BANKS.values()) if one.kind != "poll"]

    assert sum(asked) / len(asked) >= MACHINE_CHECKED
