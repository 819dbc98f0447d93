"""A rehearsal: bots play a whole evening, and one press clears it."""

from dataclasses import replace
from pathlib import Path

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.pack import Pack, Play
from quiz.rules.scores import points
from quiz.rules.seats import Host, Player
from tests import bundled
from tests.rooms.house import House
from tests.rules.evening import a_pack, a_round, choice, every_kind, recital

MOST_WAKES = 4_000
LOOKS_AT_IT = 3_000
"""How long (ms) the host of these tests looks at a screen before they go on."""


def every_way() -> Pack:
    """A round of every kind for each way of playing; what is recited has one of its own."""
    kinds = tuple(one for one in every_kind() if one.kind != "recite")
    at_once = [replace(a_round(*kinds, play=p), seconds=90) for p in Play if p.at_once]
    others = [a_round(*kinds, play=p) for p in Play if not p.at_once]
    dear = replace(a_round(choice("dear")), wager=True)
    return a_pack(*at_once, *others, dear, a_round(recital()))


def hosts(house: House) -> None:
    """Wake the room whenever it is due; where it waits for the host, go on after a look."""
    for _ in range(MOST_WAKES):
        game = house.room.game
        if game.finished:
            return
        due = house.due[house.code]
        waits = due is None or (game.asked is not None and game.asked.up is not None)
        house.now = max(house.now, due or 0) if not waits else house.now + LOOKS_AT_IT
        if game.asked is not None and game.asked.up is not None:
            rules(house)
        elif waits or (game.step_due is None and game.phase is not Phase.ASKING):
            house.now += LOOKS_AT_IT
            order(house, c.Advance())
        else:
            house.rooms.wake(house.code)
            house.room.finish(1_000)
    raise AssertionError(f"the evening never ended: {house.room.game.phase}")


def rules(house: House) -> None:
    """The host hears what the team at the buzzer says."""
    asked = house.room.game.at_hand
    order(house, c.Rule(asked.id, mark=len(asked.buzzes) % 2, team=asked.up))


def order(house: House, command: c.Command) -> None:
    house.room.play(Host(), command, nonce=house.room.game.host.nonce)
    house.room.finish(1_000)


PLAYED = {
    "every-way": every_way(),
    **{id_: bundled.opened(id_) for id_ in bundled.EVENINGS | bundled.DRAWN},
}


@pytest.mark.parametrize("pack", PLAYED.values(), ids=list(PLAYED))
def test_a_rehearsal_runs_to_the_podium_and_is_cleared(tmp_path: Path, pack: Pack) -> None:
    house = House(tmp_path, pack=pack)
    ada = house.room.join("Ada")
    order(house, c.Rehearse(teams=3))
    assert house.room.game.rehearsal
    assert len(house.room.game.teams) == 3
    order(house, c.Start())

    hosts(house)

    game = house.room.game
    asked = sum(len(round_.questions) for round_ in pack.rounds)
    assert len(game.played) >= 0.8 * asked
    assert max(points(game).values()) > 0
    assert all(one.said or one.canvases or one.buzzes for one in game.played[:3])
    assert any(canvas.tries for one in game.played for canvas in one.canvases.values())
    assert game.chat, "they have talked a little"
    order(house, c.Rehearse(on=False))
    game = house.room.game
    assert (game.phase, game.played, game.teams) == (Phase.LOBBY, (), {})
    assert [member.name for member in game.players.values()] == ["Ada"]
    assert house.store.played() == {}, "a rehearsal is not counted"
    house.room.play(Player(ada.id), c.Leave(), nonce=ada.nonce)


def test_after_a_restart_the_bots_go_on(tmp_path: Path) -> None:
    house = House(tmp_path, pack=a_pack(a_round(choice("one"))))
    order(house, c.Rehearse())
    order(house, c.Start())
    order(house, c.Advance())
    house.restart()
    house.room.wake()
    house.room.finish(1_000)

    hosts(house)

    assert house.room.game.played[0].answers


def test_while_it_is_paused_bots_do_nothing(tmp_path: Path) -> None:
    house = House(tmp_path, pack=a_pack(a_round(choice("one"))))
    order(house, c.Rehearse())
    order(house, c.Start())
    order(house, c.Advance())
    order(house, c.Pause())
    house.now += 600_000
    house.rooms.wake(house.code)
    house.room.finish(1_000)

    assert not house.room.game.at_hand.said


def test_a_rehearsal_begins_in_the_lobby_and_only_once(tmp_path: Path) -> None:
    house = House(tmp_path, pack=a_pack(a_round(choice("one"))))
    for teams in (0, 13):
        with pytest.raises(Refused, match="malformed"):
            order(house, c.Rehearse(teams=teams))
    with pytest.raises(Refused, match="already_done"):
        order(house, c.Rehearse(on=False))
    order(house, c.Rehearse(teams=1))
    with pytest.raises(Refused, match="already_done"):
        order(house, c.Rehearse())
    order(house, c.Rehearse(on=False))
    order(house, c.Start())
    with pytest.raises(Refused, match="not_now"):
        order(house, c.Rehearse())


def test_what_was_asked_in_a_rehearsal_has_other_ids_than_what_is_asked_then(
    tmp_path: Path,
) -> None:
    house = House(tmp_path, pack=a_pack(a_round(choice("one"))))
    order(house, c.Rehearse())
    order(house, c.Start())
    order(house, c.Advance())
    assert house.room.game.at_hand.id == "q1"
    order(house, c.Rehearse(on=False))
    order(house, c.Start())
    order(house, c.Advance())

    assert house.room.game.at_hand.id == "q2"
