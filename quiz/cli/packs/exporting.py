"""`flask --app app packs export`: a pack for other quizzes."""

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.files import keep
from quiz.cli.named import bank
from quiz.exchange.carrying import Outgoing
from quiz.exchange.formats import WRITERS
from quiz.library.banks import Bank, Written
from quiz.library.building import SECONDS

from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs export first-import --format kahoot -o first-import.xlsx
  flask --app app packs export pub-night.json --format anki > cards.txt
"""


@click.command("export", epilog=EPILOG, short_help="Write a pack for another quiz.")
@click.argument("pack", metavar="FILE|ID")
@click.option("--format", "format_", type=click.Choice(list(WRITERS)), required=True)
@click.option("-o", "--output", metavar="FILE", help="Write there; never over another file.")
@with_appcontext
def command(pack: str, format_: str, output: str | None) -> None:
    """Write a pack for another quiz: Kahoot, GIFT, Razzia, CSV, or cards for Anki.

    PACK is a file, or the id of a pack. Rounds become one list, spares and tie-breakers last. What
    the other format has no place for goes to standard error, each thing with its question.

    Exit code: 0 when all was carried over, 1 when something was not, 2 when the pack cannot be
    used or the file cannot be written.
    """
    shelved = puzzlers().library.banks()
    chosen = bank(pack, shelved)
    out = WRITERS[format_](list(_questions(chosen, shelved)), _seconds(chosen), chosen.pack.title)
    _drawn(chosen, out)
    if output:
        keep(Path(output), out.data)
    else:
        click.echo(out.data, nl=False)
    for loss in out.losses:
        click.echo(str(loss), err=True)
    if out.losses:
        click.get_current_context().exit(1)


def _questions(chosen: Bank, shelved: Mapping[str, Bank]) -> Iterator[Written]:
    """All that are written in the pack, and those that it uses from others."""
    yield from chosen.at.values()
    for full_name in chosen.used.values():
        home, _, id_ = full_name.partition("/")
        if home in shelved and id_ in shelved[home].lent:
            yield shelved[home].lent[id_]
        else:
            raise Faulty(f"{full_name}: this question is not on the shelf.")


def _seconds(chosen: Bank) -> int | None:
    defaults = chosen.pack.defaults
    return defaults.seconds if "seconds" in defaults.model_fields_set else SECONDS


def _drawn(chosen: Bank, out: Outgoing) -> None:
    for run in chosen.pack.rounds or ():
        if run.draw:
            what = "what it draws is drawn anew for each game, so none of it is here"
            out.lose(run.title, what)
