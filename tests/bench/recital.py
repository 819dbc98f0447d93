"""How long the judge of a recital takes: `.venv/bin/python -m tests.bench.recital [--json]`."""

import json
import sys
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, Final

import click

from quiz.library import zen
from quiz.library.english import english
from quiz.rules.marking.recital import Verdict, judge

from . import lines, worst
from .timing import Timing, machine, plain, table, timed

LINE_GOAL: Final = 3.0
FREE_GOAL: Final = 150.0
WORST_GOAL: Final = 300.0
LINE_ROUNDS: Final = 5
COLD_ROUNDS: Final = 1
FREE_ROUNDS: Final = 15
WORST_ROUNDS: Final = 3
FINAL_ROUNDS: Final = 10
WORST_SHOWN: Final = 5
JUDGE: Final = "quiz.rules.marking"

CANON: Final = zen.canon()


def judged(text: str) -> Mapping[int, Verdict]:
    """The text as a game would judge it."""
    return judge(CANON, text, english())


def typed_lines() -> list[Timing]:
    """Single lines, as they are typed most of the time."""
    kinds = {"right": lines.RIGHT, "misspelt": lines.misspelt(), "nonsense": lines.nonsense()}
    return [
        Timing(f"a line, {kind}, {state}", times, LINE_GOAL)
        for kind, texts in kinds.items()
        for state, times in _states(texts, LINE_ROUNDS, COLD_ROUNDS)
    ]


def free_text() -> list[Timing]:
    """A long text in one breath."""
    return [
        Timing(f"400 words, {state}", times, FREE_GOAL)
        for state, times in _states([lines.free_flow()], FREE_ROUNDS, FREE_ROUNDS)
    ]


def worst_texts() -> list[Timing]:
    """Each kind of mischief a few times, then the worst of them often; slowest first."""
    timings = [_mischief(name, WORST_ROUNDS) for name in worst.MISCHIEF]
    timings.sort(key=lambda timing: -timing.median)
    return [_mischief(timings[0].what, FINAL_ROUNDS), *timings[1:]]


def _mischief(name: str, rounds: int) -> Timing:
    return Timing(name, _cold([worst.text(name)], rounds), WORST_GOAL)


def _states(texts: Sequence[str], warm: int, cold: int) -> Iterator[tuple[str, list[float]]]:
    yield "cold", _cold(texts, cold)
    timed(judged, texts, 1)
    yield "warm", timed(judged, texts, warm)


def _cold(texts: Sequence[str], rounds: int) -> list[float]:
    """With the canon at hand, as it is from the first try on, and nothing else remembered."""
    return timed(judged, texts, rounds, _forget)


def _forget() -> None:
    for forget in _caches():
        forget()
    judged("")


def _caches() -> list[Callable[[], Any]]:
    """What empties each cache of the judge's modules."""
    return [
        thing.cache_clear
        for name, module in list(sys.modules.items())
        if name.startswith(JUDGE)
        for thing in vars(module).values()
        if hasattr(thing, "cache_clear")
    ]


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def main(as_json: bool) -> None:
    """Measure the judge; exit code 1 only if it is far from its goals."""
    judged(lines.free_flow())
    slowest = worst_texts()
    timings = [*typed_lines(), *free_text(), *slowest]
    if as_json:
        told = {"machine": machine(), "timings": [plain(timing) for timing in timings]}
        click.echo(json.dumps(told, indent=1))
    else:
        click.echo(machine())
        click.echo(table(timings[: len(timings) - len(slowest) + WORST_SHOWN]))
    sys.exit(any(timing.much_too_slow for timing in timings))


if __name__ == "__main__":
    main()
