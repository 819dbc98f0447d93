"""Whose layers an event may have changed, and how often a layer is told."""

from collections.abc import Iterable

from quiz.rules import Address, Game, Phase
from quiz.rules import events as e
from quiz.rules.pack import Play, Recite

PUBLIC = frozenset({Address("room"), Address("stage"), Address("desk")})

COUNTERS = 200
"""Between two tellings (ms) of stage, desk, a team's votes, or the lobby."""

RACE = 1_000
"""Between two tellings (ms) of the race in a recital, or of a large team's votes."""

LARGE_TEAM = 12

QUIET = (
    e.AnswerGiven,
    e.HandedIn,
    e.LineTried,
    e.PlayerJoined,
    e.PlayerAway,
    e.PlayerBack,
    e.PlayerMoved,
    e.CaptainNamed,
    e.ChatSpoken,
)
"""Events that come by the hundred; all others are told at once."""


def quiet(events: Iterable[e.Event]) -> bool:
    return all(isinstance(event, QUIET) for event in events)


def touched(game: Game, events: Iterable[e.Event]) -> frozenset[Address] | None:
    """The addresses whose layers the events may have changed; None means any of them."""
    seen = [event for event in events if not isinstance(event, e.ChatSpoken)]
    found = set(PUBLIC) if seen else set()
    for event in seen:
        match event:
            case (
                e.AnswerGiven(player)
                | e.LineTried(player)
                | e.PlayerJoined(player)
                | e.PlayerAway(player)
                | e.PlayerBack(player)
            ):
                found |= _around(game, player)
            case e.HandedIn(team):
                found.add(Address("team", team))
            case e.PlayerMoved(player):
                found |= {Address("seat", player), *(Address("team", id_) for id_ in game.teams)}
            case e.CaptainNamed(team):
                found.add(Address("team", team))
                found |= {Address("seat", member.id) for member in game.members(team)}
            case _:
                return None
    return frozenset(found)


def _around(game: Game, player: str) -> set[Address]:
    member = game.players.get(player)
    of = member.team if member else None
    return {Address("seat", player), *([Address("team", of)] if of else [])}


def pace(game: Game, address: Address) -> int:
    """How long (ms) a layer rests after it was told, unless something is told at once."""
    match address:
        case Address("seat"):
            return 0
        case Address("team") if game.at_once and game.at_hand.play is Play.LIGHTNING:
            return 0
        case Address("team", id):
            return RACE if len(game.members(id)) > LARGE_TEAM else COUNTERS
        case Address("room") if game.phase is Phase.LOBBY:
            return COUNTERS
        case Address("room"):
            reciting = game.asked is not None and isinstance(game.asked.question, Recite)
            return RACE if reciting else 0
        case _:
            return COUNTERS
