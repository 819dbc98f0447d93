"""What in a snippet may not be run, also where only a newer Python can read the snippet."""

import json
from pathlib import Path
from typing import Final

from . import allowed
from .interpreters import Interpreter
from .running import once

READER: Final = Path(allowed.__file__).read_text("utf-8")


def refusals(interpreter: Interpreter, source: str) -> list[str]:
    """In a few words each; none of what this interpreter cannot compile, since nothing runs."""
    if allowed.parses(source):
        return allowed.refused(source)
    if not once(interpreter, source, run=False).compiles:
        return []
    read = once(interpreter, f"{READER}\nimport json\nprint(json.dumps(refused({source!r})))")
    if read.raises or read.trouble:
        return ["uses a grammar that nobody here can read"]
    found: list[str] = json.loads(read.prints)
    return found
