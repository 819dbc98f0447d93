"""Real servers and clients that know nothing but the wire, so that tests read as evenings do."""

import http.client
import json
import os
import queue
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import Any

import socketio

from tests import small_pack

ROOT = Path(__file__).parent.parent
START_WITHIN = 20
"""How long (s) a server may take to start on a busy machine."""

WITHIN = 10
"""How long (s) to wait for what should come at once."""

View = dict[str, Any]


class Server:
    """A real `python app.py` with a folder of its own, which can be killed and started again."""

    def __init__(self, folder: Path, **settings: str) -> None:
        self.folder = folder
        self.port = 0
        self.clients: list[Client] = []
        self._settings = {f"PUZZLERS_{name.upper()}": value for name, value in settings.items()}
        self._output = folder / "output.txt"
        self._process: subprocess.Popen[bytes] | None = None

    @property
    def output(self) -> str:
        """All that it has said."""
        return self._output.read_text(encoding="utf-8")

    @property
    def url(self) -> str:
        return f"http://localhost:{self.port}"

    def start(self) -> "Server":
        """Start it, on the same port as before if there was one."""
        said_before = len(self.output) if self._output.exists() else 0
        self._launch()
        found = until(lambda: self._said(r"http://localhost:(\d+)", said_before), START_WITHIN)
        self.port = int(found[1])
        return self

    def _launch(self) -> None:
        small_pack.written_to(self.folder / "instance" / "packs")
        environment = {
            **os.environ,
            "PUZZLERS_INSTANCE": str(self.folder / "instance"),
            "PUZZLERS_HOST": "127.0.0.1",
            "PUZZLERS_PORT": str(self.port),
            "PYTHONIOENCODING": "utf-8",
            **self._settings,
        }
        with self._output.open("ab") as output:
            self._process = subprocess.Popen(
                [sys.executable, "app.py"],
                cwd=ROOT,
                env=environment,
                stdout=output,
                stderr=subprocess.STDOUT,
            )

    def kill(self) -> None:
        """End it at once, as a power cut would."""
        self._end(signal.SIGKILL)

    def stop(self, how: signal.Signals = signal.SIGTERM) -> int:
        """Ask it to stop; how it left."""
        return self._end(how)

    def refuses_to_start(self) -> str:
        """Start it in vain; what it says."""
        self._launch()
        assert self._process is not None
        assert self._process.wait(START_WITHIN) == 1
        return self.output

    def __enter__(self) -> "Server":
        return self.start()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.hang_up()
        self.stop()

    def hang_up(self) -> None:
        """Close the lines of all clients."""
        while self.clients:
            self.clients.pop().leave()

    def _end(self, how: signal.Signals) -> int:
        if self._process is None:
            return 0
        self._process.send_signal(how)
        left: int = self._process.wait(START_WITHIN)
        self._process = None
        return left

    def _said(self, pattern: str, since: int) -> re.Match[str] | None:
        assert self._process is not None
        if self._process.poll() is not None:
            raise AssertionError(f"the server has ended:\n{self.output}")
        return re.compile(pattern).search(self.output, since)

    def ask(
        self, method: str, path: str, body: object = None, ticket: str | None = None
    ) -> "Reply":
        """One HTTP request without cookies, as a program sends it."""
        line = http.client.HTTPConnection("localhost", self.port, timeout=WITHIN)
        headers = {} if ticket is None else {"Authorization": f"Bearer {ticket}"}
        if body is not None:
            headers["Content-Type"] = "application/json"
        try:
            text = None if body is None else json.dumps(body)
            line.request(method, path, text, headers)
            response = line.getresponse()
            return Reply(response.status, response.read().decode())
        finally:
            line.close()

    def game(self, **wanted: object) -> "Game":
        """Open a game."""
        said = self.ask("POST", "/api/games", {"pack": small_pack.NAME, **wanted}).json()
        return Game(self, said["code"], said["ticket"], said["key"])


class Reply:
    """What came back."""

    def __init__(self, status: int, text: str) -> None:
        self.status = status
        self.text = text

    def json(self) -> Any:
        return json.loads(self.text)


class Game:
    """A game on a server, and the way to seats in it."""

    def __init__(self, server: Server, code: str, ticket: str, key: str) -> None:
        self.server = server
        self.code = code
        self.ticket = ticket
        self.key = key

    def host(self) -> "Client":
        return Client(self.server, {"code": self.code, "as": "host", "ticket": self.ticket})

    def stage(self) -> "Client":
        return Client(self.server, {"code": self.code, "as": "stage"})

    def seat(self, name: str) -> str:
        """A new player's ticket."""
        path = f"/api/games/{self.code}/seats"
        return str(self.server.ask("POST", path, {"name": name}).json()["ticket"])

    def player(self, name: str) -> "Client":
        return self.back(self.seat(name))

    def back(self, ticket: str) -> "Client":
        """Whoever holds this ticket."""
        return Client(self.server, {"code": self.code, "as": "player", "ticket": ticket})


class Client:
    """Somebody at a Socket.IO line who gives commands and sees the newest of each layer."""

    def __init__(self, server: Server, auth: dict[str, str]) -> None:
        self.auth = auth
        self.view: View = {}
        self.told: dict[str, list[View]] = {}
        self.gone: View | None = None
        self.refusal: View | None = None
        self._came: queue.SimpleQueue[None] = queue.SimpleQueue()
        self._line = socketio.Client(reconnection=False)
        self._line.on("view", self._told)
        self._line.on("gone", self._sent_off)
        self._line.on("connect_error", self._refused)
        self._line.on("chat", self._chat)
        for event in ("typing", "reaction"):
            self._line.on(event, partial(self._heard, event))
        server.clients.append(self)
        self._line.connect(server.url, auth=auth, transports=["websocket"], wait_timeout=WITHIN)
        self._socket = self._line.eio.ws
        self.sees(lambda view: "room" in view)

    @property
    def ticket(self) -> str:
        return self.auth["ticket"]

    def do(self, do: str, **fields: object) -> View:
        """Give a command; what the server acknowledges."""
        ack: View = self._line.call("command", {"do": do, **fields}, timeout=WITHIN)
        return ack

    def sees(self, what: Callable[[View], object]) -> View:
        """Wait until the view is like that."""
        ends = time.monotonic() + WITHIN
        while not what(self.view):
            try:
                self._came.get(timeout=max(0.001, ends - time.monotonic()))
            except queue.Empty:
                raise AssertionError(f"this never came; last: {self.view}") from None
        return self.view

    def sees_phase(self, phase: str) -> View:
        return self.sees(lambda view: view["room"]["phase"] == phase)

    def sees_question(self, id: str) -> View:
        return self.sees(lambda view: (view["room"]["question"] or {}).get("id") == id)

    def is_told(self, event: str) -> list[View]:
        """Wait for what is no view: the lines of a chat, for example."""
        self.sees(lambda _: self.told.get(event))
        return self.told[event]

    def goes(self) -> View:
        """Wait to be sent off; what is said at parting."""
        self.sees(lambda _: self.gone)
        assert self.gone is not None
        return self.gone

    def leave(self) -> None:
        """Close the line, also one that the server has closed already."""
        with suppress(OSError):
            self._socket.abort()
        self._line.disconnect()
        self._socket.shutdown()

    def _told(self, patch: View) -> None:
        if patch["seq"] >= self.view.get("seq", 0):
            self.view = {**self.view, **patch}
            self._came.put(None)

    def _chat(self, said: View) -> None:
        before = [] if said["all"] else self.told["chat"]
        self.told["chat"] = [*before, *said["lines"]]
        self._came.put(None)

    def _heard(self, event: str, said: View) -> None:
        self.told[event] = [*self.told.get(event, []), said]
        self._came.put(None)

    def _sent_off(self, said: View) -> None:
        self.gone = said
        self._came.put(None)

    def _refused(self, said: View) -> None:
        self.refusal = said


def until(what: Callable[[], Any], within: float = WITHIN) -> Any:
    """Wait until that is so, and return it."""
    ends = time.monotonic() + within
    while time.monotonic() < ends:
        found = what()
        if found:
            return found
        time.sleep(0.05)
    raise AssertionError("that never came to be")
