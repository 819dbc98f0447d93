"""Teams talk among themselves."""

import pytest

from quiz.rules import Phase, Refused, chat, layers
from quiz.rules import commands as c
from quiz.rules.events import ChatSpoken, Muted, Settings
from quiz.rules.referee.talking import REACTIONS
from quiz.rules.seats import Host, Player

from .evening import Evening, a_pack, a_round, asking, choice


def refusal(evening: Evening, player: str, text: str) -> str:
    with pytest.raises(Refused) as refused:
        evening.player(player, c.Say(text))
    return refused.value.reason


def texts(evening: Evening, team: str) -> list[str]:
    return [line.text for line in evening.game.chat.get(team, ())]


def test_a_line_is_kept_for_the_team_of_whoever_said_it() -> None:
    evening = asking()

    said = evening.player("p1", c.Say("  Tea,\u200b or\ncoffee? "))

    assert said == (ChatSpoken("t1", "p1", "Tea, or coffee?", evening.now),)
    assert texts(evening, "t1") == ["Tea, or coffee?"]
    assert texts(evening, "t2") == []


@pytest.mark.parametrize(
    ("text", "reason"),
    [("", "malformed"), (" \u200b\n", "malformed"), ("x" * 301, "too_long")],
)
def test_a_line_is_neither_empty_nor_long(text: str, reason: str) -> None:
    assert refusal(asking(), "p1", text) == reason
    asking().player("p1", c.Say("x" * 300))


@pytest.mark.parametrize("phase", [phase for phase in Phase if phase is not Phase.STAKING])
def test_a_team_can_talk_in_every_phase(phase: Phase) -> None:
    evening = asking()
    if phase is Phase.LOBBY:
        evening = Evening(evening.pack)
        evening.join("Ada")
        evening.host(c.Deal())
    elif phase is Phase.ROUND:
        evening.until(Phase.ROUND_END)
    evening.until(phase)

    evening.player("p1", c.Say("Hello"))

    assert [line.text for lines in evening.game.chat.values() for line in lines] == ["Hello"]


def test_a_team_can_talk_while_the_evening_is_paused() -> None:
    evening = asking()
    evening.host(c.Pause())

    evening.player("p1", c.Say("Hello"))

    assert texts(evening, "t1") == ["Hello"]


def test_who_has_no_team_has_nobody_to_talk_to() -> None:
    evening = Evening(a_pack(a_round(choice("one"))))
    evening.join("Ada", "Bob")
    assert refusal(evening, "p1", "Hello?") == "not_now"

    evening.host(c.Configure(choose=True))
    assert refusal(evening, "p1", "Hello?") == "not_now"

    evening.player("p1", c.PickTeam("t2"))
    evening.player("p1", c.Say("Hello!"))
    assert texts(evening, "t2") == ["Hello!"]


def test_the_last_fifty_lines_of_a_team_are_at_hand() -> None:
    evening = asking()
    for number in range(53):
        evening.player("p1", c.Say(f"Line {number}"))
        evening.now += 2_000

    assert texts(evening, "t1") == [f"Line {number}" for number in range(3, 53)]


def test_who_talks_too_fast_waits_a_moment_and_the_others_do_not() -> None:
    evening = asking()
    for number in range(5):
        evening.player("p1", c.Say(f"Line {number}"))

    assert refusal(evening, "p1", "And another thing") == "too_fast"
    evening.player("p3", c.Say("Calm down"))
    evening.now += 5_000
    evening.player("p1", c.Say("And another thing"))

    assert texts(evening, "t1")[-2:] == ["Calm down", "And another thing"]


def test_talking_does_not_keep_the_host_from_undoing_a_step() -> None:
    evening = asking()

    evening.player("p1", c.Say("Hello"))
    evening.host(c.Undo())

    assert evening.at(Phase.ROUND)
    assert texts(evening, "t1") == ["Hello"]


def test_what_a_team_has_said_stays_with_the_team_when_its_members_change() -> None:
    evening = asking()
    evening.until(Phase.REVEALED)
    evening.player("p1", c.Say("Mine"))

    evening.host(c.Move("p1", "t2"))
    evening.player("p1", c.Say("New here"))

    assert texts(evening, "t1") == ["Mine"]
    assert texts(evening, "t2") == ["New here"]


def test_a_line_is_told_with_the_name_of_whoever_said_it_even_after_they_left() -> None:
    evening = asking()
    evening.player("p1", c.Say("Bye"))
    at = evening.now
    evening.player("p1", c.Leave())

    told = chat.lines(evening.game, "t1")

    assert told == [{"player": "p1", "name": "Ada", "text": "Bye", "at": at}]
    assert "Bye" not in repr(layers(evening.game))


def test_a_muted_team_may_not_talk_and_another_may() -> None:
    evening = asking()

    assert evening.host(c.Mute("t1")) == (Muted("t1", on=True),)

    assert refusal(evening, "p1", "Hello?") == "muted"
    evening.player("p2", c.Say("Hello!"))
    evening.host(c.Mute("t1", on=False))
    evening.player("p1", c.Say("Hello!"))


def test_a_muted_room_is_silent_until_it_may_talk_again() -> None:
    evening = asking()
    evening.host(c.Mute("t1"), c.Mute())
    assert refusal(evening, "p2", "Hello?") == "muted"

    evening.host(c.Mute(on=False))

    assert refusal(evening, "p1", "Hello?") == "muted"
    evening.player("p2", c.Say("Hello!"))


def test_muting_twice_is_muting_once_and_only_what_there_is() -> None:
    evening = asking()
    evening.host(c.Mute())

    assert evening.host(c.Mute()) == ()
    assert evening.host(c.Mute("t1", on=False)) == ()
    with pytest.raises(Refused, match="no_such"):
        evening.host(c.Mute("t9"))


def test_the_desk_sees_who_is_muted_and_players_see_it_of_themselves() -> None:
    evening = asking()
    evening.host(c.Mute("t2"))

    desk = evening.sees(Host())["desk"]

    assert desk["muted"] == {"room": False, "teams": ["t2"]}
    assert [player["muted"] for player in desk["players"]] == [False, True, False, True]
    assert [evening.sees(Player(p))["seat"]["muted"] for p in ("p1", "p2")] == [False, True]
    evening.host(c.Mute())
    assert evening.sees(Host())["desk"]["muted"]["room"]
    assert evening.sees(Player("p1"))["seat"]["muted"]


def test_typing_and_reactions_leave_no_trace() -> None:
    evening = asking()
    before = evening.game

    assert evening.player("p1", c.Typing()) == ()
    assert evening.player("p1", c.React(REACTIONS[0])) == ()

    assert evening.game is before


def test_who_has_no_team_can_react_but_nobody_sees_them_type() -> None:
    evening = Evening(a_pack(a_round(choice("one"))), settings=Settings(choose=True))
    evening.join("Ada")

    evening.player("p1", c.React(REACTIONS[0]))
    with pytest.raises(Refused, match="not_now"):
        evening.player("p1", c.Typing())


def test_only_the_reactions_of_the_game_are_reactions_and_none_of_a_muted_player() -> None:
    evening = asking()
    with pytest.raises(Refused, match="no_such"):
        evening.player("p1", c.React("<b>"))

    evening.host(c.Mute("t1"))

    with pytest.raises(Refused, match="muted"):
        evening.player("p1", c.React(REACTIONS[0]))
    evening.player("p1", c.Typing())
