"""An evening played move by move: what tests of the rules are told with."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from quiz.rules import Game, Phase, decide, evolve, opening, view
from quiz.rules import commands as c
from quiz.rules.events import Event, Settings
from quiz.rules.marking import Credit
from quiz.rules.marking.recital import Verdict, said
from quiz.rules.pack import (
    Choice,
    Claim,
    Left,
    Line,
    Match,
    Multi,
    Number,
    Option,
    Order,
    Output,
    Pack,
    Partner,
    Play,
    Poll,
    Question,
    Ranked,
    Real,
    Recite,
    Round,
    Text,
    TrueFalse,
    Version,
    WhichLine,
)
from quiz.rules.seats import Clock, Host, Newcomer, Player, Seat
from quiz.rules.views.shape import View

STARTED_AT = 1_000_000
CANON = (
    Line("Tea is better than coffee.", ("tea", "better", "coffee")),
    Line("Rain falls on the just.", ("rain", "falls", "just")),
    Line("Kettles should never boil dry.", ("kettles", "never", "boil", "dry")),
)


def option(text: str, *, right: bool = False) -> Option:
    return Option((("", text),), right)


def choice(id_: str, right: str = "yes", *wrong: str, seconds: int | None = 30) -> Choice:
    options = (option(right, right=True), *map(option, wrong or ("no", "maybe")))
    return Choice(id=id_, prompt=(("", f"About {id_}?"),), options=options, seconds=seconds)


def match(id_: str, *, whole: bool = False) -> Match:
    """Three things on the left, and four on the right, of which `d` belongs to none."""
    left = tuple(Left((("", name),)) for name in "ABC")
    places = (0, 1, 2, None)
    right = tuple(Partner((("", n),), place) for n, place in zip("abcd", places, strict=True))
    return Match(id=id_, prompt=(("", "Who with whom?"),), left=left, right=right, whole=whole)


def claim(name: str, *, real: bool = False) -> Claim:
    return Claim((("", name),), real)


def recital(
    id_: str = "verse", *, live: bool = True, order_bonus: int = 0, complete_bonus: int = 0
) -> Recite:
    prompt = (("", "Say it."),)
    return Recite(
        id=id_,
        prompt=prompt,
        title="A verse",
        canon=CANON,
        per_line=50,
        live=live,
        order_bonus=order_bonus,
        complete_bonus=complete_bonus,
    )


def every_kind() -> tuple[Question, ...]:
    """One question of each kind."""
    prompt = (("", "Well?"),)
    yes, no = option("True", right=True), option("False")
    items = tuple(Ranked((("", name),), rank) for rank, name in enumerate(("one", "two", "three")))
    both = (option("a", right=True), option("b", right=True), option("c"))
    return (
        choice("a-choice"),
        TrueFalse(id="a-truefalse", prompt=prompt, options=(yes, no)),
        Multi(id="a-multi", prompt=prompt, options=both),
        Text(id="a-text", prompt=prompt, accept=("stable",)),
        Number(id="a-number", prompt=prompt, answer=42, within=1),
        Order(id="an-order", prompt=prompt, items=items, ends=("first", "last")),
        match("a-match"),
        Output(id="an-output", prompt=prompt, code=((("", "print(1)"),),), accept=("1",)),
        WhichLine(id="a-line", prompt=prompt, code=((("", "1"),), (("", "1 / 0"),)), answer=2),
        Real(id="a-real", prompt=prompt, items=(claim("this", real=True), claim("that"))),
        Version(id="a-version", prompt=prompt, answer="3.8"),
        recital("a-recital"),
        Poll(id="a-poll", prompt=prompt, options=(option("tabs"), option("spaces")), points=0),
    )


def a_round(
    *questions: Question,
    title: str = "A round",
    play: Play = Play.TOGETHER,
    spare: tuple[Question, ...] = (),
) -> Round:
    return Round(title=title, questions=questions, play=play, spare=spare)


def a_pack(*rounds: Round) -> Pack:
    return Pack(id="a-pack", title="A pack", rounds=rounds)


@dataclass
class Evening:
    """A game, its whole history, and the time; every move goes through the referee."""

    pack: Pack
    settings: Settings = field(default_factory=Settings)
    teams: int = 2
    seed: int = 7
    now: int = STARTED_AT
    history: list[Event] = field(default_factory=list)

    def __post_init__(self) -> None:
        events = opening(
            "BCDFGH",
            self.pack,
            seed=self.seed,
            teams=self.teams,
            nonce="host-nonce",
            key="desk-key",
            settings=self.settings,
            now=self.now,
        )
        self.game: Game = evolve(None, events[0])
        self.history.append(events[0])
        self._add(events[1:])

    def _add(self, events: Sequence[Event]) -> tuple[Event, ...]:
        for event in events:
            self.game = evolve(self.game, event)
            self.history.append(event)
        return tuple(events)

    def give(self, seat: Seat, command: c.Command) -> tuple[Event, ...]:
        return self._add(decide(self.game, seat, command, self.now))

    def host(self, *commands: c.Command) -> tuple[Event, ...]:
        return tuple(event for command in commands for event in self.give(Host(), command))

    def player(self, player: str, command: c.Command) -> tuple[Event, ...]:
        return self.give(Player(player), command)

    def join(self, *names: str, team: str | None = None) -> None:
        for name in names:
            self.give(Newcomer(), c.Join(name, f"nonce of {name}", team))

    def says(self, player: str, says: object) -> tuple[Event, ...]:
        return self.player(player, c.Answer(self.game.at_hand.id, says))

    def recites(self, player: str, text: str, **worth: Credit) -> tuple[Event, ...]:
        """Say something that is worth, for example, `line_2=Credit.FULL`."""
        lines = {int(n.removeprefix("line_")): Verdict(credit) for n, credit in worth.items()}
        return self.player(player, c.Recite(self.game.at_hand.id, text, lines, said(text)))

    def hands_in(self, player: str, *, on: bool = True) -> tuple[Event, ...]:
        return self.player(player, c.HandIn(self.game.at_hand.id, on))

    def waits(self, milliseconds: int) -> tuple[Event, ...]:
        """Let time go by; the clock strikes whenever the game is due."""
        until = self.now + milliseconds
        happened: list[Event] = []
        while self.game.due is not None and self.game.due <= until:
            self.now = max(self.now, self.game.due)
            happened += self.give(Clock(), c.Tick())
        self.now = until
        return tuple(happened)

    def at(self, phase: Phase) -> bool:
        return self.game.phase is phase

    def until(self, phase: Phase) -> None:
        """Press the host's one button until the evening is there."""
        for _ in range(200):
            if self.at(phase):
                return
            closing = self.at(Phase.ASKING)
            self.host(c.Advance())
            if closing:
                self.waits(self.game.at_hand.grace)
        raise AssertionError(f"{phase} never came")

    def right(self) -> str:
        """The id of the right option, as it is shown."""
        question = self.game.at_hand.question
        assert isinstance(question, Choice | TrueFalse)
        return next(f"o{n}" for n, option in enumerate(question.options, 1) if option.right)

    def wrong(self) -> str:
        question = self.game.at_hand.question
        assert isinstance(question, Choice | TrueFalse)
        return next(f"o{n}" for n, option in enumerate(question.options, 1) if not option.right)

    def sees(self, seat: Seat) -> View:
        return view(self.game, seat)


def asking(*questions: Question, play: Play = Play.TOGETHER) -> Evening:
    """The first question is open: p1 and p3 are in t1, p2 and p4 in t2, p1 and p2 captains."""
    round_ = a_round(*(questions or (choice("first"), choice("second"))), play=play)
    evening = Evening(a_pack(round_, a_round(choice("later"))))
    evening.join("Ada", "Bob", "Cyn", "Dev")
    evening.host(c.Deal())
    for number, player in enumerate(evening.game.players):
        evening.host(c.Move(player, f"t{number % 2 + 1}"))
    evening.host(c.NameCaptain("p1"), c.NameCaptain("p2"))
    evening.now += 1
    evening.host(c.Start(), c.Advance())
    return evening
