from collections import Counter
from random import Random


def _most_left(candidates, pair):
    return max(Counter(one(*pair) for one in candidates).values())


def _first(a, b):
    return a


def _table(answers):
    return lambda a, b: answers[a, b]


puzzles = [
    (CANDIDATES, INPUTS),
    ([max, min], [(1, 1), (4, 4), (2, 3)]),
    ([max, _first, _first, lambda a, b: a * b], [(0, 0), (2, 1), (1, 3)]),
    ([max], [(5, 5)]),
]
# Nine candidates: the first input may leave four of them, or one; the other three.
nine = [_table({(0, 1): max(0, k - 3), (1, 0): k // 3}) for k in range(9)]
puzzles.append((nine, [(0, 1), (1, 0)]))
rng = Random()
for size in 2, 5, 9, 9, 9:  # fresh candidates, which answer at random
    pairs = rng.sample([(a, b) for a in range(-3, 4) for b in range(-3, 4)], 9)
    tables = [{pair: rng.randrange(4) for pair in pairs} for _ in range(size)]
    puzzles.append(([_table(answers) for answers in tables], pairs))
for candidates, inputs in puzzles:
    before = list(candidates), list(inputs)
    chosen = choose_test(candidates, inputs)
    assert (candidates, inputs) == before, (
        "`choose_test` changed the candidates or the inputs that it was given. They are"
        " the caller's: count on them, and leave them as they are."
    )
    assert chosen in inputs, (
        f"You chose {chosen}, which is none of the inputs {inputs}. Return one of them,"
        " and not an answer."
    )
    left, least = (
        _most_left(candidates, chosen),
        min(_most_left(candidates, pair) for pair in inputs),
    )
    assert left == least, (
        f"After asking for {chosen}, up to {left} of {len(candidates)} candidates could"
        f" be left; some other input leaves at most {least}. An input on which all"
        " agree tells nothing. Count, for each input, how many give the same answer."
    )
