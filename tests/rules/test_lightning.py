"""Lightning: one clock for the round, and each answer brings that team its next question."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Play
from quiz.rules.scores import points
from quiz.rules.seats import Host, Player, Stage

from .evening import Evening, a_pack, a_round, choice
from .test_sheet import right


def lightning(penalty: int = 0) -> Evening:
    """p1 and p3 are in t1, p2 and p4 in t2; there are three questions and 60 seconds."""
    questions = (choice("first"), choice("second"), choice("third"))
    round_ = replace(a_round(*questions, play=Play.LIGHTNING), seconds=60, penalty=penalty)
    evening = Evening(a_pack(round_, a_round(choice("later"))))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.host(c.NameCaptain("p1"), c.NameCaptain("p2"))
    evening.now += 1
    evening.host(c.Start(), c.Advance())
    return evening


def before(evening: Evening, player: str) -> str | None:
    """The id of the question that a player's team has before it."""
    asked = evening.sees(Player(player))["team"]["asked"]
    return None if asked is None else str(asked["id"])


def answers(evening: Evening, player: str) -> None:
    question = before(evening, player)
    assert question is not None
    evening.player(player, c.Answer(question, right(evening, question)))


def refusal(evening: Evening, player: str, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, command)
    return refused.value.reason


def test_there_is_one_clock_and_no_time_to_read() -> None:
    evening = lightning()

    room = evening.sees(Stage())["room"]
    assert room["round"]["opens_at"] == evening.now
    assert room["round"]["closes_at"] == evening.now + 60_000
    assert room["question"] is None
    assert "questions" not in room, "each team has its own question before it"
    assert evening.sees(Player("p1"))["team"]["asked"]["prompt"] == (("", "About first?"),)


def test_the_first_answer_of_any_member_is_the_teams_and_brings_the_next_question() -> None:
    evening = lightning()

    answers(evening, "p3")

    assert (before(evening, "p1"), before(evening, "p2")) == ("q2", "q1")
    assert refusal(evening, "p1", c.Answer("q1", "o1")) == "already_done"
    assert refusal(evening, "p1", c.Answer("q3", "o1")) == "no_such"
    assert refusal(evening, "p1", c.HandIn(None)) == "not_now"
    assert [team["answered"] for team in evening.sees(Stage())["stage"]["teams"]] == [1, 0]


def test_a_team_may_pass() -> None:
    evening = lightning()

    evening.player("p1", c.Answer("q1", None))

    assert before(evening, "p1") == "q2"


def test_when_no_team_has_a_question_left_it_locks_and_all_is_revealed_together() -> None:
    evening = lightning()
    for player in ("p1", "p1", "p3"):
        answers(evening, player)
    assert before(evening, "p1") is None
    assert evening.sees(Host())["desk"]["players"][0]["done"] is True
    for _ in range(3):
        answers(evening, "p2")
    assert evening.at(Phase.LOCKED)

    evening.waits(1_500)

    assert evening.at(Phase.REVEALED)
    room = evening.sees(Stage())["room"]
    assert [one["id"] for one in room["questions"]] == ["q1", "q2", "q3"]
    assert [one["counts"] for one in room["reveals"]]
    assert "reveal" not in room
    assert room["question"] is None
    assert evening.sees(Player("p1"))["team"]["sheet"]["q1"]["award"] == 100
    evening.host(c.Advance())
    assert evening.at(Phase.ROUND_END)
    assert points(evening.game) == {"t1": 300, "t2": 300}


def test_a_question_to_which_nobody_came_is_not_played_and_its_number_is_not_used_again() -> None:
    evening = lightning()
    answers(evening, "p1")
    evening.waits(70_000)

    assert evening.at(Phase.REVEALED)
    assert [asked.id for asked in evening.game.played] == ["q1"]
    evening.host(c.Advance(), c.Advance(), c.Advance())

    assert evening.game.at_hand.id == "q4"


def test_without_any_answer_the_first_question_is_told() -> None:
    evening = lightning()

    evening.waits(70_000)

    assert [asked.id for asked in evening.game.played] == ["q1"]


def test_a_wrong_answer_costs_and_a_pass_does_not() -> None:
    evening = lightning(penalty=20)
    answers(evening, "p1")
    wrong = next(o for o in ("o1", "o2") if o != right(evening, "q2"))
    evening.player("p1", c.Answer("q2", wrong))
    evening.player("p2", c.Answer("q1", None))
    evening.waits(70_000)

    assert points(evening.game) == {"t1": 80, "t2": 0}


def test_a_question_of_it_can_be_taken_out_and_ruled_on() -> None:
    evening = lightning()
    answers(evening, "p1")
    answers(evening, "p1")
    evening.waits(70_000)

    evening.host(c.Void("q1"))

    assert points(evening.game) == {"t1": 100, "t2": 0}
    assert "award" not in evening.sees(Player("p1"))["team"]["sheet"]["q1"]
    assert evening.sees(Host())["desk"]["questions"][0]["void"] is True


def test_who_comes_late_has_the_teams_question_before_them() -> None:
    evening = lightning()
    answers(evening, "p1")
    answers(evening, "p2")

    evening.join("Eve")

    assert before(evening, "p5") == "q2"
    answers(evening, "p5")


def test_a_team_that_has_left_does_not_hold_it_up() -> None:
    evening = lightning()
    for _ in range(3):
        answers(evening, "p1")
    evening.player("p2", c.Leave())

    evening.player("p4", c.Leave())

    assert evening.at(Phase.LOCKED)
