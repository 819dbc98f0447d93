"""What a question claims about Python, as something that can be run and held against its key."""

from collections.abc import Iterator
from dataclasses import dataclass

from quiz.library.kinds import Output, Played, Poll, Proof, Recite, Version, WhichLine

from .running import Outcome


@dataclass(frozen=True, slots=True)
class Prints:
    """The code shows this: what a terminal would, an exception by its name."""

    source: str
    answer: str

    @property
    def key(self) -> str:
        """What it is kept under: the source, and what it is held against."""
        return f"{self.source}\n# shows {self.answer!r}"

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

    @property
    def key(self) -> str:
        return f"{self.source}\n# raises {self.exception} in line {self.line}"

    def fault(self, outcome: Outcome) -> str | None:
        if outcome.raises == self.exception and outcome.line == self.line:
            return None
        if outcome.raises is None:
            return "raises nothing"
        return f"raises {outcome.raises} in line {outcome.line}"


@dataclass(frozen=True, slots=True)
class EndsWell:
    """A proof: the code ends without an exception; `ours` is text that no author wrote."""

    source: str
    ours: bool = False

    @property
    def key(self) -> str:
        return self.source

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


def kept(question: Played) -> Iterator[Claim]:
    """The claims of which it is worth keeping where they hold: of what hangs on a version."""
    if isinstance(question, Version) and question.proof:
        yield since(question.proof)
    elif question.python:
        yield from claims(question)


def since(proof: Proof) -> EndsWell:
    """The claim that holds in the versions that have what the proof names.

    What is to be compiled is not run, and only names are looked up.
    """
    if proof.compiles is not None:
        source = f"compile({proof.compiles!r}, 'proof', 'exec')"
    elif proof.module is not None:
        source = f"import importlib.util\nassert importlib.util.find_spec({proof.module!r})"
    else:
        source = f"import pydoc\nassert pydoc.locate({proof.has!r}) is not None"
    return EndsWell(source, ours=True)


def _plain(text: str) -> str:
    return "\n".join(line.rstrip() for line in text.rstrip("\n").split("\n")).rstrip("\n")


def _quoted(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:59]}…")
