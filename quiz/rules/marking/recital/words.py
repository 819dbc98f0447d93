"""A text as a row of plain words, whatever its case, marks and layout."""

import re
from typing import Final, NamedTuple

from .plain import plain

HELPERS: Final = (
    "aren isn wasn weren ain don doesn didn hasn haven hadn shouldn wouldn couldn mustn can won"
)
"""What stands before the "t" of a contraction that says "not"."""

_HELPER: Final = HELPERS.replace(" ", "|")
SPELT_OUT: Final = (
    (re.compile(r"(?m)^[^\w\n]*(?:line\W{0,2})?\d{1,2}\s*(?:[.):\]]|-(?!-))"), ""),
    (
        re.compile(r"(?<=[^\W_])(?:[^\w\n.!?;<>]|_){0,9}>+(?:[^\w\n.!?;<>]|_){0,9}(?=[^\W_])"),
        " is better than ",
    ),
    (re.compile(r"&"), " and "),
    (re.compile(r"\b1\b"), "one"),
    (re.compile(r"\b1st\b"), "first"),
    (re.compile(r"(?<=[^\W\d_])'(?=[^\W\d_])"), ""),
    (re.compile(rf"\b(?:(?:{_HELPER})(?:[^\w\n]{{1,2}})?t|cannot)\b"), "not"),
    (re.compile(r"(?<=\w)-\n"), "- "),
)
MOST_LETTERS: Final = 8_000
MOST_WORDS: Final = 800
"""No honest text of 4,000 characters has more, but one sign can be spelt out as a whole phrase."""

WORD: Final = re.compile(r"[^\W_]+")
END: Final = re.compile(r"[\n.!?;]")
MARK: Final = re.compile(r"[^\w\s'\"*`~#_-]|\n|\s-+\s")
OPENED: Final = re.compile(r"[(\[]")
CLOSED: Final = re.compile(r"[)\]]")


class Word(NamedTuple):
    """A word, and how many ends of a line or a sentence stand before it in the text.

    `item` counts all that may part the items of a list: the ends, commas, bullets, slashes.
    An `aside` stands in brackets.
    """

    text: str
    ends: int
    item: int
    aside: bool


def words(text: str) -> list[Word]:
    """All words of the text but the numbers of its lines, with `>` and contractions spelt out."""
    spelt = plain(text)[:MOST_LETTERS]
    for pattern, instead in SPELT_OUT:
        spelt = pattern.sub(instead, spelt)
    found, ends, item, aside, last = [], 0, 0, False, 0
    for match in WORD.finditer(spelt):
        between = spelt[last : match.start()]
        if between not in ("", " "):
            ends += bool(END.search(between))
            item += bool(MARK.search(between))
            aside = bool(OPENED.search(between)) or (aside and not CLOSED.search(between))
        found.append(Word(match.group(), ends, item, aside))
        last = match.end()
        if len(found) == MOST_WORDS:
            break
    return found


def said(text: str) -> str:
    """The plain form of a text: two texts say the same when theirs are equal."""
    return " ".join(word.text for word in words(text))
