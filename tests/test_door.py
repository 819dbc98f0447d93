"""The door of the sockets where a real line would hardly come."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import socketio
from flask import Flask
from flask_socketio import ConnectionRefusedError
from werkzeug.test import EnvironBuilder

from app import create_app
from quiz import wire
from quiz.ring import Puzzlers
from quiz.rooms import Room
from quiz.rules.seats import Player
from quiz.sockets import door as at_the_door
from quiz.sockets.allowance import Allowance
from quiz.sockets.door import Door
from quiz.tickets import Ticket
from quiz.transport import Envelope, harden
from tests.rules.evening import a_pack, a_round, choice


@pytest.fixture
def app(tmp_path: Path) -> Iterator[Flask]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path)})
    yield app
    app.extensions["puzzlers"].store.close()


@pytest.fixture
def puzzlers(app: Flask) -> Puzzlers:
    found: Puzzlers = app.extensions["puzzlers"]
    return found


@pytest.fixture
def room(puzzlers: Puzzlers) -> Room:
    return puzzlers.rooms.open(a_pack(a_round(choice("one"))), seed=1)


@pytest.fixture
def door(app: Flask) -> Door:
    return Door(app)


def request() -> dict[str, Any]:
    return EnvironBuilder(base_url="http://localhost").get_environ()


def enter(door: Door, puzzlers: Puzzlers, room: Room, name: str) -> None:
    member = room.join(name)
    ticket = puzzlers.tickets.write(Ticket(room.game.code, Player(member.id), member.nonce))
    auth = {"code": room.game.code, "as": "player", "ticket": ticket}
    door.connect(name, request(), auth)


def test_there_is_room_for_so_many_and_no_more(
    door: Door, puzzlers: Puzzlers, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(at_the_door, "MOST_SOCKETS", 1)
    enter(door, puzzlers, room, "Ada")

    with pytest.raises(ConnectionRefusedError) as refused:
        enter(door, puzzlers, room, "Bob")

    assert refused.value.error_args["data"] == {"code": "too_many"}
    door.disconnect("Ada", "gone")
    enter(door, puzzlers, room, "Cyn")


def test_a_bug_at_the_door_is_logged_by_a_number_and_told_to_nobody(
    door: Door,
    puzzlers: Puzzlers,
    room: Room,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(Room, "admits", lambda *_: 1 // 0)

    with pytest.raises(ConnectionRefusedError) as refused:
        enter(door, puzzlers, room, "Ada")

    assert refused.value.error_args["data"] == {"code": "busy"}
    number = caplog.records[-1].getMessage().split()[1]
    assert number in refused.value.error_args["message"]
    assert "ZeroDivision" not in refused.value.error_args["message"]


def test_a_bug_in_a_command_is_answered_as_busy(
    door: Door, puzzlers: Puzzlers, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(door, puzzlers, room, "Ada")
    monkeypatch.setattr(Room, "play", lambda *_, **__: 1 // 0)

    assert door.command("Ada", {"do": "leave"})["refused"] == "busy"


def test_a_server_that_stops_lets_nobody_in(
    door: Door, puzzlers: Puzzlers, room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    enter(door, puzzlers, room, "Ada")
    puzzlers.rooms.stop()

    assert door.command("Ada", {"do": "leave"})["refused"] == "restarting"


def test_a_socket_that_was_never_let_in_has_no_say(door: Door) -> None:
    assert door.command("nobody", {"do": "look"})["refused"] == "not_yours"
    door.disconnect("nobody", "gone")


def test_a_game_that_was_deleted_is_over_for_who_is_still_there(
    door: Door, puzzlers: Puzzlers, room: Room
) -> None:
    enter(door, puzzlers, room, "Ada")
    puzzlers.rooms.delete(room.game.code)

    assert door.command("Ada", {"do": "look"})["refused"] == "room_over"
    door.disconnect("Ada", "gone")


def test_an_allowance_fills_up_again() -> None:
    allowance = Allowance(seen_at=1_000)

    assert [allowance.take(1_000) for _ in range(31)] == [True] * 30 + [False]
    assert [allowance.take(1_100) for _ in range(2)] == [True, False]
    assert [allowance.take(60_000) for _ in range(31)] == [True] * 30 + [False]


def test_a_packet_of_ours_can_be_read_by_anybody() -> None:
    packet = Envelope(data=["view", {"seq": 1, "room": {"title": "Ä"}}], namespace="/")

    assert packet.encode() == '2["view",{"seq":1,"room":{"title":"Ä"}}]'


def test_what_cannot_be_said_in_json_is_not_sent() -> None:
    with pytest.raises(ValueError, match="JSON"):
        Envelope(data=["view", float("nan")], namespace="/").encode()


@pytest.mark.parametrize(
    "options",
    [
        {"async_mode": "threading"},
        {"transports": ["polling", "websocket"]},
        {"async_handlers": True},
        {"serializer": "default"},
    ],
)
def test_a_server_that_is_not_hardened_does_not_start(options: dict[str, Any]) -> None:
    sound = {
        "async_mode": "gevent",
        "transports": ["websocket"],
        "async_handlers": False,
        "serializer": Envelope,
    }

    with pytest.raises(RuntimeError, match=r"served|taken"):
        harden(socketio.Server(**sound | options))


def test_a_message_that_is_no_text_is_malformed() -> None:
    with pytest.raises(wire.Malformed):
        wire.command(b"look")
