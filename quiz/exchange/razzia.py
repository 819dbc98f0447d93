"""Razzia's JSON (once Rahoot): solutions are counted from nought."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from quiz.library.banks import Written

from .answers import Options, options
from .carrying import Fields, Incoming, Outgoing, Unreadable
from .documents import document
from .kahoot import fewer
from .leaving import code_and_prompt, left_behind
from .prose import literal

SHORTEST, LONGEST, UNLESS_SAID = 5, 120, 30
COOLDOWN: Final = 5


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    file = document(data)
    if not isinstance(file, dict) or not isinstance(file.get("questions"), list):
        raise Unreadable("this is not Razzia's JSON: it has no list of questions")
    incoming = Incoming()
    if isinstance(file.get("subject"), str):
        incoming.pack = {"title": file["subject"]}
    for number, asked in enumerate(file["questions"], start=1):
        _question(incoming, f"question {number}", asked)
    return incoming


def _question(incoming: Incoming, place: str, asked: Any) -> None:
    match asked:
        case {"question": str(prompt), "answers": [*answers]} if all(
            isinstance(text, str) for text in answers
        ):
            rights = _rights(asked, len(answers))
        case _:
            incoming.lose(place, "is no question with answers")
            return
    if not rights or len(rights) == len(answers):
        incoming.lose(place, "needs a right answer and a wrong one")
        return
    if asked.get("media"):
        incoming.lose(place, "its picture has to be put beside the pack by hand")
    fields: Fields = {"prompt": literal(prompt), **_answers(answers, rights)}
    if isinstance(asked.get("time"), int):
        fields["seconds"] = asked["time"]
    incoming.questions.append((place, fields))


def _rights(asked: Mapping[str, Any], count: int) -> set[int]:
    """Older files have one number in place of a list."""
    named = asked.get("solutions", asked.get("solution"))
    numbers = named if isinstance(named, list) else [named]
    whole = {n for n in numbers if isinstance(n, int) and not isinstance(n, bool)}
    return whole if whole <= set(range(count)) else set()


def _answers(answers: Sequence[str], rights: set[int]) -> Fields:
    right = [literal(text) for n, text in enumerate(answers) if n in rights]
    wrong = [literal(text) for n, text in enumerate(answers) if n not in rights]
    if len(right) > 1:
        return {"kind": "multi", "right": right, "wrong": wrong}
    if {right[0], *wrong} == {"True", "False"}:
        return {"kind": "truefalse", "answer": right[0] == "True"}
    return {"right": right[0], "wrong": wrong}


def write(questions: Sequence[Written], seconds: int | None, title: str) -> Outgoing:
    out = Outgoing()
    asked = []
    for one in questions:
        offered = options(one.question, one.id)
        if offered is None:
            out.lose(one.id, f"questions of kind {one.question.kind} are unknown there")
        else:
            asked.append(_written(one, fewer(offered, one.id, out), seconds, out))
    told = {"subject": title, "questions": asked}
    out.data = (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()
    return out


def _written(one: Written, offered: Options, seconds: int | None, out: Outgoing) -> Fields:
    left_behind(one, out, carried=("prompt", "code", "seconds"))
    said = one.question.seconds if "seconds" in one.question.model_fields_set else seconds
    time = min(max(said or UNLESS_SAID, SHORTEST), LONGEST)
    if time != said:
        out.lose(one.id, f"{said or 'no limit'} is no time there: it gets {time} s")
    return {
        "question": code_and_prompt(one.question),
        "answers": [text for text, _ in offered],
        "solutions": [n for n, (_, right) in enumerate(offered) if right],
        "cooldown": COOLDOWN,
        "time": time,
    }
