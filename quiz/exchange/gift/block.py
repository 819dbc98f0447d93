"""One question of a GIFT file, taken apart: its title, its text, and what stands in braces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..carrying import Unreadable
from .escapes import find, freed, parted

FORMAT: Final = re.compile(r"\[(html|moodle|plain|markdown)\]")
CATEGORY: Final = "$CATEGORY:"
GAP: Final = "____"


@dataclass(frozen=True, slots=True)
class Block:
    """`answers` is None where there are no braces; `format` says how texts are marked up."""

    line: int
    title: str
    text: str
    answers: str | None
    format: str
    category: str | None


def blocks(text: str) -> Iterator[Block]:
    """The questions in their order; raises Unreadable, with the line."""
    category: str | None = None
    for line, written in _paragraphs(text):
        if written.startswith(CATEGORY):
            category = written.removeprefix(CATEGORY).strip().rpartition("/")[2].strip() or None
        else:
            yield _block(line, written, category)


def _paragraphs(text: str) -> Iterator[tuple[int, str]]:
    """What stands between blank lines, with the number of its first line; comments are gone."""
    start, held = 0, list[str]()
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        alone = line.startswith(CATEGORY)
        if held and (alone or not line.strip()):
            yield start, "\n".join(held)
            held = []
        if alone:
            yield number, line
        elif line.strip() and not line.lstrip().startswith("//"):
            start = start if held else number
            held.append(line)


def _block(line: int, written: str, category: str | None) -> Block:
    title = ""
    if written.lstrip().startswith("::"):
        title, after = parted(written.lstrip()[2:], "::")
        if after is None:
            raise Unreadable(f"line {line}: the title has no end: ::like this::")
        written = after
    marked = FORMAT.match(written.lstrip())
    if marked:
        written = written.lstrip()[marked.end() :]
    begin = find(written, "{")
    if begin < 0:
        return Block(line, freed(title), freed(written), None, _format(marked), category)
    end = find(written, "}", begin + 1)
    if end < 0:
        raise Unreadable(f"line {line}: a brace is opened and not closed")
    rest = written[end + 1 :]
    text = f"{written[:begin]}{GAP}{rest}" if rest.strip() else written[:begin]
    inside = written[begin + 1 : end]
    return Block(line, freed(title), freed(text), inside, _format(marked), category)


def _format(marked: re.Match[str] | None) -> str:
    return marked[1] if marked else "moodle"
