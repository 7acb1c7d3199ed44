from hypothesis import given
from hypothesis import strategies as st

numbers = st.integers(-60, 60)


@given(numbers, numbers, st.integers(-5, 70), numbers, numbers)
def accepts_only_the_greatest(a, b, divisor, x, y):
    """What is accepted is the largest number that divides both."""
    if accept(a, b, divisor, x, y):
        common = [d for d in range(1, 61) if a % d == 0 and b % d == 0]
        assert divisor == max(common)


@given(numbers, numbers, st.integers(1, 60))
def accepts_what_euclid_proves(a, b, part):
    """The steps of Euclid's algorithm carry a witness along."""
    rows = (a * part, 1, 0), (b * part, 0, 1)
    while rows[1][0]:
        times = rows[0][0] // rows[1][0]
        rest = tuple(p - times * q for p, q in zip(*rows, strict=True))
        rows = rows[1], rest
    divisor, x, y = (v if rows[0][0] >= 0 else -v for v in rows[0])
    assert bool(accept(a * part, b * part, divisor, x, y)) == (divisor > 0)


accepts_only_the_greatest()
accepts_what_euclid_proves()
