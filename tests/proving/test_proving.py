"""Answer keys, held against what Python itself says."""

from dataclasses import replace

import pytest

from quiz.library.kinds import Played, Version
from quiz.proving.claims import since
from quiz.proving.facts import Facts
from quiz.proving.interpreters import running
from quiz.proving.proving import Bench, found
from quiz.proving.running import once
from quiz.proving.verdict import Verdict

from .questions import bench, facts, output, question, verdict

LOOP = ("for n in range(2):", "    print(n)")


def test_a_key_that_is_what_is_printed_is_proven() -> None:
    assert verdict(output(*LOOP, prints="0\n1")).verdict is Verdict.PROVEN


def test_a_key_that_is_not_what_is_printed_is_wrong_and_says_what_is() -> None:
    told = verdict(output(*LOOP, prints="1\n2"))

    assert told.verdict is Verdict.WRONG
    assert told.what.endswith(r"shows '0\n1'")


def test_an_exception_is_known_by_its_name() -> None:
    asked = output("print(1)", "{}['a: b']", prints="1", raises="KeyError")

    assert verdict(asked).verdict is Verdict.PROVEN


def test_code_that_cannot_be_compiled_is_compiled_and_never_run() -> None:
    asked = output("print('ran')", "x = = 1", raises="SyntaxError")

    assert verdict(asked).verdict is Verdict.PROVEN


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("print(hash('a'))", "does not do the same each time it is run"),
        ("print({'a', 'b', 'c', 'd', 'e', 'f', 'g'})", "does not do the same"),
        ("print(object())", "prints an address in memory"),
        ("while True: pass", "takes too long"),
        ("while True: print('x' * 1000)", "prints more than 64 kB"),
    ],
)
def test_what_nobody_could_foresee_is_refused(code: str, why: str) -> None:
    told = verdict(output(code, prints="x"))

    assert told.verdict is Verdict.WRONG
    assert why in told.what


def test_memory_has_its_limit() -> None:
    assert verdict(output("x = [0] * 10**9", raises="MemoryError")).verdict is Verdict.PROVEN


@pytest.mark.parametrize(
    ("code", "why"),
    [
        ("import os", "imports os"),
        ("from urllib.request import urlopen", "imports urllib.request"),
        ("from . import x", "imports from where it stands"),
        ("import sys; sys.modules['o' 's']", "uses modules"),
        ("print('__subclasses__')", "names __subclasses__"),
        ("getattr(int, 'mro' + '')", "hands getattr what cannot be read beforehand"),
        ("getattr(int, 'os')", "uses os"),
        ("import random; random._os.remove('x')", "uses _os"),
        ("from random import _os", "uses _os"),
        ("import io; io.open('x')", "uses open"),
        ("from pathlib import Path", "uses Path"),
        ("import pathlib; pathlib.Path('x').touch()", "uses Path"),
        ("import pathlib as paths", "renames pathlib"),
        ("import posixpath; posixpath.os", "uses os"),
        ("import sys as s; s.argv", "renames sys"),
        ("import builtins; builtins.eval('1')", "uses eval"),
        ("say = eval", "hands eval on"),
        ("from datetime import date; date.today()", "asks for the time with today"),
        ("eval('1 +')", "hands eval what cannot be read beforehand"),
        ("eval(input())", "hands eval what cannot be read beforehand"),
        ("exec('import socket')", "imports socket"),
        ("open('/etc/passwd')", "opens what may be no file of its own"),
    ],
)
def test_what_no_quiz_needs_is_not_run(code: str, why: str) -> None:
    told = verdict(output(code, prints="x"))

    assert told.verdict is Verdict.UNPROVEN
    assert told.what == f"is not run: {why}"


def test_a_file_of_its_own_may_be_written_and_read() -> None:
    lines = ("open('a.txt', 'w').write('hi')", "print(open('a.txt').read())")

    assert verdict(output(*lines, prints="hi")).verdict is Verdict.PROVEN


def test_a_path_that_touches_no_disk_may_be_read() -> None:
    lines = ("from pathlib import PurePosixPath", "print(PurePosixPath('a/b.tar.gz').stem)")

    assert verdict(output(*lines, prints="b.tar")).verdict is Verdict.PROVEN


def line(answer: int, raises: str | None) -> Played:
    code = ["total = 10", "def add(n):", "    print(total)", "    total = total + n", "add(5)"]
    return question("line", code=code, answer=answer, raises=raises)


def test_the_line_that_raises_is_the_innermost_one_of_the_code() -> None:
    assert verdict(line(3, "UnboundLocalError")).verdict is Verdict.PROVEN
    assert verdict(line(5, "UnboundLocalError")).what.endswith("UnboundLocalError in line 3")
    assert verdict(line(3, "NameError")).verdict is Verdict.WRONG


def test_a_line_that_is_to_be_fixed_is_a_matter_of_people() -> None:
    assert verdict(line(3, None)).verdict is Verdict.UNPROVEN
    asked = question("line", code=["x = 1"], answer=1, checked="hand")
    assert verdict(asked).verdict is Verdict.HAND


def test_a_proof_of_ones_own_ends_well_or_not() -> None:
    right = question("number", answer=7, proof=["assert len(range(3, 10)) == 7"])
    wrong = question("number", answer=8, proof=["assert len(range(3, 10)) == 8"])

    assert verdict(right).verdict is Verdict.PROVEN
    assert verdict(wrong).what.endswith("its proof raises AssertionError in line 1")


def test_who_says_run_and_proves_nothing_is_told_so() -> None:
    told = verdict(question("truefalse", answer=True))

    assert told.verdict is Verdict.UNPROVEN
    assert told.what == "has no proof: add code that asserts the answer"


def test_versions_of_which_none_is_at_hand_prove_nothing() -> None:
    told = verdict(output("print(1)", prints="1", python="==3.99"), ">=3.11")

    assert told.verdict is Verdict.UNPROVEN
    assert told.what == "no Python at hand is >=3.11 and ==3.99"


def test_what_other_pythons_said_of_a_proof_counts_where_they_are_not_at_hand() -> None:
    asked = question("number", answer=35, proof=["assert 1"], python="==3.6")
    kept_ = Facts(facts().versions, facts().names, {"assert 1": ((3, 6),)})

    assert found(asked, None, Bench([], kept_)).verdict is Verdict.PROVEN
    assert found(asked, None, Bench([], facts())).verdict is Verdict.UNPROVEN


def test_the_zen_is_proven_since_it_is_read_where_it_is_recited() -> None:
    assert verdict(question("recite")).verdict is Verdict.PROVEN
    canon = ["One line.", "Two lines.", "Three lines."]
    assert verdict(question("recite", canon=canon, checked="hand")).verdict is Verdict.HAND


def real(of: str, *real_ones: str, made_up: str = "", python: str = ">=3.8") -> Played:
    items = [
        {"name": f"`{name}`", "real": name != made_up} for name in (*real_ones, made_up) if name
    ]
    return question("real", of=of, items=items, python=python)


@pytest.mark.parametrize(
    "asked",
    [
        real("stdlib-module", "graphlib", "antigravity", made_up="stringlib", python=">=3.9"),
        real("stdlib-module", "json", made_up="telnetlib", python="==3.13"),
        real("builtin", "sorted", "aiter", made_up="reversal", python=">=3.10"),
        real("keyword", "nonlocal", "match", made_up="until", python=">=3.10"),
        real("exception", "RecursionError", made_up="OverflowWarning"),
        real("dunder", "__matmul__", "__length_hint__", made_up="__multiply__"),
    ],
)
def test_names_are_real_in_every_version_or_in_none(asked: Played) -> None:
    assert verdict(asked).verdict is Verdict.PROVEN


def test_a_name_that_is_or_is_not_there_is_told() -> None:
    assert verdict(real("stdlib-module", "stringlib")).what == "stringlib is not there"
    assert verdict(real("stdlib-module", made_up="json")).what == "json is there"
    told = verdict(real("stdlib-module", "telnetlib", python=">=3.12"))
    assert told.what == "3.13: telnetlib is not there; narrow the versions"


def since_question(answer: str, **proof: str) -> Version:
    asked = question("version", answer=answer, proof=proof)
    assert isinstance(asked, Version)
    return asked


def judged(asked: Version, holds_from: tuple[int, int]) -> str:
    """What is said where its proof holds from that version on."""
    assert asked.proof
    held = tuple(version for version in facts().versions if version >= holds_from)
    kept = Facts(facts().versions, facts().names, {since(asked.proof).key: held})
    told = found(asked, None, replace(bench(), facts=kept))
    return f"{told.verdict} {told.what}".strip()


def test_a_version_is_the_first_for_which_its_proof_holds() -> None:
    asked = since_question("3.8", compiles="(n := 1)")

    assert judged(asked, (3, 8)) == "proven"
    assert judged(asked, (3, 7)) == "wrong 3.7: its proof does already hold"
    assert judged(asked, (3, 9)) == "wrong 3.8: its proof does not hold"
    assert judged(since_question("3.0", has="print"), (3, 0)).endswith("at hand")
    assert "has no proof" in verdict(question("version", answer="3.8")).what


@pytest.mark.parametrize(
    ("proof", "holds"),
    [
        ({"compiles": "print('ran')"}, True),
        ({"compiles": "print 'ran'"}, False),
        ({"has": "math.comb"}, True),
        ({"has": "str.removeprefix"}, True),
        ({"has": "math.combine"}, False),
        ({"module": "graphlib"}, True),
        ({"module": "stringlib"}, False),
    ],
)
def test_what_a_proof_names_is_looked_up_and_never_run(proof: dict[str, str], holds: bool) -> None:
    asked = since_question("3.8", **proof)
    assert asked.proof

    outcome = once(running(), since(asked.proof).source)

    assert (outcome.raises is None) is holds
    assert outcome.prints == ""
