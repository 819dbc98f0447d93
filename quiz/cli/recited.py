"""Which text is recited: the Zen of Python, or the one that a pack asks for."""

from dataclasses import dataclass

from quiz.library import Library, zen
from quiz.library.building import evening
from quiz.library.english import english
from quiz.library.planning import planned
from quiz.rules.marking.recital import Verdict, judge
from quiz.rules.pack import Line, Recite

from .faulty import Faulty
from .files import name
from .named import bank


@dataclass(frozen=True, slots=True)
class Recited:
    """A text to be recited, and the real words of its language as far as we have them."""

    canon: tuple[Line, ...]
    real: frozenset[str]

    def judged(self, text: str) -> dict[int, Verdict]:
        """What a text is worth as each line, as in a game; raises Refused."""
        return judge(self.canon, text, self.real)


def recited(pack: str | None, library: Library) -> Recited:
    """The Zen, or the first text recited in a pack: `pack` is a file, or an id in the library."""
    if pack is None:
        return Recited(zen.canon(), english())
    shelved = library.banks()
    found = evening(planned(bank(pack, shelved), shelved))
    for round_ in found.rounds:
        for question in round_.questions:
            if isinstance(question, Recite):
                real = english() if found.language.startswith("en") else frozenset[str]()
                return Recited(question.canon, real)
    raise Faulty(f"{name(pack)}: nothing is recited in this pack.")
