"""Files are served under a digest of all of them."""

import gzip
import re
from pathlib import Path

import pytest
from flask import Flask

from quiz.pages.assets import address, collected
from tests.pages.visitors import Visitor


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in ("reset", "tokens", "base", "layout", "utilities", "blocks/tile", "blocks/ring"):
        path = tmp_path / "css" / f"{name}.css"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"/* about\n{name} */\n.{path.stem} {{\n  color: red;\n}}\n")
    return tmp_path


def test_styles_are_joined_in_the_order_of_their_layers(folder: Path) -> None:
    joined = collected(folder).files["app.css"].body.decode()

    order = ["reset", "tokens", "base", "layout", "ring", "tile", "utilities"]
    places = [joined.index(f".{name} {{") for name in order]
    assert places == sorted(places)
    assert "about" not in joined


def test_each_kind_of_page_has_its_own_blocks_in_a_sheet_beside(folder: Path) -> None:
    for name in ("stage-frame", "desk", "page-doors"):
        (folder / "css" / "blocks" / f"{name}.css").write_text(f".{name} {{ color: red; }}")

    files = collected(folder).files

    found = {name: file.body.decode() for name, file in files.items() if "/" not in name}
    assert set(found) == {"app.css", "stage.css", "desk.css", "pages.css"}
    assert ".stage-frame" in found["stage.css"]
    assert ".desk" in found["desk.css"]
    assert ".page-doors" in found["pages.css"]
    assert not re.search(r"\.(stage|desk|page)", found["app.css"])


def test_the_order_of_the_layers_heads_each_sheet(folder: Path) -> None:
    (folder / "css" / "blocks" / "desk.css").write_text(".desk { color: red; }")

    files = collected(folder).files

    order = b"@layer reset, tokens, base, layout, blocks, utilities;"
    assert all(files[name].body.startswith(order) for name in ("app.css", "desk.css"))


def test_the_digest_changes_with_any_file(folder: Path) -> None:
    before = collected(folder).digest
    assert collected(folder).digest == before

    (folder / "more.js").write_text("export {}")

    assert collected(folder).digest != before


def test_files_of_other_types_are_not_served(folder: Path) -> None:
    (folder / "notes.md").write_text("ours alone")

    assert "notes.md" not in collected(folder).files


def test_a_page_names_files_by_the_digest_and_they_are_there(here: Visitor) -> None:
    where = here.get("/static/home.js").headers["Location"]

    answer = here.get(where)

    assert where in here.get("/").text
    assert answer.status_code == 200
    assert answer.content_type == "text/javascript; charset=utf-8"
    assert "immutable" in answer.headers["Cache-Control"]


def test_a_page_that_names_a_file_which_is_not_there_fails(app: Flask) -> None:
    with app.test_request_context(), pytest.raises(LookupError, match=r"none\.js"):
        address("js/none.js")


def test_an_old_page_is_led_to_the_files_of_today(here: Visitor) -> None:
    answer = here.get("/static/0123456789ab/home.js")

    assert answer.status_code == 302
    assert answer.headers["Location"] == here.get("/static/home.js").headers["Location"]


def test_a_file_comes_compressed_to_who_takes_that(here: Visitor) -> None:
    where = here.get("/static/app.css").headers["Location"]

    plain, squeezed = here.get(where), here.get(where, headers={"Accept-Encoding": "gzip, br"})

    assert "Content-Encoding" not in plain.headers
    assert squeezed.headers["Content-Encoding"] == "gzip"
    assert gzip.decompress(squeezed.data) == plain.data
    assert plain.headers["Vary"] == squeezed.headers["Vary"] == "Accept-Encoding"


@pytest.mark.parametrize(
    "path",
    [
        "/static/{digest}/none.js",
        "/static/../app.py",
        "/static/%2e%2e/app.py",
        "/static/js/none.js",
        "/static/css",
    ],
)
def test_nothing_but_the_files_is_found(here: Visitor, path: str) -> None:
    digest = here.get("/static/app.css").headers["Location"].split("/")[2]

    assert here.get(path.format(digest=digest)).status_code == 404
