from collections import Counter


def _most_left(candidates, pair):
    return max(Counter(one(*pair) for one in candidates).values())


def _first(a, b):
    return a


puzzles = [
    (CANDIDATES, INPUTS),
    ([max, min], [(1, 1), (4, 4), (2, 3)]),
    ([max, _first, _first, lambda a, b: a * b], [(0, 0), (2, 1), (1, 3)]),
]
for candidates, inputs in puzzles:
    chosen = choose_test(candidates, inputs)
    assert chosen in inputs, (
        f"You chose {chosen}, which is none of the inputs {inputs}. Return one of them,"
        " and not an answer."
    )
    left = _most_left(candidates, chosen)
    least = min(_most_left(candidates, pair) for pair in inputs)
    assert left == least, (
        f"After asking for {chosen}, up to {left} of {len(candidates)} candidates could"
        f" be left; some other input leaves at most {least}. An input on which all"
        " agree tells nothing. Count, for each input, how many give the same answer."
    )
