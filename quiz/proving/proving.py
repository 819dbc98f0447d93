"""Whether what a question claims is so, in every version of Python that it is said to hold for."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import product

from quiz.library.kinds import Played, Real, Recite, Version
from quiz.library.rich import prose
from quiz.rules.pack import bare

from .claims import Claim, claims, kept, since
from .facts import FAMILIES, Facts
from .interpreters import Interpreter
from .refusals import refusals
from .running import stable
from .verdict import Found, proven, unproven, wrong
from .versions import Version as Minor
from .versions import fits, parsed, shown


@dataclass(frozen=True, slots=True)
class Bench:
    """What a proof can stand on: interpreters that run, and what is known of all versions."""

    interpreters: Sequence[Interpreter]
    facts: Facts


@dataclass(frozen=True, slots=True)
class Range:
    """The versions that a question holds for: those of its pack, and its own if it has any."""

    named: tuple[str, ...]

    def of(self, versions: Iterable[Minor]) -> tuple[Minor, ...]:
        return tuple(one for one in versions if all(fits(one, part) for part in self.named))

    def __str__(self) -> str:
        return " and ".join(self.named) or "any"


def found(question: Played, python: str | None, bench: Bench) -> Found:
    """The verdict on a question of a pack whose facts hold for the versions `python`."""
    range_ = Range(tuple(filter(None, (python, question.python))))
    match question:
        case Recite(canon="this"):
            return proven()
        case Version():
            return _since(question, bench.facts)
        case Real() if question.of in FAMILIES:
            return _real(question, range_, bench.facts)
        case _:
            return _run(question, range_, bench)


def _run(question: Played, range_: Range, bench: Bench) -> Found:
    claimed = list(claims(question))
    versions = range_.of(one.version for one in bench.interpreters)
    if not claimed:
        return unproven(question, "has no proof: add code that asserts the answer")
    if not versions:
        return _kept(question, range_, bench.facts)
    fitting = [one for one in bench.interpreters if one.version in versions]
    for claim, interpreter in product(claimed, fitting):
        if refused := refusals(interpreter, claim.source):
            return unproven(question, f"is not run: {', '.join(refused)}")
        if fault := _fault(claim, interpreter):
            return wrong(f"{shown(interpreter.version)}: {fault}")
    return proven(versions)


def _kept(question: Played, range_: Range, facts: Facts) -> Found:
    """What other Pythons once said of what it claims, where none of them is at hand."""
    versions = range_.of(facts.versions)
    held = {range_.of(facts.claims.get(claim.key, ())) for claim in kept(question)}
    if versions and held == {versions}:
        return proven(versions)
    return unproven(question, f"no Python at hand is {range_}")


def _fault(claim: Claim, interpreter: Interpreter) -> str | None:
    outcome = stable(interpreter, claim.source)
    return outcome.trouble or claim.fault(outcome)


def _since(question: Version, facts: Facts) -> Found:
    """What the proof names is there from the answer on, and not in the version before."""
    if question.proof is None:
        return unproven(question, "has no proof: name what compiles, a name or a module")
    held = facts.claims.get(since(question.proof).key, ())
    answer = parsed(question.answer)
    astray = [one for one in facts.versions if (one in held) != (one >= answer)]
    if astray:
        there = "already" if astray[0] in held else "not"
        return wrong(f"{shown(astray[0])}: its proof does {there} hold")
    before = (answer[0], answer[1] - 1)
    if not {answer, before} <= set(facts.versions):
        return unproven(question, f"needs Python {shown(before)} and {shown(answer)} at hand")
    return proven(facts.versions)


def _real(question: Real, range_: Range, facts: Facts) -> Found:
    versions = range_.of(facts.versions)
    if not versions:
        return unproven(question, f"no Python at hand is {range_}")
    for item in question.items:
        name = bare(prose(item.name))
        have = range_.of(facts.have(question.of, name))
        if have and have != versions:
            lacking = next(one for one in versions if one not in have)
            return wrong(f"{shown(lacking)}: {name} is not there; narrow the versions")
        if bool(have) != item.real:
            return wrong(f"{name} is {'' if have else 'not '}there")
    return proven(versions)
