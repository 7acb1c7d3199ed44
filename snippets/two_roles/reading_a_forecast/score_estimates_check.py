import random
from itertools import pairwise
from numbers import Number

_rng = random.Random()
_cases = [([9], [4]), ([5, 9], [4, 4]), ([], []), ([1, 4, 4], [9, 4, 4])]
for _ in range(12):
    _n = _rng.randrange(3, 12)
    _cases.append(
        tuple([_rng.randrange(5, 60) for _ in range(_n)] for _ in "ea")
    )
for _estimates, _actuals in _cases:
    _given = list(_estimates), list(_actuals)
    try:
        _found = score_estimates(*_given)
    except (ZeroDivisionError, IndexError, ValueError) as _error:
        raise AssertionError(
            f"Estimates {_estimates} against {_actuals} end in a"
            f" {type(_error).__name__}. A rival that never misses, or has no sprint"
            " to speak of, is to give None."
        ) from None
    assert _given == (_estimates, _actuals), (
        f"Your function changed what it was given, to {_given}. Whoever called it"
        " still needs the lists: take slices or new lists."
    )
    _rival = sum(abs(_new - _old) for _old, _new in pairwise(_actuals))
    _own = sum(abs(_e - _a) for _e, _a in list(zip(_estimates, _actuals))[1:])
    if _rival == 0:
        assert _found is None, (
            f"Estimates {_estimates} against {_actuals}: the rival never misses, or has"
            f" no say, and you gave {_found!r} in place of None."
        )
        continue
    _right = _own / _rival
    assert isinstance(_found, Number), (
        f"Estimates {_estimates} against {_actuals}: you gave {_found!r}, where the rival"
        " misses and a number is expected. Does your function return it?"
    )
    assert abs(float(_found) - _right) < 1e-9, (
        f"Estimates {_estimates} against {_actuals}: you found {_found!r}, and"
        f" {_right:.3f} was expected, from misses of {_own} and {_rival} in all"
        " after the first sprint. Add sizes of misses, and compare each sprint with"
        " what came in the one before."
    )
