"""Questions of ours, carried there and back."""

import json
from typing import Any

from hypothesis import strategies as st

from quiz.exchange import loose
from quiz.exchange.carrying import Loss, Unreadable
from quiz.exchange.formats import READERS, WRITERS
from quiz.exchange.incoming import pack
from quiz.library import checked
from quiz.library.banks import Bank
from quiz.library.faults import BadPack

Question = dict[str, Any]

NASTY = "abzAB 019.,:;!?'\"`*_[](){}<>=~#%\\/|&+-@\n\t€éß\N{ROCKET}\N{HEBREW LETTER ALEF}"
TEXTS = st.text(NASTY.replace("\n", "").replace("\t", ""), min_size=1, max_size=20)
PROMPTS = st.text(NASTY.replace("\t", ""), min_size=1, max_size=30)
LISTS = st.lists(TEXTS, min_size=1, max_size=3)
OPTIONS = TEXTS | st.fixed_dictionaries({"text": TEXTS}, optional={"why": TEXTS})
OFFERED = st.lists(OPTIONS, min_size=1, max_size=3)
CODE = st.lists(st.text("ab =(){}#~\\:", min_size=1, max_size=12), min_size=1, max_size=3)
BESIDE = {"explanation": PROMPTS, "seconds": st.integers(5, 120)}

KINDS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "choice": {"right": OPTIONS, "wrong": OFFERED},
    "multi": {"right": OFFERED, "wrong": OFFERED},
    "truefalse": {"answer": st.booleans()},
    "text": {"accept": LISTS},
    "number": {"answer": st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9)},
    "order": {"items": st.lists(TEXTS, min_size=3, max_size=4)},
    "match": {"pairs": st.lists(st.tuples(TEXTS, TEXTS), min_size=3, max_size=4)},
    "output": {"code": CODE, "prints": st.lists(TEXTS, min_size=1, max_size=2)},
}


def of(*kinds: str, **beside: st.SearchStrategy[Any]) -> st.SearchStrategy[Question]:
    """Valid questions of these kinds."""
    asked = st.sampled_from(kinds).flatmap(
        lambda kind: st.fixed_dictionaries(
            {"id": st.just("it"), "kind": st.just(kind), "prompt": PROMPTS, **KINDS[kind]},
            optional={name: one for name, one in beside.items() if name not in KINDS[kind]},
        )
    )
    return asked.filter(is_valid)


def is_valid(question: Question) -> bool:
    try:
        checked(file(question))
    except BadPack:
        return False
    return True


def file(*questions: Question) -> bytes:
    return json.dumps({"title": "Mine", "questions": questions}).encode()


def bank(*questions: Question) -> Bank:
    return Bank("mine", checked(file(*questions)).pack)


def exported(format_: str, *questions: Question) -> tuple[bytes, list[str]]:
    out = WRITERS[format_](loose.questions(bank(*questions), {}), "Mine")
    return out.data, list(map(str, out.losses))


def imported(format_: str, data: bytes) -> tuple[list[Question], list[Loss]]:
    """The questions of the pack that comes of it, which is a valid one."""
    made, losses = pack(READERS[format_](data), {"title": "Mine"})
    checked(made)
    return json.loads(made)["questions"], losses


def back(format_: str, question: Question) -> Question:
    """The question, written in that format and read again."""
    data, _ = exported(format_, question)
    (returned,), _ = imported(format_, data)
    return returned


def outcome(format_: str, data: bytes) -> list[Question] | str:
    """The questions of a file, or the word with which it is refused; neither is ever empty."""
    try:
        return imported(format_, data)[0]
    except Unreadable as refusal:
        return str(refusal)
