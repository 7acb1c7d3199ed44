import random
from numbers import Number

_rng = random.Random()
_cases = [(1_000, 0.0, 7, 1_100, 1.1), (500, 0.4, 0, 500, 1.0)]
_cases += [
    (800, 0.5, 10, 600, 0.5),
    (100, 3.0, 5, 200, 1.0),
    (900, -0.75, 5, 450, 1.0),
]
for _ in range(9):
    _start, _growth = _rng.randrange(100, 9_000), _rng.uniform(-0.6, 2)
    _years, _right = _rng.uniform(1, 15), _rng.uniform(0.5, 2)
    _yearly = (1 + _growth) ** 0.1
    _cases.append(
        (_start, _growth, _years, _right * _start * _yearly**_years, _right)
    )
for _start, _growth, _years, _counted, _right in _cases:
    _found = compare_with_path(_start, _growth, _years, _counted)
    assert isinstance(_found, Number), (
        f"You gave {_found!r}, where a number is expected. Does your function return it?"
    )
    assert abs(float(_found) - _right) < 1e-6 * _right, (
        f"{_start:,} jobs that grow by {_growth:.0%} in ten years, after"
        f" {_years:.1f} years, against a count of {_counted:,.0f}: you found"
        f" {_found:.3f}, and {_right:.3f} was expected. Even growth multiplies by the"
        " same factor each year. Which power of the ten years' factor is that?"
    )
