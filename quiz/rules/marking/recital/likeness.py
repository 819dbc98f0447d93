"""Which word of the canon a typed word stands for, slips and spelling by ear forgiven."""

import re
from collections.abc import Iterable
from typing import Final

from ..slips import slips

ENDINGS: Final = ("", "s", "es", "d", "ed", "ing", "ly")
SOUNDS: Final = (
    (re.compile(r"ph|gh$|ugh"), "f"),
    (re.compile(r"gh"), ""),
    (re.compile(r"^wr"), "r"),
    (re.compile(r"ci(?=[aou])"), "sh"),
    (re.compile(r"c(?=[eiy])"), "s"),
    (re.compile(r"ck|[cq]"), "k"),
    (re.compile(r"x"), "ks"),
    (re.compile(r"(?<!^)[aeiouyw]+"), ""),
    (re.compile(r"(.)\1+"), r"\1"),
)
HEARD: Final = 4


class Vocabulary:
    """The words of a canon. One of them, typed, never stands for another."""

    def __init__(self, words: Iterable[str]) -> None:
        self._words = {word: (_most(word), frozenset(word), sound(word)) for word in words}

    def meant(self, typed: str) -> frozenset[str]:
        """The words that this is a slip of, the nearest ones only."""
        if typed in self._words:
            return frozenset((typed,))
        letters, heard = frozenset(typed), sound(typed)
        nearest: dict[str, int] = {}
        for word, (most, its_letters, its_sound) in self._words.items():
            if heard == its_sound or _same_stem(typed, word):
                nearest[word] = 1
            elif abs(len(typed) - len(word)) <= most and len(letters ^ its_letters) <= 2 * most:
                count = slips(typed, word, most)
                if count <= most:
                    nearest[word] = count
        least = min(nearest.values(), default=0)
        return frozenset(word for word, count in nearest.items() if count == least)


def sound(word: str) -> str:
    """A rough key of how a word sounds; a short word sounds like itself alone."""
    if len(word) < HEARD:
        return word
    for pattern, instead in SOUNDS:
        word = pattern.sub(instead, word)
    return word


def _same_stem(one: str, other: str) -> bool:
    shorter, longer = sorted((one, other), key=len)
    return (
        len(shorter) >= HEARD and longer.startswith(shorter) and longer[len(shorter) :] in ENDINGS
    )


def _most(word: str) -> int:
    return 0 if len(word) < 3 else 1 if len(word) < 5 else 2 if len(word) < 9 else 3
