"""What a pack's models refuse, in our own words and with its place in the file."""

import re
from collections.abc import Iterable, Iterator, Mapping
from difflib import get_close_matches
from typing import Final

from pydantic import BaseModel, ValidationError
from pydantic_core import ErrorDetails

from quiz.library.faults import Fault, quoted, short
from quiz.library.fields import CROSSED, WORDED
from quiz.library.image import Image
from quiz.library.kinds import KINDS, Item, KeyedLine, Proof, named_by
from quiz.library.models import Author, Defaults, Draw, Pack, Round, Use, Wager
from quiz.library.options import Option
from quiz.library.reading import Document, Path

PLAYED: Final = ", ".join(KINDS)
LIKENESS: Final = 0.6
MOST: Final = 1_000

SENTENCES: Final[Mapping[str, str]] = {
    "string_type": "must be text",
    "int_type": "must be a whole number",
    "bool_type": "must be true or false",
    "list_type": "must be a list",
    "model_type": "must be an object",
    "too_short": "needs at least {min_length}",
    "too_long": "takes at most {max_length}",
    "string_too_short": "needs at least {min_length} characters",
    "string_too_long": "takes at most {max_length} characters",
    "greater_than_equal": "must be at least {ge}",
    "greater_than": "must be more than {gt}",
    "less_than_equal": "must be at most {le}",
    WORDED: "{what}",
}

OWNERS: Final[Mapping[str, tuple[str, type[BaseModel]]]] = {
    "": ("a pack", Pack),
    "rounds": ("a round", Round),
    "authors": ("an author", Author),
    "defaults": ("defaults", Defaults),
    "draw": ("a draw", Draw),
    "image": ("an image", Image),
    "items": ("an item", Item),
    "proof": ("a proof", Proof),
    "<wager>": ("a wager", Wager),
    "<use>": ("a question of another pack", Use),
    "<option>": ("an option", Option),
    "<keyed>": ("a line", KeyedLine),
    **{f"<{name}>": (f'a question of kind "{name}"', model) for name, model in KINDS.items()},
}

BRANCHES: Final = {name for name in OWNERS if name.startswith("<")} | {
    "<label>",
    "<line>",
    "<lines>",
    "<named>",
    "<question>",
    "<switch>",
}

ELSEWHERE: Final[Mapping[str, str]] = {
    "question": "prompt",
    "correct": "right",
    "correct_answer": "right",
    "incorrect": "wrong",
    "incorrect_answers": "wrong",
    "options": "right and wrong",
    "choices": "right and wrong",
    "time": "seconds",
    "name": "title",
    "points": "per_line",
}
"""Names that other quizzes give to fields of ours."""


def worded(error: ValidationError, document: Document) -> Iterator[Fault]:
    """The faults that the models found, as far as anybody would read on."""
    for details in error.errors(include_url=False, include_input=False)[:MOST]:
        yield from _faults(details, document)


def _faults(details: ErrorDetails, document: Document) -> Iterable[Fault]:
    loc, context = details["loc"], details.get("ctx", {})
    match details["type"]:
        case "missing":
            return [document.value_at(_path(loc[:-1]), f"{loc[-1]}: is missing")]
        case "extra_forbidden":
            return [document.key_at((*_path(loc[:-1]), loc[-1]), _unknown(loc))]
        case "union_tag_invalid":
            return [_kind(_path(loc), document)]
        case "literal_error":
            path = _path(loc)
            return [_at(document, path, _none_of(document.value_of(path), context["expected"]))]
        case type_ if type_ == CROSSED:
            return [_between(document, _path(loc), path, what) for path, what in context["found"]]
        case type_:
            what = SENTENCES.get(type_, "is not what belongs here").format_map(context)
            return [_at(document, _path(loc), what if loc else f"a pack {what}")]


def _path(loc: Path) -> Path:
    """Where a fault is in the file: pydantic also names the branch of a union that it took."""
    return tuple(part for part in loc if part not in BRANCHES)


def _between(document: Document, model: Path, path: Path, what: str) -> Fault:
    """A fault between fields; without a path it names them itself."""
    return _at(document, (*model, *path), what) if path else document.value_at(model, what)


def _at(document: Document, path: Path, what: str) -> Fault:
    name = _name(path)
    return document.value_at(path, f"{name}: {what}" if name else what)


def _name(path: Path) -> str:
    """The last field on a path, with its indices."""
    name = ""
    for part in path:
        name = f"{name}[{part}]" if isinstance(part, int) else part
    return name


def _unknown(loc: Path) -> str:
    field = str(loc[-1])
    owner = next((part for part in reversed(loc[:-1]) if isinstance(part, str)), "")
    noun, model = OWNERS[owner]
    known = [one.alias or name for name, one in model.model_fields.items()]
    return f"{short(field)}: is not a field of {noun}{_meant(field, known)}"


def _meant(field: str, known: list[str]) -> str:
    other = ELSEWHERE.get(field, "")
    if other.split(" ")[0] in known:
        return f"; did you mean {other}?"
    kinds = [name for name, model in KINDS.items() if field in model.model_fields]
    if kinds and "prompt" in known:
        return f"; it is one of {' and '.join(kinds)}"
    close = get_close_matches(field[:40], known, n=1, cutoff=LIKENESS)
    return f"; did you mean {close[0]}?" if close else ""


def _kind(path: Path, document: Document) -> Fault:
    question = document.value_of(path)
    if not isinstance(question, dict):
        return document.value_at(path, f"{_name(path)}: must be an object")
    if "kind" not in question:
        if "use" in question:
            what = "use: only a round's questions can be those of another pack"
            return document.key_at((*path, "use"), what)
        kinds = " or ".join(named_by(question))
        return document.value_at(path, f"kind: is missing; its fields are those of {kinds}")
    named, at = question["kind"], (*path, "kind")
    if not isinstance(named, str):
        return document.value_at(at, "kind: must be text")
    return document.value_at(at, f"kind: {_none_of(named, PLAYED)}")


def _none_of(value: object, expected: str) -> str:
    allowed = re.split(", | or ", expected.replace("'", ""))
    listed = ", ".join(allowed)
    if len(allowed) == 1:
        only = expected.replace("'", '"')
        return f"{quoted(value)} is not {only}"
    close = get_close_matches(value[:40], allowed, n=1) if isinstance(value, str) else []
    meant = f"; did you mean {close[0]}?" if close else ""
    return f"{quoted(value)} is none of {listed}{meant}"
