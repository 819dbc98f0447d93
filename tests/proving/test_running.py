"""What a snippet can reach while it runs, whatever was read in it before."""

from pathlib import Path

import pytest

from quiz.proving.interpreters import at_hand, running
from quiz.proving.refusals import refusals
from quiz.proving.running import once, stable

NEWER = "d = {'a': 1}\nprint(f'{d['a']}')"
"""Python reads it from 3.12 on."""

SHELL = """
import asyncio
async def main():
    await asyncio.create_subprocess_shell("true")
asyncio.run(main())
"""


@pytest.mark.parametrize(
    ("source", "reached"),
    [
        ("open('/etc/hostname')", "opens /etc/hostname"),
        ("import os; open(os.__file__, 'a')", "opens "),
        ("import os; os.remove('/nothing')", "os.remove"),
        ("import os; os.system('true')", "os.system"),
        ("import socket; socket.create_connection(('127.0.0.1', 9))", "socket."),
        (SHELL, "subprocess.Popen"),
        ("try:\n    open('/etc/hostname')\nexcept BaseException:\n    pass", "opens "),
    ],
)
def test_nothing_outside_of_its_folder_is_reached(source: str, reached: str) -> None:
    outcome = once(running(), source)

    assert (outcome.trouble or "").startswith(f"reaches outside of its folder: {reached}")


@pytest.mark.parametrize(
    ("source", "prints"),
    [
        ("open('a', 'w').write('hi'); print(open('a').read())", "hi"),
        ("import asyncio; asyncio.run(asyncio.sleep(0)); print('slept')", "slept"),
        ("import this", "The Zen of Python, by Tim Peters"),
        ("print(sorted(globals()))", "['__builtins__', '__name__']"),
        ("import sys; print(sys.stdin.read() == '')", "True"),
    ],
)
def test_what_is_its_own_is_at_hand(source: str, prints: str) -> None:
    outcome = once(running(), source)

    assert (outcome.trouble, outcome.raises) == (None, None)
    assert outcome.prints.splitlines()[0] == prints


def test_what_is_printed_at_the_very_end_counts() -> None:
    thread = "import threading, time\nthreading.Timer(0.1, print, ['late']).start()\nprint('first')"
    last_words = "class A:\n    def __del__(self):\n        print('gone')\na = A()\nprint('here')"

    assert once(running(), thread).prints == "first\nlate\n"
    assert once(running(), last_words).prints == "here\ngone\n"


def test_words_of_the_interpreter_itself_are_not_taken_for_the_end() -> None:
    assert (
        once(running(), "class A:\n    def __del__(self):\n        1 / 0\na = A()").trouble is None
    )


def test_a_number_in_hexadecimal_is_no_address() -> None:
    assert stable(running(), "print(hex(255 ** 4))").shown == "0xfc05fc01"


def test_what_only_a_newer_python_can_read_is_read_there() -> None:
    found = at_hand()
    newer = next((one for one in found if one.version >= (3, 12)), None)
    older = next((one for one in found if one.version < (3, 12)), None)
    if newer is None or older is None:
        pytest.skip("needs a Python on either side of 3.12")

    assert refusals(newer, NEWER) == []
    assert refusals(older, NEWER) == []
    assert refusals(newer, f"import os\n{NEWER}") == ["imports os"]
    assert once(newer, NEWER).shown == "1"
    assert once(older, NEWER).shown == "SyntaxError"


def test_no_folder_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))

    once(running(), "open('a', 'w').write('hi')")

    assert list(tmp_path.iterdir()) == []
