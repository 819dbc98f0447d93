"""What is written in another format and read again is the same question."""

from typing import Any

from hypothesis import given
from hypothesis import strategies as st

from quiz.exchange.gift import markdown
from quiz.exchange.prose import literal, marked, plain
from quiz.library.rich import prose

from .questions import BESIDE, CODE, PROMPTS, TEXTS, Question, back, of, outcome

FEW = "choice", "multi", "truefalse"
MARKDOWN = frozenset({"prompt", "explanation", "right", "wrong", "text", "why"})
ANY = st.text(st.characters(exclude_categories=["Cc", "Cs", "Zl", "Zp"]), max_size=30)


def bare(option: Any) -> str:
    """What an option shows."""
    return plain(option if isinstance(option, str) else option["text"])


def shown(question: Question) -> dict[str, Any]:
    """A question to choose from, as the eye has it and without its order."""
    kind = question.get("kind", "choice")
    if kind == "truefalse":
        rights, wrongs = [str(question["answer"])], [str(not question["answer"])]
    else:
        right = question["right"] if isinstance(question["right"], list) else [question["right"]]
        rights, wrongs = list(map(bare, right)), list(map(bare, question["wrong"]))
    code = " ".join(question.get("code", ()))
    prompt = f"{plain(question['prompt'])} {code}".strip()
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


@given(
    of(
        *(*FEW, "text", "number"),
        explanation=BESIDE["explanation"],
        docs=st.sampled_from(["https://a.org/?b=c#d", "https://a.org/(b_c)~{}"]),
        category=TEXTS.map(str.strip).filter(bool).filter(lambda text: "  " not in text),
        tags=st.just(["a-b", "c"]),
        code=CODE,
    )
)
def test_gift_keeps_what_it_knows_markdown_and_all(question: Question) -> None:
    returned = back("gift", question)

    for name in question:
        if name != "kind":
            assert looks(name, returned[name]) == looks(name, question[name])
    assert returned.get("kind", "choice") == question["kind"]


def looks(name: str, value: Any) -> Any:
    """Markdown as it will be shown; a typed answer without blanks around it."""
    match value:
        case str() if name in MARKDOWN:
            return prose(value, links=True)
        case str():
            return value.strip()
        case [*several] if name == "accept":
            return list(dict.fromkeys(text.strip() for text in several if "->" not in text))
        case [*several] if name in MARKDOWN:
            return [looks(name, one) for one in several]
        case {"text": text, **rest}:
            return (
                (prose(text, links=True), looks("why", rest["why"])) if rest else looks(name, text)
            )
        case _:
            return value


@given(of("match"))
def test_gift_keeps_pairs(question: Question) -> None:
    if not any("->" in left for left, _ in question["pairs"]):
        returned = back("gift", question)

        assert [[plain(side) for side in pair] for pair in returned["pairs"]] == [
            [plain(side) for side in pair] for pair in question["pairs"]
        ]


@given(
    of("choice", "multi", "truefalse", "text", "number", "order", "output", code=CODE, **BESIDE),
    st.sampled_from([{}, {"seconds": None}, {"points": 50, "tags": ["a", "b"], "checked": "run"}]),
)
def test_a_table_keeps_every_word(question: Question, more: Question) -> None:
    assert back("csv", {**question, **more}) == without_why({**question, **more})


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


@given(ANY)
def test_a_text_from_elsewhere_shows_as_it_stands(text: str) -> None:
    assert plain(literal(text)) == text.strip()


@given(PROMPTS)
def test_marks_are_kept_in_as_few_signs_as_will_do(text: str) -> None:
    rich = prose(text, links=True)

    assert prose(marked(rich), links=True) == rich


@given(PROMPTS)
def test_moodle_shows_what_we_show(text: str) -> None:
    shown_there = markdown.read(markdown.written(text))

    assert plain(shown_there.text) == plain(text)
    assert shown_there.code == shown_there.lost == ()


@given(st.text("ab{}=~#:/\\%*[]-> \n.T$"))
def test_any_gift_is_read_or_refused(text: str) -> None:
    refused_or_read("gift", text)


@given(st.text("a\",;\n\r'= "))
def test_any_table_is_read_or_refused(text: str) -> None:
    refused_or_read("csv", f"prompt,right,wrong 1\n{text}")


@given(st.text("AB.)\n ANSWER:"))
def test_any_aiken_is_read_or_refused(text: str) -> None:
    refused_or_read("aiken", text)


def refused_or_read(format_: str, text: str) -> None:
    assert outcome(format_, text.encode())
