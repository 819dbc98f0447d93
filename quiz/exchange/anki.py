"""Anki's text format: tonight's questions as cards to take home."""

import html
from collections.abc import Sequence
from typing import Final

from quiz.library.banks import Written

from .answers import in_words, options
from .carrying import Outgoing
from .prose import plain

HEAD: Final = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"


def write(questions: Sequence[Written], seconds: int | None, title: str) -> Outgoing:
    """A question's id is the card's: who imports a second export updates the first."""
    out = Outgoing()
    lines = []
    for one in questions:
        answer = in_words(one.question)
        if answer is None:
            out.lose(one.id, f"a {one.question.kind} has no answer for the back of a card")
        else:
            lines.append("\t".join((one.id, _front(one), _back(one, answer), _tags(one))))
    out.data = (HEAD + f"#deck:{_cell(title)}\n" + "".join(f"{line}\n" for line in lines)).encode()
    return out


def _cell(text: str) -> str:
    """A text as HTML in one line and one cell."""
    escaped = html.escape(text, quote=False)
    return escaped.replace("\n", "<br>").replace("\t", " ").replace("\r", "")


def _front(one: Written) -> str:
    parts = [_cell(plain(one.question.prompt))]
    if one.question.code:
        parts.append(f"<pre>{_cell(chr(10).join(one.question.code))}</pre>")
    offered = options(one.question, one.id)
    if offered and one.question.kind != "truefalse":
        parts.append("".join(f"<div>{_cell(text)}</div>" for text, _ in offered))
    return "<br>".join(parts)


def _back(one: Written, answer: str) -> str:
    question = one.question
    parts = [f"<b>{_cell(answer)}</b>"]
    if question.explanation:
        parts.append(_cell(plain(question.explanation)))
    if question.docs:
        link = html.escape(question.docs)
        parts.append(f'<a href="{link}">{link}</a>')
    return "<br>".join(parts)


def _tags(one: Written) -> str:
    tags = [one.question.category or "", *(one.question.tags or ())]
    return " ".join(tag.replace(" ", "-") for tag in tags if tag)
