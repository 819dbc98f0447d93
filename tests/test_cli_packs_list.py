"""`packs list`: what can be played, and what is wrong with the rest."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import TypeAlias

import pytest
from flask.testing import FlaskCliRunner

from app import create_app

Run: TypeAlias = FlaskCliRunner

MINE = {
    "title": "Mine [red] and mine",
    "rounds": [
        {
            "title": "One",
            "questions": [
                {"prompt": "Why?", "right": "a", "wrong": ["b"], "difficulty": 3},
                {"prompt": "How many?", "kind": "number", "answer": 7},
            ],
        }
    ],
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the host's own packs."""
    packs = tmp_path / "instance" / "packs"
    packs.mkdir(parents=True)
    return packs


@pytest.fixture
def run(tmp_path: Path, folder: Path) -> Iterator[Run]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


def test_a_line_tells_what_a_host_wants_to_know_of_a_pack(run: Run, folder: Path) -> None:
    (folder / "mine.json").write_text(json.dumps(MINE))

    result = run.invoke(args=["packs", "list"])

    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    words = ["mine", "Mine [red] and mine", "1", "2", "4", "choice, number", "1 hard", "yours"]
    (mine,) = [line for line in lines if line.startswith("mine")]
    assert [cell.strip() for cell in mine.split("  ") if cell.strip()] == words
    assert re.match("first-import +First Import ", lines[1])
    assert lines[1].endswith("bundled")
    assert str(folder) in lines[-1]


def test_what_is_wrong_with_a_file_goes_to_standard_error_once(run: Run, folder: Path) -> None:
    (folder / "bad.json").write_text('{\n "title": "Bad",\n "questions": []\n}')

    result = run.invoke(args=["packs", "list"])

    assert result.exit_code == 1
    assert (
        result.stderr == f"{folder / 'bad.json'} line 3, column 15: questions: needs at least 1\n"
    )
    assert "bad" not in result.stdout


def test_programs_read_the_list_as_json(run: Run, folder: Path) -> None:
    (folder / "mine.json").write_text(json.dumps(MINE))
    (folder / "bad.json").write_text("{}")

    result = run.invoke(args=["packs", "list", "--json"])

    assert result.exit_code == 1
    told = json.loads(result.stdout)
    (mine,) = [pack for pack in told["packs"] if pack["own"]]
    assert len(told["packs"]) > 1
    assert (mine["id"], mine["questions"], mine["difficulty"]) == ("mine", 2, [0, 0, 1])
    (broken,) = told["broken"]
    assert broken["file"] == "bad.json"
    assert set(broken["errors"][0]) == {"line", "column", "what"}


def test_no_colour_leaves_a_terminal(run: Run) -> None:
    assert "\x1b" not in run.invoke(args=["packs", "list"]).stdout


def test_the_command_says_what_its_exit_codes_mean(run: Run) -> None:
    result = run.invoke(args=["packs", "list", "--help"])

    assert result.exit_code == 0
    assert "Exit code" in result.stdout
