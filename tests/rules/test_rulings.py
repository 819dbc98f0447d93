"""The host's word on what was said: it reaches everybody who said that, at once or later."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.pack import Play, Text
from quiz.rules.scores import points, standings
from quiz.rules.seats import Host, Player

from .evening import Evening, asking, choice, recital

FULL, HALF = Credit.FULL, Credit.HALF


def reciting() -> Evening:
    return asking(recital(), choice("next"))


def typing(play: Play = Play.TOGETHER) -> Evening:
    question = Text(id="a-text", prompt=(("", "Say it."),), accept=("spam",))
    return asking(question, choice("next"), play=play)


def rules(evening: Evening, says: object, mark: float, line: int | None = None) -> None:
    evening.host(c.Rule("q1", says, mark, line, "heard it clearly"))


def test_a_try_ruled_right_counts_for_every_team_that_said_that() -> None:
    evening = reciting()
    evening.recites("p1", "Kettles never cook dry", line_3=HALF)
    evening.recites("p2", "kettles NEVER cook dry!", line_3=HALF)

    rules(evening, "kettles never cook dry", 1, 3)

    evening.until(Phase.REVEALED)
    assert points(evening.game) == {"t1": 50, "t2": 50}


def test_whoever_says_it_after_the_ruling_gets_it_as_well() -> None:
    evening = reciting()
    evening.recites("p1", "pots never boil dry")
    rules(evening, "pots never boil dry", 0.5, 3)

    evening.recites("p2", "Pots never boil dry.")

    assert evening.game.at_hand.canvases["t2"].found[3].credit is HALF


def test_a_line_ruled_wrong_falls_back_to_the_best_other_try() -> None:
    evening = reciting()
    evening.recites("p1", "kettles boil", line_3=HALF)
    evening.recites("p3", "kettles should never boil dry", line_3=FULL)

    rules(evening, "kettles should never boil dry", 0, 3)

    found = evening.game.at_hand.canvases["t1"].found[3]
    assert (found.credit, found.player) == (HALF, "p1")


def test_the_latest_ruling_stands() -> None:
    evening = reciting()
    evening.recites("p1", "tea", line_1=HALF)

    rules(evening, "tea", 1, 1)
    rules(evening, "tea", 0, 1)

    assert evening.game.at_hand.canvases["t1"].found == {}
    told = evening.sees(Host())["desk"]["rulings"]
    assert [(ruling["id"], ruling["mark"]) for ruling in told] == [("x1", 1), ("x2", 0)]


def test_points_follow_a_ruling_long_after_the_question() -> None:
    evening = reciting()
    evening.recites("p2", "tea", line_1=HALF)
    evening.until(Phase.FINISHED)
    before = [row.team for row in standings(evening.game)]

    evening.host(c.Rule("q1", "tea", 1, 1))

    assert points(evening.game)["t2"] == 50
    assert evening.sees(Player("p1"))["room"]["teams"][1]["points"] == 50
    assert before


def test_the_last_line_ruled_right_closes_the_round_when_all_are_done() -> None:
    evening = reciting()
    evening.hands_in("p2")
    evening.recites("p1", "two of them", line_1=FULL, line_2=FULL)
    evening.recites("p1", "dry kettles")

    rules(evening, "dry kettles", 1, 3)

    assert evening.game.phase is Phase.LOCKED


def test_the_reveal_says_that_the_host_ruled() -> None:
    evening = reciting()
    evening.recites("p1", "dry kettles")
    rules(evening, "dry kettles", 1, 3)
    evening.until(Phase.REVEALED)

    canvas = evening.sees(Player("p3"))["team"]["canvas"]

    why = "the host's ruling: heard it clearly"
    assert canvas["found"][0]["why"] == why
    assert canvas["tries"][0]["why"] == [{"n": 3, "credit": "full", "why": why}]


@pytest.mark.parametrize("play", [Play.TOGETHER, Play.SOLO])
def test_an_answer_ruled_half_earns_half_for_all_who_said_it(play: Play) -> None:
    evening = typing(play)
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, "Eggs")
    evening.until(Phase.REVEALED)

    rules(evening, "eggs", 0.5)

    assert points(evening.game) == {"t1": 50, "t2": 50}
    assert evening.sees(Player("p1"))["seat"]["mark"] == 0.5
    assert evening.sees(Host())["desk"]["answers"][0]["mark"] == 0.5


def test_an_answer_ruled_right_before_the_reveal_is_shown_as_right() -> None:
    evening = typing()
    evening.says("p1", "eggs")
    rules(evening, "eggs", 1)

    evening.until(Phase.REVEALED)

    assert evening.sees(Player("p2"))["room"]["reveal"]["right"] == ["eggs"]
    assert points(evening.game) == {"t1": 100, "t2": 0}


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (c.Rule("q1", "never said", 1, 1), "no_such"),
        (c.Rule("q7", "tea", 1, 1), "no_such"),
        (c.Rule("q1", None, 1, 1), "malformed"),
        (c.Rule("q1", "tea", 1, 4), "no_such"),
        (c.Rule("q1", "tea", 1, 0), "no_such"),
        (c.Rule("q1", "tea", 1), "malformed"),
        (c.Rule("q1", "tea", 0.7, 1), "malformed"),
        (c.Rule("q1", "tea", 1, 1, "x" * 201), "too_long"),
    ],
)
def test_what_cannot_be_ruled_is_refused(command: c.Rule, reason: str) -> None:
    evening = reciting()
    evening.recites("p1", "tea")

    with pytest.raises(Refused) as refusal:
        evening.host(command)

    assert refusal.value.reason == reason


def test_a_void_question_is_not_ruled_on() -> None:
    evening = reciting()
    evening.recites("p1", "tea")
    evening.host(c.Skip())

    with pytest.raises(Refused) as refusal:
        rules(evening, "tea", 1, 1)

    assert refusal.value.reason == "not_now"
