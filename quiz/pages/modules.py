"""Our modules for browsers: what a page's script imports, joined into one script."""

import re
from collections.abc import Callable, Iterator
from posixpath import dirname, join, normpath
from typing import Final

IMPORT: Final = re.compile(r'^import (?:\{([^}]*)\} from )?"(\.[^"]+)";$', re.MULTILINE)
"""An import as we write them: of names, or of a module for what it does."""

EXPORTED: Final = re.compile(r"^export const (\w+)", re.MULTILINE)
LISTED: Final = re.compile(r"^export \{([^}]*)\};$", re.MULTILINE)

ABOUT: Final = re.compile(r"^ */\*\*(?:(?!\*/).)*\*/$", re.MULTILINE | re.DOTALL)
"""A comment that has its lines to itself."""

Read = Callable[[str], bytes]


def imported(read: Read, entry: str) -> list[str]:
    """All that a script imports, itself or through others; what is needed first comes first.

    Raises ValueError where modules import each other in a circle.
    """
    return list(_needed(read, entry, ()))[:-1]


def _needed(read: Read, name: str, above: tuple[str, ...]) -> Iterator[str]:
    if name in above:
        raise ValueError(f"modules import each other: {' -> '.join([*above, name])}")
    found: dict[str, None] = {}
    if not _vendored(name):
        for _, said in IMPORT.findall(read(name).decode()):
            found |= dict.fromkeys(_needed(read, _path(name, said), (*above, name)))
    yield from found
    yield name


def vendored(read: Read, entry: str) -> list[str]:
    """The vendored files that a script needs, which browsers load beside it."""
    return [name for name in imported(read, entry) if _vendored(name)]


def joined(read: Read, entry: str) -> bytes:
    """The script with all that it imports, but for vendored files, which stay as they are.

    Each module is a function that runs once and returns what the module exports, so that no
    name meets another. The script stands at the top of the folder.
    """
    names = [*imported(read, entry), entry]
    held = {name: f"m{number}" for number, name in enumerate(names)}
    parts = [
        f'import * as {held[name]} from "./{name}";'
        if _vendored(name)
        else _wrapped(bare(read(name)).decode(), name, held)
        for name in names
    ]
    return "\n".join(parts).encode()


def _wrapped(module: str, name: str, held: dict[str, str]) -> str:
    exported = EXPORTED.findall(module) + [
        one.strip() for listed in LISTED.findall(module) for one in listed.split(",")
    ]

    def taken(said: re.Match[str]) -> str:
        names = said[1] and said[1].replace(" as ", ": ")
        return f"const {{{names}}} = {held[_path(name, said[2])]};" if names else ""

    body = LISTED.sub("", IMPORT.sub(taken, module)).replace("\nexport const ", "\nconst ")
    body = re.sub(r"\n+", "\n", body.removeprefix("export ")).strip()
    return f"const {held[name]} = (() => {{\n{body}\nreturn {{{', '.join(exported)}}};\n}})();"


def _vendored(name: str) -> bool:
    return name.startswith("vendor/")


def _path(name: str, said: str) -> str:
    """The file that a module means by what it imports."""
    return normpath(join(dirname(name), said))


def bare(module: bytes) -> bytes:
    """A module without what it says about itself; its lines keep their numbers."""
    return ABOUT.sub(lambda about: "\n" * about[0].count("\n"), module.decode()).encode()
