"""The clock of a question, as it was opened and as it is moved."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .. import events as e
from ..game import Asked


def opened(event: e.QuestionOpened | e.RoundOpened) -> dict[str, Any]:
    """The fields of a question that are its clock."""
    whole = None if event.closes_at is None else event.closes_at - event.opens_at
    return {
        "told_at": event.told_at,
        "opens_at": event.opens_at,
        "closes_at": event.closes_at,
        "grace": event.grace,
        "seconds": None if whole is None else whole // 1_000,
        "own": event.own,
        "stretch": {
            id_: None if own is None or not whole else (own - event.opens_at) / whole
            for id_, own in event.own.items()
        },
    }


def later(asked: Asked, by: int) -> Asked:
    """Every moment of the clock moves by so much (ms)."""
    return replace(
        asked,
        opens_at=asked.opens_at + by,
        closes_at=_moved(asked.closes_at, by),
        own=own_later(asked.own, by),
        stands_at=_moved(asked.stands_at, by),
        locked_at=_moved(asked.locked_at, by),
    )


def own_later(own: Mapping[str, int | None], by: int) -> dict[str, int | None]:
    """The moments of those who have a pace of their own, moved."""
    return {id_: _moved(moment, by) for id_, moment in own.items()}


def _moved(moment: int | None, by: int) -> int | None:
    return None if moment is None else moment + by
