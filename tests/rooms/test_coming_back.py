"""Rooms come back: after a restart, and when they are asked for."""

import gevent
import pytest

from quiz.rooms.presence import GRACE
from quiz.rules import Refused
from quiz.rules import commands as c
from quiz.rules.seats import Host, Player, Stage
from quiz.store import NotSaved
from tests.rooms.house import PACK, House


def test_after_a_restart_an_open_question_stands_until_the_host_is_back(house: House) -> None:
    house.asks()
    house.give("p1", c.Answer("q1", "o2"))
    closes_at = house.room.game.at_hand.closes_at
    assert closes_at is not None
    left = closes_at - house.now
    house.rooms.beat()
    house.now += 600_000

    house.restart()
    house.rooms.recover()
    house.waits(GRACE // 2)
    assert house.room.game.paused is not None
    assert house.room.game.paused.why == "restart"
    assert house.room.game.at_hand.said["p1"].says == "o2"
    assert all(player.present for player in house.room.game.players.values())

    house.arrives("host", Host())
    house.arrives("p2", Player("p2"))
    house.waits(5_000)
    assert house.room.game.paused is None
    resumed = house.room.game.at_hand.closes_at
    assert resumed is not None
    assert resumed - house.now == left


def test_a_beat_that_cannot_be_noted_is_logged_once(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.asks()
    house.broken = NotSaved("disk full")

    for _ in range(3):
        house.rooms.beat()

    assert [record.getMessage() for record in caplog.records] == ["no beats: disk full"]


def test_a_restart_disturbs_no_room_without_an_open_question(house: House) -> None:
    house.joins("Ada")
    seen = house.room.game

    house.restart()
    house.rooms.recover()

    assert house.room.game == seen


def test_a_room_whose_history_cannot_be_read_stops_no_other(
    house: House, caplog: pytest.LogCaptureFixture
) -> None:
    house.asks()
    other = house.rooms.open(PACK, seed=1)
    for command in (c.Start(), c.Advance()):
        other.play(Host(), command, nonce=other.game.host.nonce)
    house.spoil(other.game.code)

    house.restart()
    house.rooms.recover()

    with pytest.raises(Refused, match="busy"):
        house.rooms.at(other.game.code)
    assert f"room {other.game.code} cannot be brought back" in caplog.text
    assert house.room.game.paused is not None


def test_a_quiet_room_is_let_go_and_comes_back_when_asked_for(house: House) -> None:
    house.waits(GRACE * 2)
    house.now += 700_000

    house.rooms.beat()

    again = house.rooms.at(house.code)
    assert again is not house.room
    assert again.game == house.room.game


def test_a_room_with_somebody_in_it_stays(house: House) -> None:
    house.arrives("stage", Stage())
    house.now += 700_000

    house.rooms.beat()

    assert house.rooms.at(house.code) is house.room


def test_a_server_that_stops_takes_nothing_more_and_says_when_to_come_back(house: House) -> None:
    house.asks()
    last = gevent.spawn(house.give, "p1", c.Answer("q1", "o1"))
    gevent.sleep(0)

    house.rooms.stop()

    assert last.get() == {}
    assert set(house.voice.sent_off.values()) == {"restart"}
    with pytest.raises(Refused, match="restarting"):
        house.give("p1", c.Answer("q1", "o2"))
    with pytest.raises(Refused, match="restarting"):
        house.rooms.open(PACK, seed=1)
