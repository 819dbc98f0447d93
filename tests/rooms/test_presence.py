"""Who is there, who is away, and what time alone brings."""

import gevent

from quiz.rooms.presence import GRACE
from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.seats import Host, Player
from tests.rooms.house import House


def test_a_short_loss_is_no_absence(house: House) -> None:
    house.asks()
    house.leaves("p1")
    house.waits(GRACE - 1_000)

    house.arrives("p1-again", Player("p1"))
    house.waits(GRACE)

    assert house.room.game.players["p1"].present


def test_who_is_gone_for_long_is_away_until_they_return(house: House) -> None:
    house.asks()
    house.host(c.Pause())
    house.leaves("p1")
    house.waits(GRACE)
    assert not house.room.game.players["p1"].present

    house.arrives("p1-again", Player("p1"))

    assert house.room.game.players["p1"].present


def test_two_tabs_are_one_seat(house: House) -> None:
    house.asks()
    house.host(c.Pause())
    house.arrives("p1-tab", Player("p1"))

    house.leaves("p1")
    house.waits(GRACE * 2)

    assert house.room.game.players["p1"].present


def test_who_joins_and_never_connects_is_away_after_a_while(house: House) -> None:
    house.room.join("Ada")

    house.waits(GRACE)

    assert not house.room.game.players["p1"].present


def test_the_last_host_to_go_is_missed(house: House) -> None:
    house.arrives("host", Host())
    house.arrives("host-phone", Host())
    house.leaves("host")
    house.waits(GRACE * 2)
    assert house.room.game.host.present

    house.leaves("host-phone")
    house.waits(GRACE)

    assert not house.room.game.host.present


def test_who_leaves_of_their_own_will_is_missed_by_nobody(house: House) -> None:
    house.joins("Ada")

    house.give("p1", c.Leave())
    house.leaves("p1")
    house.waits(GRACE * 2)

    assert "p1" not in house.room.game.players


def test_time_alone_locks_and_reveals(house: House) -> None:
    house.asks()

    house.waits(60_000)

    assert house.room.game.phase is Phase.REVEALED


def test_an_answer_that_came_in_time_counts_before_the_clock_strikes(house: House) -> None:
    house.asks()
    due = house.room.game.due
    assert due is not None
    house.now = due - 1
    answer = gevent.spawn(house.give, "p1", c.Answer("q1", "o1"))
    gevent.sleep(0)
    house.now = due + 500
    house.rooms.wake(house.code)

    answer.get()
    house.room.finish(1_000)

    assert house.room.game.at_hand.said["p1"].says == "o1"
    assert house.room.game.phase is Phase.LOCKED
