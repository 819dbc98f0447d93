"""How a word sounds, roughly: spelling by ear is spelling all the same."""

import re
from typing import Final

SHORTEST: Final = 3
VOWELS: Final = re.compile(r"[aeiouy]+")

OUTLINE: Final = (
    (r"ph|ugh$", "f"),
    (r"gh", ""),
    (r"^wr", "r"),
    (r"^kn", "n"),
    (r"(?<=m)p(?=t)", ""),
    (r"ci(?=[aou])|ti(?=[ao])", "sh"),
    (r"c(?=[eiy])|z", "s"),
    (r"ck|[cq]", "k"),
    (r"x", "ks"),
    (r"(?<!^)[aeiouyw]+", ""),
    (r"(.)\1+", r"\1"),
)
"""All but the vowels, which people who spell by ear get wrong first."""

SOUND: Final = (
    (r"^one", "won"),
    (r"(?<=m)p(?=t)", ""),
    (r"^wr", "r"),
    (r"^(?:kn|gn)", "n"),
    (r"^wh", "w"),
    (r"eigh", "ay"),
    (r"igh(?=t|$)", "I"),
    (r"gh", ""),
    (r"ph", "f"),
    (r"gu(?=[ei])", "g"),
    (r"(?:c|t)i(?=[ao])", "sh"),
    (r"c(?=[eiy])|z", "s"),
    (r"ck|c(?!h)|q", "k"),
    (r"x", "ks"),
    (r"a(?=[^aeiouwy]es?$)", "ay"),
    (r"e(?=[^aeiouwy]es?$)", "ee"),
    (r"i(?=[^aeiouwy]es?$)", "I"),
    (r"o(?=[^aeiouwy]es?$)", "oa"),
    (r"(?<=[^aeiouwy])e(?=s?$)", ""),
    (r"(?<=n)ts", "s"),
    (r"ea|ee|ai|ay|ei|ey|ie", "A"),
    (r"oa|oe|ow|ough", "O"),
    (r"oo|ou|ew|ue|ui", "U"),
    (r"au|aw", "o"),
    (r"y", "i"),
    (r"(.)\1+", r"\1"),
)
"""The vowels as well: what tells one real word from another."""

_OUTLINE: Final = tuple((re.compile(pattern), instead) for pattern, instead in OUTLINE)
_SOUND: Final = tuple((re.compile(pattern), instead) for pattern, instead in SOUND)


def outline(word: str) -> str:
    """The consonants that are heard; a short word sounds like itself alone."""
    return word if len(word) <= SHORTEST else _rewritten(word, _OUTLINE)


def syllables(word: str) -> int:
    """How many groups of vowels the word has."""
    return len(VOWELS.findall(word))


def sound(word: str) -> str:
    """Equal for two words that are said alike, "brake" and "break"."""
    return word if len(word) < SHORTEST else _rewritten(word, _SOUND)


def _rewritten(word: str, rules: tuple[tuple[re.Pattern[str], str], ...]) -> str:
    for pattern, instead in rules:
        word = pattern.sub(instead, word)
    return word
