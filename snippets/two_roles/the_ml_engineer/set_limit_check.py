from random import Random


def _price(limit, values, ill, miss):
    misses = sum(not value > limit for value, i in zip(values, ill) if i)
    return miss * misses + sum(v > limit for v, i in zip(values, ill) if not i)


for _seed in range(30):
    _rng = Random(_seed)
    _size = _rng.choice((15, 40, 150))
    _ill = (
        [_rng.random() < 0.4 for _ in range(_size)] if _seed else [True, False]
    )
    # Values repeat, in no order, on any scale, and below zero as well.
    _step, _start = _rng.choice((1, 0.3, 50)), _rng.randrange(-999, 999) / 7
    _values = [
        _start + _step * round(_rng.gauss(4 if i else 0, 3), _seed % 2)
        for i in _ill
    ]
    for _miss in 1, 10, 0.2, _rng.randrange(2, 9):
        _given, _told = list(_values), list(_ill)
        _limit = set_limit(_given, _told, _miss)
        assert (_given, _told) == (_values, _ill), (
            "Your function changed the lists that it was given. Whoever called it"
            " still needs the values and the diagnoses as they were."
        )
        _cost = _price(_limit, _values, _ill, _miss)
        _best = min(_price(x, _values, _ill, _miss) for x in _values)
        assert _cost <= _best + 1e-9, (
            f"With a miss at {_miss}, your limit {float(_limit):.1f} costs {_cost:g}, and"
            f" {_best:g} was possible on these rows. The limit depends on the prices:"
            " try every value as a limit, and add up what each would cost."
        )
for _ill, _sides in ((True, "above"), (False, "below")):
    _limit = set_limit([7], [_ill], 3)
    assert _limit == 7 or (_limit < 7) == _ill, (
        f"With one row only, the value 7, your limit is {_limit}: it may not lie"
        f" {_sides} it. Does your function need rows of both kinds?"
    )
