"""The recital as it is played: one canvas a team, tries, finders, points."""

import pytest

from quiz.rules import Phase, Refused, acknowledgement
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.scores import points
from quiz.rules.seats import Player, Stage

from .evening import Evening, asking, recital

FULL, HALF = Credit.FULL, Credit.HALF


def reciting(*, live: bool = True) -> Evening:
    return asking(recital(live=live))


def test_a_line_found_lights_up_for_the_whole_team_with_its_finder() -> None:
    evening = reciting()

    happened = evening.recites("p3", "rain falls on the just", line_2=FULL)

    assert acknowledgement(happened) == {"word": "found", "lines": [2]}
    found = evening.sees(Player("p1"))["team"]["canvas"]["found"]
    assert found == [
        {"n": 2, "credit": "full", "player": "p3", "name": "Cyn", "text": "Rain falls on the just."}
    ]


def test_a_close_try_earns_half_and_does_not_show_the_line() -> None:
    evening = reciting()

    happened = evening.recites("p1", "rain falls", line_2=HALF)

    assert acknowledgement(happened)["word"] == "close"
    assert "text" not in evening.sees(Player("p1"))["team"]["canvas"]["found"][0]


def test_a_line_counts_at_its_best_try_and_once() -> None:
    evening = reciting()
    evening.recites("p1", "rain falls", line_2=HALF)
    better = evening.recites("p3", "rain falls on the just", line_2=FULL)
    again = evening.recites("p1", "rain falls on the just", line_2=FULL)
    worse = evening.recites("p1", "rain falls", line_2=HALF)

    words = [acknowledgement(happened)["word"] for happened in (better, again, worse)]

    assert words == ["found", "had_it", "had_it"]
    assert evening.game.at_hand.canvases["t1"].found[2].player == "p3"


def test_what_is_no_line_is_no() -> None:
    assert acknowledgement(reciting().recites("p1", "hello"))["word"] == "no"


def test_points_are_the_lines_worth_halves_for_halves() -> None:
    evening = reciting()
    evening.recites("p1", "two at once", line_1=FULL, line_2=HALF)
    evening.recites("p2", "one", line_3=FULL)

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 75, "t2": 50}


def test_everybody_sees_the_race_as_counts_and_nobody_the_others_words() -> None:
    evening = reciting()
    evening.recites("p1", "a secret thought", line_1=FULL)

    assert evening.sees(Stage())["room"]["race"] == {"t1": 1, "t2": 0}
    assert "a secret thought" not in repr(evening.sees(Stage()))
    assert "a secret thought" not in repr(evening.sees(Player("p2")))


def test_the_reveal_tells_the_whole_text_with_who_found_what() -> None:
    evening = reciting()
    evening.recites("p1", "tea", line_1=FULL)
    evening.until(Phase.REVEALED)

    reveal = evening.sees(Stage())["room"]["reveal"]

    assert len(reveal["solution"]) == 3
    assert reveal["found"] == {"t1": [{"n": 1, "credit": "full", "player": "Ada"}], "t2": []}


def test_with_feedback_after_nothing_is_marked_until_the_reveal() -> None:
    evening = reciting(live=False)

    happened = evening.recites("p1", "tea is better", line_1=FULL)

    assert acknowledgement(happened) == {}
    canvas = evening.sees(Player("p1"))["team"]["canvas"]
    assert canvas["found"] == []
    assert canvas["tries"] == [{"player": "p1", "name": "Ada", "text": "tea is better"}]
    assert "race" not in evening.sees(Stage())["room"]
    evening.until(Phase.REVEALED)
    assert evening.sees(Player("p1"))["team"]["canvas"]["found"]


def test_a_team_that_has_handed_in_recites_no_more_until_that_is_taken_back() -> None:
    evening = reciting()
    evening.hands_in("p1")

    with pytest.raises(Refused) as refusal:
        evening.recites("p3", "tea", line_1=FULL)
    assert refusal.value.reason == "not_now"

    evening.hands_in("p1", on=False)
    assert evening.recites("p3", "tea", line_1=FULL)


def test_the_round_locks_when_every_team_is_done() -> None:
    evening = reciting()
    evening.recites("p1", "all of it", line_1=FULL, line_2=FULL, line_3=FULL)

    evening.hands_in("p2")

    assert evening.game.phase is Phase.LOCKED


@pytest.mark.parametrize(
    ("text", "reason"), [("", "malformed"), ("  \n", "malformed"), ("x" * 4_001, "too_long")]
)
def test_nothing_and_far_too_much_are_refused(text: str, reason: str) -> None:
    with pytest.raises(Refused) as refusal:
        reciting().recites("p1", text)

    assert refusal.value.reason == reason


def test_a_recital_is_not_answered_and_a_question_is_not_recited() -> None:
    with pytest.raises(Refused) as refusal:
        reciting().says("p1", "o1")
    assert refusal.value.reason == "not_now"

    with pytest.raises(Refused) as refusal:
        asking().player("p1", c.Recite("q1", "tea"))
    assert refusal.value.reason == "not_now"
