"""What a team stands for when its members say different things."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.events import AnswerGiven, QuestionLocked
from quiz.rules.pack import Play, Question, Text
from quiz.rules.scores import points, standings, team_answer

from .evening import Evening, a_pack, a_round, asking, choice


def stands(evening: Evening, team: str = "t1") -> tuple[object, str] | None:
    answer = team_answer(evening.game, evening.game.at_hand, team)
    return None if answer is None else (answer.says, answer.why)


def four_in_a_team(*questions: Question) -> Evening:
    evening = Evening(a_pack(a_round(*(questions or (choice("first"),)))), teams=1)
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Start(), c.NameCaptain("p1"), c.Advance())
    return evening


def test_a_team_that_has_said_nothing_stands_for_nothing() -> None:
    assert stands(asking()) is None


def test_what_most_members_say_is_the_teams_answer() -> None:
    evening = four_in_a_team()

    evening.says("p1", "o1")
    evening.says("p2", "o2")
    evening.says("p3", "o2")

    assert stands(evening) == ("o2", "most")


def test_where_members_are_level_the_captain_decides() -> None:
    evening = four_in_a_team()

    evening.says("p2", "o2")
    evening.now += 1
    evening.says("p1", "o1")

    assert stands(evening) == ("o1", "captain")


def test_where_the_captain_says_neither_of_the_level_answers_the_first_said_stands() -> None:
    evening = four_in_a_team()

    evening.says("p3", "o3")
    evening.now += 1
    evening.says("p2", "o2")

    assert stands(evening) == ("o3", "first")


def test_answers_in_other_dress_are_the_same_answer() -> None:
    evening = four_in_a_team(Text(id="sort", prompt=(("", "?"),), accept=("stable",)))

    evening.says("p1", "quick")
    evening.says("p2", "Stable")
    evening.says("p3", "stable ")

    assert stands(evening) == ("Stable", "most")


def test_an_answer_can_be_taken_back() -> None:
    evening = asking()
    evening.says("p1", "o1")

    evening.says("p1", None)

    assert stands(evening) is None


def test_saying_the_same_again_changes_nothing() -> None:
    evening = asking()
    evening.says("p1", "o1")

    assert evening.says("p1", "o1") == ()


def test_what_is_handed_in_stands_whatever_members_say_afterwards() -> None:
    evening = asking()
    evening.says("p1", "o1")

    evening.hands_in("p1")
    evening.says("p1", "o2")
    evening.says("p3", "o2")

    assert stands(evening) == ("o1", "most")


def test_the_captain_can_take_the_hand_in_back() -> None:
    evening = asking()
    evening.says("p1", "o1")
    evening.hands_in("p1")
    evening.says("p1", "o2")

    evening.hands_in("p1", on=False)

    assert stands(evening) == ("o2", "most")
    assert evening.hands_in("p1", on=False) == ()


def test_only_the_captain_hands_in() -> None:
    evening = asking()
    evening.says("p3", "o1")

    with pytest.raises(Refused) as refusal:
        evening.hands_in("p3")

    assert refusal.value.reason == "not_yours"


def test_a_team_that_has_said_nothing_has_nothing_to_hand_in() -> None:
    with pytest.raises(Refused) as refusal:
        asking().hands_in("p1")

    assert refusal.value.reason == "not_now"


def test_the_question_locks_at_once_when_every_team_has_handed_in() -> None:
    evening = asking()
    evening.says("p1", "o1")
    evening.says("p2", "o2")
    evening.hands_in("p1")

    happened = evening.hands_in("p2")

    assert isinstance(happened[-1], QuestionLocked)
    assert evening.at(Phase.LOCKED)


def test_the_question_locks_at_once_when_all_present_members_agree() -> None:
    evening = asking()
    for player in ("p1", "p2", "p3"):
        evening.says(player, "o1")

    happened = evening.says("p4", "o1")

    assert [type(event) for event in happened] == [AnswerGiven, QuestionLocked]


def test_who_leaves_holds_nobody_up() -> None:
    evening = asking()
    for player in ("p1", "p2", "p3"):
        evening.says(player, "o1")

    evening.player("p4", c.Leave())

    assert evening.at(Phase.LOCKED)


def test_a_right_answer_earns_the_questions_points_and_a_wrong_one_nothing() -> None:
    evening = asking()
    evening.says("p1", evening.right())
    evening.says("p2", evening.wrong())

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 100, "t2": 0}
    assert [(row.team, row.place) for row in standings(evening.game)] == [("t1", 1), ("t2", 2)]


def test_level_teams_share_a_place() -> None:
    evening = Evening(a_pack(a_round(choice("only"))), teams=4)
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Start(), c.Advance())
    captains = [team.captain for team in evening.game.teams.values()]
    for captain in captains[:3]:
        assert captain is not None
        evening.says(captain, evening.right())

    evening.until(Phase.FINISHED)

    assert [row.place for row in standings(evening.game)] == [1, 1, 1, 4]


def test_in_solo_a_team_earns_the_mean_of_its_members_marks() -> None:
    evening = solo()
    evening.says("p1", evening.right())
    evening.says("p3", evening.wrong())
    evening.says("p2", evening.right())

    evening.until(Phase.REVEALED)

    assert points(evening.game) == {"t1": 50, "t2": 50}
    assert evening.game.at_hand.player_marks == {"p1": 1.0, "p3": 0.0, "p2": 1.0, "p4": 0.0}


def test_in_solo_the_question_locks_when_all_present_players_have_answered() -> None:
    evening = solo()
    for player in ("p1", "p2", "p3"):
        evening.says(player, "o1")

    evening.says("p4", "o2")

    assert evening.at(Phase.LOCKED)


def test_in_solo_nobody_hands_in() -> None:
    evening = solo()
    evening.says("p1", "o1")

    with pytest.raises(Refused) as refusal:
        evening.hands_in("p1")

    assert refusal.value.reason == "not_now"


def test_who_comes_late_plays_solo_from_the_next_question_on() -> None:
    evening = solo()
    evening.now += 1
    evening.join("Eve")

    with pytest.raises(Refused) as refusal:
        evening.says("p5", "o1")

    assert refusal.value.reason == "not_now"


def test_who_comes_late_answers_the_open_question_together() -> None:
    evening = asking()
    evening.now += 1
    evening.join("Eve")

    assert evening.says("p5", "o1")


def solo() -> Evening:
    return asking(play=Play.SOLO)


def test_in_solo_late_players_alone_do_not_end_a_question() -> None:
    evening = solo()
    evening.now += 1
    evening.join("Eve")
    for player in ("p1", "p2", "p3", "p4"):
        evening.player(player, c.Leave())

    assert evening.at(Phase.ASKING)
