"""The bundled packs: each can be played, and what they claim about Python is so."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from quiz.library import Library
from quiz.library.checking import checked
from quiz.library.kinds import Output as Written
from quiz.library.models import Pack as File
from quiz.rules import marking
from quiz.rules.pack import Output, Pack, Question, Text, bare

BUNDLED = Path(__file__).parent.parent / "quiz" / "packs"
FILES = sorted(BUNDLED.glob("*.json"))

CHILD = """
import resource, sys
for limit, most in {
    resource.RLIMIT_CPU: 2,
    resource.RLIMIT_AS: 512 << 20,
    resource.RLIMIT_FSIZE: 1 << 20,
    resource.RLIMIT_NOFILE: 32,
    resource.RLIMIT_CORE: 0,
}.items():
    resource.setrlimit(limit, (most, most))
exec(compile(sys.stdin.read(), "<snippet>", "exec"), {"__name__": "__main__"})
"""
ISOLATED = (sys.executable, "-I", "-S", "-B", "-X", "utf8", "-W", "ignore", "-c", CHILD)
ENVIRONMENT = {"TZ": "UTC", "LC_ALL": "C.UTF-8", "NO_COLOR": "1"}


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


def snippets() -> list[Written]:
    """All questions about what a program prints."""
    rounds = [round_ for file in FILES for round_ in read(file).rounds or ()]
    return [one for round_ in rounds for one in round_.questions or () if isinstance(one, Written)]


def run(code: list[str], folder: Path) -> str:
    """What a program prints, with the name of the exception that ends it in the last line.

    The hashes of strings differ from run to run, so that what hangs on them shows.
    """
    ended = subprocess.run(
        ISOLATED,
        input="\n".join(code),
        capture_output=True,
        text=True,
        timeout=5,
        cwd=folder,
        env=ENVIRONMENT,
        start_new_session=True,
        check=False,
    )
    raised = ended.stderr.strip().rpartition("\n")[2].partition(":")[0]
    lines = [*ended.stdout.splitlines(), *([raised] if ended.returncode else [])]
    return "\n".join(line.rstrip() for line in lines).rstrip("\n")


def test_every_bundled_pack_can_be_played() -> None:
    library = Library(BUNDLED, BUNDLED / "none")

    assert FILES
    assert library.broken() == []
    assert [listed.id for listed in library.packs()] == [file.stem for file in FILES]


@pytest.mark.parametrize("snippet", snippets(), ids=lambda snippet: str(snippet.id))
def test_a_snippet_prints_what_its_question_claims(snippet: Written, tmp_path: Path) -> None:
    for _ in range(2):
        assert run(snippet.code, tmp_path) == snippet.answer


def test_a_snippet_that_raises_is_known_by_its_exception(tmp_path: Path) -> None:
    assert run(["print(1)", "{}['a: b']"], tmp_path) == "1\nKeyError"


def test_a_snippet_that_takes_too_much_is_stopped(tmp_path: Path) -> None:
    assert run(["x = [0] * 10**9"], tmp_path) == "MemoryError"


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
