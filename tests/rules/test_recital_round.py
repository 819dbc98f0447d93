"""The recital as it is played: one canvas a team, tries, finders, points."""

import pytest

from quiz.rules import Phase, Refused, acknowledgement
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.marking.recital import Verdict, said
from quiz.rules.scores import points
from quiz.rules.seats import Host, Player, Stage

from .evening import Evening, a_pack, a_round, asking, recital

FULL, HALF = Credit.FULL, Credit.HALF


def reciting(*, live: bool = True, order_bonus: int = 0, complete_bonus: int = 0) -> Evening:
    return asking(recital(live=live, order_bonus=order_bonus, complete_bonus=complete_bonus))


def judged(evening: Evening, player: str, text: str, **verdicts: Verdict) -> None:
    """Say something of which the judge says, for example, `line_3=Verdict(None)`."""
    lines = {int(name.removeprefix("line_")): verdict for name, verdict in verdicts.items()}
    evening.player(player, c.Recite(evening.game.at_hand.id, text, lines, said(text)))


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


def test_with_feedback_after_the_reveal_tells_what_each_try_was_worth() -> None:
    evening = reciting(live=False)
    evening.recites("p1", "tea is better", line_1=FULL)
    evening.recites("p1", "rain, rain", line_2=HALF)
    evening.recites("p1", "what was it again")
    evening.until(Phase.REVEALED)

    tries = evening.sees(Player("p3"))["team"]["canvas"]["tries"]

    assert [(row["word"], row["n"]) for row in tries] == [
        ("found", [1]),
        ("close", [2]),
        ("no", []),
    ]


def test_at_the_reveal_the_team_reads_why_a_line_earned_no_more() -> None:
    evening = reciting()
    judged(evening, "p1", "rain falls", line_2=Verdict(HALF, ("rain", "falls"), ("just",)))
    judged(
        evening, "p3", "kettles should boil", line_3=Verdict(None, refused="it says the opposite")
    )
    assert "missing" not in repr(evening.sees(Player("p1")))
    evening.until(Phase.REVEALED)

    canvas = evening.sees(Player("p1"))["team"]["canvas"]

    assert canvas["found"][0]["why"] == "missing: just"
    assert canvas["missed"] == [
        {
            "n": 3,
            "player": "p3",
            "name": "Cyn",
            "text": "kettles should boil",
            "why": "it says the opposite",
        }
    ]


def test_the_desk_lists_what_was_said_once_with_what_needs_a_look_first() -> None:
    evening = reciting()
    evening.recites("p1", "tea is better than coffee", line_1=FULL)
    judged(evening, "p2", "Rain falls", line_2=Verdict(HALF, ("rain", "falls"), ("just",)))
    for player in ("p1", "p3"):
        judged(evening, player, "rain falls!", line_2=Verdict(HALF, ("rain", "falls"), ("just",)))

    said = evening.sees(Host())["desk"]["answers"]

    assert [(row["says"], row["count"], sorted(row["teams"])) for row in said] == [
        ("rain falls!", 3, ["t1", "t2"]),
        ("tea is better than coffee", 1, ["t1"]),
    ]
    assert said[0]["lines"] == [{"n": 2, "credit": "half", "why": "missing: just", "ruled": False}]


def test_neighbours_found_in_printed_order_earn_their_share_of_the_order_bonus() -> None:
    evening = reciting(order_bonus=25)
    evening.recites("p1", "the second", line_2=FULL)
    evening.recites("p1", "the first and third", line_1=FULL, line_3=HALF)
    evening.recites("p2", "all at once", line_1=HALF, line_2=FULL, line_3=FULL)
    evening.until(Phase.REVEALED)

    room = evening.sees(Stage())["room"]

    assert room["question"]["bonus"] == {"order": 25}
    assert room["reveal"]["bonus"] == {"t1": {"order": 13}, "t2": {"order": 25}}
    assert points(evening.game) == {"t1": 138, "t2": 150}


def test_the_whole_text_in_full_earns_the_bonus_for_it() -> None:
    evening = reciting(complete_bonus=100)
    evening.recites("p1", "all of it", line_1=FULL, line_2=FULL, line_3=FULL)
    evening.recites("p2", "nearly", line_1=FULL, line_2=FULL, line_3=HALF)

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 250, "t2": 125}


def test_without_a_bonus_nothing_is_said_of_one() -> None:
    evening = reciting()
    evening.until(Phase.REVEALED)

    assert "bonus" not in repr(evening.sees(Stage()))


def tries(evening: Evening, count: int) -> None:
    for number in range(count):
        evening.recites("p1", f"try {number}")


def test_a_team_may_try_sixty_times_a_minute_and_then_on() -> None:
    evening = reciting()
    tries(evening, 60)

    with pytest.raises(Refused) as refusal:
        tries(evening, 1)

    assert refusal.value.reason == "too_fast"
    assert "60 s" in refusal.value.detail
    assert evening.recites("p2", "the other team is free to")
    evening.host(c.Extend(120))
    evening.waits(60_000)
    assert evening.recites("p3", "a fresh minute")


def test_a_large_team_may_try_more_often() -> None:
    evening = Evening(a_pack(a_round(recital())), teams=1)
    evening.join(*(f"Player {n}" for n in range(8)))
    evening.until(Phase.ASKING)
    tries(evening, 80)

    with pytest.raises(Refused):
        tries(evening, 1)
