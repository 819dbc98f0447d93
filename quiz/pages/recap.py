"""The recap: the evening told from its end, on a page that needs no script."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import accumulate, groupby

from quiz.rules.awards import Award, awards
from quiz.rules.game import Asked, Canvas, Game
from quiz.rules.marking import Credit, Says, label, solution
from quiz.rules.pack import Multi, Poll, Question, Recite, Rich
from quiz.rules.scores import Standing, doubling, mark_of, standings
from quiz.rules.views.shape import counted

from .chart import Chart, Course, chart
from .results import right, said
from .ruled import Ruled, ruled


@dataclass(frozen=True, slots=True)
class TeamRow:
    """How one team did with one question."""

    team: str
    said: str
    verdict: str
    award: int
    own: bool = False
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Count:
    """How many teams, or alone players, said that."""

    said: str
    times: int
    right: bool


@dataclass(frozen=True, slots=True)
class LineRow:
    """A line of a recited text, and by team who found it; nobody where there is no name."""

    n: int
    text: str
    finders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Told:
    """A played question with its secrets, and how the teams did."""

    id: str
    question: Question
    right: str
    void: bool
    rows: tuple[TeamRow, ...]
    lines: tuple[LineRow, ...]
    counts: tuple[Count, ...]
    solo: bool
    ruled: tuple[Ruled, ...]


@dataclass(frozen=True, slots=True)
class Chapter:
    """A round as it was played."""

    number: int
    title: str
    intro: Rich
    questions: tuple[Told, ...]


@dataclass(frozen=True, slots=True)
class Row:
    """A team's final standing with its members."""

    standing: Standing
    members: tuple[str, ...]
    own: bool = False


@dataclass(frozen=True, slots=True)
class Recap:
    """All that the page shows; `after_rounds` has each team's points after each round."""

    title: str
    rows: tuple[Row, ...]
    chart: Chart
    after_rounds: tuple[tuple[str, tuple[int, ...]], ...]
    chapters: tuple[Chapter, ...]
    awards: tuple[Award, ...]
    ruled: tuple[Ruled, ...]


def recap(game: Game, reader: str | None = None) -> Recap:
    """The evening as far as it was played, for a reader from that team."""
    best_first = standings(game)
    return Recap(
        title=game.pack.title,
        rows=tuple(
            Row(
                standing,
                tuple(member.name for member in game.members(standing.team)),
                own=standing.team == reader,
            )
            for standing in best_first
        ),
        chart=_chart(game, best_first),
        after_rounds=tuple((row.name, _after_rounds(game, row.team)) for row in best_first),
        chapters=tuple(_chapters(game, reader)),
        awards=awards(game) if game.finished else (),
        ruled=ruled(game),
    )


def _rounds(game: Game) -> Iterator[tuple[int, tuple[Asked, ...]]]:
    for number, played in groupby(game.played, key=lambda asked: asked.round):
        yield number, tuple(played)


def _award(asked: Asked, team: str) -> int:
    return 0 if asked.void else asked.awards.get(team, 0)


def _chart(game: Game, best_first: tuple[Standing, ...]) -> Chart:
    courses = [
        Course(row.name, _course(game, row.team), leads=row.place == 1) for row in best_first
    ]
    return chart(courses, [len(played) for _, played in _rounds(game)])


def _course(game: Game, team: str) -> list[int]:
    """What a team won question by question; points by hand come with the round's last one."""
    won = [_award(asked, team) for asked in game.played]
    for adjustment in game.adjustments:
        if adjustment.team == team and won:
            won[_last_of(game, adjustment.round)] += adjustment.points
    return won


def _last_of(game: Game, round_: int) -> int:
    """The place of the last question up to a round; before any, of the first."""
    return max(0, sum(asked.round <= round_ for asked in game.played) - 1)


def _after_rounds(game: Game, team: str) -> tuple[int, ...]:
    totals = list(accumulate(_course(game, team)))
    ends = accumulate(len(played) for _, played in _rounds(game))
    return tuple(totals[end - 1] for end in ends)


def _chapters(game: Game, reader: str | None) -> Iterator[Chapter]:
    for number, played in _rounds(game):
        round_ = game.pack.rounds[number]
        told = tuple(_told(game, asked, reader) for asked in played)
        yield Chapter(number + 1, round_.title, round_.intro, told)


def _told(game: Game, asked: Asked, reader: str | None) -> Told:
    return Told(
        id=asked.id,
        question=asked.question,
        right=right(asked),
        void=asked.void,
        rows=tuple(
            replace(
                _team_row(game, asked, team), own=team == reader, notes=_notes(game, asked, team)
            )
            for team in game.teams
        ),
        lines=_line_rows(game, asked),
        counts=_counts(asked),
        solo=asked.solo,
        ruled=tuple(one for one in ruled(game) if one.question == asked.id),
    )


def _counts(asked: Asked) -> tuple[Count, ...]:
    """What was said, and how often."""
    return tuple(
        Count(label(asked.question, _as_said(asked, said)), times, _is_right(asked, said))
        for said, times in counted(asked)
        if times
    )


def _as_said(asked: Asked, says: Says) -> Says:
    """Of several ticks each is counted alone."""
    return (str(says),) if isinstance(asked.question, Multi) else says


def _is_right(asked: Asked, says: Says) -> bool:
    if isinstance(asked.question, Multi):
        wanted = solution(asked.question)
        return isinstance(wanted, tuple | list) and says in wanted
    return not isinstance(asked.question, Poll) and mark_of(asked, says) == 1


def _notes(game: Game, asked: Asked, team: str) -> tuple[str, ...]:
    """What else the points come from."""
    staked = None if asked.stakes is None else f"staked {asked.stakes.get(team, 0)}"
    joker = "joker: doubled" if doubling(game, asked, team) == 2 else None
    return tuple(filter(None, (staked, joker)))


def _team_row(game: Game, asked: Asked, team: str) -> TeamRow:
    name, award = game.teams[team].name, _award(asked, team)
    if isinstance(asked.question, Recite):
        found = asked.canvases.get(team, Canvas()).found
        return TeamRow(name, f"{len(found)} of {len(asked.question.canon)} lines", "", award)
    if asked.solo:
        return TeamRow(name, _alone(asked, team), "", award)
    return TeamRow(name, said(asked, team), _verdict(asked, team), award)


def _alone(asked: Asked, team: str) -> str:
    marks = [asked.player_marks.get(player, 0.0) for player in asked.counted.get(team, ())]
    if all(mark in (0.0, 1.0) for mark in marks):
        return f"{marks.count(1.0)} of {len(marks)} right"
    return f"{sum(marks) / len(marks):.0%} right on average"


def _verdict(asked: Asked, team: str) -> str:
    if asked.aloud and team not in asked.buzzes:
        return "did not buzz"
    if not asked.aloud and team not in asked.answers:
        return "no answer"
    if isinstance(asked.question, Poll):
        return ""
    mark = asked.marks.get(team, 0.0)
    if mark in (0.0, 1.0):
        return "right" if mark else "wrong"
    return f"{mark:.0%} right"


def _line_rows(game: Game, asked: Asked) -> tuple[LineRow, ...]:
    if not isinstance(asked.question, Recite):
        return ()
    return tuple(
        LineRow(n, line.text, tuple(_finder(game, asked, team, n) for team in game.teams))
        for n, line in enumerate(asked.question.canon, start=1)
    )


def _finder(game: Game, asked: Asked, team: str, n: int) -> str:
    line = asked.canvases.get(team, Canvas()).found.get(n)
    if line is None:
        return ""
    half = " (half)" if line.credit is Credit.HALF else ""
    return game.name(line.player) + half
