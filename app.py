"""The application, put together: `create_app()`, and `python app.py` serves it."""

if __name__ == "__main__":
    from gevent import monkey

    monkey.patch_all()

import errno
import hashlib
import logging
import os
import resource
import secrets
import signal
import sys
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

import gevent
import segno
from flask import Flask
from gevent import socket
from gevent.event import Event
from gevent.pywsgi import WSGIServer
from gevent.threadpool import ThreadPool

from quiz import addresses, cli, pages, sockets
from quiz.addresses import Addresses
from quiz.clock import Clock
from quiz.environment import BadEnvironment, Environment
from quiz.library import Library
from quiz.pages.headers import secured
from quiz.ring import Puzzlers
from quiz.rooms import Rooms
from quiz.store import BadDatabase, Store
from quiz.tickets import BadSecret, Tickets, host_password, signing_key

if TYPE_CHECKING:
    from _typeshed.wsgi import StartResponse, WSGIEnvironment

log = logging.getLogger("puzzlers")

HERE = Path(__file__).parent

PORT = 5000
PORTS_TRIED = 20
BACKLOG = 1024
SWITCH = 0.001
"""How long (s) a thread that judges a long recital may keep all others waiting."""

FAREWELL = 3
"""How long (s) open connections may take to end when the server stops."""


class Application(Flask):
    """Flask, with our headers on every response, whoever makes it."""

    def __call__(
        self, environ: "WSGIEnvironment", start_response: "StartResponse"
    ) -> Iterable[bytes]:
        return secured(self.wsgi_app)(environ, start_response)


def create_app(config: Mapping[str, str] | None = None) -> Flask:
    """The application; `config` stands for the environment's variables."""
    settings = Environment.read(os.environ if config is None else config)
    settings.instance.mkdir(mode=0o700, parents=True, exist_ok=True)
    settings.packs.mkdir(parents=True, exist_ok=True)
    app = Application(__name__, instance_path=str(settings.instance))
    app.config["SQLALCHEMY_DATABASE_URI"] = settings.database_url
    clock = Clock()
    store = Store(app, secrets.token_hex(8), ThreadPool(1).apply)
    socketio = sockets.line(app)
    speaker = sockets.Speaker(socketio)
    app.extensions["puzzlers"] = Puzzlers(
        rooms=Rooms(
            store, speaker, clock.wake, clock.now, settings.max_players, settings.keep_days
        ),
        library=Library(HERE / "quiz" / "packs", settings.packs),
        tickets=Tickets(signing_key(settings.instance)),
        store=store,
        clock=clock,
        settings=settings,
        addresses=_addresses(settings),
        host_password=settings.host_password or host_password(settings.instance),
        version=_version(),
    )
    pages.register(app)
    sockets.register(app, socketio)
    cli.register(app)
    return app


def _addresses(settings: Environment) -> Addresses:
    lan = f"http://{addresses.local_network_address()}:{settings.port or PORT}"
    return Addresses(settings.url, lan, settings.trusted_hosts)


def _version() -> str:
    """What tells our pages of today from those of yesterday."""
    seen = hashlib.sha256()
    for folder in ("static/js", "static/css", "templates"):
        for path in sorted((HERE / folder).rglob("*.*")):
            seen.update(path.read_bytes())
    return seen.hexdigest()[:12]


def serve() -> None:
    """Serve until the process is told to stop."""
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(message)s")
    _raise_limits()
    sys.setswitchinterval(SWITCH)
    listener = _listening(Environment.read(os.environ))
    port = listener.getsockname()[1]
    app = create_app({**os.environ, "PUZZLERS_PORT": str(port)})
    puzzlers: Puzzlers = app.extensions["puzzlers"]
    puzzlers.rooms.recover()
    waking = puzzlers.clock.run(puzzlers.rooms.wake, puzzlers.rooms.beat)
    stopping = Event()
    for number in (signal.SIGINT, signal.SIGTERM):
        gevent.signal_handler(number, stopping.set)
    server = WSGIServer(listener, app, log=None, error_log=log)
    server.start()
    _welcome(puzzlers, port)
    stopping.wait()
    print("Stopping: what has come is still being kept.", flush=True)
    server.close()
    puzzlers.rooms.stop()
    waking.kill()
    server.stop(timeout=FAREWELL)
    puzzlers.store.close()


def _raise_limits() -> None:
    """Every player is an open file."""
    _, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (most, most))


def _listening(settings: Environment) -> socket.socket:
    """A socket on the port that was asked for, or on the next free one if none was."""
    wished = range(PORT, PORT + PORTS_TRIED) if settings.port is None else [settings.port]
    for port in wished:
        listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            listener.bind((settings.host, port))
        except OSError as error:
            listener.close()
            if error.errno != errno.EADDRINUSE:
                raise BadEnvironment(f"Cannot listen on {settings.host}:{port}: {error}.") from None
            continue
        listener.listen(BACKLOG)
        return listener
    raise BadEnvironment(
        f"Port {wished[0]} is taken. Set PUZZLERS_PORT to a free one, or end what uses it."
    )


def _welcome(puzzlers: Puzzlers, port: int) -> None:
    """Say where people find us."""
    public = puzzlers.addresses.url or puzzlers.addresses.lan
    print(f"\nPuzzlers is ready.\n\n  On this machine    http://localhost:{port}")
    if not addresses.loopback(puzzlers.settings.host):
        print(f"  For everybody      {public}\n")
        if "utf" in (sys.stdout.encoding or "").lower():
            segno.make(public, error="m").terminal(border=2, compact=True)
        print(f"\n  Hosting from another device needs the password {puzzlers.host_password}")
    print("  Ctrl+C stops it; the games stay.\n", flush=True)


if __name__ == "__main__":
    try:
        serve()
    except (BadEnvironment, BadDatabase, BadSecret) as error:
        sys.exit(f"Puzzlers cannot start. {error}")
