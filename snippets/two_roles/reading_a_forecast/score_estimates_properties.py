from hypothesis import given
from hypothesis import strategies as st

rows = st.lists(st.tuples(st.integers(0, 99), st.integers(0, 99)), max_size=9)


@given(rows)
def is_a_ratio_of_means(pairs):
    estimates, actuals = [p[0] for p in pairs], [p[1] for p in pairs]
    found = score_estimates(estimates, actuals)
    own, rival = [], []
    for i in range(1, len(pairs)):
        own.append(abs(estimates[i] - actuals[i]))
        rival.append(abs(actuals[i - 1] - actuals[i]))
    if any(rival):
        mean = sum(own) / len(own), sum(rival) / len(rival)
        assert abs(found - mean[0] / mean[1]) < 1e-9
    else:
        assert found is None


is_a_ratio_of_means()
