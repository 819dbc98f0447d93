"""What the linter finds, and what it lets be."""

import json
from pathlib import Path
from typing import Any, Final

import pytest

from quiz.library import checked
from quiz.library.banks import Bank
from quiz.linting import Finding, Subject, findings

SAID = {
    "title": "Mine",
    "authors": [{"name": "Us"}],
    "license": "CC0-1.0",
    "python": ">=3.11",
    "summary": "A pack.",
}
NAMES = ("coffee", "butter", "ink", "marmalade", "rum", "cucumber", "paper", "wax", "honey")
TAUGHT: dict[str, Any] = {
    "explanation": "So it is.",
    "docs": "https://docs.python.org/3/",
    "category": "syntax",
    "difficulty": 1,
    "checked": "run",
}


EVEN: Final = ("maybe", {"text": "never", "why": "That is another thing."}, "no")
"""Options of which the right one neither stands out nor lacks a reason against another."""


def choice(
    prompt: str = "Which?", right: Any = "yes", *wrong: Any, **fields: Any
) -> dict[str, Any]:
    return {"prompt": prompt, "right": right, "wrong": list(wrong or ("nope",)), **fields}


def bank(*questions: dict[str, Any], id_: str = "mine", beside: Path = Path(), **said: Any) -> Bank:
    full = [{"id": f"q-{n}", **TAUGHT, **asked} for n, asked in enumerate(questions)]
    file = {**SAID, "questions": full or [choice(**TAUGHT, id="q")], **said}
    left = {name: value for name, value in file.items() if value is not None}
    return Bank(id_, checked(json.dumps(left).encode()).pack, beside)


def found(*questions: Any, ours: bool = False, **said: Any) -> list[Finding]:
    return findings(Subject(bank(*questions, **said), ours))


def rules(*questions: dict[str, Any], ours: bool = False, **said: Any) -> set[str]:
    return {one.rule for one in found(*questions, ours=ours, **said)}


def test_a_good_pack_is_met_with_silence() -> None:
    assert found(choice(), choice("Who?", "me", "you"), ours=True) == []


@pytest.mark.parametrize("name", ["authors", "license", "python", "summary"])
def test_a_pack_says_what_it_is(name: str) -> None:
    (finding,) = found(choice(), ours=False, **{name: None})

    assert (finding.rule, finding.path) == (f"no-{name}", ())


@pytest.mark.parametrize(
    ("left_out", "rule"),
    [("id", "no-id"), ("explanation", "no-explanation"), ("docs", "no-source")],
)
def test_a_question_teaches_and_has_a_name(left_out: str, rule: str) -> None:
    asked = {"id": "q", **choice(), **TAUGHT}
    del asked[left_out]
    pack = checked(json.dumps({**SAID, "questions": [asked]}).encode()).pack

    (finding,) = findings(Subject(Bank("mine", pack)))

    assert (finding.rule, finding.path) == (rule, ("questions", 0))


def test_polls_and_tie_breakers_need_no_source() -> None:
    tie = {"id": "tie", "prompt": "How many?", "kind": "number", "answer": 35, "closest": True}
    poll = {"id": "poll", "prompt": "Well?", "kind": "poll", "options": ["a", "b"]}

    beside: dict[str, Any] = {"tie_breakers": [tie], "break": poll}
    assert rules(choice(), ours=False, **beside) == set()


def test_ours_can_be_drawn_by_category_and_difficulty() -> None:
    asked = choice(id="q", explanation="So.", docs=TAUGHT["docs"], checked="run")
    pack = checked(json.dumps({**SAID, "questions": [asked]}).encode()).pack

    assert {one.rule for one in findings(Subject(Bank("mine", pack), ours=True))} == {
        "no-category",
        "no-difficulty",
    }
    assert findings(Subject(Bank("mine", pack))) == []


FOUND: dict[str, dict[str, Any]] = {
    "docs-elsewhere": choice(docs="https://blog.example.org/"),
    "long-prompt": choice("Which " + "word " * 50 + "?"),
    "time-bound": choice("What does the latest Python print?"),
    "quiet-not": choice("Which of these is not a keyword?"),
    "told-in-prompt": choice("Is sorted() called sorted?", "sorted", "ordered"),
    "right-and-wrong": {**choice("Which?"), "right": "`Stable`", "wrong": ["*stable*.", "no"]},
    "all-of-the-above": choice("Which?", "one", "All of the above."),
    "no-python": {
        "prompt": "What does this print?",
        "kind": "output",
        "code": ["print('a'"],
        "prints": ["a"],
    },
    "accept-refused": {
        "prompt": "What does this print?",
        "kind": "output",
        "code": ["print(('x' * 150 + '\\n') * 20)"],
        "prints": ["x" * 150] * 20,
    },
}


@pytest.mark.parametrize("rule", FOUND)
def test_a_question_that_could_be_better_is_found(rule: str) -> None:
    assert rules(FOUND[rule]) == {rule}


LEFT_ALONE: dict[str, dict[str, Any]] = {
    "a page below python.org": choice(docs="https://packaging.python.org/en/latest/"),
    "a time word in code": choice("What does `datetime.now()` give?"),
    "a time word with a version": choice("What is new in 3.12, and now a keyword?"),
    "a time word where the question says python": choice("What is the latest?", python="==3.13"),
    "an emphasised not": choice("Which of these is *not* a keyword?"),
    "a not that is no question": choice("It does not matter. Which one?"),
    "an answer among all options": choice("Is it yes or nope?", "yes", "nope"),
    "an answer of two letters": choice("Is `is` it?", "is", "or"),
    "a part of a word": choice("What sorts a list?", "sort", "order"),
    "a call": choice("What is `sorted(x)` made of?", "sorted", "ordered"),
    "options that differ in their brackets": choice("Which?", "`[]`", "`()`"),
    "code that is meant to fail": {
        "prompt": "What comes of it?",
        "kind": "output",
        "code": ["print('a'"],
        "raises": "SyntaxError",
    },
    "a shell command": choice("What does it do?", "a", "b", code=["$ pip install flask"]),
}


@pytest.mark.parametrize("case", LEFT_ALONE)
def test_what_is_well_is_let_be(case: str) -> None:
    assert rules(LEFT_ALONE[case]) == set()


def test_code_is_read_as_the_oldest_python_that_it_holds_for() -> None:
    asked = {"prompt": "?", "kind": "output", "code": ["type X = int", "print(1)"], "prints": ["1"]}
    older = {"prompt": "?", "kind": "output", "code": ["print((x := 1))"], "prints": ["1"]}

    assert rules(older) == set()
    assert rules({**older, "python": ">=3.7"}) == {"no-python"}
    (finding,) = found(asked)
    assert finding.what.startswith("code: is no Python 3.11: ")


def test_only_ours_are_held_to_a_projector_and_a_phone() -> None:
    wide = {"prompt": "?", "kind": "output", "code": [f"print({'1' * 60})"], "prints": ["1"]}
    long = choice("Which?", "y" * 81, "n" * 90)
    items = {"prompt": "Order!", "kind": "order", "items": ["one", "two", "t" * 81]}

    assert rules(wide, long, ours=True) == {"wide-code", "long-option"}
    assert rules(items, ours=True) == {"long-option"}
    assert rules(wide, long, items) == set()


def test_the_right_option_is_not_the_longest_too_often() -> None:
    even = [choice(f"Is {name} so?", "yes", f"never {name}", "no") for name in NAMES[:6]]
    long = [choice(f"And {name}?", f"yes, {name} is", "no") for name in NAMES[6:]]

    assert rules(*even, *long) == set()
    assert rules(*even[:5], *long, ours=True) >= {"longest-option"}
    assert rules(*even[:4], *long, choice("One more?", "yes, it is", "no")) == {"longest-option"}
    assert rules(*long) == set()


def test_the_right_option_is_not_the_shortest_too_often() -> None:
    short = [choice(f"Is {name} so?", "no", f"yes, {name} is", "ever") for name in NAMES[:3]]
    even = [choice(f"And {name}?", f"{name} is", f"no {name} at all", "no") for name in NAMES[3:]]

    assert rules(*short, *even) == set()
    assert rules(*short, *even[:5], ours=True) >= {"shortest-option"}
    assert "shortest-option" not in rules(*short[:2], *even, ours=True)
    assert rules(*short, *even[:1]) == set()


def test_half_of_the_choices_of_ours_say_why_one_might_be_wrong() -> None:
    told = [choice(f"Is {name} so?", *EVEN) for name in NAMES[:4]]
    bare = [choice(f"And {name}?", "well", f"{name} never", "no") for name in NAMES[4:]]

    assert "few-reasons" not in rules(*told, *bare[:4], ours=True)
    assert "few-reasons" in rules(*told, *bare, ours=True)
    assert rules(*told, *bare) == set()


def test_statements_are_few_and_of_either_kind() -> None:
    told = [
        {"prompt": f"{name} is good.", "kind": "truefalse", "answer": True} for name in NAMES[:3]
    ]
    others = [choice(f"What of {name}?") for name in NAMES[3:]]

    assert rules(*told, *others) == {"many-truefalse", "one-sided-truefalse"}
    assert rules(*told[:1], *others) == set()
    assert rules(*told) == {"one-sided-truefalse"}
    assert rules(*told[:2], {**told[2], "answer": False}) == set()


def test_nobody_is_asked_the_same_twice() -> None:
    one = choice("Which function sorts a list in place?", "`list.sort`", "`sorted`")
    again = choice("Which function sorts in place a list?", "`list.sort`", "`sorted`")
    snippet = {"prompt": "What does this print?", "kind": "output", "prints": ["1"]}

    assert rules(one, again) == {"near-duplicate"}
    others = {"theirs": bank(again, id_="theirs")}
    (finding,) = findings(Subject(bank(one), others=others))
    assert finding.what == "prompt: is nearly the same question as theirs/q-0"
    assert (
        rules({**snippet, "code": ["print(1)"]}, {**snippet, "code": ["x = [1]", "print(*x)"]})
        == set()
    )


def test_what_has_the_same_options_in_other_words_is_near() -> None:
    def real(prompt: str, *names: str) -> dict[str, Any]:
        items = [{"name": name, "real": True} for name in names]
        return {"prompt": prompt, "kind": "real", "of": "builtin", "items": items}

    one = real("Built in, or made up?", "len", "sorted", "print", "reversed")
    again = real("Made up, or built in?", "len", "sorted", "reversed", "print")

    assert rules(one, again) == {"near-duplicate"}
    assert rules(one, real("Built in, or made up?", "any", "filter", "open", "zip")) == set()


def test_two_evenings_may_end_in_the_same_poem() -> None:
    recital = {"prompt": "Recite the Zen.", "kind": "recite"}
    others = {"theirs": bank({**recital, "id": "theirs"}, id_="theirs")}

    assert findings(Subject(bank(recital), True, others)) == []


def test_the_id_of_one_of_ours_is_nobody_elses() -> None:
    others = {"theirs": bank(choice("Who?", "me", "you"), id_="theirs")}

    assert {one.rule for one in findings(Subject(bank(choice()), True, others))} == {"id-elsewhere"}
    assert findings(Subject(bank(choice()), False, others)) == []


def test_what_has_to_be_typed_stands_nowhere_else() -> None:
    typed = {
        "prompt": "What keeps equals in their order?",
        "kind": "text",
        "accept": ["stable sort"],
    }
    near = choice("A stable sort is slow. True?", "no", "yes")

    told = choice("Is it so?", explanation="Only a stable sort does it.")

    assert rules(typed, near) == {"given-away"}
    assert rules(typed, told, ours=True) == {"given-away"}
    assert rules(typed, told) == set()
    assert rules(typed, choice("A stable boy sorts hay. True?", "no", "yes")) == set()


def test_a_picture_is_light_and_its_words_tell_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "light.png").write_bytes(b"1")
    (folder / "heavy.png").write_bytes(b"1" * 400_001)
    light = choice("Which?", "python", "cobra", image={"src": "light.png", "alt": "A long snake"})
    heavy = choice("What?", "python", "cobra", image={"src": "heavy.png", "alt": "A long python"})

    assert rules(light, beside=tmp_path) == set()
    assert rules(heavy, beside=tmp_path) == {"heavy-picture", "told-in-alt"}


def levels(*given: int, before: int = 0) -> set[str]:
    """What is said of a round of ours with such questions, the rounds before it being short."""
    asked = [{**choice(), **TAUGHT, "id": f"q{n}", "difficulty": d} for n, d in enumerate(given)]
    short = {"title": "S", "questions": [choice(**TAUGHT)]}
    rounds = [*[short] * before, {"title": "R", "questions": asked}]
    said = found(ours=True, questions=None, rounds=rounds)
    return {one.rule for one in said if one.path == ("rounds", before)}


def test_a_round_of_ours_begins_easily_and_never_ends_with_its_hardest() -> None:
    assert levels(1, 1, 3, 2, before=4) == set()
    assert levels(1, 2, 3, 2, before=4) == {"hard-opening"}
    assert levels(1, 1, 2, 3, before=4) == {"hard-ending"}
    assert levels(1, 1, 1, 2, before=4) == {"hard-ending"}
    assert levels(1, 1, 1, 1, before=4) == set()
    assert levels(3, 3, before=4) == set()


def test_an_evening_of_ours_warms_up_and_then_asks_for_more() -> None:
    assert levels(1, 1, 1, 1) == set()
    assert levels(1, 1, 2, 1) == set()
    assert levels(1, 1, 2, 2, 1) == {"off-target"}
    assert levels(1, 1, 1, 1, before=1) == {"off-target"}
    assert levels(1, 1, 3, 2, 1, 2, 2, before=1) == set()
    assert levels(1, 1, 3, 2, 1, 2, 2, 3, 2, before=2) == set()
    assert levels(1, 1, 3, 3, 3, 2, before=3) == {"off-target"}


def test_most_of_ours_is_checked_by_a_machine() -> None:
    by_hand = choice("Who?", "me", "you", checked="hand")

    assert rules(choice(), by_hand, ours=True) == {"checked-by-hand"}
    assert rules(choice(), choice("What?", "tea", "ink"), by_hand, ours=True) == set()
