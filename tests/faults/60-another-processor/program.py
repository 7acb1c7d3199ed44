import math
import numpy as np

print(f"libm: {sum(math.sin(x) for x in range(1, 2_000)):.17g}")
table = np.random.default_rng(0).normal(size=(200, 200))
print(f"BLAS: {float(np.trace(table @ table @ table)):.17g}")
