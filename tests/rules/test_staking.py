"""A round with a wager: teams stake points on a question before they have seen it."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Multi, Question
from quiz.rules.scores import points
from quiz.rules.seats import Clock, Host, Player, Stage

from .evening import Evening, a_pack, a_round, choice, option, recital


def staking(*questions: Question, cap: int | None = None) -> Evening:
    """Teams may stake on the first question: p1 leads t1, p2 leads t2."""
    spare = (choice("spare"),)
    round_ = replace(a_round(*questions, spare=spare), wager=True, cap=cap)
    evening = Evening(a_pack(round_))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.host(c.NameCaptain("p1"), c.NameCaptain("p2"))
    evening.waits(1)
    evening.host(c.Start(), c.Advance())
    return evening


def stakes(evening: Evening, player: str, amount: int) -> None:
    staking_ = evening.game.staking
    assert staking_ is not None
    evening.player(player, c.Stake(staking_.question, amount))


def refusal(evening: Evening, player: str, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, command)
    return refused.value.reason


def test_teams_stake_before_they_see_the_question() -> None:
    evening = staking(choice("first"))

    told = evening.sees(Stage())["room"]
    assert (told["phase"], told["round"]["wager"]) == ("staking", True)
    assert told["question"] == {
        "id": "q1",
        "number": 1,
        "of": 1,
        "closes_at": evening.now + 20_000,
    }
    assert evening.sees(Player("p1"))["team"]["stake"] == {"points": None, "most": 100}
    assert evening.sees(Host())["desk"]["coming"]["prompt"] == (("", "About first?"),)


def test_when_all_have_staked_the_question_is_shown() -> None:
    evening = staking(choice("first"))

    stakes(evening, "p1", 100)
    assert evening.at(Phase.STAKING)
    assert [team["handed_in"] for team in evening.sees(Stage())["stage"]["teams"]] == [True, False]
    stakes(evening, "p2", 40)

    assert evening.at(Phase.ASKING)
    assert evening.sees(Player("p2"))["team"]["stake"] == {"points": 40, "most": 40}
    assert [team["stake"] for team in evening.sees(Host())["desk"]["teams"]] == [100, 40]


def test_what_was_staked_is_won_or_lost() -> None:
    evening = staking(choice("first"))
    stakes(evening, "p1", 80)
    stakes(evening, "p2", 50)
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    for player in ("p2", "p4"):
        evening.says(player, evening.wrong())

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 80, "t2": -50}


def test_half_right_wins_and_loses_nothing_and_no_stake_is_a_stake_of_nothing() -> None:
    both = (option("a", right=True), option("b", right=True), option("c"))
    evening = staking(Multi(id="m", prompt=(("", "?"),), options=both))
    stakes(evening, "p1", 80)
    evening.waits(20_000)
    assert evening.at(Phase.ASKING)
    shown = evening.game.at_hand.question
    assert isinstance(shown, Multi)
    right = [f"o{n}" for n, one in enumerate(shown.options, 1) if one.right]
    evening.says("p1", right[:1])
    evening.says("p2", right)

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 0, "t2": 0}


def test_who_has_much_may_stake_it_all_or_up_to_the_cap() -> None:
    free, capped = staking(choice("first"), choice("second")), staking(choice("first"), cap=150)
    for evening in (free, capped):
        evening.host(c.Adjust("t1", 400, "a gift"))

    assert free.sees(Player("p1"))["team"]["stake"]["most"] == 400
    assert capped.sees(Player("p1"))["team"]["stake"]["most"] == 150
    assert refusal(capped, "p1", c.Stake("q1", 151)) == "malformed"
    assert refusal(capped, "p1", c.Stake("q1", -1)) == "malformed"


def test_the_captain_alone_stakes_and_may_think_again() -> None:
    evening = staking(choice("first"))

    assert refusal(evening, "p3", c.Stake("q1", 10)) == "not_yours"
    assert refusal(evening, "p1", c.Stake("q2", 10)) == "no_such"
    stakes(evening, "p1", 10)
    assert evening.player("p1", c.Stake("q1", 10)) == ()
    stakes(evening, "p1", 20)
    assert evening.game.staking is not None
    assert evening.game.staking.stakes == {"t1": 20}


def test_nobody_stakes_on_a_recital() -> None:
    evening = staking(recital(), choice("second"))

    assert evening.at(Phase.ASKING)
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    assert evening.at(Phase.STAKING)


def test_the_host_goes_on_and_goes_back() -> None:
    evening = staking(choice("first"))
    evening.host(c.Advance())
    assert evening.at(Phase.ASKING)

    evening.host(c.Undo())
    assert evening.at(Phase.STAKING)
    evening.waits(60_000)
    assert evening.at(Phase.STAKING)
    evening.host(c.Advance())
    assert evening.at(Phase.ASKING)


def test_a_step_back_to_the_title_card_forgets_the_stakes_that_were_open() -> None:
    evening = staking(choice("first"))

    evening.host(c.Undo())

    assert evening.at(Phase.ROUND)
    assert evening.game.staking is None


def test_a_pause_stops_the_clock_of_the_stakes() -> None:
    evening = staking(choice("first"))
    evening.waits(5_000)
    evening.host(c.Pause())
    evening.waits(60_000)
    stakes(evening, "p1", 10)
    stakes(evening, "p2", 10)
    assert evening.at(Phase.STAKING)
    evening.host(c.Resume())
    evening.waits(14_000)
    assert evening.at(Phase.STAKING)
    evening.waits(1_000)

    assert evening.at(Phase.ASKING)


def test_a_server_that_was_away_leaves_the_stakes_open() -> None:
    evening = staking(choice("first"))

    evening.give(Clock(), c.Interrupt(evening.now + 3_000))

    assert evening.game.paused is not None
    assert evening.at(Phase.STAKING)


def test_a_stake_that_nobody_times_is_not_moved_by_a_pause() -> None:
    evening = staking(choice("first"))
    evening.host(c.Advance(), c.Undo(), c.Pause())
    evening.waits(1_000)
    evening.host(c.Resume())

    assert evening.game.staking is not None
    assert evening.game.staking.closes_at is None


def test_a_spare_takes_over_the_stakes() -> None:
    evening = staking(choice("first"))
    stakes(evening, "p1", 80)
    evening.host(c.Advance(), c.Skip(spare=True))
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)

    assert points(evening.game)["t1"] == 80
