"""What the Pythons at hand are asked, and what is kept of it."""

from pathlib import Path

import pytest

from quiz.library import BadPack
from quiz.proving.claims import kept
from quiz.proving.facts import FAMILIES, gathered, read, written
from quiz.proving.interpreters import asked, at_hand, running
from quiz.proving.versions import fits

from .questions import facts, output


def test_the_kept_facts_say_what_this_python_says() -> None:
    here = running()
    said = gathered([here])

    for family in FAMILIES:
        for name, versions in said.names[family].items():
            known = facts().have(family, name)
            assert here.version in known or here.version not in facts().versions, (family, name)
            assert versions == (here.version,)


def test_a_claim_is_kept_with_the_pythons_in_which_it_holds() -> None:
    here = running()
    asked = output("print(7 // 2)", prints="3", python=">=3.11")
    astray = output("print(7 // 2)", prints="3.5", python=">=3.11")
    reaching = output("import os", "print(7)", prints="7", python=">=3.11")
    (right,), (wrong,), (refused,) = map(list, map(kept, (asked, astray, reaching)))

    said = gathered([here], [right, wrong, refused], ())

    assert said.claims == {right.key: (here.version,), wrong.key: (), refused.key: ()}
    assert right.key == "print(7 // 2)\n# shows '3'"


def test_what_was_kept_is_read_back(tmp_path: Path) -> None:
    file = tmp_path / "facts.json"
    file.write_text(written(facts()), encoding="utf-8")

    assert read(file) == facts()


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"versions": ["3"]}', '{"versions": [3.8]}'])
def test_another_file_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "facts.json"
    file.write_text(text, encoding="utf-8")

    with pytest.raises(BadPack):
        read(file)


def test_the_python_that_runs_is_at_hand() -> None:
    found = at_hand()

    assert running().version in [one.version for one in found]
    assert [one.version for one in found] == sorted({one.version for one in found})


def test_what_is_no_python_is_not_at_hand(tmp_path: Path) -> None:
    liar = tmp_path / "python3"
    liar.write_text("#!/bin/sh\necho CPython 3 99 0 and more\n")
    liar.chmod(0o755)

    assert asked(str(liar)) is None
    assert asked(str(tmp_path / "nothing")) is None
    assert asked(str(tmp_path)) is None


@pytest.mark.parametrize(
    ("range_", "inside"),
    [
        (None, [8, 11, 13]),
        (">=3.11", [11, 13]),
        (">=3.8,<3.13", [8, 11]),
        ("==3.13", [13]),
        ("<= 3.11", [8, 11]),
        ("~=3.11", [11, 13]),
    ],
)
def test_a_range_holds_the_versions_that_it_names(range_: str | None, inside: list[int]) -> None:
    assert [minor for minor in (8, 11, 13) if fits((3, minor), range_)] == inside
    assert not fits((4, 0), "~=3.11")
