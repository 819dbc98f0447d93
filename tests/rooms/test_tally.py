"""What is counted of each question, for those who write packs."""

from dataclasses import replace

from quiz.rooms.tally import tallied
from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.seats import Clock
from quiz.store import Played
from tests.rooms.house import House
from tests.rules.evening import Evening, asking, choice


def test_a_revealed_question_counts_the_teams_and_their_marks() -> None:
    evening = asking()
    evening.says("p1", evening.right())
    evening.until(Phase.LOCKED)
    happened = evening.host(c.Reveal())

    assert tallied(evening.game, happened, 5) == {("a-pack", "first"): Played(2, 1, 5)}


def test_a_used_question_is_counted_where_it_was_written() -> None:
    evening = asking(replace(choice("first"), origin="a-bank/first"))
    evening.until(Phase.LOCKED)
    happened = evening.host(c.Reveal())

    assert set(tallied(evening.game, happened, 5)) == {("a-bank", "first")}


def test_a_skipped_question_has_been_played_and_says_nothing() -> None:
    evening = asking()
    happened = evening.host(c.Skip())

    assert tallied(evening.game, happened, 5) == {("a-pack", "first"): Played(0, 0, 5)}


def test_a_team_that_is_not_there_could_not_answer() -> None:
    evening = asking()
    for player in ("p2", "p4"):
        evening.give(Clock(), c.Lose(player))
    evening.until(Phase.LOCKED)
    happened = evening.host(c.Reveal())

    assert tallied(evening.game, happened, 5) == {("a-pack", "first"): Played(1, 0, 5)}


def test_whatever_else_happens_is_not_counted() -> None:
    evening = Evening(asking().pack)

    assert tallied(evening.game, evening.history, 5) == {}


def test_a_restart_counts_nothing_twice(house: House) -> None:
    house.asks()
    house.host(c.Lock())
    house.waits(60_000)
    counted = house.store.played()
    assert [(key, played.asked) for key, played in counted.items()] == [(("a-pack", "one"), 2)]

    house.restart()
    house.host(c.Advance())

    assert house.store.played() == counted
