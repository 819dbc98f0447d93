"""The recap: the evening told from its end."""

from dataclasses import replace
from itertools import pairwise

from quiz.pages.chart import NAME_APART, Chart, Course, chart
from quiz.pages.recap import recap
from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.marking import Credit
from quiz.rules.pack import Multi, Number, Order, Play, Poll, Ranked
from tests.rules.evening import Evening, a_pack, a_round, asking, choice, option, recital


def heights(drawn: Chart, team: int) -> list[float]:
    return [float(point.split(",")[1]) for point in drawn.curves[team].points.split()]


def test_teams_that_are_level_share_a_place() -> None:
    evening = asking(choice("first"))
    evening.until(Phase.REVEALED)

    assert [row.standing.place for row in recap(evening.game).rows] == [1, 1]


def test_a_question_is_told_with_what_each_team_said() -> None:
    evening = asking(choice("first"))
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert told.right == "yes"
    assert [(row.said, row.verdict, row.award) for row in told.rows] == [
        ("yes", "right", 100),
        ("", "no answer", 0),
    ]


def test_a_team_that_was_partly_right_is_told_how_much() -> None:
    options = (option("a", right=True), option("b", right=True), option("c"))
    evening = asking(Multi(id="m", prompt=(("", "?"),), options=options))
    shown = evening.game.at_hand.question
    assert isinstance(shown, Multi)
    evening.says("p1", [next(f"o{n}" for n, one in enumerate(shown.options, 1) if one.right)])
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert told.rows[0].verdict == "50% right"


def test_alone_it_is_told_how_many_were_right() -> None:
    evening = asking(Number(id="n", prompt=(("", "?"),), answer=3), play=Play.SOLO)
    for player, says in (("p1", 3), ("p3", 4), ("p2", 3), ("p4", 3)):
        evening.says(player, says)
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert [row.said for row in told.rows] == ["1 of 2 right", "2 of 2 right"]


def test_alone_and_partly_right_it_is_told_on_average() -> None:
    things = tuple(Ranked((("", name),), rank) for rank, name in enumerate("abc"))
    evening = asking(Order(id="o", prompt=(("", "?"),), items=things), play=Play.SOLO)
    shown = evening.game.at_hand.question
    assert isinstance(shown, Order)
    best = sorted(("i1", "i2", "i3"), key=lambda id_: shown.items[int(id_[1:]) - 1].rank)
    swapped = [best[1], best[0], best[2]]
    for player in ("p1", "p3", "p2", "p4"):
        evening.says(player, swapped)
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert told.rows[0].said == "67% right on average"


def test_a_recital_is_told_line_by_line_with_its_finders() -> None:
    evening = asking(recital())
    evening.recites("p1", "tea", line_1=Credit.FULL)
    evening.recites("p2", "rain", line_2=Credit.HALF)
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert [line.finders for line in told.lines] == [("Ada", ""), ("", "Bob (half)"), ("", "")]
    assert told.rows[0].said == "1 of 3 lines"


def test_points_after_each_round_end_in_the_standings() -> None:
    evening = Evening(a_pack(a_round(choice("one"), choice("two")), a_round(choice("three"))))
    evening.join("Ada", "Bob")
    evening.host(c.Deal())
    for _ in range(3):
        evening.until(Phase.ASKING)
        evening.says("p1", evening.right())
        evening.until(Phase.REVEALED)
    evening.until(Phase.FINISHED)

    told = recap(evening.game)

    for row in told.rows:
        assert dict(told.after_rounds)[row.standing.name][-1] == row.standing.points
    assert [points for _, points in told.after_rounds] == [(200, 300), (0, 0)]


def test_a_game_that_was_never_played_can_be_told_too() -> None:
    evening = Evening(a_pack(a_round(choice("one"))))

    told = recap(evening.game)

    assert told.rows == ()
    assert told.chapters == ()


def test_a_curve_climbs_with_every_award_and_ends_at_the_total() -> None:
    drawn = chart([Course("Spam", [100, 0, 100]), Course("Eggs", [0, 50, 0])], rounds=[2, 1])

    spam = heights(drawn, 0)

    assert spam == sorted(spam, reverse=True)
    assert spam[1] == spam[2]
    assert drawn.curves[0].total == 200
    assert drawn.curves[0].end[1] == spam[-1]
    assert [mark.label for mark in drawn.rounds] == ["1", "2"]


def test_names_at_the_right_edge_never_touch() -> None:
    drawn = chart([Course(f"Team {n}", [100]) for n in range(12)], rounds=[1])

    places = sorted(curve.name_y for curve in drawn.curves)

    assert all(b - a >= NAME_APART - 0.01 for a, b in pairwise(places))
    assert places[0] >= drawn.top
    assert places[-1] <= drawn.floor


def test_the_scale_ends_at_a_round_number_that_nobody_is_above() -> None:
    for total, ceiling in ((0, "100"), (90, "100"), (551, "600"), (3_390, "4,000")):
        drawn = chart([Course("Spam", [total])], rounds=[1])

        assert drawn.heights[-1].label == ceiling


def test_a_chart_of_nothing_can_be_drawn() -> None:
    assert chart([], []).curves == ()


def test_what_people_think_is_told_without_a_verdict() -> None:
    evening = asking(
        Poll(id="p", prompt=(("", "?"),), options=(option("a"), option("b")), points=0)
    )
    evening.says("p1", "o2")
    evening.says("p3", "o2")
    evening.until(Phase.REVEALED)

    told = recap(evening.game).chapters[0].questions[0]

    assert told.right == ""
    assert [(row.said, row.verdict) for row in told.rows] == [("b", ""), ("", "no answer")]


def test_what_was_said_aloud_is_told_by_the_ruling() -> None:
    evening = asking(choice("first"), play=Play.BUZZER)
    evening.player("p1", c.Buzz("q1"))
    evening.host(c.Rule("q1", mark=1, team="t1"), c.Reveal())

    rows = recap(evening.game).chapters[0].questions[0].rows

    assert [(row.said, row.verdict, row.award) for row in rows] == [
        ("said aloud", "right", 100),
        ("", "did not buzz", 0),
    ]


def test_points_by_hand_are_in_the_course_of_the_evening() -> None:
    evening = Evening(a_pack(a_round(choice("one")), a_round(choice("two"), choice("three"))))
    evening.join("Ada", "Bob")
    evening.host(c.Start(), c.Adjust("t1", 70, "sang the theme"))
    evening.until(Phase.ROUND_END)
    evening.host(c.Advance(), c.Adjust("t2", 30, "fair play"))
    evening.until(Phase.FINISHED)

    told = recap(evening.game)

    after = dict(told.after_rounds)
    assert [after[evening.game.teams[team].name] for team in ("t1", "t2")] == [(70, 70), (0, 30)]
    for row, curve in zip(told.rows, told.chart.curves, strict=True):
        assert curve.total == row.standing.points
    assert [one.reason for one in told.ruled] == ["sang the theme", "fair play"]
    assert told.ruled[0].words == f"+70 points for {evening.game.teams['t1'].name}"


def test_what_the_host_ruled_is_told_where_it_was_and_at_the_end() -> None:
    evening = asking(choice("first"), recital())
    evening.says("p1", "o1")
    evening.until(Phase.REVEALED)
    evening.host(c.Rule("q1", "o1", 0.5, reason="read it aloud"), c.Advance())
    evening.recites("p1", "pots never boil dry")
    evening.host(c.Rule("q2", "pots never boil dry", 1, 3))
    evening.until(Phase.REVEALED)
    evening.host(c.Void("q2", "too loud"))

    first, second = recap(evening.game).chapters[0].questions

    (ruled,) = first.ruled
    assert ruled.words.startswith("The host ruled half right: “")
    assert ruled.reason == "read it aloud"
    assert [one.words for one in second.ruled] == [
        "The host ruled right: “pots never boil dry” as line 3",
        "This question was taken out.",
    ]
    assert len(recap(evening.game).ruled) == 3


def test_a_ruling_on_what_was_said_aloud_names_the_team() -> None:
    evening = asking(choice("first"), play=Play.BUZZER)
    evening.player("p1", c.Buzz("q1"))
    evening.host(c.Rule("q1", mark=0, team="t1"), c.Lock())
    evening.waits(3_000)
    evening.host(c.Reveal())

    (ruled,) = recap(evening.game).ruled
    name = evening.game.teams["t1"].name
    assert ruled.words == f"The host ruled wrong: what {name} said aloud"


def test_it_is_told_how_often_each_thing_was_said_and_whose_team_the_reader_is_in() -> None:
    evening = asking(choice("first"))
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, evening.right())
    evening.until(Phase.FINISHED)

    told = recap(evening.game, "t2")

    question = told.chapters[0].questions[0]
    assert [(count.said, count.times, count.right) for count in question.counts] == [
        ("yes", 2, True)
    ]
    assert [row.own for row in question.rows] == [False, True]
    assert [row.own for row in told.rows if row.standing.team == "t2"] == [True]


def test_of_several_ticks_each_is_counted_alone() -> None:
    both = (option("a", right=True), option("b", right=True), option("c"))
    evening = asking(Multi(id="m", prompt=(("", "?"),), options=both))
    evening.says("p1", ["o1", "o2", "o3"])
    evening.until(Phase.REVEALED)

    counts = recap(evening.game).chapters[0].questions[0].counts

    assert {count.said: count.right for count in counts} == {"a": True, "b": True, "c": False}


def test_stakes_and_jokers_are_told_beside_the_points() -> None:
    dear = replace(a_round(choice("one")), wager=True)
    evening = Evening(a_pack(dear), settings=Settings(joker=True))
    evening.join("Ada")
    evening.host(c.Start())
    evening.player("p1", c.Joker())
    evening.host(c.Advance())
    evening.player("p1", c.Stake("q1", 40))
    evening.until(Phase.FINISHED)

    rows = recap(evening.game).chapters[0].questions[0].rows

    team = evening.game.players["p1"].team
    notes = {id_: row.notes for id_, row in zip(evening.game.teams, rows, strict=True)}
    assert notes[team or ""] == ("staked 40", "joker: doubled")


def test_what_is_ruled_after_the_podium_changes_the_recap_and_its_winner() -> None:
    evening = asking(choice("first"))
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    for player in ("p2", "p4"):
        evening.says(player, evening.wrong())
    wrong = evening.wrong()
    evening.until(Phase.FINISHED)
    assert recap(evening.game).rows[0].standing.team == "t1"

    evening.host(c.Rule("q1", wrong, 1), c.Adjust("t1", -10, "too loud"))
    assert recap(evening.game).rows[0].standing.team == "t2"
    evening.host(c.Void("q1", "two readings"))

    assert [row.standing.points for row in recap(evening.game).rows] == [0, -10]
