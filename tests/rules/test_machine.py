"""What stays true whatever people do: an evening of random moves, by Hypothesis."""

from dataclasses import replace

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from quiz import wire
from quiz.rules import Phase, Refused, layers, replay
from quiz.rules import commands as c
from quiz.rules.canvas import found
from quiz.rules.events import Settings
from quiz.rules.marking import Credit
from quiz.rules.marking.recital import Verdict, said
from quiz.rules.pack import Play
from quiz.rules.scores import points, standings
from quiz.rules.seats import Clock, Host, Newcomer, Player, Seat

from .evening import Evening, a_pack, a_round, choice, every_kind, recital

PLAYERS = st.sampled_from([f"p{n}" for n in range(1, 7)])
TEAMS = st.sampled_from(["t1", "t2", "t3"])
SAYINGS = st.one_of(
    st.none(),
    st.sampled_from(["o1", "o2", "o3", "o9", 42, "43", "stable", "1", True, -1.5]),
    st.sampled_from([1, 2, "3.8", {"l1": "r2"}, {"l1": "r1", "l2": "r2", "l3": "r3"}]),
    st.dictionaries(st.sampled_from(["i1", "i2"]), st.booleans()),
    st.lists(st.sampled_from(["o1", "o2", "o3", "i1", "i2", "i3"]), max_size=4),
)
PACES = st.sampled_from([1, 1.5, 2, None])
ROOMS = st.builds(Settings, st.booleans(), st.booleans(), st.booleans(), st.booleans(), PACES)
VERDICTS = st.dictionaries(
    st.integers(1, 3), st.builds(Verdict, st.none() | st.sampled_from(Credit)), max_size=3
)


class AnyEvening(RuleBasedStateMachine):
    """Hosts, players and the clock do whatever comes to their mind."""

    @initialize(room=ROOMS, teams=st.integers(1, 3), seed=st.integers(0, 2**32))
    def opens(self, room: Settings, teams: int, seed: int) -> None:
        kinds = [replace(question, explanation=(("", "SECRET"),)) for question in every_kind()]
        spare = (choice("spare"), recital("another-verse"))
        pack = a_pack(
            a_round(*kinds, spare=spare),
            a_round(choice("alone"), choice("too"), play=Play.SOLO),
            replace(a_round(choice("one"), choice("two"), play=Play.SHEET), seconds=60),
            replace(a_round(*kinds[:5], play=Play.LIGHTNING), seconds=60),
            a_round(choice("quick"), recital("third-verse"), play=Play.BUZZER),
            replace(a_round(choice("dear"), choice("dearer"), spare=spare[:1]), wager=True),
        )
        ties = (choice("first-tie"), choice("second-tie"))
        pack = replace(pack, tie_breakers=ties, for_break=choice("poll"))
        self.evening = Evening(pack, settings=room, teams=teams, seed=seed)

    def tries(self, seat: Seat, command: c.Command) -> None:
        before, told = self.evening.game, len(self.evening.history)
        try:
            self.evening.give(seat, command)
        except Refused:
            assert self.evening.game is before
            assert len(self.evening.history) == told

    @rule(name=st.text("abÄ\u200b ", max_size=5), team=st.none() | TEAMS)
    def joins(self, name: str, team: str | None) -> None:
        self.tries(Newcomer(), c.Join(name, "nonce", team))

    @rule(player=PLAYERS, says=SAYINGS)
    def answers(self, player: str, says: object) -> None:
        question = self.evening.game.asked
        self.tries(Player(player), c.Answer(question.id if question else "q1", says))

    @rule(player=PLAYERS, says=SAYINGS, number=st.integers(0, 4))
    def answers_one_of_many(self, player: str, says: object, number: int) -> None:
        questions = self.evening.game.at_once
        if number < len(questions):
            self.tries(Player(player), c.Answer(questions[number].id, says))

    @rule(player=PLAYERS, on=st.booleans())
    def hands_in_the_sheet(self, player: str, on: bool) -> None:
        self.tries(Player(player), c.HandIn(None, on))

    @rule(player=PLAYERS, on=st.booleans())
    def hands_in(self, player: str, on: bool) -> None:
        question = self.evening.game.asked
        self.tries(Player(player), c.HandIn(question.id if question else "q1", on))

    @rule(player=PLAYERS)
    def buzzes(self, player: str) -> None:
        question = self.evening.game.asked
        self.tries(Player(player), c.Buzz(question.id if question else "q1"))

    @rule(team=TEAMS, mark=st.sampled_from([0, 0.5, 1]))
    def hosts_rule_on_a_team(self, team: str, mark: float) -> None:
        question = self.evening.game.asked
        self.tries(Host(), c.Rule(question.id if question else "q1", None, mark, team=team))

    @rule(player=PLAYERS, number=st.integers(1, 25), points=st.integers(-1, 500))
    def stakes(self, player: str, number: int, points: int) -> None:
        self.tries(Player(player), c.Stake(f"q{number}", points))

    @rule(
        command=st.one_of(
            st.builds(c.Void, st.sampled_from([f"q{n}" for n in range(1, 20)])),
            st.builds(c.Adjust, TEAMS, st.integers(-200, 200), st.just("why")),
            st.builds(c.TakeBack, st.sampled_from([f"x{n}" for n in range(1, 9)])),
            st.builds(c.Dismiss, st.sampled_from(["p1", "p2"])),
            st.just(c.Undo()),
        )
    )
    def decides(self, command: c.Command) -> None:
        self.tries(Host(), command)

    @rule(player=PLAYERS, number=st.integers(1, 20))
    def protests(self, player: str, number: int) -> None:
        self.tries(Player(player), c.Protest(f"q{number}", "No."))

    @rule(player=PLAYERS, text=st.text("ab ", max_size=3), verdicts=VERDICTS)
    def recites(self, player: str, text: str, verdicts: dict[int, Verdict]) -> None:
        question = self.evening.game.asked
        id_ = question.id if question else "q1"
        self.tries(Player(player), c.Recite(id_, text, verdicts, said(text)))

    @rule(
        player=PLAYERS,
        command=st.sampled_from([c.Leave(), c.NameTeam("Us"), c.PickTeam("t1"), c.Joker()]),
    )
    def plays(self, player: str, command: c.Command) -> None:
        self.tries(Player(player), command)

    @rule(player=PLAYERS, command=st.sampled_from([c.Say("Hm"), c.Typing(), c.React("👏")]))
    def talks(self, player: str, command: c.Command) -> None:
        self.tries(Player(player), command)

    @rule(team=st.none() | TEAMS, on=st.booleans())
    def mutes(self, team: str | None, on: bool) -> None:
        self.tries(Host(), c.Mute(team, on))

    @rule(
        command=st.one_of(
            st.sampled_from([c.Advance(), c.Start(), c.Lock(), c.Reveal(), c.Hold(), c.Skip()]),
            st.sampled_from([c.Skip(spare=True), c.Poll(), c.TieBreak()]),
            st.sampled_from([c.Pause(), c.Resume(), c.Extend(15), c.Deal(), c.Deal(size=2)]),
            st.builds(c.Move, PLAYERS, TEAMS),
            st.builds(c.Rename, st.just("New"), player=PLAYERS),
            st.builds(c.NameCaptain, PLAYERS),
            st.builds(c.Rehearse, st.integers(0, 2), st.booleans()),
            st.builds(c.ChangeTeams, merge=st.tuples(TEAMS, TEAMS)),
            st.just(c.ChangeTeams(add="More")),
            st.builds(c.Remove, PLAYERS),
            st.builds(c.Configure, st.booleans(), st.booleans(), st.booleans(), pace=PACES),
            st.builds(c.Extra, PACES, player=PLAYERS) | st.builds(c.Extra, PACES, team=TEAMS),
        )
    )
    def hosts(self, command: c.Command) -> None:
        self.tries(Host(), command)

    @rule(
        question=st.sampled_from([f"q{n}" for n in range(1, 12)]),
        says=SAYINGS | st.text("ab ", min_size=1, max_size=2),
        mark=st.sampled_from([0, 0.5, 1]),
        line=st.none() | st.integers(1, 3),
    )
    def hosts_rule(self, question: str, says: object, mark: float, line: int | None) -> None:
        self.tries(Host(), c.Rule(question, says, mark, line))

    @rule(player=st.none() | PLAYERS, lost=st.booleans())
    def comes_and_goes(self, player: str | None, lost: bool) -> None:
        self.tries(Clock(), c.Lose(player) if lost else c.Find(player))

    @rule(milliseconds=st.sampled_from([1, 500, 2_000, 40_000]))
    def waits(self, milliseconds: int) -> None:
        self.evening.waits(milliseconds)

    @precondition(lambda self: self.evening.game.phase is Phase.ASKING)
    @rule(ago=st.integers(0, 20_000))
    def is_interrupted(self, ago: int) -> None:
        self.tries(Clock(), c.Interrupt(self.evening.now - ago))

    @invariant()
    def replaying_the_history_gives_the_same_game(self) -> None:
        assert replay(self.evening.history) == self.evening.game

    @invariant()
    def the_newest_event_survives_the_wire(self) -> None:
        event = self.evening.history[-1]
        assert wire.event(wire.kind(event), wire.body(event)) == event

    @invariant()
    def nobody_but_the_host_sees_a_solution_before_the_reveal(self) -> None:
        game = self.evening.game
        if game.phase is not Phase.REVEALED:
            told = layers(game)
            assert not any("SECRET" in repr(told[a]) for a in told if a.layer != "desk")

    @invariant()
    def awards_add_up_to_points(self) -> None:
        game = self.evening.game
        teams = {team.id for team in game.playing}
        counting = [asked for asked in game.played if not asked.void]
        awards = sum(asked.awards.get(team, 0) for asked in counting for team in teams)
        given = sum(one.points for one in game.adjustments if one.team in teams)
        assert awards + given == sum(points(game).values())
        assert [row.points for row in standings(game)] == sorted(points(game).values())[::-1]

    @invariant()
    def a_canvas_holds_the_best_of_all_tries_and_rulings(self) -> None:
        for asked in self.evening.game.all_asked:
            for canvas in asked.canvases.values():
                assert canvas.found == found(canvas.tries, asked.rulings)

    @invariant()
    def every_team_with_members_has_a_captain_of_its_own(self) -> None:
        game = self.evening.game
        for team in game.teams.values():
            members = {member.id for member in game.members(team.id)}
            assert (team.captain in members) if members else team.captain is None

    @invariant()
    def a_running_clock_is_always_due(self) -> None:
        game = self.evening.game
        if game.phase is Phase.ASKING and game.paused is None and not game.at_hand.up:
            assert game.due is not None or game.at_hand.ends_at is None


AnyEvening.TestCase.settings = settings(max_examples=60, stateful_step_count=60, deadline=None)
TestAnyEvening = AnyEvening.TestCase
