"""Whatever a file holds: a pack that can be played, or faults with places."""

import json
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from pydantic import BaseModel, TypeAdapter

from quiz.library import BadPack
from quiz.library.building import built
from quiz.library.checking import checked
from quiz.library.kinds import KINDS
from quiz.library.models import Pack as PackModel
from quiz.library.models import Round as RoundModel
from quiz.rules.pack import Pack, bare

MODELS: list[type[BaseModel]] = [*KINDS.values(), RoundModel, PackModel]
FIELDS = sorted(
    {name for model in MODELS for name in model.model_fields}
    | {"$schema", "use", "draw", "break", "image", "text", "why", "keys", "wager", "zzz"}
)
WORDS = st.sampled_from(
    [*KINDS, "", "a", "b", "*c*", "this", "solo", "all", "https://a.org", "KeyError"]
)
PARTS = st.recursive(
    WORDS | st.integers(-1, 31) | st.booleans() | st.none() | st.floats(0, 1),
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(FIELDS), inner, max_size=5)
    ),
    max_leaves=10,
)


def outcome(data: bytes) -> Pack | BadPack:
    try:
        return built(checked(data).pack, "any")
    except BadPack as bad:
        return bad


def is_told(bad: BadPack, data: bytes) -> bool:
    lines = data.count(b"\n") + 1
    return bool(bad.faults) and all(
        1 <= fault.line <= lines and 1 <= fault.column <= len(data) + 1 and fault.what.isprintable()
        for fault in bad.faults
    )


@given(st.binary(max_size=200))
def test_any_bytes_are_a_pack_or_a_bad_pack(data: bytes) -> None:
    bad = outcome(data)

    assert isinstance(bad, BadPack)
    assert is_told(bad, data)


@given(PARTS, st.sampled_from([None, 1]))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_any_json_is_a_pack_or_a_bad_pack(value: object, indent: int | None) -> None:
    data = json.dumps(value, indent=indent).encode()
    bad = outcome(data)

    assert isinstance(bad, BadPack)
    assert is_told(bad, data)


@given(st.dictionaries(st.sampled_from(FIELDS), PARTS, max_size=6), WORDS)
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_question_with_any_fields_is_a_question_or_is_told_what_is_wrong(
    fields: dict[str, Any], word: str
) -> None:
    question = {"prompt": "Why?", "right": word, "wrong": ["x"], **fields}
    data = json.dumps({"title": "Any", "questions": [question]}, indent=1).encode()
    found = outcome(data)

    if isinstance(found, BadPack):
        assert is_told(found, data)
        assert not any("not what belongs here" in fault.what for fault in found.faults)
    else:
        assert len(found.rounds[0].questions) == 1


LABELS = st.text(st.sampled_from("abcAB *`_[]()<&é\N{ROCKET}\\\\"), min_size=1, max_size=8)
OPTIONS = LABELS | st.fixed_dictionaries({"text": LABELS}, optional={"why": LABELS})
OPTION_LISTS = st.lists(OPTIONS, min_size=1, max_size=3)
AMOUNTS = st.integers(0, 10**15) | st.floats(0, 1e30)
CREDIT = st.sampled_from(["all", "each"])
COMPARE = st.sampled_from(["words", "exact", "python"])
ITEMS = st.fixed_dictionaries({"name": LABELS, "real": st.booleans()}, optional={"why": LABELS})
VERSIONS = st.sampled_from(["2.7", "3.0", "3.8", "3.13"])
PROOF = st.sampled_from([{"compiles": "(n := 1)"}, {"has": "math.comb"}, {"module": "graphlib"}])
LINES = st.lists(LABELS, min_size=3, max_size=5)

Fields = dict[str, st.SearchStrategy[Any]]

QUESTIONS: dict[str, tuple[Fields, Fields]] = {
    "choice": ({"right": OPTIONS, "wrong": OPTION_LISTS}, {"sort": st.just("natural")}),
    "truefalse": ({"answer": st.booleans()}, {}),
    "multi": ({"right": OPTION_LISTS, "wrong": OPTION_LISTS}, {"credit": CREDIT}),
    "text": ({"accept": LINES}, {"reject": LINES, "slips": st.integers(0, 3), "compare": COMPARE}),
    "number": ({"answer": AMOUNTS}, {"within": AMOUNTS, "unit": LABELS, "closest": st.booleans()}),
    "order": ({"items": LINES}, {"credit": CREDIT, "ends": st.tuples(LABELS, LABELS)}),
    "output": ({"code": LINES, "prints": LINES}, {"wrong": LINES}),
    "match": (
        {"pairs": st.lists(st.tuples(LABELS, LABELS), min_size=3, max_size=4)},
        {"extra": LINES},
    ),
    "line": ({"code": LINES, "answer": st.integers(1, 4)}, {"raises": st.just("KeyError")}),
    "real": (
        {"of": st.sampled_from(["other", "pep"]), "items": st.lists(ITEMS, min_size=1, max_size=3)},
        {},
    ),
    "version": (
        {"answer": VERSIONS},
        {"wrong": st.lists(VERSIONS, min_size=2, max_size=3), "proof": PROOF},
    ),
    "poll": ({"options": LINES}, {"points": st.just(0)}),
    "recite": ({}, {"canon": LINES, "per_line": st.integers(0, 1000)}),
}


def questions(kind: str) -> st.SearchStrategy[dict[str, Any]]:
    """Questions of a kind that are right, or close to it."""
    needed, possible = QUESTIONS[kind]
    always: Fields = {"kind": st.just(kind), "prompt": LABELS}
    common: Fields = {"explanation": LABELS, "seconds": st.none() | st.integers(5, 600)}
    return st.fixed_dictionaries({**always, **needed}, optional={**possible, **common})


@given(st.lists(st.sampled_from(sorted(KINDS)).flatmap(questions), min_size=1, max_size=4))
@settings(suppress_health_check=[HealthCheck.too_slow])
def test_a_pack_that_is_read_can_be_kept_in_a_history(asked: list[dict[str, Any]]) -> None:
    found = outcome(json.dumps({"title": "Any", "questions": asked}).encode())

    if isinstance(found, Pack):
        adapter = TypeAdapter(Pack)
        assert adapter.validate_json(adapter.dump_json(found)) == found
        assert all(bare(question.prompt) for question in found.rounds[0].questions)
