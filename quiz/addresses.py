"""Which hosts and origins are our own, and which address links and QR codes carry."""

import ipaddress
import re
import socket
from dataclasses import dataclass
from functools import lru_cache
from typing import Final
from urllib.parse import urlsplit

LOOPBACK: Final = "127.0.0.1"

HOST: Final = re.compile(
    r"(?P<name>[a-z\d._-]+|\[[a-f\d:.]+\])(:\d{1,5})?", re.ASCII | re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Addresses:
    """`url` is what the operator says the address is; `lan` what the local network calls it."""

    url: str | None
    lan: str
    trusted_hosts: tuple[str, ...] = ()

    def trusted(self, host: str) -> bool:
        """Whether a request may name this host (with or without a port)."""
        name = _name(host)
        if self.url is not None and name == _name(urlsplit(self.url).netloc):
            return True
        return any(_covers(known, name) for known in self.trusted_hosts) or own(name)

    def own_origin(self, origin: str, host: str, scheme: str) -> bool:
        """Whether a page of this origin is one of ours, for a request to that host."""
        if self.url is not None and origin == _origin(self.url):
            return True
        return self.trusted(host) and origin == f"{scheme}://{host}"

    def base(self, host: str, scheme: str) -> str:
        """The beginning of links that other devices can follow."""
        if self.url is not None:
            return self.url
        return self.lan if loopback(_name(host)) else f"{scheme}://{host}"


def loopback(name: str) -> bool:
    """Whether this name or number means the machine itself and nobody else's way to it."""
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name == "localhost"


@lru_cache(maxsize=256)
def own(name: str) -> bool:
    """Whether the name or number is this machine's: only such a number can be bound to."""
    if loopback(name) or name in _machine_names():
        return True
    try:
        family = socket.AF_INET6 if ipaddress.ip_address(name).version == 6 else socket.AF_INET
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            probe.bind((name, 0))
    except (OSError, ValueError):
        return False
    return name not in ("0.0.0.0", "::")


def local_network_address() -> str:
    """This machine's number on the local network; nothing is sent to find it."""
    try:
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
            probe.connect(("192.0.2.1", 9))  # an address reserved for documentation
            return str(probe.getsockname()[0])
    except OSError:
        return LOOPBACK


def _machine_names() -> tuple[str, ...]:
    name = socket.gethostname().lower()
    return (name, f"{name}.local")


def _name(host: str) -> str:
    """A host without its port; nothing if it is no host at all."""
    found = HOST.fullmatch(host)
    return found["name"].strip("[]").lower() if found else ""


def _origin(url: str) -> str:
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc}"


def _covers(known: str, name: str) -> bool:
    return name.endswith(known) if known.startswith(".") else name == known
