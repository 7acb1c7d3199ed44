from hypothesis import given
from hypothesis import strategies as st

calls = st.lists(
    st.tuples(st.sampled_from("xy"), st.integers(-3, 9)), max_size=12
)


@given(calls, st.integers(-4, 11))
def later_calls_change_nothing(calls, day):
    """What is known on a morning does not depend on what comes later."""
    before = [call for call in calls if call[1] < day]
    assert calls_known(calls, "x", day) == [c for c, _ in before].count("x")
    assert calls_known(before, "x", day) == calls_known(calls[::-1], "x", day)


later_calls_change_nothing()
