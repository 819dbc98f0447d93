"""What the screens shall be for people, goal by goal, and the test that holds each of them.

The numbers are those of the interface's list of goals. A goal that no test holds says why.
"""

from typing import Final

E: Final = "tests/browser/test_evening.py::test_an_evening_from_the_lobby_to_the_recap"
K: Final = "tests/browser/test_kinds.py::test_every_other_kind_is_played_by_touch_and_by_keyboard"
R: Final = (
    "tests/browser/test_recital.py"
    "::test_two_teams_recite_the_host_rules_and_all_see_what_it_came_to"
)
CUT: Final = (
    "tests/browser/test_power_cut.py::test_every_screen_comes_back_by_itself_after_a_power_cut"
)
HELD: Final = "tests/browser/test_goals_held.py::"
QUICK: Final = f"{HELD}test_a_phone_is_quick_steady_and_asks_nobody_else"
LARGE: Final = f"{HELD}test_answers_are_large_and_native_and_fit_a_phone"
RULED: Final = "tests/browser/test_rulings.py::test_the_host_has_the_last_word_and_can_take_it_back"
ROOM: Final = "tests/browser/test_team_room.py::test_a_seat_is_carried_and_a_teammate_invited"
ALONE: Final = "tests/browser/test_rehearsal.py::test_the_host_tries_the_evening_alone"
AFTER: Final = (
    "tests/browser/test_after.py::test_awards_at_the_podium_and_a_recap_that_needs_no_script"
)
CHAT: Final = "tests/browser/test_chat.py::test_teams_talk_and_react"
LOOKS: Final = "tests/test_looks.py::"
JOIN: Final = "tests/pages/test_joining.py::"

GOALS: Final[dict[int, tuple[str, tuple[str, ...]]]] = {
    1: ("In with a link and one field that has the focus", (QUICK,)),
    2: (
        "In by typing six letters, however they are typed",
        ("tests/pages/test_home.py::test_a_code_is_understood_however_it_was_typed",),
    ),
    3: (
        "No account, few bytes",
        (
            f"{JOIN}test_a_name_is_all_that_it_takes",
            "tests/pages/test_budgets.py::test_the_first_visit_of_a_player_is_few_bytes",
        ),
    ),
    4: (
        "Teams to choose from, with their members",
        (f"{JOIN}test_players_choose_their_team_where_the_host_lets_them",),
    ),
    5: (
        "A taken name gets a suggestion",
        (f"{JOIN}test_a_taken_name_gets_a_suggestion_in_the_field",),
    ),
    6: ("A link straight to a team", (ROOM,)),
    7: ("The way in stays on the stage", (E,)),
    8: ("A QR code that is read from afar", (f"{HELD}test_the_way_in_is_large_in_the_lobby",)),
    9: (
        "Late is never too late",
        (
            "tests/rules/test_team_answers.py::test_who_comes_late_answers_the_open_question_together",
            "tests/rules/test_team_answers.py::test_who_comes_late_plays_solo_from_the_next_question_on",
        ),
    ),
    10: (
        "Anybody may watch, and learns no secret",
        ("tests/rules/test_secrets.py::test_no_layer_holds_a_secret_before_the_reveal",),
    ),
    11: ("Question, code and answers on the phone", (E,)),
    12: ("A tap is seen at once", ()),
    13: (
        "A pick is a proposal, the captain hands in",
        (E, "tests/rules/test_team_answers.py::test_only_the_captain_hands_in"),
    ),
    14: ("Handed in is unmistakable and can be taken back", (E,)),
    15: ("What could not be sent is sent again, once", (CUT,)),
    16: (
        "The way is not held against anybody",
        ("tests/rules/test_course.py::test_an_answer_in_the_grace_still_counts",),
    ),
    17: ("All clocks follow the server's", ()),
    18: (
        "Time to read first",
        ("tests/rules/test_course.py::test_the_clock_starts_after_the_time_for_reading",),
    ),
    19: ("All answers on one screen of a phone", (LARGE,)),
    20: ("Answers of 64 pixels, everything else of 44", (LARGE,)),
    21: (
        "Letter, then bracket, then colour",
        (f"{LOOKS}test_answers_can_be_read_from_the_last_row",),
    ),
    22: ("A chat one tap away that moves nothing", (CHAT,)),
    23: ("The reveal tells right or not, points and why", (E,)),
    24: ("Nobody is shamed", ()),
    25: ("Any order, any case, no punctuation", (R,)),
    26: ("Four answers to a try, told apart by word", (R,)),
    27: ("A found line has its finder's name", (R,)),
    28: ("Counts of rivals, and who is typing", (R, CHAT)),
    29: ("The stage shows the race, then the whole text", (R,)),
    30: ("Read from five metres", (LARGE,)),
    31: ("One frame that scales", (E,)),
    32: (
        "Light and dark by a key on the stage",
        (f"{HELD}test_dark_or_light_is_kept_and_the_stage_is_silent_until_a_key",),
    ),
    33: (
        "Who is still thinking, never what they think",
        (
            E,
            "tests/rules/test_views.py::test_the_stage_sees_who_has_handed_in_and_how_many_have_answered",
        ),
    ),
    34: ("The reveal in beats", ()),
    35: ("Bars with counts, the right one named", (E,)),
    36: ("Standings that move", ()),
    37: ("Third, second, first", (E, AFTER)),
    38: (
        "No sound before a key was pressed",
        (f"{HELD}test_dark_or_light_is_kept_and_the_stage_is_silent_until_a_key",),
    ),
    39: (
        "The desk on another device, and its secrets there alone",
        ("tests/rules/test_secrets.py::test_what_comes_next_is_seen_at_the_desk_alone",),
    ),
    40: ("One large button that names the next step", (E,)),
    41: ("Keys, and a switch for single letters", (E,)),
    42: ("Undo, void, adjust", (RULED,)),
    43: (
        "A pause freezes every clock",
        ("tests/rules/test_course.py::test_a_pause_stops_the_clock_and_it_goes_on_where_it_stood",),
    ),
    44: (
        "Remove, let in again, merge, rename",
        (ROOM, "tests/test_sockets.py::test_a_banned_player_hears_of_it_and_cannot_come_back"),
    ),
    45: ("Rehearsal and a check before the start", (ALONE,)),
    46: (
        "Extra time for a room, a team, a player",
        ("tests/browser/test_at_once.py::test_a_sheet_is_handed_in_and_lightning_strikes",),
    ),
    47: ("Back in the same seat after anything", (CUT,)),
    48: ("A line that sleeps is found out", ()),
    49: (
        "A full view on connecting",
        ("tests/rooms/test_telling.py::test_coming_back_is_one_more_full_view",),
    ),
    50: ("A word for the state of the line", (CUT,)),
    51: (
        "Two tabs show the same",
        ("tests/test_sockets.py::test_two_tabs_of_one_player_see_the_same",),
    ),
    52: ("Plain HTTP on a local network", (E,)),
    53: ("Nothing from another origin", (QUICK,)),
    54: ("The screen stays awake while a question is open", ()),
    55: ("Axe finds nothing, contrast holds", (E, K, f"{LOOKS}test_every_text_can_be_read")),
    56: ("Keys alone are enough, answers are native", (K, LARGE)),
    57: ("The focus goes to a new question", (LARGE,)),
    58: ("Two voices at most", (QUICK,)),
    59: ("A phone holds what the stage shows", (E, AFTER)),
    60: ("After the lock the focus stays", ()),
    61: ("Less motion for who wants less", ()),
    62: ("Reflow at 320 pixels", (E, K, R)),
    63: ("Shapes carry meaning without colours", (f"{LOOKS}test_edges_and_marks_can_be_seen",)),
    64: (
        "Dark or light, kept by the device",
        (f"{HELD}test_dark_or_light_is_kept_and_the_stage_is_silent_until_a_key",),
    ),
    65: ("Nothing by sound or colour alone", ()),
    66: ("Fields that do not zoom", (QUICK,)),
    67: ("Language and letters for readers", (QUICK, E)),
    68: ("A recap that needs no script and prints", (AFTER,)),
    69: (
        "CSV, JSON, and deletion in one step",
        ("tests/pages/test_games.py::test_a_game_goes_with_all_its_data_after_a_second_thought",),
    ),
    70: ("Empty and wrong are written too", (f"{JOIN}test_an_unknown_code_gets_a_friendly_page",)),
}

UNHELD: Final = {
    12: "Looked at; no test measures a tap.",
    17: "All rings are set by the server's time; no test compares two of them.",
    24: "A matter of words, read by people.",
    34: "Tests ask for less motion, and so see all beats at once.",
    36: "Tests ask for less motion, and so see no row move.",
    48: "No test puts a browser to sleep.",
    54: "No headless browser lets a test see whether the screen is kept awake.",
    60: "Controls are aria-disabled; no test asks for the focus after a lock.",
    61: "All tests run with less motion; none measures it.",
    65: "Shapes and words stand beside every colour; read by people.",
}
"""Why no test holds a goal."""
