"""The bundled packs: each can be played, and what they claim about Python is so."""

import json
from pathlib import Path

import pytest

from quiz.library import Library
from quiz.library.checking import checked
from quiz.library.models import Pack as File
from quiz.rules import marking
from quiz.rules.pack import Output, Pack, Question, Text, bare

BUNDLED = Path(__file__).parent.parent / "quiz" / "packs"
FILES = sorted(BUNDLED.glob("*.json"))


def read(file: Path) -> File:
    """A bundled pack as it stands in its file."""
    return checked(file.read_bytes()).pack


def packs() -> list[Pack]:
    """All bundled packs, as games get them."""
    library = Library(BUNDLED, BUNDLED / "none")
    return [library.pack(listed.id) for listed in library.packs()]


def played() -> list[Question]:
    """All questions of all bundled packs."""
    return [question for pack in packs() for round_ in pack.rounds for question in round_.questions]


def test_every_bundled_pack_can_be_played() -> None:
    library = Library(BUNDLED, BUNDLED / "none")

    assert FILES
    assert library.broken() == []
    assert [listed.id for listed in library.packs()] == [file.stem for file in FILES]


def test_every_bundled_pack_says_who_wrote_it_and_what_may_be_done_with_it() -> None:
    for file in FILES:
        pack = read(file)
        assert pack.id == file.stem
        assert pack.authors
        assert pack.license == "CC0-1.0"
        assert pack.summary
        assert pack.python


@pytest.mark.parametrize("question", played(), ids=lambda question: str(question.id))
def test_a_bundled_question_teaches_and_names_its_source(question: Question) -> None:
    assert question.explanation
    assert question.source
    assert question.category
    assert question.difficulty
    assert all(len(bare(line)) <= 64 for line in question.code)


@pytest.mark.parametrize(
    "question",
    [question for question in played() if isinstance(question, Text | Output)],
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
    ids = [question.id for question in played()]

    assert len(ids) == len(set(ids))


def test_every_bundled_question_has_an_id_of_its_own_in_the_file() -> None:
    for file in FILES:
        for round_ in json.loads(file.read_bytes())["rounds"]:
            assert all("id" in question for question in round_["questions"])
