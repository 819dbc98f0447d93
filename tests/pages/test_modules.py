"""What browsers get of our modules: one script a page."""

import pytest

from quiz.pages.modules import bare, imported, joined, vendored

FILES = {
    "js/player.js": b'import { a } from "./parts/a.js";\nimport "./parts/c.js";\nstart(a);\n',
    "js/parts/a.js": b"""/** About a. */
import { b as bee } from "./b.js";
import { html } from "../../vendor/kit.js";
export const a = () => html(bee);
const own = 1;
""",
    "js/parts/b.js": b'import "../../vendor/kit.js";\nexport { b };\nconst b = 2;\n',
    "js/parts/c.js": b'import { b } from "./b.js";\nconst own = b;\n',
    "js/parts/other.js": b"",
    "vendor/kit.js": b'import { x } from "./missing.js"',
}


def test_what_is_imported_through_others_is_found_once_and_what_is_needed_comes_first() -> None:
    found = imported(FILES.__getitem__, "js/player.js")

    assert found == ["vendor/kit.js", "js/parts/b.js", "js/parts/a.js", "js/parts/c.js"]
    assert vendored(FILES.__getitem__, "js/player.js") == ["vendor/kit.js"]


def test_modules_are_joined_so_that_no_name_meets_another() -> None:
    script = joined(FILES.__getitem__, "js/player.js").decode()

    assert (
        script
        == """import * as m0 from "./vendor/kit.js";
const m1 = (() => {
const b = 2;
return {b};
})();
const m2 = (() => {
const { b: bee } = m1;
const { html } = m0;
const a = () => html(bee);
const own = 1;
return {a};
})();
const m3 = (() => {
const { b } = m1;
const own = b;
return {};
})();
const m4 = (() => {
const { a } = m2;
start(a);
return {};
})();"""
    )


def test_a_circle_of_modules_is_named() -> None:
    files = {"js/a.js": b'import { b } from "./b.js";', "js/b.js": b'import { a } from "./a.js";'}

    with pytest.raises(ValueError, match=r"js/a\.js -> js/b\.js -> js/a\.js"):
        imported(files.__getitem__, "js/a.js")


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
