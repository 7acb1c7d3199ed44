from hypothesis import given
from hypothesis import strategies as st


@given(st.integers(1, 10**7), st.floats(-0.9, 9), st.integers(0, 12))
def agrees_with_ten_equal_steps(start, growth, years):
    jobs = float(start)
    for _ in range(years):
        jobs *= (1 + growth) ** 0.1
    assert abs(compare_with_path(start, growth, years, jobs) - 1) < 1e-9


agrees_with_ten_equal_steps()
