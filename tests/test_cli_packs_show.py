"""`packs show`: a pack on paper, for players and for the host."""

import json
import re
from collections.abc import Iterator
from html import unescape
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from click.testing import Result
from flask import Flask
from flask.testing import FlaskCliRunner
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt

from app import create_app
from quiz.cli.packs.sheet import Sheet, markdown
from quiz.rules.pack import Pack
from quiz.store import Played
from tests.browser.pack import EVERY_OTHER_KIND, SHORT_EVENING
from tests.rules.evening import a_pack, a_round, choice

Run: TypeAlias = FlaskCliRunner

LINES = st.text(
    st.characters(exclude_categories=["C", "Zl", "Zp", "Zs"], include_characters=" "), max_size=40
).map(lambda text: " ".join(text.split()))


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of the host's own packs."""
    packs = tmp_path / "instance" / "packs"
    packs.mkdir(parents=True)
    return packs


@pytest.fixture
def app(tmp_path: Path, folder: Path) -> Iterator[Flask]:
    app = create_app({"PUZZLERS_INSTANCE": str(tmp_path / "instance")})
    yield app
    app.extensions["puzzlers"].store.close()


@pytest.fixture
def run(app: Flask) -> Run:
    return app.test_cli_runner()


def printed(result: Result) -> str:
    assert (result.exit_code, result.stderr) == (0, "")
    return result.stdout


def refused(result: Result) -> str:
    assert (result.exit_code, result.stdout) == (2, "")
    assert "Traceback" not in result.stderr
    return result.stderr


def kept(folder: Path, name: str, pack: dict[str, Any]) -> str:
    file = folder / f"{name}.json"
    file.write_text(json.dumps(pack), encoding="utf-8")
    return str(file)


def one_question(**fields: Any) -> dict[str, Any]:
    return {"title": "One", "questions": [{"id": "one", "prompt": "Why?", **fields}]}


def rendered(text: str) -> str:
    """What a reader of the Markdown sees, without the marks of a list."""
    html = MarkdownIt("commonmark").render(text)
    return unescape(re.sub(r"<[^>]+>", "", html)).strip()


def test_players_get_questions_and_no_answers(run: Run, folder: Path) -> None:
    kept(folder, "short", SHORT_EVENING)

    sheet = printed(run.invoke(args=["packs", "show", "short"]))

    assert sheet.startswith("# A short evening\n\n9 questions in 3 rounds, about ")
    assert "\nTeam: ......" in sheet
    assert "\n## 1. Every kind\n\nOne of each, answered **together**.\n" in sheet
    assert "\n**1.** What is `2 ** 3`?\n\n- [ ] **A** " in sheet
    assert "\nTick all that are right.\n" in sheet
    assert "\n```python\nfor n in range(2):\n    print(n)\n```\n\nIt prints:<br>\n" in sheet
    assert "\nIn order, from first to last: ...... ...... ......\n" in sheet
    assert "\nEverybody answers alone.\n" in sheet
    assert "\n19. ......" in sheet
    for secret in ("[x]", "Answer:** ", "That is `3 ** 2`", "Two times two", "Beautiful is better"):
        assert secret not in sheet


@pytest.mark.parametrize(
    ("round_", "said"),
    [
        ({"play": "sheet"}, "All questions are open at once; the sheet is handed in at the end."),
        ({"play": "lightning"}, "One clock for all questions: as many as the team can."),
        ({"play": "buzzer"}, "Who is first says it aloud; if it is wrong, the others may."),
        ({"wager": True}, "Teams stake points before each question."),
    ],
)
def test_each_way_of_playing_is_told(
    run: Run, folder: Path, round_: dict[str, object], said: str
) -> None:
    asked = [{"prompt": "Is it so?", "kind": "truefalse", "answer": True}]
    kept(
        folder,
        "way",
        {"title": "A way", "rounds": [{"title": "One", "questions": asked, **round_}]},
    )

    assert f"\n{said}\n" in printed(run.invoke(args=["packs", "show", "way"]))


def test_the_hosts_copy_has_answers_why_and_where_to_read_more(run: Run, folder: Path) -> None:
    kept(folder, "short", SHORT_EVENING)

    sheet = printed(run.invoke(args=["packs", "show", "short", "--answers"]))

    assert re.search(r"- \[x\] \*\*([A-D])\*\* 8\n(?s:.*?)\n> \*\*Answer:\*\* \1 8\n", sheet)
    assert re.search(r"\n> [A-D]: That is `3 \*\* 2`.\n", sheet)
    assert "see [the reference](<https://docs.python.org/3/>)." in sheet
    assert "\n> Source: <https://docs.python.org/3/reference/expressions.html>\n" in sheet
    assert "\n> **Answer:** `0`<br>`1`\n" in sheet
    assert "<br>Beautiful is better than ugly.<br>" in sheet


def test_both_copies_have_the_same_letters_for_the_same_options(run: Run) -> None:
    players = printed(run.invoke(args=["packs", "show", "bank-strings"]))
    hosts = printed(run.invoke(args=["packs", "show", "bank-strings", "--answers"]))

    options = [line for line in players.splitlines() if line.startswith("- ")]

    assert options == [
        line.replace("[x]", "[ ]") for line in hosts.splitlines() if line.startswith("- ")
    ]


def test_the_place_of_an_option_does_not_tell_that_it_is_right() -> None:
    pack = a_pack(a_round(*(choice(f"question-{n}", "yes", *"abc") for n in range(200))))

    right = re.findall(r"- \[x\] \*\*(\w)\*\*", str(Sheet(pack, answers=True)))

    assert len(right) == 200
    for letter in "ABCD":
        assert 25 < right.count(letter) < 75


def test_every_other_kind_can_be_answered_on_paper(run: Run, folder: Path) -> None:
    file = kept(folder, "kinds", EVERY_OTHER_KIND)

    players = printed(run.invoke(args=["packs", "show", file]))
    hosts = printed(run.invoke(args=["packs", "show", file, "--answers"]))

    assert "\n- **1** `a[b]` goes with ......\n" in players
    assert "\n```text\n 1  total = 10\n" in players
    assert "\nLine: ......\n" in players
    assert ": ☐ real ☐ made up\n" in players
    assert "\nVersion: ......\n" in players
    assert "![A square of black and white squares](kinds/code.png)" in players
    assert re.search(r"\*\*Answer:\*\* 1 `a\[b\]` with [A-F] `__getitem__`, 2 ", hosts)
    assert "\n> **Answer:** line 3\n" in hosts
    assert re.search(r"[A-C] stringlib is made up", hosts)
    assert "\n> **Answer:** 3.10\n" in hosts
    assert "\n> **Answer:** 35; the closest wins\n" in hosts
    assert "## Poll for the break" in hosts


def test_what_may_be_asked_besides_is_for_the_host_alone(run: Run, folder: Path) -> None:
    file = kept(folder, "kinds", EVERY_OTHER_KIND)

    players = printed(run.invoke(args=["packs", "show", file]))
    hosts = printed(run.invoke(args=["packs", "show", file, "--answers"]))

    for heading in ("### Spares of round 1", "## Tie-breakers", "## Poll for the break"):
        assert heading in hosts
        assert heading not in players


def test_before_anything_was_played_the_statistics_say_so(run: Run) -> None:
    sheet = printed(run.invoke(args=["packs", "show", "first-import", "--stats"]))

    assert "\nNothing of this pack has been played on this server yet.\n" in sheet
    assert "Played:" not in sheet


def test_a_question_that_was_played_tells_how_often_it_was_right() -> None:
    pack: Pack = a_pack(a_round(choice("one"), choice("two")))
    played = {
        ("a-pack", "one"): Played(asked=8, right=2.5, last_at=1),
        ("a-pack", "two"): Played(asked=0, right=0, last_at=1),
    }

    sheet = str(Sheet(pack, played=played))

    assert sheet.count("Played:") == 1
    assert "\n*Played: 2.5 of 8 right (31 %).*\n" in sheet
    assert "Nothing of this pack" not in sheet


def test_questions_that_are_drawn_are_told_to_be_an_example(run: Run, folder: Path) -> None:
    kept(folder, "bank", one_question(right="a", wrong=["b"]))
    draw = {"title": "Drawn", "draw": {"from": "bank", "count": 1}}
    file = kept(folder, "mine", {"title": "Mine", "rounds": [draw]})

    for named in ("mine", file):
        sheet = printed(run.invoke(args=["packs", "show", named, "--answers"]))
        assert "1 of them are drawn anew" in sheet
        assert "`bank/one`" in sheet


def test_a_file_may_ask_questions_of_the_packs_that_are_here(
    run: Run, folder: Path, tmp_path: Path
) -> None:
    kept(folder, "bank", one_question(right="a", wrong=["b"]))
    rounds = [{"title": "Used", "questions": [{"use": "bank/one"}]}]
    file = kept(tmp_path, "mine", {"title": "Mine", "rounds": rounds})
    rounds[0]["questions"] = [{"use": "bank/two"}]
    lost = kept(tmp_path, "lost", {"title": "Lost", "rounds": rounds})

    assert "**1.** Why?" in printed(run.invoke(args=["packs", "show", file]))
    said = refused(run.invoke(args=["packs", "show", lost]))
    assert said.startswith(f"{lost} line 1, column ")
    assert 'use: "bank" has no question "two" to use' in said


def test_a_file_that_is_wrong_is_told_with_its_places(run: Run, tmp_path: Path) -> None:
    file = kept(tmp_path, "mine", one_question(right="a", wrong=[]))

    said = refused(run.invoke(args=["packs", "show", file]))

    assert re.fullmatch(re.escape(file) + r" line 1, column \d+: wrong: needs at least 1\n", said)


def test_a_pack_that_there_is_not_is_told_with_those_that_there_are(run: Run) -> None:
    said = refused(run.invoke(args=["packs", "show", "no\nsuch"]))

    assert said.startswith(
        "no\N{REPLACEMENT CHARACTER}such: there is no such file, and no such pack among "
    )
    assert "first-import" in said


@given(LINES)
def test_nothing_that_an_author_wrote_becomes_markup(text: str) -> None:
    for shown in (markdown.plain(text), f"- [ ] **A** {markdown.plain(text)}"):
        assert rendered(shown).removeprefix("[ ] A").strip() == text


@given(LINES.filter(bool))
def test_code_is_shown_as_it_stands(text: str) -> None:
    assert rendered(markdown.code(text)) == text
