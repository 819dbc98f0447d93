"""What browsers get of our modules."""

from quiz.pages.modules import bare, imported

FILES = {
    "js/player.js": b'import { a } from "./parts/a.js";\nimport "../vendor/kit.js";\n',
    "js/parts/a.js": b'import { b } from "./b.js";\nexport { k } from "../../vendor/kit.js";\n',
    "js/parts/b.js": b'import { a } from "./a.js";\n',
    "js/parts/other.js": b"",
    "vendor/kit.js": b"",
}


def test_what_is_imported_through_others_is_found_once_the_nearest_first() -> None:
    found = imported(FILES.__getitem__, "js/player.js")

    assert found == ["js/parts/a.js", "vendor/kit.js", "js/parts/b.js"]


def test_comments_go_and_the_lines_keep_their_numbers() -> None:
    module = b"/** About this. */\nconst a = 1;\n  /**\n   * And that.\n   */\nconst b = 2;\n"

    assert bare(module) == b"\nconst a = 1;\n\n\n\nconst b = 2;\n"


def test_what_only_looks_like_a_comment_stays() -> None:
    module = b"""const url = "https://example.org/** no */";
const html = `<p title="${`/** ${1} */`}"> // <//> /* */ </p>`;
/** @type {string} */ const c = /\\/\\*\\*/;
const d = 1; /** not alone */
"""

    assert bare(module) == module
