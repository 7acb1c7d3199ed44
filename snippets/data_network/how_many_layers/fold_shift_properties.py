from math import isclose

from hypothesis import given
from hypothesis import strategies as st

values = st.integers(-50, 50).map(lambda n: n / 4)
scales = values.filter(lambda c: c != 0)
columns = st.lists(st.tuples(values, scales, values, values), max_size=6)


@given(columns, values)
def answers_stay(table, bias):
    shift, scale, weights, row = map(list, zip(*table)) if table else [[]] * 4
    folded, constant = fold(shift, scale, weights, bias)
    got = sum(w * x for w, x in zip(folded, row)) + constant
    wanted = predict_layered(row, shift, scale, weights, bias)
    assert isclose(got, wanted, abs_tol=1e-6)


@given(st.lists(values, max_size=6), values)
def an_idle_layer_changes_nothing(weights, bias):
    n = len(weights)
    folded, constant = fold([0.0] * n, [1.0] * n, weights, bias)
    assert isclose(constant, bias, abs_tol=1e-9)
    assert all(map(lambda a, b: isclose(a, b, abs_tol=1e-9), folded, weights))


answers_stay()
an_idle_layer_changes_nothing()
