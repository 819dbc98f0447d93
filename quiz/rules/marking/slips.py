"""Slips of the finger between two words: a letter lost, added, changed, or two swapped."""


def slips(one: str, other: str, most: int) -> int:
    """How many slips lead from one to the other; `most + 1` stands for all above `most`."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        older, before, row = before, row, [i]
        for j, wanted in enumerate(other, start=1):
            same = before[j - 1] + (letter != wanted)
            cost = min(same, before[j] + 1, row[j - 1] + 1)
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
        if min(row) > most and min(before) > most:
            return most + 1
    return min(row[-1], most + 1)
