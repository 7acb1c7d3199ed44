# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy", "scipy"]
# [tool.snippet]
# browser = "no: a browser's clock is too coarse for what it measures"
# draws = "no: where the zeros lie hardly matters, and times are rounded hard"
# [tool.snippet.bands]
# "list of lists over tensor" = [20, 5000]
# "list of lists, converted first, over tensor" = [15, 5000]
# "tensor over sparse, 1 in 100 filled" = [1.2, 60]
# "tensor over sparse, 1 in 10 filled" = [0.15, 6]
# "tensor over sparse, half filled" = [0.005, 0.7]
# ///

import os
from operator import mul
from timeit import repeat

os.environ["OMP_NUM_THREADS"] = "1"  # one core for either side

import numpy as np
from scipy.sparse import csr_array


def clock(function):
    """Return the shortest time of some runs, in seconds."""
    return min(repeat(function, number=1, repeat=20))


# region core
x, w = np.ones((1000, 250), "float32"), np.ones(250, "float32")
lists, weights = x.tolist(), w.tolist()
tensor = clock(lambda: x @ w)
loop = clock(lambda: [sum(map(mul, row, weights)) for row in lists])
convert = clock(lambda: np.array(lists, "float32") @ w)


def compare(share):
    """Time the tensor over sparse rows."""
    filled = np.random.default_rng(0).random((1000, 2000)) < share
    x, w = filled.astype("float32"), np.ones(2000, "float32")
    sparse = csr_array(x)
    return clock(lambda: x @ w) / clock(lambda: sparse @ w)


# endregion
ratios = {
    "list of lists over tensor": loop / tensor,
    "list of lists, converted first, over tensor": convert / tensor,
    "tensor over sparse, 1 in 100 filled": compare(0.01),
    "tensor over sparse, 1 in 10 filled": compare(0.1),
    "tensor over sparse, half filled": compare(0.5),
}
for name, ratio in ratios.items():
    print(f"{name}: about {float(f'{ratio:.1g}'):g} times")
