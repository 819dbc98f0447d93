"""What each audience is shown."""

import json

import pytest

from quiz.rules import Address, Phase, acknowledgement, addresses, layer, layers, view
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.pack import Number, Order, Output, Play, Question, Ranked, Text, bare, minutes
from quiz.rules.seats import Clock, Host, Newcomer, Player, Stage
from quiz.wire import dumps

from .evening import Evening, a_pack, a_round, asking, choice, every_kind, option, recital

PROMPT = (("", "Well?"),)


def test_each_seat_is_told_its_own_layers() -> None:
    game = asking().game

    told = {seat: set(view(game, seat)) for seat in (Host(), Stage(), Player("p1"), Newcomer())}

    assert told[Host()] == {"room", "desk"}
    assert told[Stage()] == {"room", "stage"}
    assert told[Player("p1")] == {"room", "seat", "team"}
    assert told[Newcomer()] == {"room"}
    assert addresses(game, Clock()) == (Address("room"),)


def test_a_player_without_a_team_is_told_no_teams_layer() -> None:
    evening = Evening(a_pack(a_round(choice("one"))))
    evening.join("Ada")

    assert set(evening.sees(Player("p1"))) == {"room", "seat"}


def test_there_is_no_layer_for_who_is_not_there() -> None:
    game = asking().game

    assert layer(game, Address("team", "t9")) is None
    assert layer(game, Address("seat", "p9")) is None


@pytest.mark.parametrize("question", every_kind(), ids=lambda question: str(question.kind))
@pytest.mark.parametrize("phase", Phase)
def test_every_layer_of_every_phase_is_json(question: Question, phase: Phase) -> None:
    evening = asking(question)
    if phase not in (Phase.LOBBY, Phase.ROUND, Phase.STAKING):
        evening.until(phase)

    for seen in layers(evening.game).values():
        assert json.loads(dumps(seen))
    json.loads(dumps(acknowledgement(evening.history)))


def test_a_number_has_a_unit_and_an_order_has_ends() -> None:
    items = tuple(Ranked((("", name),), rank) for rank, name in enumerate("abc"))
    evening = asking(
        Number(id="n", prompt=PROMPT, answer=3, unit="kB"),
        Order(id="o", prompt=PROMPT, items=items, ends=("first", "last")),
        Order(id="p", prompt=PROMPT, items=items),
    )
    assert evening.sees(Stage())["room"]["question"]["unit"] == "kB"

    evening.host(c.Skip())
    assert evening.sees(Stage())["room"]["question"]["ends"] == ("first", "last")
    evening.host(c.Skip())
    assert "ends" not in evening.sees(Stage())["room"]["question"]


def test_the_reveal_counts_teams_by_option_in_the_order_shown() -> None:
    evening = asking()
    evening.says("p1", "o2")
    evening.says("p2", "o2")
    evening.until(Phase.REVEALED)

    assert evening.sees(Stage())["room"]["reveal"]["counts"] == [("o1", 0), ("o2", 2), ("o3", 0)]


def test_the_reveal_counts_each_picked_option_of_a_multi() -> None:
    evening = asking(every_kind()[2])
    evening.says("p1", ["o1", "o3"])
    evening.says("p2", ["o3"])
    evening.until(Phase.REVEALED)

    assert evening.sees(Stage())["room"]["reveal"]["counts"] == [("o1", 1), ("o2", 0), ("o3", 2)]


def test_the_reveal_counts_typed_answers_the_most_frequent_first() -> None:
    evening = asking(Text(id="t", prompt=PROMPT, accept=("stable",)), play=Play.SOLO)
    for player, says in (("p1", "Quick"), ("p2", "stable"), ("p3", "stable ")):
        evening.says(player, says)
    evening.until(Phase.REVEALED)

    assert evening.sees(Stage())["room"]["reveal"]["counts"] == [("stable", 2), ("Quick", 1)]


def test_who_chose_a_tempting_option_is_told_why_it_tempts() -> None:
    tempting = option("no")
    tempting = type(tempting)(tempting.label, why=(("", "It looks like it."),))
    question = choice("first")
    question = type(question)(id="q", prompt=PROMPT, options=(question.options[0], tempting))
    evening = asking(question)
    evening.until(Phase.REVEALED)

    assert list(evening.sees(Stage())["room"]["reveal"]["why"].values()) == [tempting.why]


def test_points_show_only_while_standings_are_shown() -> None:
    evening = asking()
    evening.until(Phase.REVEALED)
    assert "points" not in evening.sees(Stage())["room"]["teams"][0]

    evening.host(c.Configure(standings=True))
    assert "points" in evening.sees(Stage())["room"]["teams"][0]

    evening.host(c.Configure(standings=False))
    evening.until(Phase.ROUND_END)
    assert "place" in evening.sees(Stage())["room"]["teams"][0]


def test_the_lobby_shows_who_is_in_which_team_and_who_has_arrived() -> None:
    evening = Evening(a_pack(a_round(choice("one"))))
    evening.join(*(f"Player {n}" for n in range(25)))
    assert evening.sees(Stage())["stage"]["arriving"][-1] == "Player 24"
    assert len(evening.sees(Stage())["stage"]["arriving"]) == 20

    evening.host(c.Deal())

    teams = evening.sees(Stage())["room"]["teams"]
    assert sum(len(team["members"]) for team in teams) == 25


def test_the_stage_sees_who_has_handed_in_and_how_many_have_answered() -> None:
    evening = asking()
    evening.says("p1", "o1")
    evening.hands_in("p1")

    stage = evening.sees(Stage())["stage"]

    assert [team["handed_in"] for team in stage["teams"]] == [True, False]
    assert stage["answered"] == 1


def test_members_see_each_others_picks_and_why_an_answer_stands() -> None:
    evening = asking()
    evening.says("p3", "o2")

    team = evening.sees(Player("p1"))["team"]

    assert team["said"] == {"p3": "o2"}
    assert (team["answer"], team["why"], team["handed_in"]) == ("o2", "most", False)


def test_a_large_team_is_shown_as_a_tally() -> None:
    evening = Evening(a_pack(a_round(choice("one"))), teams=1)
    evening.join(*(f"Player {n}" for n in range(13)))
    evening.host(c.Start(), c.Advance())
    for number in range(1, 6):
        evening.says(f"p{number}", "o1" if number < 4 else "o2")

    team = evening.sees(Player("p2"))["team"]

    assert len(team["members"]) == 1
    assert team["size"] == 13
    assert team["tally"] == [("o1", 3), ("o2", 2)]
    assert evening.sees(Player("p2"))["seat"]["said"] == "o1"


def test_in_solo_teammates_do_not_see_each_others_answers() -> None:
    evening = asking(play=Play.SOLO)
    evening.says("p1", "o1")

    assert "said" not in evening.sees(Player("p3"))["team"]
    assert evening.sees(Player("p1"))["seat"]["said"] == "o1"


def test_after_the_reveal_a_seat_knows_its_mark_and_the_teams_award() -> None:
    evening = asking(play=Play.SOLO)
    evening.says("p1", evening.right())
    evening.says("p3", evening.wrong())
    evening.until(Phase.REVEALED)

    assert [evening.sees(Player(p))["seat"]["mark"] for p in ("p1", "p3")] == [1.0, 0.0]
    assert evening.sees(Player("p1"))["seat"]["award"] == 50


def test_the_desk_lists_what_was_said_with_marks_and_teams() -> None:
    evening = asking()
    right, wrong = evening.right(), evening.wrong()
    evening.says("p1", right)
    evening.says("p2", wrong)

    rows = {row["says"]: row for row in evening.sees(Host())["desk"]["answers"]}

    assert (rows[right]["mark"], rows[right]["teams"], rows[right]["count"]) == (1.0, ["t1"], 1)
    assert rows[wrong]["mark"] == 0.0


def test_in_solo_the_desk_counts_players() -> None:
    evening = asking(play=Play.SOLO)
    evening.says("p1", "o1")
    evening.says("p3", "o1")
    evening.says("p2", "o1")
    evening.player("p2", c.Leave())

    (row,) = evening.sees(Host())["desk"]["answers"]

    assert (row["count"], row["teams"]) == (2, ["t1"])


def test_the_desk_names_the_next_step_all_evening_long() -> None:
    evening = Evening(a_pack(a_round(choice("one"), choice("two")), a_round(recital())))
    labels = [evening.sees(Host())["desk"]["next"]["label"]]
    while not evening.game.finished:
        evening.host(c.Advance())
        if evening.at(Phase.ASKING):
            labels.append(evening.sees(Host())["desk"]["next"]["label"])
            evening.host(c.Advance())
            evening.waits(evening.game.at_hand.grace)
        labels.append(evening.sees(Host())["desk"]["next"]["label"])

    assert list(dict.fromkeys(labels)) == [
        "Split into teams and begin",
        "Ask the first question",
        "Close the answers",
        "Reveal the answer",
        "Ask the next question",
        "Show the standings",
        "Begin round 2",
        "To the podium",
        "The evening is over",
    ]


def test_a_paused_games_next_step_is_to_go_on() -> None:
    evening = asking()
    evening.host(c.Pause())

    assert evening.sees(Host())["desk"]["next"]["step"] == "resume"
    assert evening.sees(Stage())["room"]["paused"] == {"why": "host", "at": evening.now}


def test_everybody_sees_when_an_interrupted_game_goes_on() -> None:
    evening = asking()
    evening.give(Clock(), c.Interrupt(evening.now))
    evening.give(Clock(), c.Find(None))

    assert evening.sees(Stage())["room"]["paused"]["resumes_at"] == evening.now + 5_000


def test_the_desk_sees_who_has_spoken() -> None:
    evening = asking(choice("first"), recital())
    evening.says("p1", "o1")
    done = {row["id"]: row["done"] for row in evening.sees(Host())["desk"]["players"]}
    assert done == {"p1": True, "p2": False, "p3": False, "p4": False}

    evening.host(c.Skip())
    evening.recites("p2", "hello")
    done = {row["id"]: row["done"] for row in evening.sees(Host())["desk"]["players"]}
    assert done == {"p1": False, "p2": True, "p3": False, "p4": False}


def test_the_question_that_comes_is_the_one_that_is_asked_then() -> None:
    evening = asking()
    coming = evening.sees(Host())["desk"]["coming"]
    evening.until(Phase.REVEALED)
    evening.host(c.Advance())

    asked = evening.sees(Host())

    assert coming["options"] == asked["room"]["question"]["options"]
    assert coming["solution"] == asked["desk"]["question"]["solution"]


def test_nothing_comes_after_the_last_question() -> None:
    evening = asking(choice("only"))
    evening.until(Phase.ROUND_END)
    evening.until(Phase.ROUND)
    assert evening.sees(Host())["desk"]["coming"]["number"] == 1
    evening.until(Phase.ASKING)
    assert evening.sees(Host())["desk"]["coming"] is None
    evening.until(Phase.FINISHED)
    assert evening.sees(Host())["desk"]["coming"] is None


def test_the_buttons_on_a_players_screen_are_what_the_table_allows() -> None:
    evening = asking()
    assert evening.sees(Player("p1"))["room"]["may"] == {
        "player": ["answer", "say", "typing", "react", "carry", "leave"],
        "captain": ["hand_in", "name_team"],
    }

    evening.until(Phase.REVEALED)

    assert evening.sees(Player("p1"))["room"]["may"]["player"] == [
        "say",
        "typing",
        "react",
        "carry",
        "leave",
        "protest",
    ]


def test_where_players_choose_they_may_pick_a_team() -> None:
    evening = Evening(a_pack(a_round(choice("one"))), settings=Settings(choose=True))

    assert "pick_team" in evening.sees(Stage())["room"]["may"]["player"]


def test_a_source_and_a_version_are_told_at_the_reveal() -> None:
    shown = Output(
        id="x",
        prompt=PROMPT,
        code=((("", "print(1)"),),),
        accept=("1",),
        source="https://docs.python.org/3/",
        python=">=3.12",
    )
    evening = asking(shown)
    assert "source" not in repr(evening.sees(Stage()))
    evening.until(Phase.REVEALED)

    reveal = evening.sees(Stage())["room"]["reveal"]

    assert (reveal["source"], reveal["python"]) == ("https://docs.python.org/3/", ">=3.12")


def test_a_pack_knows_its_minutes_and_rich_text_its_words() -> None:
    pack = a_pack(a_round(choice("one", seconds=30), choice("two", seconds=None)))

    assert minutes(pack) == 4
    assert bare((("", "a "), ("code", "b"), ("link", " c", "https://x"))) == "a b c"
