"""The speaker: tells sockets what rooms have to say."""

from typing import Any

import gevent
from flask_socketio import SocketIO


class Speaker:
    """Speaks to sockets: the one place that emits, and always to an address."""

    def __init__(self, socketio: SocketIO) -> None:
        self._server = socketio.server

    def tell(self, to: str, view: dict[str, Any]) -> None:
        self.pass_on("view", view, to)

    def pass_on(self, event: str, said: dict[str, Any], to: str) -> None:
        self._server.emit(event, said, to=to)

    def gone(self, socket: str, why: str, after_ms: int | None = None) -> None:
        said = {"why": why} if after_ms is None else {"why": why, "after_ms": after_ms}
        self.pass_on("gone", said, socket)
        gevent.spawn(self._close, socket, why == "restart")

    def enter(self, socket: str, channel: str) -> None:
        if self._server.manager.is_connected(socket, "/"):
            self._server.enter_room(socket, channel)

    def leave(self, socket: str, channel: str) -> None:
        self._server.leave_room(socket, channel)

    def _close(self, socket: str, comes_back: bool) -> None:
        """Close a line; clients come back by themselves unless they were disconnected before."""
        line = self._server.manager.eio_sid_from_sid(socket, "/")
        if line is None:
            return
        if not comes_back:
            self._server.disconnect(socket)
        self._server.eio.disconnect(line)
