"""`flask --app app packs new`: a pack to begin with, which explains itself."""

import json
import os
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.files import keep, name
from quiz.library import SCHEMA, BadPack, Library, checked
from quiz.library.faults import quoted
from quiz.library.slugs import slug

from .shelf import puzzlers

STARTER: Final = Path(__file__).with_name("starter.json")
ENDING: Final = ".json"
OTHERWISE: Final = "my-pack"
SHORTEST_TITLE: Final = 3

EPILOG: Final = """\b
Examples:
  flask --app app packs new pub-night --title "Pub night"
  flask --app app packs new drafts/pub-night.json
"""

NEXT: Final = """\
Written: {file}
It holds a question of every kind, each with a note on what can stand there, and it can be played
as it is.

Next:
  Open it in an editor. One that knows JSON Schema completes its fields and marks mistakes.
  flask --app app packs check {file}
  flask --app app packs prove {file}
  flask --app app packs show {file} --answers
  {last}"""

IN_PLACE: Final = "The host's page has it already, and shows every change when it is loaded again."
ELSEWHERE: Final = "Then put it into {folder}, or drop it on the host's page."


@click.command("new", epilog=EPILOG, short_help="Write a starter pack that explains itself.")
@click.argument("pack", metavar="FILE|ID")
@click.option("--title", help="What people will call it; made from its name unless given.")
@with_appcontext
def command(pack: str, title: str | None) -> None:
    """Write a starter pack: a question of every kind, with notes on what can stand there.

    An ID, of small letters, digits and hyphens, is written into the host's folder, where the
    server finds it. A FILE is written where you say. Nothing is ever overwritten.

    Exit code: 0, or 2 when the pack cannot be written; then nothing has changed.
    """
    library, folder = puzzlers().library, puzzlers().settings.packs
    file = _place(pack, folder)
    id_ = slug(file.stem, OTHERWISE)
    _check_free(id_, library)
    keep(file, _text(id_, title or _title(id_), file))
    there = file.parent.resolve() == folder.resolve()
    last = IN_PLACE if there else ELSEWHERE.format(folder=folder)
    click.echo(NEXT.format(file=name(str(file)), last=last))


def _place(pack: str, folder: Path) -> Path:
    if pack.endswith(ENDING) or os.path.basename(pack) != pack:
        return Path(pack if pack.endswith(ENDING) else f"{pack}{ENDING}")
    right = slug(pack, OTHERWISE)
    if pack != right:
        what = f"{quoted(pack)} cannot be an id. Try {right}, or name a file that ends in {ENDING}."
        raise click.UsageError(what)
    return folder / f"{pack}{ENDING}"


def _check_free(id_: str, library: Library) -> None:
    if id_ in (pack.id for pack in library.packs()):
        raise Faulty(f"There is a pack with the id {id_} already. Choose another name.")


def _title(id_: str) -> str:
    words = id_.replace("-", " ").capitalize()
    return words if len(words) >= SHORTEST_TITLE else f"Pack {words}"


def _text(id_: str, title: str, file: Path) -> bytes:
    """The starter with these in place of its own; it has been checked to be a good pack."""
    schema = Path(os.path.relpath(SCHEMA.resolve(), file.parent.resolve())).as_posix()
    said = {"../../pack.schema.json": schema, "your-pack": id_, "Your pack": title}
    text = STARTER.read_text(encoding="utf-8")
    for theirs, ours in said.items():
        text = text.replace(f'"{theirs}"', json.dumps(ours, ensure_ascii=False), 1)
    data = text.encode("utf-8", "surrogateescape")
    try:
        checked(data)
    except BadPack as bad:
        raise click.UsageError(f"That title cannot be used: {bad.faults[0].what}.") from None
    return data
