"""Rules on questions that know each other."""

from collections.abc import Iterator
from typing import Final

from rapidfuzz import fuzz, process, utils

from quiz.library.kinds import Played, Recite, Text

from .subject import Finding, Subject, offered, right, says, words

NEAR, NEAR_OF_OURS = 92, 85
"""Per cent of likeness, over the words in any order, from which two questions are the same."""

LEAST: Final = 5
"""Letters of an answer that may be met by chance."""


def duplicates(subject: Subject) -> Iterator[Finding]:
    """Nobody is asked the same thing twice, be it by two packs; but any may end in the Zen."""
    theirs = [
        (f"{bank.id}/{one.id}", _told(one.question))
        for bank in subject.others.values()
        for one in bank.at.values()
        if not isinstance(one.question, Recite)
    ]
    for one in subject.questions:
        if isinstance(one.question, Recite):
            continue
        told = _told(one.question)
        near = process.extractOne(
            told,
            [text for _, text in theirs],
            scorer=fuzz.token_sort_ratio,
            score_cutoff=NEAR_OF_OURS if subject.ours else NEAR,
        )
        if near is not None:
            what = f"prompt: is nearly the same question as {theirs[near[2]][0]}"
            yield Finding((*one.path, "prompt"), "near-duplicate", what)
        theirs.append((one.id, told))


def _told(question: Played) -> str:
    """All that tells a question from others: many a prompt is "What does this print?"."""
    asked = question.code or [words(question.prompt)]
    parts = [*asked, *(offered(question) or right(question))]
    return utils.default_process(" ".join(parts))


def giveaways(subject: Subject) -> Iterator[Finding]:
    """What has to be typed stands in no other question of the evening, nor in its explanation."""
    shown = [(one.id, _shown(one.question, subject.ours)) for one in subject.questions]
    for one in subject.questions:
        if not isinstance(one.question, Text):
            continue
        answers = [text for text in one.question.accept if len(text) >= LEAST]
        for id_, text in shown:
            said = next((answer for answer in answers if says(text, answer)), None)
            if said and id_ != one.id:
                what = f'"{said}" is given away by the question {id_}'
                yield Finding(one.path, "given-away", what)
                break


def _shown(question: Played, explained: bool) -> str:
    """What players read of a question, in ours its explanation too: any may come before any."""
    parts = [words(question.prompt), *(question.code or ()), *offered(question)]
    if explained and question.explanation:
        parts.append(words(question.explanation))
    return "\n".join(parts)
