"""From a pack as it stands in a file to the pack that a game plays."""

from collections.abc import Sequence
from typing import Final

from quiz.library import kinds, models
from quiz.library.asking import Common, asked
from quiz.library.rich import code, prose
from quiz.library.slugs import free, slug
from quiz.rules import pack as rules

POINTS: Final = 100
SECONDS: Final = 30
SECONDS_TO_RECITE: Final = 240


def built(pack: models.Pack, id_: str) -> rules.Pack:
    """The pack with everything filled in that its file left out."""
    runs = pack.rounds or [_one_round(pack)]
    ids = iter(_ids([question for run in runs for question in run.questions]))
    return rules.Pack(
        id=id_,
        title=pack.title,
        rounds=tuple(
            _round(run, pack.defaults, [next(ids) for _ in run.questions]) for run in runs
        ),
        summary=prose(pack.summary or ""),
        language=pack.language,
        python=pack.python,
    )


def _one_round(pack: models.Pack) -> models.Round:
    return models.Round.model_construct(title=pack.title, questions=pack.questions)


def _ids(questions: Sequence[kinds.Played]) -> list[str]:
    """The id of each question: its own, or one made from its prompt that no other has."""
    taken = {question.id for question in questions if question.id}
    return [question.id or free(slug(question.prompt, "question"), taken) for question in questions]


def _round(run: models.Round, defaults: models.Defaults, ids: Sequence[str]) -> rules.Round:
    return rules.Round(
        title=run.title,
        questions=tuple(
            asked(question, _common(question, id_, run, defaults), run.title)
            for question, id_ in zip(run.questions, ids, strict=True)
        ),
        intro=prose(run.intro or ""),
        host=prose(run.host or ""),
        play=rules.Play(run.play),
    )


def _common(
    question: kinds.Played, id_: str, run: models.Round, defaults: models.Defaults
) -> Common:
    return {
        "id": id_,
        "prompt": prose(question.prompt),
        "code": code(question.code or []),
        "seconds": _seconds(question, run, defaults),
        "points": _points(question, defaults),
        "explanation": prose(question.explanation or "", links=True),
        "source": question.docs or question.source,
        "python": question.python,
        "host": prose(question.host or ""),
        "category": question.category,
        "difficulty": question.difficulty,
    }


def _seconds(question: kinds.Played, run: models.Round, defaults: models.Defaults) -> int | None:
    """The nearest that was said, and null is said too: no limit."""
    reciting = isinstance(question, kinds.Recite)
    nearest = (question, run) if reciting else (question, run, defaults)
    for said in nearest:
        if "seconds" in said.model_fields_set:
            return said.seconds
    return SECONDS_TO_RECITE if reciting else SECONDS


def _points(question: kinds.Played, defaults: models.Defaults) -> int:
    own = question.points if isinstance(question, kinds.Scored) else None
    return next(points for points in (own, defaults.points, POINTS) if points is not None)
