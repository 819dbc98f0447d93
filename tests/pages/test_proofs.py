"""Who may do what: from where a request comes, and what it brings."""

import pytest
from flask import Flask

from quiz.rooms import Room
from quiz.rules.pack import Pack
from tests.pages.conftest import PASSWORD, Make
from tests.pages.visitors import ELSEWHERE, HERE, OURS, THEIRS, Visitor, opened, parts

GAME = {"pack": "first-import"}

FOREIGN = (
    THEIRS,
    "null",
    "http://localhost.evil.example",
    "http://localhost:81",
    "https://localhost",
    "http://evil-localhost",
    "localhost",
)

UNSAFE: tuple[tuple[str, str, dict[str, str] | None], ...] = (
    ("POST", "/api/host", {"password": PASSWORD}),
    ("POST", "/api/games", GAME),
    ("POST", "/api/packs", {}),
    ("POST", "/api/games/{code}/desk", {"key": "x"}),
    ("POST", "/api/games/{code}/seats", {"name": "Ada"}),
    ("DELETE", "/api/games/{code}", None),
    ("POST", "/host", None),
    ("POST", "/host/packs", None),
    ("POST", "/games/{code}/desk", None),
    ("POST", "/games/{code}/delete", None),
    ("POST", "/host/password", None),
    ("POST", "/{code}", None),
)


def test_every_unsafe_address_is_in_the_table_above(app: Flask) -> None:
    listed = {(method, path.replace("{code}", "<code:code>")) for method, path, _ in UNSAFE}

    served = {
        (method, rule.rule)
        for rule in app.url_map.iter_rules()
        for method in (rule.methods or set()) - {"GET", "HEAD", "OPTIONS"}
    }

    assert served == listed


@pytest.mark.parametrize("origin", FOREIGN)
@pytest.mark.parametrize(("method", "path", "body"), UNSAFE)
def test_a_page_of_another_origin_changes_nothing(
    app: Flask, room: Room, method: str, path: str, body: dict[str, str] | None, origin: str
) -> None:
    answer = app.test_client().open(
        path.format(code=room.game.code), method=method, json=body, headers={"Origin": origin}
    )

    assert answer.status_code == 403
    assert "another server" in answer.text
    assert room.game.players == {}


def test_any_page_may_be_looked_at_from_another_origin(here: Visitor) -> None:
    assert here.get("/", headers={"Origin": THEIRS}).status_code == 200


@pytest.mark.parametrize("path", ["/api/packs", "/host", "/packs/first-import"])
def test_hosting_is_free_on_the_machine_itself_alone(app: Flask, path: str) -> None:
    for address in (HERE, "127.8.8.8", "::1", "::ffff:127.0.0.1"):
        assert Visitor(app.test_client(), address).get(path).status_code == 200
    for address in (ELSEWHERE, "192.168.1.5", "2001:db8::1", "::ffff:192.168.1.5"):
        assert Visitor(app.test_client(), address).get(path).status_code == 401


@pytest.mark.parametrize(
    "header", ["X-Forwarded-For", "X-Forwarded-Host", "X-Real-IP", "Forwarded"]
)
def test_through_a_proxy_nobody_is_on_the_machine_itself(here: Visitor, header: str) -> None:
    assert here.get("/api/packs", headers={header: "127.0.0.1"}).status_code == 401


def test_nobody_becomes_local_by_saying_so(elsewhere: Visitor) -> None:
    for header in ("X-Forwarded-For", "X-Real-IP", "Forwarded"):
        assert elsewhere.get("/api/packs", headers={header: "127.0.0.1"}).status_code == 401


def test_the_password_opens_games_and_packs_to_a_program(program: Visitor) -> None:
    assert program.post("/api/games", json=GAME).status_code == 401

    assert program.post("/api/games", json=GAME, ticket=PASSWORD).status_code == 201
    assert program.get("/api/packs", ticket=PASSWORD).status_code == 200
    assert program.get("/api/packs", ticket="wrong").status_code == 401


def test_a_password_may_be_of_any_letters(make: Make) -> None:
    program = Visitor(make(host_password="Käsebröt").test_client(), ELSEWHERE, None)

    bearer = {"Authorization": b"Bearer K\xc3\xa4sebr\xc3\xb6t".decode("latin-1")}

    assert program.get("/api/packs", headers=bearer).status_code == 200
    assert program.post("/api/host", json={"password": "Käsebröt"}).status_code == 200


def test_the_cookie_of_the_password_opens_games_to_a_browser(elsewhere: Visitor) -> None:
    answer = elsewhere.post("/api/host", json={"password": PASSWORD})

    assert answer.status_code == 200
    assert PASSWORD not in answer.headers["Set-Cookie"]
    assert elsewhere.get("/api/packs").status_code == 200
    assert elsewhere.post("/api/games", json=GAME).status_code == 201


def test_the_cookie_dies_with_the_password(make: Make) -> None:
    before = make(host_password="old one")
    old = Visitor(before.test_client(), ELSEWHERE)
    cookie = old.post("/api/host", json={"password": "old one"}).headers["Set-Cookie"]
    pair = {"Cookie": cookie.partition(";")[0]}
    parts(before).store.close()

    new = Visitor(make(host_password="new one").test_client(), ELSEWHERE)

    assert new.get("/api/packs", headers=pair).status_code == 401


def test_without_an_origin_cookies_are_ignored_where_something_changes(
    app: Flask, elsewhere: Visitor
) -> None:
    elsewhere.post("/api/host", json={"password": PASSWORD})
    code = elsewhere.post("/api/games", json=GAME).get_json()["code"]
    elsewhere.post(f"/api/games/{code}/seats", json={"name": "Ada"})
    elsewhere.origin = None

    assert elsewhere.get(f"/api/games/{code}/results.json").status_code == 200
    assert elsewhere.post("/api/games", json=GAME).status_code == 401
    assert elsewhere.delete(f"/api/games/{code}").status_code == 401
    again = elsewhere.post(f"/api/games/{code}/seats", json={"name": "Bob"})
    assert again.status_code == 201


def test_a_ticket_opens_its_own_room_alone(
    program: Visitor, here: Visitor, app: Flask, pack: Pack
) -> None:
    own = here.post("/api/games", json=GAME).get_json()
    other = opened(app, pack).game.code

    for ticket in (own["ticket"], own["key"], "nonsense", own["ticket"][:-2] + "xx", PASSWORD):
        assert program.delete(f"/api/games/{other}", ticket=ticket).status_code == 403
        assert program.get(f"/api/games/{other}/results.csv", ticket=ticket).status_code == 403
        assert program.get(f"/qr/{other}/desk.svg", ticket=ticket).status_code == 403


def test_a_players_ticket_of_another_room_is_no_seat_here(
    program: Visitor, app: Flask, pack: Pack
) -> None:
    one, other = opened(app, pack).game.code, opened(app, pack).game.code
    ticket = program.post(f"/api/games/{one}/seats", json={"name": "Ada"}).get_json()["ticket"]

    said = program.post(f"/api/games/{other}/seats", json={"name": "Bob"}, ticket=ticket)

    assert said.status_code == 201


def test_who_guesses_the_password_has_to_wait_and_others_do_not(app: Flask) -> None:
    guesser = Visitor(app.test_client(), ELSEWHERE, None)
    other = Visitor(app.test_client(), "198.51.100.7", None)

    tried = [guesser.post("/api/host", json={"password": f"no {n}"}) for n in range(20)]

    assert [answer.status_code for answer in tried[:5]] == [401] * 5
    assert tried[-1].status_code == 429
    assert int(tried[-1].headers["Retry-After"]) >= 1
    assert guesser.get("/api/packs", ticket=PASSWORD).status_code == 429
    assert other.post("/api/host", json={"password": PASSWORD}).status_code == 200


def test_over_tls_cookies_are_secure_and_bound_to_the_host(make: Make) -> None:
    client = make().test_client()
    origin = {"Origin": "https://localhost"}

    answer = client.post("/api/games", json=GAME, base_url="https://localhost", headers=origin)

    code = answer.get_json()["code"]
    assert answer.headers["Set-Cookie"].startswith(f"__Host-desk_{code}=")
    assert "Secure" in answer.headers["Set-Cookie"]
    desk = client.get(f"/desk/{code}", base_url="https://localhost")
    assert '"key_needed"' not in desk.text


def test_behind_a_proxy_for_tls_the_url_says_what_is_ours(make: Make) -> None:
    proxied = Visitor(
        make(url="https://quiz.example").test_client(), ELSEWHERE, "https://quiz.example"
    )
    named = {"Host": "quiz.example"}

    answer = proxied.post("/api/host", json={"password": PASSWORD}, headers=named)

    assert answer.headers["Set-Cookie"].startswith("__Host-host=")
    links = proxied.post("/api/games", json=GAME, headers=named, ticket=PASSWORD).get_json()
    assert links["links"]["join"].startswith("https://quiz.example/")


@pytest.mark.parametrize(
    "host",
    ["evil.example", "localhost.evil.example", "evil.example:5000", "", "a b", "x@localhost"],
)
def test_a_request_for_another_host_is_refused(here: Visitor, host: str) -> None:
    answer = here.get("/", headers={"Host": host})

    assert answer.status_code == 400
    assert "<title>" in answer.text


def test_a_host_that_the_operator_trusts_is_taken(make: Make) -> None:
    trusting = Visitor(make(trusted_hosts="quiz.example,.party.example").test_client())

    for host in ("quiz.example", "quiz.example:8080", "my.party.example", "localhost:5000"):
        assert trusting.get("/", headers={"Host": host}).status_code == 200
    assert trusting.get("/", headers={"Host": "evil.example"}).status_code == 400


def test_what_watches_over_the_server_may_call_it_by_any_name(here: Visitor) -> None:
    for path in ("/healthz", "/readyz"):
        assert here.get(path, headers={"Host": "10.1.2.3"}).status_code == 200


def test_forged_headers_change_no_link(here: Visitor) -> None:
    forged = {"X-Forwarded-Host": "evil.example", "X-Forwarded-Proto": "https"}

    answer = here.post("/api/games", json=GAME, headers=forged, ticket=PASSWORD)

    assert answer.status_code == 201
    assert "evil" not in answer.text


def test_on_loopback_links_carry_the_address_on_the_network(here: Visitor, app: Flask) -> None:
    links = here.post("/api/games", json=GAME).get_json()["links"]

    assert links["join"].startswith(parts(app).addresses.lan)
    assert OURS not in links["join"]
