"""`flask --app app packs import`: questions of other quizzes, made into a pack."""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.files import STANDARD_INPUT, content, keep, name
from quiz.exchange.carrying import Loss, Unreadable
from quiz.exchange.formats import READERS, guessed
from quiz.exchange.incoming import pack
from quiz.library import BadPack

from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs import quiz.xlsx > quiz.json
  flask --app app packs import questions.txt --format aiken --title "Monday" --add
"""
FILE: Final = click.Path(exists=True, dir_okay=False, allow_dash=True)
SHORTEST_TITLE, LONGEST_TITLE = 3, 60


@click.command("import", epilog=EPILOG, short_help="Make a pack of another quiz's questions.")
@click.argument("file", type=FILE)
@click.option("--format", "format_", type=click.Choice(list(READERS)), help="Of the file.")
@click.option("--title", help="What people will call the pack.")
@click.option("--id", "id_", help="The id of the pack.")
@click.option("-o", "--output", metavar="FILE", help="Write there; never over another file.")
@click.option("--add", is_flag=True, help="Put it into the host's folder.")
@with_appcontext
def command(
    file: str,
    format_: str | None,
    title: str | None,
    id_: str | None,
    output: str | None,
    add: bool,
) -> None:
    """Make a pack of another quiz's questions, and print it.

    FILE is Kahoot's spreadsheet, GIFT, Aiken, JSON of Open Trivia DB or Razzia, or CSV with the
    columns prompt, right, wrong 1, wrong 2 and so on. What cannot be carried over goes to standard
    error, each thing with its place.

    Exit code: 0 when all was carried over, 1 when something was not, 2 when the file cannot be
    read or the pack cannot be written.
    """
    data, losses = _read(file, format_, title, id_)
    for loss in losses:
        click.echo(f"{name(file)} {loss}", err=True)
    if add:
        _add(data, file)
    elif output:
        keep(Path(output), data)
        click.echo(f"Written: {name(output)}", err=True)
    else:
        click.echo(data.decode(), nl=False)
    if losses:
        click.get_current_context().exit(1)


def _read(
    file: str, format_: str | None, title: str | None, id_: str | None
) -> tuple[bytes, Iterable[Loss]]:
    data = content(file)
    found = format_ or guessed(file, data)
    if found is None:
        known = ", ".join(READERS)
        raise click.UsageError(f"Say which --format {name(file)} is: one of {known}.")
    try:
        incoming = READERS[found](data)
        words = incoming.pack.get("title") or Path(file).stem.replace("-", " ")
        said = {"title": title or _title(str(words)), **({"id": id_} if id_ else {})}
        return pack(incoming, said)
    except Unreadable as why:
        raise Faulty(f"{name(file)}: {why}.") from None
    except BadPack as bad:
        raise click.UsageError("; ".join(fault.what for fault in bad.faults)) from None


def _title(words: str) -> str:
    """A title of a length that a pack's may have."""
    kept = " ".join(words.split())[:LONGEST_TITLE]
    return kept if len(kept) >= SHORTEST_TITLE and kept != STANDARD_INPUT else "Imported questions"


def _add(data: bytes, file: str) -> None:
    try:
        id_ = puzzlers().library.add(data)
    except BadPack as bad:
        raise Faulty.at(name(file), bad.faults) from None
    click.echo(f"It is in the host's folder as {id_}.")
