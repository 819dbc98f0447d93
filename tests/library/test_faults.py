"""Packs that are wrong, and the exact words that their authors read."""

import re

import pytest

from quiz.library import BadPack, Fault
from quiz.library.checking import checked
from quiz.library.faults import SHOWN

KINDS = (
    "choice, multi, truefalse, text, number, order, "
    "match, output, line, real, version, recite, poll"
)

A_PACK = """{"title": "Mine", "questions": [
  {"prompt": "Why?", "right": "So", "wrong": ["No"]}
]}"""


def refused(text: str) -> tuple[Fault, ...]:
    """All that is wrong with a file."""
    with pytest.raises(BadPack) as bad:
        checked(text.encode())
    return bad.value.faults


def faults(text: str) -> list[str]:
    """The same as its author reads it."""
    return [str(fault) for fault in refused(text)]


def test_three_lines_are_a_pack() -> None:
    assert checked(A_PACK.encode()).pack.title == "Mine"


QUESTIONS = {
    '"right": "a"': ["wrong: is missing"],
    '"right": "a", "wrong": ▸[]': ["wrong: needs at least 1"],
    '"right": "a", "wrong": ["b", ▸3]': ["wrong[1]: must be text"],
    '"right": "a", "wrong": ▸"b"': ["wrong: must be a list"],
    '"right": "a", "wrong": ▸["b", "c", "d", "e", "f", "g"]': ["wrong: takes at most 5"],
    '"right": "a", "wrong": ["b", ▸"a"]': ['wrong[1]: "a" is there already'],
    '"right": "a", "wrong": [▸"`a`"]': ['wrong[0]: "a" is there already'],
    '"right": "a", "wrong": [▸" \\u200b "]': ["wrong[0]: must not be empty"],
    '"right": "a", "wrong": [▸"[](https://b.org)"]': ["wrong[0]: must not be empty"],
    '"right": "a", "wrong": [▸{"why": "x"}]': ["text: is missing"],
    '"right": "a", "wrong": [{"text": "b", ▸"way": "x"}]': [
        "way: is not a field of an option; did you mean why?"
    ],
    '"right": "a", "wrong": ["b"], "sort": ▸"random"': [
        'sort: "random" is none of shuffle, natural'
    ],
    '"right": "a", "wrong": ["b"], "sort": ▸"Natural"': [
        'sort: "Natural" is none of shuffle, natural; did you mean natural?'
    ],
    '▸"rigth": "a", "wrong": ["b"]': [
        "right: is missing",
        'rigth: is not a field of a question of kind "choice"; did you mean right?',
    ],
    '▸"correct": "a", "wrong": ["b"]': [
        "right: is missing",
        'correct: is not a field of a question of kind "choice"; did you mean right?',
    ],
    '"right": "a", "wrong": ["b"], ▸"accept": ["c"]': [
        'accept: is not a field of a question of kind "choice"; it is one of text'
    ],
    '"right": "a", "wrong": ["b"], "image": ▸{"src": "a.png"}': ["alt: is missing"],
    '"right": "a", "wrong": ["b"], "id": ▸"Late Lambdas"': [
        "id: takes small letters, digits and single hyphens between them"
    ],
    '"right": "a", "wrong": ["b"], "seconds": ▸3': ["seconds: must be at least 5"],
    '"right": "a", "wrong": ["b"], "seconds": ▸"30"': ["seconds: must be a whole number"],
    '"right": "a", "wrong": ["b"], "points": ▸1e2': ["points: must be a whole number"],
    '"right": "a", "wrong": ["b"], "points": ▸1001': ["points: must be at most 1000"],
    '"right": "a", "wrong": ["b"], "points": ▸null': [
        "points: must not be null; leave the field out"
    ],
    '"right": ▸null, "wrong": ["b"]': ["right: must be text"],
    '"right": "a", "wrong": ["b"], "docs": ▸"http://python.org"': [
        "docs: must be an https:// address"
    ],
    '"right": "a", "wrong": ["b"], "python": ▸"3.11"': [
        'python: must name Python versions, such as ">=3.11" or ">=3.11,<3.14"'
    ],
    '"right": "a", "wrong": ["b"], "difficulty": ▸4': ["difficulty: 4 is none of 1, 2, 3"],
    '"right": "a", "wrong": ["b"], "code": ["x = 1", ▸"\\tx"]': [
        "code[1]: a line holds no tab, line break or other control character"
    ],
    '"right": "a", "wrong": ["b"], "code": ▸"x = 1"': ["code: must be a list"],
    '"right": "a", "wrong": ["b"], ▸"right": "c"': ["right: appears twice in one object"],
    '"kind": ▸"choise", "right": "a", "wrong": ["b"]': [
        f'kind: "choise" is none of {KINDS}; did you mean choice?'
    ],
    '"kind": ▸1, "right": "a", "wrong": ["b"]': ["kind: must be text"],
    '"pairs": [["a", "b"]], "extra": ["c"]': ["kind: is missing; its fields are those of match"],
    '"kind": "match", "pairs": ▸[]': ["pairs: needs at least 3"],
    '"kind": "match", "pairs": [["a", "b"], ▸["c"], ["d", "e"]]': ["pairs[1]: needs at least 2"],
    '"kind": "match", "pairs": [["a", "1"], [▸"`a`", "2"], ["b", "3"]]': [
        'pairs[1][0]: "a" is there already'
    ],
    '"kind": "match", "pairs": [["a", "1"], ["b", ▸"1"], ["c", "3"]]': [
        'pairs[1][1]: "1" is there already'
    ],
    '"kind": "match", "pairs": [["a", "1"], ["b", "2"], ["c", "3"]], "extra": [▸"*2*"]': [
        'extra[0]: "2" is there already'
    ],
    '"kind": "line", "answer": 1': ["code: is missing"],
    '"kind": "line", "code": ["x"], "answer": ▸0': ["answer: must be at least 1"],
    '"kind": "line", "code": ["x", "y"], "answer": ▸3': [
        "answer: there is no such line: the code has 2"
    ],
    '"kind": "line", "code": ["x", " ", "y"], "answer": ▸2': [
        "answer: there is nothing on that line"
    ],
    '"kind": "line", "code": ["x"], "answer": 1, "raises": ▸"key error"': [
        'raises: must be the name of an exception, such as "KeyError"'
    ],
    '"kind": "real", "of": "other", "items": ▸[]': ["items: needs at least 1"],
    '"kind": "real", "of": ▸"modules", "items": [{"name": "a", "real": true}]': [
        'of: "modules" is none of stdlib-module, builtin, keyword, dunder, exception, pep, other; '
        "did you mean stdlib-module?"
    ],
    '"kind": "real", "of": "other", "items": [▸{"name": "a"}]': ["real: is missing"],
    '"kind": "real", "of": "other", "items": [{"name": "a", "real": true, ▸"wy": "b"}]': [
        "wy: is not a field of an item; did you mean why?"
    ],
    '"kind": "real", "of": "other", "items": [{"name": "a", "real": true}, {"name": ▸"a", "real": '
    "false}]": ['name: "a" is there already'],
    '"kind": "version", "answer": ▸"3"': ['answer: must be a version of Python, such as "3.8"'],
    '"kind": "version", "answer": ▸3.8': ["answer: must be text"],
    '"kind": "version", "answer": ▸"3.08"': ['answer: must be a version of Python, such as "3.8"'],
    '"kind": "version", "answer": "3.8", "wrong": ["3.7", ▸"3.8"]': [
        'wrong[1]: "3.8" is there already'
    ],
    '"kind": "version", "answer": "3.8", "proof": ▸{}': [
        "compiles, has or module: one of the three must be there, and no other"
    ],
    '"kind": "version", "answer": "3.8", "proof": {▸"hasattr": "math.comb"}': [
        "hasattr: is not a field of a proof; did you mean has?"
    ],
    '"kind": "poll", "options": ▸["a"]': ["options: needs at least 2"],
    '"kind": "poll", "options": ["a", "b"], "points": ▸10': ["points: 10 is not 0"],
    '"kind": "poll", "options": ["a", ▸{"text": "b"}]': ["options[1]: must be text"],
    '"accept": ["a"]': ["kind: is missing; its fields are those of text"],
    '"answer": true': [
        "kind: is missing; its fields are those of truefalse or number or line or version"
    ],
    '▸"use": "bank/thing"': ["use: only a round's questions can be those of another pack"],
    '"kind": "multi", "right": ["a", "b", "c", "d"], "wrong": ["e", "f", "g"]': [
        "right and wrong: takes at most 6 options together"
    ],
    '"kind": "multi", "right": ▸"a", "wrong": ["e"]': ["right: must be a list"],
    '"kind": "truefalse", "answer": ▸"true"': ["answer: must be true or false"],
    '"kind": "text", "accept": ▸[]': ["accept: needs at least 1"],
    '"kind": "text", "accept": ["a", ▸"\\u200b"]': ["accept[1]: must not be empty"],
    '"kind": "text", "accept": ▸["a", "b", "a"]': [
        "accept: number 3 is there already, as number 1"
    ],
    '"kind": "text", "accept": ["Stable sort"], "reject": ["unstable", ▸"stable sort."]': [
        'reject[1]: "stable sort." is accepted too'
    ],
    '"kind": "text", "accept": ["a"], "compare": ▸"pithon"': [
        'compare: "pithon" is none of words, exact, python; did you mean python?'
    ],
    '"kind": "text", "accept": ["f(a, b)"], "compare": "python", "reject": [▸"f(a,b)"]': [
        'reject[0]: "f(a,b)" is accepted too'
    ],
    '"kind": "text", "accept": ["a"], "slips": ▸4': ["slips: must be at most 3"],
    '"kind": "number", "answer": ▸"7"': ["answer: must be a number"],
    '"kind": "number", "answer": ▸true': ["answer: must be a number"],
    '"kind": "number", "answer": ▸1e31': ["answer: must not be beyond 1e30"],
    '"kind": "number", "answer": ▸18446744073709551616': ["answer: takes at most 15 digits"],
    '"kind": "number", "answer": 7, "within": ▸-1': ["within: must be at least 0"],
    '"kind": "number", "answer": 7, "within_percent": ▸0': ["within_percent: must be more than 0"],
    '"kind": "number", "answer": 7, "within": 1, "within_percent": ▸5': [
        "within_percent: stands beside within; one of the two is enough"
    ],
    '"kind": "number", "answer": 7, "closest": true, "within": ▸1': [
        "within: stands beside closest, which takes the nearest however far off"
    ],
    '"kind": "order", "items": ▸["a", "b"]': ["items: needs at least 3"],
    '"kind": "order", "items": ["a", "b", ▸"`a`"]': ['items[2]: "a" is there already'],
    '"kind": "order", "items": ["a", "b", "c"], "ends": ▸["first"]': ["ends: needs at least 2"],
    '"kind": "output", "prints": ["1"]': ["code: is missing"],
    '"kind": "output", "code": ["1"]': ["prints or raises: one of the two must be there"],
    '"kind": "output", "code": ["1"], "prints": ▸[" "]': ["prints: must not be empty"],
    '"kind": "output", "code": ["1"], "prints": ["1", ▸"2\\n3"]': [
        "prints[1]: a line holds no tab, line break or other control character"
    ],
    '"kind": "output", "code": ["1"], "prints": ["1"], "wrong": ["2", ▸"1 "]': [
        'wrong[1]: "1" is there already'
    ],
    '"kind": "output", "code": ["1"], "raises": ▸"a key error"': [
        'raises: must be the name of an exception, such as "KeyError"'
    ],
    '"kind": "recite", ▸"points": 950': [
        'points: is not a field of a question of kind "recite"; did you mean per_line?'
    ],
    '"kind": "recite", "canon": ▸"it\'s"': ['canon: "it\'s" is not "this"'],
    '"kind": "recite", "canon": ["a", "b", ▸{▸"txt": "c"}]': [
        "text: is missing",
        "txt: is not a field of a line; did you mean text?",
    ],
}
"""Fields beside a prompt, with ▸ before each place that is named; else it is the question's."""


@pytest.mark.parametrize(("fields", "said"), QUESTIONS.items(), ids=QUESTIONS)
def test_a_question_that_is_wrong_is_told_so_with_its_place(fields: str, said: list[str]) -> None:
    marked = '▸{"prompt": "Why?", ' + fields + "}"
    columns = [found.start() - n + 1 for n, found in enumerate(re.finditer("▸", marked))]
    text = marked.replace("▸", "")

    told = refused('{"title": "Mine", "questions": [\n' + text + "\n]}")

    assert [fault.what for fault in told] == said
    assert {fault.line for fault in told} == {2}
    assert {1, *(fault.column for fault in told)} == set(columns)


WHOLE_PACKS = {
    "[]": ["line 1, column 1: a pack must be an object"],
    '{"questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}]}': [
        "line 1, column 1: title: is missing"
    ],
    '{"title": "Mine"}': ["line 1, column 1: rounds or questions: one of the two must be there"],
    '{"title": "Mine", "rounds": []}': ["line 1, column 29: rounds: needs at least 1"],
    '{"title": "Mine", "questions": {}}': ["line 1, column 32: questions: must be a list"],
    '{"title": "Mine", "questions": [3]}': ["line 1, column 33: questions[0]: must be an object"],
    '{"title": "Mine", "format": 2, "questions": []}': [
        "line 1, column 29: format: 2 is not 1",
        "line 1, column 45: questions: needs at least 1",
    ],
    '{"title": "Mine", "break": {}, "tie_breakers": [], "rounds": []}': [
        "line 1, column 28: prompt: is missing",
        "line 1, column 28: right: is missing",
        "line 1, column 28: wrong: is missing",
        "line 1, column 62: rounds: needs at least 1",
    ],
    '{"title": "Mine", "rounds": [{"title": "R", "play": "sheet", "wager": {}, "draw": {}}]}': [
        "line 1, column 71: cap: is missing",
        "line 1, column 83: count: is missing",
        "line 1, column 83: from: is missing",
    ],
    '{"title": "Mine", "rounds": [{"title": "R", "play": "sheet", "wager": true, "questions": '
    '[{"kind": "recite", "prompt": "Say it."}]}]}': [
        'line 1, column 71: wager: takes no wager where play is "sheet": '
        "nobody could stake in time",
        "line 1, column 91: questions[0]: is recited, which goes with no "
        '"sheet": give it a round of its own',
    ],
    '{"title": "Mine", "questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}], "rounds": '
    '[{"title": "R", "questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}]}]}': [
        "line 1, column 32: questions: stands beside rounds: put these questions into a round"
    ],
    '{"title": "Mine", "rounds": [{"title": "R"}, {"title": "S", "questions": ['
    '{"use": "bank", "pts": 3}, {"use": "b/q", "point": 3}, {"prompt": "a", "kind": "text"}]}]}': [
        "line 1, column 30: questions or draw: one of the two must be there",
        'line 1, column 83: use: must name a pack and a question, such as "my-bank/my-question"',
        "line 1, column 91: pts: is not a field of a question of another pack; "
        "did you mean points?",
        "line 1, column 117: point: is not a field of a question of another pack; "
        "did you mean points?",
        "line 1, column 130: accept: is missing",
    ],
    '{"title": "Mine", "rounds": [{"title": "R", "draw": {"from": "b", "count": 51, '
    '"kinds": ["choise"], "difficulty": [4], "category": ["x"]}, "spare": [{"use": "b/c"}]}]}': [
        "line 1, column 76: count: must be at most 50",
        f'line 1, column 90: kinds[0]: "choise" is none of {KINDS}',
        "line 1, column 116: difficulty[0]: 4 is none of 1, 2, 3",
        "line 1, column 120: category: is not a field of a draw; did you mean categories?",
        "line 1, column 151: use: only a round's questions can be those of another pack",
    ],
    '{"title": "Mine", "questions": [{"prompt": "?", "right": "a", "wrong": ["b"], "id": "x"}], '
    '"tie_breakers": [{"prompt": "?", "right": "a", "wrong": ["b"], "id": "x"}], '
    '"break": {"prompt": "?", "right": "a", "wrong": ["b"], "id": "x"}}': [
        'line 1, column 109: tie_breakers[0]: must be of kind "number", with "closest": true',
        'line 1, column 161: id: "x" is the id of an earlier question',
        'line 1, column 177: break: must be of kind "poll"',
        'line 1, column 229: id: "x" is the id of an earlier question',
    ],
    '{"title": "Mine", "defaults": {"second": 20}, "authors": [{"name": ""}], "questions": []}': [
        "line 1, column 32: second: is not a field of defaults; did you mean seconds?",
        "line 1, column 68: name: must not be empty",
        "line 1, column 87: questions: needs at least 1",
    ],
}


@pytest.mark.parametrize(("text", "said"), WHOLE_PACKS.items(), ids=range(len(WHOLE_PACKS)))
def test_a_pack_that_is_wrong_is_told_so_with_line_and_column(text: str, said: list[str]) -> None:
    assert faults(text) == said


def test_all_faults_of_a_file_come_at_once_and_in_its_order() -> None:
    assert faults(
        """{"title": "Mine", "rounds": [{"title": "R", "questions": [
          {"id": "a", "prompt": "?", "right": "a", "wrong": []},
          {"id": "b", "prompt": "?", "right": "a", "wrong": ["b"], "note": 1},
          {"id": "a", "prompt": "?", "right": "a", "wrong": ["a"]},
          {"kind": "tuefalse", "prompt": "?", "answer": true},
          {"kind": "truefalse", "prompt": "?", "answer": true, "answer": false}
        ]}], "titel": 1}"""
    ) == [
        "line 2, column 61: wrong: needs at least 1",
        'line 3, column 68: note: is not a field of a question of kind "choice"',
        'line 4, column 18: id: "a" is the id of an earlier question',
        'line 4, column 62: wrong[0]: "a" is there already',
        f'line 5, column 20: kind: "tuefalse" is none of {KINDS}; did you mean truefalse?',
        "line 6, column 64: answer: appears twice in one object",
        "line 7, column 14: titel: is not a field of a pack; did you mean title?",
    ]


def test_too_many_questions_or_rounds_are_refused() -> None:
    question = '{"prompt": "?", "right": "a", "wrong": ["b"]}'
    round_ = f'{{"title": "R", "questions": [{", ".join([question] * 500)}]}}'

    assert faults(f'{{"title": "Mine", "questions": [{", ".join([question] * 1001)}]}}') == [
        "line 1, column 32: questions: takes at most 1000"
    ]
    assert faults(f'{{"title": "Mine", "rounds": [{", ".join([round_] * 3)}]}}') == [
        "line 1, column 29: rounds: takes at most 1000 questions in all"
    ]
    assert faults(f'{{"title": "Mine", "rounds": [{", ".join(["{}"] * 13)}]}}') == [
        "line 1, column 29: rounds: takes at most 12"
    ]


def test_faults_without_end_are_cut() -> None:
    many = faults(f'{{"title": "Mine", "questions": [{", ".join(["1"] * 500)}]}}')

    assert len(many) == SHOWN + 1
    assert many[-1].endswith("and more faults from here on")


def test_what_an_author_wrote_is_repeated_in_one_short_line() -> None:
    (fault,) = faults('{"title": "Mine", "x\\n\\u001b[31m' + "y" * 500 + '": 1, "rounds": []}')[:1]

    assert len(fault) < 150
    assert fault.isprintable()


def test_a_fault_is_printed_with_its_place() -> None:
    assert (
        str(Fault(5, 29, "wrong: needs at least 1")) == "line 5, column 29: wrong: needs at least 1"
    )
