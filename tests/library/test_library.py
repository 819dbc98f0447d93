"""The packs in two folders, as a host finds them."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from quiz.library import BadPack, Library, NoSuchPack
from quiz.library.folder import Folder
from quiz.rules.pack import minutes


class Shelf:
    """A library over two folders that can be written to."""

    def __init__(self, folder: Path) -> None:
        self.bundled, self.own = folder / "bundled", folder / "own"
        self.bundled.mkdir()
        self.own.mkdir()
        self.library = Library(self.bundled, self.own)

    def ids(self) -> list[str]:
        return [listed.id for listed in self.library.packs()]

    def broken(self) -> dict[str, list[str]]:
        return {file.name: [str(fault) for fault in file.faults] for file in self.library.broken()}


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def text(title: str = "Mine", **fields: Any) -> str:
    """A pack of one question."""
    question = {"prompt": "Why?", "right": "a", "wrong": ["b"]}
    return json.dumps({"title": title, "questions": [question], **fields})


def test_a_pack_is_listed_with_what_a_host_asks_about_it(shelf: Shelf) -> None:
    rounds = [
        {"title": "One", "questions": [{"prompt": "?", "right": "a", "wrong": ["b"]}] * 2},
        {"title": "Two", "questions": [{"prompt": "?", "kind": "recite"}]},
    ]
    pack = json.dumps({"title": "Mine", "summary": "*All* mine.", "rounds": rounds})
    (shelf.own / "evening.json").write_text(pack)

    (listed,) = shelf.library.packs()

    assert (listed.id, listed.title, listed.own) == ("evening", "Mine", True)
    assert listed.summary == (("em", "All"), ("", " mine."))
    assert (listed.rounds, listed.questions) == (("One", "Two"), 3)
    assert listed.minutes == minutes(shelf.library.pack("evening"))
    assert listed.kinds == ("choice", "recite")


def evening(*levels: int) -> str:
    """A pack of one round with such questions."""
    asked = [{"prompt": "Why?", "right": "a", "wrong": ["b"], "difficulty": n} for n in levels]
    return json.dumps({"title": "Evening", "rounds": [{"title": "One", "questions": asked}]})


def test_evenings_come_first_the_easiest_of_ours_before_the_others(shelf: Shelf) -> None:
    (shelf.bundled / "hard.json").write_text(evening(1, 3))
    (shelf.bundled / "light.json").write_text(evening(1, 1, 2))
    (shelf.bundled / "stock.json").write_text(text())
    (shelf.own / "b.json").write_text(evening(3))
    (shelf.own / "c.json").write_text(text())

    assert shelf.ids() == ["light", "hard", "b", "c", "stock"]
    assert [one.id for one in shelf.library.packs() if one.stock] == ["stock"]


def test_a_file_without_an_id_is_called_like_its_name(shelf: Shelf) -> None:
    (shelf.own / "Our 2nd Évening.json").write_text(text())
    (shelf.own / "other.json").write_text(text(id="mine"))

    assert shelf.ids() == ["our-2nd-evening", "mine"]


def test_folders_that_are_not_there_hold_nothing(tmp_path: Path) -> None:
    library = Library(tmp_path / "no", tmp_path / "nowhere")

    assert library.packs() == []
    assert library.broken() == []


def test_a_pack_that_nobody_has_is_refused_as_such(shelf: Shelf) -> None:
    with pytest.raises(NoSuchPack) as refused:
        shelf.library.pack("mine")

    assert refused.value.reason == "no_such"


def test_new_changed_and_deleted_files_are_seen_at_once(shelf: Shelf) -> None:
    file = shelf.own / "mine.json"
    assert shelf.ids() == []

    file.write_text(text("First"))
    assert shelf.library.pack("mine").title == "First"

    file.write_text(text("Then"))
    os.utime(file, ns=(1, 1))
    assert shelf.library.pack("mine").title == "Then"

    file.unlink()
    assert shelf.ids() == []


def test_what_has_not_changed_is_not_read_again(shelf: Shelf) -> None:
    (shelf.own / "mine.json").write_text(text())

    assert shelf.library.pack("mine") is shelf.library.pack("mine")


def test_a_broken_file_is_named_and_nothing_else_suffers(shelf: Shelf) -> None:
    (shelf.own / "a.json").write_text(text())
    (shelf.own / "b.json").write_text('{"title": "B", "questions": [3]}')
    (shelf.own / "c.json").write_text("{")

    assert shelf.ids() == ["a"]
    assert shelf.broken() == {
        "b.json": [
            "line 1, column 11: title: needs at least 3 characters",
            "line 1, column 30: questions[0]: must be an object",
        ],
        "c.json": [
            "line 1, column 2: the file ends too early: something was opened and not closed"
        ],
    }


def test_a_file_that_breaks_keeps_the_pack_that_it_held(shelf: Shelf) -> None:
    file = shelf.own / "mine.json"
    file.write_text(text("Good"))
    good = shelf.library.pack("mine")

    file.write_text("{}")

    assert shelf.library.pack("mine") is good
    assert list(shelf.broken()) == ["mine.json"]

    file.write_text(text("Better"))

    assert shelf.library.pack("mine").title == "Better"
    assert shelf.broken() == {}


def test_faults_are_logged_once_with_file_and_place(
    shelf: Shelf, caplog: pytest.LogCaptureFixture
) -> None:
    (shelf.own / "mine.json").write_text("[]")

    shelf.library.packs()
    shelf.library.broken()

    assert caplog.messages == ["packs/mine.json line 1, column 1: a pack must be an object"]


def test_an_id_that_is_taken_breaks_the_later_file(shelf: Shelf) -> None:
    (shelf.bundled / "first.json").write_text(text("Ours", id="first"))
    (shelf.own / "b.json").write_text(text("Second"))
    (shelf.own / "first.json").write_text(text("Theirs"))
    (shelf.own / "other.json").write_text('{"id": "b",\n' + text()[1:])

    assert shelf.ids() == ["b", "first"]
    assert shelf.library.pack("first").title == "Ours"
    assert shelf.broken() == {
        "first.json": [
            'line 1, column 1: id: "first" is the id of a pack that comes with the program; '
            "choose another"
        ],
        "other.json": ['line 1, column 8: id: "b" is the id of a pack in b.json; choose another'],
    }


def test_links_folders_and_other_files_are_left_alone(shelf: Shelf, tmp_path: Path) -> None:
    secret = tmp_path / "secret.json"
    secret.write_text(text())
    (shelf.own / "link.json").symlink_to(secret)
    (shelf.own / "folder.json").mkdir()
    (shelf.own / ".hidden.json").write_text("{")
    (shelf.own / "notes.txt").write_text("{")
    os.mkfifo(shelf.own / "pipe.json")

    assert shelf.ids() == []
    assert shelf.broken() == {}


def test_a_name_that_is_no_text_is_shown_as_far_as_it_is(shelf: Shelf) -> None:
    with open(os.fsencode(shelf.own) + b"/a\xff\n.json", "w") as file:
        file.write("")

    assert list(shelf.broken()) == ["a\N{REPLACEMENT CHARACTER}\N{REPLACEMENT CHARACTER}.json"]


def test_a_pack_that_is_added_can_be_played_at_once(shelf: Shelf) -> None:
    added = shelf.library.add(text("Évening one!").encode())

    assert added == "evening-one"
    assert shelf.ids() == ["evening-one"]
    assert [file.name for file in shelf.own.iterdir()] == ["evening-one.json"]


def test_a_folder_is_made_for_the_first_pack_that_is_added(tmp_path: Path) -> None:
    library = Library(tmp_path, tmp_path / "instance" / "packs")

    library.add(text(id="mine").encode())

    assert library.pack("mine").title == "Mine"


def test_a_pack_that_is_wrong_is_not_kept(shelf: Shelf) -> None:
    with pytest.raises(BadPack, match="line 1, column 1: title: is missing"):
        shelf.library.add(b"{}")

    assert list(shelf.own.iterdir()) == []


def test_no_pack_takes_the_place_of_a_bundled_one(shelf: Shelf) -> None:
    (shelf.bundled / "first.json").write_text(text())

    with pytest.raises(BadPack, match='line 1, column 49: id: "first" is the id of a pack that'):
        shelf.library.add(
            b'{"title": "Mine",                         "id": "first", ' + text()[1:].encode()[17:]
        )

    assert list(shelf.own.iterdir()) == []


def test_a_pack_takes_the_place_of_an_own_one_with_its_id(shelf: Shelf) -> None:
    (shelf.own / "our quiz.json").write_text(text("Old", id="mine"))

    assert shelf.library.add(text("New", id="mine").encode()) == "mine"

    assert shelf.library.pack("mine").title == "New"
    assert [file.name for file in shelf.own.iterdir()] == ["our quiz.json"]


def test_a_pack_never_takes_the_place_of_another_one(shelf: Shelf) -> None:
    (shelf.own / "mine.json").write_text(text("Other", id="other"))

    assert shelf.library.add(text("Mine").encode()) == "mine-2"
    assert shelf.library.add(text("New", id="mine").encode()) == "mine"

    assert {id_: shelf.library.pack(id_).title for id_ in shelf.ids()} == {
        "other": "Other",
        "mine-2": "Mine",
        "mine": "New",
    }


def test_a_pack_takes_the_place_of_a_file_that_was_broken(shelf: Shelf) -> None:
    (shelf.own / "mine.json").write_text("{")

    assert shelf.library.add(text("Mine").encode()) == "mine"

    assert shelf.broken() == {}
    assert [file.name for file in shelf.own.iterdir()] == ["mine.json"]


def test_a_pack_is_kept_beside_a_folder_of_its_name_and_no_draft_is_left(shelf: Shelf) -> None:
    (shelf.own / "mine.json").mkdir()

    assert shelf.library.add(text("Mine").encode()) == "mine-2"
    assert sorted(file.name for file in shelf.own.iterdir()) == ["mine-2.json", "mine.json"]


def test_a_pack_that_cannot_be_written_leaves_no_draft_behind(tmp_path: Path) -> None:
    with pytest.raises(OSError, match="too long"):
        Folder(tmp_path).keep("x" * 300 + ".json", b"{}")

    assert list(tmp_path.iterdir()) == []
