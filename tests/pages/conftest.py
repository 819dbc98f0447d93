"""An application of one's own for each test, and visitors to it."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from flask import Flask

from app import create_app
from quiz.ring import Puzzlers
from quiz.rooms import Room
from quiz.rules.pack import Pack
from tests.pages.visitors import ELSEWHERE, Visitor, opened, parts
from tests.rules.evening import a_pack, a_round, choice, recital

Make = Callable[..., Flask]

PASSWORD = "open-sesame"


@pytest.fixture
def make(tmp_path: Path) -> Iterator[Make]:
    """Makes an application with these settings."""
    made: list[Puzzlers] = []

    def one(**settings: str) -> Flask:
        named = {f"PUZZLERS_{name.upper()}": value for name, value in settings.items()}
        folder = {"PUZZLERS_INSTANCE": str(tmp_path / "instance")}
        app = create_app({**folder, "PUZZLERS_HOST_PASSWORD": PASSWORD, **named})
        made.append(parts(app))
        return app

    yield one
    for puzzlers in made:
        puzzlers.rooms.stop()
        puzzlers.store.close()


@pytest.fixture
def app(make: Make) -> Flask:
    return make()


@pytest.fixture
def pack() -> Pack:
    return a_pack(a_round(choice("first"), choice("second")), a_round(recital()))


@pytest.fixture
def room(app: Flask, pack: Pack) -> Room:
    return opened(app, pack)


@pytest.fixture
def here(app: Flask) -> Visitor:
    """A browser on the machine that serves."""
    return Visitor(app.test_client())


@pytest.fixture
def elsewhere(app: Flask) -> Visitor:
    """A browser on another machine."""
    return Visitor(app.test_client(), ELSEWHERE)


@pytest.fixture
def program(app: Flask) -> Visitor:
    """A program on another machine: it has no page, so it names no origin."""
    return Visitor(app.test_client(), ELSEWHERE, origin=None)
