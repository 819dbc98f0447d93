"""The canon that every Python carries with it."""

import re
import subprocess
import sys

import pytest

from quiz.library import zen


def test_the_canon_is_what_import_this_prints() -> None:
    printed = subprocess.run(
        [sys.executable, "-I", "-c", "import this"], capture_output=True, text=True, check=True
    )
    title, blank, *lines = printed.stdout.splitlines()

    assert zen.title() == title
    assert not blank
    assert [line.text for line in zen.canon()] == lines


def test_reading_the_canon_prints_nothing_and_imports_nothing(
    capfd: pytest.CaptureFixture[str],
) -> None:
    zen._text.cache_clear()

    zen.canon()

    assert capfd.readouterr() == ("", "")
    assert "this" not in sys.modules


@pytest.mark.parametrize("number", range(19))
def test_the_key_words_of_a_line_stand_in_it_in_order(number: int) -> None:
    line = zen.canon()[number]
    words = iter(re.findall(r"[a-z']+", line.text.lower()))

    assert len(line.keys) >= 2
    assert all(key in words for key in line.keys)
