from hypothesis import given
from hypothesis import strategies as st

delays = st.lists(st.integers(-60, 60), max_size=12)


@given(delays, st.integers(1, 99), st.integers(0, 200))
def enough_have_come_and_no_minute_before_would_do(past, promise, predicted):
    told = latest(predicted, past, promise)
    need = promise * (len(past) + 1)

    def keeps(minute):
        return 100 * sum(predicted + one <= minute for one in past) >= need

    if told == float("inf"):
        assert not keeps(10_000)
    else:
        assert keeps(told)
        assert not keeps(told - 0.5)


enough_have_come_and_no_minute_before_would_do()
