"""`flask --app app packs prove`: answer keys held against what Python itself says."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext
from rich.console import Console
from rich.progress import Progress
from rich.table import Table
from rich.text import Text

from quiz.cli.named import banks
from quiz.library.banks import Bank
from quiz.library.kinds import Real
from quiz.proving.claims import kept
from quiz.proving.facts import FAMILIES, gathered, written
from quiz.proving.interpreters import Interpreter, asked, at_hand
from quiz.proving.proving import Bench, found
from quiz.proving.result import Result
from quiz.proving.running import end_all
from quiz.proving.verdict import Verdict
from quiz.proving.versions import shown

from .shelf import puzzlers

COLOURS: Final = {
    Verdict.PROVEN: "green",
    Verdict.WRONG: "bold red",
    Verdict.UNPROVEN: "yellow",
    Verdict.HAND: "dim",
}
MOST_AT_ONCE: Final = 4

EPILOG: Final = """\b
Examples:
  flask --app app packs prove
  flask --app app packs prove pub-night.json --python ~/python3.14/bin/python3
  flask --app app packs prove pub-night --json | jq '.[] | select(.finding)'
"""


@click.command("prove", epilog=EPILOG, short_help="Hold answers against what Python says.")
@click.argument("packs", metavar="[FILE|ID]...", nargs=-1)
@click.option("--python", "pythons", multiple=True, metavar="PATH", help="Use this CPython, too.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON in place of a table.")
@click.option("--jobs", type=click.IntRange(1, 64), help="How many questions at once.")
@click.option("--write-facts", metavar="FILE", help="Keep what all Pythons at hand said.")
@with_appcontext
def command(
    packs: Sequence[str],
    pythons: Sequence[str],
    as_json: bool,
    jobs: int | None,
    write_facts: str | None,
) -> None:
    """Hold the answers of packs against what Python itself says: run their code, look names up.

    PACKS are files or ids; without any, all packs are proven. Each snippet is run three times, in a
    fresh process with limits, by every CPython at hand that its versions name: those on the path,
    those of pyenv and uv, and those given with --python. This runs code that a pack holds, so
    do it with packs that you trust: the limits are no sandbox. The server never does it.

    Exit code: 0 when all that claims to be checked by running or by facts is proven, 1 when
    something is wrong or not proven, 2 when a pack or an option cannot be used.
    """
    chosen = banks(packs, puzzlers().library)
    bench = _bench(chosen, pythons, everything=bool(write_facts))
    results = list(_results(chosen, bench, jobs or min(MOST_AT_ONCE, os.cpu_count() or 1)))
    if write_facts:
        Path(write_facts).write_text(written(bench.facts), encoding="utf-8")
    if as_json:
        click.echo(json.dumps([one.told() for one in results], indent=1, ensure_ascii=False))
    else:
        _print(results, bench.interpreters)
    if any(one.found.verdict.finding for one in results):
        click.get_current_context().exit(1)


def _bench(chosen: Iterable[Bank], pythons: Iterable[str], everything: bool) -> Bench:
    """The Pythons at hand, asked for what these packs need to know, or for everything."""
    for path in pythons:
        if asked(path) is None:
            raise click.BadParameter(
                f"{path} is no CPython of 3.6 or newer.", param_hint="--python"
            )
    interpreters = at_hand(pythons)
    questions = [one.question for bank in chosen for one in bank.at.values()]
    claimed = [claim for one in questions for claim in kept(one)]
    wanted = {one.of for one in questions if isinstance(one, Real)} & FAMILIES.keys()
    return Bench(interpreters, gathered(interpreters, claimed, FAMILIES if everything else wanted))


def _results(chosen: Iterable[Bank], bench: Bench, jobs: int) -> Iterator[Result]:
    """One for each question, in the order of the packs; a bar tells how far it is."""
    asked = [(bank, one) for bank in chosen for one in bank.at.values()]
    screen = Console(stderr=True)
    bar = Progress(console=screen, transient=True, disable=not screen.is_terminal)
    with bar, ThreadPoolExecutor(jobs) as pool:
        found_ones = pool.map(
            lambda pair: found(pair[1].question, pair[0].pack.python, bench), asked
        )
        tracked = bar.track(zip(asked, found_ones, strict=True), len(asked), description="Proving")
        try:
            for (bank, one), verdict in tracked:
                yield Result(bank.id, one.id, one.question.kind, verdict)
        except KeyboardInterrupt:
            pool.shutdown(wait=False, cancel_futures=True)
            end_all()
            raise


def _print(results: Sequence[Result], interpreters: Sequence[Interpreter]) -> None:
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = 10_000
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in ("Pack", "Question", "Kind", "Versions", "Verdict", "Why"):
        table.add_column(title)
    for one in results:
        verdict = Text(one.found.verdict, COLOURS[one.found.verdict])
        cells = (one.pack, one.question, one.kind, one.span)
        table.add_row(*map(Text, cells), verdict, Text(one.found.what))
    console.print(table)
    counts = {verdict: sum(one.found.verdict is verdict for one in results) for verdict in Verdict}
    said = ", ".join(f"{count} {verdict}" for verdict, count in counts.items() if count)
    used = ", ".join(shown(one.version) for one in interpreters)
    console.print(Text(f"\n{len(results)} questions: {said}. Pythons at hand: {used}."))
