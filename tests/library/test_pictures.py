"""Pictures beside a pack, and the names that they have in a game."""

import json
import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import Any

import pytest

from quiz.library import BadPack, Library
from quiz.rules import Refused
from quiz.rules.pack import Image

NOBODY = 65534
PNG = b"\x89PNG\r\n\x1a\n and more"
JPEG = b"\xff\xd8\xff and more"
WEBP = b"RIFF1234WEBP and more"


def question(src: str = "snake.png", **fields: Any) -> dict[str, Any]:
    image = {"src": src, "alt": "A green snake"}
    return {
        "id": "snake",
        "prompt": "Which?",
        "right": "a",
        "wrong": ["b"],
        "image": image,
        **fields,
    }


class Shelf:
    """A library over a folder with one pack, and a folder of pictures beside it."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library(folder / "bundled", folder)

    def picture(self, data: bytes, name: str = "snake.png", pack: str = "mine") -> Path:
        file = self.folder / pack / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data)
        return file

    def pack(self, *questions: dict[str, Any], name: str = "mine", **fields: Any) -> bytes:
        text = json.dumps({"title": "Mine", "questions": questions or [question()], **fields})
        (self.folder / f"{name}.json").write_text(text)
        return text.encode()

    def faults(self) -> list[str]:
        return [str(fault) for file in self.library.broken() for fault in file.faults]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


@pytest.mark.parametrize(
    ("name", "data", "type_"),
    [
        ("snake.png", PNG, "image/png"),
        ("deep/down/snake.jpg", JPEG, "image/jpeg"),
        ("snake.webp", WEBP, "image/webp"),
    ],
)
def test_a_picture_goes_with_the_evening_under_a_name_of_its_own(
    shelf: Shelf, name: str, data: bytes, type_: str
) -> None:
    shelf.picture(data, name)
    shelf.pack(question(name))
    assert shelf.faults() == []

    evening = shelf.library.evening("mine", seed=7, name=lambda: "secret")

    secret = f"secret{Path(name).suffix}"
    assert evening.pictures == {secret: (type_, data)}
    assert evening.pack.rounds[0].questions[0].image == Image(secret, "A green snake")


def test_every_picture_has_another_name(shelf: Shelf) -> None:
    shelf.picture(PNG)
    shelf.pack(question(), question(id="again"))
    names = map(str, count())

    evening = shelf.library.evening("mine", seed=7, name=lambda: next(names))

    assert set(evening.pictures) == {"0.png", "1.png"}


def test_outside_of_a_game_a_picture_is_called_by_its_file(shelf: Shelf) -> None:
    shelf.picture(PNG)
    shelf.pack()

    image = shelf.library.pack("mine").rounds[0].questions[0].image

    assert image == Image("mine/snake.png", "A green snake")


def test_a_used_picture_lies_beside_the_bank(shelf: Shelf) -> None:
    shelf.picture(PNG, pack="bank")
    shelf.pack(id="bank", name="bank")
    rounds = [{"title": "R", "questions": [{"use": "bank/snake"}]}]
    (shelf.folder / "evening.json").write_text(json.dumps({"title": "Mine", "rounds": rounds}))

    evening = shelf.library.evening("evening", seed=7, name=lambda: "secret")

    assert evening.pictures == {"secret.png": ("image/png", PNG)}


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (None, "is not there"),
        (b"", "is not a picture of the kind that its name says (image/png)"),
        (JPEG, "is not a picture of the kind that its name says (image/png)"),
        (b"<svg>" * 9, "is not a picture of the kind that its name says (image/png)"),
        (PNG + bytes(2 * 1024 * 1024), "is larger than 2 MB"),
    ],
)
def test_a_file_that_is_no_picture_is_named_where_the_pack_names_it(
    shelf: Shelf, data: bytes | None, what: str
) -> None:
    if data is not None:
        shelf.picture(data)
    shelf.pack()

    assert shelf.faults() == [f'line 1, column 116: src: "mine/snake.png" {what}']
    assert shelf.library.packs() == []


@pytest.mark.parametrize("kind", ["link", "folder"])
def test_a_link_or_a_folder_is_no_picture(shelf: Shelf, kind: str, tmp_path: Path) -> None:
    file = shelf.folder / "mine" / "snake.png"
    file.parent.mkdir()
    if kind == "link":
        (tmp_path / "elsewhere.png").write_bytes(PNG)
        file.symlink_to(tmp_path / "elsewhere.png")
    else:
        file.mkdir()
    shelf.pack()

    assert shelf.faults()[0].endswith("is not there")


@pytest.fixture
def nobody(tmp_path: Path) -> Iterator[None]:
    """Be somebody for whom permissions hold: root may read everything."""
    if os.geteuid() != 0:
        yield
        return
    for folder in (tmp_path, *tmp_path.parents[:2]):
        folder.chmod(folder.stat().st_mode | 0o011)
    os.seteuid(NOBODY)
    yield
    os.seteuid(0)


def test_a_picture_that_may_not_be_read_is_named(
    shelf: Shelf, request: pytest.FixtureRequest
) -> None:
    shelf.picture(PNG).chmod(0)
    shelf.pack()
    shelf.folder.chmod(0o755)
    request.getfixturevalue("nobody")

    assert "cannot be read" in shelf.faults()[0]


def test_a_picture_that_comes_later_mends_the_pack(shelf: Shelf) -> None:
    shelf.pack()
    assert shelf.library.packs() == []

    shelf.picture(PNG)

    assert [listed.id for listed in shelf.library.packs()] == ["mine"]
    assert shelf.faults() == []


def test_a_picture_that_goes_leaves_the_pack_but_no_game_can_begin(shelf: Shelf) -> None:
    file = shelf.picture(PNG)
    shelf.pack()
    assert shelf.library.packs()

    file.unlink()

    assert shelf.library.packs()
    assert shelf.faults()
    with pytest.raises(Refused) as refused:
        shelf.library.evening("mine", seed=7, name=str)
    assert refused.value.detail == "The picture mine/snake.png of this pack is not there."


@pytest.mark.parametrize("src", ["../secret.png", "/etc/a.png", "Snake.png", "a.gif", "a.svg", ""])
def test_a_picture_lies_in_the_packs_own_folder(shelf: Shelf, src: str) -> None:
    shelf.pack(question(src))

    assert shelf.faults() == [
        "line 1, column 116: src: must name a .png, .webp or .jpg file in small letters, "
        'such as "snake.png"'
    ]


def test_a_pack_is_added_once_its_pictures_are_there(shelf: Shelf) -> None:
    data = json.dumps({"title": "Mine", "questions": [question()]}).encode()
    with pytest.raises(BadPack, match="is not there"):
        shelf.library.add(data)

    shelf.picture(PNG)

    assert shelf.library.add(data) == "mine"
