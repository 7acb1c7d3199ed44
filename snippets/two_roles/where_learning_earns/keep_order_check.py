from random import Random


def _sign(one, other):
    return (one > other) - (one < other)


_rng = Random(1)
_cases = [
    ([1, 2, 3], [10, 20, 30], "a change of unit"),
    ([-3.0, -1.0, 0.5], [-1.5, -0.5, 0.25], "logits halved"),
    ([3, 1, 2], [9, 1, 4], "squares of positive scores, in any order"),
    ([1, 2, 3], [3, 2, 1], "a list turned round"),
    ([1, 2, 3], [1, 2, 2], "two things that became equal"),
    ([2, 2], [1, 3], "two equal things that were told apart"),
    ([2, 2, 1], [7, 7, 5], "two equal things that stayed equal"),
    ([1, 2, 2], [1, 1, 2], "one tie that was broken and one that was made"),
    ([5, 1, 4, 2], [5, 2, 4, 1], "the two lowest that changed places"),
    ([5], [-5], "a single thing"),
    ([], [], "an empty list"),
]
for _ in range(60):
    _old = [_rng.randrange(-4, 5) for _ in range(_rng.randrange(2, 7))]
    _cases.append((_old, [one**3 - 2 for one in _old], "cubes less two"))
    _new = [one**3 for one in _old]
    _new[_rng.randrange(len(_new))] += _rng.choice((-60, 60, -7, 7))
    _cases.append((_old, _new, "cubes of which one was moved"))
    _cases.append((_old, [abs(one) for one in _old], "signs dropped"))
for _old, _new, _what in _cases:
    _kept = all(
        _sign(a, c) == _sign(b, d)
        for a, b in zip(_old, _new)
        for c, d in zip(_old, _new)
    )
    _given = list(_old), list(_new)
    _got = keeps_order(*_given)
    assert bool(_got) == _kept, (
        f"{_what}: from {_old} to {_new} your answer is {_got}, and it is {_kept}."
        " Compare the order of each pair before and after, not the scores."
    )
    assert _given == (_old, _new), (
        "Your function changed the scores that it was given. Whoever called it shows"
        " the list in that order; sort a copy."
    )
