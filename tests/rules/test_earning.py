"""Rounds in which time counts, or in which a wrong answer costs."""

from dataclasses import replace

import pytest

from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.pack import Multi, Play, Question
from quiz.rules.scores import points
from quiz.rules.seats import Stage

from .evening import Evening, a_pack, a_round, choice, option, recital


def in_a_round(
    *questions: Question, speed: bool = False, penalty: int = 0, play: Play = Play.TOGETHER
) -> Evening:
    """The first question is open: p1 and p3 are in t1, p2 and p4 in t2."""
    round_ = replace(a_round(*questions, play=play), speed=speed, penalty=penalty)
    evening = Evening(a_pack(round_))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.waits(1)
    evening.host(c.Start(), c.Advance())
    evening.waits(evening.game.at_hand.opens_at - evening.now)
    return evening


def awards(evening: Evening) -> dict[str, int]:
    evening.until(Phase.REVEALED)
    return dict(evening.game.at_hand.awards)


@pytest.mark.parametrize(("after", "won"), [(0, 100), (7_500, 88), (15_000, 75), (30_000, 50)])
def test_an_award_falls_evenly_to_a_half(after: int, won: int) -> None:
    evening = in_a_round(choice("first"), speed=True)
    evening.waits(after)

    evening.says("p1", evening.right())

    assert awards(evening) == {"t1": won, "t2": 0}


def test_who_answers_while_others_still_read_loses_nothing() -> None:
    evening = in_a_round(choice("first"), speed=True)
    evening.now -= 500

    evening.says("p1", evening.right())

    assert awards(evening)["t1"] == 100


def test_a_clock_that_the_host_stops_early_makes_nobody_late() -> None:
    evening = in_a_round(choice("first"), speed=True)
    evening.waits(6_000)
    evening.says("p1", evening.right())
    evening.host(c.Lock())

    assert awards(evening)["t1"] == 90


def test_without_a_limit_there_is_no_hurry() -> None:
    evening = in_a_round(choice("first", seconds=None), speed=True)
    evening.waits(3_600_000)
    evening.says("p1", evening.right())

    assert awards(evening)["t1"] == 100


def test_alone_each_player_has_their_own_time() -> None:
    evening = in_a_round(choice("first"), speed=True, play=Play.SOLO)
    evening.says("p1", evening.right())
    evening.waits(15_000)
    evening.says("p3", evening.right())

    assert awards(evening)["t1"] == 88


def test_a_wrong_answer_costs_and_silence_does_not() -> None:
    evening = in_a_round(choice("first"), choice("second"), choice("third"), penalty=30)
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    evening.says("p1", evening.wrong())

    assert awards(evening) == {"t1": -30, "t2": 0}
    assert points(evening.game) == {"t1": 70, "t2": 0}


def test_nobody_falls_below_nought() -> None:
    evening = in_a_round(choice("first"), penalty=30)
    evening.says("p1", evening.wrong())

    assert awards(evening) == {"t1": 0, "t2": 0}


def test_a_ruling_on_a_wrong_answer_gives_the_penalty_back() -> None:
    evening = in_a_round(choice("first"), choice("second"), penalty=30)
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    evening.says("p1", evening.wrong())
    evening.until(Phase.REVEALED)

    evening.host(c.Rule("q2", evening.wrong(), 1))

    assert points(evening.game) == {"t1": 200, "t2": 0}


def test_a_part_that_is_right_costs_nothing() -> None:
    both = (option("a", right=True), option("b", right=True), option("c"))
    evening = in_a_round(Multi(id="m", prompt=(("", "?"),), options=both), penalty=30)
    shown = evening.game.at_hand.question
    assert isinstance(shown, Multi)
    right = next(f"o{n}" for n, one in enumerate(shown.options, 1) if one.right)
    evening.says("p1", [right])

    assert awards(evening)["t1"] == 50


def test_alone_those_who_were_wrong_cost_their_share() -> None:
    evening = in_a_round(choice("first"), choice("second"), penalty=30, play=Play.SOLO)
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    evening.says("p1", evening.wrong())

    assert awards(evening)["t1"] == -15


def test_in_a_recital_nothing_costs_and_nothing_hurries() -> None:
    evening = in_a_round(recital(), speed=True, penalty=30)
    evening.waits(20_000)
    evening.recites("p1", "nothing of it")

    assert awards(evening) == {"t1": 0, "t2": 0}


def test_everybody_is_told_before_the_round() -> None:
    evening = in_a_round(choice("first"), speed=True, penalty=30)
    told = evening.sees(Stage())["room"]["round"]

    assert (told["speed"], told["penalty"]) == (True, 30)
