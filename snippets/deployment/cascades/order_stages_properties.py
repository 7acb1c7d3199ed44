from itertools import permutations

from hypothesis import given
from hypothesis import strategies as st

stages = st.tuples(st.integers(0, 20), st.integers(0, 8).map(lambda n: n / 8))
several = st.lists(stages, max_size=5)


@given(several, stages)
def one_more_in_front_is_paid_by_all(rest, first):
    price, passed = first
    assert abs(bill([first, *rest]) - (price + passed * bill(rest))) < 1e-9


@given(several)
def no_order_costs_less(filters):
    order = list(cheapest_order(list(filters)))
    assert sorted(order) == sorted(filters)
    best = min(bill(list(other)) for other in permutations(filters))
    assert bill(order) <= best + 1e-9


one_more_in_front_is_paid_by_all()
no_order_costs_less()
