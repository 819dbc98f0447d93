"""Every command, from every seat, in every phase: done, or refused and nothing changed."""

import pytest

from quiz.rules import Phase, Refused
from quiz.rules import commands as c
from quiz.rules.commands import DO
from quiz.rules.referee.legal import LEGAL, legal, may
from quiz.rules.refusal import SENTENCES
from quiz.rules.seats import Clock, Host, Newcomer, Player, Seat, Stage

from .evening import Evening, asking, choice, recital
from .test_staking import staking

SEATS: tuple[Seat, ...] = (Host(), Stage(), Player("p1"), Player("p9"), Newcomer(), Clock())
SAMPLES: dict[type[c.Command], c.Command] = {
    type(sample): sample
    for sample in (
        c.Join("Zoe", "nonce of Zoe"),
        c.Answer("q1", "o1"),
        c.HandIn("q1"),
        c.Recite("q1", "tea"),
        c.Stake("q1", 50),
        c.Joker(),
        c.Say("Tea?"),
        c.Typing(),
        c.React("👏"),
        c.PickTeam("t1"),
        c.NameTeam("Another name"),
        c.Leave(),
        c.Deal(),
        c.Move("p1", "t2"),
        c.Rename("Another name", player="p1"),
        c.NameCaptain("p3"),
        c.Remove("p1"),
        c.Admit("p1"),
        c.Bar(),
        c.Mute(),
        c.Configure(standings=True),
        c.Extra(1.5, player="p1"),
        c.Carry("digest"),
        c.OpenDesk(),
        c.Rehearse(),
        c.TakeOver("digest", "nonce"),
        c.ChangeTeams(add="The Late Ones"),
        c.SetStage(message="Back soon"),
        c.NewKey("key"),
        c.Start(),
        c.Advance(),
        c.Skip(),
        c.Poll(),
        c.TieBreak(),
        c.Lock(),
        c.Hold(),
        c.Reveal(),
        c.Pause(),
        c.Resume(),
        c.Extend(15),
        c.Rule("q1", "o1", 1.0),
        c.Buzz("q1"),
        c.Void("q1"),
        c.Adjust("t1", 50, "for the song"),
        c.TakeBack("x1"),
        c.Protest("q1", "Both are right."),
        c.Dismiss("p1"),
        c.Undo(),
        c.Close(),
        c.Tick(),
        c.Lose("p1"),
        c.Find("p1"),
        c.Interrupt(0),
    )
}


def at(phase: Phase) -> Evening:
    evening = asking(choice("first"), recital())
    if phase is Phase.LOBBY:
        lobby = Evening(evening.pack)
        lobby.join("Ada", "Bob", "Cyn", "Dev")
        lobby.host(c.Deal())
        return lobby
    if phase is Phase.STAKING:
        return staking(choice("first"), choice("second"))
    if phase is Phase.ROUND:
        evening.until(Phase.ROUND_END)
        evening.host(c.Advance())
    if phase is not Phase.ASKING:
        evening.until(phase)
    return evening


def test_the_samples_name_every_command_of_the_table() -> None:
    assert set(SAMPLES) == {command for row in LEGAL.values() for command in row}
    assert set(DO.values()) <= set(SAMPLES)


@pytest.mark.parametrize("phase", Phase)
@pytest.mark.parametrize("seat", SEATS, ids=repr)
@pytest.mark.parametrize("command", SAMPLES.values(), ids=lambda sample: type(sample).__name__)
def test_what_the_table_does_not_allow_is_refused_and_changes_nothing(
    phase: Phase, seat: Seat, command: c.Command
) -> None:
    evening = at(phase)
    before = evening.game

    allowed = is_allowed(evening, seat, command)

    in_table = LEGAL[phase].get(type(command)) is type(seat) and seat != Player("p9")
    assert not allowed or in_table
    assert allowed or evening.game is before


def is_allowed(evening: Evening, seat: Seat, command: c.Command) -> bool:
    try:
        evening.give(seat, command)
    except Refused:
        return False
    return True


def test_every_refusal_has_a_sentence_for_people() -> None:
    assert all(sentence.endswith(".") for sentence in SENTENCES.values())


@pytest.mark.parametrize("phase", Phase)
def test_what_a_screen_may_do_is_what_the_referee_allows(phase: Phase) -> None:
    game = at(phase).game

    for seat in (Host, Player):
        assert may(game, seat) == {command for command, who in legal(game).items() if who is seat}


def test_in_a_closed_room_nobody_may_do_anything() -> None:
    evening = asking()
    evening.host(c.Close())

    assert legal(evening.game) == {}
    for seat in SEATS:
        if isinstance(seat, Clock):
            continue
        for command in SAMPLES.values():
            with pytest.raises(Refused) as refusal:
                evening.give(seat, command)
            assert refusal.value.reason == "room_over"
