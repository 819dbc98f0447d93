"""A whole evening by programs that know nothing but the wire."""

import csv
import io
from typing import Any

from tests.play import Client, Server


def right(host: Client) -> Any:
    """What the desk, and nobody else, knows."""
    return host.view["desk"]["question"]["solution"]


def at_step(host: Client, step: str) -> None:
    """Wait until that is the step which the desk's one button takes."""
    host.sees(lambda view: view["desk"]["next"]["step"] == step)


def advance(host: Client, phase: str) -> None:
    step = host.view["desk"]["next"]["from"]
    assert host.do("advance", **{"from": step}) == {}
    assert host.do("advance", **{"from": step})["refused"] in ("already_done", "not_now")
    host.sees(lambda view: view["desk"]["next"]["from"] != step)
    host.sees_phase(phase)


def test_a_game_is_opened_played_to_the_end_and_its_results_are_read(server: Server) -> None:
    game = server.game(seed=7)
    host, stage = game.host(), game.stage()
    ada, bob = game.player("Ada"), game.player("Bob")
    stage.sees(lambda view: view["stage"]["players"] == 2)
    assert server.ask("GET", f"/api/games/{game.code}").json()["players"] == 2

    assert host.do("start") == {}
    at_step(host, "question")
    teams = {view["team"]["id"] for view in (_with_team(ada), _with_team(bob))}
    assert teams == {"t1", "t2"}

    for number, answer in ((1, None), (2, 8)):
        advance(host, "asking")
        ada.sees_question(f"q{number}")
        assert "solution" not in str(ada.view)
        says = right(host) if answer is None else answer
        assert ada.do("answer", question=f"q{number}", says=says, id=f"a{number}") == {}
        assert bob.do("answer", question=f"q{number}", says=_wrong(ada, says)) == {}
        ada.sees_phase("revealed")
        at_step(host, "round_end" if number == 2 else "question")

    advance(host, "round_end")
    advance(host, "round")
    advance(host, "asking")
    ada.sees_phase("asking")
    found = bob.do("recite", question="q3", text="beautiful is better than ugly")
    assert found == {"word": "found", "lines": [1]}
    assert bob.do("recite", question="q3", text="tabs are better than spaces")["word"] == "no"
    assert ada.do("answer", question="q3", says="o1")["refused"] == "not_now"
    host.do("lock")
    stage.sees_phase("revealed")
    assert len(stage.view["room"]["reveal"]["solution"]) == 19
    at_step(host, "round_end")
    advance(host, "round_end")
    advance(host, "finished")

    results = server.ask("GET", f"/api/games/{game.code}/results.json").json()
    standing = {team["members"][0]: (team["place"], team["points"]) for team in results["teams"]}
    assert standing == {"Ada": (1, 200), "Bob": (2, 50)}
    table = csv.reader(io.StringIO(server.ask("GET", f"/api/games/{game.code}/results.csv").text))
    assert len(list(table)) == 1 + 3 * 2
    assert "Traceback" not in server.output


def _with_team(player: Client) -> dict[str, Any]:
    return player.sees(lambda view: view.get("team"))


def _wrong(player: Client, right: Any) -> Any:
    if isinstance(right, int):
        return right + 1
    options = player.view["room"]["question"]["options"]
    return next(option["id"] for option in options if option["id"] != right)


def test_no_secret_is_in_the_log(server: Server) -> None:
    game = server.game()
    host, ada = game.host(), game.player("Ada")
    host.do("start")
    ada.do("answer", question="q9", says="o1")
    host.do("new_key")

    for secret in (game.ticket, game.key, ada.ticket):
        assert secret not in server.output
