"""The quizmaster's rule, number by number, on texts as people type them at midnight."""

import pytest

from quiz.library.english import english
from quiz.rules.marking.recital import Credit, credits, judge

from .strategies_marking import ZEN

WORTH = {Credit.FULL: "full", Credit.HALF: "half"}

SPELLING = {
    "hapy flta is beter thn nseted": "5 full",
    "reedability cownts": "7 full",
    "speshal cases arent speshal enuf to brayk the rools": "8 full",
    "in the fayce of ambiguity refuse the temtashun to gess": "12 full",
    "there should be won and preferably only won obvious weigh": "13 full",
    "complexer is better than complicated": "4 full",
    "practically beats purity": "9 full",
    "sparse is better than dents": "6 full",
    "sparse is better than tents": "6 half",
    "terrors should never pass silently": "10 full",
    "horrors should never pass silently": "10 half",
    "bttfl is better than ugly": "1 half",
    "simple is better than complicated": "",
}
DRESS = {
    "1. flat > nested<br>2. sparse &gt; dense": "5 full, 6 full",
    "7\ufe0f\u20e3 readability counts": "7 full",
    "there should be 1\ufe0f\u20e3 and preferably only 1 obvious way": "13 full",
    "special cases aren\u00e2\u20ac\u2122t special enough to break the rules": "8 full",
    "special cases aren\u00e2\u0080\u0099t special enough to break the rules": "8 full",
    "\u00e2\u2015 readability \u00ccounts": "7 full",
    "\u211dead\u00adability c\u00f8unts \N{SPARKLES}": "7 full",
    "although that way may not be obv-\nious at first\nunless you're dutch": "14 full",
    "name spaces are one honking great idea let's do more of those": "19 full",
    "beautifulisbetterthanugly": "1 full",
    "now isbetter than never": "15 full",
    "<b>Unless</b> <i>explicitly</i> silenced": "11 full",
}
SMALL_WORDS = {
    "special cases ain't special enough to break the rules": "8 full",
    "special cases arne't special enough to break the rules": "8 full",
    "special cases aren t special enough to break the rules": "8 full",
    "special cases cannot be special enough to break the rules": "8 full",
    "tho never often better then right now": "16 full",
    "there must be 1 & preferably only 1 obvious way": "13 full",
}
EXTRA_WORDS = {
    "sparse (i did not cheat) is better than dense": "6 full",
    "sparse (not parse) is better than dense": "6 full",
    "(sparse is not better than dense)": "",
    "sparse is (not) better than dense": "",
    "flat code is better than nested code": "5 full",
    "better late than never": "",
    "the oh so practical beats purity": "9 full",
}
ORDER = {
    "unless silenced explicitly": "11 half",
    "the rules special cases aren't special enough to break": "8 half",
    "guess the temptation to refuse in ambiguity": "",
}
WRONG_WORDS = {
    "lovely is better than ugly": "1 half",
    "errors should not pass silently": "10 half",
    "in the face of ambiguity, resist the temptation to guess": "12 half",
    "in the face of ambiguity, do not guess": "12 half",
    "practicality > purity": "9 half",
    "sparse is better than the": "6 half",
}
CROSSED = {
    "flat is better than dense": "",
    "explicit is better than ugly": "",
    "if the implementation is hard to explain, it may be a good idea": "",
    "beautiful is better than explicit is better than implicit": "1 half, 2 full",
}
OPPOSITE = {
    "nested is better than flat": "",
    "flat is worse than nested": "",
    "not flat is better than nested": "",
    "errors should always pass silently": "",
    "errors should never pass loudly": "",
    "unless implicitly silenced": "",
    "if explicitly silenced": "",
    "impracticality beats purity": "",
    "practicality beats impurity": "",
    "practicality beats purityless": "",
    "readability doesn't count": "",
    "in the face of ambiguity, accept the temptation to guess": "",
    "in the face of ambiguity, do not refuse the temptation to guess": "",
    "in the face of ambiguity, do not resist the temptation to guess": "",
    "although that way may be obvious at first unless you're dutch": "",
    "if the implementation is easy to explain, it is not a good idea": "",
    "if the implementation is hard to explain, it is not a good idea": "17 half",
    "if the implementation is hard to explain, it is a not very good idea": "17 half",
    "if the implementation is not easy to explain, it's a bad idea": "17 half",
    "flat is not worse than nested": "5 half",
    "errors should, at no time, ever pass silently": "10 half",
}
OTHER_SAYINGS = {
    "less is more": "",
    "simple is best": "",
    "dense\nflat\nugly\nbeautiful\nsimple\ncomplex": "",
    "practicality, purity": "",
    "El c\u00f3digo plano es mejor": "",
}
ONCE = {
    "flat is better than nested is better than never": "5 full, 15 half",
    "now is better than never is often better than right now": "15 half, 16 full",
}
REPEATS = {
    "flat is better than dense, no wait, nested": "5 full",
    "errors should sometimes no never pass silently": "10 full",
    "flat is better than nested and sparse is better than dense": "5 full, 6 full",
    "flat is better than deep / layered / nested": "",
    "flat is better than deep or nested or dense": "",
    "flat is better than nested, dense, ugly": "",
    "flat is better than nested, yeah, haha, done": "5 full",
    "flat is better than dense. flat is better than ugly. flat is better than nested.": "",
    "flat is better than dense. flat is better than nested. flat is better than": "5 full",
    "practicality beats theory, beauty, purity": "",
    "if the implementation is hard to explain it's a bad idea or good idea or great idea": "",
}
COMPANY = {
    "ok who knows more? readability counts! pizza?": "7 full",
    "The Zen of Python, by Tim Peters": "",
    "no idea, but flat is better than nested": "5 full",
}
TABLES = (
    SPELLING,
    DRESS,
    SMALL_WORDS,
    EXTRA_WORDS,
    ORDER,
    WRONG_WORDS,
    CROSSED,
    OPPOSITE,
    OTHER_SAYINGS,
    ONCE,
    REPEATS,
    COMPANY,
)


@pytest.mark.parametrize(
    ("text", "due"),
    [
        pytest.param(text, due, id=f"rule {number}: {text!a}")
        for number, table in enumerate(TABLES, start=1)
        for text, due in table.items()
    ],
)
def test_what_a_text_is_worth(text: str, due: str) -> None:
    found = credits(judge(ZEN, text, english()))

    assert ", ".join(f"{n} {WORTH[found[n]]}" for n in sorted(found)) == due


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("flat is better than flat", 5, "one of its words stands in the wrong place"),
        ("practicality, purity", 9, "a list of single words"),
        ("flat, nested", 5, "too little of it"),
        ("if the implementation is easy to explain it's a bad idea", 18, "crossed with line 17"),
    ],
)
def test_a_refusal_is_told_in_words(text: str, line: int, why: str) -> None:
    verdict = judge(ZEN, text, english())[line]

    assert (verdict.credit, verdict.refused) == (None, why)
