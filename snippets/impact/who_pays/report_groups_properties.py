from hypothesis import given
from hypothesis import strategies as st


@given(
    st.lists(st.tuples(st.sampled_from("abc"), st.booleans()), max_size=40),
    st.integers(1, 12),
)
def each_group_is_judged_alone(answers, fewest):
    told = report(list(answers), fewest)
    assert set(told) == {group for group, _ in answers}
    for name, share in told.items():
        known = [right for group, right in answers if group == name]
        if len(known) < fewest:
            assert share is None
        else:
            assert abs(share * len(known) - known.count(True)) < 1e-9


each_group_is_judged_alone()
