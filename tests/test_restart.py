"""Nothing is lost: real servers are killed in the middle of a question, and started again."""

import re
import signal
import sqlite3
from contextlib import closing
from pathlib import Path

from tests.play import Client, Game, Server

NAMES = ("Ada", "Bob", "Cyn", "Dev", "Eve", "Fay")


def asking(game: Game) -> tuple[Client, list[Client]]:
    """A host and six players in two teams, and the first question is open."""
    host = game.host()
    players = [game.player(name) for name in NAMES]
    host.do("start")
    host.do("advance")
    for client in (host, *players):
        client.sees_phase("asking")
    return host, players


def test_a_server_that_is_killed_in_the_middle_of_a_question_goes_on_where_it_was(
    server: Server,
) -> None:
    game = server.game()
    host, players = asking(game)
    closes_at = host.view["room"]["question"]["closes_at"]
    acks = [player.do("answer", question="q1", says="o2", id="c1") for player in players[:4]]
    killed_at = host.view["now"]

    server.kill()
    server.start()
    back = [game.back(player.ticket) for player in players]

    assert acks == [{}] * 4
    room = back[0].view["room"]
    assert (room["phase"], room["paused"]["why"]) == ("asking", "restart")
    for player in back[:4]:
        assert player.view["seat"]["said"] == "o2"
    for player in back[4:]:
        assert player.view["seat"]["said"] is None

    host = game.host()
    host.do("resume")
    view = host.sees(lambda view: view["room"]["paused"] is None)
    left = view["room"]["question"]["closes_at"] - view["now"]
    assert -1_500 <= left - (closes_at - killed_at) <= 2_500
    assert back[0].do("answer", question="q1", says="o2", id="c1") == {}
    for player in back[4:]:
        assert player.do("answer", question="q1", says="o2") == {}
    host.sees_phase("revealed")
    assert ["o2", 2] in host.view["room"]["reveal"]["counts"]


def test_an_interrupted_question_goes_on_by_itself_when_the_host_is_back(server: Server) -> None:
    game = server.game()
    asking(game)
    server.kill()
    server.start()

    host = game.host()

    assert host.view["room"]["paused"]["why"] == "restart"
    host.sees(lambda view: view["room"]["paused"] is None)
    assert host.view["room"]["phase"] == "asking"


def test_a_server_that_is_asked_to_stop_says_when_to_come_back(server: Server) -> None:
    game = server.game()
    player = game.player("Ada")
    stage = game.stage()

    assert server.stop() == 0

    for said in (player.goes(), stage.goes()):
        assert said["why"] == "restart"
        assert 0 <= said["after_ms"] < 3_000


def test_ctrl_c_is_a_way_to_stop(server: Server) -> None:
    assert server.stop(signal.SIGINT) == 0
    assert "Traceback" not in server.output


def test_keys_and_database_are_for_their_owner_alone(server: Server) -> None:
    instance = server.folder / "instance"

    for name in ("signing-key", "host-password", "puzzlers.db", "puzzlers.db-wal"):
        assert (instance / name).stat().st_mode & 0o077 == 0
    with closing(sqlite3.connect(instance / "puzzlers.db")) as raw:
        assert raw.execute("PRAGMA quick_check").fetchone() == ("ok",)


def test_a_file_that_is_not_our_database_is_named_and_nothing_starts(tmp_path: Path) -> None:
    (tmp_path / "instance").mkdir()
    (tmp_path / "instance" / "puzzlers.db").write_text("my tax returns " * 100, encoding="utf-8")
    server = Server(tmp_path)

    said = server.refuses_to_start()

    assert re.search(r"Puzzlers cannot start\. .*puzzlers\.db cannot be read", said)
    assert "Traceback" not in said


def test_a_port_that_is_taken_is_named(server: Server, tmp_path: Path) -> None:
    other = Server(tmp_path / "other", port=str(server.port))

    assert f"Port {server.port} is taken" in other.refuses_to_start()
