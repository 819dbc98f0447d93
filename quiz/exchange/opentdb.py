"""Open Trivia DB's JSON, a file that was saved; its content is under CC BY-SA 4.0."""

import base64
import html
from collections.abc import Callable
from typing import Any, Final
from urllib.parse import unquote, unquote_plus

from . import documents
from .answers import picked
from .carrying import Fields, Incoming, Unreadable
from .prose import literal

LEVELS: Final = {"easy": 1, "medium": 2, "hard": 3}
TEXTS: Final = ("difficulty", "category", "question", "correct_answer")
LICENSE: Final = "CC-BY-SA-4.0"
AUTHORS: Final = [{"name": "Open Trivia Database", "url": "https://opentdb.com"}]
CODES: Final = {
    1: "there are not so many questions of that kind",
    2: "what was asked for is not valid",
    3: "the token is unknown",
    4: "the token has had all questions",
    5: "it was asked too often: wait five seconds",
}

Decoder = Callable[[str], str]


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    document = documents.document(data)
    results = document.value_of(("results",))
    if not isinstance(results, list):
        raise Unreadable("this is not Open Trivia DB's JSON: it has no list of results")
    code = document.value_of(("response_code",))
    if not results and isinstance(code, int) and code in CODES:
        raise Unreadable(f"Open Trivia DB gave no questions, but code {code}: {CODES[code]}")
    incoming = Incoming(pack={"license": LICENSE, "authors": AUTHORS})
    decoder = _decoder(results)
    for number, asked in enumerate(results):
        place = f"result {number + 1} at {documents.place(document, 'results', number)}"
        _question(incoming, place, asked, decoder)
    return incoming


def _decoder(results: list[Any]) -> Decoder:
    """How texts are encoded: that is not said, but can be seen."""
    asked = [one for one in results if isinstance(one, dict)]
    prompts = [one["question"] for one in asked if isinstance(one.get("question"), str)]
    if asked and not any(one.get("type") in ("multiple", "boolean") for one in asked):
        return _from_base64
    if any(" " in prompt for prompt in prompts) or not any("%" in prompt for prompt in prompts):
        return html.unescape
    if any("+" in prompt for prompt in prompts):
        return lambda text: html.unescape(unquote_plus(text))
    return unquote


def _from_base64(text: str) -> str:
    return base64.b64decode(text, validate=True).decode()


def _question(incoming: Incoming, place: str, asked: Any, decoder: Decoder) -> None:
    try:
        level, category, prompt, right = (decoder(asked[name]) for name in TEXTS)
        wrong = [decoder(text) for text in asked["incorrect_answers"]]
    except (KeyError, TypeError, ValueError, AttributeError):
        incoming.lose(place, "is no question of theirs")
        return
    fields: Fields = {"prompt": literal(prompt), "category": category}
    if level in LEVELS:
        fields["difficulty"] = LEVELS[level]
    incoming.questions.append((place, {**fields, **picked([right], wrong)}))
