"""The fast reader knows exactly what the careful one knows, or leaves it to that."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.library import BadPack
from quiz.library.quick import plain
from quiz.library.reading import read

VALUES = st.recursive(
    st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def careful(data: bytes) -> object:
    try:
        return read(data).value
    except BadPack:
        return None


@given(st.binary() | st.text().map(str.encode) | VALUES.map(json.dumps).map(str.encode))
def test_what_is_read_fast_is_what_is_read_with_care(data: bytes) -> None:
    value = plain(data)

    assert value is None or repr(value) == repr(careful(data))


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "a": 2}',
        '{"a": null}',
        "[NaN]",
        "[-Infinity]",
        '["\\ud800"]',
        f"[{'9' * 61}]",
        f"[0.{'9' * 60}]",
        "[1e999]",
        "[1E+999]",
        "[" * 100_000,
        "[" + "1," * 50_000 + "1]",
        "[1,]",
        "",
        " " * (2 * 1024 * 1024 + 1),
    ],
    ids=range(14),
)
def test_what_is_doubtful_is_left_to_the_careful_one(text: str) -> None:
    assert plain(text.encode()) is None


def test_a_byte_order_mark_is_no_harm() -> None:
    assert plain(b'\xef\xbb\xbf{"a": [1, "b"]}') == {"a": [1, "b"]}
