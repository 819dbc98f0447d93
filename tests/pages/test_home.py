"""The first page, where people come with a code or a link."""

import pytest

from quiz.pages.entrance import meant
from tests.pages.visitors import Visitor


@pytest.mark.parametrize(
    ("typed", "code", "team"),
    [
        ("K7QFHT", "K7QFHT", None),
        ("k7qfht", "K7QFHT", None),
        (" k7q fht ", "K7QFHT", None),
        ("k7q-fht", "K7QFHT", None),
        ("http://192.168.1.5:5000/K7QFHT", "K7QFHT", None),
        ("https://quiz.example/k7qfht/", "K7QFHT", None),
        ("https://quiz.example/K7QFHT?team=t2", "K7QFHT", "t2"),
        ("quiz.example/stage/K7QFHT", "K7QFHT", None),
        ("https://quiz.example/desk/K7QFHT#a-key", "K7QFHT", None),
    ],
)
def test_a_code_is_understood_however_it_was_typed(typed: str, code: str, team: str | None) -> None:
    assert meant(typed) == (code, team)


@pytest.mark.parametrize("typed", ["", "K7Q", "K7QFHTT", "hello world", "http://x/", "<script>"])
def test_what_is_no_code_is_none(typed: str) -> None:
    assert meant(typed) is None


def test_the_page_asks_for_a_code_and_offers_to_host(here: Visitor) -> None:
    page = here.get("/").text

    assert 'name="code"' in page
    assert 'href="/host"' in page


def test_a_code_leads_to_the_door_with_the_team_of_its_link(here: Visitor) -> None:
    assert here.get("/?code=k7q+fht").headers["Location"] == "/K7QFHT"
    link = "https%3A%2F%2Fquiz.example%2FK7QFHT%3Fteam%3Dt2"
    assert here.get(f"/?code={link}").headers["Location"] == "/K7QFHT?team=t2"


def test_what_is_no_code_stays_in_the_field_with_a_sentence(here: Visitor) -> None:
    answer = here.get("/?code=%3Cb%3EK7Q")

    assert answer.status_code == 400
    assert "six characters" in answer.text
    assert 'value="&lt;b&gt;K7Q"' in answer.text


def test_a_link_never_leads_to_another_server(here: Visitor) -> None:
    for typed in ("https://evil.example/K7QFHT", "//evil.example/K7QFHT", "/\\evil.example/K7QFHT"):
        where = here.get("/", query_string={"code": typed}).headers["Location"]
        assert where == "/K7QFHT"
