"""What a seat may ask for: commands, in the imperative. Their fields are those of the wire."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

from .marking import Raw
from .marking.recital import Verdict


@dataclass(frozen=True, slots=True)
class Join:
    """Come in and take a seat, which `nonce` (a secret, 128 bits) proves from then on."""

    name: str
    nonce: str
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    question: str
    says: Raw


@dataclass(frozen=True, slots=True)
class HandIn:
    """Say "ready", or take that back; `question` is None for a whole sheet."""

    question: str | None
    on: bool = True


@dataclass(frozen=True, slots=True)
class Recite:
    """Say something from memory.

    Before it is decided the room adds the judge's verdicts, and the plain form of what was said.
    """

    question: str
    text: str
    verdicts: Mapping[int, Verdict] = field(default_factory=dict)
    said: str = ""


@dataclass(frozen=True, slots=True)
class Buzz:
    """Ask to say the answer aloud; who is first may."""

    question: str


@dataclass(frozen=True, slots=True)
class Stake:
    """Stake points on the question to come."""

    question: str
    points: int


@dataclass(frozen=True, slots=True)
class Joker:
    """Double the round that is about to begin; once in the evening."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Say:
    """Say a line to the own team."""

    text: str


@dataclass(frozen=True, slots=True)
class Typing:
    """Let the team know that something is being typed; never kept."""


@dataclass(frozen=True, slots=True)
class React:
    """Send one of the reactions to the stage; never kept."""

    emoji: str


@dataclass(frozen=True, slots=True)
class Carry:
    """Offer the seat to another device; the room adds the digest of the secret that takes it."""

    digest: str = ""


@dataclass(frozen=True, slots=True)
class TakeOver:
    """Take the seat that is offered under this digest; `nonce` proves it from then on."""

    digest: str
    nonce: str


@dataclass(frozen=True, slots=True)
class PickTeam:
    team: str


@dataclass(frozen=True, slots=True)
class NameTeam:
    name: str


@dataclass(frozen=True, slots=True)
class Leave:
    pass


@dataclass(frozen=True, slots=True)
class Deal:
    """Split into that many teams, or into teams of that size."""

    teams: int | None = None
    size: int | None = None


@dataclass(frozen=True, slots=True)
class Move:
    player: str
    team: str


@dataclass(frozen=True, slots=True)
class TeamLink:
    """Where a team meets, such as its breakout room; None takes that away."""

    team: str
    url: str | None


@dataclass(frozen=True, slots=True)
class ChangeTeams:
    """One of three: a new team of that name, the second team merged into the first, or a link."""

    add: str | None = None
    merge: tuple[str, str] | None = None
    link: TeamLink | None = None


@dataclass(frozen=True, slots=True)
class Rename:
    """A new name for a player or for a team."""

    name: str
    player: str | None = None
    team: str | None = None


@dataclass(frozen=True, slots=True)
class NameCaptain:
    player: str


@dataclass(frozen=True, slots=True)
class Remove:
    """Take a player out of the room; with `ban` their browser may not come again."""

    player: str
    ban: bool = False


@dataclass(frozen=True, slots=True)
class Admit:
    """Let a banned player come again."""

    player: str


@dataclass(frozen=True, slots=True)
class Bar:
    """Let nobody in any more, or everybody again."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Mute:
    """Let a team, or without one the whole room, talk no more, or again."""

    team: str | None = None
    on: bool = True


@dataclass(frozen=True, slots=True)
class Configure:
    """Change the room's settings; what is None stays, and so does a pace of 0.

    `pace` stretches the time of every question from the next one on; None takes its limit.
    """

    auto_reveal: bool | None = None
    choose: bool | None = None
    standings: bool | None = None
    joker: bool | None = None
    pace: float | None = 0


@dataclass(frozen=True, slots=True)
class Extra:
    """Give a player or a team a pace of its own, from the next question on; 1 takes it back."""

    pace: float | None
    player: str | None = None
    team: str | None = None


@dataclass(frozen=True, slots=True)
class SetStage:
    """Change what the stage shows besides the game; what is None stays, an empty message goes.

    `until` (ms since the epoch) belongs to the message; `join` is `large` or `small`.
    """

    message: str | None = None
    until: int | None = None
    code: bool | None = None
    join: str | None = None


@dataclass(frozen=True, slots=True)
class Rehearse:
    """Try the evening with so many teams of bots; or, not `on`, clear all that came of it.

    The room adds the `nonce` that proves the bots' seats.
    """

    teams: int = 2
    on: bool = True
    nonce: str = ""


@dataclass(frozen=True, slots=True)
class OpenDesk:
    """Another device has used the desk's link; the door gives this for it."""


@dataclass(frozen=True, slots=True)
class NewKey:
    """Make the old desk link useless; the room adds the new key."""

    key: str = ""


@dataclass(frozen=True, slots=True)
class Start:
    pass


@dataclass(frozen=True, slots=True)
class Advance:
    """Take the next step; `since` is the token of the step that it shall leave."""

    since: str | None = None


@dataclass(frozen=True, slots=True)
class Skip:
    """Take the question out; with `spare` one of the round's comes in its place."""

    spare: bool = False


@dataclass(frozen=True, slots=True)
class Poll:
    """Ask the pack's question for the break."""


@dataclass(frozen=True, slots=True)
class TieBreak:
    """Ask those who share the first place one more question."""


@dataclass(frozen=True, slots=True)
class Lock:
    pass


@dataclass(frozen=True, slots=True)
class Hold:
    """Keep the reveal back, or let it go."""

    on: bool = True


@dataclass(frozen=True, slots=True)
class Reveal:
    pass


@dataclass(frozen=True, slots=True)
class Pause:
    pass


@dataclass(frozen=True, slots=True)
class Resume:
    pass


@dataclass(frozen=True, slots=True)
class Extend:
    seconds: int


@dataclass(frozen=True, slots=True)
class Rule:
    """Mark what was said, for everybody who said it; in a recital as that line.

    Where teams buzz, answers are said aloud: then it is a `team` that is ruled on.
    """

    question: str
    says: Raw | None = None
    mark: float | None = None
    line: int | None = None
    reason: str = ""
    team: str | None = None


@dataclass(frozen=True, slots=True)
class Void:
    """Take out a question that was played: nobody scores with it."""

    question: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Adjust:
    """Give a team points, or take some from it."""

    team: str
    points: int
    reason: str


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Undo a ruling, a voiding or an adjustment, named by its id."""

    ruling: str


@dataclass(frozen=True, slots=True)
class Protest:
    """Doubt a question that was played, in a sentence; once for each team and question."""

    question: str
    text: str


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Lay a protest aside."""

    protest: str


@dataclass(frozen=True, slots=True)
class Undo:
    """Go back one step, as long as nothing has been answered since."""


@dataclass(frozen=True, slots=True)
class Close:
    pass


@dataclass(frozen=True, slots=True)
class Tick:
    """The moment has come that the game was waiting for."""


@dataclass(frozen=True, slots=True)
class Lose:
    """A player, or with None the last of the hosts, has had no connection for a while."""

    player: str | None


@dataclass(frozen=True, slots=True)
class Find:
    """A player, or with None a host, who was away is connected again."""

    player: str | None


@dataclass(frozen=True, slots=True)
class Interrupt:
    """The server was away; `at` is the last moment at which it was known to be alive."""

    at: int


Command: TypeAlias = (
    Join
    | Answer
    | HandIn
    | Recite
    | Buzz
    | Stake
    | Joker
    | Say
    | Typing
    | React
    | Carry
    | TakeOver
    | PickTeam
    | NameTeam
    | Leave
    | Deal
    | Move
    | ChangeTeams
    | Rename
    | NameCaptain
    | Remove
    | Admit
    | Bar
    | Mute
    | Configure
    | Extra
    | SetStage
    | Rehearse
    | OpenDesk
    | NewKey
    | Start
    | Advance
    | Skip
    | Poll
    | TieBreak
    | Lock
    | Hold
    | Reveal
    | Pause
    | Resume
    | Extend
    | Rule
    | Void
    | Adjust
    | TakeBack
    | Protest
    | Dismiss
    | Undo
    | Close
    | Tick
    | Lose
    | Find
    | Interrupt
)

DO: Final[Mapping[str, type[Command]]] = {
    "answer": Answer,
    "hand_in": HandIn,
    "recite": Recite,
    "buzz": Buzz,
    "stake": Stake,
    "joker": Joker,
    "say": Say,
    "typing": Typing,
    "react": React,
    "carry": Carry,
    "pick_team": PickTeam,
    "name_team": NameTeam,
    "leave": Leave,
    "deal": Deal,
    "move": Move,
    "team": ChangeTeams,
    "rename": Rename,
    "captain": NameCaptain,
    "remove": Remove,
    "admit": Admit,
    "bar": Bar,
    "mute": Mute,
    "settings": Configure,
    "extra": Extra,
    "stage": SetStage,
    "rehearse": Rehearse,
    "new_key": NewKey,
    "start": Start,
    "advance": Advance,
    "skip": Skip,
    "poll": Poll,
    "tie_break": TieBreak,
    "lock": Lock,
    "hold": Hold,
    "reveal": Reveal,
    "pause": Pause,
    "resume": Resume,
    "extend": Extend,
    "rule": Rule,
    "void": Void,
    "adjust": Adjust,
    "take_back": TakeBack,
    "protest": Protest,
    "dismiss": Dismiss,
    "undo": Undo,
    "close": Close,
}
"""The words by which the wire knows the commands that players and hosts give."""
