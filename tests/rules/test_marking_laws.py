"""What stays true of marking, whatever is asked and whatever is said."""

from hypothesis import given
from hypothesis import strategies as st

from quiz.rules import pack as p
from quiz.rules.marking import Says, label, mark, plain, solution, taken, told
from quiz.rules.marking.slips import slips
from quiz.rules.refusal import Refused

from .strategies_marking import JSON, LETTERS, QUESTIONS, WORDS, said_to


def heard(question: p.Question, raw: object) -> Says | None:
    """What is taken of it; None where it is refused."""
    try:
        return taken(question, raw)
    except Refused:
        return None


@given(QUESTIONS, JSON)
def test_whatever_comes_in_is_taken_or_refused(question: p.Question, raw: object) -> None:
    says = heard(question, raw)

    assert says is None or 0 <= mark(question, says) <= 1


@given(QUESTIONS.flatmap(lambda question: st.tuples(st.just(question), said_to(question))))
def test_answers_of_one_plain_form_have_one_mark(pair: tuple[p.Question, object]) -> None:
    question, raw = pair
    says = heard(question, raw)
    if says is None:
        return

    same = plain(question, says)

    assert 0 <= mark(question, says) <= 1
    assert mark(question, same) == mark(question, says)
    assert plain(question, same) == same
    assert hash(same) == hash(plain(question, says))
    assert taken(question, told(says)) == says
    assert label(question, says)


@given(QUESTIONS)
def test_the_solution_said_back_is_right_where_there_is_one(question: p.Question) -> None:
    right = solution(question)
    each = right if isinstance(right, list) and not p.shown(question) else [right]

    assert right is None or all(mark(question, taken(question, told(one))) == 1 for one in each)


@given(LETTERS, st.sampled_from(["{}", " {} ", "`{}`", '"{}"', "{}.", "{}!", "`{}()`"]))
def test_the_dress_of_a_long_answer_does_not_matter(words: str, dress: str) -> None:
    question = p.Text(id="q", prompt=(), accept=("x",))
    bare = plain(question, words)
    if len(str(bare)) > 3:
        assert plain(question, dress.format(bare).upper()) == plain(question, str(bare).upper())


@given(WORDS, WORDS, st.integers(0, 12))
def test_slips_are_counted_alike_both_ways_up_to_a_bound(one: str, other: str, most: int) -> None:
    count = slips(one, other, most)

    assert count == slips(other, one, most) <= most + 1
    assert count == min(slips(one, other, 99), most + 1)
    assert (count == 0) == (one == other)
