"""Razzia's JSON (once Rahoot): solutions are counted from nought."""

import json
from collections.abc import Mapping, Sequence
from typing import Any, Final

from . import documents
from .answers import Options, fewer, options, picked
from .carrying import Fields, Incoming, Outgoing, Unreadable
from .leaving import code_and_prompt, left_behind
from .loose import Loose
from .prose import literal

SHORTEST, LONGEST, MOST_ANSWERS = 5, 120, 4
NO_LIMIT: Final = -1
COOLDOWN: Final = 5
READ: Final = frozenset(
    [
        "type",
        "question",
        "answers",
        "solutions",
        "solution",
        "media",
        "time",
        "cooldown",
        "category",
        "options",
    ]
)
NOTHING: Final[tuple[object, ...]] = (None, "", [], {})


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    document = documents.document(data)
    subject, asked = document.value_of(("subject",)), document.value_of(("questions",))
    if document.value_of(("title",)):
        raise Unreadable("this is not Razzia's JSON, but a pack already: it can be played as it is")
    if not isinstance(asked, list):
        raise Unreadable("this is not Razzia's JSON: it has no subject and list of questions")
    incoming = Incoming(pack={"title": subject} if isinstance(subject, str) else {})
    survey = document.value_of(("gameMode",)) == "survey"
    for number, one in enumerate(asked):
        where = f"question {number + 1} at {documents.place(document, 'questions', number)}"
        _question(incoming, where, one, survey)
    return incoming


def _question(incoming: Incoming, place: str, asked: Any, survey: bool) -> None:
    match asked:
        case {"question": str(prompt), "answers": [*answers]} if all(
            isinstance(text, str) for text in answers
        ):
            fields = _poll(answers) if survey else _answered(incoming, place, asked, answers)
        case _:
            incoming.lose(place, "is no question with answers")
            return
    if fields is not None:
        _also(incoming, place, asked)
        beside = {"prompt": literal(prompt), **_beside(asked)}
        incoming.questions.append((place, {**beside, **fields}))


def _poll(answers: Sequence[str]) -> Fields:
    return {"kind": "poll", "options": [literal(text) for text in answers]}


def _also(incoming: Incoming, place: str, asked: Mapping[str, Any]) -> None:
    """Name what else it has."""
    if asked.get("media"):
        incoming.lose(place, "its picture has to be put beside the pack by hand")
    others = [name for name in asked if name not in READ and asked[name] not in NOTHING]
    if asked.get("cooldown", COOLDOWN) != COOLDOWN:
        others.append("cooldown")
    if others:
        incoming.lose(place, f"without its {', '.join(sorted(others))}")


def _beside(asked: Mapping[str, Any]) -> Fields:
    fields: Fields = {}
    match asked.get("time"):
        case bool():
            pass
        case int(time):
            fields["seconds"] = None if time == NO_LIMIT else time
    match asked.get("category"):
        case str(category) if category:
            fields["category"] = category
    return fields


def _answered(
    incoming: Incoming, place: str, asked: Mapping[str, Any], answers: list[str]
) -> Fields | None:
    if asked.get("type") == "estimation":
        return _estimated(incoming, place, asked)
    numbers = _solutions(asked, len(answers))
    rights = [text for n, text in enumerate(answers) if n in numbers]
    wrong = [text for n, text in enumerate(answers) if n not in numbers]
    if not rights or not wrong:
        incoming.lose(place, "needs a right answer and a wrong one")
        return None
    fields = picked(rights, wrong)
    mode = _options(asked).get("scoringMode")
    if mode == "strict" and len(rights) > 1:
        fields["credit"] = "all"
    elif mode == "lenient":
        incoming.lose(place, "wrong picks will cost points: without its lenient scoring")
    if asked.get("type", "multi") != "multi" and len(rights) > 1:
        incoming.lose(place, "has several right answers, and one was enough: now all are asked for")
    return fields


def _estimated(incoming: Incoming, place: str, asked: Mapping[str, Any]) -> Fields | None:
    margin = _options(asked).get("margin", 0)
    match asked.get("solutions"):
        case [int() | float() as number]:
            incoming.lose(place, "the number is typed here, without a scale")
            return {"kind": "number", "answer": number, **({"within": margin} if margin else {})}
        case _:
            incoming.lose(place, "has no number as its solution")
            return None


def _options(asked: Mapping[str, Any]) -> Mapping[str, Any]:
    said = asked.get("options")
    return said if isinstance(said, dict) else {}


def _solutions(asked: Mapping[str, Any], count: int) -> set[int]:
    """Older files have one number in place of a list."""
    named = asked.get("solutions", asked.get("solution"))
    numbers = named if isinstance(named, list) else [named]
    whole = {n for n in numbers if isinstance(n, int) and not isinstance(n, bool)}
    return whole if whole <= set(range(count)) else set()


def write(questions: Sequence[Loose], title: str) -> Outgoing:
    out = Outgoing()
    asked = []
    for one in questions:
        offered = options(one.question, one.id)
        if offered is None:
            out.lose(one.id, f"questions of kind {one.question.kind} are unknown there")
        else:
            asked.append(_written(one, fewer(offered, MOST_ANSWERS, one.id, out), out))
    told = {"gameMode": "quiz", "subject": title, "questions": asked}
    out.data = (json.dumps(told, indent=2, ensure_ascii=False) + "\n").encode()
    return out


def _written(one: Loose, offered: Options, out: Outgoing) -> Fields:
    left_behind(one, out, carried=("prompt", "code", "seconds", "category", "credit", "sort"))
    solutions = [n for n, (_, right) in enumerate(offered) if right]
    several = one.question.kind == "multi"
    fields: Fields = {"type": "multi" if several else "single"}
    fields["question"] = code_and_prompt(one.question)
    if one.question.category:
        fields["category"] = one.question.category
    fields |= {"answers": [text for text, _ in offered], "solutions": solutions}
    fields |= {"cooldown": COOLDOWN, "time": _time(one, out)}
    if several:
        strict = getattr(one.question, "credit", "each") == "all"
        fields["options"] = {"scoringMode": "strict" if strict else "balanced"}
    return fields


def _time(one: Loose, out: Outgoing) -> int:
    """Older versions take no other times, and know no question without a limit."""
    time = LONGEST if one.seconds is None else min(max(one.seconds, SHORTEST), LONGEST)
    if time != one.seconds:
        said = "no limit" if one.seconds is None else f"{one.seconds} s"
        out.lose(one.id, f"{said} is no time there: it gets {time} s")
    return time
