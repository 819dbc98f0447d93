"""One snippet, run by one interpreter in a process of its own: what it prints and how it ends.

Limits are no sandbox. What is run has been read by `allowed` before, and is a pack of ours or of
whoever gives the command; the game server runs nothing of a pack.
"""

import json
import os
import re
import signal
import subprocess
from contextlib import suppress
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from typing import IO, Any, Final

from .interpreters import Interpreter

BOOT: Final = Path(__file__).with_name("boot.py").read_text("utf-8")
FLAGS: Final = ("-I", "-S", "-B", "-X", "utf8", "-W", "ignore", "-c", BOOT)
PATIENCE: Final = 5
"""Seconds on the wall; boot.py sets the limits within."""

TIMES: Final = 3
"""`-I` takes no PYTHONHASHSEED: what hangs on the hash of a text differs between runs."""

MOST: Final = 64 << 10
ADDRESS: Final = re.compile(r"\bat 0x[0-9a-fA-F]{6,}")

_RUNNING: Final[set[subprocess.Popen[bytes]]] = set()


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of it; `raises` is the bare name of an exception, `line` where it was raised."""

    prints: str = ""
    raises: str | None = None
    line: int | None = None
    compiles: bool = True
    trouble: str | None = None
    """Why nothing can be said: it took too long, printed too much, or not the same each time."""

    @property
    def shown(self) -> str:
        """What a terminal would show, the exception as its bare name in the last line."""
        lines = [line.rstrip() for line in self.prints.rstrip("\n").split("\n")]
        shown = [*([] if lines == [""] else lines), *([self.raises] if self.raises else [])]
        return "\n".join(shown).rstrip("\n")


def stable(interpreter: Interpreter, source: str) -> Outcome:
    """What it comes to each time; trouble, if it is not the same or nobody could foresee it."""
    first = once(interpreter, source)
    if first.trouble or not first.compiles:
        return first
    if ADDRESS.search(first.prints):
        return Outcome(trouble="prints an address in memory, which is never the same")
    others = [once(interpreter, source) for _ in range(TIMES - 1)]
    if any(other != first for other in others):
        return Outcome(trouble="does not do the same each time it is run")
    return first


def once(interpreter: Interpreter, source: str, run: bool = True) -> Outcome:
    """One run in a fresh process, which may only compile what is not to be run."""
    with TemporaryDirectory(prefix="puzzlers-") as folder, TemporaryFile() as printed:
        asked = json.dumps({"source": source, "run": run}).encode()
        report = _reported(interpreter, asked, folder, printed)
        if report is None:
            return Outcome(trouble="takes too long, or too much memory")
        printed.seek(0)
        data = printed.read(MOST + 1)
    if len(data) > MOST:
        return Outcome(trouble=f"prints more than {MOST >> 10} kB")
    return Outcome(data.decode("utf-8", "replace"), **report)


def _reported(
    interpreter: Interpreter, asked: bytes, folder: str, printed: IO[bytes]
) -> dict[str, Any] | None:
    """What boot.py says of the end; None if it was ended before it could say anything."""
    child = subprocess.Popen(
        [*_apart(), interpreter.path, *FLAGS],
        stdin=subprocess.PIPE,
        stdout=printed,
        stderr=subprocess.PIPE,
        cwd=folder,
        env={"PATH": os.defpath, "TZ": "UTC", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"},
        start_new_session=True,
    )
    _RUNNING.add(child)
    try:
        _, said = child.communicate(asked, PATIENCE)
    except subprocess.TimeoutExpired:
        said = b""
    finally:
        _end(child)
    try:
        report: dict[str, Any] = json.loads(said.splitlines()[-1])
    except (ValueError, IndexError):
        return None
    return report


def _end(child: subprocess.Popen[bytes]) -> None:
    """It, and whatever it may have started."""
    _kill(child)
    child.wait()
    _RUNNING.discard(child)


def _kill(child: subprocess.Popen[bytes]) -> None:
    with suppress(ProcessLookupError):
        os.killpg(child.pid, signal.SIGKILL)


def end_all() -> None:
    """End whatever runs now in any thread: nobody waits for it any more."""
    for child in list(_RUNNING):
        _kill(child)


@cache
def _apart() -> tuple[str, ...]:
    """What takes the network away, where the system lets us."""
    command = ("unshare", "--map-root-user", "--net")
    try:
        ended = subprocess.run([*command, "true"], capture_output=True, timeout=PATIENCE)
    except (OSError, subprocess.TimeoutExpired):
        return ()
    return command if ended.returncode == 0 else ()
