import random


class Counted(int):
    """A whole number that counts how often it is multiplied."""

    made = 0

    def __mul__(self, other):
        Counted.made += 1
        return Counted(int(self) * int(other))

    def __add__(self, other):
        return Counted(int(self) + int(other))

    def __sub__(self, other):
        return Counted(int(self) - int(other))

    __radd__ = __add__
    __rmul__ = __mul__


_draw = random.Random().randrange
for _size, _cutoff in (
    (8, 8),
    (8, 1),
    (16, 4),
    (32, 3),
    (16, 11),
    (4, 9),
    (32, 16),
):
    _a, _b = ([Counted(_draw(99)) for _ in range(_size)] for _ in "ab")
    _exact = [0] * (2 * _size - 1)
    for _i, _x in enumerate(_a):
        for _j, _y in enumerate(_b):
            _exact[_i + _j] += int(_x) * int(_y)
    _given, Counted.made = (list(_a), list(_b)), 0
    _found = [int(_c) for _c in multiply(_a, _b, _cutoff)]
    assert (_a, _b) == _given, (
        f"Your function changed its arguments: {_a[:4]}… is left. Build new lists."
    )
    assert _found == _exact, (
        f"The product of {_size} coefficients begins {_found[:4]}, and should begin"
        f" {_exact[:4]}. Change where it stops to split, and nothing else."
    )
    _part, _parts = _size, 1
    while _part > _cutoff:
        _part, _parts = _part // 2, 3 * _parts
    _right = _parts * _part * _part
    assert Counted.made == _right, (
        f"{_size} coefficients and a cutoff of {_cutoff} took {Counted.made}"
        f" multiplications, and should take {_right}: {_parts} plain product(s) of"
        f" {_part} by {_part}. Which sizes are to be left whole?"
    )
