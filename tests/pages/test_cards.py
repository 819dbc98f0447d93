"""The questions of an evening as Anki cards."""

from dataclasses import replace

from quiz.pages.cards import cards
from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.pack import Poll
from tests.pages.visitors import Visitor
from tests.rules.evening import Evening, asking, choice, option, recital


def rows(evening: Evening) -> list[list[str]]:
    lines = cards(evening.game).splitlines()
    return [line.split("\t") for line in lines if not line.startswith("#")]


def test_a_card_has_the_question_before_and_the_answer_behind() -> None:
    told = replace(
        choice("first", "a<b"),
        code=((("", "if a < b:"),), (("", "\tpass"),)),
        explanation=(("", "See "), ("link", "the\tdocs", "https://docs.python.org/3/?a=1&b=2")),
        source="https://docs.python.org/3/",
        category="the language",
    )
    evening = asking(told)
    evening.until(Phase.REVEALED)

    ((name, front, back, tags),) = rows(evening)

    assert name == "a-pack/first"
    assert "<pre>if a &lt; b:<br> pass</pre>" in front
    assert "<div>a&lt;b</div>" in front
    assert back.startswith("<b>a&lt;b</b><br>See <a href=")
    assert "?a=1&amp;b=2" in back
    assert tags == "the-language"


def test_a_text_is_a_card_a_line() -> None:
    evening = asking(recital())
    evening.until(Phase.REVEALED)

    assert [row[0] for row in rows(evening)] == [f"a-pack/verse/{n}" for n in (1, 2, 3)]
    assert rows(evening)[0][1:3] == ["A verse, line 1 of 3", "<b>Tea is better than coffee.</b>"]


def test_what_was_taken_out_and_what_has_no_answer_is_no_card() -> None:
    poll = Poll(id="p", prompt=(("", "?"),), options=(option("a"), option("b")), points=0)
    evening = asking(choice("first"), poll)
    evening.until(Phase.ROUND_END)
    evening.host(c.Void("q1"))

    assert rows(evening) == []


def test_a_source_that_is_no_address_is_told_as_it_is() -> None:
    evening = asking(replace(choice("first"), source="PEP 8", prompt=(("em", "Well?"),)))
    evening.until(Phase.REVEALED)

    ((_, front, back, _),) = rows(evening)
    assert front.startswith("<i>Well?</i>")
    assert back.endswith("PEP 8")


def test_cards_are_the_hosts_until_the_game_is_over(here: Visitor, elsewhere: Visitor) -> None:
    made = here.post("/api/games", json={"pack": "first-import"}).get_json()

    assert elsewhere.get(f"/api/games/{made['code']}/cards.txt").status_code == 403
    answer = here.get(f"/api/games/{made['code']}/cards.txt")
    assert answer.status_code == 200
    assert answer.text.startswith("#separator:tab")
