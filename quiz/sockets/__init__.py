"""The sockets: they connect, give commands, and are told views."""

from typing import Any, Final

from flask import Flask
from flask_socketio import SocketIO

from quiz import wire
from quiz.ring import Puzzlers
from quiz.transport import Envelope, harden

from .door import Door
from .speaker import Speaker

__all__ = ["Speaker", "line", "register"]

PING_EVERY: Final = 8
PING_WITHIN: Final = 6


def line(app: Flask) -> SocketIO:
    """The Socket.IO server of an application."""
    socketio = SocketIO(
        app,
        async_mode="gevent",
        async_handlers=False,
        cors_allowed_origins=_own_origin,
        max_http_buffer_size=wire.MESSAGE_LIMIT,
        ping_interval=PING_EVERY,
        ping_timeout=PING_WITHIN,
        serializer=Envelope,
        transports=["websocket"],
    )
    harden(socketio.server)
    return socketio


def register(app: Flask, socketio: SocketIO) -> None:
    """Open the door: what it finds is in `app.extensions["puzzlers"]`."""
    door = Door(app)
    # Straight on the Socket.IO server: a request context for each command costs more than it.
    socketio.server.on("connect", door.connect)
    socketio.server.on("command", door.command)
    socketio.server.on("disconnect", door.disconnect)


def _own_origin(origin: str | None, environ: dict[str, Any]) -> bool:
    puzzlers: Puzzlers = environ["flask.app"].extensions["puzzlers"]
    host, scheme = environ.get("HTTP_HOST", ""), environ["wsgi.url_scheme"]
    return origin is None or puzzlers.addresses.own_origin(origin, host, scheme)
