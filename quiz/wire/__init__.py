"""The wire: JSON to and from commands and events, every type checked."""

from .commands import COMMANDS, Form, Given, Look, command
from .events import body, event, kind
from .text import MESSAGE_LIMIT, Malformed, dumps, loads, short

__all__ = [
    "COMMANDS",
    "MESSAGE_LIMIT",
    "Form",
    "Given",
    "Look",
    "Malformed",
    "body",
    "command",
    "dumps",
    "event",
    "kind",
    "loads",
    "short",
]
