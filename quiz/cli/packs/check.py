"""`flask --app app packs check`: what is wrong with packs, and what could be better."""

import json
import os
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Final

import click
from flask.cli import with_appcontext

from quiz.cli.faulty import Faulty
from quiz.cli.files import STANDARD_INPUT, content, name
from quiz.library import BadPack, Checked, Fault, Library, checked
from quiz.library.banks import Bank
from quiz.library.faults import short
from quiz.library.needs import unmet
from quiz.library.pictures import unfit
from quiz.library.slugs import slug
from quiz.linting import Subject, findings

from .shelf import puzzlers

EPILOG: Final = """\b
Examples:
  flask --app app packs check
  flask --app app packs check pub-night.json --strict
  flask --app app packs check drafts/ --json | jq '.[].rule'
"""


@dataclass(frozen=True, slots=True)
class Remark:
    """A line about a file: an error with no `rule`, or what the linter says by one."""

    file: str
    line: int
    column: int
    level: str
    what: str
    rule: str | None = None

    def __str__(self) -> str:
        rule = f" [{self.rule}]" if self.rule else ""
        level = click.style("warning: ", fg="yellow") if self.level == "warning" else ""
        place = click.style(f"{self.file} line {self.line}, column {self.column}:", bold=True)
        return f"{place} {level}{self.what}{click.style(rule, dim=True)}"


@click.command("check", epilog=EPILOG, short_help="Say what is wrong, and what could be better.")
@click.argument("packs", metavar="[FILE|FOLDER|ID]...", nargs=-1)
@click.option("--strict", is_flag=True, help="Take warnings for errors, as for bundled packs.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON in place of lines.")
@with_appcontext
def command(packs: Sequence[str], strict: bool, as_json: bool) -> None:
    """Say what is wrong with packs, each fault with its line and column, and what could be better.

    PACKS are files, folders of files, or ids; without any, all packs are checked. A file with
    errors cannot be played. Warnings are advice: sources that are missing, prompts that are too
    long, answers that give themselves away. For bundled packs they are errors.

    Exit code: 0 when there is no error, 1 when there is one, 2 when a file cannot be read.
    """
    library = puzzlers().library
    files = list(_files(packs, library))
    remarks = [remark for file in files for remark in _remarks(file, library, strict)]
    if as_json:
        click.echo(json.dumps([asdict(one) for one in remarks], indent=1, ensure_ascii=False))
    else:
        _print(remarks, len(files))
    if any(one.level == "error" for one in remarks):
        click.get_current_context().exit(1)


def _files(named: Iterable[str], library: Library) -> Iterator[str]:
    shelved = library.files()
    if not named:
        yield from map(_near, shelved)
    by_id = {one.bank.id: path for path, one in shelved.items() if one.bank}
    for one in named:
        if os.path.isdir(one):
            yield from map(str, sorted(Path(one).glob("*.json")))
        elif os.path.exists(one) or one == STANDARD_INPUT:
            yield one
        elif one in by_id:
            yield _near(by_id[one])
        else:
            known = ", ".join(by_id)
            raise Faulty(f"{short(one)}: there is no such file, and no such pack among {known}.")


def _near(path: Path) -> str:
    """The path from here, where the file is below."""
    here = Path.cwd()
    return str(path.relative_to(here) if path.is_relative_to(here) else path)


def _remarks(file: str, library: Library, strict: bool) -> Iterator[Remark]:
    try:
        right = checked(content(file))
    except BadPack as bad:
        yield from (_error(file, fault) for fault in bad.faults)
        return
    path = Path(file)
    bank = Bank(right.pack.id or slug(path.stem, "pack"), right.pack, path.parent)
    others = {id_: one for id_, one in library.banks().items() if id_ != bank.id}
    for fault in right.faults([*unfit(bank), *unmet(bank, {**others, bank.id: bank})]):
        yield _error(file, fault)
    yield from _advice(file, right, Subject(bank, _ours(path, library), others), strict)


def _advice(file: str, right: Checked, subject: Subject, strict: bool) -> Iterator[Remark]:
    level = "error" if strict or subject.ours else "warning"
    found = findings(subject)
    faults = right.faults((one.path, one.what) for one in found)
    advice = zip(faults, found, strict=True)
    for fault, one in sorted(advice, key=lambda pair: pair[0]):
        yield Remark(name(file), fault.line, fault.column, level, fault.what, one.rule)


def _ours(path: Path, library: Library) -> bool:
    """Whether it came with the program."""
    real = path.resolve()
    return any(real == file.resolve() for file, one in library.files().items() if not one.own)


def _error(file: str, fault: Fault) -> Remark:
    return Remark(name(file), fault.line, fault.column, "error", fault.what)


def _print(remarks: Sequence[Remark], files: int) -> None:
    for one in remarks:
        click.echo(str(one))
    errors = sum(one.level == "error" for one in remarks)
    counted = [(files, "pack"), (errors, "error"), (len(remarks) - errors, "warning")]
    packs, *found = [f"{count} {word}{'' if count == 1 else 's'}" for count, word in counted]
    click.echo(f"{packs} checked: {', '.join(found)}.")
