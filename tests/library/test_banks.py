"""Packs that use and draw questions of other packs, as a host's folder has them."""

import json
import os
from pathlib import Path
from typing import Any

import pytest

from quiz.library import BadPack, Library
from quiz.rules.pack import bare


def plain(id_: str, **fields: Any) -> dict[str, Any]:
    return {"id": id_, "prompt": f"About {id_}?", "right": "a", "wrong": ["b"], **fields}


BANK = [
    plain("easy", difficulty=1, category="numbers"),
    plain("middling", difficulty=2, category="numbers", tags=["odd"]),
    plain("hard", difficulty=3, category="syntax", tags=["odd", "end"]),
    {"id": "typed", "prompt": "Typed?", "kind": "text", "accept": ["yes"]},
]


class Shelf:
    """A library over a folder, and files written into it one value a line."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.library = Library(folder / "bundled", folder)
        self._written = 0

    def write(self, name: str, **fields: Any) -> None:
        text = json.dumps({"id": name, "title": f"Pack {name}", **fields}, indent=0)
        (self.folder / f"{name}.json").write_text(text)
        self._written += 1
        os.utime(self.folder / f"{name}.json", ns=(1, self._written))

    def bank(self, *questions: dict[str, Any], **fields: Any) -> None:
        self.write("bank", questions=list(questions or BANK), **fields)

    def draws(self, count: int, *more: dict[str, Any], **filters: Any) -> None:
        draw = {"from": "bank", "count": count, **filters}
        self.write("evening", rounds=[{"title": "R", "draw": draw}, *more])

    def uses(self, *names: str, **said: Any) -> None:
        entries = [{"use": name, **said} for name in names]
        self.write("evening", rounds=[{"title": "R", "questions": entries}])

    def ids(self) -> list[str]:
        return [listed.id for listed in self.library.packs()]

    def faults(self) -> list[str]:
        """What is wrong in any file, without the places."""
        return [fault.what for file in self.library.broken() for fault in file.faults]

    def asked(self, seed: int = 1, past: dict[tuple[str, str], int] | None = None) -> list[str]:
        pack = self.library.evening("evening", seed=seed, past=past or {}, name=str).pack
        return [question.id for round_ in pack.rounds for question in round_.questions]


@pytest.fixture
def shelf(tmp_path: Path) -> Shelf:
    return Shelf(tmp_path)


def test_a_bank_can_be_played_as_it_is_and_drawn_from(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(2)

    assert shelf.ids() == ["bank", "evening"]
    assert [listed.bank for listed in shelf.library.packs()] == [True, False]
    assert len(shelf.asked()) == 2
    assert shelf.library.evening("bank", seed=1, name=str).pack.rounds[0].title == "Pack bank"


@pytest.mark.parametrize(
    ("filters", "fitting"),
    [
        ({}, {"easy", "middling", "hard", "typed"}),
        ({"kinds": ["text"]}, {"typed"}),
        ({"kinds": ["text", "choice"]}, {"easy", "middling", "hard", "typed"}),
        ({"categories": ["numbers"]}, {"easy", "middling"}),
        ({"difficulty": [1, 3]}, {"easy", "hard"}),
        ({"tags": ["odd"]}, {"middling", "hard"}),
        ({"tags": ["end"], "difficulty": [3]}, {"hard"}),
    ],
)
def test_a_round_draws_only_what_fits(
    shelf: Shelf, filters: dict[str, Any], fitting: set[str]
) -> None:
    shelf.bank()
    shelf.draws(len(fitting), **filters)

    assert set(shelf.asked()) == fitting


def test_what_is_drawn_hangs_on_the_seed_and_on_what_was_played(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(1)

    assert shelf.asked(5) == shelf.asked(5)
    assert {*map(str, map(shelf.asked, range(30)))} == {f"['{one['id']}']" for one in BANK}
    past = {("bank", "easy"): 9, ("bank", "hard"): 8, ("bank", "typed"): 10}
    assert shelf.asked(5, past) == ["middling"]
    assert shelf.asked(5, {**past, ("bank", "middling"): 11}) == ["hard"]


def test_a_round_may_list_questions_and_draw_more(shelf: Shelf) -> None:
    shelf.bank()
    draw = {"from": "bank", "count": 3}
    questions = [plain("mine"), {"use": "bank/easy"}]
    shelf.write("evening", rounds=[{"title": "R", "questions": questions, "draw": draw}])

    asked = shelf.asked()

    assert asked[:2] == ["mine", "easy"]
    assert set(asked[2:]) == {"middling", "hard", "typed"}


def test_a_used_question_belongs_to_its_bank_and_is_worth_what_is_said_here(shelf: Shelf) -> None:
    shelf.bank(plain("it", points=50), plain("other"), python="==3.12", defaults={"seconds": 11})
    shelf.write(
        "evening",
        defaults={"points": 70},
        rounds=[
            {
                "title": "R",
                "questions": [
                    {"use": "bank/it", "points": 5, "seconds": None},
                    {"use": "bank/other"},
                    plain("mine"),
                ],
            }
        ],
    )

    first, second, third = shelf.library.pack("evening").rounds[0].questions

    assert (first.points, first.seconds, first.origin) == (5, None, "bank/it")
    assert (second.points, second.seconds, second.origin) == (70, 11, "bank/other")
    assert (third.points, third.seconds, third.origin) == (70, 30, None)
    assert (second.python, third.python) == ("==3.12", None)


def test_a_question_of_another_packs_round_can_be_used_too(shelf: Shelf) -> None:
    shelf.write("other", rounds=[{"title": "R", "questions": [plain("it")]}])
    shelf.uses("other/it")

    assert shelf.asked() == ["it"]


def test_spares_and_tie_breakers_stand_beside_what_is_asked(shelf: Shelf) -> None:
    tie = {"prompt": "How many?", "kind": "number", "answer": 3, "closest": True}
    rounds = [{"title": "R", "questions": [plain("one")], "spare": [plain("in-need")]}]
    shelf.write("evening", rounds=rounds, tie_breakers=[tie], defaults={"points": 70})

    pack = shelf.library.pack("evening")

    assert [spare.id for spare in pack.rounds[0].spare] == ["in-need"]
    (tie_breaker,) = pack.tie_breakers
    assert (tie_breaker.id, tie_breaker.points) == ("how-many", 1)
    assert pack.for_break is None
    assert shelf.library.packs()[0].questions == 1


def test_what_is_listed_tells_of_an_evening(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(3)

    (bank, evening) = shelf.library.packs()

    assert (bank.questions, bank.drawn, bank.difficulty) == (4, 0, (1, 1, 1))
    assert (evening.questions, evening.drawn, evening.rounds) == (3, 3, ("R",))
    assert evening.minutes == 6
    assert set(evening.kinds) <= {"choice", "text"}


UNMET: list[tuple[dict[str, Any], str]] = [
    ({"questions": [{"use": "bonk/easy"}]}, "use: there is no pack"),
    ({"questions": [{"use": "bank/eesy"}]}, 'use: "bank" has no question "eesy" to use; did you'),
    ({"questions": [{"use": "evening/mine"}]}, "use: this is a question of the pack itself"),
    ({"questions": [{"use": "bank/easy"}] * 2}, 'use: "bank/easy" is asked in this pack already'),
    ({"draw": {"from": "bunk", "count": 1}}, 'from: there is no pack "bunk" here'),
    ({"draw": {"from": "evening", "count": 1}}, "from: a pack cannot draw from itself"),
    ({"draw": {"from": "rounds", "count": 1}}, 'from: "rounds" has rounds, and no loose'),
    ({"draw": {"from": "bank", "count": 5}}, 'count: "bank" has 4 questions, not 5'),
    (
        {"draw": {"from": "bank", "count": 3, "difficulty": [3]}},
        'count: "bank" has 1 such question, not 3',
    ),
    (
        {"draw": {"from": "bank", "count": 1, "categories": ["x"]}},
        'count: "bank" has no such questions, not 1',
    ),
    (
        {"questions": [{"use": "bank/easy"}], "draw": {"from": "bank", "count": 4}},
        "count: only 3 are left beside what else this pack asks",
    ),
    (
        {
            "questions": [{"use": "bank/hard"}],
            "draw": {"from": "bank", "count": 2, "tags": ["odd"]},
        },
        "count: only 1 is left beside what else this pack asks",
    ),
]


@pytest.mark.parametrize(("round_", "what"), UNMET, ids=[what for _, what in UNMET])
def test_what_another_pack_does_not_have_is_told(
    shelf: Shelf, round_: dict[str, Any], what: str
) -> None:
    shelf.bank()
    shelf.write("rounds", rounds=[{"title": "R", "questions": [plain("x")]}])
    shelf.write("evening", rounds=[{"title": "R", **round_}])

    (fault,) = shelf.faults()

    assert fault.startswith(what)
    assert shelf.ids() == ["bank", "rounds"]


def test_the_fault_stands_where_the_pack_says_it(shelf: Shelf) -> None:
    (shelf.folder / "evening.json").write_text(
        '{"title": "Mine", "rounds": [\n'
        ' {"title": "R", "questions": [{"use": "no/thing"}],\n'
        '  "draw": {"from": "nowhere", "count": 3}}]}'
    )

    (broken,) = shelf.library.broken()

    assert [(fault.line, fault.column) for fault in broken.faults] == [(2, 39), (3, 20)]


def test_a_question_that_a_pack_itself_uses_is_named_by_its_home(shelf: Shelf) -> None:
    shelf.bank()
    shelf.write("between", rounds=[{"title": "R", "questions": [{"use": "bank/easy"}]}])
    shelf.uses("between/easy")

    assert shelf.faults() == ['use: "between" has this question from elsewhere: use "bank/easy"']


def test_two_packs_that_use_each_other_are_no_circle(shelf: Shelf) -> None:
    for name, other in (("left", "right"), ("right", "left")):
        questions = [plain(f"of-{name}"), {"use": f"{other}/of-{other}"}]
        shelf.write(name, rounds=[{"title": "R", "questions": questions}])

    assert shelf.ids() == ["left", "right"]


def test_a_bank_that_comes_later_mends_the_pack(shelf: Shelf) -> None:
    shelf.uses("bank/easy")
    assert shelf.ids() == []

    shelf.bank()

    assert shelf.ids() == ["bank", "evening"]
    assert shelf.faults() == []


@pytest.mark.parametrize("questions", [[BANK[1]], None], ids=["without the question", "broken"])
def test_a_bank_that_changes_for_the_worse_takes_no_pack_away(
    shelf: Shelf, questions: list[dict[str, Any]] | None
) -> None:
    shelf.bank()
    shelf.uses("bank/easy")
    assert shelf.asked() == ["easy"]

    shelf.write("bank", questions=questions)

    assert shelf.asked() == ["easy"]
    assert shelf.faults()


def test_a_bank_that_goes_takes_no_pack_away(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(4)
    before = shelf.asked()

    (shelf.folder / "bank.json").unlink()

    assert shelf.asked() == before
    assert shelf.faults() == ['from: there is no pack "bank" here, or none without faults']


def test_a_pack_that_asks_for_too_much_keeps_what_it_asked_before(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(2)
    assert len(shelf.asked()) == 2

    shelf.draws(20)
    assert len(shelf.asked()) == 2
    (shelf.folder / "evening.json").write_text("{")
    assert len(shelf.asked()) == 2

    shelf.draws(3)
    assert len(shelf.asked()) == 3
    assert shelf.faults() == []


def test_a_bank_that_grows_is_drawn_from_as_it_is_now(shelf: Shelf) -> None:
    shelf.bank(BANK[0])
    shelf.draws(1)
    assert shelf.asked() == ["easy"]

    shelf.bank(BANK[1])

    assert shelf.asked() == ["middling"]


def test_what_does_not_change_is_not_looked_into_again(shelf: Shelf) -> None:
    shelf.bank()
    shelf.draws(2)
    before = shelf.library.packs()

    shelf.write("another", questions=[plain("x")])

    assert [one for one in shelf.library.packs() if one.id != "another"] == before
    assert all(one in map(id, shelf.library.packs()) for one in map(id, before))


def test_a_pack_is_not_added_without_what_it_needs(shelf: Shelf) -> None:
    pack = {"title": "Mine", "rounds": [{"title": "R", "questions": [{"use": "bank/easy"}]}]}

    with pytest.raises(BadPack, match='line 1, column 67: use: there is no pack "bank" here'):
        shelf.library.add(json.dumps(pack).encode())

    shelf.bank()
    assert shelf.library.add(json.dumps(pack).encode()) == "mine"


def test_a_question_without_an_id_is_used_by_its_words(shelf: Shelf) -> None:
    shelf.bank({"prompt": "Why `not`?", "right": "a", "wrong": ["b"]})
    shelf.uses("bank/why-not")

    assert bare(shelf.library.pack("evening").rounds[0].questions[0].prompt) == "Why not?"


VERSE: dict[str, Any] = {
    "id": "verse",
    "prompt": "Say it.",
    "kind": "recite",
}


@pytest.mark.parametrize("play", ["sheet", "lightning"])
def test_where_all_is_open_at_once_no_text_is_recited(shelf: Shelf, play: str) -> None:
    shelf.bank(*BANK, VERSE)
    entries = [{"use": "bank/easy"}, {"use": "bank/verse"}]
    shelf.write("evening", rounds=[{"title": "R", "play": play, "questions": entries}])
    assert shelf.faults() == ["use: a text is recited in a round of its own"]

    shelf.write(
        "evening",
        rounds=[{"title": "R", "play": play, "draw": {"from": "bank", "count": len(BANK) + 1}}],
    )
    (fault,) = shelf.faults()
    assert fault.startswith('count: "bank" has 4 such questions')


def test_the_clock_of_a_sheet_is_its_rounds_or_the_sum_of_its_questions(shelf: Shelf) -> None:
    questions = [{**plain(name), "seconds": 20} for name in ("one", "two", "three")]
    rounds = [
        {"title": "Sum", "play": "sheet", "questions": questions[:2]},
        {"title": "Own", "play": "lightning", "seconds": 45, "questions": questions[2:]},
    ]
    shelf.write("evening", rounds=rounds)

    pack = shelf.library.evening("evening", seed=1, name=str).pack

    assert [round_.seconds for round_ in pack.rounds] == [40, 45]
    assert [listed.minutes for listed in shelf.library.packs()] == [5]
