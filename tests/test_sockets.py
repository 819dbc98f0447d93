"""The door of the sockets, on a real server."""

import http.client
import json
from collections.abc import Iterator
from pathlib import Path

import pytest
import websocket

from tests.play import Game, Server
from tests.raw import Raw


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """One server for all: each test opens games of its own."""
    folder: Path = tmp_path_factory.mktemp("sockets")
    with Server(folder) as running:
        yield running
        assert "Traceback" not in running.output


@pytest.fixture
def game(server: Server) -> Iterator[Game]:
    yield server.game()
    server.hang_up()


@pytest.fixture
def line(server: Server) -> Iterator[Raw]:
    with Raw(server) as line:
        yield line


def code_of(said: dict[str, dict[str, str]]) -> str | None:
    return said.get("data", {}).get("code")


@pytest.mark.parametrize("code", ["ZZZZZZ", "", "../../etc", None, 7, ["K7QFHT"]])
def test_there_is_nothing_behind_a_wrong_code(line: Raw, code: object) -> None:
    said = line.enters(**{"code": code, "as": "stage"})

    assert code_of(said) == "no_such_room"
    assert said["message"] == "There is no such room."


def test_codes_cannot_be_found_by_trying(tmp_path: Path) -> None:
    with Server(tmp_path) as server:
        known = server.game()
        known.stage()
        tried = []
        for _ in range(45):
            with Raw(server) as line:
                tried.append(code_of(line.enters(**{"code": "ZZZZZZ", "as": "stage"})))

        assert tried[0] == "no_such_room"
        assert tried[-1] == "too_many"
        assert "room" in known.stage().view


@pytest.mark.parametrize("auth", ["[]", "7", "null", "", '{"code": NaN}', '{"code":'])
def test_who_says_nothing_sensible_is_not_let_in(line: Raw, auth: str) -> None:
    line.say(f"40{auth}")

    assert '"no_such_room"' in line.hear()


def test_a_seat_needs_its_own_ticket_of_this_room(server: Server, game: Game) -> None:
    mine, other = game.seat("Ada"), server.game()
    tries: list[dict[str, object]] = [
        {"as": "player"},
        {"as": "player", "ticket": "forged"},
        {"as": "player", "ticket": ["forged"]},
        {"as": "player", "ticket": game.ticket},
        {"as": "host", "ticket": mine},
        {"as": "host", "ticket": other.ticket},
        {"as": "player", "ticket": mine[:-1] + ("A" if mine[-1] != "A" else "B")},
        {"as": "clock", "ticket": game.ticket},
        {"as": ["host"], "ticket": game.ticket},
        {},
    ]

    for auth in tries:
        with Raw(server) as line:
            assert code_of(line.enters(code=game.code, **auth)) == "bad_ticket"


def test_a_closed_game_lets_nobody_in(server: Server, game: Game, line: Raw) -> None:
    host = game.host()
    host.do("close")
    assert host.goes() == {"why": "over"}

    assert code_of(line.enters(**{"code": game.code, "as": "stage"})) == "room_over"


def test_a_page_of_another_version_is_told_to_load_again(game: Game, line: Raw) -> None:
    said = line.enters(**{"code": game.code, "as": "stage", "page": "yesterday"})

    assert code_of(said) == "reload"


def test_a_code_may_be_typed_in_any_way(game: Game, line: Raw) -> None:
    typed = f"{game.code[:3]} {game.code[3:]}".lower()

    assert "sid" in line.enters(**{"code": typed, "as": "stage"})


@pytest.mark.parametrize(
    "origin", ["http://evil.example", "null", "https://localhost", "http://localhost.evil.example"]
)
def test_pages_of_others_get_no_line(server: Server, origin: str) -> None:
    with pytest.raises(websocket.WebSocketBadStatusException, match="400"):
        Raw(server, origin=origin)


def test_a_cookie_counts_for_our_own_pages_alone(server: Server, game: Game) -> None:
    cookie = f"seat_{game.code}={game.seat('Ada')}"
    auth = {"code": game.code, "as": "player"}

    with Raw(server, origin=server.url, cookie=cookie) as page:
        assert "sid" in page.enters(**auth)
    with Raw(server, cookie=cookie) as program:
        assert code_of(program.enters(**auth)) == "bad_ticket"


def test_long_polling_is_refused(server: Server) -> None:
    reply = server.ask("GET", "/socket.io/?EIO=4&transport=polling")

    assert reply.status == 400


def test_compression_is_not_agreed_on_though_it_is_offered(line: Raw) -> None:
    assert "sec-websocket-extensions" not in line.line.getheaders()
    assert json.loads(line.opened[1:])["maxPayload"] == 20_000


def test_headers_are_on_what_the_sockets_answer_too(server: Server) -> None:
    plain = http.client.HTTPConnection("localhost", server.port)
    plain.request("GET", "/socket.io/?EIO=4&transport=polling")
    response = plain.getresponse()

    assert "default-src 'none'" in (response.getheader("Content-Security-Policy") or "")
    plain.close()


MALFORMED = {
    "NaN": '["command",{"do":"extend","seconds":NaN}]',
    "a number beyond all": '["command",{"do":"extend","seconds":1e999}]',
    "no JSON": '["command",{"do":look}]',
    "a name twice": '["command",{"do":"look","do":"close"}]',
    "half a character": r'["command",{"do":"rename","name":"\ud800"}]',
    "depth": f'["command",{"[" * 50 + "]" * 50}]',
    "bottomless depth": f'["command",{"[" * 9_000}',
    "an unknown command": '["command",{"do":"format_disk"}]',
    "nothing to do": '["command",{}]',
    "no object": '["command","look"]',
    "nothing": '["command"]',
    "too much": '["command",{"do":"look"},{"do":"look"}]',
    "another event": '["answer",{"question":"q1"}]',
    "a lifecycle event": '["connect",{"as":"host"}]',
    "another lifecycle event": '["disconnect","gone"]',
    "a star": '["*",{"do":"look"}]',
    "no event": "[]",
    "no list": '{"do":"look"}',
    "no name": '[7,{"do":"look"}]',
    "emptiness": "",
}


@pytest.mark.parametrize("said", MALFORMED.values(), ids=MALFORMED.keys())
def test_what_is_malformed_is_answered_and_changes_nothing(
    game: Game, line: Raw, said: str
) -> None:
    line.enters(**{"code": game.code, "as": "stage"})

    ack = line.ack(said)

    assert ack["refused"] == "malformed"
    assert ack["detail"].endswith(".")
    assert line.ack('["command",{"do":"look"}]', 2) == {}


@pytest.mark.parametrize("said", ["451-[]", "461-7[]", "44{}", "45"])
def test_binary_packets_are_taken_for_nothing(game: Game, line: Raw, said: str) -> None:
    line.enters(**{"code": game.code, "as": "stage"})
    line.say(said)

    assert line.ack('["command",{"do":"look"}]', 2) == {}


def test_before_it_is_let_in_a_socket_is_heard_by_nobody(line: Raw, game: Game) -> None:
    line.say('421["command",{"do":"look"}]')

    assert "sid" in line.enters(**{"code": game.code, "as": "stage"})


@pytest.mark.parametrize("said", ["", "x", "9", "b//8=", "4", "4x", "4[", "2probe", "5", "6"])
def test_what_is_no_packet_at_all_ends_the_line(server: Server, line: Raw, said: str) -> None:
    line.say(said)

    assert line.closed
    assert "Traceback" not in server.output


def test_a_message_that_is_too_large_ends_the_line(game: Game, line: Raw) -> None:
    line.enters(**{"code": game.code, "as": "stage"})
    line.say(f'42["command",{{"do":"look","x":"{"x" * 30_000}"}}]')

    assert line.closed


def test_binary_frames_end_the_line(line: Raw) -> None:
    line.line.send_binary(b"\x00\x01")

    assert line.closed


def test_a_flood_ends_the_line_and_disturbs_nobody(server: Server, game: Game, line: Raw) -> None:
    other = game.stage()
    line.enters(**{"code": game.code, "as": "stage"})

    line.floods('42["command",{"do":"look"}]')

    assert line.closed
    assert other.do("look") == {}


def test_ten_commands_a_second_are_enough(game: Game) -> None:
    stage = game.stage()

    acks = [stage.do("look").get("refused") for _ in range(60)]

    assert acks[:30] == [None] * 30
    assert "too_fast" in acks


def test_seats_that_may_not_are_refused(game: Game) -> None:
    ada, stage = game.player("Ada"), game.stage()

    assert ada.do("start")["refused"] == "not_yours"
    assert stage.do("start")["refused"] == "not_yours"
    assert stage.do("answer", question="q1", says="o1")["refused"] in ("not_yours", "not_now")


def test_a_banned_player_hears_of_it_and_cannot_come_back(game: Game) -> None:
    host, ada = game.host(), game.player("Ada")

    host.do("remove", player="p1", ban=True)

    assert ada.goes() == {"why": "banned"}
    with Raw(game.server) as line:
        auth = {"code": game.code, "as": "player", "ticket": ada.ticket}
        assert code_of(line.enters(**auth)) == "banned"


def test_a_removed_player_hears_of_it_and_has_no_seat_any_more(game: Game) -> None:
    host, ada = game.host(), game.player("Ada")

    host.do("remove", player="p1")

    assert ada.goes() == {"why": "removed"}
    with Raw(game.server) as line:
        auth = {"code": game.code, "as": "player", "ticket": ada.ticket}
        assert code_of(line.enters(**auth)) == "bad_ticket"


def test_what_happens_in_one_room_is_heard_in_no_other(server: Server, game: Game) -> None:
    elsewhere = server.game().stage()
    before = elsewhere.view
    host = game.host()

    game.player("Ada")
    host.do("start")
    host.sees_phase("round")
    elsewhere.do("look")

    assert elsewhere.view["room"] == before["room"]
    assert elsewhere.view["seq"] == before["seq"]


def test_two_tabs_of_one_player_see_the_same(game: Game) -> None:
    host, first = game.host(), game.player("Ada")
    second = game.back(first.ticket)
    host.do("start")
    host.do("advance")
    first.sees_phase("asking")

    second.do("answer", question="q1", says="o3")

    for tab in (first, second):
        tab.sees(lambda view: view["seat"]["said"] == "o3")


def test_teams_talk_among_themselves(game: Game) -> None:
    host, stage = game.host(), game.stage()
    ada, bob = game.player("Ada"), game.player("Bob")
    host.do("start")
    for player in (ada, bob):
        player.sees_phase("round")

    assert ada.do("say", text="Tea?") == {}
    assert bob.do("say", text="Coffee?") == {}
    assert ada.do("say", text=" ")["refused"] == "malformed"

    again = game.back(ada.ticket)
    for tab, text in ((ada, "Tea?"), (bob, "Coffee?"), (again, "Tea?")):
        assert [line["text"] for line in tab.is_told("chat")] == [text]
    assert ada.do("typing") == {}
    assert bob.do("react", emoji="👏") == {}
    assert again.is_told("typing") == [{"player": "p1"}]
    assert stage.is_told("reaction") == [{"emoji": "👏"}]
    assert host.told == {}
    assert set(stage.told) == {"reaction"}
    assert set(bob.told) == {"chat"}


def test_a_repeat_is_acknowledged_as_before(game: Game) -> None:
    host, ada = game.host(), game.player("Ada")
    game.player("Bob")
    host.do("start")
    host.do("advance")
    ada.sees_phase("asking")

    acks = [ada.do("answer", question="q1", says=says, id="c1") for says in ("o1", "o2")]

    assert acks == [{}, {}]
    ada.sees(lambda view: view["seat"]["said"] == "o1")


def test_a_room_can_be_deleted_with_all_who_are_in_it(server: Server, game: Game) -> None:
    stage = game.stage()

    server.ask("DELETE", f"/api/games/{game.code}", ticket=game.ticket)

    assert stage.goes() == {"why": "over"}
    assert server.ask("GET", f"/api/games/{game.code}").status == 404
