"""The host takes questions out, adjusts points, hears protests, and takes any of it back."""

import pytest

from quiz.rules import Phase, Refused, replay
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.scores import points, standings
from quiz.rules.seats import Host, Player

from .evening import Evening, asking, choice, recital


def played() -> Evening:
    """Team 1 was right in the first question; the second is at hand, and not asked yet."""
    evening = asking(choice("first"), choice("second"))
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    return evening


def refusal(evening: Evening, command: c.Command, player: str | None = None) -> str:
    before = evening.game
    with pytest.raises(Refused) as refused:
        evening.give(Player(player) if player else Host(), command)
    assert evening.game is before
    return refused.value.reason


def rulings(evening: Evening) -> list[dict[str, object]]:
    told: list[dict[str, object]] = evening.sees(Host())["desk"]["rulings"]
    return [{name: row[name] for name in row if name != "prompt"} for row in told]


def test_nobody_scores_with_a_question_that_is_taken_out() -> None:
    evening = played()
    assert points(evening.game) == {"t1": 100, "t2": 0}

    evening.host(c.Void("q1", "Two answers are right."))

    assert points(evening.game) == {"t1": 0, "t2": 0}
    assert evening.sees(Host())["room"]["reveal"]["void"] is True
    assert "award" not in evening.sees(Player("p1"))["seat"]
    assert rulings(evening) == [
        {"id": "x1", "do": "void", "question": "q1", "reason": "Two answers are right."}
    ]


def test_what_is_taken_out_can_come_back_even_after_the_podium() -> None:
    evening = played()
    evening.host(c.Void("q1"))
    evening.until(Phase.FINISHED)

    evening.host(c.TakeBack("x1"))

    assert points(evening.game) == {"t1": 100, "t2": 0}
    assert [row.place for row in standings(evening.game)] == [1, 2]
    assert rulings(evening) == []


def test_an_open_question_is_skipped_and_not_taken_out() -> None:
    evening = played()
    evening.host(c.Advance())

    assert refusal(evening, c.Void("q2")) == "not_now"
    assert refusal(evening, c.Void("q9")) == "no_such"
    evening.host(c.Void("q1"))
    assert refusal(evening, c.Void("q1")) == "not_now"


def test_points_are_given_and_taken_with_a_reason() -> None:
    evening = played()

    evening.host(c.Adjust("t2", 150, "for the song"), c.Adjust("t1", -30, "shouted it out"))

    assert points(evening.game) == {"t1": 70, "t2": 150}
    assert rulings(evening)[1] == {
        "id": "x2",
        "do": "adjust",
        "team": "t1",
        "points": -30,
        "reason": "shouted it out",
    }
    evening.host(c.TakeBack("x1"))
    assert points(evening.game) == {"t1": 70, "t2": 0}


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.Adjust("t9", 50, "why"), "no_such"),
        (c.Adjust("t1", 0, "why"), "malformed"),
        (c.Adjust("t1", 10_001, "why"), "malformed"),
        (c.Adjust("t1", 50, "  "), "malformed"),
        (c.Adjust("t1", 50, "x" * 201), "too_long"),
        (c.Void("q1", "x" * 201), "too_long"),
    ],
)
def test_what_makes_no_sense_is_refused(command: c.Command, why: str) -> None:
    assert refusal(played(), command) == why


def test_a_ruling_is_taken_back_with_all_that_it_changed() -> None:
    evening = played()
    evening.host(c.Rule("q1", evening.right(), 0.5))
    assert points(evening.game) == {"t1": 50, "t2": 0}

    evening.host(c.TakeBack("x1"))

    assert points(evening.game) == {"t1": 100, "t2": 0}
    assert refusal(evening, c.TakeBack("x1")) == "not_now"
    evening.host(c.Adjust("t1", 1, "a new one has a new number"))
    assert [row["id"] for row in rulings(evening)] == ["x2"]
    assert refusal(evening, c.TakeBack("x1")) == "no_such"


def test_of_two_rulings_the_other_one_stands() -> None:
    evening = played()
    evening.host(c.Rule("q1", evening.right(), 0), c.Rule("q1", evening.right(), 0.5))

    evening.host(c.TakeBack("x2"))

    assert points(evening.game) == {"t1": 0, "t2": 0}


def test_a_line_that_was_ruled_right_is_gone_again_while_the_recital_goes_on() -> None:
    evening = asking(recital())
    evening.recites("p1", "pots never boil dry")
    evening.host(c.Rule("q1", "pots never boil dry", 1, 3))
    assert 3 in evening.game.at_hand.canvases["t1"].found

    evening.host(c.TakeBack("x1"))

    assert evening.game.at_hand.canvases["t1"].found == {}


def test_a_protest_waits_at_the_desk_until_it_is_dealt_with() -> None:
    evening = played()

    evening.player("p2", c.Protest("q1", " Both  are right. "))

    (waiting,) = evening.sees(Host())["desk"]["protests"]
    assert waiting == {
        "id": "p1",
        "team": "t2",
        "question": "q1",
        "text": "Both are right.",
        "prompt": (("", "About first?"),),
    }
    evening.host(c.Dismiss("p1"))
    assert evening.sees(Host())["desk"]["protests"] == []
    assert refusal(evening, c.Dismiss("p1")) == "not_now"


def test_a_team_protests_once_against_a_question() -> None:
    evening = played()
    evening.player("p2", c.Protest("q1", "No."))
    evening.host(c.Dismiss("p1"))

    assert refusal(evening, c.Protest("q1", "And again: no."), "p4") == "already_done"
    evening.player("p1", c.Protest("q1", "We, too."))
    assert [one.id for one in evening.game.protests] == ["p2"]
    assert refusal(evening, c.Dismiss("p1")) == "no_such"


@pytest.mark.parametrize(
    ("command", "why"),
    [
        (c.Protest("q2", "Never asked."), "no_such"),
        (c.Protest("q1", " \u200b "), "malformed"),
        (c.Protest("q1", "x" * 201), "too_long"),
    ],
)
def test_a_protest_says_what_is_wrong_with_a_question_that_was_played(
    command: c.Command, why: str
) -> None:
    assert refusal(played(), command, "p2") == why


def test_a_question_stands_once_the_round_after_it_has_ended() -> None:
    evening = played()
    evening.until(Phase.ROUND_END)
    evening.player("p1", c.Protest("q1", "In time."))
    evening.host(c.Advance())
    evening.player("p2", c.Protest("q1", "Still in time."))
    evening.until(Phase.FINISHED)

    assert refusal(evening, c.Protest("q2", "Too late."), "p1") == "too_late"
    evening.player("p1", c.Protest("q3", "The last round is not over yet."))


def test_nobody_protests_against_what_has_been_taken_out() -> None:
    evening = played()
    evening.host(c.Advance())
    evening.until(Phase.REVEALED)
    evening.host(c.Void("q1"))

    assert refusal(evening, c.Protest("q1", "It is out."), "p1") == "too_late"


def test_the_last_step_can_be_taken_back_while_nobody_has_answered() -> None:
    evening = played()
    evening.host(c.Advance())
    asked = evening.game.at_hand

    evening.host(c.Undo())

    assert evening.at(Phase.REVEALED)
    assert evening.game.at_hand.id == "q1"
    evening.host(c.Advance())
    assert evening.game.at_hand.id == asked.id
    assert evening.game.at_hand.question == asked.question


def test_a_step_that_was_answered_stays() -> None:
    evening = played()
    evening.host(c.Advance())
    evening.says("p1", evening.right())

    assert refusal(evening, c.Undo()) == "not_now"
    evening.until(Phase.LOCKED)
    assert refusal(evening, c.Undo()) == "not_now"


def test_each_end_can_be_taken_back_and_keeps_what_was_ruled_since() -> None:
    evening = played()
    evening.until(Phase.ROUND_END)
    evening.host(c.Void("q2"))

    evening.host(c.Undo())

    assert evening.at(Phase.REVEALED)
    assert evening.game.at_hand.void
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance())
    assert evening.at(Phase.ROUND)
    evening.host(c.Undo())
    assert evening.at(Phase.ROUND_END)
    evening.until(Phase.FINISHED)
    evening.host(c.Undo())
    assert evening.at(Phase.ROUND_END)
    assert refusal(evening, c.Undo()) == "not_now"


def test_two_hosts_who_go_back_at_once_go_back_one_step() -> None:
    evening = played()
    evening.host(c.Advance(), c.Undo())

    assert refusal(evening, c.Undo()) == "not_now"


def test_a_history_with_all_of_it_is_the_same_game() -> None:
    evening = played()
    evening.host(c.Void("q1"), c.Adjust("t1", 5, "fun"), c.TakeBack("x1"), c.Advance(), c.Undo())
    evening.player("p1", c.Protest("q1", "Hm."))

    assert replay(evening.history) == evening.game


def test_a_recital_that_is_ruled_on_is_told_with_its_line() -> None:
    evening = asking(recital())
    evening.recites("p1", "tea", line_1=Credit.HALF)
    evening.host(c.Rule("q1", "tea", 1, 1, "clear enough"))

    assert rulings(evening) == [
        {
            "id": "x1",
            "do": "rule",
            "question": "q1",
            "says": "tea",
            "line": 1,
            "mark": 1.0,
            "reason": "clear enough",
        }
    ]


def test_each_use_of_the_desks_link_is_told_at_the_desk() -> None:
    evening = asking()
    evening.host(c.OpenDesk())
    evening.now += 60_000
    evening.host(c.OpenDesk())

    assert evening.sees(Host())["desk"]["opened"] == (evening.now - 60_000, evening.now)


def test_the_reason_of_a_ruling_is_told_to_all_at_the_reveal_and_not_before() -> None:
    evening = asking(choice("first"))
    evening.says("p1", "o1")
    evening.host(c.Rule("q1", "o1", 0.5, reason="read it aloud"))
    assert "read it aloud" not in repr(evening.sees(Player("p1")))
    evening.until(Phase.REVEALED)

    (ruled,) = evening.sees(Player("p2"))["room"]["reveal"]["rulings"]
    assert (ruled["mark"], ruled["reason"]) == (0.5, "read it aloud")
