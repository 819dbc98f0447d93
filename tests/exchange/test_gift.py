"""GIFT, as people and Moodle write it."""

import pytest

from quiz.exchange.carrying import Unreadable

from .questions import Question, exported, imported

GIFT = r"""// a comment
$CATEGORY: $course$/top/Strings

// [tag:text methods]
::First one::Which method splits a text? {
  =split #Yes.
  // another comment
  ~part #There is none.
  ~cut
####It gives a list.}

A tuple can grow. {FALSE#It cannot.}

Which of these are false? {~%50%0 ~%50%'' ~%-100%' '}

How many bits has a byte? {#8}

What is pi, roughly? {#3.1..3.2}

Name the sorter. {=stable =stable sort =%0%unstable}

Match them. {=a -> 1 =b -> 2 =c -> 3 = -> 4}

The word {=def ~fun} starts a function.

[html]Is <b>this</b> &lt;bold&gt;?<pre>x = 1
  y</pre>{=no ~<code>yes</code>}

Escapes: 1 \= 1 \{ \} \~ \# {=a\=b ~c  *d*}

[markdown]Is __this__ *bold* `a_b`?\n\n```\nif x\:\n    y\n``` {#1.5e1:.5}
"""


def told(text: str) -> tuple[list[Question], list[str]]:
    questions, losses = imported("gift", text.encode())
    return questions, list(map(str, losses))


def test_questions_as_people_write_them() -> None:
    questions, losses = told(GIFT)

    assert questions[0] == {
        "id": "first-one",
        "prompt": "Which method splits a text?",
        "category": "Strings",
        "tags": ["text-methods"],
        "right": {"text": "split", "why": "Yes."},
        "wrong": [{"text": "part", "why": "There is none."}, "cut"],
        "explanation": "It gives a list.",
    }
    asked = [{name: one[name] for name in one if name != "category"} for one in questions[1:]]
    assert asked == [
        {
            "prompt": "A tuple can grow.",
            "kind": "truefalse",
            "answer": False,
            "explanation": "It cannot.",
        },
        {
            "prompt": "Which of these are false?",
            "kind": "multi",
            "right": ["0", "''"],
            "wrong": ["' '"],
        },
        {"prompt": "How many bits has a byte?", "kind": "number", "answer": 8},
        {"prompt": "What is pi, roughly?", "kind": "number", "answer": 3.15, "within": 0.05},
        {
            "prompt": "Name the sorter.",
            "kind": "text",
            "accept": ["stable", "stable sort"],
            "reject": ["unstable"],
        },
        {
            "prompt": "Match them.",
            "kind": "match",
            "pairs": [["a", "1"], ["b", "2"], ["c", "3"]],
            "extra": ["4"],
        },
        {"prompt": "The word ____ starts a function.", "right": "def", "wrong": ["fun"]},
        {
            "prompt": "Is **this** <bold>?",
            "code": ["x = 1", "  y"],
            "right": "no",
            "wrong": ["`yes`"],
        },
        {"prompt": "Escapes: 1 = 1 { } ~ #", "right": "a=b", "wrong": [r"c  \*d\*"]},
        {
            "prompt": "Is **this** *bold* `a_b`?",
            "code": ["if x:", "    y"],
            "kind": "number",
            "answer": 15.0,
            "within": 0.5,
        },
    ]
    assert losses == []


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Why? {}", "line 1: wants an essay, which nobody here could mark"),
        ("Read this.", "line 1: is a description, and asks nothing"),
        ("\n\nWhich? {~a ~b}", "line 3: needs a right answer and a wrong one"),
        ("Which? {#many}", "line 1: “many” is no number that is worth all"),
        ("Which? {#1..x}", "line 1: “1..x” is no number that is worth all"),
        ("Which? {#1e999}", "line 1: “1e999” is no number that is worth all"),
        ("Which? {right}", "line 1: has answers that do not begin with = or ~"),
        ("Which? {=a* }", "line 1: “a*” stands for any text with a part like that"),
        ("Which? {=a -> 1 =b -> 2}", "line 1: pairs: needs at least 3"),
    ],
)
def test_what_goes_beyond_us_is_listed(text: str, what: str) -> None:
    with pytest.raises(Unreadable, match="no question of it can be used") as refusal:
        told(text)

    assert what in str(refusal.value)


@pytest.mark.parametrize(
    ("text", "loss"),
    [
        ("Q? {=a =%50%b}", "line 1: b: an answer that is worth a part"),
        ("Q? {=a#good}", "line 1: a: its feedback “good”"),
        ("Q? {=a ~%50%b ~c}", "line 1: b: an answer that is worth a part is a wrong one"),
        ("Q? {=a =b ~c}", "several right answers, of which one is enough: now all are wanted"),
        ("Q? {~%70%a ~%30%b ~c}", "line 1: its right answers count differently"),
        ("Q? {#3:2#good}", "line 1: 3:2: its feedback “good”"),
        ("Q? {#3:2 ~#bad}", "line 1: without the feedback on other numbers"),
        ("Q? {#=3:2 =%50%4:2}", "line 1: 4:2: a second range of numbers"),
        ("[html]Q <img src=a.png>? {=a ~b}", "line 1: without <img>"),
        ("[html]2<sup>3</sup>? {=a ~b}", "line 1: without <sup>"),
        ("[markdown]![x](a.png) Q? {=a ~b}", "line 1: without the picture a.png"),
    ],
)
def test_what_is_lost_of_a_question_is_listed(text: str, loss: str) -> None:
    questions, losses = told(text)

    assert len(questions) == len(losses) == 1
    assert loss in losses[0]


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("Fine? {T}\n\nWhich? {=a ~b\n\nNext? {F}", "line 3, column 8: this brace is not closed"),
        ("Which {a {=b}?", "line 1, column 7: this brace is not closed"),
        ("// so\nWhich?\n// no\n {=a ~b\n\n", "line 4, column 2: this brace is not closed"),
        ("Which? =a ~b}", "line 1, column 13: this brace is not opened before"),
        ("::title Which? {T}", "line 1, column 1: the title has no end"),
    ],
)
def test_a_file_that_is_broken_is_refused_with_the_place(text: str, what: str) -> None:
    with pytest.raises(Unreadable, match=what):
        told(text)


def test_questions_of_ours_are_written_for_people_to_read() -> None:
    asked: Question = {
        "id": "late",
        "kind": "output",
        "prompt": "What does this *print*?",
        "code": ["if 1 = 1:", "    print('}')"],
        "prints": ["}", "*"],
        "wrong": ["{"],
        "explanation": "So.",
        "docs": "https://docs.python.org/3/#x",
        "category": "a/b",
        "tags": ["closures"],
    }
    data, losses = exported("gift", asked)

    assert data.decode() == (
        "// Mine\n\n"
        "$CATEGORY: $course$/top/a//b\n\n"
        "// [tag:closures]\n"
        "::late::[markdown]What does this *print*?"
        r"\n\n```\nif 1 \= 1\:\n    print('\}')\n``` {" + "\n"
        "\t=`\\}` ⏎ `*`\n"
        "\t~`\\{`\n"
        "\t####So. [Read more](https\\://docs.python.org/3/\\#x)\n"
        "}\n"
    )
    assert losses == ["late: is no question of kind output there: it was made plain"]


def test_what_cannot_be_typed_or_paired_there_is_listed() -> None:
    typed: Question = {"id": "t", "kind": "text", "prompt": "?", "accept": ["a -> b", "*c"]}
    only: Question = {**typed, "id": "o", "accept": ["a -> b"]}
    pairs = [["a -> b", "1"], ["c", "2 -> 3"], ["d", "4"]]
    paired: Question = {"id": "p", "kind": "match", "prompt": "?", "pairs": pairs}
    data, losses = exported("gift", typed, only, paired)

    assert imported("gift", data)[0] == [
        {"id": "t", "kind": "text", "prompt": "?", "accept": ["*c"]}
    ]
    assert losses == [
        "t: “a -> b” has an arrow, which cannot be typed there",
        "o: “a -> b” has an arrow, which cannot be typed there",
        "p: has an arrow in what is to be paired, and arrows part pairs there",
    ]


def test_what_has_no_answer_there_is_listed() -> None:
    nearest: Question = {"id": "n", "kind": "number", "prompt": "?", "answer": 1, "closest": True}
    lines: Question = {"id": "l", "kind": "output", "prompt": "?", "code": ["x"]}
    poll: Question = {"id": "p", "kind": "poll", "prompt": "?", "options": ["a", "b"]}

    assert exported("gift", nearest, {**lines, "prints": ["1", "2"]}, poll)[1] == [
        "n: that the closest number wins is unknown there",
        "l: several lines cannot be typed there",
        "p: questions of kind poll are unknown there",
    ]


@pytest.mark.parametrize(
    ("fields", "answers"),
    [
        ({"kind": "number", "answer": 0.3, "within_percent": 10}, "{#0.3:0.03}"),
        ({"kind": "line", "answer": 1, "code": ["x"]}, "{#1:0}"),
        ({"kind": "version", "answer": "3.8"}, "{=3.8}"),
        (
            {"kind": "version", "answer": "3.8", "wrong": ["3.10", "3.6"]},
            "{\n\t~3.6\n\t=3.8\n\t~3.10\n}",
        ),
        ({"kind": "output", "prints": ["1"], "code": ["x"]}, "{=1}"),
        ({"kind": "text", "accept": ["%5%", "*"], "reject": ["x"]}, "\t=%100%%5%\n\t=\\\\*\n"),
        ({"right": "%5%", "wrong": ["%6%"]}, "{\n\t=%100%%5%\n\t~%0%%6%\n}"),
        (
            {"kind": "multi", "right": ["a", "b", "c"], "wrong": ["d"]},
            "{\n\t~%33.33333%a\n\t~%33.33333%b\n\t~%33.33333%c\n\t~%-33.33333%d\n}",
        ),
    ],
)
def test_answers_in_the_words_of_gift(fields: Question, answers: str) -> None:
    data, _ = exported("gift", {"id": "q", "prompt": "?", **fields})

    assert answers in data.decode()
