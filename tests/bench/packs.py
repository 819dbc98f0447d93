"""How long packs take to be read and listed: `.venv/bin/python -m tests.bench.packs [--json]`."""

import json
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

import click
import pytest

from quiz.library import BadPack, Library, checked
from quiz.library.reading import read
from quiz.library.rich import prose

from .timing import Timing, machine, plain, table, timed

CHECK_GOAL: Final = 60.0
COLD_GOAL: Final = 1_500.0
WARM_GOAL: Final = 50.0
IN_ONE: Final = 300
FILES: Final = 200
IN_EACH: Final = 100
ROUNDS: Final = 5
WARM_ROUNDS: Final = 20

KINDS: Final[tuple[Callable[[str], dict[str, Any]], ...]] = (
    lambda n: {
        "right": f"`{n}` and 4",
        "wrong": ["3 and 4", {"text": f"2 or {n}", "why": "That cuts off, as `int()` does."}, "no"],
    },
    lambda n: {"kind": "text", "accept": ["stable", f"stable {n}"], "reject": ["unstable"]},
    lambda n: {
        "kind": "output",
        "code": ["steps = [lambda: n for n in range(3)]", f"print([step() for step in {n}])"],
        "prints": [f"[2, 2, {n}]"],
        "wrong": ["[0, 1, 2]", "[3, 3, 3]", "NameError"],
    },
    lambda n: {"kind": "multi", "right": ["`0.0`", f"`range({n})`"], "wrong": ["`[0]`", "`1`"]},
    lambda n: {"kind": "order", "items": [f"`try` {n}", "`except`", "`else`", "`finally`"]},
)


def a_pack(name: str, size: int) -> bytes:
    """A bank as somebody would write it, every text different from those of others."""
    questions = [
        {
            "id": f"question-{n}",
            "category": "numbers",
            "difficulty": n % 3 + 1,
            "tags": ["builtins"],
            "prompt": f"In {name}, what are `round({n}.5)` and `round(3.5)`?",
            **KINDS[n % len(KINDS)](f"{name}-{n}"),
            "explanation": f"A tie goes to the *even* neighbour, {n} times of {size}.",
            "docs": "https://docs.python.org/3/library/functions.html#round",
            "checked": "run",
        }
        for n in range(size)
    ]
    return json.dumps({"id": name, "title": name, "questions": questions}, indent=2).encode()


def an_evening() -> bytes:
    """A pack that draws from banks."""
    rounds = [{"title": f"{n}", "draw": {"from": f"bank-{n}", "count": 10}} for n in range(5)]
    return json.dumps({"id": "evening", "title": "Evening", "rounds": rounds}).encode()


def one_pack() -> list[Timing]:
    """A large file, as it should be and with a fault in it, which takes the careful way."""
    right = a_pack("large", IN_ONE)
    wrong = right.replace(b'"checked": "run"', b'"chekced": "run"')
    what = f"{IN_ONE} questions"
    return [
        Timing(f"{what}, read and checked", _cold(checked, right), CHECK_GOAL),
        Timing(f"{what}, every one wrong", _cold(_refused, wrong), None),
        Timing(f"{what}, read with places", _cold(read, right), None),
    ]


def _cold(work: Callable[[bytes], object], data: bytes) -> list[float]:
    return timed(work, [data], ROUNDS, prose.cache_clear)


def _refused(data: bytes) -> None:
    with pytest.raises(BadPack):
        checked(data)


def a_folder(folder: Path) -> list[Timing]:
    """Many packs: seen for the first time, again, after a change, and one opened for a game."""
    for n in range(FILES - 1):
        (folder / f"{n}.json").write_bytes(a_pack(f"bank-{n}", IN_EACH))
    (folder / "evening.json").write_bytes(an_evening())
    library = _listed(folder)
    what = f"{FILES} packs of {IN_EACH}"
    return [
        Timing(f"{what}, cold", timed(_listed, [folder], ROUNDS, prose.cache_clear), COLD_GOAL),
        Timing(f"{what}, warm", timed(_again, [library], WARM_ROUNDS), WARM_GOAL),
        Timing(f"{what}, one changed", timed(_again, [library], ROUNDS, _changed(folder)), None),
        Timing("an evening of 50 drawn", timed(_opened, [library], WARM_ROUNDS), None),
    ]


def _listed(folder: Path) -> Library:
    library = Library(folder / "none", folder)
    assert len(library.packs()) == FILES
    return library


def _again(library: Library) -> None:
    assert len(library.packs()) == FILES
    assert not library.broken()


def _changed(folder: Path) -> Callable[[], object]:
    def change() -> None:
        (folder / "0.json").write_bytes(a_pack("bank-0", IN_EACH))

    return change


def _opened(library: Library) -> None:
    assert len(library.evening("evening", seed=7, name=str).pack.rounds) == 5


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def main(as_json: bool) -> None:
    """Measure reading and listing; exit code 1 only if they are far from their goals."""
    timings = one_pack()
    with TemporaryDirectory() as folder:
        timings += a_folder(Path(folder))
    if as_json:
        told = {"machine": machine(), "timings": [plain(timing) for timing in timings]}
        click.echo(json.dumps(told, indent=1))
    else:
        click.echo(machine())
        click.echo(table(timings))
    sys.exit(any(timing.much_too_slow for timing in timings))


if __name__ == "__main__":
    main()
