"""What a recited text is worth: the fair quizmaster's rule, by examples from the Zen."""

import pytest

from quiz.rules.marking import Credit
from quiz.rules.marking.recital import Verdict, credits, judge, said
from quiz.rules.refusal import Refused

from .strategies_marking import ZEN

FULL, HALF = Credit.FULL, Credit.HALF


def worth(text: str) -> dict[int, Credit]:
    return credits(judge(ZEN, text))


def test_every_line_as_it_is_printed_is_found() -> None:
    everything = dict.fromkeys(range(1, len(ZEN) + 1), FULL)

    assert [worth(line.text) for line in ZEN] == [{n: FULL} for n in everything]
    assert worth("\n".join(line.text for line in ZEN)) == everything
    assert worth(" ".join(line.text.lower().strip(".!") for line in ZEN)) == everything


@pytest.mark.parametrize(
    "text",
    [
        "BEAUTIFUL IS BETTER THAN UGLY!!!",
        "* beautiful is better than ugly",
        "1. \u201cBeautiful\u201d is **better** than ugly",
        "\uff22eautiful is better than \uff55gly",
        "Beau\u200btiful is b\u00e9tter than ugly \N{PARTY POPPER}",
        "Beautiful\nis\nbetter\nthan\nugly",
        "beautiful > ugly",
        "beautiful>ugly",
        "Beautiful better ugly",
        "Beautifull is beter then uglly",
        "bootiful is better than uglee",
        "Beautiful, I think, is better than, um, ugly",
        "haha ok: beautiful is better than ugly, right?",
    ],
)
def test_dress_slips_and_talk_do_not_matter(text: str) -> None:
    assert worth(text) == {1: FULL}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("special cases arent special enough to break rules", 8),
        ("Special cases are not special enough to break the rules", 8),
        ("Speshul cases are never speshul enough to brake the rules", 8),
        ("practicality beats purity", 9),
        ("Errors must never ever pass silently", 10),
        ("There should be 1 & preferably only 1 obvious way", 13),
        ("Never is often better than right now", 16),
        ("if implementation hard to explain its a really bad idea", 17),
    ],
)
def test_small_words_may_be_missing_or_changed(text: str, line: int) -> None:
    assert worth(text) == {line: FULL}


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("Pretty is better than ugly", 1),
        ("Sparse is better than ...", 6),
        ("Special cases aren't special enough", 8),
        ("Errors should not pass silently", 10),
        ("In the face of uncertainty, refuse the temptation to guess", 12),
        ("There should be one obvious way to do it", 13),
        ("It's a bad idea if the implementation is hard to explain", 17),
        ("Namespaces are one honking great idea", 19),
    ],
)
def test_a_line_with_a_key_word_missing_is_worth_half(text: str, line: int) -> None:
    assert worth(text) == {line: HALF}


@pytest.mark.parametrize(
    "text",
    [
        "Simple is better than complicated",
        "Sparse is better than nested",
        "Spasre is better than nestde",
        "Beautiful is better than implicit, explicit is better than ugly",
        "Beautiful is better than beautiful",
        "If the implementation is easy to explain, it's a bad idea",
        "If the implementation is hard to explain, it may be a good idea",
    ],
)
def test_crossed_lines_earn_nothing(text: str) -> None:
    assert worth(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Ugly is better than beautiful",
        "Beautiful is not better than ugly",
        "Beautiful isn't better than ugly",
        "Beautiful is worse than ugly",
        "Errors should pass silently",
        "Special cases are special enough to break the rules",
        "If the implementation is easy to explain, it's never a good idea",
    ],
)
def test_the_opposite_earns_nothing(text: str) -> None:
    assert worth(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "",
        "...",
        "Although",
        "is better than",
        "obvious way to do it",
        "Keep it simple",
        "beautiful ugly explicit implicit simple complex",
        "Le beau vaut mieux que le laid",
        "明了胜于晦涩",
    ],
)
def test_fragments_lists_and_other_sayings_earn_nothing(text: str) -> None:
    assert worth(text) == {}


@pytest.mark.parametrize(
    ("text", "due"),
    [
        ("flat is better than nested sparse is better than dense", {5: FULL, 6: FULL}),
        (
            "readability counts; now > never / unless explicitly silenced",
            {7: FULL, 15: FULL, 11: FULL},
        ),
        ("flat is better than dense... no! flat is better than nested", {5: FULL}),
        ("Readability counts\n> Sparse is better than dense", {7: FULL, 6: FULL}),
        ("Simple is better than complex is better than complicated", {3: FULL, 4: HALF}),
        ("Errors should never pass unless silenced", {10: HALF, 11: HALF}),
        (
            "If the implementation is hard to explain, it's a bad idea; if easy, a good idea",
            {17: FULL},
        ),
    ],
)
def test_several_lines_may_stand_in_one_text(text: str, due: dict[int, Credit]) -> None:
    assert worth(text) == due


def test_a_line_counts_once_at_its_best() -> None:
    assert worth("unless silenced. unless explicitly silenced. unless silenced") == {11: FULL}


def test_a_text_has_at_most_4000_characters() -> None:
    assert worth("x" * 4_000) == {}
    with pytest.raises(Refused, match="too_long"):
        worth("x" * 4_001)


def test_the_judge_says_what_was_there_and_what_was_missing() -> None:
    verdict = judge(ZEN, "Pretty is better than ugly")[1]

    assert verdict == Verdict(HALF, ("is", "better", "than", "ugly"), ("beautiful",))


@pytest.mark.parametrize(
    ("text", "line", "why"),
    [
        ("Simple is better than complicated", 3, "crossed with line 4"),
        ("Errors should pass silently", 10, "it says the opposite"),
        (
            "Beautiful is better than ugly, implicit, complex, dense",
            1,
            "too many endings for one beginning",
        ),
    ],
)
def test_the_judge_says_why_a_line_earns_nothing(text: str, line: int, why: str) -> None:
    assert judge(ZEN, text)[line].refused == why


def test_lines_stand_in_the_order_in_which_they_were_said() -> None:
    assert list(judge(ZEN, "Now is better than never. Readability counts.")) == [15, 7]


def test_texts_that_say_the_same_have_one_plain_form() -> None:
    assert said("  Readability -- COUNTS! ") == said("readability counts")
    assert said("Readability counts") != said("readability matters")


def test_a_real_word_two_letters_off_is_another_word() -> None:
    words = frozenset({"illicit"})

    assert credits(judge(ZEN, "explicit is better than illicit", words)) == {2: HALF}
    assert credits(judge(ZEN, "explicit is better than implicti", words)) == {2: FULL}


def test_the_right_ending_among_many_others_is_a_guess() -> None:
    guessed = "Practicality beats purity, elegance, speed, cleverness"

    assert judge(ZEN, guessed)[9].refused == "too many endings for one beginning"
    assert credits(judge(ZEN, "Practicality beats purity, I guess, or so")) == {9: FULL}


@pytest.mark.parametrize("sign", ["\N{ARABIC LIGATURE SALLALLAHOU ALAYHE WASALLAM}", "a>", "now "])
def test_a_text_that_is_spelt_out_longer_than_any_recital_is_cut(sign: str) -> None:
    assert credits(judge(ZEN, (sign * 4_000)[:4_000])) == {}
