"""Which word of the canon a typed word stands for, slips and spelling by ear forgiven."""

from collections.abc import Container, Iterable
from typing import Final, NamedTuple

from ..slips import slips
from .opposite import NEGATIONS, opposite
from .sound import outline, sound, syllables
from .stem import plain_degree, stem

NOTHING: Final[frozenset[str]] = frozenset()
LONGEST: Final = 30
SHORTEST: Final = 4


class _Known(NamedTuple):
    word: str
    slips: int
    stem: str
    outline: str
    sound: str

    @property
    def inflects(self) -> bool:
        """A short word has too little of a stem to know its other forms by."""
        return len(self.word) >= SHORTEST


class Vocabulary:
    """The words of a canon. One of them, typed, never stands for another."""

    def __init__(self, words: Iterable[str]) -> None:
        known = [
            _Known(word, _most(word), stem(word), outline(word), sound(word))
            for word in sorted(set(words))
        ]
        self.words = frozenset(each.word for each in known)
        self.longest = max(map(len, self.words), default=0)
        self._near = {
            length: [each for each in known if abs(length - len(each.word)) <= _reach(each)]
            for length in range(1, LONGEST + 1)
        }

    def meant(self, typed: str, english: Container[str]) -> frozenset[str]:
        """The words that this is a slip of, the nearest ones only.

        A real word is a slip only if it is one letter off, or sounds alike.
        """
        if typed in self.words:
            return frozenset((typed,))
        if typed in NEGATIONS:
            return NOTHING
        nearest = {
            known.word: count
            for known, count in self._likely(typed, typed in english)
            if not opposite(known.word, typed)
        }
        least = min(nearest.values(), default=0)
        return frozenset(word for word, count in nearest.items() if count == least)

    def _likely(self, typed: str, real: bool) -> Iterable[tuple[_Known, int]]:
        near = self._near.get(len(typed), ())
        if not near:
            return
        stems = stem(typed), plain_degree(typed)
        heard = sound(typed) if real else outline(typed)
        for known in near:
            most = min(known.slips, 1) if real else known.slips
            count = slips(typed, known.word, most)
            if count <= most:
                yield known, count
            elif _alike(typed, known, heard, real) or (known.inflects and known.stem in stems):
                yield known, max(most, 1)


def _alike(typed: str, known: _Known, heard: str, real: bool) -> bool:
    if real:
        return heard == known.sound
    return heard == known.outline and abs(syllables(typed) - syllables(known.word)) <= 1


def _most(word: str) -> int:
    return 0 if len(word) < 3 else 1 if len(word) < 5 else 2 if len(word) < 9 else 3


def _reach(known: _Known) -> int:
    """By how many letters another form, or another spelling, may be longer or shorter."""
    return max(known.slips, 4) if len(known.word) > 3 else max(known.slips, 2)
