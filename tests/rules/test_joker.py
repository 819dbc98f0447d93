"""The joker: once in the evening a team doubles a round, before it begins."""

import pytest

from quiz.rules import Phase, Refused, replay
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.marking import Credit
from quiz.rules.scores import points
from quiz.rules.seats import Player

from .evening import Evening, a_pack, a_round, choice, recital


def at_the_title(joker: bool = True) -> Evening:
    rounds = (a_round(choice("first")), a_round(choice("second"), recital()))
    evening = Evening(a_pack(*rounds), settings=Settings(joker=joker))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.host(c.NameCaptain("p1"), c.NameCaptain("p2"))
    evening.waits(1)
    evening.host(c.Start())
    return evening


def refusal(evening: Evening, player: str, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, command)
    return refused.value.reason


def both_right(evening: Evening) -> None:
    for player in tuple(evening.game.players):
        if evening.at(Phase.ASKING):
            evening.says(player, evening.right())
    evening.until(Phase.REVEALED)


def test_the_round_counts_twice_for_the_team_that_played_it() -> None:
    evening = at_the_title()
    evening.player("p1", c.Joker())
    evening.host(c.Advance())
    both_right(evening)

    assert points(evening.game) == {"t1": 200, "t2": 100}
    assert evening.sees(Player("p1"))["team"]["joker"] == 1
    assert evening.sees(Player("p2"))["team"]["joker"] is None


def test_it_is_played_once_and_by_the_captain() -> None:
    evening = at_the_title()
    assert refusal(evening, "p3", c.Joker()) == "not_yours"
    evening.player("p1", c.Joker())
    assert evening.player("p1", c.Joker()) == ()
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance())

    assert refusal(evening, "p1", c.Joker()) == "already_done"
    evening.player("p2", c.Joker())
    evening.host(c.Advance())
    assert refusal(evening, "p2", c.Joker(on=False)) == "not_now"


def test_until_the_round_begins_it_can_be_taken_back() -> None:
    evening = at_the_title()
    evening.player("p1", c.Joker())
    evening.player("p1", c.Joker(on=False))
    evening.host(c.Advance())
    both_right(evening)

    assert points(evening.game) == {"t1": 100, "t2": 100}
    assert replay(evening.history) == evening.game


def test_without_the_setting_there_is_none() -> None:
    evening = at_the_title(joker=False)

    assert refusal(evening, "p1", c.Joker()) == "not_now"
    assert "joker" not in evening.sees(Player("p1"))["team"]
    evening.host(c.Configure(joker=True))
    assert "joker" in evening.sees(Player("p1"))["room"]["may"]["captain"]


def test_a_recital_is_doubled_as_well() -> None:
    evening = at_the_title()
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance())
    evening.player("p1", c.Joker())
    evening.host(c.Advance())
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    evening.recites("p1", "tea", line_1=Credit.FULL)
    evening.until(Phase.REVEALED)

    assert points(evening.game)["t1"] == 100
