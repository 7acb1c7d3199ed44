from hypothesis import given
from hypothesis import strategies as st

number = st.integers(-1000, 1000).map(float)
pairs = st.lists(st.tuples(number, number), min_size=1, max_size=12)


@given(pairs, st.lists(number, max_size=6))
def errors_cancel_and_do_not_lean(pairs, raw):
    values, targets = (list(column) for column in zip(*pairs))
    model = train(values, targets)
    misses = [t - p for t, p in zip(targets, model(values))]
    # The two conditions that the least-squares line alone fulfils.
    assert abs(sum(misses)) < 1e-3
    assert abs(sum(m * v for m, v in zip(misses, values))) < 1
    together = list(model(raw))
    assert together == [model([value])[0] for value in raw]


errors_cancel_and_do_not_lean()
