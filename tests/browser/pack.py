"""A short evening with every kind of question and every way of playing."""

from typing import Any

SHORT_EVENING: dict[str, Any] = {
    "title": "A short evening",
    "rounds": [
        {
            "title": "Every kind",
            "intro": "One of each, answered **together**.",
            "questions": [
                {
                    "prompt": "What is `2 ** 3`?",
                    "right": "8",
                    "wrong": ["6", {"text": "9", "why": "That is `3 ** 2`."}, "23"],
                    "explanation": "Two times two times two; see [the reference](https://docs.python.org/3/).",
                    "docs": "https://docs.python.org/3/reference/expressions.html",
                },
                {"prompt": "A tuple can grow.", "kind": "truefalse", "answer": False},
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
