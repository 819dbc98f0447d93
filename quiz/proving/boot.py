"""Runs one snippet in a process of its own, and says on standard error how it ended.

What it says is a line of JSON; where there are several, the last one counts. It is handed to
interpreters from 3.6 on as text, so it is written for the oldest of them. Standard input holds
{"source": ..., "run": ...}; a source that is not to be run is compiled only.
"""

import io
import json
import os
import resource
import sys
import traceback
from typing import Any

MIB = 1 << 20
LIMITS = {
    resource.RLIMIT_CPU: 2,
    resource.RLIMIT_AS: 512 * MIB,
    resource.RLIMIT_FSIZE: 1 * MIB,
    resource.RLIMIT_NOFILE: 32,
    resource.RLIMIT_CORE: 0,
}
NAME = "<snippet>"
HARMFUL = (
    "os.",
    "shutil.",
    "socket.",
    "subprocess.",
    "ctypes.",
    "signal.",
    "sqlite3.",
    "webbrowser.",
)
HARMLESS = {"os.listdir", "os.scandir", "socket.__new__"}
"""What imports and event loops do themselves."""

ZONES = "/usr/share/zoneinfo"


def limit() -> None:
    for what, most in LIMITS.items():
        resource.setrlimit(what, (most, most))


def guard(report: int) -> None:
    """Ends the process when it reaches for what is not its own; Pythons from 3.8 on tell of it."""
    here = os.path.realpath(os.getcwd())
    library = [os.path.realpath(one) for one in [*sys.path, os.path.dirname(os.__file__), ZONES]]

    def own(path: object, flags: object) -> bool:
        if not isinstance(path, (str, bytes)):
            return False
        real = os.path.realpath(os.fsdecode(path))
        reads = isinstance(flags, int) and flags & (os.O_WRONLY | os.O_RDWR) == 0
        return any(within(real, one) for one in [here, *(library if reads else [])])

    def heard(event: str, args: Any) -> None:
        if event == "open":
            if own(args[0], args[2]):
                return
            event = f"opens {args[0]}"
        elif not event.startswith(HARMFUL) or event in HARMLESS:
            return
        tell(report, {"trouble": "reaches outside of its folder: " + event})
        os._exit(1)

    if hasattr(sys, "addaudithook"):
        sys.addaudithook(heard)


def within(path: str, folder: str) -> bool:
    return path == folder or path.startswith(folder + os.sep)


def tell(report: int, said: object) -> None:
    os.write(report, json.dumps(said).encode() + b"\n")


def line_of(error: BaseException) -> object:
    """Where it was raised: the innermost line of the snippet's own."""
    frames = [
        one.lineno for one in traceback.extract_tb(error.__traceback__) if one.filename == NAME
    ]
    return frames[-1] if frames else None


def ended(source: str, run: bool) -> object:
    """How the snippet ended: what it raised and where, whether it could be compiled."""
    try:
        code = compile(source, NAME, "exec")
    except (SyntaxError, ValueError) as error:
        return {
            "compiles": False,
            "raises": type(error).__name__,
            "line": getattr(error, "lineno", None),
        }
    if not run:
        return {"compiles": True}
    try:
        exec(code, {"__name__": "__main__", "__builtins__": __builtins__})
        sys.stdout.flush()
    except BaseException as error:
        return {"compiles": True, "raises": type(error).__name__, "line": line_of(error)}
    return {"compiles": True, "raises": None, "line": None}


def main() -> None:
    report = os.dup(2)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 2)
    asked = json.loads(sys.stdin.read())
    limit()
    sys.stdin, sys.stderr = io.StringIO(), io.StringIO()
    guard(report)
    tell(report, ended(asked["source"], asked["run"]))


main()
