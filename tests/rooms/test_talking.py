"""Rooms pass on what teams say: to the team alone, and without telling any layer again."""

import gevent
import pytest

from quiz.rules import Refused
from quiz.rules import commands as c
from quiz.rules.seats import Player
from tests.rooms.house import House


def plays(house: House) -> None:
    """Four players in two teams: Ada and Cyn, Bob and Dev."""
    house.asks()
    house.joins("Cyn", "Dev")
    for number, player in enumerate(("p1", "p2", "p3", "p4")):
        house.host(c.Move(player, f"t{number % 2 + 1}"))
    house.host(c.Lock())
    house.waits(5_000)
    house.voice.passed.clear()


def texts(house: House, socket: str) -> list[list[str]]:
    return [[line["text"] for line in said["lines"]] for said in house.voice.hears(socket, "chat")]


def test_a_line_is_told_to_the_team_alone(house: House) -> None:
    plays(house)

    house.give("p1", c.Say("Tea?"))

    line = {"player": "p1", "name": "Ada", "text": "Tea?", "at": house.now}
    told = {"lines": [line], "all": False}
    assert {socket for socket, *_ in house.voice.passed} == {"p1", "p3"}
    assert [said for *_, said in house.voice.passed] == [told, told]


def test_a_line_is_no_reason_to_tell_a_view(house: House) -> None:
    plays(house)
    before = house.voice.said

    house.give("p1", c.Say("Tea?"))
    house.waits(5_000)

    assert house.voice.said == before


def test_who_comes_back_is_told_what_was_said(house: House) -> None:
    plays(house)
    house.give("p1", c.Say("Tea?"))
    house.give("p2", c.Say("Coffee?"))
    house.restart()

    house.arrives("p3-again", Player("p3"))

    assert texts(house, "p3-again") == [["Tea?"]]
    assert house.voice.hears("p3-again", "chat")[0]["all"]


def test_who_gets_another_team_is_told_what_that_one_said_and_no_more_of_the_old(
    house: House,
) -> None:
    plays(house)
    house.give("p1", c.Say("Tea?"))
    house.give("p2", c.Say("Coffee?"))

    house.host(c.Move("p1", "t2"))
    house.give("p3", c.Say("Tea it is."))
    house.give("p1", c.Say("Hello"))

    assert texts(house, "p1") == [["Tea?"], ["Coffee?"], ["Hello"]]
    assert [said["all"] for said in house.voice.hears("p1", "chat")] == [False, True, False]


def test_a_team_sees_who_of_it_is_typing_but_not_at_every_key(house: House) -> None:
    plays(house)

    for _ in range(5):
        assert house.give("p1", c.Typing()) == {}
        house.waits(500)

    told = {"player": "p1"}
    assert house.voice.hears("p3", "typing") == [told, told]
    assert {socket for socket, *_ in house.voice.passed} == {"p1", "p3"}


def test_a_reaction_is_told_to_the_stage_alone_once_a_second(house: House) -> None:
    plays(house)

    house.give("p1", c.React("👏"))
    with pytest.raises(Refused, match="too_fast"):
        house.give("p1", c.React("🔥"))
    house.give("p2", c.React("🔥"))
    house.waits(1_000)
    house.give("p1", c.React("🤔"))

    told = [("stage", "reaction", {"emoji": emoji}) for emoji in "👏🔥🤔"]
    assert house.voice.passed == told


def test_what_is_passed_on_is_not_kept_and_no_view_is_told(house: House) -> None:
    plays(house)
    kept, said = house.commits, house.voice.said

    house.give("p1", c.React("👏"))
    house.give("p1", c.Typing())
    house.waits(1_000)

    assert (house.commits, house.voice.said) == (kept, said)


def test_who_types_and_leaves_at_once_is_seen_by_nobody(house: House) -> None:
    plays(house)
    nonce = house.room.game.players["p1"].nonce

    typing = gevent.spawn(house.room.play, Player("p1"), c.Typing(), nonce=nonce)
    leaving = gevent.spawn(house.room.play, Player("p1"), c.Leave(), nonce=nonce)
    gevent.joinall([typing, leaving], raise_error=True)
    house.room.finish(1_000)

    assert house.voice.hears("p3", "typing") == []
