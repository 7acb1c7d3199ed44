from hypothesis import given
from hypothesis import strategies as st

logs = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 10**6)))


@given(logs, st.integers(1, 1_000))
def counts_from_plan_to_answer(log, every):
    planned, times = 0, []
    for sent, took in log:
        times.append(sent + took - planned)
        planned += every
    assert list(correct_times(list(log), every)) == times


counts_from_plan_to_answer()
