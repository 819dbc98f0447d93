"""What stays true of judging a recital, whatever is typed."""

from hypothesis import given
from hypothesis import strategies as st

from quiz.rules.marking import Credit
from quiz.rules.marking.recital import judge

from .strategies_marking import ZEN

CANON_WORDS = sorted({word for line in ZEN for word in line.text.split()})
SCRAPS = st.lists(
    st.sampled_from([*CANON_WORDS, ">", "\n", "not", "isn't", "xyzzy"]), max_size=40
).map(" ".join)
LINES = st.lists(st.sampled_from(ZEN), min_size=1, max_size=4).map(
    lambda lines: [line.text for line in lines]
)
DRESS = st.sampled_from(["{}", "* {}", "`{}`", "\u201c{}\u201d", "{} \u2014", "({})", "_{}_ "])


@given(SCRAPS | st.text("abeiot >1&'\u2019\u00e9\u00df\n\x00.,-\ud800", max_size=80))
def test_judging_never_fails_and_names_lines_of_the_canon(text: str) -> None:
    due = judge(ZEN, text)

    assert set(due) <= set(range(1, len(ZEN) + 1))
    assert set(due.values()) <= set(Credit)


@given(SCRAPS, DRESS)
def test_case_and_marks_around_a_text_change_nothing(text: str, dress: str) -> None:
    due = judge(ZEN, text)

    assert judge(ZEN, text.upper()) == due
    assert judge(ZEN, text.title()) == due
    assert judge(ZEN, dress.format(text)) == due


@given(LINES, st.sampled_from(["\n", " ", " / ", "; ", ". ", "\n\n- "]))
def test_lines_in_any_order_are_all_found(lines: list[str], between: str) -> None:
    due = judge(ZEN, between.join(lines))

    said = {n for n, line in enumerate(ZEN, start=1) if line.text in lines}
    assert due == dict.fromkeys(said, Credit.FULL)


@given(SCRAPS)
def test_talk_on_other_lines_takes_nothing_away(text: str) -> None:
    due = judge(ZEN, text)

    assert judge(ZEN, f"plugh\n\n{text}\n\nxyzzy") == due
