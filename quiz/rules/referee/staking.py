"""Stakes: what teams put on a question that they have not seen."""

from typing import Final

from .. import commands as c
from ..events import Event, Staked, StakingOpened
from ..game import Game, Staking
from ..pack import Recite
from ..refusal import Refused
from ..scores import points

TIME: Final = 20_000
"""How long (ms) teams may think about their stakes."""


def wanted(game: Game, number: int) -> bool:
    """Whether teams stake on that question: never on what is recited, or on what nobody wins."""
    question = game.current_round.questions[number]
    return game.current_round.wager and question.points > 0 and not isinstance(question, Recite)


def opened(game: Game, number: int, now: int) -> StakingOpened:
    return StakingOpened(game.next_id, number, now + TIME)


def stake(game: Game, player: str, command: c.Stake, now: int) -> tuple[Event, ...]:
    staking, team = game.staking, game.players[player].team
    assert staking is not None, "the table lets teams stake while they may"
    assert team is not None, "a captain has a team"
    if command.question != staking.question:
        raise Refused("no_such", "That is not the question to stake on.")
    limit = most(game, team, staking)
    if not 0 <= command.points <= limit:
        raise Refused("malformed", f"Stake between 0 and {limit:,} points.")
    if staking.stakes.get(team) == command.points:
        return ()
    return (Staked(team, staking.question, command.points, now),)


def most(game: Game, team: str, staking: Staking) -> int:
    """Up to the team's points or the round's cap; one question's worth is always open to it."""
    question, cap = game.current_round.questions[staking.number], game.current_round.cap
    owned = points(game)[team] if cap is None else min(cap, points(game)[team])
    return max(owned, question.points)


def everybody(game: Game) -> bool:
    """Whether every team that has somebody here has staked, and nobody waits."""
    present = {member.team for member in game.players.values() if member.present and member.team}
    assert game.staking is not None, "teams stake while they may"
    return game.paused is None and present <= game.staking.stakes.keys()
