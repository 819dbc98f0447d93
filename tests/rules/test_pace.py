"""Extra time: for the room, for a team, for a player who needs it."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.pack import Play
from quiz.rules.scores import points
from quiz.rules.seats import Host, Player, Stage

from .evening import Evening, a_pack, a_round, asking, choice


def paced(*orders: c.Command, play: Play = Play.TOGETHER, speed: bool = False) -> Evening:
    """The second question is open, after these orders; p1 and p3 are in t1, p2 and p4 in t2."""
    evening = asking(choice("first"), choice("second"), play=play)
    rounds = tuple(replace(round_, speed=speed) for round_ in evening.pack.rounds)
    evening.game = replace(evening.game, pack=replace(evening.pack, rounds=rounds))
    evening.host(*orders)
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    return evening


def left(evening: Evening) -> int | None:
    """The time (ms) that the clock begins with for all who have no pace of their own."""
    closes_at = evening.game.at_hand.closes_at
    return None if closes_at is None else closes_at - evening.game.at_hand.opens_at


def refusal(evening: Evening, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.host(command)
    return refused.value.reason


@pytest.mark.parametrize(("pace", "time"), [(1, 30_000), (1.5, 45_000), (2, 60_000), (None, None)])
def test_a_room_has_a_pace_from_the_next_question_on(pace: float | None, time: int | None) -> None:
    evening = paced(c.Configure(pace=pace))

    assert left(evening) == time
    seconds = evening.sees(Stage())["room"]["question"]["seconds"]
    assert seconds == (None if time is None else time // 1_000)
    assert evening.sees(Host())["desk"]["settings"]["pace"] == pace


def test_without_a_word_the_pace_stays() -> None:
    evening = asking()
    evening.host(c.Configure(pace=2))

    assert evening.host(c.Configure(standings=True))
    assert evening.host(c.Configure(pace=2)) == ()
    assert evening.game.settings.pace == 2


def test_there_are_four_paces_and_they_are_for_somebody() -> None:
    evening = asking()

    assert refusal(evening, c.Configure(pace=3)) == "malformed"
    assert refusal(evening, c.Extra(0, player="p1")) == "malformed"
    assert refusal(evening, c.Extra(2)) == "malformed"
    assert refusal(evening, c.Extra(2, player="p1", team="t1")) == "malformed"
    assert refusal(evening, c.Extra(2, player="p9")) == "no_such"
    assert refusal(evening, c.Extra(2, team="t9")) == "no_such"
    with pytest.raises(Refused, match="malformed"):
        Evening(evening.pack, settings=Settings(pace=7))


def test_a_player_with_more_time_may_answer_when_the_others_may_not_any_more() -> None:
    evening = paced(c.Extra(2, player="p4"))
    opens_at = evening.game.at_hand.opens_at
    assert evening.sees(Player("p4"))["seat"]["closes_at"] == opens_at + 60_000
    assert "closes_at" not in evening.sees(Player("p2"))["seat"]

    evening.now = opens_at + 40_000
    with pytest.raises(Refused, match="too_late"):
        evening.says("p2", "o1")
    evening.says("p4", evening.right())
    evening.waits(60_000)

    assert evening.at(Phase.REVEALED)
    assert points(evening.game) == {"t1": 0, "t2": 100}


def test_a_team_with_more_time_has_it_for_all_its_members() -> None:
    evening = paced(c.Extra(1.5, team="t2"), c.Extra(1, player="p2"))
    opens_at = evening.game.at_hand.opens_at
    assert evening.sees(Player("p2"))["team"]["closes_at"] == opens_at + 45_000

    evening.now = opens_at + 40_000
    evening.says("p2", "o1")
    with pytest.raises(Refused, match="too_late"):
        evening.says("p1", "o1")


def test_without_a_limit_for_somebody_the_host_closes_it() -> None:
    evening = paced(c.Extra(None, player="p1"))

    evening.waits(600_000)
    assert evening.at(Phase.ASKING)
    evening.host(c.Lock())
    evening.waits(5_000)

    assert evening.at(Phase.REVEALED)


def test_the_host_can_close_it_while_somebody_has_time_left() -> None:
    evening = paced(c.Extra(2, player="p1"))
    evening.now = evening.game.at_hand.opens_at + 40_000

    evening.host(c.Lock())
    evening.host(c.Lock())
    evening.waits(evening.game.at_hand.grace + 1_500)

    assert evening.at(Phase.REVEALED)


def test_a_pause_and_more_seconds_move_every_clock() -> None:
    evening = paced(c.Extra(2, player="p1"))
    own = evening.game.at_hand.own["p1"]
    assert own is not None
    evening.host(c.Pause())
    evening.waits(4_000)
    evening.host(c.Resume(), c.Extend(15))

    assert evening.game.at_hand.own["p1"] == own + 19_000


def test_at_the_buzzer_every_clock_stands() -> None:
    evening = paced(c.Extra(2, player="p1"), c.Extra(None, player="p3"), play=Play.BUZZER)
    own = evening.game.at_hand.own["p1"]
    assert own is not None
    evening.player("p2", c.Buzz("q2"))
    evening.waits(3_000)
    evening.host(c.Rule("q2", mark=0, team="t2"))

    assert evening.game.at_hand.own == {"p1": own + 3_000, "p3": None}


def test_a_pace_that_is_taken_back_or_is_the_rooms_is_none_of_ones_own() -> None:
    evening = asking()
    evening.host(c.Extra(2, player="p1"))
    assert evening.host(c.Extra(2, player="p1")) == ()
    evening.host(c.Extra(1, player="p1"), c.Extra(2, player="p3"), c.Configure(pace=2))
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())

    assert evening.game.at_hand.own == {}


def test_who_has_left_holds_nobody_up_with_their_time() -> None:
    evening = asking()
    evening.host(c.Extra(None, player="p3"), c.Remove("p3"))
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())

    assert evening.game.at_hand.own == {}


def test_an_award_falls_more_slowly_for_who_has_more_time() -> None:
    orders = (c.Extra(2, team="t2"), c.Extra(None, team="t1"))
    evening = paced(*orders, speed=True)
    evening.now = evening.game.at_hand.opens_at + 30_000
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 100, "t2": 75}


def test_a_sheet_has_the_pace_too() -> None:
    sheet = replace(a_round(choice("one"), choice("two"), play=Play.SHEET), seconds=60)
    evening = Evening(a_pack(sheet), settings=Settings(pace=1.5))
    evening.join("Ada", "Bob")
    evening.host(c.Extra(2, player="p1"), c.Start(), c.Advance())
    opens_at = evening.game.at_hand.opens_at

    assert left(evening) == 90_000
    assert evening.sees(Player("p1"))["seat"]["closes_at"] == opens_at + 120_000
    evening.now = opens_at + 100_000
    evening.player("p1", c.Answer("q2", "o1"))
    with pytest.raises(Refused, match="too_late"):
        evening.player("p2", c.Answer("q2", "o1"))
