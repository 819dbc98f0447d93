"""What people type in a recital, well and badly, from a seed."""

from itertools import cycle, islice
from random import Random
from typing import Final

from quiz.library import zen

LETTERS: Final = "abcdefghijklmnopqrstuvwxyz"
WORDS_OF_A_FREE_TEXT: Final = 400
TALK: Final = """
ok let me think what comes next i believe it starts with the pretty one
no wait somebody else had that one already did we have this one yet
the next one is about errors i guess or was that further down the page
there is something on the dutch and then a part about namespaces at the end
who remembers the middle of it my neighbour says it was about tables
"""

RIGHT: Final = [line.text for line in zen.canon()]


def misspelt(times: int = 3) -> list[str]:
    """Each line some times, with a slip in about every other word, and never the same twice."""
    chance = Random(4)
    return [
        " ".join(slip(word, chance) if chance.random() < 0.5 else word for word in line.split())
        for _ in range(times)
        for line in RIGHT
    ]


def nonsense(count: int = 57) -> list[str]:
    """Lines of six words that are none."""
    chance = Random(5)
    return [" ".join(_word(chance) for _ in range(6)) for _ in range(count)]


def free_flow() -> str:
    """Four hundred words: lines of the poem, some with slips, in one breath with other talk."""
    lines = [line for pair in zip(RIGHT, misspelt(1), strict=True) for line in pair]
    talk = cycle(TALK.strip().splitlines())
    words = (word for line in cycle(lines) for word in f"{line} {next(talk)}".split())
    return " ".join(islice(words, WORDS_OF_A_FREE_TEXT))


def slip(word: str, chance: Random) -> str:
    """The word with a letter lost, doubled, changed, or two swapped."""
    at = chance.randrange(len(word))
    head, letter, tail = word[:at], word[at], word[at + 1 :]
    return chance.choice(
        [
            head + tail,
            head + letter + letter + tail,
            head + chance.choice(LETTERS) + tail,
            head + tail[:1] + letter + tail[1:],
        ]
    )


def _word(chance: Random) -> str:
    return "".join(chance.choices(LETTERS, k=chance.randint(2, 11)))
