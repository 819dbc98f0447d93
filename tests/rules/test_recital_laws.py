"""What stays true of judging a recital, whatever is typed."""

from hypothesis import given, settings
from hypothesis import strategies as st

from quiz.rules.marking import Credit
from quiz.rules.marking.recital import Verdict, credits, judge, said
from quiz.rules.pack import Line

from .strategies_marking import ZEN

CANON_WORDS = sorted({word for line in ZEN for word in line.text.split()})
SCRAPS = st.lists(
    st.sampled_from([*CANON_WORDS, ">", "\n", "not", "isn't", "xyzzy"]), max_size=40
).map(" ".join)
LINES = st.lists(st.sampled_from(ZEN), min_size=1, max_size=4).map(
    lambda lines: [line.text for line in lines]
)
DRESS = st.sampled_from(["{}", "* {}", "`{}`", "\u201c{}\u201d", "{} \u2014", "({})", "_{}_ "])
CHATTER = st.sampled_from(["plugh", "haha ok", "who has the pen?", "\U0001f40d\U0001f40d", "7)"])
NOISE = st.text("abeiot >1&'\u2019\u00e9\u00df\n\x00.,-\ud800\U0001f40d", max_size=80)


def worth(text: str) -> dict[int, Credit]:
    return credits(judge(ZEN, text))


@given(SCRAPS | NOISE | st.text(max_size=300))
def test_judging_never_fails_and_names_lines_of_the_canon(text: str) -> None:
    due = judge(ZEN, text)

    assert set(due) <= set(range(1, len(ZEN) + 1))
    assert all(isinstance(verdict, Verdict) for verdict in due.values())
    assert not any(verdict.credit and verdict.refused for verdict in due.values())
    assert isinstance(said(text), str)


@given(st.lists(st.text(max_size=30), max_size=5), st.text(max_size=60))
def test_any_text_can_be_a_canon(lines: list[str], text: str) -> None:
    judge(tuple(map(Line, lines)), text)


@given(SCRAPS, DRESS)
def test_case_and_marks_around_a_text_change_nothing(text: str, dress: str) -> None:
    due = worth(text)

    assert worth(text.upper()) == due
    assert worth(text.title()) == due
    assert worth(dress.format(text)) == due


@given(LINES, st.sampled_from(["\n", " ", " / ", "; ", ". ", "\n\n- "]))
def test_lines_in_any_order_are_all_found(lines: list[str], between: str) -> None:
    said_lines = {n for n, line in enumerate(ZEN, start=1) if line.text in lines}

    assert worth(between.join(lines)) == dict.fromkeys(said_lines, Credit.FULL)


@settings(deadline=None)
@given(st.permutations([line.text for line in ZEN]))
def test_the_whole_text_in_any_order_is_the_whole_text(lines: list[str]) -> None:
    assert worth("\n".join(lines)) == dict.fromkeys(range(1, len(ZEN) + 1), Credit.FULL)


@given(SCRAPS, CHATTER, CHATTER)
def test_talk_on_other_lines_changes_nothing(text: str, before: str, after: str) -> None:
    assert worth(f"{before}\n\n{text}\n\n{after}") == worth(text)


@given(LINES)
def test_where_a_line_is_broken_changes_nothing(lines: list[str]) -> None:
    text = "\n".join(lines)

    assert worth(text.replace(" ", "\n")) == worth(text)


@given(LINES)
def test_saying_it_twice_is_saying_it_once(lines: list[str]) -> None:
    text = "\n".join(lines)

    assert worth(f"{text}\n{text}") == worth(text)
    assert judge(ZEN, text) == judge(ZEN, text)
