import numpy as np
from hypothesis import given
from hypothesis import strategies as st

sizes, seeds = st.integers(1, 8), st.integers(0, 1_000)
costs = st.sampled_from([0.01, 0.5, 1.0, 30.0])


def draw(rows, columns, seed):
    rng = np.random.default_rng(seed)
    layer = rng.normal(size=(rows, columns))
    if seed % 3 == 0:
        layer[:, -1] = layer[:, 0]  # columns that repeat
    return layer, rng.normal(size=rows)


@given(sizes, sizes, seeds, costs)
def the_derivative_is_zero(rows, columns, seed, cost):
    layer, wanted = draw(rows, columns, seed)
    weights = fit(layer, wanted, cost)
    slope = layer.T @ (layer @ weights - wanted) + cost * weights
    assert abs(slope).max() < 1e-8


@given(sizes, sizes, seeds, costs)
def a_higher_cost_makes_smaller_weights(rows, columns, seed, cost):
    layer, wanted = draw(rows, columns, seed)
    low, high = fit(layer, wanted, cost), fit(layer, wanted, 2 * cost)
    assert (high**2).sum() <= (low**2).sum() + 1e-12


the_derivative_is_zero()
a_higher_cost_makes_smaller_weights()
