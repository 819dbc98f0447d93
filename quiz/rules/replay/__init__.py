"""How events change a game: one at a time, or a whole history at once."""

from collections.abc import Iterable
from typing import assert_never

from ..events import (
    AnswerEvent,
    CourseEvent,
    Event,
    GameOpened,
    PeopleEvent,
    RoomEvent,
    RulingEvent,
    TalkEvent,
)
from ..game import Game
from . import answers, course, people, room, rulings, talk


def replay(events: Iterable[Event]) -> Game:
    """The game that this history has led to; a history begins with `GameOpened`."""
    game: Game | None = None
    for event in events:
        game = evolve(game, event)
    assert game is not None, "a history is never empty"
    return game


def evolve(game: Game | None, event: Event) -> Game:
    """The game after the event. Never refuses, never computes a rule."""
    if isinstance(event, GameOpened):
        return room.opened(event)
    assert game is not None, "a history begins with GameOpened"
    if isinstance(event, PeopleEvent):
        return people.evolve(game, event)
    if isinstance(event, RoomEvent):
        return room.evolve(game, event)
    if isinstance(event, TalkEvent):
        return talk.evolve(game, event)
    if isinstance(event, CourseEvent):
        return course.evolve(game, event)
    if isinstance(event, AnswerEvent):
        return answers.evolve(game, event)
    if isinstance(event, RulingEvent):
        return rulings.evolve(game, event)
    assert_never(event)
