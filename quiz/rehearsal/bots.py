"""When each bot of a rehearsal does what: it follows from the game alone."""

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Final

from quiz.rules import Game, Phase
from quiz.rules import commands as c
from quiz.rules.game import Asked, Member
from quiz.rules.pack import Play, Recite
from quiz.rules.referee.at_once import turn
from quiz.rules.referee.staking import TIME, most

from . import talk
from .answers import answer
from .recital import tried

LATEST: Final = 0.8
"""By which share of the time the last bot has answered."""

UNTIMED: Final = 40_000
"""How much time (ms) bots take where there is no limit."""


@dataclass(frozen=True, slots=True)
class Move:
    """What a bot does at a moment."""

    at: int
    player: str
    command: c.Command


def due(game: Game) -> int | None:
    """When the next bot does something; None where none will."""
    return min((move.at for move in moves(game)), default=None)


def moves(game: Game) -> list[Move]:
    """The next move of each bot that has something to do; none while the clock stands."""
    if not game.rehearsal or game.paused is not None or game.closed:
        return []
    bots = [member for member in game.players.values() if member.bot and member.team]
    return [move for bot in bots if (move := _next(game, bot)) is not None]


def _next(game: Game, bot: Member) -> Move | None:
    if game.phase is Phase.STAKING:
        return _stake(game, bot)
    if game.phase is not Phase.ASKING or game.at_hand.up is not None:
        return None
    found = [move for move in _asking(game, game.at_hand, bot) if move is not None]
    return min(found, key=lambda move: move.at, default=None)


def _asking(game: Game, asked: Asked, bot: Member) -> Iterator[Move | None]:
    yield talk.line(game, asked, bot, chance(game, bot, asked.id, "talk"), Move)
    if isinstance(asked.question, Recite):
        yield _recite(game, asked, bot)
    elif asked.aloud:
        yield _buzz(game, asked, bot)
    elif asked.play is Play.LIGHTNING:
        yield _strike(game, bot)
    elif asked.play is Play.SHEET:
        yield from _sheet(game, bot)
    else:
        yield _answer(game, asked, bot)
        yield _hand_in(game, asked, bot)


def chance(game: Game, bot: Member, *about: object) -> Random:
    """The same luck for the same bot and matter, whenever it is asked for."""
    return Random(repr((game.seed, bot.id, *about)))


def moment(asked: Asked, share: float) -> int:
    """The moment at which that share of the time is over."""
    end = asked.opens_at + UNTIMED if asked.closes_at is None else asked.closes_at
    return asked.opens_at + round((end - asked.opens_at) * share)


def thinking(random: Random) -> float:
    """The share of the time that somebody thinks: mostly short, now and then long."""
    return min(LATEST, 0.08 + random.lognormvariate(-1.6, 0.6))


def _answer(game: Game, asked: Asked, bot: Member) -> Move | None:
    late = asked.solo and bot.joined_at >= asked.told_at
    if bot.id in asked.said or late or bot.team in asked.handed_in:
        return None
    random = chance(game, bot, asked.id)
    at = moment(asked, thinking(random))
    return Move(at, bot.id, c.Answer(asked.id, answer(asked.question, random)))


def _leads(game: Game, bot: Member) -> bool:
    return game.teams[bot.team or ""].captain == bot.id


def _hand_in(game: Game, asked: Asked, bot: Member) -> Move | None:
    team = bot.team or ""
    if asked.solo or not _leads(game, bot) or team in asked.handed_in:
        return None
    said = [asked.said[m.id].at for m in game.members(team) if m.id in asked.said]
    if len(said) < len(game.members(team)):
        return None
    return Move(max(said) + 2_500, bot.id, c.HandIn(asked.id))


def _stake(game: Game, bot: Member) -> Move | None:
    staking, team = game.staking, bot.team or ""
    if staking is None or team in staking.stakes or not _leads(game, bot):
        return None
    random = chance(game, bot, staking.question, "stake")
    points = round(most(game, team, staking) * random.choice((0, 0.25, 0.5, 0.5, 1)))
    opened_at = game.opened_at if staking.closes_at is None else staking.closes_at - TIME
    return Move(
        opened_at + random.randint(3_000, 12_000), bot.id, c.Stake(staking.question, points)
    )


def _sheet(game: Game, bot: Member) -> Iterator[Move | None]:
    """Each bot fills in its share of the sheet; the captain hands in near the end."""
    team = bot.team or ""
    if team in game.at_hand.handed_in:
        return
    members = [member.id for member in game.members(team) if member.bot]
    for number, asked in enumerate(game.at_once):
        if number % len(members) == members.index(bot.id) and bot.id not in asked.said:
            random = chance(game, bot, asked.id)
            share = LATEST * (number + random.random()) / len(game.at_once)
            says = answer(asked.question, random)
            yield Move(moment(game.at_hand, share), bot.id, c.Answer(asked.id, says))
    if _leads(game, bot):
        share = 0.84 + 0.1 * chance(game, bot, game.at_hand.id, "hand in").random()
        yield Move(moment(game.at_hand, share), bot.id, c.HandIn(None))


def _strike(game: Game, bot: Member) -> Move | None:
    """One of the team, another each time, answers the question before it."""
    team = bot.team or ""
    asked = turn(game, team)
    if asked is None:
        return None
    members = [member for member in game.members(team) if member.bot]
    if chance(game, members[0], asked.id, "whose").choice(members) != bot:
        return None
    random = chance(game, bot, asked.id)
    before = [one.handed_in[team] for one in game.at_once if team in one.handed_in]
    since = max([game.at_hand.opens_at, *(stands.at for stands in before if stands is not None)])
    says = answer(asked.question, random)
    return Move(since + random.randint(2_500, 8_000), bot.id, c.Answer(asked.id, says))


def _buzz(game: Game, asked: Asked, bot: Member) -> Move | None:
    random = chance(game, bot, asked.id, "buzz")
    if bot.team in asked.buzzes or random.random() < 0.5:
        return None
    return Move(moment(asked, thinking(random)), bot.id, c.Buzz(asked.id))


def _recite(game: Game, asked: Asked, bot: Member) -> Move | None:
    question, team = asked.question, bot.team or ""
    assert isinstance(question, Recite)
    tries = asked.canvases[team].tries if team in asked.canvases else ()
    own = [attempt for attempt in tries if attempt.player == bot.id]
    if team in asked.handed_in:
        return None
    random = chance(game, bot, asked.id, len(own))
    text = tried(question, chance(game, bot, asked.id, "order"), len(own), random)
    if text is None:
        return None
    since = own[-1].at if own else asked.opens_at
    return Move(since + random.randint(2_500, 7_000), bot.id, c.Recite(asked.id, text))
