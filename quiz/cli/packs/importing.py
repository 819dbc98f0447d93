"""`flask --app app packs import`: questions of other quizzes, made into a pack."""

import json
from pathlib import Path
from typing import Any, Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.files import STANDARD_INPUT, content, keep, name
from quiz.exchange.carrying import Incoming, Loss, Unreadable, printable
from quiz.exchange.formats import READERS, guessed
from quiz.exchange.incoming import pack
from quiz.library import BadPack
from quiz.library.slugs import slug

from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs import quiz.xlsx > quiz.json
  flask --app app packs import questions.txt --format aiken --title "Monday" --add
"""
FILE: Final = click.Path(exists=True, dir_okay=False, allow_dash=True)
SHORTEST_TITLE, LONGEST_TITLE = 3, 60
STANDARD_OUTPUT: Final = "-"


@click.command("import", epilog=EPILOG, short_help="Make a pack of another quiz's questions.")
@click.argument("file", type=FILE)
@click.option("--format", "format_", type=click.Choice(list(READERS)), help="Of the file.")
@click.option("--title", help="What people will call the pack.")
@click.option("--id", "id_", help="The id of the pack.")
@click.option("-o", "--output", metavar="FILE", help="Write there, and not to standard output.")
@click.option("--add", is_flag=True, help="Put it into the host's folder.")
@click.option("--force", is_flag=True, help="Write over a file or a pack that is there already.")
@with_appcontext
def command(
    file: str,
    format_: str | None,
    title: str | None,
    id_: str | None,
    output: str | None,
    add: bool,
    force: bool,
) -> None:
    """Make a pack of another quiz's questions, and print it.

    FILE is Kahoot's spreadsheet, GIFT, Aiken, JSON of Open Trivia DB or Razzia, or a table as CSV
    or Excel file: with the columns prompt, right, wrong 1, wrong 2 and so on, whose texts may be
    marked up as in packs, or as Quizizz has them. What cannot be carried over goes to standard
    error, each thing with its place. Mind whose questions they are.

    Exit code: 0 when all was carried over, 1 when something was not, 2 when the file cannot be
    read or the pack cannot be written.
    """
    if add and output:
        raise click.UsageError("Say --add or --output, not both.")
    data, losses = _read(file, format_, title, id_)
    for loss in losses:
        click.echo(f"{name(file)} {loss}", err=True)
    if add:
        _add(data, file, force)
    elif output and output != STANDARD_OUTPUT:
        keep(Path(output), data, over=force)
        click.echo(f"Written: {name(output)}", err=True)
    else:
        click.echo(data, nl=False)
    if losses:
        click.get_current_context().exit(1)


def _read(
    file: str, format_: str | None, title: str | None, id_: str | None
) -> tuple[bytes, list[Loss]]:
    data = content(file)
    found = format_ or guessed(file, data)
    if found is None:
        known = ", ".join(READERS)
        raise click.UsageError(f"Say which --format {name(file)} is: one of {known}.")
    try:
        incoming = READERS[found](data)
        said = {"title": title or _title(incoming, file), **({"id": id_} if id_ else {})}
        return pack(incoming, said)
    except Unreadable as why:
        raise Faulty(printable(f"{name(file)}: {why}.")) from None
    except BadPack as bad:
        raise click.UsageError("; ".join(fault.what for fault in bad.faults)) from None


def _title(incoming: Incoming, file: str) -> str:
    """What the file calls itself, else its name, in the length that a title may have."""
    said = incoming.pack.get("title")
    words = printable(" ".join(str(said or Path(file).stem.replace("-", " ")).split()))
    if said and len(words) > LONGEST_TITLE:
        what = f"“{words}” is cut: titles have at most {LONGEST_TITLE} characters"
        incoming.lose("the title", what)
    kept = words[:LONGEST_TITLE].strip()
    return kept if len(kept) >= SHORTEST_TITLE and file != STANDARD_INPUT else "Imported questions"


def _add(data: bytes, file: str, force: bool) -> None:
    made: dict[str, Any] = json.loads(data)
    id_ = made.get("id") or slug(made["title"], "pack")
    library = puzzlers().library
    there = {
        one.bank.id if one.bank else path.stem for path, one in library.files().items() if one.own
    }
    if id_ in there and not force:
        what = "Give this one another --id or --title, or take its place with --force."
        raise Faulty(f"There is a pack {id_} in the host's folder already. {what}")
    try:
        click.echo(f"It is in the host's folder as {library.add(data)}.")
    except BadPack as bad:
        raise Faulty.at(name(file), bad.faults) from None
