"""Teams that are added, merged, or told where they meet."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Play
from quiz.rules.scores import points, standings
from quiz.rules.seats import Host, Player, Stage

from .evening import Evening, asking, choice


def lobby(*names: str) -> Evening:
    evening = Evening(asking().pack)
    evening.join(*(names or ("Ada", "Bob", "Cyn", "Dev")))
    return evening


def refusal(evening: Evening, command: c.Command) -> str:
    with pytest.raises(Refused) as refused:
        evening.host(command)
    return refused.value.reason


def ids(evening: Evening) -> list[str]:
    return [team["id"] for team in evening.sees(Stage())["room"]["teams"]]


def test_a_team_can_be_added_before_and_during_the_game() -> None:
    evening = lobby()
    evening.host(c.ChangeTeams(add="The First"))
    assert ids(evening) == ["t1"]
    evening.host(c.Start(), c.ChangeTeams(add="The Late Ones"))

    assert evening.game.teams["t2"].name == "The Late Ones"
    evening.join("Eve")
    assert evening.game.players["p5"].team == "t2", "it is the smallest"
    assert refusal(evening, c.ChangeTeams(add="the late ONES")) == "name_taken"
    assert refusal(evening, c.ChangeTeams(add="  ")) == "name_bad"


def test_there_are_only_so_many_teams() -> None:
    evening = lobby()
    evening.host(c.Deal(teams=40))

    assert refusal(evening, c.ChangeTeams(add="One more")) == "malformed"


def test_in_the_lobby_a_merged_team_is_forgotten() -> None:
    evening = lobby()
    evening.host(c.Deal(teams=3), c.ChangeTeams(merge=("t1", "t3")))

    assert ids(evening) == ["t1", "t2"]
    assert {member.team for member in evening.game.players.values()} == {"t1", "t2"}
    assert refusal(evening, c.ChangeTeams(merge=("t1", "t3"))) == "no_such"
    assert refusal(evening, c.ChangeTeams(merge=("t1", "t1"))) == "malformed"


def test_later_its_points_stay_behind_and_nobody_comes_into_it_any_more() -> None:
    evening = asking(choice("first"), choice("second"))
    for player in ("p2", "p4"):
        evening.says(player, evening.right())
    evening.until(Phase.REVEALED)
    evening.host(c.Adjust("t2", 5, "a gift"), c.ChangeTeams(merge=("t1", "t2")))

    assert points(evening.game) == {"t1": 0}
    assert [row.team for row in standings(evening.game)] == ["t1"]
    assert ids(evening) == ["t1"]
    assert [team["id"] for team in evening.sees(Host())["desk"]["teams"]] == ["t1"]
    assert len(evening.game.members("t1")) == 4
    assert refusal(evening, c.Move("p1", "t2")) == "no_such"
    evening.join("Eve", team="t2")
    assert evening.game.players["p5"].team == "t1"
    evening.host(c.Advance())
    for player in ("p1", "p2", "p3", "p4", "p5"):
        evening.says(player, evening.right())
    assert evening.at(Phase.LOCKED), "the empty team does not hold the room up"


def test_in_the_middle_of_a_question_it_is_done_at_the_lock() -> None:
    evening = asking()

    evening.host(c.ChangeTeams(merge=("t1", "t2")))
    assert len(evening.game.members("t2")) == 2
    evening.until(Phase.REVEALED)

    assert len(evening.game.members("t1")) == 4


def test_where_a_team_meets_is_for_that_team_alone() -> None:
    evening = asking()
    link = "https://meet.example.org/room-1?key=x"

    evening.host(c.ChangeTeams(link=c.TeamLink("t1", link)))

    assert evening.sees(Player("p1"))["team"]["link"] == link
    assert link not in repr(evening.sees(Player("p2")))
    assert link not in repr(evening.sees(Stage()))
    assert evening.sees(Host())["desk"]["teams"][0]["link"] == link
    assert evening.host(c.ChangeTeams(link=c.TeamLink("t1", link))) == ()
    evening.host(c.ChangeTeams(link=c.TeamLink("t1", None)))
    assert "link" not in evening.sees(Player("p1"))["team"]


@pytest.mark.parametrize(
    "link",
    [
        "http://meet.example.org/",
        "javascript:alert(1)",
        "https://",
        "https://name@meet.example.org/",
        "https://meet.example.org/ a",
        "https://[broken",
        "https://meet.example.org/" + "x" * 300,
        "https://meet.example.org/\u202e",
    ],
)
def test_a_link_is_an_https_address_and_nothing_else(link: str) -> None:
    evening = asking()

    assert refusal(evening, c.ChangeTeams(link=c.TeamLink("t1", link))) == "malformed"
    assert refusal(evening, c.ChangeTeams(link=c.TeamLink("t9", "https://a.example"))) == "no_such"


def test_it_is_one_thing_at_a_time() -> None:
    evening = asking()

    assert refusal(evening, c.ChangeTeams()) == "malformed"
    assert refusal(evening, c.ChangeTeams(add="New", merge=("t1", "t2"))) == "malformed"


def test_an_invitation_to_a_team_counts_unless_it_made_teams_uneven() -> None:
    evening = asking()
    evening.join("Eve", "Fay", team="t2")
    assert {evening.game.players[player].team for player in ("p5", "p6")} == {"t2"}

    evening.join("Guy", team="t2")

    assert evening.game.players["p7"].team == "t1"


@pytest.mark.parametrize("play", Play)
def test_a_team_whose_members_have_all_left_holds_nobody_up(play: Play) -> None:
    evening = asking(choice("first"), choice("second"), play=play)
    evening.player("p2", c.Leave())
    evening.player("p4", c.Leave())
    evening.until(Phase.REVEALED)
    evening.until(Phase.FINISHED)

    assert [row.points for row in standings(evening.game)] == [0, 0]


def test_five_hundred_players_can_be_dealt_asked_and_shown() -> None:
    evening = lobby(*(f"Player {n}" for n in range(500)))
    evening.host(c.Deal(teams=40), c.Start(), c.Advance())
    for player in evening.game.players:
        if evening.at(Phase.ASKING):
            evening.says(player, evening.right())
    evening.until(Phase.REVEALED)

    assert set(points(evening.game).values()) == {100}
    assert len(evening.sees(Host())["desk"]["players"]) == 500
