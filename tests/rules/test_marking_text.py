"""What is typed in a few words, and what code prints: what is folded, and what counts."""

import pytest

from quiz.rules import pack as p
from quiz.rules.marking import label, mark, plain, solution, taken
from quiz.rules.refusal import Refused


def text(*accept: str, reject: tuple[str, ...] = (), slips: int | None = None) -> p.Text:
    return p.Text(id="q", prompt=(), accept=accept, reject=reject, slips=slips)


def printed(*accept: str) -> p.Output:
    return p.Output(id="q", prompt=(), accept=accept)


def worth(question: p.Question, typed: str) -> float:
    return mark(question, taken(question, typed))


@pytest.mark.parametrize(
    "typed",
    [
        "stable",
        "  Stable\t",
        "STABLE!",
        "'stable'",
        "`stable()`.",
        "\u201cstable\u201d",
        "\u00abstable\u00bb",
        "\u201estable\u201c",
        "stable ()",
        "\uff53\uff54able",
        "sta\u200bble",
        "stable...",
    ],
)
def test_case_quotes_calls_and_punctuation_do_not_matter(typed: str) -> None:
    assert worth(text("stable", slips=0), typed) == 1.0
    assert plain(text("stable"), typed) == "stable"


def test_blanks_between_words_count_as_one() -> None:
    assert worth(text("list comprehension", slips=0), "List   \n comprehension") == 1.0


@pytest.mark.parametrize(
    "short", ["()", "...", "is", "//", "2", "#", "''", '"', "%M", "?", "_", ":="]
)
def test_up_to_three_characters_are_left_as_they_are(short: str) -> None:
    assert plain(text("x"), short) == short
    assert worth(text(short), short) == 1.0


def test_short_answers_are_told_apart_by_case() -> None:
    assert worth(text("%M"), "%m") == 0.0


def test_a_short_answer_in_quotes_is_that_answer() -> None:
    assert worth(text("is"), "`is`") == 1.0
    assert worth(text("def"), '"def".') == 1.0


@pytest.mark.parametrize("only_marks", ["????", "....", "''''", "``()``", '"..."', "( ) ."])
def test_nothing_is_folded_away_to_the_last(only_marks: str) -> None:
    assert plain(text("x"), only_marks)


@pytest.mark.parametrize(
    ("accepted", "typed", "due"),
    [
        ("PyPI", "PyPJ", 0.0),
        ("tuple", "tupel", 1.0),
        ("tuple", "tulpel", 0.0),
        ("generator", "genreatro", 1.0),
        ("generator", "genrtr", 0.0),
        ("decorator", "dekorater", 1.0),
        ("asyncio", "async_io", 0.0),
        ("json.dumps", "json.dump", 0.0),
        ("python3", "python2", 0.0),
        ("snake_case", "snake_cast", 0.0),
    ],
)
def test_slips_are_forgiven_by_length_but_not_in_names(
    accepted: str, typed: str, due: float
) -> None:
    assert worth(text(accepted), typed) == due


def test_a_question_may_forgive_more_or_fewer_slips() -> None:
    assert worth(text("generator", slips=0), "generatr") == 0.0
    assert worth(text("utf-8", slips=1), "utf8") == 1.0


def test_what_is_nearer_to_a_rejected_answer_is_wrong() -> None:
    question = text("concurrent", reject=("concurrence",), slips=2)

    assert worth(question, "concurrence") == 0.0
    assert worth(question, "concurrant") == 1.0


def test_exact_folds_nothing() -> None:
    question = p.Text(id="q", prompt=(), accept=("TypeError",), exact=True)

    assert worth(question, "TypeError") == 1.0
    assert worth(question, "typeerror") == 0.0
    assert worth(question, "`TypeError`") == 0.0
    assert worth(question, "TypeErrro") == 0.0


def test_an_answer_is_shown_as_it_was_typed() -> None:
    assert label(text("x"), "`Stable`!") == "`Stable`!"
    assert solution(text("stable", "stable sort")) == ["stable", "stable sort"]
    assert label(printed("x"), "a\nb") == "a\nb"
    assert solution(printed("1", "1.0")) == ["1", "1.0"]


@pytest.mark.parametrize("empty", ["", "   ", "\n\t", "\x00\x07", "\u200b\u202e", "\ud800"])
@pytest.mark.parametrize("question", [text("x"), printed("x")])
def test_an_empty_answer_is_malformed(question: p.Question, empty: str) -> None:
    with pytest.raises(Refused, match="malformed"):
        taken(question, empty)


@pytest.mark.parametrize("raw", [None, 7, True, ["a"], {}])
def test_what_is_no_text_is_malformed(raw: object) -> None:
    with pytest.raises(Refused, match="malformed"):
        taken(text("x"), raw)


def test_control_characters_are_taken_out() -> None:
    assert taken(text("x"), "a\x00b\x1b[c\td") == "ab[c\td"
    assert taken(printed("x"), "a\r\nb\rc\x00") == "a\nb\nc"


def test_an_answer_has_at_most_200_characters_and_an_output_2000() -> None:
    assert taken(text("x"), "x" * 200) == "x" * 200
    assert taken(printed("x"), "x" * 2_000) == "x" * 2_000
    with pytest.raises(Refused, match="too_long"):
        taken(text("x"), "x" * 201)
    with pytest.raises(Refused, match="too_long"):
        taken(printed("x"), "x" * 2_001)


def test_output_is_compared_line_by_line_without_trailing_blanks() -> None:
    assert worth(printed("1\n2"), "1  \n2\t\n\n") == 1.0
    assert worth(printed("1\n2\n"), "1\r\n2") == 1.0
    assert plain(printed("1"), "1 \n \n") == "1"


@pytest.mark.parametrize("typed", ["1 2", "2\n1", "1\n\n2", " 1\n2", "1"])
def test_other_lines_are_another_output(typed: str) -> None:
    assert worth(printed("1\n2"), typed) == 0.0


def test_blanks_at_the_start_of_a_line_are_part_of_the_output() -> None:
    assert worth(printed("  1"), "  1") == 1.0
    assert worth(printed("  1"), "1") == 0.0


def test_case_matters_in_an_output() -> None:
    assert worth(printed("NameError"), "nameerror") == 0.0
