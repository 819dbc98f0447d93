"""Questions of every kind, and what people might say to them."""

from typing import Any

from hypothesis import strategies as st

from quiz.rules import pack as p
from quiz.rules.marking import ids

LETTERS = st.text("abcdeinortABE éß12_.,!?()'\"`\n\t", max_size=12)
WORDS = st.text("abcdeinortABE12_.", min_size=1, max_size=12)
NUMBERS = st.integers(-(10**9), 10**9) | st.floats(-1e9, 1e9)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | LETTERS | st.just("o1"),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(WORDS, inner, max_size=2),
    max_leaves=5,
)

ZEN = tuple(
    map(
        p.Line,
        (
            "Beautiful is better than ugly.",
            "Explicit is better than implicit.",
            "Simple is better than complex.",
            "Complex is better than complicated.",
            "Flat is better than nested.",
            "Sparse is better than dense.",
            "Readability counts.",
            "Special cases aren't special enough to break the rules.",
            "Although practicality beats purity.",
            "Errors should never pass silently.",
            "Unless explicitly silenced.",
            "In the face of ambiguity, refuse the temptation to guess.",
            "There should be one-- and preferably only one --obvious way to do it.",
            "Although that way may not be obvious at first unless you're Dutch.",
            "Now is better than never.",
            "Although never is often better than *right* now.",
            "If the implementation is hard to explain, it's a bad idea.",
            "If the implementation is easy to explain, it may be a good idea.",
            "Namespaces are one honking great idea -- let's do more of those!",
        ),
    )
)
"""What `import this` prints (PEP 20, in the public domain), without its title."""


def rich(words: str) -> p.Rich:
    return (("", words),)


def option(label: str, right: bool = False) -> p.Option:
    return p.Option(rich(label), right)


def options(*labels: str, right: str = "") -> tuple[p.Option, ...]:
    """Options with these labels; the right ones are named in `right`, parted by blanks."""
    return tuple(option(label, label in right.split()) for label in labels)


@st.composite
def offered(draw: st.DrawFn) -> tuple[p.Option, ...]:
    """Two to six options, one or more of them right."""
    rights = draw(st.lists(st.booleans(), min_size=2, max_size=6).filter(any))
    return tuple(option(f"option {n}", right) for n, right in enumerate(rights))


@st.composite
def ranked(draw: st.DrawFn) -> tuple[p.Ranked, ...]:
    ranks = draw(st.integers(1, 8).flatmap(lambda many: st.permutations(range(many))))
    return tuple(p.Ranked(rich(f"thing {rank}"), rank) for rank in ranks)


VERSIONS = ("2.7", "3.0", "3.7", "3.8", "3.10", "3.13")
LEFT = tuple(p.Left(rich(name)) for name in "ABCD")
ASKED: dict[str, st.SearchStrategy[Any]] = {"id": st.just("q"), "prompt": st.just(())}


@st.composite
def partners(draw: st.DrawFn) -> tuple[p.Partner, ...]:
    """A partner for each thing on the left, and two that belong to none, in any order."""
    places = draw(st.permutations([0, 1, 2, 3, None, None]))
    return tuple(p.Partner(rich(f"partner {n}"), place) for n, place in enumerate(places))


ACCEPTED = st.lists(WORDS, min_size=1, max_size=3).map(tuple)
QUESTIONS: st.SearchStrategy[p.Question] = st.one_of(
    offered().map(lambda offer: p.Choice(id="q", prompt=(), options=offer)),
    st.sampled_from(["True", "False"]).map(
        lambda right: p.TrueFalse(
            id="q",
            prompt=(),
            options=(option("True", right == "True"), option("False", right == "False")),
        )
    ),
    st.builds(p.Multi, id=st.just("q"), prompt=st.just(()), options=offered(), whole=st.booleans()),
    st.builds(
        p.Text,
        id=st.just("q"),
        prompt=st.just(()),
        accept=ACCEPTED,
        reject=st.lists(WORDS, max_size=2).map(tuple),
        slips=st.none() | st.integers(0, 3),
        exact=st.booleans(),
        as_python=st.booleans(),
    ),
    st.builds(
        p.Number,
        id=st.just("q"),
        prompt=st.just(()),
        answer=NUMBERS,
        within=st.floats(0, 100),
    ),
    st.builds(p.Order, id=st.just("q"), prompt=st.just(()), items=ranked(), whole=st.booleans()),
    st.builds(p.Output, id=st.just("q"), prompt=st.just(()), accept=ACCEPTED),
    offered().map(lambda offer: p.Output(id="q", prompt=(), accept=("1",), options=offer)),
    st.builds(p.Match, **ASKED, left=st.just(LEFT), right=partners(), whole=st.booleans()),
    st.integers(1, 5).map(
        lambda n: p.WhichLine(id="q", prompt=(), code=(rich("x"),) * 5, answer=n)
    ),
    st.lists(st.booleans(), min_size=1, max_size=12).map(
        lambda truths: p.Real(
            id="q",
            prompt=(),
            items=tuple(p.Claim(rich(f"name {n}"), real) for n, real in enumerate(truths)),
        )
    ),
    st.sampled_from(VERSIONS).map(lambda right: p.Version(id="q", prompt=(), answer=right)),
    st.sampled_from(VERSIONS).map(
        lambda right: p.Version(
            id="q",
            prompt=(),
            answer=right,
            options=tuple(option(name, name == right) for name in VERSIONS),
        )
    ),
    st.just(p.Poll(id="q", prompt=(), options=options("tabs", "spaces"))),
)


def said_to(question: p.Question) -> st.SearchStrategy[object]:
    """What a player might send: the shape that fits, most of the time."""
    shown = list(ids(p.shown(question)))
    match question:
        case p.Multi():
            return st.lists(st.sampled_from(shown), min_size=1, max_size=7)
        case p.Order():
            return st.permutations(shown)
        case p.Number():
            return NUMBERS
        case p.Match():
            lefts = st.lists(st.sampled_from(ids(question.left)), min_size=1, unique=True)
            return st.tuples(lefts, st.permutations(shown)).map(
                lambda pair: dict(zip(*pair, strict=False))
            )
        case p.Real():
            return st.dictionaries(st.sampled_from(shown), st.booleans(), min_size=1)
        case p.WhichLine():
            return st.integers(1, 5)
        case p.Version(options=()):
            return st.sampled_from(VERSIONS)
        case _:
            return st.sampled_from(shown) if shown else LETTERS
