"""A rehearsal by the rules: bots have seats, and everybody sees that nothing counts."""

from quiz.rules import Phase
from quiz.rules import commands as c
from quiz.rules.events import Settings
from quiz.rules.seats import Host, Stage

from .evening import Evening, asking


def test_everybody_sees_that_it_is_a_rehearsal_until_it_is_cleared() -> None:
    evening = Evening(asking().pack, settings=Settings(choose=True))
    evening.join("bot otter")
    evening.host(c.Rehearse(teams=2, nonce="the bots'"))

    assert evening.sees(Stage())["room"]["rehearsal"] is True
    bots = [row["name"] for row in evening.sees(Host())["desk"]["players"] if row["bot"]]
    assert len(bots) == 6
    assert "bot otter" not in bots, "somebody is called that already"
    evening.host(c.Rehearse(on=False))

    assert evening.at(Phase.LOBBY)
    assert "rehearsal" not in evening.sees(Stage())["room"]
    assert len(evening.game.teams) == 2, "players choose, so there are teams to choose from"
