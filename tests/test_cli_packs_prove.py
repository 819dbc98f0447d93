"""`packs prove`, as authors use it."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from click.testing import Result
from flask.testing import FlaskCliRunner

from app import create_app

ROOT = Path(__file__).parent.parent
RIGHT = {"id": "sum", "prompt": "?", "kind": "output", "code": ["print(1 + 1)"], "prints": ["2"]}
WRONG = {**RIGHT, "id": "wrong-sum", "prints": ["3"], "checked": "run"}


@pytest.fixture
def run(tmp_path: Path) -> Iterator[FlaskCliRunner]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "mine.json"


def prove(run: FlaskCliRunner, file: Path, *questions: Any, args: tuple[str, ...] = ()) -> Result:
    file.write_text(json.dumps({"title": "Mine", "questions": questions}), encoding="utf-8")
    return run.invoke(args=["packs", "prove", str(file), *args])


def test_a_pack_that_is_right_is_proven(run: FlaskCliRunner, file: Path) -> None:
    result = prove(run, file, RIGHT)

    assert result.exit_code == 0
    assert "proven" in result.stdout
    assert "1 questions: 1 proven. Pythons at hand:" in result.stdout


def test_a_wrong_key_is_a_finding(run: FlaskCliRunner, file: Path) -> None:
    result = prove(run, file, RIGHT, WRONG)

    assert result.exit_code == 1
    assert "shows '2'" in result.stdout


def test_programs_read_it_as_json(run: FlaskCliRunner, file: Path) -> None:
    result = prove(run, file, WRONG, args=("--json",))
    (told,) = json.loads(result.stdout)

    assert told["question"] == "wrong-sum"
    assert (told["verdict"], told["finding"], told["kind"]) == ("wrong", True, "output")


def test_facts_are_kept_where_one_says(run: FlaskCliRunner, file: Path, tmp_path: Path) -> None:
    asked = {
        "prompt": "When?",
        "kind": "version",
        "answer": "3.8",
        "proof": {"compiles": "(n := 1)"},
    }
    prove(run, file, asked, args=("--write-facts", str(tmp_path / "facts.json")))

    kept = json.loads((tmp_path / "facts.json").read_text("utf-8"))
    assert list(kept["claims"]) == ["compile('(n := 1)', 'proof', 'exec')"]


def test_a_file_that_is_no_pack_is_told_with_its_place(run: FlaskCliRunner, file: Path) -> None:
    result = prove(run, file, {"prompt": "?"})

    assert result.exit_code == 2
    assert "mine.json line 1, column " in result.stderr


def test_a_pack_that_nobody_knows_and_a_python_that_is_none_are_refused(
    run: FlaskCliRunner,
) -> None:
    unknown = run.invoke(args=["packs", "prove", "no-such-pack"])
    no_python = run.invoke(args=["packs", "prove", "--python", "/dev/null"])

    assert unknown.exit_code == no_python.exit_code == 2
    assert "no such pack among " in unknown.stderr
    assert "is no CPython of 3.6 or newer" in no_python.stderr


def test_a_server_knows_nothing_of_running_packs() -> None:
    code = (
        "import sys, app; from quiz import cli; "
        "print([name for name in sys.modules if 'proving' in name or 'openpyxl' in name])"
    )
    told = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT)

    assert (told.stdout, told.returncode) == ("[]\n", 0), told.stderr
