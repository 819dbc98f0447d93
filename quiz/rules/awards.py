"""Awards at the podium: what the evening's own data says of its teams and questions."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace

from .game import Asked, Game
from .marking import Credit, plain
from .pack import Play, Poll, Recite, Rich
from .scores import Standing, standings


@dataclass(frozen=True, slots=True)
class Award:
    """`to` are names, more than one where they are level; `prompt` is that of a question."""

    what: str
    to: tuple[str, ...]
    words: str
    prompt: Rich = ()


def awards(game: Game) -> tuple[Award, ...]:
    """Those for which there is something to tell: an evening without a recital has no best one."""
    found = (best_recital(game), biggest_comeback(game), most_split(game), hardest(game))
    return tuple(award for award in found if award is not None)


def best_recital(game: Game) -> Award | None:
    """Whoever found most lines in full."""
    lines: Counter[str] = Counter()
    for asked in _counting(game):
        for canvas in asked.canvases.values():
            lines.update(f.player for f in canvas.found.values() if f.credit is Credit.FULL)
    if not lines:
        return None
    most = max(lines.values())
    names = tuple(game.name(player) for player, count in lines.items() if count == most)
    return Award("Best recital", names, _counted(most, "line") + " from memory")


def biggest_comeback(game: Game) -> Award | None:
    """The team that climbed most places from the end of a round to the end of the evening."""
    last = {row.team: row for row in standings(game)}
    climbs = [
        (row.place - last[row.team].place, row)
        for number in range(len(game.pack.rounds) - 1)
        for row in _after(game, number)
    ]
    most = max((places for places, _ in climbs), default=0)
    if most < 1:
        return None
    best = {row.team: row for places, row in climbs if places == most}
    names = tuple(row.name for row in best.values())
    return Award("Biggest comeback", names, f"up {_counted(most, 'place')}")


def _after(game: Game, number: int) -> tuple[Standing, ...]:
    """The standings at the end of a round, as they are with what has been ruled since."""
    played = tuple(asked for asked in game.played if asked.round <= number)
    given = tuple(one for one in game.adjustments if one.round <= number)
    if not played:
        return ()
    return standings(replace(game, played=played, adjustments=given))


def most_split(game: Game) -> Award | None:
    """The team whose members disagreed in the largest share of the questions they spoke to."""
    shares = {}
    for team in game.teams:
        split = list(_splits(game, team))
        if any(split):
            shares[team] = (sum(split) / len(split), sum(split), len(split))
    if not shares:
        return None
    best = max(share for share, _, _ in shares.values())
    names = tuple(game.teams[team].name for team, (share, _, _) in shares.items() if share == best)
    _, times, of = next(one for one in shares.values() if one[0] == best)
    return Award("Most split team", names, f"of two minds in {times} of {_counted(of, 'question')}")


def _splits(game: Game, team: str) -> Iterator[bool]:
    """For each question to which at least two members spoke: whether they said different things."""
    everybody = {**game.gone, **game.players}
    for asked in _counting(game):
        if asked.play is not Play.TOGETHER or isinstance(asked.question, Recite):
            continue
        voices = [
            plain(asked.question, said.says)
            for player, said in asked.said.items()
            if everybody[player].team == team
        ]
        if len(voices) > 1:
            yield len(set(voices)) > 1


def hardest(game: Game) -> Award | None:
    """The question with the lowest mean mark of those who answered it; of level ones the first."""
    means = [
        (sum(marks) / len(marks), asked)
        for asked in _counting(game)
        if not isinstance(asked.question, Recite | Poll) and (marks := _marks(asked))
    ]
    if len(means) < 2 or min(mean for mean, _ in means) == 1:
        return None
    mean, asked = min(means, key=lambda one: one[0])
    return Award("Hardest question", (), f"{mean:.0%} right", asked.question.prompt)


def _marks(asked: Asked) -> list[float]:
    """The marks of all who answered: players where they were alone, else teams."""
    if asked.solo:
        return [mark for player, mark in asked.player_marks.items() if player in asked.said]
    spoke = asked.buzzes if asked.aloud else asked.answers
    return [mark for team, mark in asked.marks.items() if team in spoke]


def _counting(game: Game) -> Iterator[Asked]:
    """The questions of the rounds that have not been taken out."""
    return (asked for asked in game.played if not asked.void and not asked.source.extra)


def _counted(number: int, what: str) -> str:
    return f"{number} {what}" if number == 1 else f"{number} {what}s"
