"""The page `/api` says what the server does."""

from flask import Flask

from quiz import wire
from quiz.pages.contract import addresses, commands
from quiz.pages.denied import DOORS
from quiz.rules.refusal import SENTENCES
from tests.pages.visitors import Visitor


def test_every_command_every_field_and_every_code_is_on_the_page(here: Visitor) -> None:
    page = here.get("/api").text

    for do, form in wire.COMMANDS.items():
        assert f"<code>{do}</code>" in page
        for field in form.fields:
            assert f"<code>{field}" in page
    for code in (*DOORS, *SENTENCES):
        assert f"<code>{code}</code>" in page


def test_every_address_says_what_it_is_for(app: Flask) -> None:
    with app.test_request_context():
        told = list(addresses())

    assert ("POST", "/api/games/CODE/seats") in [(one.method, one.path) for one in told]
    assert all(one.about.endswith(".") for one in told)


def test_a_command_is_told_with_who_may_give_it_and_when() -> None:
    told = {row.do: row for row in commands()}

    assert told["look"].who == "anyone"
    assert told["hand_in"].who == "player (captain)"
    assert told["answer"].phases == ("asking",)
    assert told["rename"].phases == ("any",)
    fields = {field.name: field for field in told["rename"].fields}
    assert (fields["name"].type, fields["name"].needed) == ("text", True)
    assert (fields["player"].type, fields["player"].needed) == ("text", False)
