"""The looks hold what they promise: contrast, tokens, small modules, safe markup."""

import re
from functools import cache
from pathlib import Path

import pytest

STATIC = Path(__file__).parent.parent / "static"
CSS = sorted((STATIC / "css").rglob("*.css"))
MODULES = sorted((STATIC / "js").rglob("*.js"))
THEMES = ("light", "dark")

TEXTS = [
    *[(text, page) for text in ("text", "muted") for page in ("page", "surface", "sunken")],
    *[(text, "page") for text in ("seal", "link", "right")],
    *[("link", "surface"), ("seal", "surface"), ("seal", "sunken"), ("right", "surface")],
    *[("on-seal", "seal"), ("on-right", "right"), ("page", "text")],
    *[(f"code-{part}", "code") for part in ("text", "keyword", "string", "number")],
    *[(f"code-{part}", "code") for part in ("function", "builtin", "comment", "operator")],
]
TILES = [(f"on-tile-{letter}", f"tile-{letter}") for letter in "abcdef"]
EDGES = [
    *[("edge", page) for page in ("page", "surface", "sunken")],
    *[(mark, page) for mark in ("seal", "right", "focus", "text") for page in ("page", "surface")],
]


@cache
def declared() -> dict[str, str]:
    """The custom properties of the root, as they are written."""
    text = (STATIC / "css" / "tokens.css").read_text(encoding="utf-8")
    roots = re.findall(r":root \{(.*?)\n  \}", text, re.DOTALL)
    pairs = re.findall(r"--([\w-]+):\s*([^;]+);", "".join(roots[:2]))
    return dict(pairs)


def colour(name: str, theme: str) -> str:
    """A token, followed through `var()` and `light-dark()` to its hexadecimal value."""
    value = declared()[name]
    while not value.startswith("#"):
        if pair := re.fullmatch(r"light-dark\((.+), (.+)\)", value):
            value = pair[1 + THEMES.index(theme)]
        else:
            value = declared()[value.removeprefix("var(--").removesuffix(")")]
    return value


def luminance(hexadecimal: str) -> float:
    parts = [int(hexadecimal[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str, theme: str) -> float:
    lights = sorted(luminance(colour(name, theme)) for name in (one, other))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_every_text_can_be_read(theme: str) -> None:
    faint = {pair: contrast(*pair, theme) for pair in TEXTS if contrast(*pair, theme) < 4.5}

    assert not faint


@pytest.mark.parametrize("theme", THEMES)
def test_answers_can_be_read_from_the_last_row(theme: str) -> None:
    faint = {pair: contrast(*pair, theme) for pair in TILES if contrast(*pair, theme) < 7}

    assert not faint


@pytest.mark.parametrize("theme", THEMES)
def test_edges_and_marks_can_be_seen(theme: str) -> None:
    faint = {pair: contrast(*pair, theme) for pair in EDGES if contrast(*pair, theme) < 3}

    assert not faint


def test_every_token_that_is_used_exists() -> None:
    everything = "\n".join(path.read_text(encoding="utf-8") for path in [*CSS, *MODULES])
    used = set(re.findall(r"var\(--([\w-]+)\s*\)", everything))
    given = set(re.findall(r"--([\w-]+)[\"']?\s*[:,]", everything))

    assert used <= given


def test_every_style_is_in_a_layer() -> None:
    for path in CSS:
        rest = re.sub(
            r"/\*.*?\*/|@font-face \{[^}]*\}|@layer [\w, ]+;", "", path.read_text(), flags=re.S
        )
        assert re.fullmatch(r"\s*(@layer \w+ \{\n.*?\n\}\s*)+", rest, re.DOTALL), path.name


@pytest.mark.parametrize("module", MODULES, ids=lambda path: path.relative_to(STATIC).as_posix())
def test_modules_are_small_and_make_no_markup_from_text(module: Path) -> None:
    text = module.read_text(encoding="utf-8")

    assert text.count("\n") < 150
    assert text.startswith("/**")
    assert not re.search(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\(", text)
