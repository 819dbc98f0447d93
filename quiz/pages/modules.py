"""Our modules for browsers: what a page's script imports, and what of a module is served."""

import re
from collections.abc import Callable
from posixpath import dirname, join, normpath
from typing import Final

IMPORTED: Final = re.compile(r'\b(?:from|import) "(\.[^"]+)"')

ABOUT: Final = re.compile(r"^ */\*\*(?:(?!\*/).)*\*/$", re.MULTILINE | re.DOTALL)
"""A comment that has its lines to itself."""


def imported(read: Callable[[str], bytes], entry: str) -> list[str]:
    """All that a script imports, itself or through others, the nearest first."""
    found = [entry]
    for name in found:
        said = IMPORTED.findall(read(name).decode())
        modules = dict.fromkeys(normpath(join(dirname(name), one)) for one in said)
        found += [module for module in modules if module not in found]
    return found[1:]


def bare(module: bytes) -> bytes:
    """A module without what it says about itself; its lines keep their numbers."""
    return ABOUT.sub(lambda about: "\n" * about[0].count("\n"), module.decode()).encode()
