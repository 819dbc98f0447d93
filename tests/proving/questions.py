"""Questions as they stand in a file, and what they can be held against."""

from functools import cache
from pathlib import Path
from typing import Any

from pydantic import TypeAdapter

from quiz.library.kinds import Asked, Played
from quiz.proving.facts import Facts, read
from quiz.proving.interpreters import running
from quiz.proving.proving import Bench, found
from quiz.proving.verdict import Found

FACTS = Path(__file__).parent.parent / "facts.json"


@cache
def facts() -> Facts:
    """What all the Pythons said that were at hand when the file was written."""
    return read(FACTS)


def bench() -> Bench:
    """One Python, and the kept facts of all."""
    return Bench([running()], facts())


def question(kind: str, **fields: Any) -> Played:
    asked: Played = TypeAdapter[Any](Asked).validate_python(
        {"prompt": "Well?", "kind": kind, "checked": "run", **fields}
    )
    return asked


def output(*code: str, prints: str | None = None, **fields: Any) -> Played:
    told = {"prints": prints.split("\n")} if prints else {}
    return question("output", code=list(code), **told, **fields)


def verdict(asked: Played, python: str | None = None) -> Found:
    return found(asked, python, bench())
