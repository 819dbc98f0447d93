"""Open Trivia DB's JSON, a file that was saved; its content is under CC BY-SA 4.0."""

import base64
import html
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import unquote

from .carrying import Fields, Incoming, Unreadable
from .documents import document
from .prose import literal

LEVELS: Final = {"easy": 1, "medium": 2, "hard": 3}
TEXTS: Final = ("type", "difficulty", "category", "question", "correct_answer")
LICENSE: Final = "CC-BY-SA-4.0"

Decoder = Callable[[str], str]


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    file = document(data)
    if not isinstance(file, dict) or not isinstance(file.get("results"), list):
        raise Unreadable("this is not Open Trivia DB's JSON: it has no list of results")
    incoming = Incoming(pack={"license": LICENSE, "authors": [{"name": "Open Trivia Database"}]})
    decoder = _decoder(file["results"])
    for number, asked in enumerate(file["results"], start=1):
        _question(incoming, f"result {number}", asked, decoder)
    return incoming


def _decoder(results: list[Any]) -> Decoder:
    """How texts are encoded; the type of a question is a word that tells."""
    kinds = {asked.get("type") for asked in results if isinstance(asked, dict)}
    prompts = [str(asked.get("question")) for asked in results if isinstance(asked, dict)]
    if not kinds <= {"multiple", "boolean"}:
        return _from_base64
    if prompts and not any(" " in prompt for prompt in prompts):
        return unquote
    return html.unescape


def _from_base64(text: str) -> str:
    return base64.b64decode(text, validate=True).decode()


def _question(incoming: Incoming, place: str, asked: Any, decoder: Decoder) -> None:
    try:
        kind, level, category, prompt, right = (decoder(asked[name]) for name in TEXTS)
        wrong = [literal(decoder(text)) for text in asked["incorrect_answers"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        incoming.lose(place, "is no question of theirs")
        return
    fields: Fields = {"prompt": literal(prompt), "category": category}
    if kind == "boolean" and right in ("True", "False"):
        fields |= {"kind": "truefalse", "answer": right == "True"}
    else:
        fields |= {"right": literal(right), "wrong": wrong}
    if level in LEVELS:
        fields["difficulty"] = LEVELS[level]
    incoming.questions.append((place, fields))
