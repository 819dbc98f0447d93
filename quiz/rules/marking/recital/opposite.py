"""Words that turn a sentence round: negations, and the opposite of a word."""

from collections.abc import Iterable
from typing import Final

from .stem import stem

NEGATIONS: Final = frozenset(
    [
        "not",
        "never",
        "no",
        "nor",
        "neither",
        "none",
        "nothing",
        "nobody",
        "nowhere",
        "without",
        "hardly",
        "barely",
        "scarcely",
    ]
)
"""Each of them turns the sense round; two of them turn it back."""

HOLDING_BACK: Final = frozenset(
    ["refuse", "resist", "avoid", "reject", "decline", "deny", "prevent", "forbid"]
)
"""Verbs that hold a "not" within them: "refuse to guess" is "do not guess"."""

PAIRS: Final = """
always ever : never
if : unless
better superior : worse inferior
best : worst
good great fine nice excellent brilliant wonderful : bad terrible awful horrible poor stupid
easy easier simple trivial : hard harder difficult tricky tough
explicit explicitly : implicit implicitly
beautiful pretty lovely : ugly hideous
refuse resist reject decline avoid : accept embrace follow give welcome yield surrender succumb obey
break violate bend : follow obey keep respect
beats trumps wins : loses
silent silently quiet quietly : loud loudly noisy noisily
often usually frequently : seldom rarely
first : last
right : wrong
more : less fewer
most : least
one single : many several multiple two
before : after
all every everything : none nothing
true : false
love : hate
open opened : close closed shut
begin start : end finish stop
"""
"""Everyday opposites, one pair of groups a line; our own choice, kept small on purpose."""

PREFIXES: Final = ("un", "in", "im", "ir", "il", "non", "dis")
SHORTEST: Final = 5
"""A shorter rest is a word by chance ("less" in "unless")."""


def _opposites() -> dict[str, frozenset[str]]:
    table: dict[str, frozenset[str]] = {}
    for pair in PAIRS.strip().splitlines():
        one, other = (frozenset(group.split()) for group in pair.split(":"))
        for here, there in ((one, other), (other, one)):
            for word in here:
                table[word] = table.get(word, frozenset()) | there
    return table


OPPOSITES: Final = _opposites()


def opposite(word: str, typed: str, meant: Iterable[str] = ()) -> bool:
    """Whether what was typed, or what it may be a slip of, says the opposite of the word."""
    against = OPPOSITES.get(word, frozenset())
    return typed in against or not against.isdisjoint(meant) or negated(word, typed)


def negated(word: str, typed: str) -> bool:
    """Whether one is the other with a prefix or an ending that negates: "unclear", "countless"."""
    if typed.endswith("less") and len(typed) > SHORTEST and stem(typed[:-4]) == stem(word):
        return True
    longer, shorter = (typed, word) if len(typed) > len(word) else (word, typed)
    return any(
        longer.startswith(prefix)
        and len(longer) - len(prefix) >= SHORTEST
        and stem(longer[len(prefix) :]) == stem(shorter)
        for prefix in PREFIXES
    )
