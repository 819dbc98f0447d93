"""Every goal of the interface has its test, or a reason why it has none."""

import ast
from pathlib import Path

from .goals import GOALS, UNHELD

HERE = Path(__file__).parent.parent.parent


def names_in(path: str) -> set[str]:
    tree = ast.parse((HERE / path).read_text(encoding="utf-8"))
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef)}


def test_each_goal_stands_there_once_and_is_held_or_says_why_not() -> None:
    assert list(GOALS) == list(range(1, 71))
    assert {number for number, (_, held) in GOALS.items() if not held} == set(UNHELD)


def test_every_test_that_is_named_is_there() -> None:
    named = {test for _, held in GOALS.values() for test in held}

    missing = {test for test in named if test.split("::")[1] not in names_in(test.split("::")[0])}

    assert missing == set()
