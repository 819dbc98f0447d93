"""What a recited try is worth: judged before it is decided, and not in the mailbox."""

from dataclasses import replace
from typing import Final

from gevent import get_hub

from quiz.library.english import english
from quiz.rules import Game
from quiz.rules import pack as p
from quiz.rules.commands import Recite
from quiz.rules.marking.recital import LONGEST, judge, said

QUICK: Final = 400
"""Longer texts (in characters) are judged in a thread, so that nobody else waits."""


def judged(command: Recite, game: Game) -> Recite:
    """The try with what it is worth against the text that is being recited, if one is."""
    question = game.asked.question if game.asked is not None else None
    if not isinstance(question, p.Recite) or len(command.text) > LONGEST:
        return command
    if len(command.text) <= QUICK:
        return _judged(command, question, game.pack.language)
    judging: Recite = get_hub().threadpool.apply(_judged, (command, question, game.pack.language))
    return judging


def _judged(command: Recite, question: p.Recite, language: str) -> Recite:
    real = english() if language.startswith("en") else frozenset[str]()
    verdicts = judge(question.canon, command.text, real)
    return replace(command, verdicts=verdicts, said=said(command.text))
