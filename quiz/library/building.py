"""From questions as they stand in files to the pack that a game plays."""

from collections import Counter
from collections.abc import Mapping
from typing import Final

from quiz.library import kinds, models
from quiz.library.asking import Common, asked
from quiz.library.banks import Bank, Key
from quiz.library.planning import (
    NO_BANKS,
    NOTHING_PLAYED,
    Chosen,
    Plan,
    PlannedRound,
    planned,
)
from quiz.library.rich import code, prose, verse
from quiz.rules import pack as rules

POINTS: Final = 100
POINTS_FOR_TIES: Final = 1
SECONDS: Final = 30
SECONDS_TO_RECITE: Final = 240


def built(
    pack: models.Pack,
    id_: str,
    banks: Mapping[str, Bank] = NO_BANKS,
    past: Mapping[Key, int] = NOTHING_PLAYED,
    seed: int = 0,
) -> rules.Pack:
    """The pack with everything filled in that its file left out, as it is for that seed."""
    return evening(planned(Bank(id_, pack), banks, past, seed))


def evening(plan: Plan) -> rules.Pack:
    """What a game asks by that plan."""
    pack = plan.bank.pack
    beside = models.Round.model_construct(title=pack.title)
    return rules.Pack(
        id=plan.bank.id,
        title=pack.title,
        rounds=tuple(_round(plan, round_) for round_ in plan.rounds),
        summary=prose(pack.summary or ""),
        language=pack.language,
        python=pack.python,
        tie_breakers=tuple(
            _question(plan, chosen, beside, POINTS_FOR_TIES) for chosen in plan.tie_breakers
        ),
        for_break=_question(plan, plan.for_break, beside) if plan.for_break else None,
        checked=Counter(one.written.question.checked or "not" for one in plan.asked),
    )


def _round(plan: Plan, round_: PlannedRound) -> rules.Round:
    run = round_.run
    return rules.Round(
        title=run.title,
        questions=tuple(_question(plan, chosen, run) for chosen in round_.questions),
        intro=verse(run.intro or ""),
        host=prose(run.host or ""),
        play=rules.Play(run.play),
        seconds=_one_clock(plan, round_) if run.at_once else None,
        speed=run.speed,
        penalty=run.penalty,
        wager=run.wager is not False,
        cap=run.wager.cap if isinstance(run.wager, models.Wager) else None,
        spare=tuple(_question(plan, chosen, run) for chosen in round_.spare),
    )


def clocks(plan: Plan, round_: PlannedRound) -> list[int | None]:
    """The clocks (s) that run in a round: one, where its questions are open at once."""
    if round_.run.at_once:
        return [_one_clock(plan, round_)]
    return [seconds(plan.bank, chosen, round_.run) for chosen in round_.questions]


def _one_clock(plan: Plan, round_: PlannedRound) -> int | None:
    """As given, else the sum of what its questions have."""
    run = round_.run
    if "seconds" in run.model_fields_set:
        return run.seconds
    each = [seconds(plan.bank, chosen, run) for chosen in round_.questions]
    known = [clock for clock in each if clock is not None]
    return sum(known) if len(known) == len(each) else None


def _question(
    plan: Plan, chosen: Chosen, run: models.Round, points: int | None = None
) -> rules.Question:
    question = chosen.written.question
    common: Common = {
        "id": chosen.written.id,
        "prompt": prose(question.prompt),
        "code": code(question.code or []),
        "image": _image(plan, chosen),
        "seconds": seconds(plan.bank, chosen, run),
        "points": _points(plan.bank, chosen, points),
        "explanation": prose(question.explanation or "", links=True),
        "source": question.docs or question.source,
        "python": question.python or _python_at_home(plan.bank, chosen),
        "host": prose(question.host or ""),
        "category": question.category,
        "difficulty": question.difficulty,
        "origin": None if chosen.home is plan.bank else "/".join(chosen.key),
    }
    return asked(question, common, run.title)


def _image(plan: Plan, chosen: Chosen) -> rules.Image | None:
    """Outside of a game a picture is called by its pack and its file."""
    image = chosen.written.question.image
    if image is None:
        return None
    return rules.Image(plan.pictures.get(chosen.key, f"{chosen.home.id}/{image.src}"), image.alt)


def seconds(bank: Bank, chosen: Chosen, run: models.Round) -> int | None:
    """The nearest that was said, and null is said too: no limit."""
    question = chosen.written.question
    reciting = isinstance(question, kinds.Recite)
    near = (chosen.use, question, run)
    far = () if reciting else (bank.pack.defaults, chosen.home.pack.defaults)
    for said in filter(None, (*near, *far)):
        if "seconds" in said.model_fields_set:
            found: int | None = said.seconds
            return found
    return SECONDS_TO_RECITE if reciting else SECONDS


def _points(bank: Bank, chosen: Chosen, here: int | None) -> int:
    question = chosen.written.question
    if isinstance(question, kinds.Poll):
        return 0
    own = None if isinstance(question, kinds.Recite) else question.points
    used = chosen.use.points if chosen.use else None
    at_home = chosen.home.pack.defaults.points
    said = (used, own, here, bank.pack.defaults.points, at_home, POINTS)
    return next(points for points in said if points is not None)


def _python_at_home(bank: Bank, chosen: Chosen) -> str | None:
    """The versions of the pack that it is written in, where they are not those of this pack."""
    at_home = chosen.home.pack.python
    return None if at_home == bank.pack.python else at_home
