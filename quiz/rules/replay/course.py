"""The evening's course: rounds, questions and the clock. Each step of it has a number."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, assert_never

from .. import events as e
from ..game import Asked, Course, Game, Pause, Phase, Staking
from ..pack import Play, Source, arranged
from . import at_once, clock


def evolve(game: Game, event: e.CourseEvent) -> Game:
    match event:
        case e.RoundBegun(round_):
            return _undoable(game, phase=Phase.ROUND, round=round_, asked=None)
        case e.RoundEnded():
            return _undoable(game, phase=Phase.ROUND_END, asked=None)
        case e.GameFinished():
            return _undoable(game, phase=Phase.FINISHED, asked=None)
        case e.QuestionOpened():
            return _undoable(game, phase=Phase.ASKING, asked=_opened(game, event))
        case e.RoundOpened():
            first, *rest = at_once.opened(game, event)
            return _undoable(game, phase=Phase.ASKING, asked=first, rest=tuple(rest))
        case e.RoundLocked():
            return _stepped(game, **at_once.locked(game, event))
        case e.QuestionRevealed():
            return _revealed(game, event)
        case e.StakingOpened(question, number, closes_at):
            opened = Staking(question, number, closes_at)
            return _undoable(game, phase=Phase.STAKING, asked=None, staking=opened)
        case e.StepUndone():
            return _undone(game)
        case e.Paused(at):
            return _stepped(game, paused=Pause("host", at))
        case e.Interrupted(_, at):
            return _stepped(game, paused=Pause("restart", at))
        case e.Resumed(later):
            asked, staking = game.asked, game.staking
            return _stepped(
                game,
                paused=None,
                asked=asked and clock.later(asked, later),
                staking=staking and _staked_later(staking, later),
            )
        case _:
            return _question(game, game.at_hand, event)


def _opened(game: Game, event: e.QuestionOpened) -> Asked:
    place = event.number if event.source is Source.ROUND else event.place
    question = game.pack.questions_of(event.source, event.round)[place]
    return Asked(
        id=event.id,
        question=arranged(question, event.order),
        round=event.round,
        number=event.number,
        source=event.source,
        stakes=_stakes(game, event),
        play=_play(game, event),
        **clock.opened(event),
    )


def _play(game: Game, event: e.QuestionOpened) -> Play:
    """A poll asks everybody, a tie-break the teams, and so does one out of many at once."""
    match event.source:
        case Source.BREAK:
            return Play.SOLO
        case Source.TIE_BREAK:
            return Play.TOGETHER
        case _:
            play = game.pack.rounds[event.round].play
            return Play.TOGETHER if play.at_once else play


def _stakes(game: Game, event: e.QuestionOpened) -> Mapping[str, int] | None:
    """What was staked on it; a spare takes over the stakes of the question that it replaces."""
    if game.staking is not None:
        return game.staking.stakes
    return game.asked.stakes if game.asked and event.source is Source.SPARE else None


def _staked_later(staking: Staking, by: int) -> Staking:
    return (
        staking if staking.closes_at is None else replace(staking, closes_at=staking.closes_at + by)
    )


def _question(
    game: Game,
    asked: Asked,
    event: e.ClosingMoved | e.BuzzersOpened | e.QuestionLocked | e.RevealHeld | e.QuestionVoided,
) -> Game:
    match event:
        case e.ClosingMoved(closes_at, own):
            return replace(game, asked=replace(asked, closes_at=closes_at, own=own))
        case e.BuzzersOpened(_, later):
            going = clock.later(asked, later)
            opens_at = asked.opens_at
            return replace(game, asked=replace(going, opens_at=opens_at, stands_at=None))
        case e.RevealHeld(on):
            return replace(game, asked=replace(asked, held=on))
        case e.QuestionLocked(_, answers, counted, at):
            locked = replace(asked, answers=answers, counted=counted, locked_at=at, stands_at=None)
            return _stepped(game, phase=Phase.LOCKED, asked=locked)
        case e.QuestionVoided():
            return replace(game, played=(*game.played, replace(asked, void=True)), paused=None)
        case _:
            assert_never(event)


def _revealed(game: Game, event: e.QuestionRevealed) -> Game:
    waiting = (game.at_hand, *game.rest)
    asked = next(one for one in waiting if one.id == event.question)
    shown = replace(asked, marks=event.marks, awards=event.awards, player_marks=event.player_marks)
    return _stepped(
        game,
        phase=Phase.REVEALED,
        asked=shown,
        rest=tuple(one for one in game.rest if one.id != asked.id),
        played=(*game.played, shown),
        paused=None,
    )


def _stepped(game: Game, **changes: Any) -> Game:
    return replace(game, step=game.step + 1, before=None, **changes)


def _undoable(game: Game, **changes: Any) -> Game:
    """A step that can be taken back as long as nobody has said anything after it."""
    before = Course(game.phase, game.round, game.asked, game.staking, game.rest)
    return replace(_stepped(game, **{"staking": None, "rest": (), **changes}), before=before)


def _undone(game: Game) -> Game:
    before = game.before
    assert before is not None, "there is a step to undo"
    asked = before.asked and _as_it_is(game, before.asked)
    staking = before.staking and replace(before.staking, closes_at=None)
    return _stepped(
        game,
        phase=before.phase,
        round=before.round,
        asked=asked,
        staking=staking,
        rest=before.rest,
        paused=None,
    )


def _as_it_is(game: Game, asked: Asked) -> Asked:
    """The question with what has been ruled on it since."""
    return next((played for played in game.played if played.id == asked.id), asked)
