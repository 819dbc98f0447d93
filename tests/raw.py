"""A bare WebSocket that speaks Socket.IO by hand, to say what no library would."""

import json
from contextlib import suppress
from types import TracebackType
from typing import Any

import websocket

from tests.play import WITHIN, Server

FLOOD = 20_000


class Raw:
    """One line; packets go in and out as text."""

    def __init__(
        self, server: Server, origin: str | None = None, cookie: str | None = None
    ) -> None:
        self.line = websocket.create_connection(
            f"ws://localhost:{server.port}/socket.io/?EIO=4&transport=websocket",
            timeout=WITHIN,
            origin=origin,
            suppress_origin=origin is None,
            cookie=cookie,
            header=["Sec-WebSocket-Extensions: permessage-deflate; client_max_window_bits"],
        )
        self.opened = self.hear()

    def say(self, text: str) -> None:
        self.line.send(text)

    def floods(self, text: str) -> None:
        """Say it over and over, without a pause, until the server has had enough."""
        with suppress(OSError, websocket.WebSocketException):
            for _ in range(FLOOD):
                self.say(text)

    def hear(self) -> str:
        """The next packet that is no ping; nothing once the line is closed."""
        while True:
            try:
                heard: str = self.line.recv()
            except (websocket.WebSocketConnectionClosedException, ConnectionError):
                return ""
            if heard != "2":
                return heard

    def hear_until(self, beginning: str) -> str:
        while True:
            heard = self.hear()
            if heard.startswith(beginning) or not heard:
                return heard

    def enters(self, **auth: object) -> dict[str, Any]:
        """Ask to be let in; what is answered, with its code if it is a no."""
        self.say(f"40{json.dumps(auth)}")
        heard = self.hear()
        said: dict[str, Any] = json.loads(heard[2:])
        assert heard[:2] == ("44" if "message" in said else "40")
        return said

    def ack(self, said: str, number: int = 1) -> Any:
        """Send what follows a packet's number; what its acknowledgement carries."""
        self.say(f"42{number}{said}")
        heard = self.hear_until(f"43{number}")
        return json.loads(heard[3:])[0]

    @property
    def closed(self) -> bool:
        """Whether the server hangs up."""
        return self.hear_until("\0") == ""

    def __enter__(self) -> "Raw":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.line.shutdown()
