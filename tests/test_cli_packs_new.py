"""`packs new`: a pack to begin with, which explains itself."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from flask.testing import FlaskCliRunner

from app import create_app
from quiz.library import SCHEMA
from quiz.library.kinds import KINDS

Run: TypeAlias = FlaskCliRunner


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the host's own packs."""
    return tmp_path / "instance" / "packs"


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
    return result.stderr


def written(file: Path) -> dict[str, Any]:
    pack: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    return pack


def questions(pack: dict[str, Any]) -> list[dict[str, Any]]:
    listed = [question for round_ in pack["rounds"] for question in round_["questions"]]
    spares = [question for round_ in pack["rounds"] for question in round_.get("spare", [])]
    return [*listed, *spares, *pack["tie_breakers"], pack["break"]]


def test_a_new_pack_lies_in_the_hosts_folder_and_can_be_played(run: Run, folder: Path) -> None:
    result = run.invoke(args=["packs", "new", "pub-night"])

    assert (result.exit_code, result.stderr) == (0, "")
    assert f"Written: {folder / 'pub-night.json'}" in result.stdout
    assert "packs check" in result.stdout
    listed = run.invoke(args=["packs", "list"])
    assert listed.exit_code == 0
    assert re.search("^pub-night +Pub night ", listed.stdout, re.MULTILINE)


def test_it_has_a_question_of_every_kind_and_explains_each(run: Run, folder: Path) -> None:
    run.invoke(args=["packs", "new", "pub-night"])

    pack = written(folder / "pub-night.json")

    assert {question["kind"] for question in questions(pack)} == set(KINDS)
    for question in questions(pack):
        assert question["host"], question["id"]


def test_its_schema_can_be_found_from_where_it_lies(run: Run, folder: Path) -> None:
    run.invoke(args=["packs", "new", "pub-night"])

    pack = written(folder / "pub-night.json")

    assert (folder / pack["$schema"]).resolve() == SCHEMA.resolve()


def test_a_file_is_written_where_one_says_with_a_title_of_ones_own(
    run: Run, tmp_path: Path, folder: Path
) -> None:
    file = tmp_path / "Our 2nd Évening.json"

    result = run.invoke(args=["packs", "new", str(file), "--title", 'The "2nd"\\'])

    assert result.exit_code == 0
    assert (written(file)["id"], written(file)["title"]) == ("our-2nd-evening", 'The "2nd"\\')
    assert f"put it into {folder}" in result.stdout


def test_a_short_name_makes_a_title_that_is_long_enough(run: Run, folder: Path) -> None:
    assert run.invoke(args=["packs", "new", "a"]).exit_code == 0
    assert written(folder / "a.json")["title"] == "Pack A"


def test_nothing_is_overwritten(run: Run, tmp_path: Path, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in (tmp_path / "mine.json", folder / "broken.json"):
        file.write_text("mine")

    assert "left as it is" in refused(
        run.invoke(args=["packs", "new", str(tmp_path / "mine.json")])
    )
    assert "left as it is" in refused(run.invoke(args=["packs", "new", "broken"]))
    assert (tmp_path / "mine.json").read_text() == "mine"


def test_an_id_that_is_taken_is_refused(run: Run, folder: Path) -> None:
    said = refused(run.invoke(args=["packs", "new", "first-import"]))

    assert said == "There is a pack with the id first-import already. Choose another name.\n"
    assert list(folder.iterdir()) == []


def test_words_that_cannot_be_an_id_get_one_that_can(run: Run, folder: Path) -> None:
    said = refused(run.invoke(args=["packs", "new", "Pub Night!"]))

    assert '"Pub Night!" cannot be an id. Try pub-night, or name a file' in said
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize(
    ("title", "what"),
    [
        ("ab", "title: needs at least 3 characters"),
        ("a" * 61, "title: takes at most 60 characters"),
        ("a\nb c", "title: holds a tab"),
        ("caf\udce9", "UTF-8"),
    ],
)
def test_a_title_that_no_pack_can_have_is_refused(
    run: Run, folder: Path, title: str, what: str
) -> None:
    said = refused(run.invoke(args=["packs", "new", "mine", "--title", title]))

    assert what in " ".join(said.split())
    assert list(folder.iterdir()) == []


def test_a_place_where_nothing_can_be_written_is_told(run: Run, tmp_path: Path) -> None:
    said = refused(run.invoke(args=["packs", "new", str(tmp_path / "no" / "mine.json")]))

    assert said.endswith("mine.json cannot be written: No such file or directory.\n")
