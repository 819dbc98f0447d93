"""The buzzer: who is first says the answer aloud, and the host rules on it."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Play
from quiz.rules.scores import points
from quiz.rules.seats import Clock, Host, Player, Stage

from .evening import Evening, a_pack, a_round, asking, choice, recital


def buzzing() -> Evening:
    """p1 and p3 are in t1, p2 and p4 in t2."""
    return asking(choice("first"), choice("second"), play=Play.BUZZER)


def buzzes(evening: Evening, player: str) -> None:
    evening.player(player, c.Buzz(evening.game.at_hand.id))


def rules(evening: Evening, team: str, mark: float) -> None:
    evening.host(c.Rule(evening.game.at_hand.id, mark=mark, team=team))


def refusal(evening: Evening, player: str, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, command)
    return refused.value.reason


def test_the_first_to_buzz_is_up_and_the_clock_stands() -> None:
    evening = buzzing()
    evening.waits(5_000)

    buzzes(evening, "p2")
    evening.waits(600_000)

    assert evening.at(Phase.ASKING)
    room = evening.sees(Stage())["room"]
    assert room["buzz"] == {"team": "t2", "player": "Bob", "at": evening.now - 600_000}
    assert room["out"] == []
    assert refusal(evening, "p1", c.Buzz("q1")) == "too_late"
    assert evening.player("p4", c.Buzz("q1")) == ()


def test_right_ends_the_question_and_takes_the_points() -> None:
    evening = buzzing()
    buzzes(evening, "p2")

    rules(evening, "t2", 1)
    assert evening.at(Phase.LOCKED)
    evening.waits(10_000)
    assert evening.at(Phase.LOCKED), "after a buzzer the host reveals"
    evening.host(c.Reveal())

    assert points(evening.game) == {"t1": 0, "t2": 100}
    reveal = evening.sees(Player("p1"))["room"]["reveal"]
    assert reveal["buzzes"] == [{"team": "t2", "player": "Bob", "mark": 1.0}]
    assert reveal["counts"] == []


def test_wrong_locks_that_team_out_and_opens_the_buzzers_again() -> None:
    evening = buzzing()
    evening.waits(10_000)
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    buzzes(evening, "p2")
    evening.waits(7_000)

    rules(evening, "t2", 0)

    assert evening.game.at_hand.closes_at == closes_at + 7_000
    assert evening.sees(Stage())["room"]["out"] == ["t2"]
    assert refusal(evening, "p4", c.Buzz("q1")) == "not_now"
    buzzes(evening, "p1")
    rules(evening, "t1", 0.5)
    evening.host(c.Reveal())
    assert points(evening.game) == {"t1": 50, "t2": 0}


def test_when_all_teams_were_wrong_the_question_is_over() -> None:
    evening = buzzing()
    for player, team in (("p2", "t2"), ("p1", "t1")):
        buzzes(evening, player)
        rules(evening, team, 0)

    assert evening.at(Phase.LOCKED)


def test_when_nobody_buzzes_time_ends_it() -> None:
    evening = buzzing()

    evening.waits(60_000)

    assert evening.at(Phase.LOCKED)
    assert refusal(evening, "p1", c.Buzz("q1")) == "too_late"
    assert refusal(evening, "p1", c.Buzz("q7")) == "not_now"


def test_the_host_closes_it_while_somebody_is_up_and_rules_afterwards() -> None:
    evening = buzzing()
    buzzes(evening, "p2")

    evening.host(c.Lock())
    rules(evening, "t2", 1)
    evening.host(c.Reveal())
    assert points(evening.game) == {"t1": 0, "t2": 100}
    evening.host(c.Rule("q1", mark=0, team="t2"))

    assert points(evening.game) == {"t1": 0, "t2": 0}


def test_nothing_is_typed_or_handed_in_and_only_who_buzzed_is_ruled_on() -> None:
    evening = buzzing()

    assert refusal(evening, "p1", c.Answer("q1", "o1")) == "not_now"
    assert refusal(evening, "p1", c.HandIn("q1")) == "not_now"
    with pytest.raises(Refused, match="no_such"):
        rules(evening, "t1", 1)
    with pytest.raises(Refused, match="malformed"):
        evening.host(c.Rule("q1", team="t1"))
    assert "said" not in evening.sees(Player("p1"))["team"]


def test_who_was_ruled_out_by_mistake_may_buzz_again() -> None:
    evening = buzzing()
    buzzes(evening, "p2")
    rules(evening, "t2", 0)

    evening.host(c.TakeBack("x1"))

    assert evening.sees(Stage())["room"]["out"] == []
    buzzes(evening, "p4")
    assert evening.game.at_hand.up == "t2"


def test_a_ruling_on_who_was_up_before_can_still_end_it() -> None:
    evening = buzzing()
    buzzes(evening, "p2")
    rules(evening, "t2", 0)

    rules(evening, "t2", 0)
    assert evening.at(Phase.ASKING)
    rules(evening, "t2", 1)

    assert evening.at(Phase.LOCKED)
    evening.host(c.TakeBack("x3"))
    assert evening.game.at_hand.buzzes.keys() == {"t2"}


def test_a_pause_and_more_time_leave_the_clock_right() -> None:
    evening = buzzing()
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    buzzes(evening, "p2")
    evening.waits(1_000)
    evening.host(c.Pause())
    assert refusal(evening, "p1", c.Buzz("q1")) == "too_late"
    evening.waits(4_000)
    evening.host(c.Resume(), c.Extend(15))
    evening.waits(2_000)

    rules(evening, "t2", 0)

    assert evening.game.at_hand.closes_at == closes_at + 7_000 + 15_000


def test_a_ruling_in_a_pause_counts_the_time_until_the_pause() -> None:
    evening = buzzing()
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    buzzes(evening, "p2")
    evening.waits(1_000)
    evening.host(c.Pause())
    evening.waits(4_000)

    rules(evening, "t2", 0)
    assert refusal(evening, "p1", c.Buzz("q1")) == "not_now"
    evening.host(c.Resume())

    assert evening.game.at_hand.closes_at == closes_at + 5_000


def test_without_a_limit_the_buzzers_just_open_again() -> None:
    evening = asking(choice("first", seconds=None), play=Play.BUZZER)
    buzzes(evening, "p2")

    rules(evening, "t2", 0)

    assert evening.game.at_hand.closes_at is None
    assert evening.at(Phase.ASKING)


def test_a_penalty_and_a_stake_are_for_who_spoke() -> None:
    quick = replace(a_round(choice("first"), play=Play.BUZZER), penalty=30)
    dear = replace(a_round(choice("second"), play=Play.BUZZER), wager=True)
    evening = Evening(a_pack(a_round(choice("warm")), quick, dear))
    evening.join("Ada", "Bob")
    evening.host(c.Start())
    teams = {member.id: member.team or "" for member in evening.game.players.values()}
    evening.host(*(c.Adjust(team, 100, "a start") for team in ("t1", "t2")))
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance(), c.Advance())
    buzzes(evening, "p1")
    rules(evening, teams["p1"], 0)
    evening.until(Phase.ROUND_END)
    assert points(evening.game) == {teams["p1"]: 70, teams["p2"]: 100}

    evening.host(c.Advance(), c.Advance())
    for player in ("p1", "p2"):
        evening.player(player, c.Stake("q3", 50))
    buzzes(evening, "p2")
    rules(evening, teams["p2"], 1)
    evening.host(c.Reveal())

    assert points(evening.game) == {teams["p1"]: 70, teams["p2"]: 150}


def test_a_recital_in_such_a_round_is_recited() -> None:
    evening = asking(recital(), play=Play.BUZZER)

    assert refusal(evening, "p1", c.Buzz("q1")) == "not_now"
    evening.recites("p1", "tea")
    evening.waits(600_000)
    assert evening.at(Phase.REVEALED)


def test_the_desk_shows_who_buzzed_and_what_was_ruled() -> None:
    evening = buzzing()
    buzzes(evening, "p2")
    name = evening.game.teams["t2"].name

    desk = evening.sees(Host())["desk"]
    assert desk["next"]["label"] == "Close the buzzers"
    assert desk["answers"] == [
        {
            "says": None,
            "label": f"{name}: Bob",
            "count": 1,
            "teams": ["t2"],
            "mark": None,
            "team": "t2",
        }
    ]
    rules(evening, "t2", 1)
    (told,) = evening.sees(Host())["desk"]["rulings"]
    assert (told["team"], told["label"], told["mark"]) == ("t2", name, 1.0)


def test_an_absence_of_the_server_stops_the_clock_of_who_is_up_too() -> None:
    evening = buzzing()
    buzzes(evening, "p2")
    evening.give(Clock(), c.Interrupt(evening.now))
    evening.waits(3_000)

    evening.give(Host(), c.Resume())

    assert evening.game.at_hand.stands_at == evening.now
