"""A short evening with every kind of question and every way of playing."""

from typing import Any

SHORT_EVENING: dict[str, Any] = {
    "title": "A short evening",
    "defaults": {"seconds": 120},
    "rounds": [
        {
            "title": "Every kind",
            "intro": "\n".join(["One of each, answered **together**.", *["A line of a poem."] * 9]),
            "questions": [
                {
                    "prompt": "What is `2 ** 3`?",
                    "right": "8",
                    "wrong": ["6", {"text": "9", "why": "That is `3 ** 2`."}, "23"],
                    "explanation": "Two times two times two; see [the reference](https://docs.python.org/3/).",
                    "docs": "https://docs.python.org/3/reference/expressions.html",
                },
                {"prompt": "A tuple *can* grow.", "kind": "truefalse", "answer": False},
                {
                    "prompt": "Which of these are false?",
                    "kind": "multi",
                    "right": ["`0`", "`''`"],
                    "wrong": ["`' '`"],
                },
                {
                    "prompt": "Which word starts a function?",
                    "kind": "text",
                    "accept": ["def"],
                },
                {"prompt": "How many bits has a byte?", "kind": "number", "answer": 8},
                {
                    "prompt": "Order the clauses.",
                    "kind": "order",
                    "items": ["`try`", "`except`", "`finally`"],
                    "ends": ["first", "last"],
                },
                {
                    "prompt": "What does this print?",
                    "kind": "output",
                    "code": ["for n in range(2):", "    print(n)"],
                    "prints": ["0", "1"],
                },
            ],
        },
        {
            "title": "Alone",
            "play": "solo",
            "questions": [{"prompt": "Pick the even one.", "right": "4", "wrong": ["3", "5"]}],
        },
        {
            "title": "The Zen",
            "questions": [{"prompt": "Recite!", "kind": "recite", "seconds": 120}],
        },
    ],
}

EVERY_OTHER_KIND: dict[str, Any] = {
    "title": "Every other kind",
    "rounds": [
        {
            "title": "Pairs and lines",
            "spare": [{"prompt": "A spare one?", "right": "yes", "wrong": ["no"]}],
            "questions": [
                {
                    "prompt": "Which method does each expression call first?",
                    "kind": "match",
                    "pairs": [
                        ["`a[b]`", "`__getitem__`"],
                        ["`a @ b`", "`__matmul__`"],
                        ["`b in a`", "`__contains__`"],
                    ],
                    "extra": ["`__index__`", "`__call__`", "`__next__`"],
                    "explanation": "The operator decides which method is looked up.",
                },
                {
                    "prompt": "Which line raises?",
                    "kind": "line",
                    "code": [
                        "total = 10",
                        "def add(n):",
                        "    print(total)",
                        "    total = total + n",
                        "add(5)",
                    ],
                    "answer": 3,
                    "raises": "UnboundLocalError",
                },
                {
                    "prompt": "In the standard library, or made up?",
                    "kind": "real",
                    "of": "stdlib-module",
                    "items": [
                        {"name": "graphlib", "real": True, "why": "Since 3.9."},
                        {"name": "stringlib", "real": False},
                        {"name": "colorsys", "real": True},
                    ],
                },
                {
                    "prompt": "Which version first accepted `:=`?",
                    "kind": "version",
                    "answer": "3.8",
                    "wrong": ["3.6", "3.10"],
                },
                {"prompt": "Which version brought `match`?", "kind": "version", "answer": "3.10"},
                {"prompt": "Skip me?", "right": "yes", "wrong": ["no"]},
                {
                    "id": "picture",
                    "prompt": "What is this?",
                    "image": {"src": "code.png", "alt": "A square of black and white squares"},
                    "right": "A QR code",
                    "wrong": ["A chessboard", "A crossword"],
                },
            ],
        },
    ],
    "break": {
        "prompt": "Tabs or spaces?",
        "kind": "poll",
        "options": ["Tabs", "Spaces", "Whatever the formatter says"],
    },
    "tie_breakers": [
        {"prompt": "How many keywords?", "kind": "number", "answer": 35, "closest": True}
    ],
}
"""The kinds that are not in the short evening, and what stands beside the rounds."""
