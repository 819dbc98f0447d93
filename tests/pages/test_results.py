"""Results: what came of a game, to take away."""

import csv
from io import StringIO

import pytest

from quiz.pages.results import results, right, safe, table
from quiz.rules import Phase, standings
from quiz.rules import commands as c
from quiz.rules.game import Game
from quiz.rules.marking import Credit
from quiz.rules.pack import Number, Output, Play
from quiz.rules.scores import points
from tests.rules.evening import Evening, a_pack, a_round, asking, choice, every_kind, recital


def played() -> Evening:
    """Two questions, the first won by t1, the second skipped; then a verse."""
    evening = asking(choice("first"), choice("second"))
    for player in ("p1", "p3"):
        evening.says(player, evening.right())
    for player in ("p2", "p4"):
        evening.says(player, evening.wrong())
    evening.until(Phase.REVEALED)
    return evening


def rows(game: Game) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(table(game))))


def test_results_name_teams_by_place_with_their_members() -> None:
    game = played().game

    teams = results(game)["teams"]

    assert [(team["place"], team["points"], team["members"]) for team in teams] == [
        (1, 100, ["Ada", "Cyn"]),
        (2, 0, ["Bob", "Dev"]),
    ]


def test_results_tell_of_each_question_what_every_team_said_and_won() -> None:
    game = played().game

    (question,) = results(game)["questions"]

    assert question["id"] == "q1"
    assert (question["round"], question["kind"], question["void"]) == (1, "choice", False)
    assert question["teams"]["t1"] == {"says": question["solution"], "mark": 1.0, "award": 100}
    assert question["teams"]["t2"]["award"] == 0


def test_a_question_that_was_skipped_has_no_marks() -> None:
    evening = asking(choice("first"))
    evening.host(c.Skip())

    (question,) = results(evening.game)["questions"]

    assert question["void"]
    assert question["teams"]["t1"] == {"says": None, "mark": None, "award": 0}
    assert rows(evening.game)[0]["mark"] == "void"


def test_results_hold_nothing_that_was_not_played_yet() -> None:
    evening = asking(choice("first", "a-secret"))

    assert "a-secret" not in str(results(evening.game))
    assert "a-secret" not in table(evening.game)


def test_a_recital_is_told_by_line_and_name() -> None:
    evening = asking(recital())
    evening.recites("p1", "tea is better", line_1=Credit.FULL)
    evening.recites("p3", "kettles", line_3=Credit.HALF)
    evening.until(Phase.REVEALED)

    assert results(evening.game)["recital"] == {
        "t1": [
            {"n": 1, "credit": "full", "player": "Ada"},
            {"n": 3, "credit": "half", "player": "Cyn"},
        ],
        "t2": [],
    }


def test_who_has_left_is_still_named_for_a_line() -> None:
    evening = asking(recital())
    evening.recites("p1", "tea is better", line_1=Credit.FULL)
    evening.player("p1", c.Leave())
    evening.until(Phase.REVEALED)

    assert results(evening.game)["recital"]["t1"][0]["player"] == "Ada"


def test_a_table_has_a_row_for_each_question_and_team_and_adds_up_to_the_points() -> None:
    game = played().game

    awards = {team.name: 0 for team in standings(game)}
    for row in rows(game):
        awards[row["team"]] += int(row["award"])

    assert len(rows(game)) == 2
    assert awards == {team.name: team.points for team in standings(game)}
    assert {row["says"] for row in rows(game)} <= {"yes", "no", "maybe"}


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"])
def test_no_cell_is_a_formula(start: str) -> None:
    assert safe(f"{start}1+1") == f"'{start}1+1"
    assert safe("1 = 1") == "1 = 1"
    assert safe(-50) == -50


def test_a_team_cannot_smuggle_a_formula_into_a_table() -> None:
    evening = asking(choice("first"))
    evening.player("p1", c.NameTeam("=1+cmd()"))
    evening.says("p1", evening.right())
    evening.until(Phase.REVEALED)

    assert rows(evening.game)[0]["team"] == "'=1+cmd()"


def test_the_right_answer_of_every_kind_can_be_said_in_words() -> None:
    evening = Evening(a_pack(a_round(*every_kind())))
    evening.join("Ada", "Bob")
    evening.until(Phase.FINISHED)

    words = {asked.question.kind: right(asked) for asked in evening.game.played}

    assert words == {
        "choice": "yes",
        "truefalse": "True",
        "multi": words["multi"],
        "text": "stable",
        "number": "42",
        "order": "one → two → three",
        "match": "A → a, B → b, C → c",
        "output": "1",
        "line": "line 2",
        "real": words["real"],
        "version": "3.8",
        "recite": "A verse",
        "poll": "",
    }
    assert sorted(words["real"].split(", ")) == ["that: made up", "this: real"]
    assert sorted(words["multi"].split(", ")) == ["a", "b"]


def test_alone_a_team_says_nothing_but_wins_its_mean() -> None:
    evening = asking(Number(id="n", prompt=(("", "How many?"),), answer=3), play=Play.SOLO)
    evening.says("p1", 3)
    evening.says("p3", 4)
    evening.until(Phase.REVEALED)

    outcome = results(evening.game)["questions"][0]["teams"]["t1"]

    assert outcome == {"says": None, "mark": 0.5, "award": 50}


def test_output_with_options_is_told_by_its_label() -> None:
    shown = choice("first", "['egg']", "[]")
    question = Output(id="o", prompt=(("", "?"),), accept=("['egg']",), options=shown.options)
    evening = asking(question)
    evening.until(Phase.REVEALED)

    assert right(evening.game.played[0]) == "['egg']"


def test_points_by_hand_have_a_row_and_the_table_adds_up() -> None:
    evening = asking(choice("first"))
    evening.says("p1", evening.right())
    evening.until(Phase.REVEALED)
    evening.host(c.Adjust("t2", -20, "=too loud"))

    told = rows(evening.game)

    assert sum(int(row["award"]) for row in told) == sum(points(evening.game).values())
    assert told[-1]["kind"] == "adjustment"
    assert told[-1]["prompt"] == "'=too loud"
