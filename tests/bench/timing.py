"""How long something takes: many times over, in one process, with the garbage collected as ever."""

import gc
import os
import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from statistics import median
from time import perf_counter
from typing import TypeVar

Input = TypeVar("Input")

MUCH_TOO_SLOW = 2
"""A goal is missed by noise, too; beyond so many times the goal it is not noise."""


LONG_ENOUGH = 5_000
"""What has taken so long (ms) in all is not done once more."""


@dataclass(frozen=True, slots=True)
class Timing:
    """Milliseconds; `goal` is for the median, or None where none was set."""

    what: str
    times: Sequence[float]
    goal: float | None = None

    @property
    def median(self) -> float:
        return median(self.times)

    def upto(self, percent: int) -> float:
        """So many of a hundred took no longer."""
        return sorted(self.times)[max(0, -(-len(self.times) * percent // 100) - 1)]

    @property
    def met(self) -> bool:
        return self.goal is None or self.median <= self.goal

    @property
    def much_too_slow(self) -> bool:
        return self.goal is not None and self.median > MUCH_TOO_SLOW * self.goal


def timed(
    work: Callable[[Input], object],
    inputs: Sequence[Input],
    rounds: int,
    first: Callable[[], object] = lambda: None,
) -> list[float]:
    """How long (ms) the work took, each time; `first` comes before each and does not count."""
    gc.collect()
    times: list[float] = []
    for _ in range(rounds):
        for one in inputs:
            if sum(times) > LONG_ENOUGH:
                return times
            first()
            began = perf_counter()
            work(one)
            times.append((perf_counter() - began) * 1_000)
    return times


def machine() -> str:
    """What this ran on."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    python = f"{platform.python_implementation()} {platform.python_version()}"
    return f"{python}, {platform.system()} {platform.machine()}, {cores} cores"


def table(timings: Sequence[Timing]) -> str:
    """One row each, and whether the goal is met."""
    wide = max(len(timing.what) for timing in timings)
    rows = [f"{'ms':<{wide}}    median       p95      goal     n"]
    for timing in timings:
        goal = "" if timing.goal is None else f"{timing.goal:g}"
        met = "" if timing.goal is None else "PASS" if timing.met else "FAIL"
        rows.append(
            f"{timing.what:<{wide}}  {timing.median:8.2f}  {timing.upto(95):8.2f}  {goal:>8}"
            f"  {len(timing.times):4}  {met}".rstrip()
        )
    return "\n".join(rows)


def plain(timing: Timing) -> dict[str, object]:
    """The timing for programs."""
    return {
        "what": timing.what,
        "median_ms": round(timing.median, 3),
        "p95_ms": round(timing.upto(95), 3),
        "p99_ms": round(timing.upto(99), 3),
        "goal_ms": timing.goal,
        "times": len(timing.times),
        "pass": timing.met,
    }
