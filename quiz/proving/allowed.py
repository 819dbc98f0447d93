"""What a snippet may use: read before it is run, so that nothing runs that no quiz needs.

It is a text for other Pythons, too: they read what ours cannot, so it imports nothing of ours.
"""

import ast
from collections.abc import Iterable, Iterator
from typing import Final

HARMLESS: Final = """
    __future__ abc argparse array ast asyncio base64 binascii bisect builtins calendar cmath
    codecs collections colorsys concurrent configparser contextlib contextvars copy copyreg csv
    dataclasses datetime decimal difflib dis email enum errno fnmatch fractions functools gc
    getopt graphlib hashlib heapq hmac html http inspect io ipaddress itertools json keyword
    logging math ntpath numbers operator optparse pathlib posixpath pprint queue random re
    reprlib secrets shlex statistics string struct sys textwrap this threading time token
    tokenize tomllib traceback types typing unicodedata urllib uuid warnings weakref xml zlib
    zoneinfo
    """
MODULES: Final = frozenset(HARMLESS.split())
PARTS_REFUSED: Final = frozenset(
    {"concurrent.futures.process", "http.client", "http.server", "urllib.request"}
)
WAYS_ROUND: Final = """
    builtins ctypes f_builtins f_globals f_locals getframe gi_frame globals import import_module
    importlib loader modules nt os popen posix setprofile settrace shutil socket spec subclasses
    subprocess sys system tempfile
    """
"""Parts of modules and objects that lead round this list, with underscores around them or not."""

PARTS_ROUND: Final = frozenset(WAYS_ROUND.split())
NAMES_REFUSED: Final = frozenset(
    {"__builtins__", "__import__", "__loader__", "__spec__", "breakpoint"}
)
OF_THE_DAY: Final = frozenset({"localtime", "now", "today", "utcnow"})
COMPILERS: Final = frozenset({"compile", "eval", "exec"})
BY_NAME: Final = frozenset({"delattr", "getattr", "hasattr", "setattr"})
WATCHED: Final = COMPILERS | BY_NAME | {"open"}
OPENERS: Final = {
    "builtins": WATCHED | NAMES_REFUSED,
    "codecs": {"open"},
    "io": {"open", "FileIO"},
    "pathlib": {"Path", "PosixPath", "WindowsPath"},
}
BARE: Final = frozenset({"sys", *OPENERS})
"""What stays under its own name, so that its parts are seen."""


def parses(source: str) -> bool:
    """Whether the Python that runs this program can read it."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def refused(source: str) -> list[str]:
    """What in a source that parses may not be run, each in a few words."""
    tree = ast.parse(source)
    called = {node.func for node in ast.walk(tree) if isinstance(node, ast.Call)}
    return sorted({what for node in ast.walk(tree) for what in _refused(node, node in called)})


def _refused(node: ast.AST, called: bool) -> Iterator[str]:
    match node:
        case ast.Import(names=names):
            yield from _imported(one.name for one in names)
            yield from (f"renames {one.name}" for one in names if one.name in BARE and one.asname)
        case ast.ImportFrom(module=str(module), names=names, level=0):
            yield from _imported([module, *(f"{module}.{one.name}" for one in names)])
            for one in names:
                yield from _part(one.name, ast.Name(module))
        case ast.ImportFrom():
            yield "imports from where it stands"
        case ast.Attribute(value=value, attr=name):
            yield from _part(name, value)
        case ast.Name(id=name):
            yield from _named(name, called)
        case ast.Constant(value=str(text)) if text.startswith("_") and _leads_round(text):
            yield f"names {text}"
        case ast.Call(func=ast.Name(id=name), args=args) if name in WATCHED:
            yield from _called(name, args)
        case _:
            pass


def _leads_round(part: str) -> bool:
    return part.strip("_") in PARTS_ROUND


def _imported(modules: Iterable[str]) -> Iterator[str]:
    for name in modules:
        if name.partition(".")[0] not in MODULES or name in PARTS_REFUSED:
            yield f"imports {name}"


def _part(name: str, whole: ast.expr) -> Iterator[str]:
    if _leads_round(name) or name in OPENERS.get(ast.unparse(whole), ()):
        yield f"uses {name}"
    if name in OF_THE_DAY:
        yield f"asks for the time with {name}"


def _named(name: str, called: bool) -> Iterator[str]:
    if name in NAMES_REFUSED:
        yield f"uses {name}"
    if name in WATCHED and not called:
        yield f"hands {name} on"


def _called(name: str, args: list[ast.expr]) -> Iterator[str]:
    """Text that is written out is read like the rest; any other is refused."""
    match args:
        case [ast.Constant(value=str(text)), *_] if name in COMPILERS and parses(text):
            yield from refused(text)
        case [whole, ast.Constant(value=str(part)), *_] if name in BY_NAME:
            yield from _part(part, whole)
        case [ast.Constant(value=str(file)), *_] if name == "open" and _of_its_own(file):
            pass
        case _ if name == "open":
            yield "opens what may be no file of its own"
        case _:
            yield f"hands {name} what cannot be read beforehand"


def _of_its_own(file: str) -> bool:
    """Files in the folder that is made for a snippet are all that it may open."""
    return file.replace(".", "", 1).isalnum()
