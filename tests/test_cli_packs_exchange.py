"""`packs import` and `packs export`, as authors use them."""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

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
        (["{dir}/monday-quiz.txt", "--add", "-o", "x"], "Say --add or --output, not both."),
        (["{dir}/monday-quiz.txt", "--id", "first-import", "--add"], "comes with the program"),
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


def kept(folder: Path, name: str, **pack: Any) -> str:
    file = folder / f"{name}.json"
    file.write_text(json.dumps({"title": name.capitalize(), **pack}), encoding="utf-8")
    return str(file)


def asked(name: str, **fields: Any) -> dict[str, Any]:
    return {"id": name, "prompt": f"{name}?", "right": "a", "wrong": ["b"], **fields}


def test_a_pack_in_the_folder_is_replaced_only_when_that_is_said(
    run: FlaskCliRunner, aiken: Path, tmp_path: Path
) -> None:
    mine = kept(tmp_path / "instance" / "packs", "monday-quiz", questions=[asked("mine")])
    args = ["packs", "import", str(aiken), "--add"]

    refused = run.invoke(args=args)

    assert refused.exit_code == 2
    assert "There is a pack monday-quiz in the host's folder already." in refused.stderr
    assert "mine?" in Path(mine).read_text()
    assert run.invoke(args=[*args, "--force"]).exit_code == 0
    assert "Which word?" in Path(mine).read_text()


def test_a_file_is_written_over_only_when_that_is_said(
    run: FlaskCliRunner, aiken: Path, tmp_path: Path
) -> None:
    there = tmp_path / "there.json"
    there.write_text("mine")

    result = run.invoke(args=["packs", "import", str(aiken), "-o", str(there), "--force"])

    assert (result.exit_code, result.stdout) == (0, "")
    assert json.loads(there.read_text())["questions"]


def test_a_dash_is_standard_output(run: FlaskCliRunner, aiken: Path, tmp_path: Path) -> None:
    read = run.invoke(args=["packs", "import", "-", "-o", "-"], input=AIKEN)
    written = run.invoke(
        args=["packs", "export", kept(tmp_path, "mine", **MINE), "--format", "csv", "-o", "-"]
    )

    assert json.loads(read.stdout)["title"] == "Imported questions"
    assert written.stdout_bytes.decode("utf-8-sig").startswith("id,kind,prompt,")


def test_a_title_that_is_too_long_is_cut_and_that_is_said(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    file = tmp_path / "quiz.json"
    quiz = {"question": "Which?", "answers": ["a", "b"], "solutions": [0]}
    file.write_text(json.dumps({"subject": "long " * 20, "questions": [quiz]}))

    result = run.invoke(args=["packs", "import", str(file)])

    assert result.exit_code == 1
    assert "the title: “long long" in result.stderr
    assert json.loads(result.stdout)["title"] == ("long " * 12).strip()


def test_questions_that_a_pack_uses_go_along_in_their_place(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    folder = tmp_path / "instance" / "packs"
    kept(folder, "bank", questions=[asked("one"), asked("two", seconds=10)])
    rounds = [
        {"title": "Used", "seconds": 20, "questions": [{"use": "bank/one"}, asked("one")]},
        {"title": "More", "questions": [{"use": "bank/two", "seconds": 40}]},
    ]
    kept(folder, "evening", rounds=rounds)

    result = run.invoke(args=["packs", "export", "evening", "--format", "razzia"])

    told = json.loads(result.stdout)["questions"]
    assert [(one["question"], one["time"]) for one in told] == [
        *(("one?", 20), ("one?", 20), ("two?", 40))
    ]
    assert result.stderr == "the pack: its 2 rounds become one list\n"


def test_what_a_list_of_questions_has_no_place_for_is_named(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    folder = tmp_path / "instance" / "packs"
    kept(folder, "bank", questions=[asked("one")])
    drawn = {"from": "bank", "count": 1}
    rounds = [
        {
            "title": "First",
            "intro": "Hello.",
            "play": "solo",
            "questions": [asked("two")],
            "spare": [asked("spare")],
        },
        {"title": "Drawn", "draw": drawn},
    ]
    tie = {"id": "tie", "prompt": "tie?", "kind": "number", "answer": 1, "closest": True}
    kept(
        folder,
        "evening",
        rounds=rounds,
        tie_breakers=[tie],
        license="CC0-1.0",
        language="de",
        python=">=3.11",
    )

    result = run.invoke(args=["packs", "export", "evening", "--format", "csv"])

    assert result.exit_code == 1
    assert result.stderr.splitlines() == [
        "the pack: without its license, python, language",
        "the pack: its 2 rounds become one list",
        "First: without its intro, play",
        "Drawn: what it draws is drawn anew for each game, so none of it is here",
    ]
    rows = result.stdout.splitlines()[1:]
    assert [row.partition(",")[0] for row in rows] == ["two", "spare", "tie"]


def test_the_library_for_spreadsheets_is_loaded_only_for_spreadsheets(tmp_path: Path) -> None:
    code = (
        "import sys; from app import create_app; import quiz.exchange.formats\n"
        "app = create_app({'PUZZLERS_INSTANCE': sys.argv[1]})\n"
        "run = app.test_cli_runner().invoke\n"
        "assert run(args=['packs', '--help']).exit_code == 0\n"
        "assert run(args=['packs', 'export', '--help']).exit_code == 0\n"
        "print(any(name.startswith('openpyxl') for name in sys.modules))\n"
    )
    told = subprocess.run(
        [sys.executable, "-c", code, str(tmp_path)], capture_output=True, text=True, check=True
    )

    assert told.stdout == "False\n"
