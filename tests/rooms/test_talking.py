"""Rooms pass on what teams say: to the team alone, and without telling any layer again."""

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
