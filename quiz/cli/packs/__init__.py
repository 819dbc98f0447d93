"""`flask --app app packs …`: everything that is done with packs outside a game."""

from .commands import packs

__all__ = ["packs"]
