"""Runs one snippet in a process of its own, and says on standard error how it ended.

It is handed to interpreters from 3.6 on as text, so it is written for the oldest of them.
Standard input holds {"source": ..., "run": ...}; a source that is not to be run is compiled only.
"""

import io
import json
import os
import resource
import sys
import traceback

MIB = 1 << 20
LIMITS = {
    resource.RLIMIT_CPU: 2,
    resource.RLIMIT_AS: 512 * MIB,
    resource.RLIMIT_FSIZE: 1 * MIB,
    resource.RLIMIT_NOFILE: 32,
    resource.RLIMIT_CORE: 0,
}
NAME = "<snippet>"


def limit() -> None:
    for what, most in LIMITS.items():
        resource.setrlimit(what, (most, most))


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
    asked = json.loads(sys.stdin.read())
    limit()
    sys.stdin, sys.stderr = io.StringIO(), io.StringIO()
    said = ended(asked["source"], asked["run"])
    try:
        sys.stdout.flush()
    except (OSError, ValueError):
        said = {"compiles": True, "raises": "OSError", "line": None}
    os.write(report, json.dumps(said).encode())
    os._exit(0)


main()
