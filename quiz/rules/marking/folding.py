"""The plain form of a few typed words: what counts as the same answer."""

import unicodedata
from collections.abc import Callable
from functools import lru_cache
from typing import Final

SHORT: Final = 3
QUOTES: Final = "\"'`\u201a\u201e"
FINAL: Final = ".,;:!?"


@lru_cache(maxsize=4096)  # the accepted wordings meet every answer of a room
def folded(text: str) -> str:
    """The text without what does not matter in it.

    Up to three characters are left as they are, and nothing is folded away to the last:
    `()`, `...` or `%M` may well be the answer.
    """
    before = ""
    while before != text:
        before = text
        text = _case(_bare(text))
    return text


def _bare(text: str) -> str:
    before = ""
    while before != text:
        before = text
        for fold in FOLDS:
            text = fold(text) or text if len(text) > SHORT else text
    return text


def _width(text: str) -> str:
    return unicodedata.normalize("NFKC", text)


def _spaces(text: str) -> str:
    return " ".join(text.split())


def _quotes(text: str) -> str:
    return text[1:-1].strip() if _quote(text[0]) and _quote(text[-1]) else text


def _quote(mark: str) -> bool:
    return mark in QUOTES or unicodedata.category(mark) in ("Pi", "Pf")


def _call(text: str) -> str:
    return text.removesuffix("()").rstrip()


def _final(text: str) -> str:
    return text.rstrip(FINAL).rstrip()


def _case(text: str) -> str:
    return text.casefold() if len(text) > SHORT else text


FOLDS: Final[tuple[Callable[[str], str], ...]] = (_width, _spaces, _quotes, _call, _final)
