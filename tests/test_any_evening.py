"""Whatever valid pack somebody writes, an evening with it can be played to its end."""

import json
from contextlib import suppress
from typing import Any

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from quiz.rules import Phase, Refused, layers
from quiz.rules import commands as c
from quiz.rules.marking import Credit
from quiz.rules.pack import Pack, Recite
from quiz.wire.text import dumps
from tests.library.test_any_file import outcome, questions
from tests.rules.evening import Evening
from tests.rules.strategies_marking import said_to

KINDS = (
    "choice",
    "multi",
    "truefalse",
    "text",
    "number",
    "order",
    "match",
    "output",
    "line",
    "real",
    "version",
    "recite",
    "poll",
)
ROUNDS = st.fixed_dictionaries(
    {
        "title": st.just("A round"),
        "play": st.sampled_from(["together", "solo", "buzzer"]),
        "questions": st.lists(st.sampled_from(KINDS).flatmap(questions), min_size=1, max_size=3),
    }
)
MOST_STEPS = 40
LONGER_THAN_ANY_QUESTION = 700_000
POLL = {"kind": "poll", "prompt": "Tabs or spaces?", "options": ["Tabs", "Spaces"]}
TIE_BREAKER = {"kind": "number", "prompt": "How many?", "answer": 35, "closest": True}


@given(st.lists(ROUNDS, min_size=1, max_size=2), st.integers(0, 9), st.data())
@settings(max_examples=60, deadline=None, suppress_health_check=list(HealthCheck))
def test_an_evening_with_any_pack_comes_to_its_end(
    rounds: list[dict[str, Any]], seed: int, data: st.DataObject
) -> None:
    file = {"title": "Any", "rounds": rounds, "break": POLL, "tie_breakers": [TIE_BREAKER]}
    pack = outcome(json.dumps(file).encode())
    assume(isinstance(pack, Pack))
    assert isinstance(pack, Pack)

    evening = Evening(pack, seed=seed)
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.waits(1)
    for _ in range(MOST_STEPS):
        if evening.at(Phase.ASKING):
            everybody_answers(evening, data)
            evening.waits(LONGER_THAN_ANY_QUESTION)
        assert dumps(list(layers(evening.game).values()))
        if not evening.at(Phase.FINISHED):
            evening.host(c.Advance())

    assert evening.at(Phase.FINISHED)
    assert len(evening.game.played) == sum(len(round_.questions) for round_ in pack.rounds)


def everybody_answers(evening: Evening, data: st.DataObject) -> None:
    """Bots say something that fits; when all agree the question closes by itself."""
    question = evening.game.at_hand.question
    for player in tuple(evening.game.players):
        if not evening.at(Phase.ASKING):
            return
        if isinstance(question, Recite):
            evening.recites(player, question.canon[0].text, line_1=Credit.FULL)
            continue
        if evening.game.at_hand.aloud:
            buzzes(evening, player, data.draw(st.sampled_from([0, 0.5, 1])))
            continue
        with suppress(Refused):
            evening.says(player, data.draw(said_to(question)))


def buzzes(evening: Evening, player: str, mark: float) -> None:
    """A bot buzzes, if its team may, and the host rules on what it says."""
    question, team = evening.game.at_hand.id, evening.game.players[player].team
    with suppress(Refused):
        evening.player(player, c.Buzz(question))
        evening.host(c.Rule(question, mark=mark, team=team))
