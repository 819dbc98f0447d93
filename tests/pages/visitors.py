"""Somebody who visits: a browser with its cookies, or a program with a ticket."""

from dataclasses import dataclass
from typing import Any

from flask import Flask
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from quiz.ring import Puzzlers
from quiz.rooms import Room
from quiz.rules import commands as c
from quiz.rules.pack import Pack
from quiz.rules.seats import Host

HERE = "127.0.0.1"
ELSEWHERE = "203.0.113.9"
OURS = "http://localhost"
THEIRS = "https://evil.example"


@dataclass
class Visitor:
    """`address` is where requests come from; a browser names the `origin` of its page."""

    client: FlaskClient
    address: str = HERE
    origin: str | None = OURS

    def get(self, path: str, **options: Any) -> TestResponse:
        return self._ask("GET", path, **options)

    def post(self, path: str, **options: Any) -> TestResponse:
        headers = options.pop("headers", {})
        if self.origin is not None:
            headers = {"Origin": self.origin, **headers}
        return self._ask("POST", path, headers=headers, **options)

    def delete(self, path: str, **options: Any) -> TestResponse:
        headers = options.pop("headers", {})
        if self.origin is not None:
            headers = {"Origin": self.origin, **headers}
        return self._ask("DELETE", path, headers=headers, **options)

    def _ask(self, method: str, path: str, **options: Any) -> TestResponse:
        ticket = options.pop("ticket", None)
        if ticket is not None:
            proof = {"Authorization": f"Bearer {ticket}"}
            options["headers"] = {**options.get("headers", {}), **proof}
        address = {"REMOTE_ADDR": self.address}
        return self.client.open(path, method=method, environ_overrides=address, **options)


def parts(app: Flask) -> Puzzlers:
    """What the application was put together from."""
    found: Puzzlers = app.extensions["puzzlers"]
    return found


def opened(app: Flask, pack: Pack, **wishes: Any) -> Room:
    """A new room."""
    return parts(app).rooms.open(pack, seed=7, **wishes)


def hosts(room: Room, *commands: c.Command) -> None:
    """The host gives commands."""
    for command in commands:
        room.play(Host(), command, nonce=room.game.host.nonce)


def finished(room: Room) -> Room:
    """The room at its podium: everything was skipped."""
    hosts(room, c.Start())
    while not room.game.finished:
        hosts(room, c.Skip() if room.game.phase == "asking" else c.Advance())
    return room


def error(answer: TestResponse) -> tuple[int, str]:
    """The status and the code of a no, which also says a sentence."""
    said = answer.get_json()["error"]
    assert said["message"].endswith((".", "?"))
    return answer.status_code, said["code"]
