"""Rooms are opened, found by their codes, and deleted."""

import gevent
import pytest

from quiz.rooms import NoSuchRoom, Room
from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.seats import Stage
from quiz.store import NotSaved
from tests.rooms.house import PACK, House


def test_a_new_room_has_a_code_and_is_found_however_it_is_typed(house: House) -> None:
    typed = f" {house.code[:3].lower()} {house.code[3:]}"

    assert house.rooms.at(typed) is house.room
    assert house.room.game.phase is Phase.LOBBY


@pytest.mark.parametrize("code", ["", "nonsense", "ZZZZZZ"])
def test_there_is_no_room_behind_other_codes(house: House, code: str) -> None:
    with pytest.raises(NoSuchRoom):
        house.rooms.at(code)


def test_a_deleted_game_is_gone_for_good(house: House) -> None:
    house.arrives("stage", Stage())

    house.rooms.delete(house.code)

    assert house.voice.sent_off == {"stage": "over"}
    with pytest.raises(NoSuchRoom):
        house.rooms.at(house.code)


def test_a_game_that_cannot_be_deleted_goes_on(house: House) -> None:
    house.asks()
    house.broken = NotSaved("disk full")

    with pytest.raises(Refused, match="not_saved"):
        house.rooms.delete(house.code)
    house.broken = None

    assert house.give("p1", c.Answer("q1", "o1")) == {}


def test_a_code_that_is_taken_is_not_given_twice(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    codes = [house.code, house.code, "ZZZZZZ"]
    monkeypatch.setattr("quiz.rooms.rooms.random_code", lambda: codes.pop(0))

    assert house.rooms.open(PACK, seed=1).game.code == "ZZZZZZ"


def test_where_no_code_is_free_the_server_is_busy(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("quiz.rooms.rooms.random_code", lambda: house.code)

    with pytest.raises(Refused, match="busy"):
        house.rooms.open(PACK, seed=1)


def test_a_database_that_does_not_answer_makes_rooms_busy(house: House) -> None:
    code = house.code
    house.rooms = house.fresh_rooms()
    house.broken = NotSaved("gone")

    with pytest.raises(Refused, match="busy"):
        house.rooms.at(code)
    with pytest.raises(Refused, match="not_saved"):
        house.rooms.open(PACK, seed=1)


def test_a_room_is_one_and_the_same_for_all_who_ask_at_once(house: House) -> None:
    house.rooms = house.fresh_rooms()

    found = [gevent.spawn(house.rooms.at, house.code) for _ in range(5)]
    rooms: set[Room] = {greenlet.get() for greenlet in found}

    assert len(rooms) == 1
