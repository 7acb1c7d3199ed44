from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

number = st.floats(-1e12, 1e12, allow_subnormal=False)


@given(st.lists(st.lists(number)))
def it_is_the_exact_sum_rounded_once(parts):
    exact = sum((Fraction(one) for part in parts for one in part), Fraction(0))
    total = merge([add_part(list(part)) for part in parts])
    assert total == float(exact), f"{parts}: {total}"


@given(st.lists(number), st.integers(1, 9))
def workers_do_not_matter(numbers, workers):
    parts = [numbers[start::workers] for start in range(workers)]
    both = merge([add_part(numbers)]), merge([add_part(part) for part in parts])
    assert both[0] == both[1], f"{workers} workers: {both}"


it_is_the_exact_sum_rounded_once()
workers_do_not_matter()
