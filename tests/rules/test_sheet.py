"""The answer sheet: a whole round is open at once, and handed in at the end, as on paper."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Play, Poll
from quiz.rules.scores import points
from quiz.rules.seats import Host, Player, Stage

from .evening import Evening, a_pack, a_round, choice, option


def sheet(*, seconds: int | None = 60, speed: bool = False) -> Evening:
    """Three questions are open: p1 and p3 are in t1, p2 and p4 in t2, p1 and p2 captains."""
    questions = (choice("first"), choice("second"), choice("third"))
    round_ = replace(a_round(*questions, play=Play.SHEET), seconds=seconds, speed=speed)
    evening = Evening(a_pack(round_, a_round(choice("later"))))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.host(c.NameCaptain("p1"), c.NameCaptain("p2"))
    evening.now += 1
    evening.host(c.Start(), c.Advance())
    return evening


def right(evening: Evening, question: str) -> str:
    asked = next(one for one in evening.game.at_once if one.id == question)
    options = asked.question.options  # type: ignore[union-attr]  # these are all choices
    return next(f"o{n}" for n, option in enumerate(options, 1) if option.right)


def answers(evening: Evening, player: str, *questions: str) -> None:
    for question in questions:
        evening.player(player, c.Answer(question, right(evening, question)))


def refusal(evening: Evening, player: str, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, command)
    return refused.value.reason


def test_all_questions_are_open_under_one_clock() -> None:
    evening = sheet()

    room = evening.sees(Stage())["room"]
    assert (room["phase"], room["question"]) == ("asking", None)
    assert [question["id"] for question in room["questions"]] == ["q1", "q2", "q3"]
    clock = room["round"]
    assert clock["closes_at"] - clock["opens_at"] == 60_000
    assert clock["seconds"] == 60
    assert "reveal" not in room


def test_a_team_edits_until_its_captain_hands_in() -> None:
    evening = sheet()
    answers(evening, "p3", "q1", "q3")
    evening.player("p1", c.Answer("q1", "o1"))
    evening.player("p1", c.Answer("q1", None))
    assert evening.player("p1", c.Answer("q2", None)) == ()

    seen = evening.sees(Player("p1"))
    assert seen["team"]["sheet"]["q1"]["answer"] == right(evening, "q1")
    assert seen["team"]["sheet"]["q2"] == {"said": {}, "answer": None, "why": None}
    assert seen["seat"]["sheet"] == {}
    assert evening.sees(Player("p3"))["seat"]["sheet"].keys() == {"q1", "q3"}
    assert refusal(evening, "p1", c.HandIn("q1")) == "no_such"
    evening.player("p1", c.HandIn(None))
    assert evening.player("p1", c.HandIn(None)) == ()
    assert refusal(evening, "p3", c.Answer("q2", "o1")) == "not_now"
    evening.player("p1", c.HandIn(None, on=False))
    answers(evening, "p3", "q2")

    assert evening.sees(Player("p1"))["team"]["handed_in"] is False


def test_when_all_have_handed_in_it_locks_and_the_reveals_follow_one_by_one() -> None:
    evening = sheet()
    answers(evening, "p1", "q1", "q2", "q3")
    answers(evening, "p2", "q2")
    evening.player("p1", c.HandIn(None))
    assert evening.sees(Stage())["stage"]["teams"][0]["handed_in"] is True
    evening.player("p2", c.HandIn(None))
    assert evening.at(Phase.LOCKED)
    assert evening.sees(Host())["desk"]["next"]["label"] == "Reveal the answers"

    evening.waits(1_500)
    told = []
    while evening.at(Phase.REVEALED):
        room = evening.sees(Player("p1"))["room"]
        told.append((room["question"]["id"], room["reveal"]["solution"]))
        evening.host(c.Advance())

    assert [id_ for id_, _ in told] == ["q1", "q2", "q3"]
    assert evening.at(Phase.ROUND_END)
    assert points(evening.game) == {"t1": 300, "t2": 100}


def test_time_ends_it_and_nothing_is_taken_after_that() -> None:
    evening = sheet()
    evening.waits(10_000)
    answers(evening, "p1", "q1")
    evening.host(c.Pause())
    evening.waits(30_000)
    answers(evening, "p2", "q1")
    evening.host(c.Resume(), c.Extend(15))

    evening.waits(200_000)

    assert evening.at(Phase.REVEALED)
    assert refusal(evening, "p1", c.Answer("q1", "o1")) == "too_late"
    assert evening.game.at_hand.answers.keys() == {"t1", "t2"}


def test_on_the_way_answers_have_their_grace_and_no_more() -> None:
    evening = sheet()
    closes_at = evening.game.at_hand.closes_at
    assert closes_at is not None
    evening.now = closes_at + evening.game.at_hand.grace
    answers(evening, "p1", "q1")
    evening.now += 1

    assert refusal(evening, "p1", c.Answer("q2", "o1")) == "too_late"
    assert refusal(evening, "p1", c.HandIn(None)) == "too_late"


def test_an_unknown_question_and_a_skip_are_refused() -> None:
    evening = sheet()

    assert refusal(evening, "p1", c.Answer("q9", "o1")) == "no_such"
    with pytest.raises(Refused, match="not_now"):
        evening.host(c.Skip())


def test_the_host_sees_all_answers_and_rules_before_the_reveal() -> None:
    evening = sheet()
    answers(evening, "p1", "q2")
    evening.host(c.Lock())
    evening.waits(evening.game.at_hand.grace)
    evening.host(c.Hold())

    desk = evening.sees(Host())["desk"]
    assert [question["id"] for question in desk["questions"]] == ["q1", "q2", "q3"]
    (row,) = desk["questions"][1]["answers"]
    assert (row["teams"], row["mark"]) == (["t1"], 1.0)
    assert (desk["question"], desk["answers"]) == (None, [])
    evening.host(c.Rule("q2", row["says"], 0.5), c.Reveal())
    assert evening.sees(Host())["desk"]["next"] == {
        "from": evening.sees(Host())["desk"]["next"]["from"],
        "step": "reveal",
        "label": "Reveal the next answer",
    }
    evening.host(c.Advance())

    assert points(evening.game) == {"t1": 50, "t2": 0}


def test_handing_out_can_be_undone_while_nobody_has_answered() -> None:
    evening = sheet()
    assert evening.sees(Host())["desk"]["next"]["label"] == "Close the answers"

    evening.host(c.Undo())
    assert evening.at(Phase.ROUND)
    assert evening.game.at_once == ()
    assert evening.sees(Stage())["room"]["round"]["seconds"] == 60
    assert evening.sees(Host())["desk"]["next"]["label"] == "Hand out the questions"
    evening.host(c.Advance())

    answers(evening, "p1", "q1")
    assert evening.game.before is None


def test_speed_falls_over_the_rounds_clock_and_without_one_it_does_not() -> None:
    timed, free = sheet(speed=True), sheet(seconds=None, speed=True)
    for evening in (timed, free):
        evening.now = evening.game.at_hand.opens_at + 30_000
        answers(evening, "p1", "q1")
        evening.until(Phase.ROUND_END)

    assert points(timed.game)["t1"] == 75
    assert points(free.game)["t1"] == 100


def test_in_a_large_team_each_sees_what_the_captain_says() -> None:
    evening = sheet()
    evening.join(*(f"Guest {n}" for n in range(30)))
    guest = next(m.id for m in evening.game.members("t1") if m.id not in ("p1", "p3"))
    answers(evening, "p1", "q1")
    answers(evening, guest, "q1")

    seen = evening.sees(Player("p1"))["team"]

    assert seen["sheet"]["q1"]["said"].keys() == {"p1"}


def test_a_sheet_takes_the_evening_as_long_as_its_one_clock() -> None:
    pack = sheet().pack

    assert pack.rounds[0].clocks == [60]
    assert pack.rounds[1].clocks == [30]


def test_a_poll_stands_on_a_sheet_for_nothing() -> None:
    poll = Poll(id="p", prompt=(("", "?"),), options=(option("a"), option("b")), points=0)
    evening = Evening(a_pack(replace(a_round(poll, choice("c"), play=Play.SHEET), seconds=30)))
    evening.join("Ada")
    evening.host(c.Start(), c.Advance())
    evening.player("p1", c.Answer("q1", "o1"))
    evening.until(Phase.FINISHED)

    assert set(points(evening.game).values()) == {0}
