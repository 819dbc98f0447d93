"""Which hosts and origins are ours."""

import socket

import pytest

from quiz.addresses import Addresses, local_network_address, loopback

LAN = Addresses(None, "http://192.0.2.7:5000")
PUBLIC = Addresses("https://quiz.example", LAN.lan, ("example.org", ".example.net"))


@pytest.mark.parametrize(
    "host", ["localhost", "localhost:5000", "127.0.0.1:5000", "[::1]:5000", "LOCALHOST"]
)
def test_this_machine_is_trusted(host: str) -> None:
    assert LAN.trusted(host)
    assert LAN.trusted(socket.gethostname())
    assert LAN.trusted(f"{local_network_address()}:5000")


@pytest.mark.parametrize(
    "host",
    [
        "",
        "evil.example",
        "203.0.113.9",
        "0.0.0.0:5000",
        "localhost.evil.example",
        "evil.example#localhost",
        "evil.example/localhost",
        "user@localhost",
        "[",
        "[::g]",
        "localhost:port",
    ],
)
def test_other_hosts_are_not(host: str) -> None:
    assert not LAN.trusted(host)
    assert not PUBLIC.trusted(host)


@pytest.mark.parametrize("host", ["quiz.example", "example.org:8080", "a.example.net"])
def test_hosts_that_the_operator_named_are(host: str) -> None:
    assert PUBLIC.trusted(host)
    assert not LAN.trusted(host)


@pytest.mark.parametrize("host", ["example.net", "a.example.org", "notexample.net"])
def test_hosts_are_named_whole_or_with_a_dot_for_all_below(host: str) -> None:
    assert not PUBLIC.trusted(host)


def test_our_own_pages_come_from_where_the_request_goes() -> None:
    assert LAN.own_origin("http://localhost:5000", "localhost:5000", "http")
    assert PUBLIC.own_origin("https://quiz.example", "10.0.0.7:5000", "http")


@pytest.mark.parametrize(
    "origin",
    [
        "null",
        "",
        "http://evil.example",
        "https://localhost:5000",
        "http://localhost:5001",
        "http://localhost",
        "http://localhost:5000.evil.example",
        "http://localhost:5000/",
    ],
)
def test_other_origins_are_not_ours(origin: str) -> None:
    assert not LAN.own_origin(origin, "localhost:5000", "http")
    assert not PUBLIC.own_origin(origin, "localhost:5000", "http")


def test_a_page_is_not_ours_because_the_request_names_its_host() -> None:
    assert not LAN.own_origin("http://evil.example", "evil.example", "http")


def test_links_carry_an_address_that_others_can_follow() -> None:
    assert LAN.base("localhost:5000", "http") == "http://192.0.2.7:5000"
    assert LAN.base("127.0.0.1:5000", "http") == "http://192.0.2.7:5000"
    assert LAN.base("192.0.2.7:5000", "http") == "http://192.0.2.7:5000"
    assert PUBLIC.base("localhost:5000", "http") == "https://quiz.example"


def test_loopback_is_nobody_elses_way_here() -> None:
    assert loopback("127.0.0.1")
    assert loopback("::1")
    assert loopback("localhost")
    assert not loopback("192.0.2.7")
    assert not loopback("example.org")
