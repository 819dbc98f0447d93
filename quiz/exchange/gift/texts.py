"""Texts of a GIFT file, each in the format that its prefix or its question names."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Final

from ..carrying import Incoming
from ..prose import LONGEST, literal, ticked
from . import hypertext, markdown
from .escapes import freed
from .markdown import Words

PREFIX: Final = re.compile(r"\s*\[(html|moodle|plain|markdown)\]")
PLAIN: Final = "moodle"


def _plain(text: str) -> Words:
    return Words(literal(text))


FORMATS: Final[Mapping[str, Callable[[str], Words]]] = {
    "markdown": markdown.read,
    "html": hypertext.read,
    "plain": _plain,
    PLAIN: _plain,
}


@dataclass(frozen=True, slots=True)
class Texts:
    """Reads the texts of one question, whose own format holds for the others."""

    incoming: Incoming
    place: str
    format: str = PLAIN

    def words(self, escaped: str) -> Words:
        """A text with the code in it; what is lost of it is named."""
        prefix = PREFIX.match(escaped)
        text = freed(escaped[prefix.end() :] if prefix else escaped)
        format_ = prefix[1] if prefix else self.format
        found = FORMATS[format_ if len(text) <= LONGEST else PLAIN](text)
        for what in found.lost:
            self.incoming.lose(self.place, f"without {what}")
        return found

    def line(self, escaped: str) -> str:
        """A text in one line, also where code stood on its own."""
        found = self.words(escaped)
        return " ".join([found.text, *map(ticked, found.code)]).strip()


def format_of(escaped: str) -> str:
    prefix = PREFIX.match(escaped)
    return prefix[1] if prefix else PLAIN


def bare(escaped: str) -> str:
    """A text that is typed: it has no format, whatever stands before it."""
    prefix = PREFIX.match(escaped)
    return freed(escaped[prefix.end() :] if prefix else escaped)
