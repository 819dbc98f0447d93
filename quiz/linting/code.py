"""Rules on pieces of code."""

import ast
import re
from collections.abc import Iterator
from typing import Final

from quiz.library.kinds import Output, Played, WhichLine

from .subject import Finding, Subject

WIDEST_OF_OURS: Final = 64
FIRST: Final = re.compile(r"(?:>=|==|~=)\s*3\.(\d+)")


def width(subject: Subject) -> Iterator[Finding]:
    """Ours can be read from the back row."""
    for one in subject.questions if subject.ours else ():
        for place, line in enumerate(one.question.code or ()):
            if len(line) > WIDEST_OF_OURS:
                what = f"code[{place}]: has {len(line)} columns; {WIDEST_OF_OURS} fit a projector"
                yield Finding((*one.path, "code", place), "wide-code", what)


def syntax(subject: Subject) -> Iterator[Finding]:
    """Code can be read by the oldest Python that the question holds for."""
    for one in subject.questions:
        question = one.question
        if not question.code or _meant_to_fail(question):
            continue
        said = question.python or subject.bank.pack.python or ""
        oldest = min((int(minor) for minor in FIRST.findall(said)), default=None)
        version = (3, oldest) if oldest is not None else None
        try:
            ast.parse("\n".join(question.code), feature_version=version)
        except (SyntaxError, ValueError, RecursionError, MemoryError) as error:
            why = getattr(error, "msg", None) or "it cannot be read"
            what = f"code: is no Python{f' 3.{oldest}' if version else ''}: {why}"
            yield Finding((*one.path, "code"), "no-python", what)


def _meant_to_fail(question: Played) -> bool:
    """Other kinds may show shell commands, data, or what is wrong on purpose."""
    if not isinstance(question, Output | WhichLine):
        return True
    return question.raises in ("SyntaxError", "IndentationError", "TabError")
