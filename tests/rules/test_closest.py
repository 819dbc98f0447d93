"""A number of which the nearest takes the points."""

from dataclasses import replace

from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.pack import Number, Play
from quiz.rules.seats import Host

from .evening import Evening, asking

QUESTION = Number(id="how-many", prompt=(("", "How many?"),), answer=100, closest=True)


def revealed(play: Play = Play.TOGETHER, **said: float) -> Evening:
    evening = asking(QUESTION, play=play)
    for player, number in said.items():
        evening.says(player, number)
    evening.until(Phase.REVEALED)
    return evening


def marks(evening: Evening) -> dict[str, float]:
    return dict(evening.game.at_hand.marks)


def test_the_nearest_team_takes_the_points_however_far_off() -> None:
    assert marks(revealed(p1=60, p3=60, p2=170, p4=170)) == {"t1": 1, "t2": 0}


def test_level_teams_both_take_them() -> None:
    assert marks(revealed(p1=90, p2=110)) == {"t1": 1, "t2": 1}


def test_who_says_nothing_is_not_near() -> None:
    assert marks(revealed(p2=10**9)) == {"t1": 0, "t2": 1}
    assert marks(revealed()) == {"t1": 0, "t2": 0}


def test_alone_the_nearest_player_is_right() -> None:
    assert marks(revealed(Play.SOLO, p1=99, p3=1, p2=98, p4=2)) == {"t1": 0.5, "t2": 0}


def test_the_host_may_rule_otherwise() -> None:
    evening = revealed(p1=90, p2=150)

    evening.host(c.Rule("q1", 150, 1))

    assert marks(evening) == {"t1": 1, "t2": 1}


def test_the_desk_sees_who_is_nearest_so_far() -> None:
    evening = asking(QUESTION)
    evening.says("p1", 90)
    evening.says("p2", 150)

    rows = {row["says"]: row["mark"] for row in evening.sees(Host())["desk"]["answers"]}

    assert rows == {90: 1, 150: 0}


def test_everybody_is_told_that_the_nearest_wins() -> None:
    assert asking(QUESTION).sees(Host())["room"]["question"]["closest"] is True
    assert (
        "closest" not in asking(replace(QUESTION, closest=False)).sees(Host())["room"]["question"]
    )
