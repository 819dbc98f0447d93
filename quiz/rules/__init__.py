"""The rules of the game: pure functions over immutable values."""

from .game import Game, Phase
from .referee import decide
from .referee.room import opening
from .refusal import Refused
from .replay import evolve, replay
from .scores import standings
from .views import Address, acknowledgement, addresses, chat, layer, layers, view

__all__ = [
    "Address",
    "Game",
    "Phase",
    "Refused",
    "acknowledgement",
    "addresses",
    "chat",
    "decide",
    "evolve",
    "layer",
    "layers",
    "opening",
    "replay",
    "standings",
    "view",
]
