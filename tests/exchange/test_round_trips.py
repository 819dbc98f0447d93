"""What is written in another format and read again is the same question."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quiz.exchange.prose import plain

from .questions import BESIDE, CODE, Question, back, of

FEW = "choice", "multi", "truefalse"


def bare(option: Any) -> str:
    """What an option shows, in one line."""
    return " ".join(plain(option if isinstance(option, str) else option["text"]).split())


def shown(question: Question) -> dict[str, Any]:
    """A question to choose from, as the eye has it and without its order."""
    kind = question.get("kind", "choice")
    if kind == "truefalse":
        rights, wrongs = [str(question["answer"])], [str(not question["answer"])]
    else:
        right = question["right"] if isinstance(question["right"], list) else [question["right"]]
        rights, wrongs = list(map(bare, right)), list(map(bare, question["wrong"]))
    code = "\n".join(question.get("code", ()))
    prompt = " ".join(f"{plain(question['prompt'])} {code}".split())
    return {"prompt": prompt, "right": sorted(rights), "wrong": sorted(wrongs)}


def few_options(question: Question) -> bool:
    right = question.get("right")
    return len(question.get("wrong", ())) + (len(right) if isinstance(right, list) else 1) <= 4


@given(of(*FEW, code=CODE).filter(few_options))
def test_razzia_keeps_what_is_asked_and_what_is_right(question: Question) -> None:
    assert shown(back("razzia", question)) == shown(question)


@given(of(*FEW, seconds=st.sampled_from([5, 20, 240])).filter(few_options))
def test_kahoot_keeps_what_is_asked_what_is_right_and_the_time(question: Question) -> None:
    returned = back("kahoot", question)

    assert shown(returned) == shown(question)
    assert returned["seconds"] == question.get("seconds", 30)


@given(of(*FEW, "text", "number", "match", explanation=BESIDE["explanation"], code=CODE))
def test_gift_keeps_what_it_knows_markdown_and_all(question: Question) -> None:
    assert folded(back("gift", question)) == folded(question)


def folded(value: Any) -> Any:
    """A question without blanks around its texts; a choice need not say that it is one."""
    match value:
        case str():
            return value.strip().replace("- >", "->")
        case list() | tuple():
            return list(map(folded, value))
        case {"text": text, **rest} if not rest:
            return folded(text)
        case dict():
            return {name: folded(one) for name, one in value.items() if one != "choice"}
        case _:
            return value


@given(of("choice", "multi", "truefalse", "text", "number", "order", "output", code=CODE, **BESIDE))
def test_a_table_keeps_every_word(question: Question) -> None:
    assert back("csv", question) == without_why(question)


def without_why(question: Question) -> Question:
    """A table has no room for what misled people; of a choice it need not say the kind."""
    kept = {name: value for name, value in question.items() if value != "choice"}
    for name in ("right", "wrong"):
        if name in kept:
            kept[name] = text_of(kept[name])
    return kept


def text_of(option: Any) -> Any:
    if isinstance(option, list):
        return list(map(text_of, option))
    return option if isinstance(option, str) else option["text"]
