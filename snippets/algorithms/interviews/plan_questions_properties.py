from math import ceil

from hypothesis import given
from hypothesis import strategies as st


@given(st.floats(0.05, 0.95), st.floats(0.05, 0.97))
def agrees_with_the_formula(one, wanted):
    exact = wanted * (1 - one) / (one * (1 - wanted))
    if abs(exact - round(exact)) > 1e-6:
        assert plan_questions(one, wanted) == max(1, ceil(exact))


agrees_with_the_formula()
