"""Drawing questions: by a seed, from what was not played lately, and nothing twice."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quiz.library.drawing import TooFew, Wish, drawn, sloped

KEYS = [f"q{n}" for n in range(12)]
WISHES = st.lists(
    st.builds(Wish, st.integers(1, 4), st.lists(st.sampled_from(KEYS), unique=True).map(tuple)),
    max_size=4,
)
TAKEN = st.sets(st.sampled_from(KEYS), max_size=3)
PAST = st.dictionaries(st.sampled_from(KEYS), st.integers(0, 5))
SEEDS = st.integers(0, 2**64)


@given(WISHES, TAKEN, PAST, SEEDS)
def test_every_wish_gets_what_it_asks_for_and_nothing_is_asked_twice(
    wishes: list[Wish[str]], taken: set[str], past: dict[str, int], seed: int
) -> None:
    try:
        hands = drawn(wishes, taken, past, seed)
    except TooFew:
        return

    assert [len(hand) for hand in hands] == [wish.count for wish in wishes]
    assert all(set(hand) <= set(wish.fitting) for hand, wish in zip(hands, wishes, strict=True))
    everything = [key for hand in hands for key in hand]
    assert len(everything) == len(set(everything))
    assert taken.isdisjoint(everything)


@given(WISHES, TAKEN, PAST, SEEDS, SEEDS)
def test_whether_there_is_enough_hangs_on_neither_chance_nor_past(
    wishes: list[Wish[str]], taken: set[str], past: dict[str, int], seed: int, other: int
) -> None:
    assert _enough(wishes, taken, past, seed) == _enough(wishes, taken, {}, other)


def _enough(wishes: list[Wish[str]], taken: set[str], past: dict[str, int], seed: int) -> bool:
    try:
        drawn(wishes, taken, past, seed)
    except TooFew:
        return False
    return True


@given(WISHES, TAKEN, PAST, SEEDS)
def test_the_same_seed_and_the_same_past_draw_the_same(
    wishes: list[Wish[str]], taken: set[str], past: dict[str, int], seed: int
) -> None:
    if _enough(wishes, taken, past, seed):
        assert drawn(wishes, taken, past, seed) == drawn(wishes, taken, dict(past), seed)


@given(PAST, SEEDS, st.integers(1, 12))
def test_what_was_played_lately_is_drawn_last(past: dict[str, int], seed: int, count: int) -> None:
    (hand,) = drawn([Wish(count, KEYS)], set(), past, seed)

    left = set(KEYS) - set(hand)
    assert max(past.get(key, -1) for key in hand) <= min(
        (past.get(key, -1) for key in left), default=9
    )


def test_another_seed_draws_something_else() -> None:
    hands = {drawn([Wish(3, KEYS)], set(), {}, seed)[0] for seed in range(20)}

    assert len(hands) > 15


def test_rounds_that_draw_from_the_same_bank_draw_differently() -> None:
    first, second = drawn([Wish(6, KEYS), Wish(6, KEYS)], set(), {}, 7)

    assert set(first) | set(second) == set(KEYS)


@pytest.mark.parametrize("seed", range(10))
def test_who_can_choose_leaves_the_last_one_to_who_cannot(seed: int) -> None:
    wishes = [Wish(2, ("a", "b", "c")), Wish(1, ("a", "d")), Wish(1, ("d",))]

    first, second, third = drawn(wishes, set(), {}, seed)

    assert (set(first), second, third) == ({"b", "c"}, ("a",), ("d",))


def test_too_few_says_how_many_there_are() -> None:
    with pytest.raises(TooFew) as few:
        drawn([Wish(2, ("a", "b")), Wish(3, ("a", "b", "c", "d"))], {"d"}, {}, 7)

    assert (few.value.wish, few.value.found) == (1, 1)


@given(st.lists(st.integers(1, 3), max_size=12))
def test_a_drawn_round_opens_easily_and_never_ends_with_its_hardest(levels: list[int]) -> None:
    hand = sloped([str(n) for n in range(len(levels))], lambda key: levels[int(key)])

    asked = [levels[int(key)] for key in hand]
    assert sorted(hand) == sorted(str(n) for n in range(len(levels)))
    assert asked[:2] == sorted(levels)[:2]
    assert all(asked[-1] <= level for level in asked[2:])
