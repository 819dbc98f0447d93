"""The course of the evening: from the lobby through rounds and questions to the podium."""

from typing import assert_never

from .. import commands as c
from ..chance import shuffled
from ..events import (
    ClosingMoved,
    Event,
    GameFinished,
    QuestionOpened,
    QuestionVoided,
    RevealHeld,
    RoundBegun,
    RoundEnded,
    RoundOpened,
    StepUndone,
)
from ..game import Game, Phase
from ..pack import Order, Play, Question, Source, as_written, bare, shown
from ..refusal import Refused
from ..replay import evolve
from ..tie_break import revealed
from . import closing, pace, pausing, staking
from .captains import succession, with_captains
from .people import settled

READING_LEAST, READING_MOST, READING_PER_CHARACTER = 1_000, 6_000, 30
GRACE_LEAST, GRACE_MOST, GRACE_PER_PLAYER = 300, 2_000, 1.2


def start(game: Game) -> tuple[Event, ...]:
    return (*settled(game), RoundBegun(0))


def advance(game: Game, command: c.Advance, now: int) -> tuple[Event, ...]:
    """The next step; a token of another step than the one at hand is refused."""
    if command.since is not None and command.since != token(game):
        raise Refused("already_done")
    if game.paused is not None:
        return pausing.resume(game, now)
    match game.phase:
        case Phase.LOBBY:
            return start(game)
        case Phase.ROUND:
            return (_next(game, 0, now),)
        case Phase.STAKING:
            return (_staked(game, now),)
        case Phase.ASKING:
            return lock(game, now)
        case Phase.LOCKED:
            return reveal(game, now)
        case Phase.REVEALED:
            return _onward(game, now)
        case Phase.ROUND_END:
            last = game.round + 1 == len(game.pack.rounds)
            return (GameFinished(now) if last else RoundBegun(game.round + 1),)
        case Phase.FINISHED:
            raise AssertionError("the table lets nobody go on from the podium")
        case _:
            assert_never(game.phase)


def token(game: Game) -> str:
    """What names the step at hand, and no other step of this game."""
    return f"s{game.step}"


def _onward(game: Game, now: int) -> tuple[Event, ...]:
    """After a question: the round's next one, or its end; after an extra one the end again."""
    if game.rest:
        return (revealed(game, game.rest[0], now),)
    number = game.at_hand.number + 1
    if game.at_hand.play.at_once:
        return (RoundEnded(game.round),)
    if not game.at_hand.source.extra and number < len(game.current_round.questions):
        return (_next(game, number, now),)
    return (RoundEnded(game.round),)


def _next(game: Game, number: int, now: int) -> Event:
    """The round's question of that number, or the stakes on it first; or all of them at once."""
    if game.current_round.play.at_once:
        return opened_at_once(game, now)
    if staking.wanted(game, number):
        return staking.opened(game, number, now)
    return opened(game, number, now)


def _staked(game: Game, now: int) -> Event:
    """The question that teams have staked on."""
    assert game.staking is not None, "teams have staked on a question"
    return opened(game, game.staking.number, now)


def stake(game: Game, player: str, command: c.Stake, now: int) -> tuple[Event, ...]:
    """A team's stake; the last one opens the question."""
    staked = staking.stake(game, player, command, now)
    for event in staked:
        game = evolve(game, event)
    return (*staked, _staked(game, now)) if staking.everybody(game) else staked


def opened(game: Game, number: int, now: int, source: Source = Source.ROUND) -> QuestionOpened:
    """The round's question of that number, opened now; or the next one from another source."""
    questions = game.pack.questions_of(source, game.round)
    place = 0 if source is Source.ROUND else len(questions) - game.left(source)
    question = questions[number if source is Source.ROUND else place]
    opens_at = now + _reading(question)
    return QuestionOpened(
        id=game.next_id,
        round=game.round,
        number=number,
        order=drawn(game, question),
        told_at=now,
        opens_at=opens_at,
        closes_at=pace.closing(game, opens_at, question.seconds),
        own=pace.own(game, opens_at, question.seconds),
        grace=_grace(game),
        source=source,
        place=place,
    )


def opened_at_once(game: Game, now: int) -> RoundOpened:
    """All questions of the round, opened now under its one clock."""
    round_ = game.current_round
    first = int(game.next_id[1:])
    hurry = round_.play is Play.LIGHTNING
    opens_at = now if hurry else now + min(READING_MOST, sum(map(_reading, round_.questions)))
    return RoundOpened(
        round=game.round,
        ids=tuple(f"q{first + number}" for number in range(len(round_.questions))),
        orders=tuple(drawn(game, question) for question in round_.questions),
        told_at=now,
        opens_at=opens_at,
        closes_at=pace.closing(game, opens_at, round_.seconds),
        own=pace.own(game, opens_at, round_.seconds),
        grace=_grace(game),
    )


def _grace(game: Game) -> int:
    """The time (ms) that answers have for their way."""
    players = sum(member.present for member in game.players.values())
    return min(GRACE_MOST, GRACE_LEAST + round(GRACE_PER_PLAYER * players))


def drawn(game: Game, question: Question) -> tuple[int, ...]:
    """The order in which this game shows a question's options or items."""
    places = tuple(range(len(shown(question))))
    if as_written(question):
        return places
    order = shuffled(places, game.seed, question.id)
    solved = isinstance(question, Order) and order == places
    return (*places[1:], places[0]) if solved else order


def _reading(question: Question) -> int:
    """The time (ms) for reading before the clock starts."""
    length = len(bare(question.prompt)) + sum(len(bare(line)) for line in question.code)
    return min(READING_MOST, READING_LEAST + READING_PER_CHARACTER * length)


def lock(game: Game, now: int) -> tuple[Event, ...]:
    """Closes now; what is on its way still has the grace to arrive."""
    asked = game.at_hand
    if game.paused is not None:
        return _locked_from_pause(game, now)
    if asked.up is not None:
        return closing.locked(game, now)
    if asked.ends_at is not None and asked.ends_at - asked.grace <= now:
        return ()
    closed = asked.closes_at is not None and asked.closes_at < now
    return (ClosingMoved(asked.closes_at if closed and asked.closes_at else now),)


def _locked_from_pause(game: Game, now: int) -> tuple[Event, ...]:
    """Going on may lock by itself, where everybody was done in the pause."""
    resumed = pausing.resume(game, now)
    for event in resumed:
        game = evolve(game, event)
    return resumed if game.phase is Phase.LOCKED else (*resumed, *closing.locked(game, now))


def skip(game: Game, command: c.Skip, now: int) -> tuple[Event, ...]:
    if command.spare and (game.at_hand.source.extra or not game.left(Source.SPARE)):
        raise Refused("no_such", "This round has no spare question left.")
    voided = QuestionVoided(game.at_hand.id, now)
    ended = with_captains(game, voided, *closing.moves(game))
    for event in ended:
        game = evolve(game, event)
    if command.spare:
        return (*ended, opened(game, game.at_hand.number, now, Source.SPARE))
    return (*ended, *_onward(game, now))


def hold(game: Game, command: c.Hold, now: int) -> tuple[Event, ...]:
    return () if game.at_hand.held == command.on else (RevealHeld(command.on, now),)


def reveal(game: Game, now: int) -> tuple[Event, ...]:
    """The answer; after a lightning round all of them together."""
    told: list[Event] = [revealed(game, game.at_hand, now)]
    if game.at_hand.play is Play.LIGHTNING:
        for asked in game.rest:
            game = evolve(game, told[-1])
            told.append(revealed(game, asked, now))
    return tuple(told)


def undo(now: int) -> tuple[Event, ...]:
    """Back by one step; what was asked is asked anew, with its whole time."""
    return (StepUndone(now),)


def tick(game: Game, now: int) -> tuple[Event, ...]:
    """What time alone brings about; nothing where nothing is due."""
    if game.due is None or now < game.due:
        return ()
    return (*succession(game, now), *_step_due(game, now))


def _step_due(game: Game, now: int) -> tuple[Event, ...]:
    if game.step_due is None or now < game.step_due:
        return ()
    if game.paused is not None:
        return pausing.resume(game, now)
    if game.phase is Phase.STAKING:
        return (_staked(game, now),)
    if game.phase is Phase.ASKING:
        return closing.locked(game, now)
    return reveal(game, now)
