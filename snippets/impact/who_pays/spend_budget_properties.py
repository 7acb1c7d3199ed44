from hypothesis import given
from hypothesis import strategies as st

falling = st.lists(st.integers(0, 9), min_size=41, max_size=41)


@given(st.integers(0, 40), st.integers(1, 45), falling, falling)
def no_choice_does_better(budget, price, one, other):
    one, other = sorted(one, reverse=True), sorted(other, reverse=True)

    def steps(upright, slanted):
        return one[upright], other[slanted]

    chosen = spend(budget, price, steps)
    assert 0 <= price * chosen <= budget
    for n in range(budget // price + 1):
        worse = max(steps(budget - price * n, n))
        assert max(steps(budget - price * chosen, chosen)) <= worse


no_choice_does_better()
