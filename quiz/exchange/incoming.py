"""What a reader found, made into a pack that can be played."""

import json
from collections.abc import Mapping
from typing import Any

from quiz.library import BadPack, checked
from quiz.library.slugs import free

from .carrying import Fields, Incoming, Loss, Unreadable

FORMAT = 1


def pack(incoming: Incoming, said: Mapping[str, Any]) -> tuple[bytes, list[Loss]]:
    """The pack's file, and all that is not in it; `said` are fields that win over the file's.

    Raises Unreadable if no question could be in it, BadPack if what is said is wrong.
    """
    losses = list(incoming.losses)
    questions: list[Fields] = []
    taken: set[str] = set()
    for place, fields in incoming.questions:
        kept = _kept(place, fields, losses)
        if kept is None:
            continue
        if "id" in kept:
            kept["id"] = free(kept["id"], taken)
            taken.add(kept["id"])
        questions.append(kept)
    if not questions:
        told = "; ".join(map(str, losses[:3])) or "it holds none"
        raise Unreadable(f"no question of it can be used: {told}")
    file = {"format": FORMAT, **incoming.pack, **said, "questions": questions}
    data = (json.dumps(file, indent=2, ensure_ascii=False) + "\n").encode()
    checked(data)
    return data, losses


def _kept(place: str, fields: Fields, losses: list[Loss]) -> Fields | None:
    """The question as far as it is right: fields that can be left out are, where they are wrong."""
    for _ in range(len(fields) + 1):
        faults = _faults(fields)
        if not faults:
            return fields
        wrong = {what.partition(":")[0] for what in faults} & fields.keys() - NEEDED
        if not wrong:
            losses.append(Loss(place, "; ".join(faults)))
            return None
        losses += [Loss(place, f"without {what}") for what in faults]
        fields = {name: value for name, value in fields.items() if name not in wrong}
    return None


NEEDED = frozenset({"kind", "prompt", "right", "wrong", "answer", "accept", "pairs", "items"})


def _faults(fields: Fields) -> list[str]:
    try:
        checked(json.dumps({"title": "Any", "questions": [fields]}).encode())
    except BadPack as bad:
        return [fault.what for fault in bad.faults]
    return []
