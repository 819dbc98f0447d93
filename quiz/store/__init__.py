"""Histories in SQL: what has happened in every game, kept before anybody is told."""

from .file import BadDatabase
from .pictures import Picture
from .played import Key, Played
from .store import Conflict, Kept, Listing, NotSaved, Row, Store, directly

__all__ = [
    "BadDatabase",
    "Conflict",
    "Kept",
    "Key",
    "Listing",
    "NotSaved",
    "Picture",
    "Played",
    "Row",
    "Store",
    "directly",
]
