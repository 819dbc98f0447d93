"""The command line: texts judged as a game would, and a clear word where nothing can be judged."""

import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any, Final, TypeAlias

import pytest
from click.testing import Result
from flask.testing import FlaskCliRunner

from app import create_app
from quiz.cli.explaining import explained
from quiz.rules.marking.recital import Credit, Verdict
from quiz.rules.pack import Line
from tests.play import Server

Run: TypeAlias = FlaskCliRunner

RHYME: Final[dict[str, Any]] = {
    "title": "A rhyme",
    "questions": [
        {"prompt": "Is a rose a flower?", "kind": "truefalse", "answer": True},
        {
            "prompt": "Say it.",
            "kind": "recite",
            "canon": ["Roses are red,", "violets are blue,", "sugar is sweet."],
        },
    ],
}


@pytest.fixture
def run(tmp_path: Path) -> Iterator[Run]:
    """The command line of an application with a folder of its own."""
    yield from runner(tmp_path / "instance")


def runner(instance: Path) -> Iterator[Run]:
    app = create_app({"PUZZLERS_INSTANCE": str(instance)})
    yield app.test_cli_runner()
    app.extensions["puzzlers"].store.close()


def labelled(folder: Path, *items: object) -> str:
    """A file of labelled texts."""
    return written(folder, {"format": 1, "items": items})


def written(folder: Path, value: object) -> str:
    path = folder / "texts.json"
    path.write_text(json.dumps(value), encoding="utf-8")
    return str(path)


def judged(result: Result) -> Any:
    assert (result.exit_code, result.stderr) == (0, "")
    return json.loads(result.stdout)


def refused(result: Result) -> str:
    """What was said of something that cannot be used, on standard error alone."""
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
    return result.stderr


def test_labelled_texts_are_judged_one_by_one(run: Run, tmp_path: Path) -> None:
    file = labelled(
        tmp_path,
        {"id": "a", "family": "chain", "text": "Readability counts! Beautiful is better"},
        {"id": "b", "text": "nothing of it", "expect": []},
        {"id": "c", "text": "EXPLICIT IS BETTER THAN IMPLICIT"},
    )

    result = run.invoke(args=["recital", file])

    assert judged(result) == {"a": {"7": "full", "1": "partial"}, "b": {}, "c": {"2": "full"}}


def test_labelled_texts_may_come_from_standard_input(run: Run) -> None:
    said = '\ufeff{"items": [{"id": "a", "text": "Readability counts."}]}'

    assert judged(run.invoke(args=["recital", "-"], input=said)) == {"a": {"7": "full"}}


def test_no_texts_are_worth_nothing(run: Run) -> None:
    assert judged(run.invoke(args=["recital", "-"], input='{"items": []}')) == {}


def test_one_text_is_explained_line_by_line(run: Run) -> None:
    said = "Errors should never pass silently.\nBeautiful is better"

    result = run.invoke(args=["recital", "--explain"], input=said)

    assert (result.exit_code, result.stderr) == (0, "")
    lines = result.stdout.splitlines()
    assert " 10  full  Errors should never pass silently." in lines
    assert "  1  half  Beautiful is better than ugly." in lines
    assert lines[-1] == "1 full and 1 half, of 19 lines."


def test_a_verdict_is_explained_with_what_was_there_what_was_not_and_why_it_earns_nothing() -> None:
    canon = tuple(map(Line, ("Roses are red,", "violets are blue,", "sugar is sweet.")))
    verdicts = {
        3: Verdict(Credit.HALF, ("sugar",), ("sweet",)),
        1: Verdict(None, ("roses", "are"), ("red",), "crossed with line 2"),
    }

    assert list(explained(canon, verdicts)) == [
        "  3  half  sugar is sweet.",
        "           matched:  sugar",
        "           missing:  sweet",
        "  1  -     Roses are red,",
        "           matched:  roses are",
        "           missing:  red",
        "           refused:  crossed with line 2",
        "0 full and 1 half, of 3 lines.",
    ]


def test_a_text_that_is_explained_may_stand_in_a_file(run: Run, tmp_path: Path) -> None:
    (tmp_path / "said.txt").write_text("readability counts", encoding="utf-8")

    result = run.invoke(args=["recital", "--explain", str(tmp_path / "said.txt")])

    assert result.stdout.endswith("1 full and 0 half, of 19 lines.\n")


def test_the_text_of_a_pack_can_be_recited(run: Run, tmp_path: Path) -> None:
    (tmp_path / "instance" / "packs" / "rhyme.json").write_text(json.dumps(RHYME))

    for pack in (written(tmp_path, RHYME), "rhyme"):
        result = run.invoke(args=["recital", "--explain", "--pack", pack], input="Roses are red")

        assert "  1  full  Roses are red," in result.stdout
        assert result.stdout.endswith("1 full and 0 half, of 3 lines.\n")


def test_a_real_word_is_no_slip_of_another_where_the_text_is_english(
    run: Run, tmp_path: Path
) -> None:
    canon = ["Marten eats implicit gadgets", "violets are blue.", "sugar is sweet."]
    for language, worth in (("en", "half"), ("de", "full")):
        pack = {"title": "Odd", "language": language}
        asked = [{"prompt": "Say it.", "kind": "recite", "canon": canon}]
        named = written(tmp_path, {**pack, "questions": asked})

        result = run.invoke(
            args=["recital", "--explain", "--pack", named], input="marten eats illicit gadgets"
        )

        assert f"  1  {worth}  Marten" in result.stdout


@pytest.mark.parametrize(
    ("said", "told"),
    [
        ("", "line 1, column 1: the file is empty"),
        ("# no", "line 1, column 1: a value must stand here"),
        ('{"items": [', "line 1, column 12: the file ends too early"),
        ("[" * 5000, "line 1, column 42: this is nested more than 40 deep"),
        ('{"items": [' + "9" * 5000 + "]}", "line 1, column 12: this number is too long"),
        ("[]", 'line 1, column 1: this must be an object with a list: {"items"'),
        ('{\n"items": {}}', "line 2, column 10: this must be an object with a list"),
        ('{"items": [7]}', "line 1, column 12: this must be an item"),
        ('{"items": [{"text": ""}]}', "line 1, column 12: id: is missing"),
        ('{"items": [{"id": 1, "text": ""}]}', "column 19: id: must be text"),
        ('{"items": [{"id": "a"}]}', "line 1, column 12: text: is missing"),
        ('{"items": [{"id": "a", "text": null}]}', "column 32: text: must be text"),
        ('{"items": [{"id": "a", "text": "\\ud800"}]}', "half a character"),
        ('{"items": [], "items": []}', "column 15: items: appears twice"),
    ],
)
def test_what_is_no_file_of_labelled_texts_is_told_with_its_place(
    run: Run, said: str, told: str
) -> None:
    heard = refused(run.invoke(args=["recital", "-"], input=said))

    assert heard.startswith("standard input line ")
    assert told in heard


def test_all_that_is_wrong_is_told_at_once(run: Run, tmp_path: Path) -> None:
    file = labelled(
        tmp_path, {"id": "a", "text": "x"}, {"id": "a", "text": "y"}, {"id": "b", "text": 1}
    )

    heard = refused(run.invoke(args=["recital", file])).splitlines()

    assert heard == [
        f'{file} line 1, column 58: id: "a" is the id of an earlier item',
        f"{file} line 1, column 97: text: must be text in double quotes",
    ]


def test_a_text_that_is_too_long_is_named(run: Run, tmp_path: Path) -> None:
    file = labelled(tmp_path, {"id": "a", "text": "x" * 4_000}, {"id": "b", "text": "x" * 4_001})

    heard = refused(run.invoke(args=["recital", file]))

    assert "column 4070: text: At most 4,000 characters" in heard
    assert len(heard.splitlines()) == 1
    heard = refused(run.invoke(args=["recital", "--explain"], input="x" * 4_001))
    assert heard.startswith("standard input: At most 4,000 characters")


def test_what_is_not_utf_8_is_told_with_its_line(run: Run) -> None:
    for args in (["recital", "-"], ["recital", "--explain"]):
        heard = refused(run.invoke(args=args, input=b"one\ntw\xf6\n"))

        assert heard.startswith("standard input line 2")
        assert "this is not UTF-8" in heard


def test_a_file_that_cannot_be_read_is_named(run: Run, tmp_path: Path) -> None:
    for args in (["recital"], ["recital", "--explain"]):
        assert "nobody.json" in refused(run.invoke(args=[*args, str(tmp_path / "nobody.json")]))
        assert str(tmp_path) in refused(run.invoke(args=[*args, str(tmp_path)]))
        assert "/dev/zero line 1" in refused(run.invoke(args=["recital", "/dev/zero"]))


def test_without_a_file_it_says_what_it_needs(run: Run) -> None:
    assert "Name a file of labelled texts" in refused(run.invoke(args=["recital"]))


@pytest.mark.parametrize(
    ("pack", "told"),
    [
        ("nix", "nix: there is no such file, and no such pack among "),
        ({"title": "Bad"}, "line 1, column 1: "),
        ({**RHYME, "questions": RHYME["questions"][:1]}, "nothing is recited in this pack."),
    ],
)
def test_a_pack_that_recites_nothing_is_named(
    run: Run, tmp_path: Path, pack: object, told: str
) -> None:
    named = pack if isinstance(pack, str) else written(tmp_path, pack)

    heard = refused(run.invoke(args=["recital", "--explain", "--pack", named], input=""))

    assert heard.startswith(named)
    assert told in heard


def test_help_says_how_to_measure_and_how_to_ask_why(run: Run) -> None:
    told = " ".join(run.invoke(args=["recital", "--help"]).stdout.split())

    for word in ("--explain", "--pack", '{"a": {"1": "full", "7": "partial"}}', "Exit code"):
        assert word in told


def test_a_server_that_runs_is_not_disturbed(server: Server) -> None:
    player = server.game().player("Ada")
    instance = server.folder / "instance"
    kept = everything(instance / "puzzlers.db")

    for run in runner(instance):
        assert judged(run.invoke(args=["recital", "-"], input='{"items": []}')) == {}

    assert everything(instance / "puzzlers.db") == kept
    assert "refused" not in player.do("look")


def everything(database: Path) -> list[str]:
    """All that is kept in the database, as SQL."""
    with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
        return list(connection.iterdump())
