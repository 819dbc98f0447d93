"""The bundled packs: each can be played, and what they claim about Python is so."""

from collections import Counter

import pytest

from quiz.rules import marking
from quiz.rules.pack import Output, Question, Text, bare
from tests.bundled import BANKS, FOLDER, LIBRARY, opened


def asked() -> list[Question]:
    """All questions of all bundled packs, with what may be asked besides."""
    found = []
    for pack in map(opened, BANKS):
        for round_ in pack.rounds:
            found += [*round_.questions, *round_.spare]
        found += pack.tie_breakers
    return found


def test_every_bundled_pack_can_be_played() -> None:
    assert LIBRARY.broken() == []
    assert sorted(BANKS) == sorted(file.stem for file in FOLDER.glob("*.json"))


def test_every_bundled_pack_says_who_wrote_it_and_what_may_be_done_with_it() -> None:
    for bank in BANKS.values():
        pack = bank.pack
        assert pack.authors
        assert pack.license == "CC0-1.0"
        assert pack.summary
        assert pack.python


@pytest.mark.parametrize("question", asked(), ids=lambda question: str(question.id))
def test_a_bundled_question_teaches_and_names_its_source(question: Question) -> None:
    assert question.explanation
    assert question.source
    assert question.category
    assert question.difficulty
    assert all(len(bare(line)) <= 64 for line in question.code)


@pytest.mark.parametrize(
    "question",
    [question for question in asked() if isinstance(question, Text | Output)],
    ids=lambda question: str(question.id),
)
def test_what_a_question_accepts_is_marked_as_right(question: Text | Output) -> None:
    if isinstance(question, Output) and question.options:
        return
    for words in question.accept:
        assert marking.mark(question, marking.taken(question, words)) == 1
    for words in question.reject if isinstance(question, Text) else ():
        assert marking.mark(question, marking.taken(question, words)) == 0


def test_ids_are_used_once_in_all_bundled_packs() -> None:
    ids = Counter(one.question.id for bank in BANKS.values() for one in bank.at.values())

    assert [id_ for id_, count in ids.items() if count > 1 or id_ is None] == []
