"""Nothing that tells the right answer reaches anybody but the host before the reveal."""

from dataclasses import replace

import pytest

from quiz.rules import Phase, layers
from quiz.rules.marking import Credit
from quiz.rules.pack import Choice, Multi, Output, Pack, Question, Recite, Text, TrueFalse
from quiz.rules.seats import Host

from .evening import Evening, asking, every_kind

SECRETS = ("SECRET-EXPLANATION", "SECRET-HOST", "SECRET-SOURCE", "SECRET-WHY", "SECRET-ACCEPTED")


def with_secrets(question: Question) -> Question:
    """The question with unique tokens wherever it holds something that players must not see."""
    marked = replace(
        question,
        id="SECRET-ID",
        explanation=(("", "SECRET-EXPLANATION"),),
        host=(("", "SECRET-HOST"),),
        source="SECRET-SOURCE",
    )
    why = (("", "SECRET-WHY"),)
    match marked:
        case Choice() | Multi():
            options = tuple(replace(option, why=why) for option in marked.options)
            return replace(marked, options=options)
        case TrueFalse():
            yes, no = marked.options
            return replace(marked, options=(replace(yes, why=why), replace(no, why=why)))
        case Text():
            return replace(marked, accept=("SECRET-ACCEPTED",), reject=("SECRET-REJECTED",))
        case Output():
            return replace(marked, accept=("SECRET-ACCEPTED",))
        case Recite():
            lines = tuple(replace(line, text=f"SECRET-LINE {line.text}") for line in marked.canon)
            return replace(marked, canon=lines)
        case _:
            return marked


def public(evening: Evening) -> str:
    """All that anybody but the host could be told now."""
    return repr([seen for address, seen in layers(evening.game).items() if address.layer != "desk"])


@pytest.mark.parametrize("question", every_kind(), ids=lambda question: str(question.kind))
@pytest.mark.parametrize("phase", [Phase.ASKING, Phase.LOCKED])
def test_no_layer_holds_a_secret_before_the_reveal(question: Question, phase: Phase) -> None:
    evening = asking(with_secrets(question))
    if isinstance(question, Recite):
        evening.recites("p1", "half a line", line_1=Credit.HALF)
    evening.until(phase)

    assert "SECRET" not in public(evening)
    assert "reveal" not in evening.sees(Host())["room"]
    assert "SECRET-HOST" in repr(evening.sees(Host())["desk"])


@pytest.mark.parametrize("question", every_kind(), ids=lambda question: str(question.kind))
def test_what_comes_next_is_seen_at_the_desk_alone(question: Question) -> None:
    evening = asking(every_kind()[0], with_secrets(question))
    for phase in (Phase.LOCKED, Phase.REVEALED):
        evening.until(phase)
        assert "SECRET" not in public(evening)
        assert "SECRET-EXPLANATION" in repr(evening.sees(Host())["desk"]["coming"])


@pytest.mark.parametrize("question", every_kind(), ids=lambda question: str(question.kind))
def test_the_reveal_tells_everybody_but_never_the_hosts_notes_or_the_packs_ids(
    question: Question,
) -> None:
    evening = asking(with_secrets(question))
    evening.until(Phase.REVEALED)

    told = public(evening)

    assert "SECRET-EXPLANATION" in told
    assert "SECRET-HOST" not in told
    assert "SECRET-ID" not in told


def test_no_layer_ever_holds_what_proves_a_seat() -> None:
    evening = asking()
    for phase in (Phase.ASKING, Phase.REVEALED, Phase.FINISHED):
        evening.until(phase)
        told = repr(layers(evening.game))
        assert "nonce" not in told
        assert "desk-key" not in public(evening)


def test_other_teams_never_see_what_a_team_says() -> None:
    evening = asking(Text(id="word", prompt=(("", "?"),), accept=("stable",)))
    evening.says("p1", "our secret guess")

    for address, seen in layers(evening.game).items():
        ours = address.layer == "desk" or address.id in ("t1", "p1")
        assert ("our secret guess" in repr(seen)) == ours


def test_the_right_option_stands_anywhere() -> None:
    """Chi-squared over a thousand games: 3 places, critical value 13.8 at one in a thousand."""
    places = dict.fromkeys(("o1", "o2", "o3"), 0)
    for seed in range(1_000):
        evening = Evening(asking_pack(), seed=seed)
        evening.until(Phase.ASKING)
        places[evening.right()] += 1

    expected = 1_000 / 3
    assert sum((seen - expected) ** 2 / expected for seen in places.values()) < 13.8


def asking_pack() -> Pack:
    return asking().pack
