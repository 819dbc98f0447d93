"""The reader of JSON: strict, and sure of every place."""

import json

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from quiz.library import BadPack
from quiz.library.reading import DEEPEST, LARGEST, read

LETTERS = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | LETTERS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(LETTERS, inner, max_size=4),
    max_leaves=12,
)

A_VALUE = 'a value must stand here: "text", a number, true, false, null, [ or {'

NO_JSON = {
    "": "line 1, column 1: the file is empty",
    " \n ": "line 1, column 1: the file is empty",
    '{"a": 1': "line 1, column 8: the file ends too early: something was opened and not closed",
    '{"a": "b}': 'line 1, column 7: this text is not closed: its second " is missing',
    '{"a": [1, 2,]}': 'line 1, column 12: one comma too many: "]" follows',
    '{\n "a": 1,\n}': 'line 2, column 8: one comma too many: "}" follows',
    '{"a": 1 "b": 2}': 'line 1, column 9: a comma or "}" is missing before this',
    "[1}": 'line 1, column 3: a comma or "]" is missing before this',
    '{"a" 1}': 'line 1, column 6: a colon must follow the name "a"',
    "{a: 1}": 'line 1, column 2: a name in double quotes ("…") must stand here',
    "{'a': 1}": 'line 1, column 2: a name in double quotes ("…") must stand here; '
    "JSON knows double quotes only",
    "// mine\n{}": f"line 1, column 1: {A_VALUE}; JSON has no comments",
    "[True]": f"line 1, column 2: {A_VALUE}",
    "{} {}": "line 1, column 4: nothing may follow the end of the pack",
    "[NaN]": "line 1, column 2: NaN is not a number that a pack can hold",
    "[-Infinity]": "line 1, column 2: -Infinity is not a number that a pack can hold",
    "[1e999]": "line 1, column 2: this number is too long or too large",
    f"[{'9' * 5000}]": "line 1, column 2: this number is too long or too large",
    '["a\tb"]': r"line 1, column 4: text holds no line break or tab as such: "
    r"end it, or write \n or \t",
    r'["C:\dir"]': r"line 1, column 5: a backslash that means nothing: write \\ for a backslash",
    r'["\u12"]': r"line 1, column 4: \u needs four hexadecimal digits after it",
    r'["\ud800"]': r"line 1, column 2: half a character: \ud800 to \udfff come in pairs",
    "[" * 100: f"line 1, column {DEEPEST + 2}: this is nested more than {DEEPEST} deep",
    f"[{','.join(['0'] * 60_000)}]": "line 1, column 100000: the file holds more than 50000 values",
}


@pytest.mark.parametrize(("text", "what"), NO_JSON.items(), ids=range(len(NO_JSON)))
def test_what_is_no_json_is_named_with_its_place(text: str, what: str) -> None:
    with pytest.raises(BadPack) as refused:
        read(text.encode())

    assert str(refused.value) == what


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b'{"a":\n "\xe4"}', "line 2, column 3: this is not UTF-8: save the file as UTF-8"),
        ('"é'.encode() + b"\xff", "line 1, column 3: this is not UTF-8: save the file as UTF-8"),
        ("{}".encode("utf-16"), "line 1, column 1: the file is UTF-16 text: save it as UTF-8"),
        (b" " * (LARGEST + 1), "line 1, column 1: the file is larger than 2 MB"),
    ],
)
def test_what_is_no_text_is_named(data: bytes, what: str) -> None:
    with pytest.raises(BadPack) as refused:
        read(data)

    assert str(refused.value) == what


def test_a_byte_order_mark_is_no_fault_and_moves_no_column() -> None:
    document = read(b'\xef\xbb\xbf{"a": 1}')

    assert document.value == {"a": 1}
    assert document.value_at(("a",), "here").column == 7


def test_values_and_keys_have_their_places() -> None:
    document = read('{\n  "é": [1,\n    {"b": 2}]\n}'.encode())

    assert str(document.value_at(("é", 1, "b"), "two")) == "line 3, column 11: two"
    assert str(document.key_at(("é", 1, "b"), "b")) == "line 3, column 6: b"
    assert str(document.value_at(("é", 0), "one")) == "line 2, column 9: one"


def test_what_is_missing_has_the_place_of_what_is_around_it() -> None:
    document = read(b'{"a": [1]}')

    assert document.value_at(("a", 7, "b"), "") == document.value_at(("a",), "")


def test_a_name_that_stands_twice_in_one_object_is_found() -> None:
    document = read(b'{"a": {"b": 1,\n "b": 2}, "b": 3}')

    assert [str(fault) for fault in document.twice] == [
        "line 2, column 2: b: appears twice in one object"
    ]


@given(VALUES, st.sampled_from([None, 0, 2]), st.booleans())
def test_what_json_writes_is_read_as_json_reads_it(
    value: object, indent: int | None, ascii_only: bool
) -> None:
    text = json.dumps(value, indent=indent, ensure_ascii=ascii_only)

    assert read(text.encode()).value == json.loads(text)


@given(st.text(st.sampled_from('{}[]",:0123456789.E+-truefalsn\\ \n'), max_size=30))
def test_text_is_json_here_exactly_where_it_is_json_anywhere(text: str) -> None:
    try:
        known = json.loads(text)
    except ValueError:
        with pytest.raises(BadPack):
            read(text.encode())
    else:
        assume("inf" not in repr(known))
        assert read(text.encode()).value == known
