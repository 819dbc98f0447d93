"""What is read: a pack, whether we answer for it, and the packs that stand beside it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Final

from quiz.library.banks import Bank, Written
from quiz.library.kinds import Choice, Match, Multi, Number, Order, Output, Played, Real, Text
from quiz.library.options import label
from quiz.library.reading import Path
from quiz.library.rich import prose
from quiz.rules.pack import bare

CODE_SPAN: Final = re.compile(r"`[^`]*`")
EMPHASISED: Final = re.compile(r"\*+[^*]+\*+")


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that a careful reader would change; `rule` is its name, `path` where it is."""

    path: Path
    rule: str
    what: str


@dataclass(frozen=True)
class Subject:
    """A pack as it is read; `ours` are the ones that come with the program."""

    bank: Bank
    ours: bool = False
    others: Mapping[str, Bank] = field(default_factory=dict)

    @cached_property
    def questions(self) -> Sequence[Written]:
        return tuple(self.bank.at.values())

    def asked(self) -> Iterator[Written]:
        """Those that can be right or wrong, in the order of the evening."""
        return (one for one in self.questions if one.question.kind not in ("poll", "recite"))


def words(markdown: str) -> str:
    """The bare words of prose, code spans and all."""
    return bare(prose(markdown))


def outside_code(markdown: str) -> str:
    """Prose without its code spans."""
    return CODE_SPAN.sub(" ", markdown)


def right(question: Played) -> list[str]:
    """What is right, as people would read it; nothing where it is no text to be found."""
    match question:
        case Choice():
            return [words(label(question.right))]
        case Multi():
            return [words(label(option)) for option in question.right]
        case Text():
            return list(question.accept)
        case Number():
            return [str(question.answer)]
        case Output():
            return [question.answer]
        case _:
            return []


def wrong(question: Played) -> list[str]:
    match question:
        case Choice() | Multi():
            return [words(label(option)) for option in question.wrong]
        case Output():
            return list(question.wrong or ())
        case _:
            return []


def offered(question: Played) -> list[str]:
    """All that can be picked, moved or paired, as people would read it."""
    match question:
        case Order():
            return [words(item) for item in question.items]
        case Match():
            pairs = [side for pair in question.pairs for side in pair]
            return [words(side) for side in [*pairs, *(question.extra or ())]]
        case Real():
            return [words(item.name) for item in question.items]
        case Output() if not question.wrong:
            return []
        case Choice() | Multi() | Output():
            return [*right(question), *wrong(question)]
        case _:
            return []


def says(text: str, answer: str) -> bool:
    """Whether an answer stands in a text as a whole word, whatever its case."""
    parted = rf"(?<![\w.]){re.escape(answer)}(?![\w(])"
    return re.search(parted, text, re.IGNORECASE) is not None
