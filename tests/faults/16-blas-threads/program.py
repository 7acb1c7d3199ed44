# /// script
# requires-python = ">=3.11"
# dependencies = ["numpy"]
# ///
import os

import numpy as np

product = np.ones((400, 400)) @ np.ones((400, 400))
print(f"threads: {len(os.listdir('/proc/self/task'))}")
print(f"sum: {product.sum():.0f}")
