"""`flask --app app packs list`: what can be played, and what is wrong with the rest."""

import json
from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext
from rich.console import Console, JustifyMethod
from rich.table import Table
from rich.text import Text

from quiz.library import Broken, Listed

from .shelf import puzzlers

LEVELS: Final = ("easy", "medium", "hard")
AMOUNTS: Final = frozenset({"Rounds", "Questions", "Minutes"})
COLUMNS: Final = (
    "Id",
    "Title",
    "Rounds",
    "Questions",
    "Minutes",
    "Kinds",
    "Difficulty",
    "From",
)
UNBROKEN: Final = 10_000
"""The width of a table that no terminal shows: its lines are for other programs to search."""

EPILOG: Final = """\b
Examples:
  flask --app app packs list
  flask --app app packs list --json | jq -r '.packs[].id'
"""


@click.command("list", epilog=EPILOG, short_help="List the packs that can be played.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON in place of a table.")
@with_appcontext
def command(as_json: bool) -> None:
    """List the packs that came with the program and those in the host's folder.

    What is wrong with other files in that folder goes to standard error, each with line and
    column.

    Exit code: 0, or 1 when there is a file that cannot be played.
    """
    library, folder = puzzlers().library, puzzlers().settings.packs
    packs, broken = library.packs(), library.broken()
    if as_json:
        click.echo(json.dumps(_told(packs, broken), indent=1, ensure_ascii=False))
    else:
        _print(packs, folder)
    for file in broken:
        for fault in file.faults:
            click.echo(f"{folder / file.name} {fault}", err=True)
    if broken:
        click.get_current_context().exit(1)


def _told(packs: Iterable[Listed], broken: Iterable[Broken]) -> dict[str, object]:
    return {
        "packs": [asdict(pack) for pack in packs],
        "broken": [
            {"file": file.name, "errors": [asdict(fault) for fault in file.faults]}
            for file in broken
        ],
    }


def _print(packs: list[Listed], folder: Path) -> None:
    if not packs:
        click.echo("There is no pack that can be played.")
    else:
        _table(packs)
    click.echo(f"\nYour own packs are in {folder}; `packs new NAME` begins one there.")


def _table(packs: Iterable[Listed]) -> None:
    console = Console(highlight=False)
    if not console.is_terminal:
        console.width = UNBROKEN
    table = Table(box=None, pad_edge=False, header_style="bold")
    for title in COLUMNS:
        justify: JustifyMethod = "right" if title in AMOUNTS else "left"
        table.add_column(title, justify=justify, no_wrap=title == "Id")
    for pack in packs:
        table.add_row(*_row(pack))
    with console.capture() as printed:
        console.print(table)
    click.echo("\n".join(line.rstrip() for line in printed.get().splitlines()))


def _row(pack: Listed) -> list[Text]:
    drawn = f" ({pack.drawn} drawn)" if pack.drawn else ""
    cells = (
        pack.id,
        pack.title,
        str(len(pack.rounds)),
        f"{pack.questions}{drawn}",
        str(pack.minutes),
        ", ".join(pack.kinds),
        difficulty(pack.difficulty),
        "yours" if pack.own else "bundled",
    )
    return [Text(cell) for cell in cells]


def difficulty(counts: Iterable[int]) -> str:
    """How many questions are easy, medium and hard, as far as their authors say."""
    said = [f"{n} {level}" for n, level in zip(counts, LEVELS, strict=True) if n]
    return ", ".join(said) or "not said"
