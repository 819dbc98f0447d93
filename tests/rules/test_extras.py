"""Questions beside those of a round: spares, the poll for the break, the tie-break."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.events import QuestionOpened, QuestionVoided, Settings
from quiz.rules.pack import Number, Pack, Play, Source
from quiz.rules.scores import points, standings
from quiz.rules.seats import Host, Stage

from .evening import Evening, a_round, choice

TABS = choice("tabs", "Tabs", "Spaces")


def counting(id_: str, answer: int) -> Number:
    return Number(id=id_, prompt=(("", "How many?"),), answer=answer, within=10, points=1)


def an_evening(*, rounds: int = 2) -> Evening:
    """Two teams of one, the first question open; each round has two questions and two spares."""
    pack = Pack(
        id="a-pack",
        title="A pack",
        rounds=tuple(
            a_round(
                choice(f"{n}-one"),
                choice(f"{n}-two"),
                spare=(choice(f"{n}-spare"), choice(f"{n}-last-spare")),
            )
            for n in range(rounds)
        ),
        tie_breakers=(counting("how-many", 35), counting("how-many-more", 3)),
        for_break=TABS,
    )
    evening = Evening(pack, Settings(choose=True))
    evening.join("Ada", team="t1")
    evening.join("Bob", team="t2")
    evening.host(c.Start(), c.Advance())
    return evening


def may(evening: Evening) -> set[str]:
    return set(evening.sees(Host())["desk"]["may"])


def refused(evening: Evening, command: c.Command) -> str:
    with pytest.raises(Refused) as refusal:
        evening.host(command)
    return refusal.value.reason


def test_a_spare_comes_in_the_place_of_the_skipped_question() -> None:
    evening = an_evening()

    happened = evening.host(c.Skip(spare=True))

    assert [type(event) for event in happened] == [QuestionVoided, QuestionOpened]
    assert evening.game.at_hand.question.id == "0-spare"
    assert evening.game.at_hand.id == "q2"
    seen = evening.sees(Stage())["room"]["question"]
    assert (seen["number"], seen["of"]) == (1, 2)


def test_after_a_spare_the_round_goes_on_where_it_was() -> None:
    evening = an_evening()
    evening.host(c.Skip(spare=True))
    evening.until(Phase.REVEALED)

    evening.host(c.Advance())

    assert evening.game.at_hand.question.id == "0-two"


def test_the_desk_knows_how_many_spares_are_left() -> None:
    evening = an_evening()
    left = [evening.sees(Host())["desk"]["spares"]]

    for _ in range(2):
        evening.host(c.Skip(spare=True))
        left.append(evening.sees(Host())["desk"]["spares"])

    assert left == [2, 1, 0]
    assert refused(evening, c.Skip(spare=True)) == "no_such"
    assert evening.game.at_hand.question.id == "0-last-spare"


def test_each_round_has_its_own_spares() -> None:
    evening = an_evening()
    evening.host(c.Skip(spare=True))
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance(), c.Advance(), c.Skip(spare=True))

    assert evening.game.at_hand.question.id == "1-spare"


def test_before_the_first_question_there_is_nothing_to_spare() -> None:
    assert Evening(an_evening().pack).sees(Host())["desk"]["spares"] == 0


def test_the_poll_for_the_break_is_one_more_question_after_a_round() -> None:
    evening = an_evening()
    evening.until(Phase.ROUND_END)

    evening.host(c.Poll())

    assert evening.game.at_hand.question.id == "tabs"
    assert evening.game.at_hand.play is Play.SOLO
    seen = evening.sees(Stage())["room"]["question"]
    assert (seen["number"], seen["of"], seen["extra"]) == (1, 1, "poll")
    desk = evening.sees(Host())["desk"]
    assert desk["spares"] == 0
    assert (desk["coming"]["round"]["number"], desk["coming"]["number"]) == (2, 1)


def test_after_the_poll_the_standings_are_shown_again() -> None:
    evening = an_evening()
    evening.until(Phase.ROUND_END)
    evening.host(c.Poll())
    evening.until(Phase.REVEALED)
    assert evening.sees(Host())["desk"]["next"]["label"] == "Back to the standings"

    evening.host(c.Advance())

    assert evening.at(Phase.ROUND_END)
    evening.host(c.Advance())
    assert evening.at(Phase.ROUND)
    assert evening.game.round == 1


def test_the_poll_is_asked_once_and_only_after_a_round() -> None:
    evening = an_evening()
    assert "poll" not in may(evening)
    assert refused(evening, c.Poll()) == "not_now"

    evening.until(Phase.ROUND_END)
    assert "poll" in may(evening)
    evening.host(c.Poll(), c.Skip())

    assert evening.at(Phase.ROUND_END)
    assert "poll" not in may(evening)
    assert refused(evening, c.Poll()) == "not_now"


def test_a_poll_that_is_skipped_has_no_spare() -> None:
    evening = an_evening()
    evening.until(Phase.ROUND_END)
    evening.host(c.Poll())

    assert refused(evening, c.Skip(spare=True)) == "no_such"


def test_while_the_game_is_paused_nothing_more_is_asked() -> None:
    evening = an_evening(rounds=1)
    evening.until(Phase.ROUND_END)
    evening.host(c.Pause())

    assert may(evening).isdisjoint({"poll", "tie_break"})


def test_a_pack_without_a_poll_offers_none() -> None:
    evening = Evening(Pack(id="p", title="P", rounds=(a_round(choice("one")),)))
    evening.join("Ada")
    evening.until(Phase.ROUND_END)

    assert may(evening).isdisjoint({"poll", "tie_break"})


def test_only_a_shared_first_place_at_the_end_is_a_tie_to_break() -> None:
    evening = an_evening()
    evening.until(Phase.ROUND_END)
    assert "tie_break" not in may(evening)

    evening.host(c.Advance())
    evening.until(Phase.ROUND_END)
    assert "tie_break" in may(evening)


def test_who_leads_alone_needs_no_tie_break() -> None:
    evening = an_evening(rounds=1)
    evening.says("p1", evening.right())
    evening.until(Phase.ROUND_END)

    assert refused(evening, c.TieBreak()) == "not_now"


def test_the_tie_break_is_won_by_one_team() -> None:
    evening = an_evening(rounds=1)
    evening.until(Phase.ROUND_END)
    evening.host(c.TieBreak())
    assert evening.sees(Stage())["room"]["question"]["extra"] == "tie_break"
    evening.says("p2", "36")
    evening.now += 1
    evening.says("p1", "35")

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 0, "t2": 1}
    assert [(row.team, row.place) for row in standings(evening.game)] == [("t2", 1), ("t1", 2)]


def test_a_third_team_wins_nothing_in_a_tie_break() -> None:
    evening = an_evening(rounds=1)
    pack = evening.pack
    evening = Evening(pack, Settings(choose=True), teams=3)
    for player, team in (("Ada", "t1"), ("Bob", "t2"), ("Cyn", "t3")):
        evening.join(player, team=team)
    evening.host(c.Start(), c.Advance())
    evening.says("p1", evening.right())
    evening.says("p2", evening.right())
    evening.until(Phase.ROUND_END)
    evening.host(c.TieBreak())
    evening.says("p3", "35")
    evening.now += 1
    evening.says("p1", "34")

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 101, "t2": 100, "t3": 0}


def test_a_tie_that_nobody_breaks_can_be_tried_again_until_no_tie_breaker_is_left() -> None:
    evening = an_evening(rounds=1)
    evening.until(Phase.ROUND_END)
    asked = []
    while "tie_break" in may(evening):
        evening.host(c.TieBreak())
        asked.append(evening.game.at_hand.question.id)
        evening.until(Phase.ROUND_END)

    assert asked == ["how-many", "how-many-more"]
    assert points(evening.game) == {"t1": 0, "t2": 0}
    evening.host(c.Advance())
    assert evening.game.finished


def test_a_ruling_on_a_tie_break_keeps_it_a_tie_break() -> None:
    evening = an_evening(rounds=1)
    evening.until(Phase.ROUND_END)
    evening.host(c.TieBreak())
    evening.says("p1", "35")
    evening.now += 1
    evening.says("p2", "34")
    evening.until(Phase.REVEALED)

    evening.host(c.Rule(evening.game.at_hand.id, "35", 0))

    assert points(evening.game) == {"t1": 0, "t2": 1}


def test_the_extra_questions_know_where_they_come_from() -> None:
    assert [source for source in Source if source.extra] == [Source.BREAK, Source.TIE_BREAK]
