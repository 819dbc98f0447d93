"""What is right in a row of a table, and what is wrong."""

from collections.abc import Mapping
from typing import Final

from ..answers import picked
from ..carrying import Fields
from ..numbers import number
from ..prose import literal
from .columns import OPTIONS, TYPE, WRONG

TRUTHS: Final = {"true": True, "false": False}

Row = Mapping[str, str]


def answer(row: Row) -> Fields | str:
    """The prompt, the kind and the fields of a question's answer; or what is wrong with the row."""
    prompt = row.get("prompt", "")
    if any(name in row for name in OPTIONS):
        asked, prompt = _counted(row), literal(prompt)
        if isinstance(asked, dict) and "explanation" in row:
            asked["explanation"] = literal(row["explanation"])
    else:
        asked = _told(row)
    return asked if isinstance(asked, str) else {"prompt": prompt, **asked}


def _counted(row: Row) -> Fields | str:
    """Of a row with options and the numbers of the right ones, from 1, as Quizizz has it."""
    options = {str(n): row[name] for n, name in enumerate(OPTIONS, 1) if name in row}
    kind, said = row.get(TYPE, "").lower(), row.get("right", "")
    if kind == "poll":
        return {"kind": "poll", "options": list(map(literal, options.values()))}
    if kind == "fill-in-the-blank":
        return {"kind": "text", "accept": list(options.values())}
    numbers = [one.strip() for one in said.split(",")]
    if not options.keys() >= set(numbers):
        return f"“{said}” names no option that is there as the right one"
    right = [option for n, option in options.items() if n in numbers]
    wrong = [option for n, option in options.items() if n not in numbers]
    return picked(right, wrong) if wrong else "has no wrong option"


def _told(row: Row) -> Fields | str:
    right, wrong = row.get("right", ""), [row[name] for name in WRONG if name in row]
    several = right.split("\n") if right else []
    kind = row.get("kind", "").strip().lower() or _kind(right, wrong)
    match kind:
        case "output":
            prints = {"prints": several} if several else {}
            return {"kind": kind, **prints, **({"wrong": wrong} if wrong else {})}
        case _ if not several:
            return "has no right answer"
        case "choice":
            return {"right": right, "wrong": wrong}
        case "multi":
            return {"kind": kind, "right": several, "wrong": wrong}
        case "truefalse":
            truth = TRUTHS.get(right.lower())
            return f"“{right}” is neither true nor false" if truth is None else _truth(truth)
        case "text":
            return {"kind": kind, "accept": several, **({"reject": wrong} if wrong else {})}
        case "order":
            return {"kind": kind, "items": several}
        case "version":
            return {"kind": kind, "answer": right, **({"wrong": wrong} if wrong else {})}
        case "number" | "line":
            return _numeric(kind, right)
        case _:
            return f"“{kind}” is no kind of question that fits a row"


def _kind(right: str, wrong: list[str]) -> str:
    """What a row asks that does not say so."""
    if right.lower() in TRUTHS and [one.lower() for one in wrong] in ([], [_other(right)]):
        return "truefalse"
    if not wrong:
        return "text" if isinstance(_numeric("number", right), str) else "number"
    return "multi" if "\n" in right else "choice"


def _other(truth: str) -> str:
    return "false" if truth.lower() == "true" else "true"


def _truth(answer: bool) -> Fields:
    return {"kind": "truefalse", "answer": answer}


def _numeric(kind: str, right: str) -> Fields | str:
    amount = number(right)
    return f"“{right}” is no number" if amount is None else {"kind": kind, "answer": amount}
