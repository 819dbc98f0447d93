"""What a snippet may use: read before it is run, so that nothing runs that no quiz needs."""

import ast
from collections.abc import Iterator
from typing import Final

HARMLESS: Final = """
    __future__ abc argparse array ast asyncio base64 binascii bisect builtins calendar cmath codecs
    collections colorsys concurrent contextlib contextvars copy csv dataclasses datetime decimal
    difflib dis doctest enum errno fractions functools gc getopt graphlib hashlib heapq html http
    inspect io ipaddress itertools json keyword logging math numbers operator pprint queue random re
    secrets statistics string struct sys textwrap this threading time timeit token tokenize tomllib
    traceback types typing unicodedata urllib uuid warnings weakref xml zlib zoneinfo
    """
MODULES: Final = frozenset(HARMLESS.split())
PARTS_REFUSED: Final = frozenset({"concurrent.futures.process", "http.server", "urllib.request"})
WAYS_ROUND: Final = """
    __builtins__ __globals__ __import__ __loader__ __spec__ __subclasses__ _getframe breakpoint
    f_builtins f_globals f_locals gi_frame import_module modules popen setprofile settrace system
    """
"""Names, attributes and texts that lead round this list."""

NAMES_REFUSED: Final = frozenset(WAYS_ROUND.split())

COMPILERS: Final = frozenset({"compile", "eval", "exec"})


def parses(source: str) -> bool:
    """Whether the Python that runs this program can read it."""
    try:
        ast.parse(source)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return False
    return True


def refused(source: str) -> list[str]:
    """What in a source may not be run, each in a few words; of one that does not parse nothing."""
    return sorted(set(_refused(source))) if parses(source) else []


def _refused(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (_module(one.name) for one in names if not _may(one.name))
            case ast.ImportFrom(module=str(module), names=names):
                wanted = [module, *(f"{module}.{one.name}" for one in names)]
                yield from (_module(name) for name in wanted if not _may(name))
            case ast.ImportFrom():
                yield "imports from where it stands"
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in NAMES_REFUSED:
                yield f"uses {name}"
            case ast.Constant(value=str(text)) if text in NAMES_REFUSED:
                yield f"names {text}"
            case ast.Call(func=ast.Name(id=name), args=args) if name in COMPILERS:
                yield from _compiled(name, args)
            case ast.Call(func=ast.Name(id="open"), args=args):
                yield from _opened(args)
            case _:
                pass


def _may(module: str) -> bool:
    return module.partition(".")[0] in MODULES and module not in PARTS_REFUSED


def _module(name: str) -> str:
    return f"imports {name}"


def _compiled(name: str, args: list[ast.expr]) -> Iterator[str]:
    """Text that is written out is read like the rest; any other is refused."""
    match args:
        case [ast.Constant(value=str(text)), *_]:
            yield from refused(text)
        case _:
            yield f"hands {name} what cannot be read beforehand"


def _opened(args: list[ast.expr]) -> Iterator[str]:
    """Files of its own, in the folder that is made for it, are all that it may open."""
    match args:
        case [ast.Constant(value=str(file)), *_] if file.replace(".", "", 1).isalnum():
            return
        case _:
            yield "opens what may be no file of its own"
