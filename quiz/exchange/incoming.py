"""What a reader found, made into a pack that can be played."""

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final

from quiz.library import BadPack, checked
from quiz.library.models import MOST_QUESTIONS
from quiz.library.slugs import free

from .carrying import Fields, Incoming, Loss, Unreadable

FORMAT: Final = 1
SHOWN: Final = 3
FIRST: Final = ("id", "kind", "prompt", "code")
NUMBER: Final = re.compile(r"\d+")

NEEDED: Final = frozenset(
    {"kind", "prompt", "code", "right", "wrong", "answer", "accept", "reject", "prints", "raises"}
    | {"pairs", "extra", "items", "options", "within", "within_percent", "closest"}
)
"""Without these it would be another question."""


def pack(incoming: Incoming, said: Mapping[str, Any]) -> tuple[bytes, list[Loss]]:
    """The pack's file, and all that is not in it; `said` are fields that win over the file's.

    Raises Unreadable if no question could be in it, BadPack if what is said is wrong.
    """
    losses = list(incoming.losses)
    questions = list(_questions(incoming, losses))
    losses.sort(key=_nth)
    if not questions:
        raise Unreadable(f"no question of it can be used: {_told(losses)}")
    file = {"format": FORMAT, **incoming.pack, **said, "questions": questions}
    data = (json.dumps(file, indent=2, ensure_ascii=False) + "\n").encode()
    checked(data)
    return data, losses


def _nth(loss: Loss) -> int:
    number = NUMBER.search(loss.place)
    return int(number[0]) if number else 0


def _told(losses: list[Loss]) -> str:
    more = f"; and {len(losses) - SHOWN} more" if len(losses) > SHOWN else ""
    return "; ".join(map(str, losses[:SHOWN])) + more or "it holds none"


def _questions(incoming: Incoming, losses: list[Loss]) -> Iterator[Fields]:
    taken: set[str] = set()
    kept = 0
    for place, fields in incoming.questions:
        if kept == MOST_QUESTIONS:
            losses.append(Loss(place, f"a pack has room for {MOST_QUESTIONS} questions"))
        elif question := _kept(place, fields, losses):
            kept += 1
            named = {"id": free(question["id"], taken)} if "id" in question else {}
            first: Fields = {name: question[name] for name in FIRST if name in question}
            yield {**first, **question, **named}


def _kept(place: str, fields: Fields, losses: list[Loss]) -> Fields | None:
    """The question as far as it is right: fields that can be left out are, where they are wrong."""
    while faults := _faults(fields):
        wrong = {re.split(r"[:\[]", what)[0] for what in faults} & fields.keys() - NEEDED
        if not wrong:
            losses.append(Loss(place, "; ".join(faults)))
            return None
        losses += [Loss(place, f"without {what}") for what in faults]
        fields = {name: value for name, value in fields.items() if name not in wrong}
    return fields


def _faults(fields: Fields) -> list[str]:
    try:
        checked(json.dumps({"title": "Any", "questions": [fields]}).encode())
    except BadPack as bad:
        return [fault.what for fault in bad.faults]
    return []
