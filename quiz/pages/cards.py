"""The questions of an evening as Anki cards, to take home."""

import html
from collections.abc import Iterator
from typing import Final

from quiz.rules.game import Asked, Game
from quiz.rules.pack import Choice, Multi, Poll, Recite, Rich, Span, TrueFalse

from .results import right

HEAD: Final = "#separator:tab\n#html:true\n#guid column:1\n#tags column:4\n"
MARKED: Final = {"em": "i", "strong": "b", "code": "code"}


def cards(game: Game) -> str:
    """Anki's text format: name, front, back and tags; a recited text is a card a line.

    A card keeps its name from evening to evening: who imports it again renews it.
    """
    rows = [row for asked in game.played if _worth_keeping(asked) for row in _cards(game, asked)]
    lines = "".join("\t".join(row) + "\n" for row in rows)
    return f"{HEAD}#deck:{_cell(game.pack.title)}\n{lines}"


def _worth_keeping(asked: Asked) -> bool:
    return not asked.void and not isinstance(asked.question, Poll)


def _cards(game: Game, asked: Asked) -> Iterator[tuple[str, str, str, str]]:
    question = asked.question
    name = question.origin or f"{game.pack.id}/{question.id}"
    if isinstance(question, Recite):
        for n, line in enumerate(question.canon, start=1):
            front = f"{_cell(question.title)}, line {n} of {len(question.canon)}"
            yield f"{name}/{n}", front, f"<b>{_cell(line.text)}</b>", _tags(asked)
    else:
        yield name, _front(asked), _back(asked), _tags(asked)


def _front(asked: Asked) -> str:
    question = asked.question
    parts = [_rich(question.prompt)]
    if question.code:
        parts.append(f"<pre>{'<br>'.join(map(_bare, question.code))}</pre>")
    if isinstance(question, Choice | Multi) and not isinstance(question, TrueFalse):
        parts += [f"<div>{_rich(option.label)}</div>" for option in question.options]
    return "<br>".join(parts)


def _back(asked: Asked) -> str:
    question = asked.question
    parts = [f"<b>{_cell(right(asked))}</b>"]
    if question.explanation:
        parts.append(_rich(question.explanation))
    if question.source:
        source = html.escape(question.source)
        link = f'<a href="{source}">{source}</a>'
        parts.append(link if question.source.startswith("https://") else source)
    return "<br>".join(parts)


def _tags(asked: Asked) -> str:
    return "-".join((asked.question.category or "").split())


def _rich(rich: Rich) -> str:
    return "".join(map(_span, rich))


def _bare(line: Rich) -> str:
    return "".join(_cell(span[1]) for span in line)


def _span(span: Span) -> str:
    look, words = span[:2]
    if look == "link":
        return f'<a href="{html.escape(span[2])}">{_cell(words)}</a>'
    mark = MARKED.get(look)
    return f"<{mark}>{_cell(words)}</{mark}>" if mark else _cell(words)


def _cell(text: str) -> str:
    """A text as HTML in one line and one cell."""
    return "<br>".join(html.escape(text).replace("\t", " ").splitlines())
