"""Awards: what the evening's own data says."""

from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.awards import Award, awards
from quiz.rules.marking import Credit
from quiz.rules.pack import Play
from quiz.rules.seats import Stage

from .evening import Evening, a_pack, a_round, asking, choice, recital


def award(evening: Evening, what: str) -> Award | None:
    return next((one for one in awards(evening.game) if one.what == what), None)


def test_the_best_recital_is_theirs_who_found_most_lines_in_full() -> None:
    evening = asking(recital())
    evening.recites("p3", "tea", line_1=Credit.FULL)
    evening.recites("p3", "rain", line_2=Credit.FULL)
    evening.recites("p2", "rain", line_2=Credit.FULL)
    evening.recites("p2", "kettles", line_3=Credit.HALF)
    evening.until(Phase.REVEALED)

    assert award(evening, "Best recital") == Award("Best recital", ("Cyn",), "2 lines from memory")


def test_the_biggest_comeback_is_from_the_end_of_a_round_to_the_end_of_the_evening() -> None:
    first, second = a_round(choice("first")), a_round(choice("second"), choice("third"))
    evening = Evening(a_pack(first, second))
    evening.join("Ada", "Bob")
    evening.host(c.Start(), c.Advance())
    for player in ("p1", "p2", "p2"):
        evening.says(player, evening.right())
        evening.until(Phase.REVEALED)
        while not evening.at(Phase.ASKING) and not evening.at(Phase.FINISHED):
            evening.host(c.Advance())

    team = evening.game.players["p2"].team or ""
    name = evening.game.teams[team].name
    assert award(evening, "Biggest comeback") == Award("Biggest comeback", (name,), "up 1 place")


def test_the_most_split_team_is_the_one_whose_members_disagreed_most() -> None:
    evening = asking(choice("first"), choice("second"))
    for player in ("p1", "p2", "p4"):
        evening.says(player, evening.right())
    evening.says("p3", evening.wrong())
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())
    for player in ("p1", "p2", "p3"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)

    name = evening.game.teams["t1"].name
    told = Award("Most split team", (name,), "of two minds in 1 of 2 questions")
    assert award(evening, "Most split team") == told


def test_the_hardest_question_is_the_one_that_fewest_had_right() -> None:
    evening = asking(choice("first"), choice("second"))
    for player in ("p1", "p2", "p3", "p4"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    assert award(evening, "Hardest question") is None, "of one question none is the hardest"
    evening.host(c.Advance())
    evening.says("p1", evening.wrong())
    evening.says("p2", evening.right())
    evening.until(Phase.REVEALED)

    told = Award("Hardest question", (), "50% right", (("", "About second?"),))
    assert award(evening, "Hardest question") == told
    evening.host(c.Void("q2"))
    assert award(evening, "Hardest question") is None


def test_alone_it_is_the_players_marks_that_say_how_hard_it_was() -> None:
    evening = asking(choice("first"), choice("second"), play=Play.SOLO)
    for _ in range(2):
        for player in ("p1", "p2", "p3"):
            evening.says(player, evening.right())
        evening.says("p4", evening.wrong())
        evening.until(Phase.REVEALED)
        evening.host(c.Advance())

    assert award(evening, "Hardest question") == Award(
        "Hardest question", (), "75% right", (("", "About first?"),)
    )
    assert award(evening, "Most split team") is None


def test_an_evening_in_which_nothing_happened_has_no_awards() -> None:
    evening = asking()
    evening.until(Phase.FINISHED)

    assert awards(evening.game) == ()
    assert "awards" not in evening.sees(Stage())["room"]


def test_awards_are_told_at_the_podium_and_not_before() -> None:
    evening = asking(recital())
    evening.recites("p3", "tea", line_1=Credit.FULL)
    evening.until(Phase.REVEALED)
    assert "awards" not in evening.sees(Stage())["room"]

    evening.until(Phase.FINISHED)

    assert evening.sees(Stage())["room"]["awards"][0] == {
        "what": "Best recital",
        "to": ("Cyn",),
        "words": "1 line from memory",
        "prompt": (),
    }
