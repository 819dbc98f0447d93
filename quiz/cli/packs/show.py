"""`flask --app app packs show`: a pack on paper."""

from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.named import bank
from quiz.library import Library
from quiz.library.building import evening
from quiz.library.listing import listed
from quiz.library.planning import planned
from quiz.rules.pack import Pack
from quiz.store import NotSaved

from .sheet import Sheet
from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs show first-import > sheet.md
  flask --app app packs show first-import --answers --stats
"""


@click.command("show", epilog=EPILOG, short_help="Print a pack as a sheet, in Markdown.")
@click.argument("pack", metavar="PACK|FILE")
@click.option(
    "--answers/--no-answers", help="The host's copy, or the players'. Players' unless said."
)
@click.option("--stats", is_flag=True, help="How often each question was right on this server.")
@with_appcontext
def command(pack: str, answers: bool, stats: bool) -> None:
    """Print a pack as a sheet, in Markdown: to play on paper, or to read over.

    PACK is the id of a pack, as `packs list` has it; FILE is any pack's file. Both copies show
    the options in one order, so that the letters agree. The host's also has the spares, the
    tie-breakers and the poll for the break.

    Exit code: 0, or 2 when there is no such pack or the file cannot be played.
    """
    shown, drawn = _pack(pack, puzzlers().library)
    try:
        played = puzzlers().store.played() if stats else None
    except NotSaved as error:
        raise Faulty(f"What was played cannot be read: {error}.") from None
    click.echo(str(Sheet(shown, answers=answers, played=played, drawn=drawn)), nl=False)


def _pack(named: str, library: Library) -> tuple[Pack, int]:
    """The pack, and how many of its questions are drawn."""
    shelved = library.banks()
    plan = planned(bank(named, shelved), shelved)
    return evening(plan), listed(plan, own=True).drawn
