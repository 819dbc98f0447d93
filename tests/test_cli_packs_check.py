"""`packs check`, as authors use it."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask.testing import FlaskCliRunner

from app import create_app
from tests.bundled import BANKS

WARNED = '{"title": "Mine", "questions": [\n {"prompt": "Which?", "right": "a", "wrong": ["b"]}]}'
BROKEN = '{"title": "Mine", "questions": [\n {"prompt": "Which?", "right": "a", "wrong": []}]}'


@pytest.fixture
def run(tmp_path: Path) -> Iterator[FlaskCliRunner]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


def write(folder: Path, name: str, text: str) -> str:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_without_a_name_all_packs_are_checked(run: FlaskCliRunner) -> None:
    result = run.invoke(args=["packs", "check"])

    said = f"{len(BANKS)} packs checked: 0 errors, 0 warnings.\n"
    assert (result.exit_code, result.stdout) == (0, said)


def test_a_fault_is_an_error_with_its_place(run: FlaskCliRunner, tmp_path: Path) -> None:
    file = write(tmp_path, "mine.json", BROKEN)

    result = run.invoke(args=["packs", "check", file])

    assert result.exit_code == 1
    assert result.stdout == (
        f"{file} line 2, column 46: wrong: needs at least 1\n1 pack checked: 1 error, 0 warnings.\n"
    )


def test_advice_is_a_warning_unless_one_is_strict(run: FlaskCliRunner, tmp_path: Path) -> None:
    file = write(tmp_path, "mine.json", WARNED)

    lenient = run.invoke(args=["packs", "check", file])
    strict = run.invoke(args=["packs", "check", file, "--strict"])

    said = "line 2, column 2: warning: id: is missing; without one, counts and uses are lost"
    assert said in lenient.stdout
    assert "[no-id]" in lenient.stdout
    assert (lenient.exit_code, strict.exit_code) == (0, 1)
    assert "warning:" not in strict.stdout


def test_programs_read_it_as_json(run: FlaskCliRunner, tmp_path: Path) -> None:
    file = write(tmp_path, "mine.json", BROKEN)

    told = json.loads(run.invoke(args=["packs", "check", "--json", file]).stdout)

    assert told == [
        {
            "file": file,
            "line": 2,
            "column": 46,
            "level": "error",
            "what": "wrong: needs at least 1",
            "rule": None,
        }
    ]


def test_a_folder_an_id_and_standard_input_are_checked_too(
    run: FlaskCliRunner, tmp_path: Path
) -> None:
    folder = tmp_path / "drafts"
    folder.mkdir()
    write(folder, "one.json", WARNED)
    write(folder, "two.json", BROKEN)

    both = run.invoke(args=["packs", "check", str(folder)])
    bundled = run.invoke(args=["packs", "check", "first-import"])
    piped = run.invoke(args=["packs", "check", "-"], input=BROKEN)

    assert both.stdout.endswith("2 packs checked: 1 error, 7 warnings.\n")
    assert bundled.exit_code == 0
    assert piped.stdout.startswith("standard input line 2, column 46: ")


def test_what_a_pack_needs_beside_itself_is_checked(run: FlaskCliRunner, tmp_path: Path) -> None:
    picture = '"image": {"src": "a.png", "alt": "A picture"}'
    used = '"rounds": [{"title": "R", "questions": [{"use": "nobody/knows"}]}]'
    alone = write(tmp_path, "alone.json", f'{{"title": "Mine", {used}}}')
    shown = write(tmp_path, "shown.json", WARNED.replace('"right"', f'{picture}, "right"'))

    result = run.invoke(args=["packs", "check", alone, shown])

    assert 'there is no pack "nobody"' in result.stdout
    assert 'src: "shown/a.png" is not there' in result.stdout
    assert result.exit_code == 1


@pytest.mark.parametrize(
    "data", [b"", b"\xff\xfe", b"[", b"{" * 5000, b"\x00" * 10, b"1" * 3_000_000]
)
def test_any_file_gets_a_clear_word(run: FlaskCliRunner, tmp_path: Path, data: bytes) -> None:
    file = tmp_path / "odd.json"
    file.write_bytes(data)

    result = run.invoke(args=["packs", "check", str(file)])

    assert result.exit_code == 1
    assert result.stdout.startswith(f"{file} line 1, column ")


def test_a_name_that_nobody_knows_is_refused(run: FlaskCliRunner) -> None:
    result = run.invoke(args=["packs", "check", "nobody"])

    assert result.exit_code == 2
    assert result.stderr.startswith("nobody: there is no such file, and no such pack among ")
