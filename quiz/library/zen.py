"""The Zen of Python, from the standard library's own copy, which is read and never run."""

import ast
import codecs
from collections.abc import Iterator
from functools import cache
from importlib.abc import InspectLoader
from importlib.util import find_spec
from typing import Final

from quiz.rules.pack import Line

KEYS: Final = (
    "beautiful better ugly",
    "explicit better implicit",
    "simple better complex",
    "complex better complicated",
    "flat better nested",
    "sparse better dense",
    "readability counts",
    "special cases special enough break rules",
    "practicality beats purity",
    "errors never pass silently",
    "unless explicitly silenced",
    "ambiguity refuse temptation guess",
    "one preferably only one obvious way",
    "obvious first unless dutch",
    "now better never",
    "never often better right now",
    "implementation hard explain bad idea",
    "implementation easy explain good idea",
    "namespaces honking great idea more",
)
"""The words that carry each line, in their order."""


def title() -> str:
    """The line above the poem."""
    return _text()[0]


def canon() -> tuple[Line, ...]:
    """The nineteen lines, as `import this` would print them."""
    return tuple(
        Line(text, tuple(keys.split())) for text, keys in zip(_text()[1:], KEYS, strict=True)
    )


@cache
def _text() -> tuple[str, ...]:
    """Every line that is not blank; importing `this` would print them in the server's log."""
    coded = next(_strings(ast.parse(_source())))
    return tuple(line for line in codecs.decode(coded, "rot13").splitlines() if line)


def _source() -> str:
    spec = find_spec("this")
    source = (
        spec.loader.get_source("this") if spec and isinstance(spec.loader, InspectLoader) else None
    )
    if source is None:
        raise LookupError("this Python came without the source of its module `this`")
    return source


def _strings(module: ast.Module) -> Iterator[str]:
    for statement in module.body:
        match statement:
            case ast.Assign(value=ast.Constant(value=str(text))):
                yield text
