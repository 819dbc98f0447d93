"""What a question claims about Python, as something that can be run and held against its key."""

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.library.kinds import Output, Played, Poll, Proof, Recite, Version, WhichLine

from . import allowed
from .running import Outcome


@dataclass(frozen=True, slots=True)
class Prints:
    """The code shows this: what a terminal would, an exception by its name."""

    source: str
    answer: str

    def fault(self, outcome: Outcome) -> str | None:
        if outcome.shown == _plain(self.answer):
            return None
        return f"shows {_quoted(outcome.shown)}"


@dataclass(frozen=True, slots=True)
class Raises:
    """The code raises that exception in that line."""

    source: str
    exception: str
    line: int

    def fault(self, outcome: Outcome) -> str | None:
        if outcome.raises == self.exception and outcome.line == self.line:
            return None
        if outcome.raises is None:
            return "raises nothing"
        return f"raises {outcome.raises} in line {outcome.line}"


@dataclass(frozen=True, slots=True)
class EndsWell:
    """A proof of the author's own: the code ends without an exception."""

    source: str

    def fault(self, outcome: Outcome) -> str | None:
        if outcome.raises is None:
            return None
        return f"its proof raises {outcome.raises} in line {outcome.line}"


Claim = Prints | Raises | EndsWell


def claims(question: Played) -> Iterator[Claim]:
    """All that a question says that can be run in the versions that it holds for."""
    match question:
        case Output():
            yield Prints("\n".join(question.code), question.answer)
        case WhichLine(raises=str(exception)):
            yield Raises("\n".join(question.code), exception, question.answer)
        case _:
            pass
    if not isinstance(question, Version | Recite | Poll) and question.proof:
        yield EndsWell("\n".join(question.proof))


def kept(question: Played) -> Iterator[str]:
    """The sources whose outcome in all versions is worth keeping: of what hangs on a version."""
    if isinstance(question, Version) and question.proof:
        yield since(question.proof)
    elif question.python:
        for claim in claims(question):
            if isinstance(claim, EndsWell) and _harmless(claim.source):
                yield claim.source


def _harmless(source: str) -> bool:
    return allowed.parses(source) and not allowed.refused(source)


def since(proof: Proof) -> str:
    """The source that ends well in the versions that have what the proof names.

    What is to be compiled is not run, and only names are looked up.
    """
    if proof.compiles is not None:
        return f"compile({proof.compiles!r}, 'proof', 'exec')"
    if proof.module is not None:
        return f"import importlib.util\nassert importlib.util.find_spec({proof.module!r})"
    return f"import pydoc\nassert pydoc.locate({proof.has!r}) is not None"


def _plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n")).rstrip("\n")


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")
