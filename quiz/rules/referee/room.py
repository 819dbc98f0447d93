"""The room itself: opened, set up, closed."""

from dataclasses import replace
from typing import Final

from .. import commands as c
from ..events import (
    DeskOpened,
    Event,
    GameClosed,
    GameOpened,
    KeyChanged,
    Notice,
    RoomBarred,
    Settings,
    SettingsChanged,
    StageSet,
)
from ..game import Game
from ..marking.typed import clean
from ..pack import Pack
from ..refusal import Refused
from ..replay import evolve
from . import pace
from .people import MOST_TEAMS, empty_teams

LONGEST_NOTICE: Final = 100
JOIN: Final = ("large", "small")


def opening(
    code: str,
    pack: Pack,
    *,
    seed: int,
    nonce: str,
    key: str,
    now: int,
    teams: int = 2,
    settings: Settings | None = None,
) -> tuple[Event, ...]:
    """The first events of a game. `nonce` and `key` are secrets, the host's."""
    if not 1 <= teams <= MOST_TEAMS:
        raise Refused("malformed", f"There can be 1 to {MOST_TEAMS} teams.")
    settings = settings or Settings()
    pace.check(settings.pace)
    opened = GameOpened(code, pack, seed, teams, nonce, key, settings, now)
    return (opened, *(empty_teams(evolve(None, opened)) if settings.choose else ()))


def configure(game: Game, command: c.Configure) -> tuple[Event, ...]:
    wished = {
        "auto_reveal": command.auto_reveal,
        "choose": command.choose,
        "standings": command.standings,
        "joker": command.joker,
    }
    changes = {name: value for name, value in wished.items() if value is not None}
    settings = replace(game.settings, **changes)
    if command.pace != 0:
        pace.check(command.pace)
        settings = replace(settings, pace=command.pace)
    if settings == game.settings:
        return ()
    teams = empty_teams(game) if settings.choose and not game.settings.choose else ()
    return (SettingsChanged(settings), *teams)


def set_stage(game: Game, command: c.SetStage) -> tuple[Event, ...]:
    if command.join not in (None, *JOIN):
        raise Refused("malformed", "The way in is shown large or small.")
    stage = StageSet(
        notice=_notice(game, command),
        code=game.stage.code if command.code is None else command.code,
        join=command.join or game.stage.join,
    )
    return () if stage == game.stage else (stage,)


def _notice(game: Game, command: c.SetStage) -> Notice | None:
    if command.message is None:
        return game.stage.notice
    text = " ".join(clean(command.message).split())
    if len(text) > LONGEST_NOTICE:
        raise Refused(
            "too_long", f"A message on the stage has at most {LONGEST_NOTICE} characters."
        )
    return Notice(text, command.until) if text else None


def bar(game: Game, command: c.Bar) -> tuple[Event, ...]:
    return () if game.barred == command.on else (RoomBarred(command.on),)


def desk_opened(now: int) -> tuple[Event, ...]:
    return (DeskOpened(now),)


def new_key(command: c.NewKey) -> tuple[Event, ...]:
    return (KeyChanged(command.key),)


def close(now: int) -> tuple[Event, ...]:
    return (GameClosed(now),)
