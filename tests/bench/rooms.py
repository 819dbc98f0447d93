"""Whether long recitals hold up other rooms: `.venv/bin/python -m tests.bench.rooms [--json]`."""

import json
import tempfile
import time
from dataclasses import dataclass, field
from itertools import cycle
from pathlib import Path
from threading import Event, Thread
from typing import Any, Final

import click

from quiz.library import zen
from quiz.library.english import english
from quiz.rules.marking.recital import judge
from tests.play import Client, Game, Server

from . import worst
from .timing import Timing, machine, plain, timed

SECONDS: Final = 10
PLAYERS: Final = 8
PAUSE: Final = 0.02
"""Between two answers (s): each player stays well below what a seat may do in a second."""

ANSWERING: Final[dict[str, Any]] = {
    "id": "answering",
    "title": "Answering",
    "questions": [{"prompt": "Which is even?", "right": "4", "wrong": ["5"], "seconds": None}],
}
RECITING: Final[dict[str, Any]] = {
    "id": "reciting",
    "title": "Reciting",
    "questions": [{"prompt": "Say it.", "kind": "recite", "seconds": None}],
}


@dataclass
class Reciting:
    """A player who hands in one long text after the other, as fast as they are judged."""

    player: Client
    mischief: str
    judged: list[float] = field(default_factory=list)
    refused: int = 0
    _enough: Event = field(default_factory=Event)

    def __enter__(self) -> "Reciting":
        self._thread = Thread(target=self._recite, daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._enough.set()
        self._thread.join()

    def _recite(self) -> None:
        seed = 0
        while not self._enough.is_set():
            seed += 1
            text = worst.text(self.mischief, seed)
            began = time.perf_counter()
            ack = self.player.do("recite", question="q1", text=text)
            if "refused" in ack:
                self.refused += 1
                self._enough.wait(0.5)
            else:
                self.judged.append((time.perf_counter() - began) * 1_000)


def slowest() -> str:
    """The kind of mischief, among those in ASCII, that takes the judge longest."""
    plain_ones = {name: worst.text(name) for name in worst.MISCHIEF if worst.text(name).isascii()}
    canon = zen.canon()
    took = {
        name: min(timed(lambda text: judge(canon, text, english()), [text], 2))
        for name, text in plain_ones.items()
    }
    return max(took, key=took.__getitem__)


def asking(game: Game, players: int) -> list[Client]:
    """The players of a game whose first question is open."""
    host = game.host()
    seated = [game.player(f"P{number}") for number in range(players)]
    for do in ("start", "advance"):
        assert "refused" not in host.do(do)
    for player in seated:
        player.sees_phase("asking")
    return seated


def acknowledged(players: list[Client]) -> list[float]:
    """How long (ms) each of many answers waited until it was kept."""
    times = []
    ends = time.perf_counter() + SECONDS
    turns = cycle([(player, option) for option in ("o1", "o2") for player in players])
    while time.perf_counter() < ends:
        player, option = next(turns)
        began = time.perf_counter()
        ack = player.do("answer", question="q1", says=option)
        times.append((time.perf_counter() - began) * 1_000)
        assert ack == {}, ack
        time.sleep(PAUSE)
    return times


def measured(folder: Path) -> tuple[list[Timing], Reciting]:
    """The waits in one room without and with somebody reciting in another."""
    packs = folder / "instance" / "packs"
    packs.mkdir(parents=True)
    for pack in (ANSWERING, RECITING):
        (packs / f"{pack['id']}.json").write_text(json.dumps(pack), encoding="utf-8")
    with Server(folder) as server:
        players = asking(server.game(pack="answering"), PLAYERS)
        # One player never answers, so that the question stays open.
        alone = acknowledged(players[1:])
        reciting = Reciting(asking(server.game(pack="reciting"), 2)[0], slowest())
        with reciting:
            beside = acknowledged(players[1:])
    return [
        Timing("answers, nobody recites", alone),
        Timing("answers, others recite", beside),
        Timing("the long texts themselves", reciting.judged),
    ], reciting


@click.command()
@click.option("--json", "as_json", is_flag=True, help="Print the figures as JSON.")
def main(as_json: bool) -> None:
    """Measure on a server of our own, on the loopback; takes about half a minute."""
    with tempfile.TemporaryDirectory() as folder:
        timings, reciting = measured(Path(folder))
    if as_json:
        told = {"machine": machine(), "timings": [plain(timing) for timing in timings]}
        click.echo(json.dumps(told, indent=1))
        return
    click.echo(f"{machine()}\n{'ms until acknowledged':<26}       p50       p99     n")
    for timing in timings:
        figures = f"{timing.upto(50):8.2f}  {timing.upto(99):8.2f}  {len(timing.times):4}"
        click.echo(f"{timing.what:<26}  {figures}")
    click.echo(f"The long texts: {reciting.mischief}; {reciting.refused} more were refused.")


if __name__ == "__main__":
    main()
