"""One question of a GIFT file, taken apart: its title, its text, and what stands in braces."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from ..carrying import Unreadable
from .escapes import find, freed, parted

CATEGORY: Final = "$CATEGORY:"
ROOT: Final = re.compile(r"\s*(\$[a-z]+\$/?)?(top(/|$))?")
"""Where Moodle's categories begin."""

ID: Final = re.compile(r"\[id:([^\]]+)\]")
TAG: Final = re.compile(r"\[tag:([^\]]+)\]")
GAP: Final = "____"


@dataclass(frozen=True, slots=True)
class Paragraph:
    """What stands between blank lines, without its comments; `line` is where it begins."""

    line: int
    text: str
    comments: str

    def place(self, at: int) -> str:
        """Line and column of a character of the text."""
        line = self.text.count("\n", 0, at)
        return f"line {self.line + line}, column {at - self.text.rfind(chr(10), 0, at)}"


@dataclass(frozen=True, slots=True)
class Block:
    """A question; `answers` is None where there are no braces. Texts are still escaped."""

    line: int
    id: str
    tags: tuple[str, ...]
    text: str
    answers: str | None
    category: str | None


def blocks(text: str) -> Iterator[Block]:
    """The questions in their order; raises Unreadable, with line and column."""
    category: str | None = None
    for paragraph in _paragraphs(text):
        if paragraph.text.startswith(CATEGORY):
            category = _category(paragraph.text.removeprefix(CATEGORY))
        else:
            yield _block(paragraph, category)


def _category(path: str) -> str | None:
    return ROOT.sub("", path, count=1).strip().replace("//", "/") or None


def _paragraphs(text: str) -> Iterator[Paragraph]:
    lines, comments, start = list[str](), list[str](), 0
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        comment = line.lstrip().startswith("//")
        category = line.lstrip().startswith(CATEGORY)
        if lines and (category or not line.strip()):
            yield Paragraph(start, "\n".join(lines), "\n".join(comments))
            lines = []
        if not line.strip():
            comments = []
        elif category:
            yield Paragraph(number, line.lstrip(), "")
        elif comment:
            comments.append(line)
            lines += [""] if lines else []
        else:
            start = start if lines else number
            lines.append(line)


def _block(paragraph: Paragraph, category: str | None) -> Block:
    text, comments = paragraph.text, paragraph.comments
    title, start = _title(paragraph)
    named = ID.search(comments)
    id_ = named[1] if named else freed(title)
    tags = tuple(TAG.findall(comments))
    begin = find(text, "{}", start)
    if begin < 0:
        return Block(paragraph.line, id_, tags, text[start:], None, category)
    if text[begin] == "}":
        place = paragraph.place(begin)
        raise Unreadable(
            f"{place}: this brace is not opened before; for the sign itself write \\}}"
        )
    end = find(text, "{}", begin + 1)
    if end < 0 or text[end] == "{":
        what = "this brace is not closed before the question ends or another one opens"
        raise Unreadable(f"{paragraph.place(begin)}: {what}; for the sign itself write \\{{")
    before, after = text[start:begin], text[end + 1 :]
    asked = f"{before}{GAP}{after}" if after.strip() else before
    return Block(paragraph.line, id_, tags, asked, text[begin + 1 : end], category)


def _title(paragraph: Paragraph) -> tuple[str, int]:
    """The title, and where the text begins after it."""
    start = len(paragraph.text) - len(paragraph.text.lstrip())
    if not paragraph.text.startswith("::", start):
        return "", start
    title, after = parted(paragraph.text[start + 2 :], "::")
    if after is None:
        raise Unreadable(f"{paragraph.place(start)}: the title has no end: ::like this::")
    return title, len(paragraph.text) - len(after)
