"""The hardened transport under Flask-SocketIO: small text messages, few of them waiting."""

import re
from typing import TYPE_CHECKING, Any, Final

import simple_websocket
from engineio.async_drivers.gevent import WebSocketWSGI
from socketio.packet import ACK, CONNECT, DISCONNECT, EVENT, Packet
from wsproto.events import TextMessage
from wsproto.frame_protocol import CloseReason

from quiz import wire

if TYPE_CHECKING:
    from collections.abc import Iterable

    from _typeshed.wsgi import StartResponse, WSGIEnvironment

INBOX: Final = 64
"""How many messages of one socket may wait."""

OPENING: Final = re.compile("[13]|4[0-6]")
"""How messages begin that a client may send: close, pong, or one that is for Socket.IO."""

TAKEN: Final = frozenset({CONNECT, DISCONNECT, EVENT, ACK})


class Line(simple_websocket.Server):
    """A WebSocket that reads no more than it must, and writes frames whole."""

    def send(self, data: str) -> None:
        if not self.connected:
            raise simple_websocket.ConnectionClosed(self.close_reason, self.close_message)
        # The parent's `send` may write half a frame when the buffer is full.
        self.sock.sendall(self.ws.send(TextMessage(data=data)))

    def _handle_events(self) -> bool:
        going: bool = super()._handle_events()
        if going and any(isinstance(message, bytes) for message in self.input_buffer):
            return self._refuse(CloseReason.UNSUPPORTED_DATA, "Text only")
        if going and len(self.input_buffer) > INBOX:
            return self._refuse(CloseReason.POLICY_VIOLATION, "Too many messages at once")
        return going

    def _refuse(self, reason: CloseReason, message: str) -> bool:
        self.input_buffer.clear()
        self.close(reason, message)
        self.event.set()
        return False


class LineWSGI(WebSocketWSGI):
    """What Engine.IO calls for a request that wants to be a WebSocket."""

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> "Iterable[bytes]":
        # Compression that nobody offers is not agreed on.
        environ.pop("HTTP_SEC_WEBSOCKET_EXTENSIONS", None)
        self.ws = Line(environ, max_message_size=wire.MESSAGE_LIMIT, **self.server_args)
        answered: Iterable[bytes] = self.app(self)
        return answered

    def wait(self) -> str | None:
        message: str | None = super().wait()
        if message is None or OPENING.match(message):
            return message
        # Engine.IO would fail at this, without letting go of the line.
        self.close()
        return None


class Envelope(Packet):
    """A Socket.IO packet with strict JSON; the one event that may come is `command`.

    Whatever else comes is handed on as a command that is Malformed, so that it gets an answer.
    """

    uses_binary_events = False
    json = wire
    packet_type: Any
    data: Any

    def decode(self, encoded_packet: str) -> int:
        try:
            super().decode(encoded_packet)
        except wire.Malformed as error:
            self.data = error
        except ValueError:
            self.data = wire.Malformed("That is not a Socket.IO packet.")
        if self.packet_type not in TAKEN:
            self.packet_type, self.data = EVENT, wire.Malformed("Binary data is not taken here.")
        if self.packet_type == EVENT:
            self.data = ["command", _message(self.data)]
        return 0


def _message(data: object) -> Any:
    match data:
        case wire.Malformed():
            return data
        case ["command", message]:
            return message
        case ["command", *_]:
            return wire.Malformed("A “command” carries one object.")
        case [str(event), *_]:
            return wire.Malformed(f"There is no event “{wire.short(event)}”, only “command”.")
        case _:
            return wire.Malformed("An event is a list that begins with its name.")


def harden(server: Any) -> None:
    """Put our line under a Socket.IO server, and make sure that it holds."""
    server.eio._async = {**server.eio._async, "websocket": LineWSGI}
    if server.async_mode != "gevent" or server.eio.transports != ["websocket"]:
        raise RuntimeError("sockets are not served by gevent over WebSocket alone")
    if server.async_handlers or server.packet_class is not Envelope:
        raise RuntimeError("packets are not taken one by one, in strict JSON")
