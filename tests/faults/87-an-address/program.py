# /// script
# dependencies = ["numpy @ https://example.org/numpy.whl"]
# ///

import numpy as np

print(np.sum([1, 2]))
