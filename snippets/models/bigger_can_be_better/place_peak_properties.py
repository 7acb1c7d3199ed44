import numpy as np
from hypothesis import given
from hypothesis import strategies as st


def size_of_weights(rows, parameters, seed):
    rng = np.random.default_rng(seed)
    layer = rng.normal(size=(rows, parameters))
    weights = np.linalg.lstsq(layer, rng.normal(size=rows), rcond=None)[0]
    return (weights**2).sum()


def middle(rows, parameters):
    runs = [size_of_weights(rows, parameters, seed) for seed in range(9)]
    return sorted(runs)[4]


@given(st.sampled_from([0.5, 0.8, 1.25, 2]))
def the_worst_size_is_the_number_of_rows(factor):
    # A tenth of the size, so that it takes no time.
    worst = worst_with_500_rows // 10
    assert middle(50, worst) > middle(50, int(worst * factor))
    rows = int(worst_for_150_parameters) // 10
    assert middle(rows, 15) > middle(max(1, int(rows * factor)), 15)


the_worst_size_is_the_number_of_rows()
