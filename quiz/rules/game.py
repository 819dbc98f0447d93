"""The state of one evening: immutable, and nothing but what its events have made of it."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from .events import Found, Settings, StageSet, TeamAnswer
from .marking import Credit, Says
from .marking.recital import Verdict
from .pack import Pack, Play, Question, Recite, Round, Source

REVEAL_AFTER = 1_500
"""How long (ms) a locked question waits before it reveals itself."""

SUCCESSION_AFTER = 60_000
"""How long (ms) a captain may be away before another member takes over."""


class Phase(StrEnum):
    """Where the evening is."""

    LOBBY = "lobby"
    ROUND = "round"
    STAKING = "staking"
    ASKING = "asking"
    LOCKED = "locked"
    REVEALED = "revealed"
    ROUND_END = "round_end"
    FINISHED = "finished"


@dataclass(frozen=True, slots=True)
class Desk:
    """The host's seat: the secret that proves it, and the key that opens it elsewhere.

    `opened` are the moments at which that key was used.
    """

    nonce: str
    key: str
    present: bool = True
    opened: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Member:
    """A player as the game knows them; `away_at` is None while they are present.

    `offer` is the digest under which the seat can be taken over, and until when.
    """

    id: str
    name: str
    nonce: str
    team: str | None
    joined_at: int
    away_at: int | None = None
    offer: tuple[str, int] | None = None
    bot: bool = False

    @property
    def present(self) -> bool:
        return self.away_at is None

    @property
    def rank(self) -> int:
        """How long they have been here compared with others: the lower, the longer."""
        return int(self.id[1:])


@dataclass(frozen=True, slots=True)
class Team:
    """`into` is the team with which it was merged, and `link` where it meets."""

    id: str
    name: str
    captain: str | None = None
    into: str | None = None
    link: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """What a player said, and when it reached the server."""

    says: Says
    at: int


@dataclass(frozen=True, slots=True)
class ChatLine:
    """A line of a team's chat."""

    player: str
    text: str
    at: int


@dataclass(frozen=True, slots=True)
class Try:
    """One thing recited; `word` is what the team was told of it, `credits` what it earns."""

    player: str
    text: str
    word: str
    lines: tuple[int, ...]
    credits: Mapping[int, Credit]
    at: int
    said: str
    verdicts: Mapping[int, Verdict]


@dataclass(frozen=True, slots=True)
class Canvas:
    """A team's shared sheet in a recital; `found` by line number, the first found first."""

    found: Mapping[int, Found] = field(default_factory=dict)
    tries: tuple[Try, ...] = ()


@dataclass(frozen=True, slots=True)
class Buzz:
    """Who buzzed for a team, and when."""

    player: str
    at: int


@dataclass(frozen=True, slots=True)
class Ruling:
    """The host's mark for all who said that; of a recited text for one `line`.

    Of an answer said aloud it is for the `team`.
    """

    id: str
    says: Says
    line: int | None
    mark: float
    reason: str
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Voiding:
    """The host has taken a question out after its reveal."""

    id: str
    question: str
    reason: str


@dataclass(frozen=True, slots=True)
class Adjustment:
    """Points that the host has given a team, or taken from it, in that round."""

    id: str
    team: str
    points: int
    reason: str
    round: int


@dataclass(frozen=True, slots=True)
class Protest:
    """A team doubts a question; it waits at the desk until the host has dealt with it."""

    id: str
    team: str
    question: str
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """A question as this game asked it, with all that was said, and what came of it.

    `buzzes` are by team, the first first; `stands_at` is the moment at which the clock stopped
    for the last of them, until the host has ruled on it. `seconds` is what its clock began with;
    `own` are the moments at which it closes for players and teams with a pace of their own, and
    `stretch` says how many times as long as others they have; without a limit None.
    """

    id: str
    question: Question
    round: int
    number: int
    play: Play
    source: Source = Source.ROUND
    told_at: int
    opens_at: int
    closes_at: int | None
    grace: int
    seconds: int | None
    own: Mapping[str, int | None] = field(default_factory=dict)
    stretch: Mapping[str, float | None] = field(default_factory=dict)
    said: Mapping[str, Said] = field(default_factory=dict)
    handed_in: Mapping[str, TeamAnswer | None] = field(default_factory=dict)
    canvases: Mapping[str, Canvas] = field(default_factory=dict)
    buzzes: Mapping[str, Buzz] = field(default_factory=dict)
    stands_at: int | None = None
    locked_at: int | None = None
    held: bool = False
    answers: Mapping[str, TeamAnswer] = field(default_factory=dict)
    counted: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    marks: Mapping[str, float] = field(default_factory=dict)
    awards: Mapping[str, int] = field(default_factory=dict)
    player_marks: Mapping[str, float] = field(default_factory=dict)
    rulings: tuple[Ruling, ...] = ()
    void: bool = False
    stakes: Mapping[str, int] | None = None

    @property
    def solo(self) -> bool:
        """Every player answers alone; a recital never is."""
        return self.play is Play.SOLO and not isinstance(self.question, Recite)

    @property
    def aloud(self) -> bool:
        """Teams buzz and say their answer aloud; nobody recites that way."""
        return self.play is Play.BUZZER and not isinstance(self.question, Recite)

    @property
    def up(self) -> str | None:
        """The team that says its answer now."""
        return None if self.stands_at is None else tuple(self.buzzes)[-1]

    @property
    def ends_at(self) -> int | None:
        """The last moment at which an answer of anybody may still arrive."""
        moments = [self.closes_at, *self.own.values()]
        known = [moment for moment in moments if moment is not None]
        return max(known) + self.grace if len(known) == len(moments) else None

    def closes_for(self, player: str, team: str | None) -> int | None:
        """The moment at which it closes for a player; None where it does not close by itself."""
        if player in self.own:
            return self.own[player]
        return self.own.get(team or "", self.closes_at)


@dataclass(frozen=True, slots=True)
class Pause:
    """The clock stands since `at`; `why` is `host` or `restart`."""

    why: str
    at: int
    resumes_at: int | None = None


@dataclass(frozen=True, slots=True)
class Staking:
    """Before a question is shown teams stake points on it; without `closes_at` the host goes on."""

    question: str
    number: int
    closes_at: int | None
    stakes: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Course:
    """Where the evening was before its last step, as far as that can be undone."""

    phase: Phase
    round: int
    asked: Asked | None
    staking: Staking | None = None
    rest: tuple[Asked, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Game:
    """One evening. `step`, `seats` and `deals` count steps, players that ever came, and deals.

    In a round whose questions are open at once `rest` are those beside the one at hand, whose
    clock is everybody's; later they wait there for their reveals. `unasked` counts those to
    which nobody came.

    `ruled` counts the host's rulings of all sorts; `jokers` are the rounds that teams have
    doubled; `paces` those of players and teams that have one of their own; `doubted` are the
    teams and questions of all protests, also of those that have been dealt with.

    `muted` are the teams that may not talk, None standing for the whole room.
    """

    code: str
    pack: Pack
    seed: int
    team_count: int
    settings: Settings
    host: Desk
    opened_at: int
    phase: Phase = Phase.LOBBY
    step: int = 0
    seats: int = 0
    players: Mapping[str, Member] = field(default_factory=dict)
    gone: Mapping[str, Member] = field(default_factory=dict)
    teams: Mapping[str, Team] = field(default_factory=dict)
    moving: Mapping[str, str] = field(default_factory=dict)
    deals: int = 0
    round: int = -1
    asked: Asked | None = None
    rest: tuple[Asked, ...] = ()
    unasked: int = 0
    played: tuple[Asked, ...] = ()
    paused: Pause | None = None
    closed: bool = False
    stage: StageSet = field(default_factory=StageSet)
    barred: bool = False
    banned: frozenset[str] = frozenset()
    ruled: int = 0
    voidings: tuple[Voiding, ...] = ()
    adjustments: tuple[Adjustment, ...] = ()
    doubted: tuple[tuple[str, str], ...] = ()
    protests: tuple[Protest, ...] = ()
    staking: Staking | None = None
    jokers: Mapping[str, int] = field(default_factory=dict)
    paces: Mapping[str, float | None] = field(default_factory=dict)
    before: Course | None = None
    rehearsal: bool = False
    chat: Mapping[str, tuple[ChatLine, ...]] = field(default_factory=dict)
    muted: frozenset[str | None] = frozenset()

    @property
    def finished(self) -> bool:
        return self.phase is Phase.FINISHED

    @property
    def current_round(self) -> Round:
        return self.pack.rounds[self.round]

    @property
    def at_hand(self) -> Asked:
        """The question that is open, locked or revealed, where the phase says that there is one."""
        assert self.asked is not None, f"no question is at hand in {self.phase}"
        return self.asked

    @property
    def playing(self) -> tuple[Team, ...]:
        """The teams that have not been merged into others."""
        return tuple(team for team in self.teams.values() if team.into is None)

    def members(self, team: str) -> tuple[Member, ...]:
        """A team's members, the longest-seated first."""
        return tuple(member for member in self.players.values() if member.team == team)

    def hushed(self, player: str) -> bool:
        """Whether somebody who sits here may not talk now."""
        return bool(self.muted & {None, self.players[player].team})

    @property
    def all_asked(self) -> tuple[Asked, ...]:
        """Every question of the evening so far, the one at hand among them."""
        if self.asked is None or any(asked.id == self.asked.id for asked in self.played):
            return (*self.played, *self.rest)
        return (*self.played, self.asked, *self.rest)

    @property
    def at_once(self) -> tuple[Asked, ...]:
        """The questions that are open, or locked, under one clock; none in other rounds."""
        if self.asked is None or not self.asked.play.at_once:
            return ()
        return (self.asked, *self.rest) if self.phase in (Phase.ASKING, Phase.LOCKED) else ()

    @property
    def next_id(self) -> str:
        """The id of the question that is asked next."""
        return f"q{len(self.played) + self.unasked + 1}"

    def left(self, source: Source) -> int:
        """How many questions of that source have not been asked: of the round at hand, or at all.

        What is asked is taken from the front.
        """
        asked = [one for one in self.all_asked if one.source is source]
        if not source.extra:
            asked = [one for one in asked if one.round == self.round]
        return len(self.pack.questions_of(source, self.round)) - len(asked)

    def name(self, player: str) -> str:
        """The name of anybody who ever sat here."""
        return (self.players.get(player) or self.gone[player]).name

    @property
    def due(self) -> int | None:
        """The next moment at which the game changes by itself."""
        moments = [self.step_due, *self._successions_due]
        return min((moment for moment in moments if moment is not None), default=None)

    @property
    def step_due(self) -> int | None:
        """The next moment at which time alone takes a step."""
        if self.paused is not None:
            return self.paused.resumes_at
        if self.staking is not None:
            return self.staking.closes_at
        if self.asked is None:
            return None
        if self.phase is Phase.ASKING:
            return None if self.asked.up else self.asked.ends_at
        if self.asked.aloud:
            return None
        if self.phase is Phase.LOCKED and self.settings.auto_reveal and not self.asked.held:
            assert self.asked.locked_at is not None
            return self.asked.locked_at + REVEAL_AFTER
        return None

    @property
    def _successions_due(self) -> list[int]:
        return [
            captain.away_at + SUCCESSION_AFTER
            for team in self.teams.values()
            if (captain := self.players.get(team.captain or ""))
            and captain.away_at is not None
            and any(member.present for member in self.members(team.id))
        ]
