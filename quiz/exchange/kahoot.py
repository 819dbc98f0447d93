"""Kahoot's spreadsheet, as its own template (2019) has it: questions from row 9 on."""

from collections.abc import Sequence
from typing import Final

from quiz.library.banks import Written

from . import spreadsheet
from .answers import Options, options
from .carrying import Fields, Incoming, Outgoing, Unreadable
from .leaving import code_and_prompt, left_behind
from .prose import literal, shortened

TIMES: Final = (5, 10, 20, 30, 60, 90, 120, 240)
LONGEST_QUESTION, LONGEST_ANSWER, MOST_ANSWERS, MOST_QUESTIONS = 120, 75, 4, 100
HEADER_ROW: Final = 8
HEADER: Final = (
    None,
    "Question - max 120 characters",
    *(f"Answer {n} - max 75 characters" for n in range(1, 5)),
    "Time limit (sec) \N{EN DASH} 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
)
WIDTHS: Final = (6, 60, 30, 30, 30, 30, 14, 16)


def read(data: bytes) -> Incoming:
    """Raises Unreadable."""
    incoming = Incoming()
    headed = False
    for number, row in spreadsheet.rows(data):
        cells = [*row, *[""] * len(HEADER)][: len(HEADER)]
        if cells[1].lower().startswith("question -"):
            headed = True
        elif headed and cells[1]:
            _question(incoming, f"row {number}", cells)
    if not headed:
        raise Unreadable("this is not Kahoot's spreadsheet: it has no column “Question - max …”")
    return incoming


def _question(incoming: Incoming, place: str, cells: Sequence[str]) -> None:
    answers = {str(n): text for n, text in enumerate(cells[2:6], 1) if text}
    named = [one.strip() for one in cells[7].split(",") if one.strip()]
    rights = [answers[one] for one in named if one in answers]
    wrong = [text for n, text in answers.items() if n not in named]
    if not rights or len(rights) < len(named):
        incoming.lose(place, "names no answer that is there as the correct one")
        return
    if not wrong:
        incoming.lose(place, "has no wrong answer")
        return
    asked: Fields = {"prompt": literal(cells[1])}
    if cells[6].isdecimal():
        asked["seconds"] = int(cells[6])
    incoming.questions.append((place, {**asked, **_answers(rights, wrong)}))


def _answers(rights: Sequence[str], wrong: Sequence[str]) -> Fields:
    right, others = [literal(text) for text in rights], [literal(text) for text in wrong]
    if len(right) > 1:
        return {"kind": "multi", "right": right, "wrong": others}
    if {right[0], *others} == {"True", "False"}:
        return {"kind": "truefalse", "answer": right[0] == "True"}
    return {"right": right[0], "wrong": others}


def write(questions: Sequence[Written], seconds: int | None, title: str) -> Outgoing:
    out = Outgoing()
    rows: list[Sequence[str | int | None]] = [[None, title]]
    rows += [[None]] * (HEADER_ROW - 2)
    rows.append(HEADER)
    for one in questions:
        offered = options(one.question, one.id)
        if offered is None:
            out.lose(one.id, f"questions of kind {one.question.kind} are unknown there")
        elif len(rows) == HEADER_ROW + MOST_QUESTIONS:
            out.lose(one.id, f"there is room for {MOST_QUESTIONS} questions")
        else:
            rows.append(_row(len(rows) - HEADER_ROW + 1, one, offered, seconds, out))
    out.data = spreadsheet.written(rows, WIDTHS)
    return out


def _row(
    number: int, one: Written, offered: Options, seconds: int | None, out: Outgoing
) -> list[str | int | None]:
    asked, shown = code_and_prompt(one.question), fewer(offered, one.id, out)
    left_behind(one, out, carried=("prompt", "code", "seconds"))
    if len(asked) > LONGEST_QUESTION:
        out.lose(one.id, f"the question is cut after {LONGEST_QUESTION} characters")
    for text, _ in shown:
        if len(text) > LONGEST_ANSWER:
            out.lose(one.id, f"an answer is cut after {LONGEST_ANSWER} characters: {text}")
    time = _time(one, seconds, out)
    texts = [shortened(text, LONGEST_ANSWER) for text, _ in shown]
    correct = ",".join(str(n) for n, (_, right) in enumerate(shown, 1) if right)
    blank = [None] * (MOST_ANSWERS - len(texts))
    return [number, shortened(asked, LONGEST_QUESTION), *texts, *blank, time, correct]


def fewer(offered: Options, id_: str, out: Outgoing) -> Options:
    """As many as there is room for, right ones first to stay."""
    if len(offered) <= MOST_ANSWERS:
        return offered
    stay = sorted(offered, key=lambda option: not option[1])[:MOST_ANSWERS]
    for text, right in offered:
        if (text, right) not in stay:
            out.lose(id_, f"there is room for {MOST_ANSWERS} answers, so one is left out: {text}")
    return [option for option in offered if option in stay]


def _time(one: Written, seconds: int | None, out: Outgoing) -> int:
    said = one.question.seconds if "seconds" in one.question.model_fields_set else seconds
    if said is None:
        out.lose(one.id, f"there is no question without a limit: it gets {TIMES[-1]} s")
        return TIMES[-1]
    time = next((time for time in TIMES if time >= said), TIMES[-1])
    if time != said:
        out.lose(one.id, f"{said} s is no time there: it gets {time} s")
    return time
