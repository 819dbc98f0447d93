"""Verdicts in words, for people."""

from collections.abc import Iterator, Mapping

from quiz.rules.marking.recital import Credit, Verdict
from quiz.rules.pack import Line


def explained(canon: tuple[Line, ...], verdicts: Mapping[int, Verdict]) -> Iterator[str]:
    """Each line that the text comes near to, with what was there of it, and the sum of all."""
    for n, verdict in verdicts.items():
        yield f"{n:>3}  {verdict.credit or '-':<4}  {canon[n - 1].text}"
        for what, said in _reasons(verdict):
            yield f"           {what + ':':<9} {said}"
    yield _sum(len(canon), [verdict.credit for verdict in verdicts.values()])


def _reasons(verdict: Verdict) -> Iterator[tuple[str, str]]:
    if verdict.matched:
        yield "matched", " ".join(verdict.matched)
    if verdict.missing:
        yield "missing", " ".join(verdict.missing)
    if verdict.refused:
        yield "refused", verdict.refused


def _sum(lines: int, credits: list[Credit | None]) -> str:
    full, half = credits.count(Credit.FULL), credits.count(Credit.HALF)
    return f"{full} full and {half} half, of {lines} line{'' if lines == 1 else 's'}."
