"""Who comes, who goes, and who sits in which team."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.names import LONGEST, named, plain, team_names
from quiz.rules.seats import Clock

from .evening import Evening, a_pack, a_round, asking, choice


def lobby(*names: str, teams: int = 2, choose: bool = False, seed: int = 7) -> Evening:
    settings = Settings(choose=choose)
    pack = a_pack(a_round(choice("one"), choice("two")))
    evening = Evening(pack, settings=settings, teams=teams, seed=seed)
    evening.join(*names)
    return evening


def reason_of_name(name: str, *taken: str) -> str:
    with pytest.raises(Refused) as refusal:
        named(name, taken)
    return refusal.value.reason


@pytest.mark.parametrize(
    "name", ["", "   ", "\u200b\u200b", "\u3164", "\u202e", "x" * 25, "\u0301", "\ufe0f", "\x00"]
)
def test_a_name_needs_something_that_can_be_seen_and_is_not_too_long(name: str) -> None:
    assert reason_of_name(name) == "name_bad"


@pytest.mark.parametrize("name", ["Ada", "Žofie", "李雷", "👩\u200d💻", "O'Neil", "<b>x</b>", "🎉"])
def test_names_of_any_script_and_emoji_are_welcome(name: str) -> None:
    assert named(name, []) == name


def test_what_cannot_be_seen_is_folded_away() -> None:
    assert named("  A\u200bda \u202e  Lovelace\u200d ", []) == "Ada Lovelace"


@pytest.mark.parametrize("other", ["ada", " ADA ", "\uff21\uff44\uff41", "A d a", "A\u200bda"])
def test_a_name_that_looks_the_same_is_taken_and_another_is_suggested(other: str) -> None:
    with pytest.raises(Refused) as refusal:
        named(other, ["Ada", "Ada 2"])

    assert refusal.value.reason == "name_taken"
    assert plain(refusal.value.fields["suggestion"]) == "ada3"


def test_a_suggestion_is_never_too_long() -> None:
    with pytest.raises(Refused) as refusal:
        named("x" * LONGEST, ["x" * LONGEST])

    assert named(refusal.value.fields["suggestion"], ["x" * LONGEST])


@given(st.text(st.characters(max_codepoint=0x3200), max_size=40))
def test_whatever_is_typed_gives_a_fit_name_or_a_refusal(raw: str) -> None:
    name = fit_or_refused(raw)

    assert name is None or (1 <= len(name) <= LONGEST and named(name, []) == name)


def fit_or_refused(raw: str) -> str | None:
    try:
        return named(raw, [])
    except Refused:
        return None


@given(st.integers(0, 60), st.integers(1, 12), st.integers(0, 2**32))
def test_teams_are_dealt_evenly(players: int, teams: int, seed: int) -> None:
    evening = lobby(*(f"Player {n}" for n in range(players)), teams=teams, seed=seed)

    evening.host(c.Deal())

    sizes = [len(evening.game.members(team)) for team in evening.game.teams]
    assert sum(sizes) == players
    assert max(sizes) - min(sizes) <= 1
    assert len({team.name for team in evening.game.teams.values()}) == teams


def test_dealing_again_deals_otherwise() -> None:
    evening = lobby(*"ABCDEFGH")
    evening.host(c.Deal())
    before = {id_: member.team for id_, member in evening.game.players.items()}

    deals = set()
    for extra in range(6):
        evening.join(f"Extra {extra}")
        evening.host(c.Deal())
        deals.add(tuple(evening.game.players[id_].team for id_ in before))

    assert len(deals) > 1


def test_teams_can_be_dealt_by_size() -> None:
    evening = lobby(*"ABCDEFG")

    evening.host(c.Deal(size=3))

    assert len(evening.game.teams) == 3


@pytest.mark.parametrize("deal", [c.Deal(teams=0), c.Deal(teams=41), c.Deal(size=0)])
def test_there_are_one_to_forty_teams_of_somebody(deal: c.Deal) -> None:
    with pytest.raises(Refused) as refusal:
        lobby("Ada").host(deal)

    assert refusal.value.reason == "malformed"


def test_there_are_names_for_more_teams_than_we_have_thought_of() -> None:
    names = team_names(120, 7, ["Team 1"])

    assert len(set(names)) == 120
    assert "Team 1" not in names


def test_who_comes_late_joins_the_smallest_team() -> None:
    evening = lobby("Ada", "Bob", "Cyn")
    evening.host(c.Start())
    smallest = min(evening.game.teams, key=lambda team: len(evening.game.members(team)))

    evening.join("Dev")

    assert evening.game.players["p4"].team == smallest


def test_of_several_smallest_teams_the_lowest_id_takes_the_late_one() -> None:
    evening = lobby("Ada", "Bob")
    evening.host(c.Start())

    evening.join("Cyn")

    assert evening.game.players["p3"].team == "t1"


def test_where_players_choose_they_pick_a_team_and_the_rest_are_placed_at_the_start() -> None:
    evening = lobby(choose=True)
    assert list(evening.game.teams) == ["t1", "t2"]
    evening.join("Ada", team="t2")
    evening.join("Bob", "Cyn")
    evening.player("p2", c.PickTeam("t2"))
    assert evening.player("p2", c.PickTeam("t2")) == ()

    evening.host(c.Start())

    assert {id_: member.team for id_, member in evening.game.players.items()} == {
        "p1": "t2",
        "p2": "t2",
        "p3": "t1",
    }
    assert evening.game.teams["t1"].captain == "p3"


def test_the_host_can_let_players_choose_after_opening_the_room() -> None:
    evening = lobby("Ada")

    evening.host(c.Configure(choose=True))
    evening.player("p1", c.PickTeam("t2"))

    assert evening.game.players["p1"].team == "t2"
    evening.host(c.Configure(choose=False), c.Configure(choose=True))
    assert len(evening.game.teams) == 2


def test_there_is_no_joining_a_team_that_is_not_there() -> None:
    evening = lobby("Ada", choose=True)

    with pytest.raises(Refused) as refusal:
        evening.join("Bob", team="t9")
    assert refusal.value.reason == "no_such"

    with pytest.raises(Refused) as refusal:
        evening.player("p1", c.PickTeam("t9"))
    assert refusal.value.reason == "no_such"


def test_the_first_member_is_captain_and_the_host_may_name_another() -> None:
    evening = asking()
    assert evening.game.teams["t1"].captain == "p1"

    evening.host(c.NameCaptain("p3"))

    assert evening.game.teams["t1"].captain == "p3"


def test_without_teams_there_are_no_captains() -> None:
    with pytest.raises(Refused) as refusal:
        lobby("Ada").host(c.NameCaptain("p1"))

    assert refusal.value.reason == "not_now"


def test_nobody_is_captain_of_a_team_they_have_not_picked() -> None:
    with pytest.raises(Refused) as refusal:
        lobby("Ada", choose=True).host(c.NameCaptain("p1"))

    assert refusal.value.reason == "not_now"


def test_when_the_captain_leaves_the_next_member_leads() -> None:
    evening = asking()

    evening.player("p1", c.Leave())

    assert evening.game.teams["t1"].captain == "p3"
    assert evening.game.name("p1") == "Ada"


def test_a_name_is_free_again_when_its_player_has_left() -> None:
    evening = asking()
    evening.player("p1", c.Leave())

    evening.join("Ada")

    assert evening.game.players["p5"].name == "Ada"


def test_a_removed_player_has_no_seat_any_more() -> None:
    evening = asking()
    evening.host(c.Remove("p1"))

    with pytest.raises(Refused) as refusal:
        evening.says("p1", "o1")

    assert refusal.value.reason == "not_yours"


@pytest.mark.parametrize(
    "command", [c.Remove("p9"), c.Move("p9", "t1"), c.Move("p1", "t9"), c.Rename("X", team="t9")]
)
def test_who_is_not_there_cannot_be_moved_renamed_or_removed(command: c.Command) -> None:
    with pytest.raises(Refused) as refusal:
        asking().host(command)

    assert refusal.value.reason == "no_such"


def test_a_move_during_a_question_takes_effect_when_it_locks() -> None:
    evening = asking()
    evening.says("p3", "o1")

    evening.host(c.Move("p3", "t2"))
    assert evening.game.players["p3"].team == "t1"
    evening.until(Phase.LOCKED)

    assert evening.game.players["p3"].team == "t2"
    assert evening.game.at_hand.answers["t1"].says == "o1"


def test_a_captain_who_is_moved_hands_the_team_on() -> None:
    evening = asking()
    evening.host(c.Move("p1", "t2"))
    evening.until(Phase.LOCKED)

    assert evening.game.teams["t1"].captain == "p3"
    assert evening.game.teams["t2"].captain == "p2"


def test_the_host_renames_players_and_teams_and_the_captain_the_own_team() -> None:
    evening = asking()

    evening.host(c.Rename("Augusta", player="p1"), c.Rename("The Engines", team="t1"))
    evening.player("p2", c.NameTeam("The Others"))

    assert evening.game.players["p1"].name == "Augusta"
    assert [team.name for team in evening.game.teams.values()] == ["The Engines", "The Others"]


@pytest.mark.parametrize("command", [c.Rename("X"), c.Rename("X", player="p1", team="t1")])
def test_one_thing_is_renamed_at_a_time(command: c.Command) -> None:
    with pytest.raises(Refused) as refusal:
        asking().host(command)

    assert refusal.value.reason == "malformed"


def test_two_teams_have_two_names() -> None:
    evening = asking()
    other = evening.game.teams["t2"].name

    with pytest.raises(Refused) as refusal:
        evening.host(c.Rename(other, team="t1"))

    assert refusal.value.reason == "name_taken"


def test_who_is_away_holds_nobody_up() -> None:
    evening = asking()
    for player in ("p1", "p2", "p3"):
        evening.says(player, "o1")

    evening.give(Clock(), c.Lose("p4"))

    assert evening.at(Phase.LOCKED)


def test_when_nobody_is_there_nothing_ends_early() -> None:
    evening = asking()
    evening.says("p1", "o1")
    for player in ("p1", "p2", "p3", "p4"):
        evening.give(Clock(), c.Lose(player))

    assert evening.at(Phase.ASKING)


def test_being_lost_and_found_twice_is_once() -> None:
    evening = asking()
    assert evening.give(Clock(), c.Find("p1")) == ()
    assert evening.give(Clock(), c.Lose("p1"))
    assert evening.give(Clock(), c.Lose("p1")) == ()
    assert evening.give(Clock(), c.Find("p1"))
    assert evening.give(Clock(), c.Lose("p9")) == ()


def test_the_room_knows_whether_a_host_is_there() -> None:
    evening = asking()
    assert evening.give(Clock(), c.Find(None)) == ()
    evening.give(Clock(), c.Lose(None))
    assert evening.give(Clock(), c.Lose(None)) == ()
    assert not evening.game.host.present

    evening.give(Clock(), c.Find(None))

    assert evening.game.host.present


def test_a_captain_away_for_a_minute_is_followed_by_the_longest_seated_present_member() -> None:
    evening = asking(choice("first", seconds=None))
    evening.give(Clock(), c.Lose("p1"))
    evening.waits(59_999)
    assert evening.game.teams["t1"].captain == "p1"

    evening.waits(1)

    assert evening.game.teams["t1"].captain == "p3"


def test_a_captain_whose_whole_team_is_away_stays_captain() -> None:
    evening = asking(choice("first", seconds=None))
    for player in ("p1", "p3"):
        evening.give(Clock(), c.Lose(player))

    evening.waits(600_000)

    assert evening.game.teams["t1"].captain == "p1"


def test_nobody_joins_a_game_that_is_over() -> None:
    evening = asking()
    evening.until(Phase.FINISHED)

    with pytest.raises(Refused) as refusal:
        evening.join("Eve")

    assert refusal.value.reason == "room_over"


def test_dealing_the_same_people_again_deals_otherwise_and_keeps_the_teams_names() -> None:
    evening = lobby(*"ABCDEFGH")
    evening.host(c.Deal(), c.Rename("The Engines", team="t1"))

    deals = set()
    for _ in range(6):
        evening.host(c.Deal())
        deals.add(tuple(member.team for member in evening.game.players.values()))

    assert len(deals) > 1
    assert evening.game.teams["t1"].name == "The Engines"


def test_a_move_is_made_when_the_question_it_waited_for_is_skipped() -> None:
    evening = asking()
    evening.host(c.Move("p3", "t2"), c.Skip())

    assert evening.game.players["p3"].team == "t2"
    assert not evening.game.moving
