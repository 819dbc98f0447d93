"""`packs import` and `packs export`, as authors use them."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskCliRunner

from app import create_app
from quiz.exchange.formats import WRITERS

AIKEN = "Which word?\nA. def\nB. fun\nANSWER: A\n"
MINE = {"title": "Mine", "questions": [{"prompt": "Which?", "right": "a", "wrong": ["b"]}]}


@pytest.fixture
def run(tmp_path: Path) -> Iterator[FlaskCliRunner]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


@pytest.fixture
def aiken(tmp_path: Path) -> Path:
    file = tmp_path / "monday-quiz.txt"
    file.write_text(AIKEN, encoding="utf-8")
    return file


def test_a_file_becomes_a_pack_on_standard_output(run: FlaskCliRunner, aiken: Path) -> None:
    result = run.invoke(args=["packs", "import", str(aiken)])

    assert (result.exit_code, result.stderr) == (0, "")
    assert json.loads(result.stdout) == {
        "format": 1,
        "title": "monday quiz",
        "questions": [{"prompt": "Which word?", "right": "def", "wrong": ["fun"]}],
    }


def test_a_pack_can_go_straight_into_the_hosts_folder(
    run: FlaskCliRunner, aiken: Path, tmp_path: Path
) -> None:
    args = ["packs", "import", str(aiken), "--title", "Monday", "--id", "monday", "--add"]
    result = run.invoke(args=args)

    assert result.exit_code == 0
    assert (tmp_path / "instance" / "packs" / "monday.json").is_file()
    assert "monday" in run.invoke(args=["packs", "list"]).stdout


def test_what_is_lost_is_listed_and_told_by_the_exit_code(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    file = tmp_path / "essay.gift"
    file.write_text("Fine? {T}\n\nWhy? {}\n", encoding="utf-8")

    result = run.invoke(args=["packs", "import", str(file)])

    assert result.exit_code == 1
    assert result.stderr == f"{file} line 3: wants an essay, which nobody here could mark\n"


def test_nothing_is_ever_overwritten(run: FlaskCliRunner, aiken: Path, tmp_path: Path) -> None:
    there = tmp_path / "there.json"
    there.write_text("mine")

    taken = run.invoke(args=["packs", "import", str(aiken), "-o", str(there)])
    also = run.invoke(args=["packs", "export", "first-import", "--format", "csv", "-o", str(there)])

    assert taken.exit_code == also.exit_code == 2
    assert there.read_text() == "mine"
    assert "is there already" in taken.stderr


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["{dir}/nothing.txt"], "does not exist"),
        (["{dir}/odd.txt"], "Say which --format"),
        (["{dir}/odd.txt", "--format", "gift"], "no question of it can be used"),
        (["{dir}/odd.txt", "--format", "kahoot"], "this is no Excel file"),
        (["{dir}/monday-quiz.txt", "--title", "x"], "title: needs at least 3 characters"),
        (["{dir}/monday-quiz.txt", "--id", "No Id"], "id: takes small letters"),
    ],
)
def test_what_cannot_be_used_is_refused_with_a_reason(
    run: FlaskCliRunner, aiken: Path, tmp_path: Path, args: list[str], said: str
) -> None:
    (tmp_path / "odd.txt").write_text("nothing at all")

    result = run.invoke(args=["packs", "import", *(one.format(dir=tmp_path) for one in args)])

    assert result.exit_code == 2
    assert said in result.stderr


@pytest.mark.parametrize("format_", WRITERS)
def test_a_pack_is_written_for_others(run: FlaskCliRunner, tmp_path: Path, format_: str) -> None:
    file = tmp_path / "mine.json"
    file.write_text(json.dumps(MINE), encoding="utf-8")

    result = run.invoke(args=["packs", "export", str(file), "--format", format_])

    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout_bytes


def test_questions_that_a_pack_uses_go_along_and_drawn_ones_are_named(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    folder = tmp_path / "instance" / "packs"
    asked = [
        {"id": name, "prompt": f"{name}?", "right": "a", "wrong": ["b"]} for name in ("one", "two")
    ]
    (folder / "bank.json").write_text(json.dumps({"title": "Bank", "questions": asked}))
    rounds = [
        {"title": "Used", "questions": [{"use": "bank/one"}]},
        {"title": "Drawn", "draw": {"from": "bank", "count": 1}},
    ]
    (folder / "evening.json").write_text(json.dumps({"title": "Evening", "rounds": rounds}))

    result = run.invoke(args=["packs", "export", "evening", "--format", "razzia"])

    assert [one["question"] for one in json.loads(result.stdout)["questions"]] == ["one?"]
    assert result.stderr == (
        "Drawn: what it draws is drawn anew for each game, so none of it is here\n"
    )
    assert result.exit_code == 1
