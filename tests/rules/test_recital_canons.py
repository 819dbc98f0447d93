"""Any text can be recited: key words named or not, sister lines found by themselves."""

import pytest

from quiz.library.english import english
from quiz.rules.marking import Credit
from quiz.rules.marking.recital import credits, judge
from quiz.rules.pack import Line

FULL, HALF = Credit.FULL, Credit.HALF

TINKER = (
    Line("Measure twice before the saw sings."),
    Line("A dull blade is a thief of patience."),
    Line("A sharp blade is a friend of patience."),
    Line("Glue forgives the hasty joint."),
    Line("Varnish forgives nothing."),
    Line("Never sand against the grain."),
    Line("Oak is slower than pine."),
    Line("Pine is cheaper than oak."),
    Line("Oak is stronger than birch."),
    Line("A clamp in the hand isn't a clamp too many."),
    Line("Sweep the floor while the lacquer dries."),
    Line("If the drawer sticks, blame the weather."),
)
"""A text of our own, with five sister lines and no key words named."""

NAMED = (
    *TINKER[:-1],
    Line("If the drawer sticks, blame the weather.", ("drawer", "sticks", "weather")),
)


@pytest.mark.parametrize("canon", [TINKER, NAMED])
def test_every_line_of_another_text_is_found(canon: tuple[Line, ...]) -> None:
    everything = dict.fromkeys(range(1, len(canon) + 1), FULL)
    in_one = " ".join(line.text.lower().strip(".") for line in canon)

    assert credits(judge(canon, in_one, english())) == everything
    assert credits(judge(canon, "\n".join(line.text.upper() for line in canon))) == everything


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("mesure twice befor the sore sings", {1: HALF}),
        ("MESURE TWICE BEFOR THE SAW SINGS", {1: FULL}),
        ("measure twice before the saw", {1: HALF}),
        ("varnish forgives nothing glue forgives the hasty joint", {4: FULL, 5: FULL}),
        ("a sharp blade is a friend of patience / always sand against the grain", {3: FULL}),
        ("a dull blade is a friend of patience", {}),
        ("oak is slower than birch", {}),
        ("oak is not stronger than birch", {}),
        ("a clamp in the hand is a clamp too many", {}),
        ("a clamp in the hand aint a clamp too many", {10: FULL}),
        ("sweep the floor while the glue dries", {11: HALF}),
        ("Beautiful is better than ugly", {}),
    ],
)
def test_another_text_is_judged_by_the_same_rule(text: str, due: dict[int, Credit]) -> None:
    assert credits(judge(TINKER, text, english())) == due


def test_the_sister_line_is_named() -> None:
    verdict = judge(TINKER, "a dull blade is a friend of patience")[2]

    assert verdict.refused == "crossed with line 3"


def test_key_words_that_a_pack_names_are_what_counts() -> None:
    text = "if the drawer sticks it is the weather"

    assert credits(judge(TINKER, text)) == {12: HALF}
    assert credits(judge(NAMED, text)) == {12: FULL}


def test_a_pack_may_name_the_key_words_of_its_lines() -> None:
    named = (Line("The quick brown fox jumps over the lazy dog", ("fox", "jumps", "lazy", "dog")),)

    assert credits(judge(named, "the quick fox jumps over the lazy dog")) == {1: FULL}
    assert credits(judge((Line(named[0].text),), "the quick fox jumps over the lazy dog")) == {
        1: HALF
    }


def test_key_words_that_a_line_does_not_hold_are_passed_over() -> None:
    assert credits(judge((Line("Spam and eggs", ("ham", "spam", "eggs")),), "spam eggs")) == {
        1: FULL
    }
    assert credits(judge((Line("Spam and eggs", ("ham",)),), "spam eggs")) == {1: FULL}


def test_a_line_of_small_words_is_carried_by_all_of_them() -> None:
    canon = (Line("To be or not to be"),)

    assert credits(judge(canon, "to be, or not to be?")) == {1: FULL}
    assert credits(judge(canon, "to be or to be")) == {}


def test_a_line_without_words_cannot_be_found() -> None:
    assert credits(judge((Line("* * *"), Line("Ni!")), "* * * ni")) == {2: FULL}
    assert credits(judge((), "ni")) == {}
