"""The evening's course: rounds, questions and the clock. Each step of it has a number."""

from dataclasses import replace
from typing import Any, assert_never

from .. import events as e
from ..game import Asked, Course, Game, Pause, Phase
from ..pack import Play, Source, arranged


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
        case e.StepUndone():
            return _undone(game)
        case e.Paused(at):
            return _stepped(game, paused=Pause("host", at))
        case e.Interrupted(_, at):
            return _stepped(game, paused=Pause("restart", at))
        case e.Resumed(later):
            return _stepped(game, paused=None, asked=game.asked and _later(game.asked, later))
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
        play=_play(game, event),
        told_at=event.told_at,
        opens_at=event.opens_at,
        closes_at=event.closes_at,
        grace=event.grace,
    )


def _play(game: Game, event: e.QuestionOpened) -> Play:
    """A poll asks everybody, a tie-break the teams."""
    match event.source:
        case Source.BREAK:
            return Play.SOLO
        case Source.TIE_BREAK:
            return Play.TOGETHER
        case _:
            return game.pack.rounds[event.round].play


def _later(asked: Asked, by: int) -> Asked:
    return replace(
        asked,
        opens_at=asked.opens_at + by,
        closes_at=None if asked.closes_at is None else asked.closes_at + by,
        locked_at=None if asked.locked_at is None else asked.locked_at + by,
    )


def _question(
    game: Game,
    asked: Asked,
    event: e.ClosingMoved | e.QuestionLocked | e.RevealHeld | e.QuestionRevealed | e.QuestionVoided,
) -> Game:
    match event:
        case e.ClosingMoved(closes_at):
            return replace(game, asked=replace(asked, closes_at=closes_at))
        case e.RevealHeld(on):
            return replace(game, asked=replace(asked, held=on))
        case e.QuestionLocked(_, answers, counted, at):
            locked = replace(asked, answers=answers, counted=counted, locked_at=at)
            return _stepped(game, phase=Phase.LOCKED, asked=locked)
        case e.QuestionRevealed(_, marks, awards, player_marks):
            shown = replace(asked, marks=marks, awards=awards, player_marks=player_marks)
            return _stepped(
                game, phase=Phase.REVEALED, asked=shown, played=(*game.played, shown), paused=None
            )
        case e.QuestionVoided():
            return replace(game, played=(*game.played, replace(asked, void=True)), paused=None)
        case _:
            assert_never(event)


def _stepped(game: Game, **changes: Any) -> Game:
    return replace(game, step=game.step + 1, before=None, **changes)


def _undoable(game: Game, **changes: Any) -> Game:
    """A step that can be taken back as long as nobody has said anything after it."""
    before = Course(game.phase, game.round, game.asked)
    return replace(_stepped(game, **changes), before=before)


def _undone(game: Game) -> Game:
    before = game.before
    assert before is not None, "there is a step to undo"
    asked = before.asked and _as_it_is(game, before.asked)
    return _stepped(game, phase=before.phase, round=before.round, asked=asked, paused=None)


def _as_it_is(game: Game, asked: Asked) -> Asked:
    """The question with what has been ruled on it since."""
    return next((played for played in game.played if played.id == asked.id), asked)
