"""The worst that can be typed: texts of 4,000 characters that make a judge work."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import count, cycle, permutations, product
from random import Random
from typing import Final

from quiz.library import zen

from .lines import LETTERS, RIGHT, misspelt, slip

LONGEST: Final = 4_000

POEM: Final = re.findall(r"[a-z]+", " ".join(RIGHT).lower())
WORDS: Final = sorted(set(POEM))

Pieces = Callable[[Random], Iterable[str]]


def text(name: str, seed: int = 0) -> str:
    """Mischief of that kind, cut at the longest that is judged."""
    return _cut(MISCHIEF[name](Random(f"{name} {seed}")))


def _cut(pieces: Iterable[str]) -> str:
    text = ""
    for piece in pieces:
        text += piece
        if len(text) >= LONGEST:
            break
    return text[:LONGEST]


def _over_and_over(text: str) -> Pieces:
    return lambda _: cycle([text])


def _spaced(words: Callable[[Random], Iterable[str]], space: str = " ") -> Pieces:
    return lambda chance: (word + space for word in words(chance))


def _any_of(words: list[str]) -> Pieces:
    def pieces(chance: Random) -> Iterator[str]:
        while True:
            yield chance.choice(words)

    return pieces


def _slipped(times: int) -> Pieces:
    """Words of the poem that are all wrong, and hardly ever twice in the same way."""

    def pieces(chance: Random) -> Iterator[str]:
        while True:
            word = chance.choice(WORDS)
            for _ in range(times):
                word = slip(word, chance) or word
            yield word

    return pieces


def _anagrams(chance: Random) -> Iterator[str]:
    """The right letters in the wrong places, which no look at the letters alone rules out."""
    long = [word for word in WORDS if len(word) > 6]
    while True:
        letters = list(chance.choice(long))
        chance.shuffle(letters)
        yield "".join(letters)


def _letters_of_the_poem(chance: Random) -> Iterator[str]:
    while True:
        yield "".join(chance.choices("".join(WORDS), k=chance.randint(5, 9)))


def _short_words(_: Random) -> Iterator[str]:
    for length in (1, 2, 3):
        yield from map("".join, product(LETTERS, repeat=length))


def _one_beginning(chance: Random) -> Iterator[str]:
    for word in _any_of(WORDS)(chance):
        yield f"beautiful is better than {word}, "


def _every_ending(_: Random) -> Iterator[str]:
    sides = ["beautiful", "ugly", "simple", "complex", "complicated", "now", "never", "right"]
    for one, other in cycle(permutations(sides, 2)):
        yield f"{one} is better than {other} "


def _turned(chance: Random) -> Iterator[str]:
    for line in _any_of(RIGHT)(chance):
        words = line.split()
        words.insert(chance.randrange(1, len(words)), chance.choice(["not", "never", "no"]))
        yield " ".join(words) + " "


def _backwards(_: Random) -> Iterator[str]:
    return cycle(POEM[::-1])


def _without_key(chance: Random) -> Iterator[str]:
    for line in _any_of(RIGHT)(chance):
        words = line.split()
        del words[chance.randrange(len(words))]
        yield " ".join(words) + " "


def _wide_apart(chance: Random) -> Iterator[str]:
    for line in cycle(RIGHT):
        for word in line.split():
            yield f"{word} {chance.choice(WORDS)} {chance.choice(WORDS)} "


def _numbered(_: Random) -> Iterator[str]:
    return (f"{n}. 1 > 1\n" for n in count(1))


def _then(head: Pieces, pieces: str) -> Pieces:
    """First what makes every line worth a look, then more places to look at than it can have."""

    def both(chance: Random) -> Iterator[str]:
        yield from head(chance)
        while True:
            yield pieces

    return both


def _whole_poem(_: Random) -> Iterator[str]:
    return (line + " " for line in RIGHT)


def _broken_poem(chance: Random) -> Iterator[str]:
    return (word + " " for line in RIGHT for word in line.split() if chance.random() < 0.7)


def _key_words(chance: Random) -> Iterator[str]:
    keys = [key for line in zen.canon() for key in line.keys]
    return (key + " " for key in chance.sample(keys, len(keys)))


MISCHIEF: Final[Mapping[str, Pieces]] = {
    "better better better": _over_and_over("better "),
    "is better than": _over_and_over("is better than "),
    "a > a > a": _over_and_over("a>"),
    "never > now > never": _over_and_over("never>now>"),
    "one as 1, and as &": _over_and_over("1&"),
    "1 > 1 > 1": _over_and_over("1>"),
    "(1) as one sign": _over_and_over("\N{PARENTHESIZED DIGIT ONE}"),
    "numbers of lines": _numbered,
    "never now right": _over_and_over("never now right better often "),
    "one way only one": _over_and_over("one obvious only way preferably to do it "),
    "words of the poem": _spaced(_any_of(WORDS)),
    "words, a comma each": _spaced(_any_of(WORDS), ", "),
    "words, a line each": _spaced(_any_of(WORDS), "\n"),
    "poem backwards": _spaced(_backwards),
    "poem three times": _over_and_over(" ".join(RIGHT) + " "),
    "poem without spaces": _over_and_over("".join(POEM)),
    "words in one": _any_of(WORDS),
    "two words in one": _spaced(lambda c: (c.choice(WORDS) + c.choice(WORDS) for _ in count())),
    "lines misspelt": lambda _: (line + " " for line in cycle(misspelt(20))),
    "one slip a word": _spaced(_slipped(1)),
    "two slips a word": _spaced(_slipped(2)),
    "three slips a word": _spaced(_slipped(3)),
    "four slips a word": _spaced(_slipped(4)),
    "anagrams": _spaced(_anagrams),
    "letters of the poem": _spaced(_letters_of_the_poem),
    "all short words": _spaced(_short_words),
    "one word": _over_and_over("a"),
    "one beginning": _one_beginning,
    "every ending": _every_ending,
    "turned round": _turned,
    "a word missing": _without_key,
    "wide apart": _wide_apart,
    "arent and cannot": _over_and_over("arent cannot dont "),
    "one sign, eighteen letters": _over_and_over("\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}"),
    "letters of another script": _over_and_over("\N{CYRILLIC SMALL LETTER ZHE}"),
    "words of another script": _over_and_over("\N{CYRILLIC SMALL LETTER ZHE} "),
    "accents upon accents": _over_and_over("a" + "\u0316\u0301" * 40),
    "poem, then a > a": _then(_whole_poem, "a>"),
    "broken poem, then a > 1": _then(_broken_poem, "a>1>"),
    "key words, then 1 > 1": _then(_key_words, "1>"),
    "key words, then now > never": _then(_key_words, "now>never>"),
    "key words, then a > not": _then(_key_words, "a>not>"),
    "is is is, no spaces": _over_and_over("is"),
    "two words over and over": _over_and_over("readability counts "),
    "blanks": _over_and_over("a" + " " * 200 + ">"),
    "marks only": _over_and_over(". ! ? ; , ' - > * _ "),
    "entities": _over_and_over("&gt;&amp;&#39;&nbsp;better"),
    "damaged marks": _over_and_over("itâ€™s a bad idea â€” "),
}
