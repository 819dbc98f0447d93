"""`flask --app app recital`: judges texts as a game would, and says why."""

import json
from collections.abc import Mapping
from typing import Final

import click
from flask import current_app
from flask.cli import with_appcontext

from quiz.library import BadPack, Fault
from quiz.ring import Puzzlers
from quiz.rules import Refused
from quiz.rules.marking.recital import Credit, Verdict, credits

from . import files
from .explaining import explained
from .faulty import Faulty
from .labelled import Item, items
from .recited import Recited, recited

NAMES: Final[Mapping[Credit, str]] = {Credit.FULL: "full", Credit.HALF: "partial"}
"""What files of labelled texts call a credit."""

FILE: Final = click.Path(exists=True, dir_okay=False, readable=True, allow_dash=True)

EPILOG: Final = """\b
Examples:
  flask --app app recital labelled.json > judged.json
  echo "Simple is better than complicated" | flask --app app recital --explain
"""


@click.command(epilog=EPILOG, short_help="Judge recited texts, and say why.")
@click.argument("file", type=FILE, required=False)
@click.option("--explain", is_flag=True, help="Judge one text and say why, line by line.")
@click.option("--pack", metavar="PACK", help="Recite the text of this pack: its id, or its file.")
@with_appcontext
def recital(file: str | None, explain: bool, pack: str | None) -> None:
    r"""Judge recited texts as a game would.

    FILE holds labelled texts as JSON, {"items": [{"id": "a", "text": "..."}]}; other fields are
    left alone. What each text is worth is printed as JSON: {"a": {"1": "full", "7": "partial"}},
    with an empty object for a text that earns nothing.

    With --explain, FILE is one plain text; without FILE it is read from standard input, for which
    FILE can also be "-". The text recited is the Zen of Python, unless a pack is named. No server
    is needed, and one that runs is not disturbed.

    Exit code: 0, or 2 when something handed in cannot be used; then it is said what, and where.
    """
    puzzlers: Puzzlers = current_app.extensions["puzzlers"]
    if explain:
        _explain(file or files.STANDARD_INPUT, recited(pack, puzzlers.library))
    elif file is None:
        raise click.UsageError("Name a file of labelled texts, or ask with --explain for one text.")
    else:
        _measure(file, recited(pack, puzzlers.library))


def _explain(file: str, by_heart: Recited) -> None:
    try:
        verdicts = by_heart.judged(files.text(file))
    except Refused as refusal:
        raise Faulty(f"{files.name(file)}: {refusal.detail}") from None
    for line in explained(by_heart.canon, verdicts):
        click.echo(line)


def _measure(file: str, by_heart: Recited) -> None:
    try:
        judged = _judged(items(files.content(file)), by_heart)
    except BadPack as bad:
        raise Faulty.at(files.name(file), bad.faults) from None
    click.echo(json.dumps(judged, indent=1))


def _judged(texts: list[Item], by_heart: Recited) -> dict[str, dict[int, str]]:
    judged: dict[str, Mapping[int, Verdict]] = {}
    faults: list[Fault] = []
    for item in texts:
        try:
            judged[item.id] = by_heart.judged(item.text)
        except Refused as refusal:
            faults.append(Fault(*item.place, f"text: {refusal.detail}"))
    if faults:
        raise BadPack(faults)
    return {
        id_: {n: NAMES[credit] for n, credit in credits(verdicts).items()}
        for id_, verdicts in judged.items()
    }
