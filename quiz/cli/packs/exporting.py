"""`flask --app app packs export`: a pack for other quizzes."""

import sys
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.files import keep, name
from quiz.cli.named import bank
from quiz.exchange.formats import BINARY, WRITERS
from quiz.exchange.loose import losses, questions

from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs export first-import --format kahoot -o first-import.xlsx
  flask --app app packs export pub-night.json --format anki > cards.txt
"""
STANDARD_OUTPUT: Final = "-"


@click.command("export", epilog=EPILOG, short_help="Write a pack for another quiz.")
@click.argument("pack", metavar="FILE|ID")
@click.option("--format", "format_", type=click.Choice(list(WRITERS)), required=True)
@click.option("-o", "--output", metavar="FILE", help="Write there, and not to standard output.")
@click.option("--force", is_flag=True, help="Write over a file that is there already.")
@with_appcontext
def command(pack: str, format_: str, output: str | None, force: bool) -> None:
    """Write a pack for another quiz: Kahoot, GIFT, Razzia, CSV, or cards for Anki.

    PACK is a file, or the id of a pack. Rounds become one list, spares and tie-breakers last. What
    the other format has no place for goes to standard error, each thing with its question.

    Exit code: 0 when all was carried over, 1 when something was not, 2 when the pack cannot be
    used or the file cannot be written.
    """
    to_screen = output in (None, STANDARD_OUTPUT)
    if to_screen and format_ in BINARY and sys.stdout.isatty():
        raise click.UsageError(f"{format_} is no text: say where to write it with --output FILE.")
    shelved = puzzlers().library.banks()
    chosen = bank(pack, shelved)
    out = WRITERS[format_](questions(chosen, shelved), chosen.pack.title)
    if output and not to_screen:
        keep(Path(output), out.data, over=force)
        click.echo(f"Written: {name(output)}", err=True)
    else:
        click.echo(out.data, nl=False)
    lost = [*losses(chosen), *out.losses]
    for loss in lost:
        click.echo(str(loss), err=True)
    if lost:
        click.get_current_context().exit(1)
