"""The CPythons at hand: on the path, and where version managers keep theirs."""

import os
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from shutil import which
from typing import Final

from .versions import Version

KEPT: Final = ("~/.pyenv/versions/*/bin/python3", "~/.local/share/uv/python/*/bin/python3")
MINORS: Final = range(6, 20)
OLDEST: Final = (3, 6)
ASKED: Final = (
    "import platform, sys; print(platform.python_implementation(), *sys.version_info[:3])"
)
PATIENCE: Final = 20
"""Seconds that an interpreter may take to start."""


@dataclass(frozen=True, slots=True)
class Interpreter:
    """A CPython that can be started; `patch` is the last part of its version."""

    path: str
    version: Version
    patch: int


def asked(path: str) -> Interpreter | None:
    """The interpreter at that path; None where there is no CPython that we can use."""
    try:
        said = subprocess.run(
            [path, "-I", "-S", "-c", ASKED], capture_output=True, text=True, timeout=PATIENCE
        ).stdout.split()
    except (OSError, subprocess.TimeoutExpired):
        return None
    if len(said) != 4 or said[0] != "CPython":
        return None
    major, minor, patch = map(int, said[1:])
    return Interpreter(path, (major, minor), patch) if (major, minor) >= OLDEST else None


def running() -> Interpreter:
    """The one that runs this program."""
    return Interpreter(sys.executable, sys.version_info[:2], sys.version_info.micro)


def at_hand(named: Iterable[str] = ()) -> list[Interpreter]:
    """One of each minor version, oldest first: the ones that are named, else the newest patch."""
    found: dict[Version, Interpreter] = {}
    for path in dict.fromkeys(map(os.path.realpath, _places())):
        interpreter = asked(path)
        if interpreter is None:
            continue
        held = found.get(interpreter.version)
        if held is None or held.patch < interpreter.patch:
            found[interpreter.version] = interpreter
    chosen = [interpreter for path in named if (interpreter := asked(path))]
    found.update({interpreter.version: interpreter for interpreter in chosen})
    return [found[version] for version in sorted(found)]


def _places() -> Iterator[str]:
    yield sys.executable
    names = chain(["python3"], (f"python3.{minor}" for minor in MINORS))
    yield from filter(None, map(which, names))
    for pattern in KEPT:
        folder, _, rest = pattern.partition("*")
        yield from map(str, sorted(Path(folder).expanduser().glob(f"*{rest}")))
