"""A text as a row of plain words, whatever its case, marks and layout."""

import re
import unicodedata
from typing import Final, NamedTuple

SPELT_OUT: Final = (
    (re.compile(r"_"), " "),
    (re.compile(r"(?<=\w)[ \t]*>[ \t]*(?=\w)"), " is better than "),
    (re.compile(r"&"), " and "),
    (re.compile(r"^[^\w\n]*\d{1,2}[.):]", re.MULTILINE), ""),
    (re.compile(r"\b1\b"), "one"),
    (re.compile(r"(?<=\w)['`\u2018\u2019\u02bc\u00b4](?=\w)"), ""),
    (
        re.compile(r"\b(are|is|was|were|do|does|did|has|have|should|would|could|must)nt\b"),
        r"\1 not",
    ),
    (re.compile(r"\b(?:cant|cannot)\b"), "can not"),
)
WORD: Final = re.compile(r"\w+")
END: Final = re.compile(r"[\n.!?;]")


class Word(NamedTuple):
    """A word, and how many ends of a line or a sentence stand before it in the text."""

    text: str
    ends: int


def words(text: str) -> list[Word]:
    """All words of the text but the numbers of its lines, with `>` and contractions spelt out."""
    plain = _plain(text)
    for pattern, instead in SPELT_OUT:
        plain = pattern.sub(instead, plain)
    found, ends, last = [], 0, 0
    for match in WORD.finditer(plain):
        ends += bool(END.search(plain, last, match.start()))
        found.append(Word(match.group(), ends))
        last = match.end()
    return found


def said(text: str) -> str:
    """The plain form of a text: two texts say the same when theirs are equal."""
    return " ".join(word.text for word in words(text))


def _plain(text: str) -> str:
    decomposed = unicodedata.normalize("NFKD", text)
    return "".join(
        one for one in decomposed if unicodedata.category(one) not in ("Mn", "Cf")
    ).casefold()
