from statistics import NormalDist

from hypothesis import given
from hypothesis import strategies as st

rates = st.integers(1, 100).map(lambda n: n / 1000)


@given(rates, st.integers(11, 20).map(lambda n: n / 10))
def limits_meet(before, times):
    after = before * times
    requests = requests_needed(before, after)
    old = NormalDist(
        requests * before, (requests * before * (1 - before)) ** 0.5
    )
    new = NormalDist(requests * after, (requests * after * (1 - after)) ** 0.5)
    gap = new.inv_cdf(0.10) - old.inv_cdf(0.99)
    assert abs(gap) < 0.1 * old.stdev


@given(rates)
def a_smaller_fault_needs_more(before):
    assert requests_needed(before, before * 1.2) > requests_needed(
        before, before * 2
    )


limits_meet()
a_smaller_fault_needs_more()
