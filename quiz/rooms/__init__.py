"""The rooms where games are live: one mailbox a room. Decide, keep, then tell."""

from .letters import Listener
from .outside import Voice
from .room import Room
from .rooms import NoSuchRoom, Rooms
from .turn import unexpected

__all__ = ["Listener", "NoSuchRoom", "Room", "Rooms", "Voice", "unexpected"]
